package org.forumkit.export.pdf.internal.layout;

import org.forumkit.export.pdf.internal.document.PageCanvas;
import org.jspecify.annotations.Nullable;

/**
 * A drawing of a height of its own, which is never torn.
 *
 * <p>Immutable and thread-safe, if what draws it is.
 */
public final class Drawing extends Block {

    private final float height;
    private final float space;
    private final Painter painter;

    /** Draws something. */
    @FunctionalInterface
    public interface Painter {

        /** Draws at a place of a page, and says what it is in the document's structure. */
        void draw(PageCanvas page, float x, float top, float width);
    }

    /**
     * Creates one.
     *
     * @param height how high it is in points; no more than a page has room for
     * @param space the space wanted above and below in points
     * @param painter what draws it, not null
     */
    public Drawing(float height, float space, Painter painter) {
        this.height = height;
        this.space = space;
        this.painter = painter;
    }

    @Override
    float before() {
        return space;
    }

    @Override
    float after() {
        return space;
    }

    @Override
    Box measure(Typesetter typesetter, float width) {
        return new Box() {
            @Override
            float height() {
                return height;
            }

            @Override
            float leastHeight() {
                return height;
            }

            @Override
            @Nullable Box place(Slot slot) {
                if (!slot.whole() && !slot.fits(height)) {
                    return this;
                }
                painter.draw(slot.page(), slot.x(), slot.top(), width);
                return null;
            }
        };
    }
}
