package org.forumkit.export.pdf.internal.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Table;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.ProgrammeRoom;
import org.forumkit.programme.ProgrammeSession;
import org.jspecify.annotations.Nullable;

/**
 * The days as grids: rooms across, hours down, true to scale.
 *
 * <p>What does not stand in its box with all its text has a number there, and stands in a list
 * behind the grids; so does what has no time.
 */
public final class DayGridSection implements Section {

    private static final String PLACE = "grid";

    /** Where it does not suffice, there are more sheets, and a list behind them. */
    private static final float LEAST_SIZE = 7;

    private final int rooms;

    /**
     * Creates one.
     *
     * @param rooms how many rooms stand on a sheet, 0 for as many as there is room for
     */
    public DayGridSection(int rooms) {
        this.rooms = rooms;
    }

    @Override
    public @Nullable Entry entry(Composer c) {
        List<Entry> kids = new ArrayList<>();
        for (Map.Entry<@Nullable LocalDate, List<ProgrammeSession>> each :
                Times.byDay(c).entrySet()) {
            LocalDate day = each.getKey();
            if (day != null && !timed(each.getValue()).isEmpty()) {
                kids.add(new Entry(Times.day(c, day), place(c, day), List.of()));
            }
        }
        if (kids.isEmpty()) {
            return Times.byDay(c).isEmpty()
                    ? null
                    : new Entry(c.words("print.agenda"), c.place(PLACE), List.of());
        }
        return new Entry(c.words("print.agenda"), kids.get(0).place(), kids);
    }

    private static String place(Composer c, LocalDate day) {
        return c.place(PLACE + "." + day);
    }

    private static List<ProgrammeSession> timed(List<ProgrammeSession> sessions) {
        return sessions.stream().filter(each -> each.start() != null).toList();
    }

    @Override
    public float least() {
        return LEAST_SIZE;
    }

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        if (entry == null) {
            return;
        }
        GridText text = new GridText(c);
        List<Run> title = c.inEach(c.words("print.agenda"));
        List<ProgrammeSession> open = new ArrayList<>();
        Times.byDay(c)
                .forEach(
                        (day, sessions) -> {
                            List<ProgrammeSession> timed =
                                    day == null ? List.of() : timed(sessions);
                            sessions.stream().filter(s -> !timed.contains(s)).forEach(open::add);
                            if (day != null && !timed.isEmpty()) {
                                new GridDay(c, text, day, timed, rooms).write(title, place(c, day));
                            }
                        });
        c.flow().newPage();
        c.flow().runningTitle(title);
        if (!text.listed().isEmpty()) {
            c.heading(1, c.words("print.in-full"), "", null);
            c.flow().add(list(c, text.listed()));
        }
        if (!open.isEmpty()) {
            c.heading(1, c.words("print.time-open"), "", c.place(PLACE));
            c.flow().add(AgendaTable.of(c, null, open));
        }
    }

    /** What only a number stood for. */
    private static Table list(Composer c, List<Object> listed) {
        Look look = c.look();
        float number = look.text() * 3.2f;
        Table table =
                c.table(
                        new float[] {number, look.text() * 9.5f, look.text() * 12, 10},
                        "print.number",
                        "print.time",
                        "print.room",
                        "print.content");
        for (int i = 0; i < listed.size(); i++) {
            Table.Row row = table.row(-1);
            String first = c.languages().get(0);
            row.headingCell(1)
                    .text(
                            List.of(
                                    c.run("[" + (i + 1) + "]", first)
                                            .bold(true)
                                            .colour(look.accent())),
                            look.single(look.small()));
            if (listed.get(i) instanceof ProgrammeSession session) {
                session(c, row, session);
            } else if (listed.get(i) instanceof ProgrammeRoom room) {
                row.cell();
                c.fill(row.cell(), room.name(), "", look.small(), false);
                row.cell();
            }
        }
        return table;
    }

    private static void session(Composer c, Table.Row row, ProgrammeSession session) {
        Look look = c.look();
        String first = c.languages().get(0);
        Table.Cell time = row.cell();
        LocalDate day = session.day();
        if (day != null) {
            time.text(
                    List.of(c.run(c.dates(first).date(day), first).colour(look.muted())),
                    look.dense(look.small(), first));
        }
        time.text(List.of(c.run(Times.span(session), first)), look.single(look.small()));
        String second = Times.second(c, session);
        if (!second.isEmpty()) {
            time.text(
                    List.of(c.run(second, first).colour(look.muted())), look.single(look.least()));
        }
        Table.Cell rooms = row.cell();
        String source = c.pointer(session);
        session.rooms()
                .forEach(
                        room -> c.fill(rooms, room.name(), source + "/rooms", look.small(), false));
        Table.Cell content = row.cell();
        List<ResolvedText> titles = session.title().distinct();
        c.fill(content, titles, source + "/title", look.small(), true, null);
        if (c.shows(Detail.SPEAKERS)) {
            People.fill(
                    c,
                    content,
                    People.placed(session.speakers(), source + "/speakers"),
                    look.small());
        }
    }
}
