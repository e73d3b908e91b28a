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
        int own = wide(face, codePoint);
        if (own != 0) {
            return own;
        }
        return switch (codePoint) {
            case 0x00B7, 0x2027 -> wide(face, 0x30FB);
            // Two dashes in a row are one sign; only the box-drawing line joins with its like.
            case 0x2014 -> wide(face, 0x2500) != 0 ? wide(face, 0x2500) : wide(face, 0x2015);
            default -> 0;
        };
    }

    private static int wide(FontFace face, int codePoint) {
        int glyph = face.glyph(codePoint);
        return face.advance(glyph) == face.unitsPerEm() ? glyph : 0;
    }
}
