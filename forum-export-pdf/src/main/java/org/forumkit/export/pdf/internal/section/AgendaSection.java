package org.forumkit.export.pdf.internal.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forumkit.export.pdf.internal.document.LinkTarget;
import org.forumkit.export.pdf.internal.layout.Block;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Table;
import org.forumkit.export.pdf.internal.layout.TextStyle;
import org.forumkit.model.AppearanceRole;
import org.forumkit.model.ResolvedText;
import org.forumkit.model.SessionStatus;
import org.forumkit.programme.ProgrammeAppearance;
import org.forumkit.programme.ProgrammeItem;
import org.forumkit.programme.ProgrammeRoom;
import org.forumkit.programme.ProgrammeSession;
import org.jspecify.annotations.Nullable;

/** The detailed agenda: a table for each day with times, content, speakers and rooms. */
public final class AgendaSection implements Section {

    /** The name of the place that the agenda begins at. */
    private static final String PLACE = "agenda";

    @Override
    public @Nullable Entry entry(Composer c) {
        Map<@Nullable LocalDate, List<ProgrammeSession>> days = Times.byDay(c.edition());
        if (days.isEmpty()) {
            return null;
        }
        List<Entry> kids = new ArrayList<>();
        if (days.size() > 1) {
            for (LocalDate day : days.keySet()) {
                if (day != null) {
                    kids.add(new Entry(Times.day(c, day), place(c, day), List.of()));
                }
            }
        }
        return new Entry(c.words("print.agenda"), c.place(PLACE), kids);
    }

    private static String place(Composer c, LocalDate day) {
        return c.place(PLACE + "." + day);
    }

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        if (entry == null) {
            return;
        }
        c.begin(entry);
        if (Times.anyIndicative(c.edition())) {
            c.paragraph(
                    c.inLine(c.words("print.indicative"), false, c.look().muted(), ""),
                    c.look().dense(c.look().small(), c.languages().get(0)));
        }
        Map<@Nullable LocalDate, List<ProgrammeSession>> days = Times.byDay(c.edition());
        boolean rooms =
                c.edition().sessions().stream()
                                .flatMap(s -> s.rooms().stream())
                                .map(ProgrammeRoom::id)
                                .distinct()
                                .count()
                        > 0;
        List<ProgrammeSession> first = days.values().iterator().next();
        days.forEach(
                (day, sessions) -> {
                    if (day != null) {
                        float heading = c.look().heading(2) * 4;
                        float needed = c.height(() -> List.of(day(c, sessions, rooms)));
                        if (!sessions.equals(first) && needed > c.flow().room() - heading) {
                            c.flow().newPage();
                        }
                        c.heading(2, Times.day(c, day), "", place(c, day));
                    } else if (days.size() > 1) {
                        c.heading(2, c.words("print.time-open"), "", null);
                    }
                    c.fitted(() -> List.of(day(c, sessions, rooms)));
                });
    }

    private static Block day(Composer c, List<ProgrammeSession> sessions, boolean rooms) {
        float text = c.look().text();
        float time = text * 6.9f;
        float room = text * 7.6f;
        Table table =
                rooms
                        ? c.table(
                                new float[] {time, 11, 10, room},
                                "print.time",
                                "print.content",
                                "print.speaker",
                                "print.room")
                        : c.table(
                                new float[] {time, 10, 11},
                                "print.time",
                                "print.content",
                                "print.speaker");
        for (ProgrammeSession session : sessions) {
            session(c, table, session, rooms);
        }
        return table;
    }

    private static void session(Composer c, Table table, ProgrammeSession session, boolean rooms) {
        Look look = c.look();
        String source = c.pointer(session);
        boolean rest = Times.isBreak(session);
        boolean more = !session.items().isEmpty() || !session.speakers().isEmpty();
        Table.Row row = table.row(rest ? -1 : look.tint()).place(c.place("agenda." + session.id()));
        row.beginsGroup();
        if (more) {
            row.keptWithNext();
        }
        time(c, row, Times.span(session), !rest);
        Table.Cell content = row.cell(2);
        LinkTarget link = rest ? null : SessionsSection.link(c, session);
        if (rest) {
            List<Run> runs = c.inLine(session.title().distinct(), false, look.muted(), source);
            content.text(runs, c.look().single(look.text()));
        } else {
            c.fill(content, session.title().distinct(), source + "/title", look.text(), true, link);
        }
        status(c, content, session);
        if (rooms) {
            Table.Cell room = row.cell();
            for (ProgrammeRoom each : session.rooms()) {
                c.fill(room, each.name(), source + "/rooms", look.small(), false);
            }
        }
        people(c, table, session, source, true, rooms);
        items(c, table, session, source, rooms);
        people(c, table, session, source, false, rooms);
    }

    private static void status(Composer c, Table.Cell cell, ProgrammeSession session) {
        SessionStatus status = session.status();
        if (status == SessionStatus.CONFIRMED || status == SessionStatus.DRAFT) {
            return;
        }
        List<ResolvedText> texts = new ArrayList<>(2);
        for (String language : c.languages()) {
            texts.add(new ResolvedText(c.word(language, status), language));
        }
        cell.text(c.inLine(texts, true, c.look().accent(), ""), c.look().single(c.look().small()));
    }

    private static void time(Composer c, Table.Row row, String span, boolean bold) {
        Table.Cell cell = row.cell();
        if (!span.isEmpty()) {
            String language = c.languages().get(0);
            cell.text(
                    List.of(
                            c.run(span, language)
                                    .bold(bold)
                                    .colour(bold ? c.look().ink() : c.look().muted())),
                    c.look().single(c.look().text()));
        }
    }

    static boolean leads(ProgrammeAppearance person) {
        return person.role() == AppearanceRole.MODERATOR
                || person.role() == AppearanceRole.CHAIR
                || person.role() == AppearanceRole.HOST;
    }

    /** Those who lead a session stand above its speeches, the others below. */
    private static void people(
            Composer c,
            Table table,
            ProgrammeSession session,
            String source,
            boolean leading,
            boolean rooms) {
        AppearanceRole role = null;
        List<ProgrammeAppearance> group = new ArrayList<>();
        for (ProgrammeAppearance person : session.speakers()) {
            if (leads(person) == leading) {
                if (role != null && person.role() != role) {
                    group(c, table, role, group, source, leading, rooms);
                    group = new ArrayList<>();
                }
                role = person.role();
                group.add(person);
            }
        }
        if (role != null) {
            group(c, table, role, group, source, leading, rooms);
        }
    }

    private static void group(
            Composer c,
            Table table,
            AppearanceRole role,
            List<ProgrammeAppearance> people,
            String source,
            boolean leading,
            boolean rooms) {
        Table.Row row = table.row(-1);
        if (leading) {
            row.unruled();
        }
        row.cell();
        Table.Cell label = row.cell();
        for (int i = 0; i < c.languages().size(); i++) {
            String language = c.languages().get(i);
            label.text(
                    List.of(c.run(c.word(language, role), language).colour(c.look().muted())),
                    c.look().dense(c.look().text() * 0.95f, language));
        }
        People.fill(
                c, row.cell(rooms ? 2 : 1), people, source + "/speakers", c.look().text() * 0.95f);
    }

    private static void items(
            Composer c, Table table, ProgrammeSession session, String source, boolean rooms) {
        int number = 0;
        boolean numbered = session.items().size() > 1;
        for (ProgrammeItem item : session.items()) {
            number++;
            Table.Row row = table.row(-1);
            time(c, row, Times.span(item.start(), null), false);
            String itemSource = source + "/items/" + (number - 1);
            item(c, row.cell(), item, numbered ? number : 0, itemSource);
            People.fill(
                    c,
                    row.cell(rooms ? 2 : 1),
                    item.speakers(),
                    itemSource + "/speakers",
                    c.look().text() * 0.95f);
        }
    }

    /** What an item is: its number and title, or its kind where it has none. */
    static void item(Composer c, Table.Cell cell, ProgrammeItem item, int number, String source) {
        Look look = c.look();
        List<ResolvedText> texts = titles(c, item);
        float size = look.text() * 0.95f;
        for (int i = 0; i < texts.size(); i++) {
            ResolvedText text = texts.get(i);
            List<Run> runs =
                    List.of(
                            c.run(text, source + "/title")
                                    .colour(i == 0 ? look.ink() : look.muted()));
            TextStyle style = look.dense(size, text.language());
            if (number > 0) {
                style = style.indented(size * (number > 9 ? 2.1f : 1.5f));
            }
            if (number > 0 && i == 0) {
                Run label = c.run(number + ".", text.language()).colour(look.muted());
                cell.numbered(label, runs, style);
            } else {
                cell.text(runs, style);
            }
        }
    }

    static List<ResolvedText> titles(Composer c, ProgrammeItem item) {
        if (item.title() != null) {
            return item.title().distinct();
        }
        List<ResolvedText> kinds = new ArrayList<>(2);
        for (String language : c.languages()) {
            kinds.add(new ResolvedText(c.word(language, item.kind()), language));
        }
        return kinds;
    }
}
