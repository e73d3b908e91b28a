package org.forumkit.export.pdf.internal.layout;

/**
 * The size of pages and of what stands on them, in points.
 *
 * <p>Immutable and thread-safe.
 *
 * @param width the page's width
 * @param height the page's height
 * @param inner the margin where pages are bound: at the left of the first and each second page
 *     after it, and of all where they are not mirrored
 * @param outer the margin on the other side
 * @param top the upper margin
 * @param bottom the lower margin
 * @param mirrored whether each second page is bound at its right
 */
public record PageFormat(
        float width,
        float height,
        float inner,
        float outer,
        float top,
        float bottom,
        boolean mirrored) {

    /** How much of a margin goes from the outer to the inner edge of pages that are bound. */
    private static final float BINDING = 0.2f;

    /** Returns the format for pages that are bound alternately at the left and at the right. */
    public PageFormat bound() {
        float binding = BINDING * outer;
        return new PageFormat(width, height, inner + binding, outer - binding, top, bottom, true);
    }

    /** Returns the format with margins that are wider or narrower by a factor. */
    public PageFormat margins(float by) {
        return new PageFormat(
                width, height, inner * by, outer * by, top * by, bottom * by, mirrored);
    }

    /** Returns the format with a lower margin that is not lower than a height. */
    public PageFormat footed(float least) {
        return new PageFormat(width, height, inner, outer, top, Math.max(bottom, least), mirrored);
    }

    /** Returns the format with margins of which none is narrower than a width. */
    public PageFormat atLeast(float margin) {
        return new PageFormat(
                width,
                height,
                Math.max(inner, margin),
                Math.max(outer, margin),
                Math.max(top, margin),
                Math.max(bottom, margin),
                mirrored);
    }

    /** Returns whether a page, counted from 0, is bound at its right. */
    public boolean turned(int page) {
        return mirrored && page % 2 == 1;
    }

    /** Returns the left margin of a page, counted from 0. */
    public float left(int page) {
        return turned(page) ? outer : inner;
    }

    /** Returns the width between the margins. */
    public float bodyWidth() {
        return width - inner - outer;
    }

    /** Returns the height between the margins. */
    public float bodyHeight() {
        return height - top - bottom;
    }
}
