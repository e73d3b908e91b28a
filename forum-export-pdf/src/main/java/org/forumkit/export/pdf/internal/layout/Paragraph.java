package org.forumkit.export.pdf.internal.layout;

import java.util.List;
import org.forumkit.export.pdf.internal.document.EmbeddedFont;

/**
 * Text measured character by character, ready to be broken into lines.
 *
 * <p>Arrays are shared for speed; nothing outside the package sees them.
 */
final class Paragraph {

    /** A line may end behind the character. */
    static final byte BREAK = 1;

    /** The character is a space, which hangs over at a line's end. */
    static final byte SPACE = 2;

    /** Its right half is empty: closing full-width punctuation. */
    static final byte CLOSING = 4;

    /** Its left half is empty: opening full-width punctuation. */
    static final byte OPENING = 8;

    /** Han, Kana or full-width: a line may be stretched behind it. */
    static final byte WIDE = 16;

    /** It combines with the character before it. */
    static final byte MARK = 32;

    /** A line may end behind the character where it has no better place. */
    static final byte LAST_RESORT = 64;

    final List<Run> runs;
    final float size;
    final int length;
    final char[] codes;
    final float[] advances;

    /** Extra space behind each character: between Han and Latin, or taken from punctuation. */
    final float[] gaps;

    final byte[] flags;

    /** Stretches of one run and one font: where each ends, of which run, in which font. */
    final int segments;

    final int[] segmentEnd;
    final int[] segmentRun;
    final EmbeddedFont[] segmentFont;

    /** Starts of lines, then the length. */
    int[] lineStarts = {0};

    int lines;

    Paragraph(
            List<Run> runs,
            float size,
            int length,
            char[] codes,
            float[] advances,
            float[] gaps,
            byte[] flags,
            int segments,
            int[] segmentEnd,
            int[] segmentRun,
            EmbeddedFont[] segmentFont) {
        this.runs = runs;
        this.size = size;
        this.length = length;
        this.codes = codes;
        this.advances = advances;
        this.gaps = gaps;
        this.flags = flags;
        this.segments = segments;
        this.segmentEnd = segmentEnd;
        this.segmentRun = segmentRun;
        this.segmentFont = segmentFont;
    }

    boolean is(int index, int flag) {
        return (flags[index] & flag) != 0;
    }

    /** The end of a line without the spaces that hang over. */
    int visibleEnd(int line) {
        int end = lineStarts[line + 1];
        while (end > lineStarts[line] && is(end - 1, SPACE)) {
            end--;
        }
        return end;
    }

    /** The width of a line as it is seen, without the empty halves of punctuation at its edges. */
    float width(int line) {
        int from = lineStarts[line];
        int to = visibleEnd(line);
        float width = 0;
        for (int i = from; i < to; i++) {
            width += advances[i] + (i < to - 1 ? gaps[i] : 0);
        }
        return width - trimmedStart(line) - (to > from ? trimmedEnd(to - 1) : 0);
    }

    /** How far a line's first character moves left. */
    float trimmedStart(int line) {
        int from = lineStarts[line];
        return from < length && is(from, OPENING) ? size / 2 : 0;
    }

    float trimmedEnd(int last) {
        return is(last, CLOSING) ? size / 2 : 0;
    }
}
