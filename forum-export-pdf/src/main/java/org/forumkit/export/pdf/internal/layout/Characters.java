package org.forumkit.export.pdf.internal.layout;

import org.forumkit.export.pdf.internal.document.EmbeddedFont;

/** What kind a character is of for spacing, and how far apart two of them stand. */
final class Characters {

    /** Space between Han and Latin letters or digits, in ems. */
    static final float HAN_LATIN = 0.25f;

    /** Half of a full-width mark is empty, but for the little that fonts differ. */
    private static final float HALF = 0.55f;

    private Characters() {}

    /** Returns the flags of a paragraph's character, as it looks in its font. */
    static byte flags(int c, EmbeddedFont font, char code) {
        if (c == ' ') {
            return Paragraph.SPACE;
        }
        if (c < 0x300) {
            return 0;
        }
        if (isHan(c)) {
            return Paragraph.WIDE;
        }
        if (c >= 0x2018 && c <= 0x201D) {
            // Full width in Chinese and Japanese text only.
            return font.width(code) > 0.9f ? mark(c, font, code) : 0;
        }
        if ((c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFF60)) {
            return mark(c, font, code);
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
                ? Paragraph.MARK
                : 0;
    }

    /** Only a half that is empty in the font at hand can be given away. */
    private static byte mark(int c, EmbeddedFont font, char code) {
        int flags = Paragraph.WIDE;
        if (isClosing(c) && font.inkEnd(code) <= HALF) {
            flags |= Paragraph.CLOSING;
        } else if (isOpening(c) && font.inkStart(code) >= 1 - HALF) {
            flags |= Paragraph.OPENING;
        }
        return (byte) flags;
    }

    private static boolean isClosing(int c) {
        return switch (c) {
            case 0x2019, 0x201D, 0x3001, 0x3002, 0x3009, 0x300B, 0x300D, 0x300F -> true;
            case 0x3011, 0x3015, 0x3017, 0x3019, 0x301B, 0x301E, 0x301F -> true;
            case 0xFF01, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF3D, 0xFF5D -> true;
            default -> false;
        };
    }

    private static boolean isOpening(int c) {
        return switch (c) {
            case 0x2018, 0x201C, 0x3008, 0x300A, 0x300C, 0x300E -> true;
            case 0x3010, 0x3014, 0x3016, 0x3018, 0x301A, 0x301D -> true;
            case 0xFF08, 0xFF3B, 0xFF5B -> true;
            default -> false;
        };
    }

    static boolean isHan(int c) {
        return (c >= 0x3400 && c <= 0x9FFF)
                || (c >= 0x3041 && c <= 0x30FF && c != 0x30FB)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x20000 && c <= 0x3FFFF);
    }

    static boolean isLatin(int c) {
        return c < 0x2000 && Character.isLetterOrDigit(c);
    }

    /** Whether a quotation mark is an apostrophe: inside a word of letters that are not Han. */
    static boolean isApostrophe(int c, int before, String text, int next) {
        return c == 0x2019
                && isLatin(before)
                && Character.isLetter(before)
                && next < text.length()
                && isLatin(text.charAt(next))
                && Character.isLetter(text.charAt(next));
    }

    /** Returns the space between two characters beyond their own widths, in ems. */
    static float gap(int a, byte aFlags, int b, byte bFlags) {
        int both = Paragraph.CLOSING | Paragraph.OPENING;
        if ((aFlags & both) != 0 && (bFlags & both) != 0) {
            boolean opensThenCloses =
                    (aFlags & Paragraph.OPENING) != 0 && (bFlags & Paragraph.CLOSING) != 0;
            return opensThenCloses ? 0 : -0.5f;
        }
        if ((isHan(a) && isLatin(b)) || (isLatin(a) && isHan(b))) {
            return HAN_LATIN;
        }
        return 0;
    }
}
