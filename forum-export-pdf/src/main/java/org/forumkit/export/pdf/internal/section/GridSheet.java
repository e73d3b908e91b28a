package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.forumkit.export.pdf.internal.document.PageCanvas;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.forumkit.export.pdf.internal.layout.Block;
import org.forumkit.export.pdf.internal.section.GridPlan.Box;
import org.forumkit.export.pdf.internal.section.GridPlan.Column;
import org.forumkit.programme.ProgrammeRoom;

/**
 * Some lanes of a day for some of its hours: a table whose rows begin where sessions do.
 *
 * @param firstLane the first lane on it
 * @param endLane the lane behind the last on it
 * @param from the minute of the day that it begins at
 * @param to the minute of the day that it ends at
 */
record GridSheet(
        Composer c, GridText text, GridPlan plan, int firstLane, int endLane, int from, int to) {

    /** The space between a box and its text. */
    static final float PADDING = 2.6f;

    private static final float GAP = 1.5f;
    private static final float MOST_HEADING = 0.3f;
    private static final int HOUR = 60;
    private static final int HALF_HOUR = 30;
    private static final int FREE = -1;

    /** Where the hours stand on the page. */
    private record Hours(float top, float scale) {}

    /** The width of the column of times. */
    static float timeWidth(Composer c) {
        return c.look().small() * 3.3f;
    }

    private float laneWidth() {
        return (c.flow().format().bodyWidth() - timeWidth(c)) / (endLane - firstLane);
    }

    private boolean shows(Box box) {
        return box.first() < endLane
                && box.first() + box.lanes() > firstLane
                && box.from() < to
                && box.to() > from;
    }

    private List<Box> boxes() {
        return plan.boxes().stream().filter(this::shows).toList();
    }

    /** The sheet without the half hours before and behind its sessions. */
    GridSheet trimmed() {
        int first = boxes().stream().mapToInt(Box::from).min().orElse(from);
        int last = boxes().stream().mapToInt(Box::to).max().orElse(to);
        return new GridSheet(
                c,
                text,
                plan,
                firstLane,
                endLane,
                Math.max(from, Math.floorDiv(first, HALF_HOUR) * HALF_HOUR),
                Math.min(to, -Math.floorDiv(-last, HALF_HOUR) * HALF_HOUR));
    }

    /** Whether every box has room for all of its text in the usual size. */
    boolean isUsual(float scale) {
        return boxes().stream().allMatch(box -> level(box, scale) == 0);
    }

    boolean isEmpty() {
        return plan.boxes().stream().noneMatch(this::shows);
    }

    private int first(Box box) {
        return Math.max(box.first(), firstLane);
    }

    private int lanes(Box box) {
        return Math.min(box.first() + box.lanes(), endLane) - first(box);
    }

    private float textWidth(int lanes) {
        return lanes * laneWidth() - GAP - 2 * PADDING;
    }

    private float height(Box box, float scale) {
        return (Math.min(box.to(), to) - Math.max(box.from(), from)) * scale - GAP;
    }

    private int level(Box box, float scale) {
        return text.level(
                box.session(),
                textWidth(lanes(box)),
                height(box, scale) - PADDING,
                box.from() < from);
    }

    /** How many boxes there are, and how many of them do not tell all or are longer than it is. */
    int[] crowd(float scale) {
        int crowded = 0;
        List<Box> boxes = boxes();
        for (Box box : boxes) {
            boolean longer = box.isLonger() && box.session().end() != null;
            if (longer || level(box, scale) >= GridText.WHOLE) {
                crowded++;
            }
        }
        return new int[] {boxes.size(), crowded};
    }

    /** The height of the names of the rooms. */
    float headingHeight() {
        float most = 0;
        for (Column column : plan.columns()) {
            int lanes = shown(column);
            if (lanes > 0) {
                StructureElement owner = StructureElement.root("en");
                most =
                        Math.max(
                                most,
                                c.flow().heightOf(name(column, lanes, owner), textWidth(lanes)));
            }
        }
        return most == 0 ? 0 : most + 2 * PADDING;
    }

    private int shown(Column column) {
        return Math.min(column.first() + column.lanes(), endLane)
                - Math.max(column.first(), firstLane);
    }

    private List<Block> name(Column column, int lanes, StructureElement owner) {
        ProgrammeRoom room = column.room();
        if (room != null) {
            float most = MOST_HEADING * c.flow().format().bodyHeight();
            return text.heading(room, textWidth(lanes), most, owner);
        }
        if (plan.columns().size() == 1) {
            return List.of();
        }
        return text.heading(c.words("print.elsewhere"), owner);
    }

    /** Draws all of it below a height of the page. */
    void draw(PageCanvas page, float top, float heading, float scale) {
        Hours hours = new Hours(top + heading, scale);
        lines(page, hours);
        StructureElement table = c.parent().add("Table");
        if (heading > 0) {
            StructureElement row = table.add("THead").add("TR");
            for (Column column : plan.columns()) {
                int lanes = shown(column);
                if (lanes > 0) {
                    StructureElement cell = row.add("TH").scope("Column").columnSpan(lanes);
                    float x = x(page, Math.max(column.first(), firstLane)) + PADDING;
                    c.flow()
                            .put(
                                    page,
                                    x,
                                    top + PADDING,
                                    textWidth(lanes),
                                    name(column, lanes, cell));
                }
            }
        }
        rows(page, hours, table.add("TBody"));
    }

    private float x(PageCanvas page, int lane) {
        return c.flow().format().left(page.index())
                + timeWidth(c)
                + (lane - firstLane) * laneWidth();
    }

    /** The lines and numbers of the hours: each box says its times itself. */
    private void lines(PageCanvas page, Hours hours) {
        Look look = c.look();
        page.markArtifact();
        float left = c.flow().format().left(page.index());
        float right = left + c.flow().format().bodyWidth();
        boolean halves = hours.scale() * HOUR / 2 >= 2.2f * look.small();
        for (int at = -Math.floorDiv(-from, HALF_HOUR) * HALF_HOUR; at <= to; at += HALF_HOUR) {
            boolean full = at % HOUR == 0;
            float y = hours.top() + (at - from) * hours.scale();
            page.line(
                    full ? left : x(page, firstLane),
                    y,
                    right,
                    y,
                    full ? 0.5f : 0.25f,
                    look.line());
            if ((full || halves) && at < to) {
                String label = GridDay.clock(at);
                c.flow()
                        .typesetter()
                        .line(
                                c.run(label, c.languages().get(0))
                                        .bold(full)
                                        .colour(full ? look.ink() : look.muted()),
                                look.small() * (full ? 1 : 0.9f),
                                Float.MAX_VALUE)
                        .draw(page, left, y + look.small() * 1.1f);
            }
        }
        float foot = hours.top() + (to - from) * hours.scale();
        for (Column column : plan.columns()) {
            if (column.first() >= firstLane && column.first() < endLane) {
                float x = x(page, column.first()) - GAP / 2;
                page.line(x, hours.top(), x, foot, 0.25f, look.line());
            }
        }
        page.line(x(page, firstLane), foot, right, foot, 0.5f, look.line());
        if (from % HALF_HOUR != 0) {
            page.line(left, hours.top(), right, hours.top(), 0.5f, look.line());
        }
    }

    private void rows(PageCanvas page, Hours hours, StructureElement body) {
        List<Box> boxes = boxes();
        TreeSet<Integer> starts = new TreeSet<>(List.of(from));
        boxes.forEach(box -> starts.add(Math.max(box.from(), from)));
        List<Integer> rows = List.copyOf(starts);
        int[][] owner = owners(boxes, rows);
        for (int r = 0; r < owner.length; r++) {
            StructureElement row = body.add("TR");
            for (int lane = 0; lane < owner[r].length; lane++) {
                int box = owner[r][lane];
                boolean begins =
                        (r == 0 || owner[r - 1][lane] != box)
                                && (box == FREE || lane == 0 || owner[r][lane - 1] != box);
                if (begins) {
                    StructureElement cell = row.add("TD").rowSpan(length(owner, r, lane));
                    if (box != FREE) {
                        cell.columnSpan(lanes(boxes.get(box)));
                        box(page, hours, boxes.get(box), cell);
                    }
                }
            }
        }
    }

    /** Which box has which row and lane. */
    private int[][] owners(List<Box> boxes, List<Integer> rows) {
        int[][] owner = new int[rows.size()][endLane - firstLane];
        for (int[] row : owner) {
            Arrays.fill(row, FREE);
        }
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            for (int r = 0; r < owner.length; r++) {
                if (rows.get(r) >= Math.max(box.from(), from) && rows.get(r) < box.to()) {
                    int lane = first(box) - firstLane;
                    Arrays.fill(owner[r], lane, lane + lanes(box), i);
                }
            }
        }
        return owner;
    }

    private static int length(int[][] owner, int row, int lane) {
        int end = row + 1;
        while (end < owner.length && owner[end][lane] == owner[row][lane]) {
            end++;
        }
        return end - row;
    }

    private void box(PageCanvas page, Hours hours, Box box, StructureElement cell) {
        Look look = c.look();
        int lanes = lanes(box);
        float x = x(page, first(box));
        float y = hours.top() + (Math.max(box.from(), from) - from) * hours.scale() + GAP / 2;
        float width = lanes * laneWidth() - GAP;
        float height = height(box, hours.scale());
        boolean rest = Times.isBreak(box.session());
        page.markArtifact();
        page.fill(x, y, width, height, rest ? GridDay.WHITE : look.tint());
        if (rest) {
            page.line(x, y, x + width, y, 0.4f, look.line());
            page.line(x, y + height, x + width, y + height, 0.4f, look.line());
        }
        page.fill(x, y, 1.2f, height, rest ? look.line() : look.accent());
        int level = level(box, hours.scale());
        c.flow()
                .put(
                        page,
                        x + PADDING + 1,
                        y + PADDING / 2,
                        textWidth(lanes),
                        new ArrayList<>(
                                text.blocks(box.session(), level, box.from() < from, cell)));
    }
}
