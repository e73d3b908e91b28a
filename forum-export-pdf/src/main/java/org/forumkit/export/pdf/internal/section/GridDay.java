package org.forumkit.export.pdf.internal.section;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.forumkit.export.pdf.internal.document.PageCanvas;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.forumkit.export.pdf.internal.layout.Block;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.TextBlock;
import org.forumkit.export.pdf.internal.layout.TextStyle;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.ProgrammeRoom;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.words.Dates;

/**
 * The sheets of one day: as few as tell nearly everything in the boxes themselves.
 *
 * <p>Immutable but for the document.
 */
final class GridDay {

    static final int WHITE = 0xFFFFFF;

    /** How narrow a lane may be, as a multiple of the size of the type. */
    private static final float LEAST_WIDTH = 9.5f;

    private static final float LEAST_WIDTH_OF_ONE_LANGUAGE = 8.2f;

    private static final float LEAST_CHOSEN_WIDTH = 6.5f;

    /** The share of boxes that may lead to the list by a number. */
    private static final float MOST_CROWDED = 0.08f;

    private static final int MOST_PARTS = 6;
    private static final int LEAST_MINUTES = 90;

    /** Sheets that have the same scale. */
    private record Sheets(List<GridSheet> sheets, float heading, float scale, int minutes) {}

    private final Composer c;
    private final GridText text;
    private final LocalDate day;
    private final List<ProgrammeSession> sessions;
    private final List<ProgrammeRoom> rooms;
    private final int most;

    /**
     * Creates one.
     *
     * @param wanted how many rooms shall stand on a sheet, 0 for as many as there is room for
     */
    GridDay(Composer c, GridText text, LocalDate day, List<ProgrammeSession> sessions, int wanted) {
        this.c = c;
        this.text = text;
        this.day = day;
        this.sessions = sessions;
        this.rooms = Rooms.inOrder(c);
        float width = c.flow().format().bodyWidth() - GridSheet.timeWidth(c);
        float usual = c.languages().size() == 1 ? LEAST_WIDTH_OF_ONE_LANGUAGE : LEAST_WIDTH;
        float least = c.look().text() * (wanted > 0 ? LEAST_CHOSEN_WIDTH : usual);
        int fit = Math.max(1, (int) (width / least));
        this.most = wanted > 0 ? Math.min(wanted, fit) : fit;
    }

    static String clock(int minutes) {
        return Dates.time(LocalTime.ofSecondOfDay(Math.floorMod(minutes, 1440) * 60L));
    }

    /** Writes the sheets, the first of them as a place of a name. */
    void write(List<Run> runningTitle, String place) {
        text.enlarge(0);
        float heading = heading(StructureElement.root("en"), 1, 1, "").height(c);
        float room = c.flow().format().bodyHeight() - heading;
        Sheets best = best(room);
        List<GridSheet> sheets = best.sheets();
        for (int step = GridText.LARGER; step > 0; step--) {
            text.enlarge(step);
            if (sheets.stream().allMatch(each -> each.isUsual(best.scale()))) {
                break;
            }
            text.enlarge(0);
        }
        for (int i = 0; i < sheets.size(); i++) {
            PageCanvas page = c.flow().sheet(runningTitle);
            heading(c.parent(), i + 1, sheets.size(), i == 0 ? place : "").put(c, page);
            float top = c.flow().format().top() + heading;
            sheets.get(i).draw(page, top, best.heading(), best.scale());
        }
    }

    private Sheets best(float room) {
        Sheets best = arranged(1, room);
        for (int parts = 2; isCrowded(best) && parts <= MOST_PARTS; parts++) {
            if (best.minutes() < LEAST_MINUTES) {
                break;
            }
            best = arranged(parts, room);
        }
        return best;
    }

    /** The day at the left, and which of its sheets it is at the right. */
    private record Heading(List<Block> day, Block sheet) {
        float height(Composer c) {
            float width = c.flow().format().bodyWidth();
            return c.flow().heightOf(day, width * 0.85f) + c.look().text() * 0.6f;
        }

        void put(Composer c, PageCanvas page) {
            float width = c.flow().format().bodyWidth();
            float left = c.flow().format().left(page.index());
            float top = c.flow().format().top();
            c.flow().put(page, left, top, width * 0.85f, day);
            page.markArtifact();
            c.flow().put(page, left + width * 0.85f, top, width * 0.15f, List.of(sheet));
        }
    }

    private Heading heading(StructureElement parent, int sheet, int sheets, String place) {
        StructureElement owner =
                sheet > 1 ? StructureElement.ARTIFACT : parent.add("H1", c.languages().get(0));
        Look look = c.look();
        float size = look.heading(2);
        List<ResolvedText> texts = Times.day(c, day);
        List<Run> runs = c.inLine(texts, true, look.accent(), "");
        Block title =
                new TextBlock(
                        runs, TextStyle.of(size, 1.25f), owner, place.isEmpty() ? null : place);
        String of = sheets > 1 ? sheet + " / " + sheets : " ";
        Block number =
                new TextBlock(
                        List.of(c.run(of, c.languages().get(0)).colour(look.muted())),
                        TextStyle.of(look.small(), 1.6f).aligned(TextStyle.Alignment.END),
                        StructureElement.ARTIFACT);
        List<Block> blocks = new ArrayList<>(List.of(title));
        if (Times.anyIndicative(sessions)) {
            blocks.add(note(c.words("print.indicative"), owner, parent));
        }
        List<ResolvedText> zone = Times.secondZone(c);
        if (!zone.isEmpty()) {
            blocks.add(note(zone, owner, parent));
        }
        return new Heading(blocks, number);
    }

    private Block note(List<ResolvedText> note, StructureElement heading, StructureElement parent) {
        return new TextBlock(
                c.inLine(note, false, c.look().muted(), ""),
                c.look().dense(c.look().small(), c.languages().get(0)),
                heading == StructureElement.ARTIFACT ? heading : parent.add("P"));
    }

    private Sheets arranged(int parts, float room) {
        GridPlan whole = GridPlan.of(GridPlan.spans(day, sessions, 1), rooms);
        int[] cuts = whole.cuts(parts);
        int longest = 1;
        for (int i = 0; i < parts; i++) {
            longest = Math.max(longest, cuts[i + 1] - cuts[i]);
        }
        float share = 0.9f;
        while (true) {
            float scale = room * share / longest;
            int least = (int) Math.ceil((text.oneLine() + 2 * GridSheet.PADDING) / scale);
            List<GridSheet> sheets = sheets(GridPlan.spans(day, sessions, least), cuts);
            float heading = 0;
            for (GridSheet sheet : sheets) {
                heading = Math.max(heading, sheet.headingHeight());
            }
            Sheets made = new Sheets(sheets, heading, (room - heading) / longest, longest);
            if (made.scale() >= scale || share < 0.3f) {
                return made;
            }
            share *= 0.8f;
        }
    }

    private List<GridSheet> sheets(List<GridPlan.Span> spans, int[] cuts) {
        List<GridSheet> sheets = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.length; i++) {
            int from = cuts[i];
            int to = cuts[i + 1];
            List<GridPlan.Span> some =
                    spans.stream().filter(each -> each.from() < to && each.to() > from).toList();
            GridPlan plan = GridPlan.of(some, rooms);
            for (int[] group : plan.groups(most)) {
                GridSheet sheet = new GridSheet(c, text, plan, group[0], group[1], from, to);
                if (!sheet.isEmpty()) {
                    sheets.add(sheet.trimmed());
                }
            }
        }
        return sheets;
    }

    private static boolean isCrowded(Sheets sheets) {
        int boxes = 0;
        int crowded = 0;
        for (GridSheet each : sheets.sheets()) {
            int[] crowd = each.crowd(sheets.scale());
            boxes += crowd[0];
            crowded += crowd[1];
        }
        return crowded > Math.max(1, boxes * MOST_CROWDED);
    }
}
