package org.forumkit.export.pdf.internal.layout;

/** Takes out of a text what has no place on paper. */
final class CleanText {

    private static final int REPLACEMENT = 0xFFFD;

    private CleanText() {}

    /**
     * Returns a text without control characters, invisible marks and broken surrogates.
     *
     * <p>Line ends and tabs become spaces. Characters that merely steer software (soft hyphens,
     * joiners, variation selectors) go silently; all others are reported. Letters that are written
     * from right to left are replaced and reported: set in the order of the others they would say
     * something else.
     */
    static String of(String text, String place, TextProblems problems) {
        int length = text.length();
        int i = 0;
        while (i < length && isPlain(text.charAt(i))) {
            i++;
        }
        if (i == length) {
            return text;
        }
        StringBuilder clean = new StringBuilder(length);
        clean.append(text, 0, i);
        while (i < length) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c <= 0xFFFF && isPlain((char) c)) {
                clean.append((char) c);
            } else if (isSpace(c)) {
                clean.append(' ');
                if (c == '\r' && i < length && text.charAt(i) == '\n') {
                    i++;
                }
            } else if (isForbidden(c)) {
                problems.unprintable(c, place);
            } else if (isRightToLeft(c)) {
                problems.rightToLeft(c, place);
                clean.appendCodePoint(REPLACEMENT);
            } else if (!isSilent(c) && c > 0xFFFF && (c & 0xFFFE) != 0xFFFE) {
                clean.appendCodePoint(c);
            } else if (!isSilent(c)) {
                problems.unprintable(c, place);
                clean.appendCodePoint(REPLACEMENT);
            }
        }
        return clean.toString();
    }

    private static boolean isPlain(char c) {
        if (c < 0xA0) {
            return c >= 0x20 && c < 0x7F;
        }
        if (c >= 0x2000 && c <= 0x206F) {
            return (c >= 0x2010 && c <= 0x2027) || (c >= 0x2030 && c <= 0x205E);
        }
        boolean steering = c == 0xAD || c == 0x61C || c == 0x180E || c == 0xFEFF;
        boolean variation = c >= 0xFE00 && c <= 0xFE0F;
        boolean special = c >= 0xFFF9 && c != REPLACEMENT;
        return !steering
                && !variation
                && !special
                && !Character.isSurrogate(c)
                && !isRightToLeft(c);
    }

    private static boolean isSpace(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c == 0x0B
                || c == 0x0C
                || c == 0x85
                || (c >= 0x2000 && c <= 0x200A)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F;
    }

    private static boolean isSilent(int c) {
        return c == 0xAD
                || (c >= 0x200B && c <= 0x200D)
                || c == 0x2060
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0xFEFF
                || (c >= 0xE0100 && c <= 0xE01EF);
    }

    /** Whether it is of a block of letters that are written from right to left. */
    static boolean isRightToLeft(int c) {
        return (c >= 0x590 && c <= 0x8FF)
                || (c >= 0xFB1D && c <= 0xFDCF)
                || (c >= 0xFDF0 && c <= 0xFDFF)
                || (c >= 0xFE70 && c <= 0xFEFE)
                || (c >= 0x10800 && c <= 0x10FFF)
                || (c >= 0x1E800 && c <= 0x1EFFF);
    }

    private static boolean isForbidden(int c) {
        return c < 0x20
                || (c >= 0x7F && c < 0xA0)
                || c == 0x61C
                || c == 0x180E
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2061 && c <= 0x206F)
                || (c >= 0xFFF9 && c <= 0xFFFB)
                || (c >= 0xE0000 && c <= 0xE007F);
    }
}
