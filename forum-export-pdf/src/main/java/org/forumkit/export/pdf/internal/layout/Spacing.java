package org.forumkit.export.pdf.internal.layout;

/**
 * How far the spaces of a justified line give way.
 *
 * <p>A ratio of 1 stretches each by what still looks even, one of -1 shrinks it by all it can.
 */
final class Spacing {

    /** Beyond it a line has holes. */
    static final float MOST = 4;

    /** The same where there is a place to stretch between any two characters. */
    private static final float MOST_WIDE = 8;

    /** By how little of an em nobody sees that a line is shorter. */
    private static final float LEAST_SLACK = 0.1f;

    private static final float SPACE_STRETCH = 0.16f;
    private static final float WIDE_STRETCH = 0.035f;
    private static final float GAP_STRETCH = 0.05f;
    private static final float SPACE_SHRINK = 0.07f;
    private static final float GAP_SHRINK = 0.1f;
    private static final float MARK_SHRINK = 0.4f;
    private static final float PAIR_SHRINK = 0.25f;

    private Spacing() {}

    /** How far the space behind a character grows at a ratio of 1, in ems. */
    static float stretch(Paragraph p, int i) {
        if (p.is(i, Paragraph.SPACE)) {
            return SPACE_STRETCH;
        }
        if (p.is(i + 1, Paragraph.MARK)) {
            return 0;
        }
        boolean wide = p.is(i, Paragraph.WIDE) || p.is(i + 1, Paragraph.WIDE);
        return p.gaps[i] > 0 ? GAP_STRETCH : wide ? WIDE_STRETCH : 0;
    }

    /** How far the space behind a character shrinks at a ratio of -1, in ems. */
    static float shrink(Paragraph p, int i) {
        if (p.is(i, Paragraph.SPACE)) {
            return SPACE_SHRINK;
        }
        if (p.gaps[i] > 0) {
            return GAP_SHRINK;
        }
        boolean closes = p.is(i, Paragraph.CLOSING);
        boolean opens = p.is(i + 1, Paragraph.OPENING);
        if (closes && opens) {
            return PAIR_SHRINK;
        }
        return p.gaps[i] == 0 && (closes || opens) ? MARK_SHRINK : 0;
    }

    /** Returns the ratio that makes a line as wide as its room, 0 where it is better left. */
    static float ratio(Paragraph p, int line, float slack) {
        boolean last = line == p.lines - 1;
        if (slack == 0 || ((last || p.ragged) && slack > 0)) {
            return 0;
        }
        float sum = 0;
        int end = p.visibleEnd(line) - 1;
        for (int i = p.lineStarts[line]; i < end; i++) {
            sum += slack > 0 ? stretch(p, i) : shrink(p, i);
        }
        return sum == 0 ? 0 : Math.max(-1, slack / (sum * p.size));
    }

    /** Whether a line that is not the last would have holes if it were as wide as its room. */
    static boolean isLoose(Paragraph p, int line, float slack) {
        if (slack < LEAST_SLACK * p.size) {
            return false;
        }
        float ratio = ratio(p, line, slack);
        int last = p.visibleEnd(line) - 1;
        boolean wide = last >= 0 && p.is(last, Paragraph.WIDE);
        return ratio == 0 || ratio > (wide ? MOST_WIDE : MOST);
    }

    /** Returns the spaces behind each character of a line at a ratio; valid until the next call. */
    static float[] gaps(Paragraph p, int line, float ratio) {
        if (ratio == 0) {
            return p.gaps;
        }
        float[] gaps = p.scratch();
        int from = p.lineStarts[line];
        int to = p.lineStarts[line + 1];
        System.arraycopy(p.gaps, from, gaps, from, to - from);
        int end = p.visibleEnd(line) - 1;
        for (int i = from; i < end; i++) {
            gaps[i] += ratio * p.size * (ratio > 0 ? stretch(p, i) : shrink(p, i));
        }
        return gaps;
    }
}
