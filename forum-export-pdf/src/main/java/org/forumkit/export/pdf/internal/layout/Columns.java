package org.forumkit.export.pdf.internal.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Blocks side by side, such as the same text in two languages.
 *
 * <p>Immutable but for the blocks.
 */
public final class Columns extends Block {

    private final List<? extends Block> blocks;
    private final float gap;
    private final float before;

    /**
     * Creates columns of equal width.
     *
     * @param blocks one block for each column, from the left, not null
     * @param gap the space between two columns in points
     */
    public Columns(List<? extends Block> blocks, float gap) {
        this(blocks, gap, 0);
    }

    private Columns(List<? extends Block> blocks, float gap, float before) {
        this.blocks = List.copyOf(blocks);
        this.gap = gap;
        this.before = before;
    }

    /** Returns the columns with at least some space above, in points. */
    public Columns spaced(float newBefore) {
        return new Columns(blocks, gap, newBefore);
    }

    @Override
    float before() {
        float most = before;
        for (Block block : blocks) {
            most = Math.max(most, block.before());
        }
        return most;
    }

    @Override
    float after() {
        float most = 0;
        for (Block block : blocks) {
            most = Math.max(most, block.after());
        }
        return most;
    }

    @Override
    boolean keepWithNext() {
        return blocks.stream().anyMatch(Block::keepWithNext);
    }

    @Override
    Box measure(Typesetter typesetter, float width) {
        int count = blocks.size();
        float each = (width - gap * (count - 1)) / count;
        Box[] boxes = new Box[count];
        float[] offsets = new float[count];
        for (int i = 0; i < count; i++) {
            boxes[i] = blocks.get(i).measure(typesetter, each);
            offsets[i] = i * (each + gap);
        }
        return new SideBySide(boxes, offsets);
    }

    /** Boxes side by side; on each page their first lines of text stand at the same height. */
    static final class SideBySide extends Box {

        private final Box[] boxes;
        private final float[] offsets;
        private final float baseline;
        private final float height;

        SideBySide(Box[] boxes, float[] offsets) {
            this.boxes = boxes;
            this.offsets = offsets;
            float lowest = 0;
            for (Box box : boxes) {
                lowest = Math.max(lowest, box.baseline());
            }
            this.baseline = lowest;
            float most = 0;
            for (Box box : boxes) {
                most = Math.max(most, lowered(box) + box.height());
            }
            this.height = most;
        }

        /** How far below the upper edge a box begins. */
        private float lowered(Box box) {
            float own = box.baseline();
            return own > 0 ? baseline - own : 0;
        }

        @Override
        float height() {
            return height;
        }

        @Override
        float baseline() {
            return baseline;
        }

        @Override
        float leastHeight() {
            float most = 0;
            for (Box box : boxes) {
                most = Math.max(most, lowered(box) + box.leastHeight());
            }
            return most;
        }

        @Override
        int lines() {
            int most = 0;
            for (Box box : boxes) {
                most = Math.max(most, box.lines());
            }
            return most;
        }

        @Override
        float heightOf(int count) {
            float most = 0;
            for (Box box : boxes) {
                most = Math.max(most, box.heightOf(count));
            }
            return most;
        }

        @Override
        @Nullable Box place(Slot slot) {
            if (!slot.whole() && !slot.fits(leastHeight())) {
                return this;
            }
            Box[] rest = new Box[boxes.length];
            boolean over = false;
            boolean moved = false;
            for (int i = 0; i < boxes.length; i++) {
                Box left = boxes[i].place(slot.inset(offsets[i], lowered(boxes[i])));
                moved |= left != boxes[i];
                over |= left != null;
                rest[i] = left == null ? EMPTY : left;
            }
            if (!over) {
                return null;
            }
            return moved ? new SideBySide(rest, offsets) : this;
        }
    }
}
