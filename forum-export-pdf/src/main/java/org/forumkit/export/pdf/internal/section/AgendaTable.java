package org.forumkit.export.pdf.internal.section;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forumkit.export.pdf.internal.document.LinkTarget;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Table;
import org.forumkit.export.pdf.internal.layout.TextStyle;
import org.forumkit.model.AppearanceRole;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.ProgrammeAppearance;
import org.forumkit.programme.ProgrammeItem;
import org.forumkit.programme.ProgrammeRoom;
import org.forumkit.programme.ProgrammeSession;
import org.jspecify.annotations.Nullable;

/** The table of an agenda: times, content, speakers and rooms. */
final class AgendaTable {

    /** How many times the size of the type a number is wide that stands before its title. */
    private static final float WIDEST_NUMBER = 4;

    /** What a column of text needs, as a multiple of the size of type. */
    private static final float LEAST_COLUMN = 8;

    /** What rooms may take at most, likewise. */
    private static final float MOST_FOR_ROOMS = 7.6f;

    private final Composer c;
    private final boolean rooms;
    private final boolean roomsBelow;
    private final boolean people;
    private final Table table;

    /** Starts a table without rows. */
    AgendaTable(Composer c, boolean rooms) {
        this.c = c;
        this.people = c.shows(Detail.SPEAKERS);
        float time = c.look().text() * 6.9f;
        float room = rooms ? room(c) : 0;
        float rest = c.flow().format().bodyWidth() - time - room;
        boolean wide = rest > c.look().text() * (people ? 2 : 1) * LEAST_COLUMN;
        this.rooms = rooms && wide;
        this.roomsBelow = rooms && !wide;
        List<String> keys = new ArrayList<>(List.of("print.time", "print.content"));
        List<Float> widths = new ArrayList<>(List.of(time, this.rooms ? 11f : 10f));
        if (people) {
            keys.add("print.speaker");
            widths.add(this.rooms ? 10f : 11f);
        }
        if (this.rooms) {
            keys.add("print.room");
            widths.add(room);
        }
        float[] shares = new float[widths.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = widths.get(i);
        }
        this.table = c.table(shares, keys.toArray(new String[0]));
    }

    /** The width of a column of rooms: that of the longest name, within reason. */
    static float room(Composer c) {
        Look look = c.look();
        Set<ResolvedText> names = new LinkedHashSet<>();
        for (ProgrammeSession session : c.edition().sessions()) {
            session.rooms().forEach(room -> names.addAll(room.name().distinct()));
        }
        float most = look.text() * MOST_FOR_ROOMS;
        float widest = c.flow().typesetter().width(c.heading("print.room"), look.small());
        for (ResolvedText name : names) {
            List<Run> runs = List.of(c.run(name, ""));
            widest = Math.max(widest, c.flow().typesetter().width(runs, look.small()));
        }
        return Math.min(widest + 1, most);
    }

    /** Returns the table of a day's sessions, with rooms where any has one. */
    static Table of(Composer c, @Nullable LocalDate day, List<ProgrammeSession> sessions) {
        boolean rooms = c.edition().sessions().stream().anyMatch(s -> !s.rooms().isEmpty());
        Table table = of(c, sessions, rooms);
        return day == null ? table : c.continued(table, Times.day(c, day));
    }

    static Table of(Composer c, List<ProgrammeSession> sessions, boolean rooms) {
        AgendaTable agenda = new AgendaTable(c, rooms);
        sessions.forEach(agenda::session);
        return agenda.table;
    }

    private void session(ProgrammeSession session) {
        Look look = c.look();
        String source = c.pointer(session);
        boolean rest = Times.isBreak(session);
        boolean items = c.shows(Detail.ITEMS) && !session.items().isEmpty();
        boolean more = items || (people && !session.speakers().isEmpty());
        Table.Row row = table.row(rest ? -1 : look.tint()).place(c.place("agenda." + session.id()));
        row.beginsGroup();
        if (more) {
            row.keptWithNext();
        }
        time(row, Times.span(session), Times.second(c, session.start(), session.end()), !rest);
        Table.Cell content = row.cell(people ? 2 : 1);
        LinkTarget link = rest ? null : SessionsSection.link(c, session);
        if (rest) {
            List<Run> runs = c.inLine(session.title().distinct(), false, look.muted(), source);
            content.text(runs, look.single(look.text()));
        } else {
            List<ResolvedText> titles = c.numbering().titles(session);
            c.fill(content, titles, source + "/title", look.text(), true, link);
        }
        Status.fill(c, content, session);
        if (rooms || roomsBelow) {
            Table.Cell cell = rooms ? row.cell() : content;
            for (ProgrammeRoom each : session.rooms()) {
                c.fill(cell, each.name(), source + "/rooms", look.small(), false);
            }
        }
        people(session, source, true);
        if (items) {
            items(session, source);
        }
        people(session, source, false);
    }

    private void time(Table.Row row, String span, String second, boolean bold) {
        Table.Cell cell = row.cell();
        if (!span.isEmpty()) {
            Run run = c.run(span, c.languages().get(0)).bold(bold);
            cell.text(
                    List.of(run.colour(bold ? c.look().ink() : c.look().muted())),
                    c.look().single(c.look().text()));
        }
        if (!second.isEmpty()) {
            cell.text(
                    List.of(c.run(second, c.languages().get(0)).colour(c.look().muted())),
                    c.look().single(c.look().small()));
        }
    }

    static boolean leads(ProgrammeAppearance person) {
        return person.role() == AppearanceRole.MODERATOR
                || person.role() == AppearanceRole.CHAIR
                || person.role() == AppearanceRole.HOST;
    }

    /** Those who lead a session stand above its speeches, the others below. */
    private void people(ProgrammeSession session, String source, boolean leading) {
        if (!people) {
            return;
        }
        AppearanceRole role = null;
        List<People.Placed> group = new ArrayList<>();
        for (People.Placed each : People.placed(session.speakers(), source + "/speakers")) {
            if (leads(each.person()) == leading) {
                if (role != null && each.person().role() != role) {
                    group(role, group, leading);
                    group = new ArrayList<>();
                }
                role = each.person().role();
                group.add(each);
            }
        }
        if (role != null) {
            group(role, group, leading);
        }
    }

    private void group(AppearanceRole role, List<People.Placed> group, boolean leading) {
        Table.Row row = table.row(-1);
        if (leading) {
            row.unruled();
        }
        row.cell();
        Table.Cell label = row.cell();
        for (String language : c.languages()) {
            label.text(
                    List.of(c.run(c.word(language, role), language).colour(c.look().muted())),
                    c.look().dense(c.look().text() * 0.95f, language));
        }
        People.fill(c, row.cell(rooms ? 2 : 1), group, c.look().text() * 0.95f);
    }

    private void items(ProgrammeSession session, String source) {
        int number = 0;
        boolean numbered = session.items().size() > 1;
        for (ProgrammeItem item : session.items()) {
            number++;
            Table.Row row = table.row(-1);
            time(row, Times.start(session, item), Times.second(c, item.start(), null), false);
            String itemSource = source + "/items/" + (number - 1);
            String own = c.numbering().item(session, number - 1);
            String label = own.isEmpty() && numbered ? number + "." : own;
            Table.Cell cell = row.cell(!people && rooms ? 2 : 1);
            item(c, cell, item, label, itemSource);
            length(c, cell, item, label);
            if (people) {
                People.fill(
                        c,
                        row.cell(rooms ? 2 : 1),
                        People.placed(item.speakers(), itemSource + "/speakers"),
                        c.look().text() * 0.95f);
            }
        }
    }

    /** How far the lines of an item are moved in for its number, 0 where that stands above them. */
    private static float indent(Composer c, String number) {
        float size = c.look().text() * 0.95f;
        if (number.isEmpty()) {
            return 0;
        }
        Run run = c.run(number, c.languages().get(0));
        float width = c.flow().typesetter().width(List.of(run), size);
        return width > size * WIDEST_NUMBER
                ? 0
                : Math.max(size * (0.3f + 0.6f * number.length()), width + 0.3f * size);
    }

    /** How long an item takes, where that is known and wanted; below its title. */
    static void length(Composer c, Table.Cell cell, ProgrammeItem item, String number) {
        Duration length = item.runningTime();
        if (length == null && item.start() != null && item.end() != null) {
            length = Duration.between(item.start(), item.end());
        }
        if (length == null || length.isNegative() || !c.shows(Detail.LENGTHS)) {
            return;
        }
        cell.text(
                c.inLine(minutes(c, length), false, c.look().muted(), "").stream()
                        .map(run -> run.colour(c.look().muted()))
                        .toList(),
                c.look().single(c.look().small()).indented(indent(c, number)));
    }

    /** A length in words. */
    static List<ResolvedText> minutes(Composer c, Duration length) {
        Map<String, String> minutes = Map.of("minutes", Long.toString(length.toMinutes()));
        return c.said(language -> c.sentence(language, "print.length", minutes));
    }

    /** What an item is, with its number in its session. */
    static void item(Composer c, Table.Cell cell, ProgrammeItem item, int number, String source) {
        item(c, cell, item, number + ".", source);
    }

    /** What an item is: its number and title, or its kind where it has none. */
    static void item(
            Composer c, Table.Cell cell, ProgrammeItem item, String number, String source) {
        Look look = c.look();
        List<ResolvedText> texts = titles(c, item);
        float size = look.text() * 0.95f;
        float indent = indent(c, number);
        if (!number.isEmpty() && indent == 0) {
            Run above = c.run(number, texts.get(0).language()).colour(look.muted());
            cell.text(List.of(above), look.dense(size, above.language()));
        }
        for (int i = 0; i < texts.size(); i++) {
            ResolvedText text = texts.get(i);
            List<Run> runs =
                    List.of(
                            c.run(text, source + "/title")
                                    .colour(i == 0 ? look.ink() : look.muted()));
            TextStyle style = look.dense(size, text.language()).indented(indent);
            if (indent > 0 && i == 0) {
                Run label = c.run(number, text.language()).colour(look.muted());
                cell.numbered(label, runs, style);
            } else {
                cell.text(runs, style);
            }
        }
    }

    static List<ResolvedText> titles(Composer c, ProgrammeItem item) {
        return item.title() != null
                ? item.title().distinct()
                : c.said(language -> c.word(language, item.kind()));
    }
}
