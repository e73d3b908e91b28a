package org.forumkit.export.ical.internal;

/** Kinds of characters that content lines tell apart. */
final class Characters {

    private Characters() {}

    /**
     * What Unicode calls a mandatory break: LF, VT, FF, CR, NEL, LS, PS. Some readers split there.
     */
    static boolean isLineBreak(char c) {
        return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Returns the index of the last character of a line break, which may be CR and LF. */
    static int lastOfLineBreak(String value, int index) {
        boolean pair =
                value.charAt(index) == '\r'
                        && index + 1 < value.length()
                        && value.charAt(index + 1) == '\n';
        return pair ? index + 1 : index;
    }

    static boolean isControl(char c) {
        return (c < ' ' && c != '\t') || (c >= 0x7F && c <= 0x9F);
    }

    static boolean isHex(String value, int index) {
        return index < value.length() && Character.digit(value.charAt(index), 16) >= 0;
    }

    /** Whether a parameter value needs no quotes. */
    static boolean isToken(String value) {
        for (int i = 0, n = value.length(); i < n; i++) {
            char c = value.charAt(i);
            boolean letterOrDigit =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letterOrDigit && "-/_+.".indexOf(c) < 0) {
                return false;
            }
        }
        return !value.isEmpty();
    }
}
