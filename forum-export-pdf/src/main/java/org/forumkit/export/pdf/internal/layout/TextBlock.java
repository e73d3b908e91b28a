package org.forumkit.export.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph or heading.
 *
 * <p>Immutable but for the structure element that it belongs to.
 */
public final class TextBlock extends Block {

    private static final int LEAST_LINES = 2;
    private static final float BASELINE = 0.86f;

    private final List<Run> runs;
    private final TextStyle style;
    private final StructureElement element;
    private final @Nullable String placeName;
    private final @Nullable Run label;

    /** The text on one line where that was needed before its width was known. */
    private @Nullable Paragraph whole;

    /**
     * Creates one.
     *
     * @param runs the text, not null
     * @param style how it is set, not null
     * @param element what it is in the document's structure, not null
     */
    public TextBlock(List<Run> runs, TextStyle style, StructureElement element) {
        this(runs, style, element, null, null);
    }

    /**
     * Creates one that links and bookmarks can lead to.
     *
     * @param runs the text, not null
     * @param style how it is set, not null
     * @param element what it is in the document's structure, not null
     * @param placeName the name of the place, null for none
     */
    public TextBlock(
            List<Run> runs, TextStyle style, StructureElement element, @Nullable String placeName) {
        this(runs, style, element, placeName, null);
    }

    private TextBlock(
            List<Run> runs,
            TextStyle style,
            StructureElement element,
            @Nullable String placeName,
            @Nullable Run label) {
        this.runs = Run.withMarks(runs);
        this.style = style;
        this.element = element;
        this.placeName = placeName;
        this.label = label;
    }

    /** Returns the block with a number or the like before its first line, left of its indent. */
    TextBlock labelled(Run newLabel) {
        return new TextBlock(runs, style, element, placeName, newLabel);
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
    void tell(Typesetter typesetter, MeasuredWidths.Column column) {
        Paragraph text = whole(typesetter);
        whole = text;
        if (text.length > 0) {
            column.add(
                    style.indent() + typesetter.longestWord(text), style.indent() + text.width(0));
        }
    }

    /** The text without what has no place on paper, on one line. */
    private Paragraph whole(Typesetter typesetter) {
        Paragraph known = whole;
        if (known != null) {
            return known;
        }
        List<Run> clean = new ArrayList<>(runs.size());
        for (Run run : runs) {
            String text = typesetter.clean(run.text(), run.place());
            if (!text.isEmpty()) {
                Run kept = text.equals(run.text()) ? run : run.text(text);
                kept = element.isHeading() ? kept.inHeading() : kept;
                clean.add(text.isBlank() ? kept.link(null) : kept);
            }
        }
        return typesetter.whole(clean, typesetter.legible(style).size());
    }

    @Override
    Box measure(Typesetter typesetter, float width) {
        Paragraph paragraph = whole(typesetter);
        // Its lines are of this width alone.
        whole = null;
        if (paragraph.length == 0) {
            return Box.EMPTY;
        }
        StructureElement[] owners = new StructureElement[paragraph.runs.size()];
        for (int i = 0; i < owners.length; i++) {
            Run run = paragraph.runs.get(i);
            owners[i] = run.link() == null ? element : element.add("Link", run.language());
        }
        float room = width - style.indent();
        TextStyle legible = typesetter.legible(style);
        typesetter.set(paragraph, legible, room, isBalanced());
        return new Lines(typesetter, legible, paragraph, owners, room, 0);
    }

    /** Headings, and what stands in the middle, have lines of like length. */
    private boolean isBalanced() {
        return style.balanced()
                || style.alignment() == TextStyle.Alignment.CENTRE
                || element.isHeading();
    }

    /** The baseline of a line whose upper edge is at a height. */
    static float baseline(float top, TextStyle style) {
        return top + (style.lineHeight() - style.size()) / 2 + style.size() * BASELINE;
    }

    private final class Lines extends Box {

        private final Typesetter typesetter;
        private final TextStyle set;
        private final Paragraph paragraph;
        private final StructureElement[] owners;
        private final float width;
        private final int first;

        Lines(
                Typesetter typesetter,
                TextStyle set,
                Paragraph paragraph,
                StructureElement[] owners,
                float width,
                int first) {
            this.typesetter = typesetter;
            this.set = set;
            this.paragraph = paragraph;
            this.owners = owners;
            this.width = width;
            this.first = first;
        }

        @Override
        float height() {
            return (paragraph.lines - first) * set.lineHeight();
        }

        @Override
        float baseline() {
            return TextBlock.baseline(0, set);
        }

        @Override
        int lines() {
            return paragraph.lines - first;
        }

        @Override
        float heightOf(int count) {
            return Math.min(count, lines()) * set.lineHeight();
        }

        @Override
        float leastHeight() {
            int left = paragraph.lines - first;
            return (left < 2 * LEAST_LINES ? left : LEAST_LINES) * set.lineHeight();
        }

        @Override
        @Nullable Box place(Slot slot) {
            int left = paragraph.lines - first;
            int fit = (int) ((slot.height() + Slot.TOLERANCE) / set.lineHeight());
            int count = Math.min(fit, left);
            if (count < left) {
                if (left - count < LEAST_LINES) {
                    count = left - LEAST_LINES;
                }
                if (count < LEAST_LINES) {
                    count = slot.whole() ? Math.max(1, Math.min(fit, left)) : 0;
                }
            }
            if (count <= 0) {
                return this;
            }
            if (first == 0 && placeName != null) {
                typesetter.document().place(placeName, slot.page(), slot.top());
            }
            for (int i = 0; i < count; i++) {
                draw(slot, first + i, slot.top() + i * set.lineHeight());
            }
            return count == left
                    ? null
                    : new Lines(typesetter, set, paragraph, owners, width, first + count);
        }

        private void draw(Slot slot, int line, float top) {
            float baseline = top + baseline();
            float slack = width - paragraph.width(line);
            float x = slot.x() + set.indent();
            if (line == 0 && label != null) {
                slot.page().mark(element, label.language());
                typesetter
                        .line(label, set.size(), Float.MAX_VALUE)
                        .draw(slot.page(), slot.x(), baseline);
            }
            float ratio = 0;
            switch (set.alignment()) {
                case CENTRE -> x += slack / 2;
                case END -> x += slack;
                case JUSTIFIED -> ratio = Spacing.ratio(paragraph, line, slack);
                case START -> x += 0;
            }
            Glyphs.draw(slot.page(), paragraph, line, x, baseline, ratio, owners);
        }
    }
}
