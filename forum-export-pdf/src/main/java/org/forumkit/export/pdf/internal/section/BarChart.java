package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.forumkit.export.pdf.internal.document.PageCanvas;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.forumkit.export.pdf.internal.layout.Block;
import org.forumkit.export.pdf.internal.layout.Drawing;
import org.forumkit.export.pdf.internal.layout.Line;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.model.ResolvedText;

/** A chart of horizontal bars: a figure that says in words what it shows. */
final class BarChart {

    private static final float MOST_LABEL = 0.35f;

    /** The height of a bar with the space around it, as a multiple of the size of the type. */
    private static final float ROW = 1.7f;

    /**
     * A bar.
     *
     * @param label what stands before it, the first the most important
     * @param value how long it is
     * @param shown the number that stands behind it
     * @param firm whether the number may still change
     */
    record Bar(List<ResolvedText> label, long value, String shown, boolean firm) {}

    private BarChart() {}

    /** How many bars a page has room for, below a heading. */
    static int most(Composer c) {
        return Math.max(1, (int) (c.flow().format().bodyHeight() * 0.7f / (c.look().text() * ROW)));
    }

    /**
     * Returns a chart.
     *
     * @param title what the chart is about, for those who do not see it
     * @param greatest the value that takes the whole width
     */
    static Block of(Composer c, String title, List<Bar> bars, long greatest) {
        float row = c.look().text() * ROW;
        StructureElement figure = c.parent().add("Figure").alternateText(words(title, bars));
        return new Drawing(
                row * bars.size() + row * 0.4f,
                c.look().text() * 0.4f,
                (page, x, top, width) -> {
                    Area area = new Area(page, x, top + row * 0.2f, width);
                    draw(c, figure, bars, greatest, area);
                });
    }

    private static String words(String title, List<Bar> bars) {
        List<String> said = new ArrayList<>();
        bars.forEach(bar -> said.add(words(bar.label()) + ": " + bar.shown()));
        return title + ". " + String.join("; ", said);
    }

    private static String words(List<ResolvedText> label) {
        return label.stream().map(ResolvedText::value).collect(Collectors.joining(" "));
    }

    /** Where a chart stands. */
    private record Area(PageCanvas page, float x, float top, float width) {}

    private static void draw(
            Composer c, StructureElement figure, List<Bar> bars, long greatest, Area area) {
        PageCanvas page = area.page();
        float width = area.width();
        float top = area.top();
        Look look = c.look();
        String language = c.languages().get(0);
        float size = look.small();
        float row = look.text() * ROW;
        float before = 0;
        float behind = 0;
        List<Line> labels = new ArrayList<>();
        List<Line> numbers = new ArrayList<>();
        for (Bar bar : bars) {
            Line label =
                    c.flow().typesetter().line(c.inLine(bar.label(), true, look.ink(), ""), size);
            if (label.width() > width * MOST_LABEL) {
                label = line(c, c.run(bar.label().get(0), "").bold(true), width);
            }
            Line number = line(c, c.run(bar.shown(), language).bold(true), width);
            labels.add(label);
            numbers.add(number);
            before = Math.max(before, label.width());
            behind = Math.max(behind, number.width());
        }
        float gap = size * 0.7f;
        float left = area.x() + before + gap;
        float room = Math.max(10, width - before - behind - 2 * gap);
        page.mark(figure, language);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            float y = top + i * row;
            float length = (float) (room * ((double) bar.value() / Math.max(1, greatest)));
            int colour = bar.firm() ? look.accent() : look.line();
            page.fill(left, y + row * 0.18f, length, row * 0.64f, colour);
            float baseline = y + row / 2 + size * 0.36f;
            labels.get(i).draw(page, area.x(), baseline);
            numbers.get(i).draw(page, left + length + gap * 0.6f, baseline);
        }
        page.line(left, top, left, top + bars.size() * row, 0.6f, look.ink());
    }

    private static Line line(Composer c, Run run, float width) {
        return c.flow().typesetter().line(run, c.look().small(), width * MOST_LABEL);
    }
}
