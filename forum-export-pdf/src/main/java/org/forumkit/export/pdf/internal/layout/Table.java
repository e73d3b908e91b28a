package org.forumkit.export.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.jspecify.annotations.Nullable;

/**
 * A table whose header is repeated on every page that it goes over to, below what the table is
 * called there.
 *
 * <p>Rows that would fit on a page are not torn apart, unless they take more than a good part of
 * it. Groups of rows are kept together likewise; where one is torn, at least two of its rows stand
 * on either side. Mutable until it is measured, for one thread.
 */
public final class Table extends Block {

    /**
     * How a table looks.
     *
     * <p>Immutable and thread-safe.
     *
     * @param rule the colour of the lines between rows
     * @param headerRule the colour of the lines around the header
     * @param headerFill the colour behind the header, -1 for none
     * @param gap the space between two columns in points
     * @param padding the space above and below the text of a row in points
     * @param inset the space between the table's edges and its text in points
     */
    public record Look(
            int rule, int headerRule, int headerFill, float gap, float padding, float inset) {}

    private final ColumnWidths columns;
    final Look look;
    private final StructureElement element;
    private final StructureElement body;
    private final List<List<Run>> headings;
    private final TextStyle headingStyle;
    final @Nullable Row header;
    final List<Row> rows = new ArrayList<>();
    final float pageHeight;

    /** Whether its header stands on a page already. */
    boolean begun;

    private @Nullable TextBlock caption;

    /**
     * Creates a table without rows.
     *
     * @param columns the columns' widths, not null
     * @param look how it looks, not null
     * @param parent the structure element that it goes into, not null
     * @param headings the columns' headings, empty for none, not null
     * @param headingStyle how headings are set, not null
     * @param pageHeight the height of a page's body in points
     */
    public Table(
            ColumnWidths columns,
            Look look,
            StructureElement parent,
            List<List<Run>> headings,
            TextStyle headingStyle,
            float pageHeight) {
        this.columns = columns;
        this.look = look;
        this.element = parent.add("Table");
        this.pageHeight = pageHeight;
        this.headings = List.copyOf(headings);
        this.headingStyle = headingStyle;
        this.header = headings.isEmpty() ? null : header(element.add("THead").add("TR"));
        this.body = element.add("TBody");
        columns.add(this);
    }

    Row header(StructureElement row) {
        Row made = new Row(row, look.headerFill());
        for (List<Run> heading : headings) {
            if (row == StructureElement.ARTIFACT) {
                Cell cell = new Cell(row, 1);
                made.cells.add(cell);
                cell.text(heading, headingStyle);
            } else {
                Cell cell = made.cell("TH", 1);
                cell.element.scope("Column");
                cell.text(heading, headingStyle);
            }
        }
        return made;
    }

    /**
     * Adds a row.
     *
     * @param fill the colour behind it, -1 for none
     * @return the row, whose cells are to be added, not null
     */
    public Row row(int fill) {
        Row row = new Row(body.add("TR"), fill);
        rows.add(row);
        return row;
    }

    /** Says what stands above the header on each further page, such as the day that goes on. */
    public Table continued(List<Run> runs, TextStyle style) {
        caption = caption(runs, style);
        return this;
    }

    private static TextBlock caption(List<Run> runs, TextStyle style) {
        // Who has the pages read out hears the heading once.
        return new TextBlock(runs, style, StructureElement.ARTIFACT);
    }

    /** What stands above a page that begins within or with a group, null for nothing. */
    @Nullable TextBlock caption(int group, boolean within) {
        TextBlock own = within ? rows.get(group).caption : null;
        return own == null ? caption : own;
    }

    /** Returns whether there are no rows. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    @Override
    float before() {
        return 4;
    }

    @Override
    float after() {
        return 10;
    }

    @Override
    Box measure(Typesetter typesetter, float width) {
        float gaps = look.gap() * (columns.count() - 1) + 2 * look.inset();
        float[] widths = columns.of(typesetter, width - gaps);
        return rows.isEmpty()
                ? Box.EMPTY
                : new TableRows(this, typesetter, widths, width, groups(), 0, false);
    }

    /** The group of each row: where it begins, and the next one. */
    private int[][] groups() {
        int[] starts = new int[rows.size()];
        int[] ends = new int[rows.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = rows.get(i).beginsGroup ? i : starts[i - 1];
        }
        for (int i = ends.length - 1; i >= 0; i--) {
            ends[i] = i + 1 < ends.length && starts[i + 1] == starts[i] ? ends[i + 1] : i + 1;
        }
        return new int[][] {starts, ends};
    }

    /** Tells columns of what stands in them, but for cells over several. */
    void tell(Typesetter typesetter, MeasuredWidths.Column[] widths) {
        if (header != null) {
            MeasuredWidths.headings(widths, true);
            header.tell(typesetter, widths);
            MeasuredWidths.headings(widths, false);
        }
        rows.forEach(row -> row.tell(typesetter, widths));
    }

    /** A row of a table. */
    public final class Row {

        private final StructureElement element;
        final int fill;
        private final List<Cell> cells = new ArrayList<>();
        boolean keptWithNext;
        boolean beginsGroup;
        boolean unruled;

        /** Whether a part of it stands on the page before. */
        boolean torn;

        @Nullable String placeName;
        @Nullable Box measured;
        private @Nullable TextBlock caption;

        private Row(StructureElement element, int fill) {
            this.element = element;
            this.fill = fill;
        }

        /** Adds a cell of one column. */
        public Cell cell() {
            return cell("TD", 1);
        }

        /** Adds a cell over several columns. */
        public Cell cell(int columns) {
            return cell("TD", columns);
        }

        /** Adds a cell that heads its row. */
        public Cell headingCell(int columns) {
            Cell cell = cell("TH", columns);
            cell.element.scope("Row");
            return cell;
        }

        private Cell cell(String type, int columns) {
            StructureElement made = element.add(type);
            made.columnSpan(columns);
            Cell cell = new Cell(made, columns);
            cells.add(cell);
            return cell;
        }

        /** Keeps the row on one page with the row below. */
        public Row keptWithNext() {
            this.keptWithNext = true;
            return this;
        }

        /** Begins a group of rows that are kept together where a page has room. */
        public Row beginsGroup() {
            this.beginsGroup = true;
            return this;
        }

        /** Says what stands above the header where a page begins within the row's group. */
        public Row continued(List<Run> runs, TextStyle style) {
            caption = caption(runs, style);
            return this;
        }

        /** Leaves out the line above the row. */
        public Row unruled() {
            this.unruled = true;
            return this;
        }

        /** Names the row as a place that links can lead to. */
        public Row place(String name) {
            this.placeName = name;
            return this;
        }

        private void tell(Typesetter typesetter, MeasuredWidths.Column[] widths) {
            int column = 0;
            for (Cell cell : cells) {
                if (cell.columns == 1) {
                    cell.stack.tell(typesetter, widths[column]);
                }
                column += cell.columns;
            }
        }

        Box box(Typesetter typesetter, float[] widths) {
            Box box = measured;
            if (box == null) {
                Box[] boxes = new Box[cells.size()];
                float[] offsets = new float[cells.size()];
                int column = 0;
                float x = look.inset();
                for (int i = 0; i < boxes.length; i++) {
                    Cell cell = cells.get(i);
                    float width = -look.gap();
                    for (int k = 0; k < cell.columns; k++) {
                        width += widths[column++] + look.gap();
                    }
                    offsets[i] = x;
                    boxes[i] = cell.stack.measure(typesetter, width);
                    x += width + look.gap();
                }
                box = new Columns.SideBySide(boxes, offsets);
                measured = box;
            }
            return box;
        }
    }

    /** A cell of a table. */
    public static final class Cell {

        private final StructureElement element;
        private final int columns;
        private final Stack stack = new Stack();
        private StructureElement part;
        private Stack group = stack;

        private Cell(StructureElement element, int columns) {
            this.element = element;
            this.part = element;
            this.columns = columns;
        }

        /**
         * Makes what is added from here on a paragraph of its own; without it, all text is one.
         *
         * @param several false to do nothing, where there is only one part
         */
        public void newPart(boolean several) {
            if (several) {
                part = element.add("P");
            }
        }

        /** Keeps what is added from here on together, up to the next that is kept so. */
        public void newGroup() {
            group = new Stack().keptWhole();
            stack.add(group);
        }

        /** Adds text with a number before it; the style's indent is the room for the number. */
        public Cell numbered(Run number, List<Run> runs, TextStyle style) {
            group.add(new TextBlock(runs, style, part).labelled(number));
            return this;
        }

        /** Adds text that begins at the foot of a page only where so many lines have room. */
        public Cell text(List<Run> runs, TextStyle style, int leastLines) {
            TextBlock block = new TextBlock(runs, style, part);
            group.add(leastLines > 1 ? new LeastLines(block, leastLines) : block);
            return this;
        }

        /** Adds text below what is there. */
        public Cell text(List<Run> runs, TextStyle style) {
            group.add(new TextBlock(runs, style, part));
            return this;
        }
    }
}
