package org.forumkit.export.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The widths of columns by what stands in them, in one table or in several that are to look alike.
 *
 * <p>No column is narrower than its longest word, nor wider than its longest text while another
 * needs the room; a narrow one is not broken for the sake of wide ones. Where the words of all
 * columns are too wide for the page, the widest are torn. Tables that share widths are filled
 * before the first of them is measured. Mutable, for one thread.
 */
public final class MeasuredWidths extends ColumnWidths {

    /** So that text which fits exactly is not broken by the way sums are rounded. */
    private static final float MORE = 0.1f;

    /** In how many steps widths are found; each halves the error. */
    private static final int STEPS = 40;

    private final Column[] columns;
    private final List<Table> tables = new ArrayList<>(1);

    /**
     * Creates some without text.
     *
     * @param count how many columns there are
     */
    public MeasuredWidths(int count) {
        this.columns = new Column[count];
        for (int i = 0; i < count; i++) {
            columns[i] = new Column();
        }
    }

    /** Leaves at least so much room in a column, in points, such as to write something in. */
    public MeasuredWidths atLeast(int column, float width) {
        columns[column].least = width;
        columns[column].most = width;
        return this;
    }

    @Override
    int count() {
        return columns.length;
    }

    @Override
    void add(Table table) {
        tables.add(table);
    }

    @Override
    float[] of(Typesetter typesetter, float width) {
        for (Table table : tables) {
            table.tell(typesetter, columns);
        }
        tables.clear();
        return share(width);
    }

    private float[] share(float width) {
        float words = 0;
        float texts = 0;
        for (Column column : columns) {
            words += column.least;
            texts += column.most;
        }
        if (words >= width) {
            return rising(width, (column, level) -> Math.min(column.least, level));
        }
        return texts > width ? broken(width) : filled(width - texts);
    }

    /** Columns that need no more than their part are on one line; the others share what is left. */
    private float[] broken(float width) {
        float[] parts =
                rising(
                        width,
                        (column, level) -> Math.max(column.least, Math.min(column.most, level)));
        float part = 0;
        for (int i = 0; i < parts.length; i++) {
            part = Math.max(part, parts[i] < columns[i].most ? parts[i] : 0);
        }
        float most = part;
        return rising(
                width,
                (column, level) ->
                        column.most <= most
                                ? column.most
                                : Math.max(
                                        column.least,
                                        Math.min(column.most, level * column.usual())));
    }

    /** All texts on one line; what is left goes to columns of more than single words. */
    private float[] filled(float left) {
        float usual = 0;
        for (Column column : columns) {
            usual += column.several ? column.usual() : 0;
        }
        float[] widths = new float[columns.length];
        for (int i = 0; i < widths.length; i++) {
            Column column = columns[i];
            float share = column.several ? column.usual() / usual : 0;
            widths[i] = column.most + left * (usual > 0 ? share : 1f / widths.length);
        }
        return widths;
    }

    /** A width that grows with a level that is the same for all columns. */
    private interface Growth {
        float width(Column column, float level);
    }

    private float[] rising(float width, Growth growth) {
        float low = 0;
        float high = width;
        for (int step = 0; step < STEPS; step++) {
            float level = (low + high) / 2;
            float sum = 0;
            for (Column column : columns) {
                sum += growth.width(column, level);
            }
            if (sum > width) {
                high = level;
            } else {
                low = level;
            }
        }
        float[] widths = new float[columns.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = growth.width(columns[i], low);
        }
        return widths;
    }

    /** Tells whether what is told of from here on are headings, which say nothing of the rest. */
    static void headings(Column[] columns, boolean headings) {
        for (Column column : columns) {
            column.heading = headings;
        }
    }

    /** What stands in a column. */
    static final class Column {

        private float least;
        private float most;
        private boolean heading;
        private boolean several;
        private double squares;
        private int texts;

        /**
         * Tells of a text.
         *
         * @param word how wide its longest word is
         * @param whole how wide it is on one line
         */
        void add(float word, float whole) {
            least = Math.max(least, word + MORE);
            most = Math.max(most, whole + MORE);
            if (!heading) {
                several |= whole > word + MORE;
                squares += whole * whole;
                texts++;
            }
        }

        /** How wide a text usually is: in proportion to it columns take about as many lines. */
        private float usual() {
            // Long texts count for more than short ones, which are on one line anyway.
            return texts == 0 ? Math.max(1, least) : (float) Math.sqrt(squares / texts);
        }
    }
}
