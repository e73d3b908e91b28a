package org.forumkit.export.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Blocks one below the other, as in a table's cell.
 *
 * <p>Mutable until it is measured, for one thread.
 */
public final class Stack extends Block {

    private final List<Block> blocks = new ArrayList<>(2);
    private boolean whole;

    /** Adds a block at the end. */
    public Stack add(Block block) {
        blocks.add(block);
        return this;
    }

    /** Keeps all of it on one page where a page has room. */
    public Stack keptWhole() {
        whole = true;
        return this;
    }

    /** Returns whether there is nothing in it. */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    @Override
    float before() {
        return blocks.isEmpty() ? 0 : blocks.get(0).before();
    }

    @Override
    float after() {
        return blocks.isEmpty() ? 0 : blocks.get(blocks.size() - 1).after();
    }

    @Override
    void tell(Typesetter typesetter, MeasuredWidths.Column column) {
        blocks.forEach(block -> block.tell(typesetter, column));
    }

    @Override
    Box measure(Typesetter typesetter, float width) {
        List<Box> boxes = new ArrayList<>(blocks.size());
        float[] spaces = new float[blocks.size()];
        float pending = 0;
        for (Block block : blocks) {
            Box box = block.measure(typesetter, width);
            if (box != Box.EMPTY) {
                spaces[boxes.size()] = boxes.isEmpty() ? 0 : Math.max(pending, block.before());
                pending = block.after();
                boxes.add(box);
            }
        }
        return boxes.isEmpty()
                ? Box.EMPTY
                : boxes.size() == 1 ? boxes.get(0) : new Pile(boxes, spaces, 0, whole);
    }

    private static final class Pile extends Box {

        private final List<Box> boxes;
        private final float[] spaces;
        private final int first;
        private final boolean whole;
        private final float height;

        Pile(List<Box> boxes, float[] spaces, int first, boolean whole) {
            this.whole = whole;
            this.boxes = boxes;
            this.spaces = spaces;
            this.first = first;
            float sum = 0;
            for (int i = first; i < boxes.size(); i++) {
                sum += boxes.get(i).height() + (i > first ? spaces[i] : 0);
            }
            this.height = sum;
        }

        @Override
        float height() {
            return height;
        }

        @Override
        float baseline() {
            return boxes.get(first).baseline();
        }

        @Override
        float leastHeight() {
            return whole ? height : boxes.get(first).leastHeight();
        }

        @Override
        int lines() {
            int lines = 0;
            for (int i = first; i < boxes.size(); i++) {
                lines += boxes.get(i).lines();
            }
            return lines;
        }

        @Override
        float heightOf(int count) {
            float sum = 0;
            int left = count;
            for (int i = first; i < boxes.size() && left > 0; i++) {
                sum += boxes.get(i).heightOf(left) + (i > first ? spaces[i] : 0);
                left -= boxes.get(i).lines();
            }
            return sum;
        }

        @Override
        @Nullable Box place(Slot slot) {
            if (whole && !slot.whole() && !slot.fits(height)) {
                return this;
            }
            float used = 0;
            for (int i = first; i < boxes.size(); i++) {
                Box box = boxes.get(i);
                float top = used + (i > first ? spaces[i] : 0);
                Box rest = box.place(slot.below(top));
                if (rest == box) {
                    return i == first ? this : new Pile(boxes, spaces, i, whole);
                }
                if (rest != null) {
                    List<Box> changed = new ArrayList<>(boxes);
                    changed.set(i, rest);
                    return new Pile(changed, spaces, i, whole);
                }
                used = top + box.height();
            }
            return null;
        }
    }
}
