package org.forumkit.export.pdf.internal.font;

import java.nio.ByteBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One parsed TrueType font: metrics, character map and outlines.
 *
 * <p>All lengths are in font units; {@link #unitsPerEm()} of them make the size of the type.
 *
 * <p>Immutable and thread-safe; one instance serves all documents of a process.
 */
public final class FontFace {

    private static final int[] REPLACEMENTS = {0xFFFD, 0x25A1, '?'};

    private final FontFile file;
    private final CodePointTable glyphs;
    private final Outlines outlines;
    private final HorizontalMetrics widths;
    private final String postScriptName;
    private final int unitsPerEm;
    private final int ascent;
    private final int descent;
    private final int capHeight;
    private final int xHeight;
    private final int[] boundingBox;
    private final float italicAngle;
    private final int weight;
    private final int fsType;
    private final int replacementGlyph;

    private FontFace(String source, FontFile file, FontPick pick) {
        this.file = file;
        FontTable head = file.table("head");
        FontTable hhea = file.table("hhea");
        int count = file.table("maxp").u16(4);
        outlines = new Outlines(file.table("loca"), file.table("glyf"), head.u16(50) == 1, count);
        widths = new HorizontalMetrics(file.table("hmtx"), count, hhea.u16(34));
        glyphs = CharacterMap.read(file.table("cmap"), count);
        postScriptName = FontNames.postScriptName(file.optional("name"), source, pick);
        unitsPerEm = head.u16(18);
        if (unitsPerEm < 16 || unitsPerEm > 16384) {
            throw head.fault("declares " + unitsPerEm + " units per em, not 16 to 16384");
        }
        boundingBox = new int[] {head.s16(36), head.s16(38), head.s16(40), head.s16(42)};
        ascent = hhea.s16(4);
        descent = hhea.s16(6);
        FontTable os2 = file.optional("OS/2");
        weight = os2 == null ? 400 : os2.u16(4);
        fsType = os2 == null ? 0 : os2.u16(8);
        xHeight = os2 != null && os2.u16(0) >= 2 ? os2.s16(86) : outlines.top(glyphs.get('x'));
        capHeight = os2 != null && os2.u16(0) >= 2 ? os2.s16(88) : outlines.top(glyphs.get('H'));
        FontTable post = file.optional("post");
        italicAngle = post == null ? 0 : post.s32(4) / 65536f;
        replacementGlyph = findReplacement();
    }

    private int findReplacement() {
        for (int candidate : REPLACEMENTS) {
            int glyph = glyphs.get(candidate);
            if (glyph != 0 && outlines.length(glyph) != 0) {
                return glyph;
            }
        }
        return 0;
    }

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
        return parse(source, data, FontPick.NONE);
    }

    /**
     * Parses a font of a collection, or an instance of a variable font.
     *
     * @param source what messages call the font, not null
     * @param data the file's bytes, which must not change afterwards as they are not copied, not
     *     null
     * @param pick which font of the file is meant, not null
     * @return the font, not null
     * @throws FontException if it is not a TrueType font with outlines in {@code glyf}, or broken,
     *     or has no such font
     */
    public static FontFace parse(String source, byte[] data, FontPick pick) {
        Objects.requireNonNull(source, "source must not be null");
        Objects.requireNonNull(data, "data must not be null");
        FontFile file = new FontFile(source, ByteBuffer.wrap(data), pick);
        FontPick shown = FontPick.NONE;
        FontPick within = FontFile.isChosenByName(data, pick) ? pick.unnamed() : pick;
        if (file.isVariable()) {
            byte[] instance = Instancer.instance(file, within);
            file = new FontFile(source, ByteBuffer.wrap(instance), FontPick.NONE);
            shown = within;
        } else if (!within.axes().isEmpty()) {
            throw new FontException(source + ": is no variable font, and has no axes");
        }
        FontFace face = new FontFace(source, file, shown);
        Subsetter.check(face.file);
        face.outlines.checkAll();
        return face;
    }

    /**
     * Parses a font without a look into every outline, which would read the whole file; a subset of
     * broken outlines is then refused or as broken as they are.
     */
    static FontFace trusted(String source, ByteBuffer data) {
        return new FontFace(source, new FontFile(source, data, FontPick.NONE), FontPick.NONE);
    }

    /**
     * Returns the PostScript name.
     *
     * @return the name, of characters that a PDF name may hold unescaped, not null
     */
    public String postScriptName() {
        return postScriptName;
    }

    /**
     * Returns the units that make one em.
     *
     * @return 16 to 16384
     */
    public int unitsPerEm() {
        return unitsPerEm;
    }

    /**
     * Returns how far lines reach above the baseline ({@code hhea}).
     *
     * @return font units, positive upwards
     */
    public int ascent() {
        return ascent;
    }

    /**
     * Returns how far lines reach below the baseline ({@code hhea}).
     *
     * @return font units, negative downwards
     */
    public int descent() {
        return descent;
    }

    /**
     * Returns the height of capital letters.
     *
     * @return font units
     */
    public int capHeight() {
        return capHeight;
    }

    /**
     * Returns the height of small letters.
     *
     * @return font units
     */
    public int xHeight() {
        return xHeight;
    }

    /**
     * Returns the box around all glyphs.
     *
     * @return xMin, yMin, xMax, yMax in font units, a new array
     */
    public int[] boundingBox() {
        return boundingBox.clone();
    }

    /**
     * Returns the slant.
     *
     * @return degrees counter-clockwise from the vertical, 0 for upright type
     */
    public float italicAngle() {
        return italicAngle;
    }

    /**
     * Returns the weight class.
     *
     * @return 1 to 1000; 400 is regular, 700 bold
     */
    public int weight() {
        return weight;
    }

    /**
     * Returns the number of glyphs.
     *
     * @return 1 to 65535
     */
    public int glyphCount() {
        return widths.count();
    }

    /**
     * Returns the glyph of a character.
     *
     * @param codePoint any number
     * @return the glyph, or 0 when the font has none
     */
    public int glyph(int codePoint) {
        return glyphs.get(codePoint);
    }

    /**
     * Returns the glyph that stands for characters without one, and shows ink.
     *
     * @return U+FFFD's glyph, else a box, else a question mark, else 0
     */
    public int replacementGlyph() {
        return replacementGlyph;
    }

    /**
     * Returns the advance width of a glyph.
     *
     * @param glyph 0 to {@code glyphCount() - 1}
     * @return font units
     */
    public int advance(int glyph) {
        return widths.advance(glyph);
    }

    /**
     * Returns where what is drawn of a glyph begins.
     *
     * @param glyph 0 to {@code glyphCount() - 1}
     * @return font units from the glyph's left edge
     */
    public int inkStart(int glyph) {
        return widths.sideBearing(glyph);
    }

    /**
     * Returns where what is drawn of a glyph ends.
     *
     * @param glyph 0 to {@code glyphCount() - 1}
     * @return font units from the glyph's left edge
     */
    public int inkEnd(int glyph) {
        return widths.sideBearing(glyph) + outlines.width(glyph);
    }

    /**
     * Returns whether a glyph has an outline.
     *
     * @param glyph 0 to {@code glyphCount() - 1}
     * @return false for spaces and the like
     */
    public boolean hasOutline(int glyph) {
        return outlines.length(glyph) != 0;
    }

    /**
     * Returns why the font's licence bits forbid what this module does with it.
     *
     * @return the bit of {@code OS/2} fsType and its meaning, or null when a subset may be embedded
     */
    public @Nullable String embeddingBan() {
        return EmbeddingRight.ban(fsType);
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
        if (glyphs.length == 0 || glyphs[0] != 0) {
            throw new IllegalArgumentException("glyphs must begin with 0");
        }
        return new Subsetter(file, outlines, widths, glyphs).write();
    }
}
