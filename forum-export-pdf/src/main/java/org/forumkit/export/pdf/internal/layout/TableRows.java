package org.forumkit.export.pdf.internal.layout;

import org.forumkit.export.pdf.internal.document.StructureElement;
import org.jspecify.annotations.Nullable;

/** The rows from some row on; the first may have been begun on the page before. */
final class TableRows extends Box {

    private static final float THIN = 0.4f;
    private static final float THICK = 0.9f;
    private static final float UNTORN_SHARE = 0.45f;
    private static final float UNTORN_GROUP_SHARE = 0.3f;
    private static final int LEAST_ROWS = 2;
    private static final float LEAST_SHARE = 0.1f;

    private final Table table;
    private final Typesetter typesetter;
    private final float[] widths;
    private final float width;
    private final int[][] groups;
    private final int first;
    private final boolean further;
    private final @Nullable Box caption;
    private float height = -1;

    TableRows(
            Table table,
            Typesetter typesetter,
            float[] widths,
            float width,
            int[][] groups,
            int first,
            boolean further) {
        this.table = table;
        this.typesetter = typesetter;
        this.widths = widths;
        this.width = width;
        this.groups = groups;
        this.first = first;
        this.further = further;
        this.caption = further ? caption() : null;
    }

    /** What stands above the header of a page that the table goes on on. */
    private @Nullable Box caption() {
        int group = groups[0][first];
        TextBlock block = table.caption(group, group < first || table.rows.get(first).torn);
        return block == null ? null : block.measured(typesetter, width);
    }

    /** The height of what is repeated on each page. */
    private float above() {
        float above = caption == null ? 0 : caption.height() + table.look.padding();
        return table.header == null ? above : above + height(table.header);
    }

    private float height(Table.Row row) {
        return row.box(typesetter, widths).height() + 2 * table.look.padding();
    }

    private boolean mayBeTorn(Table.Row row) {
        return height(row) > UNTORN_SHARE * table.pageHeight;
    }

    private float least(Table.Row row) {
        return mayBeTorn(row)
                ? row.box(typesetter, widths).leastHeight() + 2 * table.look.padding()
                : height(row);
    }

    /** Whether a page may end above a row that is not the first on it. */
    private boolean mayBreakBefore(int index) {
        Table.Row above = table.rows.get(index - 1);
        if (above.keptWithNext) {
            return false;
        }
        int start = groups[0][index];
        int end = groups[1][index];
        if (start == index) {
            return true;
        }
        int head = table.rows.get(start).keptWithNext ? start + 1 : start;
        return isEnough(Math.max(head, first), index)
                && isEnough(index, end)
                && !isShort(start, end);
    }

    /** Whether rows may stand on a page without the rest of their group. */
    private boolean isEnough(int from, int to) {
        return to - from >= LEAST_ROWS
                || (to > from && height(table.rows.get(from)) > LEAST_SHARE * table.pageHeight);
    }

    private boolean isShort(int start, int end) {
        float most = UNTORN_GROUP_SHARE * table.pageHeight;
        float sum = 0;
        for (int i = Math.max(start, first); i < end && sum <= most; i++) {
            sum += height(table.rows.get(i));
        }
        return sum <= most;
    }

    @Override
    float height() {
        if (height < 0) {
            height = above();
            for (int i = first; i < table.rows.size(); i++) {
                height += height(table.rows.get(i));
            }
        }
        return height;
    }

    @Override
    float leastHeight() {
        float sum = above();
        for (int i = first; i < table.rows.size() && sum <= table.pageHeight; i++) {
            if (i > first && mayBreakBefore(i)) {
                break;
            }
            if (mayBeTorn(table.rows.get(i))) {
                return sum + least(table.rows.get(i));
            }
            sum += height(table.rows.get(i));
        }
        return sum;
    }

    /**
     * The row that the page ends above, or within where it may be torn; the first where nothing is
     * to stand on this page.
     */
    private int end(Slot slot, float used) {
        int end = first;
        float sum = used;
        while (end < table.rows.size() && slot.fits(sum + height(table.rows.get(end)))) {
            sum += height(table.rows.get(end));
            end++;
        }
        if (end == table.rows.size() || isTorn(slot, sum, end)) {
            return end;
        }
        int better = end;
        while (better > first && !mayBreakBefore(better)) {
            better--;
        }
        return better > first || !slot.whole() ? better : end;
    }

    @Override
    @Nullable Box place(Slot slot) {
        if (!slot.whole() && !slot.fits(leastHeight())) {
            return this;
        }
        if (slot.whole() && !further && caption() != null) {
            // What it belongs to stands on the page before.
            TableRows captioned =
                    new TableRows(table, typesetter, widths, width, groups, first, true);
            Box left = captioned.place(slot);
            height = captioned.height;
            return left;
        }
        Table.Row head =
                table.header == null || (first == 0 && !table.begun)
                        ? table.header
                        : table.header(StructureElement.ARTIFACT);
        float used = above();
        int end = end(slot, used);
        boolean forced = end == first && slot.whole();
        boolean torn = forced || isTorn(slot, used + heights(end), end);
        if (end == first && !torn) {
            return this;
        }
        if (caption != null) {
            caption.place(new Slot(slot.page(), slot.x(), slot.top(), caption.height(), true));
        }
        if (head != null) {
            Slot below = slot.below(used - height(head));
            decorate(head, below, height(head), false);
            head.box(typesetter, widths).place(below.inset(0, table.look.padding()));
            rule(slot, used, THICK, table.look.headerRule());
        }
        table.begun = true;
        for (int i = first; i < end; i++) {
            float rowHeight = height(table.rows.get(i));
            place(i, slot.below(used), rowHeight, false);
            used += rowHeight;
        }
        if (torn) {
            if (place(end, slot.below(used), slot.height() - used, forced) == null) {
                end++;
            }
            used = slot.height();
        }
        rule(slot, used, THIN, table.look.headerRule());
        if (end < table.rows.size()) {
            return new TableRows(table, typesetter, widths, width, groups, end, true);
        }
        height = used;
        return null;
    }

    /** Whether a row begins at the foot of the page and goes on on the next. */
    private boolean isTorn(Slot slot, float used, int index) {
        return index < table.rows.size()
                && mayBeTorn(table.rows.get(index))
                && !slot.fits(used + height(table.rows.get(index)))
                && slot.fits(used + least(table.rows.get(index)));
    }

    private float heights(int end) {
        float sum = 0;
        for (int i = first; i < end; i++) {
            sum += height(table.rows.get(i));
        }
        return sum;
    }

    /** Draws a row, or as much of it as there is room for, and returns the rest. */
    private @Nullable Box place(int index, Slot room, float drawn, boolean forced) {
        Table.Row row = table.rows.get(index);
        decorate(row, room, drawn, index > first);
        if (row.placeName != null) {
            typesetter.document().place(row.placeName, room.page(), room.top());
        }
        Box left =
                row.box(typesetter, widths)
                        .place(
                                new Slot(
                                        room.page(),
                                        room.x(),
                                        room.top() + table.look.padding(),
                                        room.height() - table.look.padding(),
                                        forced));
        row.measured = left;
        row.torn = left != null;
        return left;
    }

    private void decorate(Table.Row row, Slot slot, float rowHeight, boolean below) {
        if (row.fill >= 0) {
            slot.page().markArtifact();
            slot.page().fill(slot.x(), slot.top(), width, rowHeight, row.fill);
        }
        if (below && !row.unruled) {
            rule(slot, 0, THIN, table.look.rule());
        }
    }

    private void rule(Slot slot, float at, float thickness, int colour) {
        float y = slot.top() + at;
        slot.page().markArtifact();
        slot.page().line(slot.x(), y, slot.x() + width, y, thickness, colour);
    }
}
