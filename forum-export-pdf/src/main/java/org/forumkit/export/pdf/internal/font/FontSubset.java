package org.forumkit.export.pdf.internal.font;

import java.util.Arrays;
import java.util.Objects;

/**
 * The characters of one face that one document uses, numbered in the order of their first use.
 *
 * <p>The number of a character is its CID: two bytes in a string shown with Identity-H. Every
 * character has a CID of its own, even where the face draws two alike, so that {@code ToUnicode}
 * gives back exactly what was written. CID 0 is {@code .notdef} and never given out.
 *
 * <p>Mutable; belongs to one document and one thread.
 */
public final class FontSubset {

    private static final int LIMIT = 0xFFFF;

    private final FontFace face;
    private final CodePointTable cids = new CodePointTable();
    private int[] codePoints = new int[128];
    private int[] glyphs = new int[128];

    /** The CID that shows the same character by another glyph, or 0. */
    private int[] next = new int[128];

    private int size = 1;

    /**
     * Starts with no character.
     *
     * @param face the face, not null
     */
    public FontSubset(FontFace face) {
        this.face = Objects.requireNonNull(face, "face must not be null");
    }

    /**
     * Returns the face.
     *
     * @return the face, not null
     */
    public FontFace face() {
        return face;
    }

    /**
     * Returns the CID of a character in the face's own form, numbering it at its first use.
     *
     * @param codePoint a Unicode code point; one that the face lacks shows {@link
     *     FontFace#replacementGlyph()}
     * @return 1 to 65534
     * @throws FontException if more than 65534 characters are used
     */
    public int cid(int codePoint) {
        int glyph = face.glyph(codePoint);
        return cid(codePoint, glyph != 0 ? glyph : face.replacementGlyph());
    }

    /**
     * Returns the CID of a character shown by a certain glyph, numbering it at its first use.
     *
     * @param codePoint a Unicode code point
     * @param glyph a glyph of the face, as {@link FontChain#glyph(int)} gives it
     * @return 1 to 65534
     * @throws FontException if more than 65534 characters are used
     */
    public int cid(int codePoint, int glyph) {
        int cid = cids.get(codePoint);
        while (cid != 0 && glyphs[cid] != glyph) {
            cid = next[cid];
        }
        return cid != 0 ? cid : add(codePoint, glyph);
    }

    /**
     * Returns the number of CIDs, with {@code .notdef}.
     *
     * @return 1 when no character was used
     */
    public int size() {
        return size;
    }

    /**
     * Returns the character behind a CID.
     *
     * @param cid 1 to {@code size() - 1}
     * @return its code point
     */
    public int codePoint(int cid) {
        return codePoints[Objects.checkIndex(cid, size)];
    }

    /**
     * Returns the glyph behind a CID.
     *
     * @param cid 0 to {@code size() - 1}
     * @return a glyph of the face
     */
    public int glyph(int cid) {
        return glyphs[Objects.checkIndex(cid, size)];
    }

    /**
     * Returns the advance width of a CID.
     *
     * @param cid 0 to {@code size() - 1}
     * @return font units of the face
     */
    public int advance(int cid) {
        return face.advance(glyphs[Objects.checkIndex(cid, size)]);
    }

    /**
     * Returns the font file to embed as {@code FontFile2}.
     *
     * @return a TrueType file whose glyph ids are the CIDs, not null
     * @throws FontException if a glyph is broken
     */
    public byte[] toFontFile() {
        return face.subset(Arrays.copyOf(glyphs, size));
    }

    private int add(int codePoint, int glyph) {
        if (size == LIMIT) {
            throw new FontException(
                    face.postScriptName()
                            + ": more than "
                            + (LIMIT - 1)
                            + " characters in one document");
        }
        if (size == glyphs.length) {
            codePoints = Arrays.copyOf(codePoints, 2 * size);
            glyphs = Arrays.copyOf(glyphs, 2 * size);
            next = Arrays.copyOf(next, 2 * size);
        }
        codePoints[size] = codePoint;
        glyphs[size] = glyph;
        next[size] = cids.get(codePoint);
        cids.put(codePoint, size);
        return size++;
    }
}
