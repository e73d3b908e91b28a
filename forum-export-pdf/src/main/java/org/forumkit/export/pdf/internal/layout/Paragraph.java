package org.forumkit.export.pdf.internal.layout;

import java.util.Arrays;
import java.util.List;
import org.forumkit.export.pdf.internal.document.EmbeddedFont;
import org.jspecify.annotations.Nullable;

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

    /** A word may be divided behind the character, with a hyphen. */
    static final int HYPHEN = 128;

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
    int[] lineStarts;

    int lines = 1;

    /** Whether lines end where they end, although they were to be of one length. */
    boolean ragged;

    private float @Nullable [] scratch;

    /** Creates one without text. */
    Paragraph() {
        this(
                List.of(),
                0,
                0,
                new char[0],
                new float[0],
                new float[0],
                new byte[0],
                0,
                new int[0],
                new int[0],
                new EmbeddedFont[0]);
    }

    /** Creates one of a single line. */
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
        this.lineStarts = new int[] {0, length};
    }

    /** Returns what is measured in ems in a size, in lines that start where they start. */
    Paragraph inSize(float points, int[] starts) {
        Paragraph sized =
                new Paragraph(
                        runs,
                        points,
                        length,
                        codes,
                        times(advances, points),
                        times(gaps, points),
                        flags,
                        segments,
                        segmentEnd,
                        segmentRun,
                        segmentFont);
        sized.lineStarts = starts;
        sized.lines = starts.length - 1;
        return sized;
    }

    private static float[] times(float[] values, float by) {
        float[] product = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            product[i] = values[i] * by;
        }
        return product;
    }

    /** Takes over the lines of two parts of the text that were broken for themselves. */
    void putTogether(Paragraph one, Paragraph other) {
        System.arraycopy(one.flags, 0, flags, 0, one.length);
        System.arraycopy(other.flags, 0, flags, one.length, other.length);
        int[] starts = Arrays.copyOf(one.lineStarts, one.lines + 1 + other.lines);
        for (int i = 1; i <= other.lines; i++) {
            starts[one.lines + i] = one.length + other.lineStarts[i];
        }
        lineStarts = starts;
        lines = one.lines + other.lines;
        ragged = one.ragged || other.ragged;
    }

    /** Room for the spaces behind each character of a line as it is drawn. */
    float[] scratch() {
        float[] room = scratch;
        if (room == null) {
            room = new float[length];
            scratch = room;
        }
        return room;
    }

    boolean is(int index, int flag) {
        return (flags[index] & flag) != 0;
    }

    EmbeddedFont font(int index) {
        int segment = Arrays.binarySearch(segmentEnd, index + 1);
        return segmentFont[segment < 0 ? -1 - segment : segment];
    }

    /** Whether the word at a line's end is divided with a hyphen. */
    boolean isDivided(int line) {
        return lineStarts[line + 1] < length && is(lineStarts[line + 1] - 1, HYPHEN);
    }

    private float hyphenWidth(int line) {
        return isDivided(line) ? font(lineStarts[line + 1] - 1).hyphenWidth() * size : 0;
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
        return width
                - trimmedStart(line)
                - (to > from ? trimmedEnd(to - 1) : 0)
                + hyphenWidth(line);
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
