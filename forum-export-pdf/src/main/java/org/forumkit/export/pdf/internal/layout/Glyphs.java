package org.forumkit.export.pdf.internal.layout;

import org.forumkit.export.pdf.internal.document.LinkLook;
import org.forumkit.export.pdf.internal.document.PageCanvas;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.jspecify.annotations.Nullable;

/** Draws a measured line. */
final class Glyphs {

    /**
     * How far below the baseline an address is underlined, and how thick, as shares of the size.
     */
    private static final float UNDERLINE = 0.14f;

    private static final float THICKNESS = 0.05f;

    private Glyphs() {}

    /**
     * Draws a line of a paragraph.
     *
     * @param ratio how far its spaces are stretched or shrunk, as {@link Spacing} has it
     * @param owners the element of each run, null to leave marking to the caller
     */
    static void draw(
            PageCanvas page,
            Paragraph p,
            int line,
            float left,
            float baseline,
            float ratio,
            StructureElement @Nullable [] owners) {
        int from = p.lineStarts[line];
        int to = p.lineStarts[line + 1];
        int visible = p.visibleEnd(line);
        float x = left - p.trimmedStart(line);
        int segment = 0;
        while (segment < p.segments && p.segmentEnd[segment] <= from) {
            segment++;
        }
        float[] gaps = Spacing.gaps(p, line, ratio);
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
            if (i == to && p.isDivided(line)) {
                float edge = x - gaps[i - 1];
                page.hyphen(p.segmentFont[segment], p.size, run.colour(), edge, baseline);
            }
            if (owners != null && run.link() != null) {
                if (run.link().look() == LinkLook.UNDERLINED) {
                    float below = baseline + p.size * UNDERLINE;
                    page.markArtifact();
                    page.line(start, below, x, below, p.size * THICKNESS, run.colour());
                }
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
}
