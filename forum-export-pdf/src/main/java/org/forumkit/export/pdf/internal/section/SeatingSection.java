package org.forumkit.export.pdf.internal.section;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forumkit.export.pdf.internal.layout.ColumnWidths;
import org.forumkit.export.pdf.internal.layout.MeasuredWidths;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Table;
import org.forumkit.model.AppearanceRole;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.ProgrammeDelegation;
import org.forumkit.programme.ProgrammeItem;
import org.forumkit.programme.ProgrammeParticipant;
import org.forumkit.programme.ProgrammeRoom;
import org.forumkit.programme.ProgrammeSession;
import org.jspecify.annotations.Nullable;

/**
 * Who sits at the table and who goes to the lectern in each session, in order, with an empty column
 * for seats; before them, the delegations in order.
 *
 * <p>The order is that of the programme. No seat is named: the model knows none.
 */
public final class SeatingSection implements Section {

    private static final String PLACE = "seating";

    /** Roles that speak from the lectern where they are named for a session as a whole. */
    private static final Set<AppearanceRole> SPEAK =
            Set.of(AppearanceRole.SPEAKER, AppearanceRole.PRESENTER);

    /** How much room there is for a seat to be written in, as a multiple of the size of type. */
    private static final float TO_WRITE_IN = 5.4f;

    /** How wide the page is, likewise, where what somebody does has a column of its own. */
    private static final float WIDE = 44;

    private final boolean seats;

    /**
     * Creates one.
     *
     * @param seats whether there is an empty column for seats
     */
    public SeatingSection(boolean seats) {
        this.seats = seats;
    }

    /** Somebody at the table or the lectern. */
    private record Seat(
            People.Placed who, List<ResolvedText> what, String time, @Nullable Duration length) {}

    @Override
    public @Nullable Entry entry(Composer c) {
        List<Entry> kids = new ArrayList<>();
        if (!c.edition().delegations().isEmpty()) {
            kids.add(
                    new Entry(
                            c.words("print.delegations"),
                            c.place(PLACE + ".delegations"),
                            List.of()));
        }
        for (ProgrammeSession session : sessions(c)) {
            kids.add(new Entry(session.title().distinct(), place(c, session), List.of()));
        }
        return kids.isEmpty() ? null : new Entry(c.words("print.seating"), c.place(PLACE), kids);
    }

    private static String place(Composer c, ProgrammeSession session) {
        return c.place(PLACE + "." + session.id());
    }

    private static List<ProgrammeSession> sessions(Composer c) {
        return c.edition().sessions().stream()
                .filter(each -> !each.withdrawn() && !Times.isBreak(each))
                .filter(each -> !each.allSpeakers().isEmpty())
                .toList();
    }

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        if (entry == null) {
            return;
        }
        c.begin(entry);
        AgendaSection.indicative(c, sessions(c));
        delegations(c);
        List<ProgrammeSession> sessions = sessions(c);
        List<Composer.Made> tables = tables(c, sessions);
        for (int i = 0; i < tables.size(); i++) {
            ProgrammeSession session = sessions.get(i);
            c.heading(2, session.title(), c.pointer(session) + "/title", place(c, session));
            c.paragraph(Status.of(c, session), c.look().single(c.look().small()).keptWithNext());
            facts(c, session);
            c.add(tables.get(i));
        }
    }

    private static void delegations(Composer c) {
        List<ProgrammeDelegation> delegations = c.edition().delegations();
        if (delegations.isEmpty()) {
            return;
        }
        c.heading(2, c.words("print.delegations"), "", c.place(PLACE + ".delegations"));
        Map<String, ProgrammeParticipant> participants = new HashMap<>();
        Map<String, Integer> members = new HashMap<>();
        for (ProgrammeParticipant each : c.edition().participants()) {
            participants.putIfAbsent(each.id(), each);
            if (each.delegation() != null) {
                members.merge(each.delegation(), 1, Integer::sum);
            }
        }
        boolean heads =
                delegations.stream().anyMatch(each -> participants.containsKey(each.head()));
        Table table =
                heads
                        ? c.measured(
                                "print.number",
                                "print.delegation",
                                "print.head-of-delegation",
                                "print.listed")
                        : c.measured("print.number", "print.delegation", "print.listed");
        for (int i = 0; i < delegations.size(); i++) {
            ProgrammeDelegation each = delegations.get(i);
            Table.Row row = table.row(-1);
            number(c, row.cell(), Integer.toString(i + 1));
            float size = c.look().text() * 0.95f;
            String source = c.pointer("/delegations/" + i);
            c.fill(row.headingCell(1), each.name(), source + "/name", size, true);
            if (heads) {
                head(c, row.cell(), participants.get(each.head()), source + "/head");
            }
            number(c, row.cell(), Integer.toString(members.getOrDefault(each.id(), 0)));
        }
        c.flow().add(table);
    }

    private static void head(
            Composer c, Table.Cell cell, @Nullable ProgrammeParticipant leader, String source) {
        if (leader != null) {
            c.fill(cell, leader.name(), source, c.look().text() * 0.95f, false);
        }
    }

    /** Time, room and how many people it seats, in a line for each language. */
    private static void facts(Composer c, ProgrammeSession session) {
        for (int i = 0; i < c.languages().size(); i++) {
            String language = c.languages().get(i);
            List<String> parts = new ArrayList<>();
            @Nullable Run mark = null;
            if (session.day() != null) {
                parts.add(c.dates(language).date(session.day()));
            }
            if (session.start() != null) {
                parts.add(Times.span(session));
            }
            for (ProgrammeRoom room : session.rooms()) {
                Integer capacity = room.capacity();
                String name = room.name().in(i).value();
                mark = c.run(c.in(room.name(), i), "").mark();
                parts.add(
                        capacity == null
                                ? name
                                : c.sentence(
                                        language,
                                        "print.seats-in",
                                        Map.of("room", name, "seats", capacity.toString())));
            }
            Run run =
                    c.run(String.join(Look.isHan(language) ? "  " : " · ", parts), language)
                            .colour(c.look().muted());
            c.paragraph(
                    List.of(run.mark(mark)),
                    c.look().dense(c.look().small(), language).keptWithNext());
        }
    }

    /**
     * Which columns there are, of one width in all tables.
     *
     * @param apart whether what somebody does has a column, and does not stand below who they are
     */
    private record Columns(
            boolean apart,
            boolean times,
            boolean lengths,
            ColumnWidths widths,
            List<List<Run>> headings) {}

    private Columns columns(Composer c, List<List<Seat>> lecterns) {
        boolean times = false;
        boolean lengths = false;
        for (List<Seat> lectern : lecterns) {
            times |= lectern.stream().anyMatch(each -> !each.time().isEmpty());
            lengths |= lectern.stream().anyMatch(each -> each.length() != null);
        }
        List<String> keys = new ArrayList<>(List.of("print.number", "print.people"));
        boolean apart = c.flow().format().bodyWidth() > WIDE * c.look().text();
        if (apart) {
            keys.add("print.action");
        }
        if (times) {
            keys.add("print.time");
        }
        if (lengths) {
            keys.add("print.minutes");
        }
        if (seats) {
            keys.add("print.seat");
        }
        MeasuredWidths widths = new MeasuredWidths(keys.size());
        if (seats) {
            widths.atLeast(keys.size() - 1, c.look().text() * TO_WRITE_IN);
        }
        return new Columns(apart, times, lengths, widths, c.headings(keys.toArray(new String[0])));
    }

    /** The table of each session. */
    private List<Composer.Made> tables(Composer c, List<ProgrammeSession> sessions) {
        List<List<Seat>> seated = new ArrayList<>(sessions.size());
        List<List<Seat>> lecterns = new ArrayList<>(sessions.size());
        for (ProgrammeSession session : sessions) {
            List<Seat> table = new ArrayList<>();
            List<Seat> lectern = new ArrayList<>();
            String source = c.pointer(session);
            for (People.Placed each : People.placed(session.speakers(), source + "/speakers")) {
                AppearanceRole role = each.person().role();
                List<ResolvedText> said = c.said(language -> c.word(language, role));
                (SPEAK.contains(role) ? lectern : table).add(new Seat(each, said, "", null));
            }
            items(c, session, source, lectern);
            seated.add(table);
            lecterns.add(lectern);
        }
        Columns columns = columns(c, lecterns);
        List<Composer.Made> tables = new ArrayList<>(sessions.size());
        for (int i = 0; i < sessions.size(); i++) {
            List<ResolvedText> title = sessions.get(i).title().distinct();
            List<Seat> table = seated.get(i);
            List<Seat> lectern = lecterns.get(i);
            tables.add(c.make(() -> List.of(table(c, title, columns, table, lectern))));
        }
        return tables;
    }

    private static Table table(
            Composer c,
            List<ResolvedText> title,
            Columns columns,
            List<Seat> seated,
            List<Seat> lectern) {
        Table table = c.table(columns.widths(), columns.headings());
        band(c, table, columns, "print.at-table", seated);
        band(c, table, columns, "print.at-lectern", lectern);
        return c.continued(table, title);
    }

    private static void items(
            Composer c, ProgrammeSession session, String source, List<Seat> lectern) {
        for (int i = 0; i < session.items().size(); i++) {
            ProgrammeItem item = session.items().get(i);
            String time = Times.start(session, item);
            for (People.Placed each :
                    People.placed(item.speakers(), source + "/items/" + i + "/speakers")) {
                lectern.add(new Seat(each, AgendaTable.titles(c, item), time, item.runningTime()));
            }
        }
    }

    private static void band(
            Composer c, Table table, Columns columns, String title, List<Seat> seated) {
        if (seated.isEmpty()) {
            return;
        }
        Look look = c.look();
        float size = look.text() * 0.95f;
        int count = columns.headings().size();
        table.row(look.tint())
                .beginsGroup()
                .keptWithNext()
                .headingCell(count)
                .text(c.inLine(c.words(title), true, look.accent(), ""), look.single(look.text()));
        for (int i = 0; i < seated.size(); i++) {
            Seat each = seated.get(i);
            Table.Row row = table.row(-1);
            number(c, row.cell(), Integer.toString(i + 1));
            Table.Cell who = row.headingCell(1);
            People.fill(c, who, List.of(each.who()), size);
            if (columns.apart()) {
                c.fill(row.cell(), each.what(), "", size, false, null);
            } else {
                c.note(who, each.what(), "");
            }
            int used = columns.apart() ? 3 : 2;
            if (columns.times()) {
                plain(c, row.cell(), each.time(), look.ink());
                used++;
            }
            Duration length = each.length();
            if (columns.lengths()) {
                number(c, row.cell(), length == null ? "" : Long.toString(length.toMinutes()));
                used++;
            }
            if (used < count) {
                row.cell();
            }
        }
    }

    private static void number(Composer c, Table.Cell cell, String number) {
        plain(c, cell, number, c.look().muted());
    }

    private static void plain(Composer c, Table.Cell cell, String text, int colour) {
        if (!text.isEmpty()) {
            cell.text(
                    List.of(c.run(text, c.languages().get(0)).colour(colour)),
                    c.look().single(c.look().text() * 0.95f));
        }
    }
}
