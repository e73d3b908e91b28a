package org.forumkit.export.ical.element.internal;

import java.nio.charset.StandardCharsets;

/** Kinds of characters that content lines tell apart. */
public final class Characters {

    private static final char REPLACEMENT = '\uFFFD';
    private static final String HEX = "0123456789ABCDEF";

    private Characters() {}

    /**
     * What Unicode calls a mandatory break: LF, VT, FF, CR, NEL, LS, PS. Some readers split there.
     */
    public static boolean isLineBreak(char c) {
        return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Returns the index of the last character of a line break, which may be CR and LF. */
    public static int lastOfLineBreak(String value, int index) {
        boolean pair =
                value.charAt(index) == '\r'
                        && index + 1 < value.length()
                        && value.charAt(index + 1) == '\n';
        return pair ? index + 1 : index;
    }

    public static boolean isControl(char c) {
        return (c < ' ' && c != '\t') || (c >= 0x7F && c <= 0x9F);
    }

    /** Whether a URI can hold a character as it stands there. */
    public static boolean isOfUri(String value, int index, int path, int fragment) {
        char c = value.charAt(index);
        return switch (c) {
            case '"', '<', '>', '\\', '^', '`', '{', '|', '}' -> false;
            case '[', ']' -> index < path;
            case '#' -> index == fragment;
            case '%' -> isHex(value, index + 1) && isHex(value, index + 2);
            default -> c > ' ' && c < 0x7F;
        };
    }

    private static boolean isHex(String value, int index) {
        char c = index < value.length() ? value.charAt(index) : ' ';
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    /** Returns where the path of a URI begins, or -1. */
    public static int path(String uri) {
        return uri.indexOf('/', uri.indexOf("//") + 2);
    }

    /**
     * Returns a text as readers of a calendar find it: line breaks are LF, other control characters
     * are gone, half a surrogate pair is U+FFFD.
     */
    public static String clean(String text) {
        int clean = 0;
        while (clean < text.length() && isClean(text.charAt(clean))) {
            clean++;
        }
        if (clean == text.length()) {
            return text;
        }
        StringBuilder cleaned = new StringBuilder(text.length()).append(text, 0, clean);
        for (int i = clean; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLineBreak(c)) {
                cleaned.append('\n');
                i = lastOfLineBreak(text, i);
            } else if (!isControl(c)) {
                int codePoint = text.codePointAt(i);
                cleaned.appendCodePoint(isHalf(codePoint) ? REPLACEMENT : codePoint);
                i += Character.charCount(codePoint) - 1;
            }
        }
        return cleaned.toString();
    }

    private static boolean isClean(char c) {
        return c == '\n' || !(isLineBreak(c) || isControl(c) || Character.isSurrogate(c));
    }

    public static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** Returns a URI with what it can not hold percent-encoded. */
    public static String uri(String value) {
        int path = path(value);
        int fragment = value.indexOf('#');
        StringBuilder uri = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            if (isOfUri(value, i, path, fragment)) {
                uri.append(value.charAt(i));
                continue;
            }
            int codePoint = value.codePointAt(i);
            for (byte octet : octets(codePoint)) {
                uri.append('%')
                        .append(HEX.charAt(octet >> 4 & 0xF))
                        .append(HEX.charAt(octet & 0xF));
            }
            i += Character.charCount(codePoint) - 1;
        }
        return uri.toString();
    }

    /** Returns the octets of a character in UTF-8. */
    public static byte[] octets(int codePoint) {
        return Character.toString(isHalf(codePoint) ? REPLACEMENT : codePoint)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the printable characters of ASCII that a text has. */
    public static String ascii(String value) {
        StringBuilder ascii = new StringBuilder(value.length());
        value.chars().filter(c -> c >= ' ' && c < 0x7F).forEach(c -> ascii.append((char) c));
        return ascii.toString();
    }

    /** Whether a parameter value needs no quotes once what cannot be written is left out. */
    public static boolean isToken(String value) {
        boolean empty = true;
        for (int i = 0, n = value.length(); i < n; i++) {
            char c = value.charAt(i);
            if (isOfToken(c)) {
                empty = false;
            } else if (isLineBreak(c) || !isControl(c)) {
                return false;
            }
        }
        return !empty;
    }

    /** Whether a parameter value can be written as it is, without quotes. */
    public static boolean isPlainToken(String value) {
        for (int i = 0, n = value.length(); i < n; i++) {
            if (!isOfToken(value.charAt(i))) {
                return false;
            }
        }
        return !value.isEmpty();
    }

    private static boolean isOfToken(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || "-/_+.".indexOf(c) >= 0;
    }

    /** Whether a text is a name of a component, a property or a parameter. */
    public static boolean isName(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean letterOrDigit =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letterOrDigit && c != '-') {
                return false;
            }
        }
        return !value.isEmpty();
    }
}
