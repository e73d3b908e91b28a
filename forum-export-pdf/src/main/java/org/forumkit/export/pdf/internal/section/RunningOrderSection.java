package org.forumkit.export.pdf.internal.section;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Table;
import org.forumkit.model.ResolvedText;
import org.forumkit.model.Timing;
import org.forumkit.programme.ProgrammeItem;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.words.Dates;
import org.jspecify.annotations.Nullable;

/**
 * The running order: what happens minute by minute, who acts, in which languages and channels, and
 * room to write cues.
 *
 * <p>Speeches without a time of their own follow one another by their running times as long as
 * these are known; a time that was reckoned so has a tilde.
 */
public final class RunningOrderSection implements Section {

    private static final String PLACE = "running-order";

    /** The room for a tilde before a time, as a multiple of the type's size. */
    private static final float TILDE = 0.62f;

    /**
     * Which columns there are besides those that there always are.
     *
     * @param before the room before times, so that digits stand below one another
     */
    private record Shown(boolean floor, boolean rooms, float before) {}

    private final boolean cues;

    /**
     * Creates one.
     *
     * @param cues whether there is an empty column for cues
     */
    public RunningOrderSection(boolean cues) {
        this.cues = cues;
    }

    @Override
    public @Nullable Entry entry(Composer c) {
        Map<@Nullable LocalDate, List<ProgrammeSession>> days = Times.byDay(c);
        if (days.isEmpty()) {
            return null;
        }
        List<Entry> kids = new ArrayList<>();
        for (LocalDate day : days.keySet()) {
            if (day != null && days.size() > 1) {
                kids.add(new Entry(Times.day(c, day), c.place(PLACE + "." + day), List.of()));
            }
        }
        return new Entry(c.words("print.running-order"), c.place(PLACE), kids);
    }

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        if (entry == null) {
            return;
        }
        c.begin(entry);
        AgendaSection.notes(c);
        boolean[] first = {true};
        Times.byDay(c)
                .forEach(
                        (day, sessions) -> {
                            if (!first[0]) {
                                c.flow().newPage();
                            }
                            first[0] = false;
                            List<ResolvedText> title =
                                    day == null ? c.words("print.time-open") : Times.day(c, day);
                            c.heading(2, title, "", c.place(PLACE + "." + day));
                            c.fitted(() -> List.of(c.continued(table(c, sessions), title)));
                        });
    }

    private Table table(Composer c, List<ProgrammeSession> sessions) {
        float text = c.look().text();
        List<List<Run>> headings = new ArrayList<>();
        for (String key : List.of("print.time", "print.minutes", "print.action", "print.people")) {
            headings.add(c.heading(key));
        }
        float[] shares = {text * 5.2f, text * 4.2f, 11, 10, 8, 0, 5};
        boolean rooms = sessions.stream().anyMatch(each -> !each.rooms().isEmpty());
        boolean floor =
                sessions.stream()
                        .anyMatch(
                                each ->
                                        !each.languages().isEmpty()
                                                || !each.interpretation().isEmpty()
                                                || each.items().stream()
                                                        .anyMatch(i -> !i.languages().isEmpty()));
        if (floor) {
            headings.add(c.heading("print.floor"));
        }
        if (rooms) {
            shares[headings.size()] = AgendaTable.room(c);
            headings.add(c.heading("print.room"));
        }
        if (cues) {
            shares[headings.size()] = shares[6];
            headings.add(c.heading("print.cue"));
        }
        boolean reckoned =
                sessions.stream()
                        .anyMatch(
                                each ->
                                        IntStream.range(0, each.items().size())
                                                .anyMatch(item -> isReckoned(each, item)));
        float before = reckoned ? text * TILDE : 0;
        Table table = c.table(Arrays.copyOf(shares, headings.size()), headings);
        for (ProgrammeSession session : sessions) {
            session(c, table, session, new Shown(floor, rooms, before));
        }
        return table;
    }

    private static boolean isReckoned(ProgrammeSession session, int item) {
        return item > 0
                && session.items().get(item).start() == null
                && starts(session).get(item) != null;
    }

    /** When items begin: as they say, or when the one before ends as far as that is known. */
    private static List<@Nullable LocalDateTime> starts(ProgrammeSession session) {
        List<@Nullable LocalDateTime> starts = new ArrayList<>();
        @Nullable LocalDateTime next = session.start();
        for (ProgrammeItem item : session.items()) {
            LocalDateTime start = item.start() != null ? item.start() : next;
            starts.add(start);
            Duration length = length(item, start);
            next = start == null || length == null ? null : start.plus(length);
        }
        return starts;
    }

    private static @Nullable Duration length(ProgrammeItem item, @Nullable LocalDateTime start) {
        return item.runningTime() != null ? item.runningTime() : between(start, item.end());
    }

    private void session(Composer c, Table table, ProgrammeSession session, Shown columns) {
        Look look = c.look();
        String source = c.pointer(session);
        setUp(c, table, session, columns);
        Table.Row row = table.row(look.tint()).beginsGroup();
        if (!session.items().isEmpty()) {
            row.keptWithNext();
        }
        time(c, row.cell(), session.start(), mark(session), true, columns);
        minutes(c, row.cell(), between(session.start(), session.end()));
        Table.Cell what = row.headingCell(1);
        c.fill(what, session.title().distinct(), source + "/title", look.text(), true, null);
        Status.fill(c, what, session);
        People.fillWithRoles(
                c,
                row.cell(),
                People.placed(session.speakers(), source + "/speakers"),
                look.text() * 0.95f);
        if (columns.floor()) {
            floor(c, row.cell(), session);
        }
        if (columns.rooms()) {
            Table.Cell rooms = row.cell();
            session.rooms()
                    .forEach(
                            room ->
                                    c.fill(
                                            rooms,
                                            room.name(),
                                            source + "/rooms",
                                            c.look().small(),
                                            false));
        }
        cue(row);
        items(c, table, session, source, columns);
    }

    /** When the rooms have to be ready, before the session that they are made ready for. */
    private void setUp(Composer c, Table table, ProgrammeSession session, Shown columns) {
        Duration setUp = session.setUp();
        LocalDateTime start = session.start();
        if (setUp == null || setUp.isZero() || start == null) {
            return;
        }
        Table.Row row = table.row(-1).keptWithNext();
        time(c, row.cell(), start.minus(setUp), mark(session), false, columns);
        minutes(c, row.cell(), setUp);
        Table.Cell what = row.cell(2 + (columns.floor() ? 1 : 0) + (columns.rooms() ? 1 : 0));
        what.text(
                c.inLine(c.words("print.set-up"), false, c.look().muted(), ""),
                c.look().single(c.look().text() * 0.95f));
        cue(row);
    }

    private void items(
            Composer c, Table table, ProgrammeSession session, String source, Shown columns) {
        List<@Nullable LocalDateTime> starts = starts(session);
        for (int i = 0; i < session.items().size(); i++) {
            ProgrammeItem item = session.items().get(i);
            String itemSource = source + "/items/" + i;
            LocalDateTime start = starts.get(i);
            Table.Row row = table.row(-1);
            Table.Cell time = row.cell();
            if (isReckoned(session, i)) {
                reckoned(c, time, start, mark(session), columns);
            } else {
                time(c, time, start, mark(session), false, columns);
            }
            minutes(c, row.cell(), length(item, start));
            AgendaTable.item(c, row.cell(), item, i + 1, itemSource);
            People.fillWithRoles(
                    c,
                    row.cell(),
                    People.placed(item.speakers(), itemSource + "/speakers"),
                    c.look().text() * 0.95f);
            if (columns.floor()) {
                languages(c, row.cell(), item.languages());
            }
            if (columns.rooms()) {
                row.cell();
            }
            cue(row);
        }
    }

    private void cue(Table.Row row) {
        if (cues) {
            row.cell();
        }
    }

    private static @Nullable Duration between(
            @Nullable LocalDateTime start, @Nullable LocalDateTime end) {
        return start == null || end == null || end.isBefore(start)
                ? null
                : Duration.between(start, end);
    }

    /** What stands behind times that only show the order. */
    private static String mark(ProgrammeSession session) {
        return session.timing() == Timing.INDICATIVE ? "*" : "";
    }

    private static void time(
            Composer c,
            Table.Cell cell,
            @Nullable LocalDateTime time,
            String after,
            boolean bold,
            Shown columns) {
        if (time != null) {
            String shown = Dates.time(time.toLocalTime()) + after;
            cell.text(
                    List.of(c.run(shown, c.languages().get(0)).bold(bold)),
                    c.look().single(c.look().text()).indented(columns.before()));
        }
    }

    private static void reckoned(
            Composer c,
            Table.Cell cell,
            @Nullable LocalDateTime time,
            String after,
            Shown columns) {
        if (time != null) {
            String language = c.languages().get(0);
            cell.numbered(
                    c.run("~", language),
                    List.of(c.run(Dates.time(time.toLocalTime()) + after, language)),
                    c.look().single(c.look().text()).indented(columns.before()));
        }
    }

    private static void minutes(Composer c, Table.Cell cell, @Nullable Duration length) {
        if (length != null) {
            String shown = Long.toString(length.toMinutes());
            cell.text(
                    List.of(c.run(shown, c.languages().get(0)).colour(c.look().muted())),
                    c.look().single(c.look().text()));
        }
    }

    /** The languages of the floor, then those it is interpreted into, with channels. */
    private static void floor(Composer c, Table.Cell cell, ProgrammeSession session) {
        languages(c, cell, session.languages());
        for (String language : c.languages()) {
            String spoken = SessionsSection.spoken(c, session, language);
            if (!spoken.isEmpty()) {
                cell.text(
                        List.of(c.run(spoken, language).colour(c.look().muted())),
                        c.look().dense(c.look().small(), language));
            }
        }
    }

    private static void languages(Composer c, Table.Cell cell, List<String> tags) {
        if (tags.isEmpty()) {
            return;
        }
        for (ResolvedText text : c.said(language -> c.languageNames(tags, language))) {
            cell.text(List.of(c.run(text, "")), c.look().dense(c.look().small(), text.language()));
        }
    }
}
