package org.forumkit.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes ids of names, the same of equal names whatever else a file has; keeps those of one kind
 * apart.
 */
final class Ids {
    private static final int LONGEST = 64;
    private static final int HASH = 8;

    /** Latin letters that are no others with marks. */
    private static final Map<Integer, String> LETTERS =
            Map.of(
                    (int) '\u00DF', "ss",
                    (int) '\u00C6', "ae",
                    (int) '\u00E6', "ae",
                    (int) '\u00D8', "o",
                    (int) '\u00F8', "o",
                    (int) '\u0141', "l",
                    (int) '\u0142', "l",
                    (int) '\u0131', "i");

    /** What each id stands for. */
    private final Map<String, String> taken = new HashMap<>();

    /**
     * Returns an id for what is known by a key: {@code wanted}, or with a hash of the key if that
     * is taken by another.
     */
    String claim(String wanted, String key) {
        String holder = taken.putIfAbsent(wanted, key);
        if (holder == null || holder.equals(key)) {
            return wanted;
        }
        String id = with(wanted, hash(key));
        for (int number = 2; ; number++) {
            holder = taken.putIfAbsent(id, key);
            if (holder == null || holder.equals(key)) {
                return id;
            }
            id = with(wanted, hash(key + number));
        }
    }

    /**
     * Returns an id for what is met for the first time: {@code wanted}, or with a hash of the key.
     * Unlike {@link #claim} it does not hold the key; one is to be used, or the other.
     */
    String claimNew(String wanted, String key) {
        String id = wanted;
        for (int number = 1; taken.putIfAbsent(id, id) != null; number++) {
            id = with(id, hash(number == 1 ? key : key + number));
        }
        return id;
    }

    /** Lets go of all ids; none is claimed any more. */
    void release() {
        taken.clear();
    }

    boolean isTaken(String id) {
        return taken.containsKey(id);
    }

    /** Returns a string as an id if it is one but for capital letters. */
    static @Nullable String exact(String given) {
        String id = given.toLowerCase(Locale.ROOT);
        return isId(id) ? id : null;
    }

    private static boolean isId(String id) {
        if (id.isEmpty() || id.length() > LONGEST || id.charAt(0) == '-') {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            if (!isPlain(id.charAt(i)) && id.charAt(i) != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    /**
     * Returns an id that a name gives: its Latin letters without marks and its digits; with a hash
     * of the name where it has other letters, or nothing else.
     */
    static String of(String name) {
        StringBuilder id = new StringBuilder();
        boolean lost = false;
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            int small = c < 0x80 ? Character.toLowerCase(c) : c;
            String letters = LETTERS.get(c);
            if (isPlain(small)) {
                id.append((char) small);
            } else if (letters != null) {
                id.append(letters);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                lost |= Character.isLetterOrDigit(c);
                if (!id.isEmpty() && id.charAt(id.length() - 1) != '-') {
                    id.append('-');
                }
            }
        }
        while (!id.isEmpty() && id.charAt(id.length() - 1) == '-') {
            id.setLength(id.length() - 1);
        }
        if (lost || id.isEmpty() || id.length() > LONGEST) {
            return with(id.toString(), hash(name));
        }
        return id.toString();
    }

    private static String with(String id, String ending) {
        String head = id.substring(0, Math.min(id.length(), LONGEST - 1 - ending.length()));
        return head.isEmpty() ? ending : head + "-" + ending;
    }

    static String hash(String name) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
