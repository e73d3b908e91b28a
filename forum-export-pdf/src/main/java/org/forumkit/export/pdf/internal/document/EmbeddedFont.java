package org.forumkit.export.pdf.internal.document;

import org.forumkit.export.pdf.internal.font.FontFace;
import org.forumkit.export.pdf.internal.font.FontSubset;

/**
 * A font as one document uses it.
 *
 * <p>Mutable, for one thread.
 */
public final class EmbeddedFont {

    private static final int SOFT_HYPHEN = 0xAD;

    private final FontSubset subset;
    private final String resource;
    private final float scale;

    EmbeddedFont(FontFace face, String resource) {
        this.subset = new FontSubset(face);
        this.resource = resource;
        this.scale = 1f / face.unitsPerEm();
    }

    /** Returns the code of a character, which is embedded from then on. */
    public char code(int codePoint) {
        return (char) subset.cid(codePoint);
    }

    /** Returns the code of a character shown by a certain glyph of the face. */
    public char code(int codePoint, int glyph) {
        return (char) subset.cid(codePoint, glyph);
    }

    /** Returns the code of the hyphen that divides a word; readers take it for a soft hyphen. */
    public char hyphen() {
        return (char) subset.cid(SOFT_HYPHEN, subset.face().glyph('-'));
    }

    /** Returns the width of that hyphen in ems, 0 if the face has none. */
    public float hyphenWidth() {
        int glyph = subset.face().glyph('-');
        return glyph == 0 ? 0 : subset.face().advance(glyph) * scale;
    }

    /** Returns where what is drawn of a code begins, in ems from its left edge. */
    public float inkStart(char code) {
        return subset.face().inkStart(subset.glyph(code)) * scale;
    }

    /** Returns where what is drawn of a code ends, in ems from its left edge. */
    public float inkEnd(char code) {
        return subset.face().inkEnd(subset.glyph(code)) * scale;
    }

    /** Returns the width of a code in ems. */
    public float width(char code) {
        return subset.advance(code) * scale;
    }

    FontSubset subset() {
        return subset;
    }

    String resource() {
        return resource;
    }

    /** Returns the character map from codes to Unicode. */
    PdfBuffer toUnicode() {
        int count = subset.size();
        PdfBuffer b = new PdfBuffer(512 + count * 16);
        b.ascii("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo ")
                .ascii("<</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def\n/CMapName ")
                .ascii("/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n")
                .ascii("<0000> <FFFF>\nendcodespacerange\n");
        for (int from = 1; from < count; from += 100) {
            int to = Math.min(count, from + 100);
            b.integer(to - from).ascii(" beginbfchar\n");
            for (int code = from; code < to; code++) {
                b.raw('<').hex(code).ascii("> <");
                int c = subset.codePoint(code);
                if (c > 0xFFFF) {
                    b.hex(Character.highSurrogate(c)).hex(Character.lowSurrogate(c));
                } else {
                    b.hex(c);
                }
                b.ascii(">\n");
            }
            b.ascii("endbfchar\n");
        }
        b.ascii("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return b;
    }
}
