package org.forumkit.export.pdf.internal.layout;

/** How wide the columns of a table are. */
public abstract class ColumnWidths {

    ColumnWidths() {}

    /**
     * Returns widths that do not depend on what stands in the columns.
     *
     * @param shares points if 20 or more, else shares of what is left
     */
    public static ColumnWidths shares(float... shares) {
        return new Shares(shares.clone());
    }

    abstract int count();

    /** Begins a table whose columns are so wide. */
    void add(Table table) {}

    /** Returns the columns' widths, which with the gaps between them are all that there is. */
    abstract float[] of(Typesetter typesetter, float width);

    private static final class Shares extends ColumnWidths {

        private final float[] shares;

        Shares(float[] shares) {
            this.shares = shares;
        }

        @Override
        int count() {
            return shares.length;
        }

        @Override
        float[] of(Typesetter typesetter, float width) {
            float left = width;
            float sum = 0;
            for (float share : shares) {
                if (share >= 20) {
                    left -= share;
                } else {
                    sum += share;
                }
            }
            float[] widths = new float[shares.length];
            for (int i = 0; i < widths.length; i++) {
                widths[i] = shares[i] >= 20 ? shares[i] : left * shares[i] / sum;
            }
            return widths;
        }
    }
}
