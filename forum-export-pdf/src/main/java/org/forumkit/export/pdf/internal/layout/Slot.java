package org.forumkit.export.pdf.internal.layout;

import org.forumkit.export.pdf.internal.document.PageCanvas;

/**
 * Room on a page that a box may use.
 *
 * <p>Immutable.
 *
 * @param page the page, not null
 * @param x the left edge in points
 * @param top the upper edge in points
 * @param height how much there is in points
 * @param whole whether this is the most that any page offers: a box must place something then
 */
record Slot(PageCanvas page, float x, float top, float height, boolean whole) {

    /** Rounding never moves a line to the next page. */
    static final float TOLERANCE = 0.05f;

    boolean fits(float needed) {
        return needed <= height + TOLERANCE;
    }

    Slot below(float used) {
        return new Slot(page, x, top + used, height - used, whole && used == 0);
    }

    Slot inset(float dx, float dy) {
        return new Slot(page, x + dx, top + dy, height - dy, whole);
    }
}
