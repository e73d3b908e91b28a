package org.forumkit.export.pdf.internal.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.export.pdf.internal.document.LinkTarget;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.forumkit.export.pdf.internal.layout.ContentsLine;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Table;
import org.forumkit.export.pdf.internal.layout.TextStyle;
import org.forumkit.model.Interpretation;
import org.forumkit.model.ItemKind;
import org.forumkit.model.ResolvedText;
import org.forumkit.model.SessionStatus;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeAppearance;
import org.forumkit.programme.ProgrammeDocument;
import org.forumkit.programme.ProgrammeItem;
import org.forumkit.programme.ProgrammeLink;
import org.forumkit.programme.ProgrammeRoom;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.programme.ProgrammeTopic;
import org.jspecify.annotations.Nullable;

/** The sessions one by one: when, where, what about, in which languages, who speaks. */
public final class SessionsSection implements Section {

    private static final String PLACE = "sessions";

    private final boolean newPages;
    private final boolean contents;
    private final boolean places;

    /**
     * Creates one.
     *
     * @param newPages whether each session begins on a page of its own
     */
    public SessionsSection(boolean newPages) {
        this(newPages, false, false);
    }

    /**
     * Creates one.
     *
     * @param newPages whether each session begins on a page of its own
     * @param contents whether the speeches of each session are listed with their pages before them
     * @param places whether a list elsewhere leads to speeches
     */
    public SessionsSection(boolean newPages, boolean contents, boolean places) {
        this.newPages = newPages;
        this.contents = contents;
        this.places = places || contents;
    }

    @Override
    public @Nullable Entry entry(Composer c) {
        Map<@Nullable LocalDate, List<Entry>> days = new LinkedHashMap<>();
        for (ProgrammeSession session : c.edition().sessions()) {
            if (hasPage(session)) {
                days.computeIfAbsent(session.day(), day -> new ArrayList<>())
                        .add(
                                new Entry(
                                        c.numbering().titles(session),
                                        place(c, session),
                                        List.of()));
            }
        }
        List<Entry> kids = new ArrayList<>();
        days.forEach(
                (day, sessions) -> {
                    if (days.size() == 1) {
                        kids.addAll(sessions);
                    } else {
                        List<ResolvedText> title =
                                day == null ? c.words("print.time-open") : Times.day(c, day);
                        kids.add(new Entry(title, sessions.get(0).place(), sessions));
                    }
                });
        return kids.isEmpty() ? null : new Entry(c.words("print.sessions"), c.place(PLACE), kids);
    }

    private static boolean hasPage(ProgrammeSession session) {
        return !session.withdrawn() && !Times.isBreak(session);
    }

    private static String place(Composer c, ProgrammeSession session) {
        return c.place("session." + session.id());
    }

    /** The name of the place of a speech in the description of its session. */
    static String place(Composer c, ProgrammeSession session, ProgrammeItem item) {
        return place(c, session) + "." + item.id();
    }

    /** Where a session is described, null where it is not. */
    static @Nullable LinkTarget link(Composer c, ProgrammeSession session) {
        boolean listed = c.entries().stream().anyMatch(e -> e.place().equals(c.place(PLACE)));
        return listed && hasPage(session) ? LinkTarget.place(place(c, session)) : null;
    }

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        if (entry == null) {
            return;
        }
        c.begin(entry);
        if (!AgendaSection.isIn(c)) {
            AgendaSection.indicative(c, c.edition().sessions());
        }
        Emails emails = new Emails(c);
        boolean first = true;
        for (ProgrammeSession session : c.edition().sessions()) {
            if (hasPage(session)) {
                if (newPages && !first) {
                    c.flow().newPage();
                }
                first = false;
                session(c, session, c.pointer(session), emails);
            }
        }
    }

    private void session(Composer c, ProgrammeSession session, String source, Emails emails) {
        List<ResolvedText> titles = c.numbering().titles(session);
        c.heading(2, titles, source + "/title", place(c, session));
        facts(c, session, source);
        LocalText description = session.description();
        if (description != null && c.shows(Detail.DESCRIPTIONS)) {
            c.description(description, source + "/description");
        }
        if (contents && session.items().size() > 1 && c.shows(Detail.ITEMS)) {
            contents(c, session, source);
        }
        Table table = c.table(c.halved(c.look().text() * 3.4f));
        c.continued(table, session.title().distinct());
        people(c, table, session, source, true, emails);
        items(c, table, session, source, emails);
        people(c, table, session, source, false, emails);
        if (!table.isEmpty()) {
            c.flow().add(table);
        }
        references(c, session, source);
    }

    /** What is said in a session, with its pages. */
    private static void contents(Composer c, ProgrammeSession session, String source) {
        Look look = c.look();
        StructureElement list = c.parent().add("TOC");
        for (int i = 0; i < session.items().size(); i++) {
            ProgrammeItem item = session.items().get(i);
            String own = c.numbering().item(session, i);
            String number = own.isEmpty() ? (i + 1) + "." : own;
            List<Run> runs = new ArrayList<>();
            runs.add(c.run(number + "  ", c.languages().get(0)).colour(look.muted()));
            List<ResolvedText> titles = AgendaTable.titles(c, item);
            runs.addAll(c.inLine(titles, false, look.ink(), source + "/items/" + i + "/title"));
            c.flow()
                    .add(
                            new ContentsLine(
                                    runs,
                                    look.dense(look.small(), c.languages().get(0)).keptWithNext(),
                                    0,
                                    look.line(),
                                    list.add("TOCI").add("Reference"),
                                    place(c, session, item)));
        }
        c.flow().space(look.text() * 0.6f);
    }

    /** Whether there is more to a session than its title, time and place. */
    private static boolean says(ProgrammeSession session) {
        return session.description() != null
                || !session.items().isEmpty()
                || !session.speakers().isEmpty();
    }

    /** Documents and links, as addresses that can be typed from paper. */
    private static void references(Composer c, ProgrammeSession session, String source) {
        for (ProgrammeDocument document : session.documents()) {
            reference(c, document.title(), document.url(), source + "/documents");
        }
        for (ProgrammeLink link : session.links()) {
            reference(c, link.title(), link.url(), source + "/links");
        }
    }

    private static void reference(
            Composer c, @Nullable LocalText title, @Nullable String url, String source) {
        Look look = c.look();
        List<Run> runs = new ArrayList<>();
        if (title != null) {
            runs.addAll(c.inLine(title.distinct(), false, look.ink(), source));
        }
        if (url != null) {
            String language = c.languages().get(0);
            if (!runs.isEmpty()) {
                runs.add(c.run("  ", language));
            }
            runs.add(c.address(url, source));
        }
        c.paragraph(runs, c.look().single(look.small()).spaced(2, 2));
    }

    /** Day, time, room, topic and languages, in a line for each language of the programme. */
    private static void facts(Composer c, ProgrammeSession session, String source) {
        for (int i = 0; i < c.languages().size(); i++) {
            String language = c.languages().get(i);
            List<Run> runs = new ArrayList<>();
            if (session.day() != null) {
                add(c, runs, c.dates(language).date(session.day()), language, "");
            }
            String span = Times.span(session);
            if (!span.isEmpty()) {
                add(c, runs, span, language, "");
            }
            String second = Times.second(c, session.start(), session.end());
            if (!second.isEmpty()) {
                add(c, runs, second + " " + Times.zone(c, session, language), language, "");
            }
            for (ProgrammeRoom room : session.rooms()) {
                add(c, runs, c.in(room.name(), i), source + "/rooms");
            }
            for (ProgrammeTopic topic : session.topics()) {
                ResolvedText title = c.in(topic.title(), i);
                if (!session.title().in(i).value().contains(title.value())) {
                    add(c, runs, title, source + "/topics");
                }
            }
            if (session.status() != SessionStatus.CONFIRMED) {
                add(c, runs, c.word(language, session.status()), language, "");
            }
            String spoken = spoken(c, session, language);
            if (!spoken.isEmpty()) {
                add(c, runs, spoken, language, "");
            }
            boolean last = i == c.languages().size() - 1;
            TextStyle style =
                    c.look()
                            .dense(c.look().small(), language)
                            .spaced(0, last ? c.look().text() * 0.6f : 0);
            c.paragraph(runs, last && !says(session) ? style : style.keptWithNext());
        }
    }

    private static void add(
            Composer c, List<Run> runs, String text, String language, String source) {
        add(c, runs, new ResolvedText(text, language), source);
    }

    private static void add(Composer c, List<Run> runs, ResolvedText text, String source) {
        if (!runs.isEmpty()) {
            String language = text.language();
            runs.add(c.run(Look.isHan(language) ? "  " : " · ", language).colour(c.look().muted()));
        }
        runs.add(c.run(text, source).colour(c.look().muted()));
    }

    /** The languages that a session is interpreted into, as a sentence; empty for none. */
    static String spoken(Composer c, ProgrammeSession session, String language) {
        List<String> parts = new ArrayList<>();
        for (Interpretation each : session.interpretation()) {
            String name = c.languageName(each.language(), language);
            Integer channel = each.channel();
            parts.add(
                    channel == null
                            ? name
                            : c.sentence(
                                    language,
                                    "print.channel",
                                    Map.of("language", name, "channel", channel.toString())));
        }
        return parts.isEmpty()
                ? ""
                : c.sentence(
                        language,
                        "print.interpretation",
                        Map.of("languages", String.join(Look.isHan(language) ? "、" : ", ", parts)));
    }

    /**
     * What stands before an item without a time, unless it has a number of the document or stands
     * below times.
     */
    private static String plain(Composer c, ProgrammeSession session, int index) {
        boolean timed = session.items().stream().anyMatch(each -> each.start() != null);
        return timed || c.shows(Detail.NUMBERS) ? "" : Integer.toString(index + 1);
    }

    private static void people(
            Composer c,
            Table table,
            ProgrammeSession session,
            String source,
            boolean leading,
            Emails emails) {
        for (People.Placed each : People.placed(session.speakers(), source + "/speakers")) {
            ProgrammeAppearance person = each.person();
            if (AgendaTable.leads(person) != leading) {
                continue;
            }
            Table.Row row = table.row(-1);
            row.cell();
            Table.Cell role = row.cell();
            List<ResolvedText> roles = new ArrayList<>(2);
            for (String language : c.languages()) {
                roles.add(new ResolvedText(c.word(language, person.role()), language));
            }
            role.text(
                    c.inLine(roles, false, c.look().muted(), ""),
                    c.look().single(c.look().text() * 0.95f));
            Table.Cell who = row.cell();
            People.fill(c, who, List.of(each), c.look().text() * 0.95f);
            emails.fill(c, who, List.of(person), each.source());
        }
    }

    private void items(
            Composer c, Table table, ProgrammeSession session, String source, Emails emails) {
        float size = c.look().text() * 0.95f;
        int count = c.shows(Detail.ITEMS) ? session.items().size() : 0;
        for (int i = 0; i < count; i++) {
            ProgrammeItem item = session.items().get(i);
            String itemSource = source + "/items/" + i;
            Table.Row row = table.row(-1);
            if (places) {
                row.place(place(c, session, item));
            }
            String time = Times.start(session, item);
            String language = c.languages().get(0);
            row.cell()
                    .text(
                            List.of(
                                    c.run(time.isEmpty() ? plain(c, session, i) : time, language)
                                            .colour(c.look().muted())),
                            c.look().single(size));
            Table.Cell what = row.cell();
            String number = c.numbering().item(session, i);
            AgendaTable.item(c, what, item, number, itemSource);
            AgendaTable.length(c, what, item, number);
            LocalText description = item.description();
            boolean wanted = item.kind() != ItemKind.POSTER || c.shows(Detail.POSTERS);
            if (description != null && wanted && c.shows(Detail.DESCRIPTIONS)) {
                c.about(what, description, itemSource + "/description", c.look().small());
            }
            Table.Cell who = row.cell();
            String speakers = itemSource + "/speakers";
            People.fill(c, who, People.placed(item.speakers(), speakers), size);
            emails.fill(c, who, item.speakers(), speakers);
        }
    }
}
