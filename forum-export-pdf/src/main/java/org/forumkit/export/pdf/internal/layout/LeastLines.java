package org.forumkit.export.pdf.internal.layout;

import org.jspecify.annotations.Nullable;

/**
 * A block that begins at the foot of a page only where so many of its lines have room, or all of
 * them.
 *
 * <p>Immutable but for the block.
 */
public final class LeastLines extends Block {

    private final Block block;
    private final int lines;

    /**
     * Creates one.
     *
     * @param block the block, not null
     * @param lines how many lines have to have room
     */
    public LeastLines(Block block, int lines) {
        this.block = block;
        this.lines = lines;
    }

    @Override
    float before() {
        return block.before();
    }

    @Override
    float after() {
        return block.after();
    }

    @Override
    boolean keepWithNext() {
        return block.keepWithNext();
    }

    @Override
    void tell(Typesetter typesetter, MeasuredWidths.Column column) {
        block.tell(typesetter, column);
    }

    @Override
    Box measure(Typesetter typesetter, float width) {
        Box box = block.measure(typesetter, width);
        return box == Box.EMPTY ? box : new Begun(box, lines);
    }

    private static final class Begun extends Box {

        private final Box box;
        private final int lines;

        Begun(Box box, int lines) {
            this.box = box;
            this.lines = lines;
        }

        @Override
        float height() {
            return box.height();
        }

        @Override
        float leastHeight() {
            return Math.max(box.leastHeight(), box.heightOf(lines));
        }

        @Override
        int lines() {
            return box.lines();
        }

        @Override
        float heightOf(int count) {
            return box.heightOf(count);
        }

        @Override
        @Nullable Box place(Slot slot) {
            if (!slot.whole() && !slot.fits(leastHeight())) {
                return this;
            }
            // What goes over to the next page has begun.
            Box rest = box.place(slot);
            return rest == box ? this : rest;
        }
    }
}
