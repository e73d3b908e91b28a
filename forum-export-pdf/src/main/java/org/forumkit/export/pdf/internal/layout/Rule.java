package org.forumkit.export.pdf.internal.layout;

import org.jspecify.annotations.Nullable;

/**
 * A horizontal line.
 *
 * <p>Immutable and thread-safe.
 */
public final class Rule extends Block {

    private final float thickness;
    private final float length;
    private final int colour;
    private final float before;
    private final float after;

    /**
     * Creates one.
     *
     * @param thickness in points
     * @param length in points, 0 for the whole width
     * @param colour as 0xRRGGBB
     * @param before the space above in points
     * @param after the space below in points
     */
    public Rule(float thickness, float length, int colour, float before, float after) {
        this.thickness = thickness;
        this.length = length;
        this.colour = colour;
        this.before = before;
        this.after = after;
    }

    @Override
    float before() {
        return before;
    }

    @Override
    float after() {
        return after;
    }

    @Override
    boolean keepWithNext() {
        return true;
    }

    @Override
    Box measure(Typesetter typesetter, float width) {
        float drawn = length == 0 ? width : Math.min(length, width);
        return new Box() {
            @Override
            float height() {
                return thickness;
            }

            @Override
            float leastHeight() {
                return thickness;
            }

            @Override
            @Nullable Box place(Slot slot) {
                slot.page().markArtifact();
                slot.page().fill(slot.x(), slot.top(), drawn, thickness, colour);
                return null;
            }
        };
    }
}
