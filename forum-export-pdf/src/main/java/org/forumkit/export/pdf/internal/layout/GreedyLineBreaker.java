package org.forumkit.export.pdf.internal.layout;

import java.util.Arrays;

/** Fills one line after the other, in linear time. */
final class GreedyLineBreaker implements LineBreaker {

    private static final float TOLERANCE = 0.01f;

    @Override
    public void breakLines(Paragraph p, float width) {
        int[] starts = new int[8];
        int lines = 0;
        int start = 0;
        while (start < p.length) {
            if (lines + 2 > starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
            }
            starts[lines] = start;
            start = endOfLine(p, start, width);
            lines++;
        }
        if (lines == 0) {
            lines = 1;
        }
        starts[lines] = p.length;
        if (lines > 1) {
            starts[lines - 1] = withoutRunt(p, starts[lines - 2], starts[lines - 1]);
        }
        p.lineStarts = starts;
        p.lines = lines;
    }

    /** Begins the last line earlier where a single character would be alone on it. */
    private static int withoutRunt(Paragraph p, int before, int start) {
        int shown = 0;
        for (int i = start; i < p.length; i++) {
            if (!p.is(i, Paragraph.SPACE) && !p.is(i, Paragraph.CLOSING)) {
                shown++;
            }
        }
        if (shown > 1) {
            return start;
        }
        for (int i = start - 1; i > before + (start - before) / 2; i--) {
            if (p.is(i - 1, Paragraph.BREAK)) {
                return i;
            }
        }
        return start;
    }

    private static int endOfLine(Paragraph p, int start, float width) {
        float x = p.is(start, Paragraph.OPENING) ? -p.size / 2 : 0;
        int lastBreak = -1;
        int lastResort = -1;
        for (int i = start; i < p.length; i++) {
            float right = x + p.advances[i] - p.trimmedEnd(i);
            if (right > width + TOLERANCE && !p.is(i, Paragraph.SPACE) && i > start) {
                if (lastBreak > start) {
                    return lastBreak;
                }
                if (lastResort > start) {
                    return lastResort;
                }
                int end = i;
                while (end > start + 1 && p.is(end, Paragraph.MARK)) {
                    end--;
                }
                return end;
            }
            x += p.advances[i] + p.gaps[i];
            if (p.is(i, Paragraph.BREAK)) {
                lastBreak = i + 1;
            } else if (p.is(i, Paragraph.LAST_RESORT)) {
                lastResort = i + 1;
            }
        }
        return p.length;
    }
}
