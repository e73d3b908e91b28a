package org.forumkit.export.pdf.internal.layout;

import org.forumkit.export.pdf.internal.document.PageCanvas;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.jspecify.annotations.Nullable;

/** Draws a measured line. */
final class Glyphs {

    private Glyphs() {}

    /**
     * Draws a line of a paragraph.
     *
     * @param stretch additional space behind each wide character but the last, in points
     * @param owners the element of each run, null to leave marking to the caller
     */
    static void draw(
            PageCanvas page,
            Paragraph p,
            int line,
            float left,
            float baseline,
            float stretch,
            StructureElement @Nullable [] owners) {
        int from = p.lineStarts[line];
        int to = p.lineStarts[line + 1];
        int visible = p.visibleEnd(line);
        float x = left - p.trimmedStart(line);
        int segment = 0;
        while (segment < p.segments && p.segmentEnd[segment] <= from) {
            segment++;
        }
        float[] gaps = stretch == 0 ? p.gaps : stretched(p, from, visible, stretch);
        int i = from;
        while (i < to) {
            int end = Math.min(to, p.segmentEnd[segment]);
            Run run = p.runs.get(p.segmentRun[segment]);
            if (owners != null) {
                page.mark(owners[p.segmentRun[segment]], run.language());
            }
            page.text(
                    p.segmentFont[segment],
                    p.size,
                    run.colour(),
                    x,
                    baseline,
                    p.codes,
                    i,
                    end,
                    gaps);
            float start = x;
            for (; i < end; i++) {
                x += p.advances[i] + (i < visible ? gaps[i] : 0);
            }
            if (owners != null && run.link() != null) {
                page.link(
                        start,
                        baseline - p.size,
                        x,
                        baseline + p.size * 0.3f,
                        run.link(),
                        Typesetter.shorten(run.text()),
                        owners[p.segmentRun[segment]]);
            }
            segment++;
        }
    }

    private static float[] stretched(Paragraph p, int from, int to, float stretch) {
        float[] gaps = p.gaps.clone();
        for (int i = from; i < to - 1; i++) {
            if (mayStretch(p, i)) {
                gaps[i] += stretch;
            }
        }
        return gaps;
    }

    /** Whether justification may put space behind a character. */
    static boolean mayStretch(Paragraph p, int i) {
        return p.is(i, Paragraph.WIDE) || p.is(i + 1, Paragraph.WIDE) || p.is(i, Paragraph.SPACE);
    }
}
