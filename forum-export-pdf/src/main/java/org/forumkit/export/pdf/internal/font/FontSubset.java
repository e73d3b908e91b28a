package org.forumkit.export.pdf.internal.font;

/**
 * The characters of one face that one document uses, numbered in the order of their first use.
 *
 * <p>The number of a character is its CID: two bytes in a string shown with Identity-H. Every
 * character has a CID of its own, even where the face draws two alike, so that {@code ToUnicode}
 * gives back exactly what was written. A character that the face lacks gets a CID too, which shows
 * {@link FontFace#replacementGlyph()}. CID 0 is {@code .notdef} and never given out.
 *
 * <p>Mutable; belongs to one document and one thread.
 */
public final class FontSubset {

    /**
     * Starts with no character.
     *
     * @param face the face, not null
     */
    public FontSubset(FontFace face) {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the face.
     *
     * @return the face, not null
     */
    public FontFace face() {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the CID of a character, numbering it at its first use.
     *
     * @param codePoint a Unicode code point
     * @return 1 to 65535
     * @throws FontException if more than 65534 characters are used
     */
    public int cid(int codePoint) {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the number of CIDs, with {@code .notdef}.
     *
     * @return 1 when no character was used
     */
    public int size() {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the character behind a CID.
     *
     * @param cid 1 to {@code size() - 1}
     * @return its code point
     */
    public int codePoint(int cid) {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the advance width of a CID.
     *
     * @param cid 0 to {@code size() - 1}
     * @return font units of the face
     */
    public int advance(int cid) {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the font file to embed as {@code FontFile2}.
     *
     * @return a TrueType file whose glyph ids are the CIDs, not null
     * @throws FontException if a glyph is broken
     */
    public byte[] toFontFile() {
        throw new UnsupportedOperationException();
    }
}
