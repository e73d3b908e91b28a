package org.forumkit.export.pdf.internal.font;

import org.jspecify.annotations.Nullable;

/**
 * One parsed TrueType font: metrics, character map and outlines.
 *
 * <p>All lengths are in font units; {@link #unitsPerEm()} of them make the size of the type.
 *
 * <p>Immutable and thread-safe; one instance serves all documents of a process.
 */
public final class FontFace {

    private FontFace() {}

    /**
     * Parses a font.
     *
     * @param source what messages call the font, not null
     * @param data the file's bytes, which must not change afterwards as they are not copied, not
     *     null
     * @return the font, not null
     * @throws FontException if it is not a TrueType font with outlines in {@code glyf}, or broken
     */
    public static FontFace parse(String source, byte[] data) {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the PostScript name.
     *
     * @return the name, of characters that a PDF name may hold unescaped, not null
     */
    public String postScriptName() {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the units that make one em.
     *
     * @return 16 to 16384
     */
    public int unitsPerEm() {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns how far lines reach above the baseline ({@code hhea}).
     *
     * @return font units, positive upwards
     */
    public int ascent() {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns how far lines reach below the baseline ({@code hhea}).
     *
     * @return font units, negative downwards
     */
    public int descent() {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the height of capital letters.
     *
     * @return font units
     */
    public int capHeight() {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the height of small letters.
     *
     * @return font units
     */
    public int xHeight() {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the box around all glyphs.
     *
     * @return xMin, yMin, xMax, yMax in font units, a new array
     */
    public int[] boundingBox() {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the slant.
     *
     * @return degrees counter-clockwise from the vertical, 0 for upright type
     */
    public float italicAngle() {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the weight class.
     *
     * @return 1 to 1000; 400 is regular, 700 bold
     */
    public int weight() {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the number of glyphs.
     *
     * @return 1 to 65535
     */
    public int glyphCount() {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the glyph of a character.
     *
     * @param codePoint any number
     * @return the glyph, or 0 when the font has none
     */
    public int glyph(int codePoint) {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the glyph that stands for characters without one, and shows ink.
     *
     * @return U+FFFD's glyph, else a box, else a question mark, else 0
     */
    public int replacementGlyph() {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the advance width of a glyph.
     *
     * @param glyph 0 to {@code glyphCount() - 1}
     * @return font units
     */
    public int advance(int glyph) {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns whether a glyph has an outline.
     *
     * @param glyph 0 to {@code glyphCount() - 1}
     * @return false for spaces and the like
     */
    public boolean hasOutline(int glyph) {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns why the font's licence bits forbid what this module does with it.
     *
     * @return the bit of {@code OS/2} fsType and its meaning, or null when a subset may be embedded
     */
    public @Nullable String embeddingBan() {
        throw new UnsupportedOperationException();
    }

    /**
     * Cuts a font down to some glyphs, renumbered.
     *
     * @param glyphs the glyphs to keep; glyph {@code i} of the result is {@code glyphs[i]}; the
     *     first is 0; a glyph may occur twice; not null
     * @return a TrueType file for a CIDFontType2 with Identity-H and an identity CIDToGIDMap;
     *     components of composite glyphs follow the asked glyphs; equal arguments give equal bytes;
     *     not null
     * @throws FontException if a composite glyph is broken
     */
    public byte[] subset(int[] glyphs) {
        throw new UnsupportedOperationException();
    }
}
