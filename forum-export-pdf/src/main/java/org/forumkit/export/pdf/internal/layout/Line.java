package org.forumkit.export.pdf.internal.layout;

import org.forumkit.export.pdf.internal.document.PageCanvas;

/**
 * A single measured line, for running headers and page numbers.
 *
 * <p>Not for several threads.
 */
public final class Line {

    private final Paragraph paragraph;

    Line(Paragraph paragraph) {
        this.paragraph = paragraph;
    }

    /** Returns the width in points. */
    public float width() {
        return paragraph.width(0);
    }

    /** Draws the line as part of whatever is marked on the page. */
    public void draw(PageCanvas page, float x, float baseline) {
        Glyphs.draw(page, paragraph, 0, x, baseline, 0, null);
    }
}
