package org.forumkit.exchange;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names of fields as names of elements and attributes: a sign that these cannot have is its number,
 * as {@code _x0020_} is a space, which other tools know, too.
 */
final class XmlNames {
    private static final String MARK = "_x";
    private static final String EMPTY = "_x_";
    private static final Pattern SIGN = Pattern.compile("_x(?:([0-9A-F]{4}|[0-9A-F]{6})?)_");

    private XmlNames() {}

    static String encoded(String name) {
        if (name.isEmpty()) {
            return EMPTY;
        }
        StringBuilder encoded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); ) {
            int c = name.codePointAt(i);
            boolean isOwn = isLetter(c) || (i > 0 && isInner(c));
            if (isOwn && !name.startsWith(MARK, i)) {
                encoded.appendCodePoint(c);
            } else {
                String form = c > Character.MAX_VALUE ? "_x%06X_" : "_x%04X_";
                encoded.append(String.format(Locale.ROOT, form, c));
            }
            i += Character.charCount(c);
        }
        return encoded.toString();
    }

    static String decoded(String name) {
        if (!name.contains(MARK)) {
            return name;
        }
        return SIGN.matcher(name)
                .replaceAll(each -> Matcher.quoteReplacement(sign(each.group(1), each.group())));
    }

    private static String sign(@Nullable String digits, String whole) {
        int c = digits == null ? -1 : Integer.parseInt(digits, 16);
        return c < 0 ? "" : Character.isValidCodePoint(c) ? Character.toString(c) : whole;
    }

    /** The parser of the JDK goes by an older edition of XML: not every letter is one. */
    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || c == '_'
                || (c >= 0xC0 && c <= 0xFF && c != 0xD7 && c != 0xF7)
                || (c >= 0x410 && c <= 0x44F)
                || c == 0x401
                || c == 0x451
                || c == 0x4AF
                || c == 0x4E9
                || (c >= 0x3041 && c <= 0x3094)
                || (c >= 0x30A1 && c <= 0x30FA)
                || (c >= 0x4E00 && c <= 0x9FA5)
                || (c >= 0xAC00 && c <= 0xD7A3);
    }

    private static boolean isInner(int c) {
        return (c >= '0' && c <= '9') || c == '-' || c == '.';
    }
}
