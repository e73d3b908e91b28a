package org.forumkit.export.pdf.internal.layout;

/**
 * The size of pages and of what stands on them, in points.
 *
 * <p>Immutable and thread-safe.
 *
 * @param width the page's width
 * @param height the page's height
 * @param left the left margin
 * @param right the right margin
 * @param top the upper margin
 * @param bottom the lower margin
 */
public record PageFormat(
        float width, float height, float left, float right, float top, float bottom) {

    /** Returns the width between the margins. */
    public float bodyWidth() {
        return width - left - right;
    }

    /** Returns the height between the margins. */
    public float bodyHeight() {
        return height - top - bottom;
    }
}
