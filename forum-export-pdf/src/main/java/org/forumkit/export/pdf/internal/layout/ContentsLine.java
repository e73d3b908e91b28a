package org.forumkit.export.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.forumkit.export.pdf.internal.document.LinkTarget;
import org.forumkit.export.pdf.internal.document.PageCanvas;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table of contents: text that leads to a place, dots, and the page number at the
 * right. It is not torn, unless it is higher than a page.
 *
 * <p>Immutable but for the structure element that it belongs to.
 */
public final class ContentsLine extends Block {

    private static final float NUMBER_EMS = 2.6f;

    private final List<Run> runs;
    private final TextStyle style;
    private final float indent;
    private final int dots;
    private final StructureElement element;
    private final String target;

    /**
     * Creates one.
     *
     * @param runs the text, not null
     * @param style how it is set, not null
     * @param indent how far it is moved in, in points
     * @param dots the colour of the dots
     * @param element what it belongs to, not null
     * @param target the name of the place that it leads to, not null
     */
    public ContentsLine(
            List<Run> runs,
            TextStyle style,
            float indent,
            int dots,
            StructureElement element,
            String target) {
        this.runs = List.copyOf(runs);
        this.style = style;
        this.indent = indent;
        this.dots = dots;
        this.element = element;
        this.target = target;
    }

    @Override
    float before() {
        return style.before();
    }

    @Override
    float after() {
        return style.after();
    }

    @Override
    boolean keepWithNext() {
        return style.keepWithNext();
    }

    @Override
    Box measure(Typesetter typesetter, float width) {
        TextStyle legible = typesetter.legible(style);
        float room = legible.size() * NUMBER_EMS;
        LinkTarget link = LinkTarget.place(target);
        List<Run> linked = new ArrayList<>(runs.size());
        StringBuilder contents = new StringBuilder();
        for (Run run : runs) {
            String text = typesetter.cleanQuietly(run.text());
            if (!text.isEmpty()) {
                linked.add(run.text(text));
                contents.append(text);
            }
        }
        if (linked.isEmpty()) {
            return Box.EMPTY;
        }
        StructureElement owner = element.add("Link", linked.get(0).language());
        Paragraph paragraph = typesetter.set(linked, legible, width - indent - room, false);
        StructureElement[] owners = new StructureElement[linked.size()];
        java.util.Arrays.fill(owners, owner);
        return new Entry(
                typesetter,
                legible,
                paragraph,
                owners,
                width,
                0,
                link,
                Typesetter.shorten(contents));
    }

    private final class Entry extends Box {

        private final Typesetter typesetter;
        private final TextStyle set;
        private final Paragraph paragraph;
        private final StructureElement[] owners;
        private final float width;
        private final int first;
        private final LinkTarget link;
        private final String contents;

        Entry(
                Typesetter typesetter,
                TextStyle set,
                Paragraph paragraph,
                StructureElement[] owners,
                float width,
                int first,
                LinkTarget link,
                String contents) {
            this.typesetter = typesetter;
            this.set = set;
            this.paragraph = paragraph;
            this.owners = owners;
            this.width = width;
            this.first = first;
            this.link = link;
            this.contents = contents;
        }

        @Override
        float height() {
            return (paragraph.lines - first) * set.lineHeight();
        }

        @Override
        float leastHeight() {
            return height();
        }

        @Override
        @Nullable Box place(Slot slot) {
            int left = paragraph.lines - first;
            int count = Math.min(left, (int) ((slot.height() + Slot.TOLERANCE) / set.lineHeight()));
            if (count < left) {
                count = slot.whole() ? Math.max(1, count) : 0;
            }
            if (count <= 0) {
                return this;
            }
            PageCanvas page = slot.page();
            float x = slot.x() + indent;
            float right = slot.x() + width;
            for (int i = 0; i < count; i++) {
                int line = first + i;
                float top = slot.top() + i * set.lineHeight();
                float baseline = TextBlock.baseline(top, set);
                Glyphs.draw(page, paragraph, line, x, baseline, 0, owners);
                if (line == paragraph.lines - 1) {
                    number(page, x + paragraph.width(line), right, baseline);
                }
            }
            page.link(
                    x,
                    slot.top(),
                    right,
                    slot.top() + count * set.lineHeight(),
                    link,
                    contents,
                    owners[0]);
            return count == left
                    ? null
                    : new Entry(
                            typesetter,
                            set,
                            paragraph,
                            owners,
                            width,
                            first + count,
                            link,
                            contents);
        }

        private void number(PageCanvas page, float from, float right, float baseline) {
            Run look = paragraph.runs.get(0);
            page.markArtifact();
            float y = baseline - set.size() * 0.02f;
            float start = from + set.size() * 0.5f;
            float end = right - set.size() * (NUMBER_EMS - 0.6f);
            if (end > start) {
                page.dots(start, y, end, dots);
            }
            page.mark(owners[0], look.language());
            page.defer(
                    canvas -> {
                        int number = typesetter.document().pageOf(target) + 1;
                        Run run = look.text(Integer.toString(number));
                        Line line = typesetter.line(run, set.size(), Float.MAX_VALUE);
                        line.draw(canvas, right - line.width(), baseline);
                    });
        }
    }
}
