package org.forumkit.export.pdf.internal.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where words of a language may be divided, by Liang's patterns.
 *
 * <p>Immutable to its callers and thread-safe. The patterns of a language are read at the first
 * use, once per process.
 */
final class Hyphenation {

    /** The shortest word that is divided, in letters. */
    static final int SHORTEST = 5;

    private static final String FOLDER = "/org/forumkit/export/pdf/hyphenation/";
    private static final byte[] NONE = {};

    private final int left;
    private final int right;
    private final Map<String, byte[]> exceptions = new HashMap<>();

    /** A trie as a hash table: key is the node before and the letter, value the node after. */
    private long[] keys = new long[1 << 15];

    private int[] nodes = new int[1 << 15];
    private byte[][] values = new byte[1 << 14][];
    private int size = 1;

    private Hyphenation(String file, int left, int right) {
        this.left = left;
        this.right = right;
        try (InputStream in = Hyphenation.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing among the patterns");
            }
            read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** Returns whether there are patterns of a language. */
    static boolean knows(String language) {
        String main = main(language);
        return main.equals("en") || main.equals("ru");
    }

    private static String main(String language) {
        int end = language.indexOf('-');
        return end < 0 ? language : language.substring(0, end);
    }

    /** Returns the patterns of a language, null where there are none. */
    static @Nullable Hyphenation of(String language) {
        return switch (main(language)) {
            case "en" -> English.PATTERNS;
            case "ru" -> Russian.PATTERNS;
            default -> null;
        };
    }

    /** Reads a file of TeX: what stands in the braces of \patterns and \hyphenation. */
    private void read(String tex) {
        boolean pattern = true;
        int at = 0;
        while (at < tex.length()) {
            char c = tex.charAt(at);
            if (c == '%') {
                at = tex.indexOf('\n', at);
            } else if (isBetween(c)) {
                at++;
            } else {
                int end = at;
                while (!isBetween(tex.charAt(end)) && tex.charAt(end) != '%') {
                    end++;
                }
                if (c == '\\') {
                    pattern = tex.startsWith("patterns", at + 1);
                } else if (pattern) {
                    addPattern(tex, at, end);
                } else {
                    addException(tex.substring(at, end));
                }
                at = end;
            }
        }
    }

    private static boolean isBetween(char c) {
        return c <= ' ' || c == '{' || c == '}';
    }

    private void addPattern(String tex, int from, int to) {
        byte[] levels = new byte[to - from + 1];
        int letters = 0;
        int node = 0;
        for (int i = from; i < to; i++) {
            char c = tex.charAt(i);
            if (c >= '0' && c <= '9') {
                levels[letters] = (byte) (c - '0');
            } else {
                node = child(node, c);
                letters++;
            }
        }
        values[node] = Arrays.copyOf(levels, letters + 1);
    }

    private void addException(String divided) {
        byte[] points = new byte[divided.replace("-", "").length()];
        int letters = 0;
        for (int i = 0; i < divided.length(); i++) {
            if (divided.charAt(i) == '-') {
                points[letters] = 1;
            } else {
                letters++;
            }
        }
        exceptions.put(divided.replace("-", ""), points);
    }

    private int child(int node, char letter) {
        long key = key(node, letter);
        int at = slot(key);
        if (keys[at] == 0) {
            if (size * 2 > keys.length) {
                grow();
                at = slot(key);
            }
            keys[at] = key;
            nodes[at] = size;
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            size++;
        }
        return nodes[at];
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNodes = nodes;
        keys = new long[oldKeys.length * 2];
        nodes = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                nodes[at] = oldNodes[i];
            }
        }
    }

    private static long key(int node, char letter) {
        return (long) node << 16 | letter;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /**
     * Returns the points of a word: odd at the index of a letter before which it may be divided.
     *
     * @param text where the word stands, of letters without surrogates
     * @param from its first letter
     * @param to behind its last letter
     */
    byte[] points(String text, int from, int to) {
        String word = text.substring(from, to).toLowerCase(Locale.ROOT);
        if (word.length() != to - from || to - from > 60) {
            return NONE;
        }
        byte[] known = exceptions.get(word);
        if (known != null) {
            return known;
        }
        String dotted = "." + word + ".";
        byte[] levels = new byte[dotted.length() + 1];
        for (int start = 0; start < dotted.length(); start++) {
            int node = 0;
            for (int i = start; i < dotted.length(); i++) {
                int at = slot(key(node, dotted.charAt(i)));
                if (keys[at] == 0) {
                    break;
                }
                node = nodes[at];
                byte[] value = values[node];
                if (value != null) {
                    for (int k = 0; k < value.length; k++) {
                        levels[start + k] = (byte) Math.max(levels[start + k], value[k]);
                    }
                }
            }
        }
        byte[] points = new byte[word.length()];
        for (int i = left; i <= word.length() - right; i++) {
            points[i] = levels[i + 1];
        }
        return points;
    }

    private static final class English {
        static final Hyphenation PATTERNS = new Hyphenation("hyph-en-us.tex", 2, 3);
    }

    private static final class Russian {
        static final Hyphenation PATTERNS = new Hyphenation("hyph-ru.tex", 2, 3);
    }
}
