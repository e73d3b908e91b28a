package org.forumkit.export.pdf.internal.section;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Table;
import org.forumkit.export.pdf.internal.layout.TextStyle;
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
            People.Placed who, List<ResolvedText> what, String time, @Nullable Duration length) {

        boolean hasTime() {
            return !time.isEmpty() || length != null;
        }
    }

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
        for (ProgrammeSession session : sessions(c)) {
            c.heading(2, session.title(), c.pointer(session) + "/title", place(c, session));
            c.paragraph(Status.of(c, session), c.look().single(c.look().small()).keptWithNext());
            facts(c, session);
            List<ResolvedText> title = session.title().distinct();
            c.fitted(() -> List.of(c.continued(table(c, session), title)));
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
        Table table = delegationTable(c, heads);
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

    /** The table with a column for those who lead, if any is known. */
    private static Table delegationTable(Composer c, boolean heads) {
        List<List<Run>> headings = new ArrayList<>();
        headings.add(c.heading("print.number"));
        headings.add(c.heading("print.delegation"));
        if (heads) {
            headings.add(c.heading("print.head-of-delegation"));
        }
        headings.add(c.heading("print.listed"));
        float numbers = ParticipantsSection.numbers(c, headings.get(0));
        float listed = c.look().text() * 10;
        return c.table(
                heads ? new float[] {numbers, 11, 11, listed} : new float[] {numbers, 11, listed},
                headings);
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

    private Table table(Composer c, ProgrammeSession session) {
        String source = c.pointer(session);
        List<Seat> seated = new ArrayList<>();
        List<Seat> lectern = new ArrayList<>();
        for (People.Placed each : People.placed(session.speakers(), source + "/speakers")) {
            List<ResolvedText> role = c.said(language -> c.word(language, each.person().role()));
            (SPEAK.contains(each.person().role()) ? lectern : seated)
                    .add(new Seat(each, role, "", null));
        }
        items(c, session, source, lectern);
        boolean times = lectern.stream().anyMatch(Seat::hasTime);
        float text = c.look().text();
        List<List<Run>> headings = new ArrayList<>();
        headings.add(c.heading("print.number"));
        headings.add(c.heading("print.people"));
        headings.add(c.heading("print.action"));
        float[] shares = {ParticipantsSection.numbers(c, headings.get(0)), 12, 9, 0, 0};
        if (times) {
            shares[headings.size()] = text * 5.4f;
            headings.add(c.heading("print.time"));
        }
        if (seats) {
            shares[headings.size()] = text * 5.4f;
            headings.add(c.heading("print.seat"));
        }
        Table table = c.table(Arrays.copyOf(shares, headings.size()), headings);
        band(c, table, "print.at-table", seated, times);
        band(c, table, "print.at-lectern", lectern, times);
        return table;
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

    private void band(Composer c, Table table, String title, List<Seat> seated, boolean times) {
        if (seated.isEmpty()) {
            return;
        }
        Look look = c.look();
        float size = look.text() * 0.95f;
        table.row(look.tint())
                .beginsGroup()
                .keptWithNext()
                .headingCell(3 + (times ? 1 : 0) + (seats ? 1 : 0))
                .text(c.inLine(c.words(title), true, look.accent(), ""), look.single(look.text()));
        for (int i = 0; i < seated.size(); i++) {
            Seat each = seated.get(i);
            Table.Row row = table.row(-1);
            number(c, row.cell(), Integer.toString(i + 1));
            People.fill(c, row.headingCell(1), List.of(each.who()), size);
            c.fill(row.cell(), each.what(), "", look.small(), false, null);
            if (times) {
                time(c, row.cell(), each);
            }
            if (seats) {
                row.cell();
            }
        }
    }

    private static void time(Composer c, Table.Cell cell, Seat seat) {
        String first = c.languages().get(0);
        TextStyle style = c.look().single(c.look().text() * 0.95f);
        if (!seat.time().isEmpty()) {
            cell.text(List.of(c.run(seat.time(), first)), style);
        }
        Duration length = seat.length();
        if (length != null) {
            for (ResolvedText minutes : AgendaTable.minutes(c, length)) {
                cell.text(List.of(c.run(minutes, "").colour(c.look().muted())), style);
            }
        }
    }

    private static void number(Composer c, Table.Cell cell, String number) {
        cell.text(
                List.of(c.run(number, c.languages().get(0)).colour(c.look().muted())),
                c.look().single(c.look().text() * 0.95f));
    }
}
