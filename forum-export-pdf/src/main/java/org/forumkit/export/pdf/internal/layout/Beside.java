package org.forumkit.export.pdf.internal.layout;

/**
 * A block with a picture at its right, which stands where the block begins.
 *
 * <p>Immutable but for the blocks.
 */
public final class Beside extends Block {

    private final Block block;
    private final PictureBlock picture;
    private final float column;
    private final float gap;

    /**
     * Creates one.
     *
     * @param block what stands at the left, not null
     * @param picture what stands at the right, not null
     * @param column the width that is kept for the picture in points
     * @param gap the space between the two in points
     */
    public Beside(Block block, PictureBlock picture, float column, float gap) {
        this.block = block;
        this.picture = picture;
        this.column = column;
        this.gap = gap;
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
    Box measure(Typesetter typesetter, float width) {
        Box left = block.measure(typesetter, width - column - gap);
        Box right = picture.measure(typesetter, column);
        return new Columns.SideBySide(
                new Box[] {left, right}, new float[] {0, width - picture.width()});
    }
}
