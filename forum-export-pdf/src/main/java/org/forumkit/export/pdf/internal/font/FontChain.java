package org.forumkit.export.pdf.internal.font;

/**
 * The faces to try, in order, for text of one language in one weight.
 *
 * <p>Immutable and thread-safe. A lookup costs two array reads once a character was asked for.
 */
public final class FontChain {

    FontChain() {}

    /**
     * Returns the face for a character.
     *
     * @param codePoint a Unicode code point
     * @return the first face that has it; where none has, a face whose replacement glyph shows; not
     *     null
     */
    public FontFace face(int codePoint) {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns whether any face has a character.
     *
     * @param codePoint a Unicode code point
     * @return false when {@link #face(int)} can only show a replacement
     */
    public boolean covers(int codePoint) {
        throw new UnsupportedOperationException();
    }
}
