package org.forumkit.export.pdf.internal.font;

/** Punctuation that Chinese and Japanese share with Latin, but set in the width of a Han. */
final class WidePunctuation {

    private WidePunctuation() {}

    static boolean contains(int codePoint) {
        return switch (codePoint) {
            case 0x00B7, 0x2014, 0x2015, 0x2018, 0x2019, 0x201C, 0x201D, 0x2025, 0x2026, 0x2027 ->
                    true;
            default -> false;
        };
    }

    /** Returns a face's glyph of full width for such a character, or 0 when it has none. */
    static int glyph(FontFace face, int codePoint) {
        int glyph = face.glyph(codePoint);
        if (isWide(face, glyph)) {
            return glyph;
        }
        int twin =
                switch (codePoint) {
                    case 0x00B7, 0x2027 -> 0x30FB;
                    case 0x2014 -> 0x2015;
                    default -> 0;
                };
        glyph = face.glyph(twin);
        return isWide(face, glyph) ? glyph : 0;
    }

    private static boolean isWide(FontFace face, int glyph) {
        return glyph != 0 && face.advance(glyph) == face.unitsPerEm();
    }
}
