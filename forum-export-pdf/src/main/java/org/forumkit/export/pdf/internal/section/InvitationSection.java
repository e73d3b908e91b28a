package org.forumkit.export.pdf.internal.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.forumkit.export.pdf.internal.layout.Flow;
import org.forumkit.export.pdf.internal.layout.PictureBlock;
import org.forumkit.export.pdf.internal.layout.Rule;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Table;
import org.forumkit.export.pdf.internal.layout.TextBlock;
import org.forumkit.export.pdf.internal.layout.TextStyle;
import org.forumkit.export.pdf.internal.section.Entrants.Entrant;
import org.forumkit.model.OrganiserKind;
import org.forumkit.model.ParticipantStatus;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeAppearance;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeItem;
import org.forumkit.programme.ProgrammeOrganisation;
import org.forumkit.programme.ProgrammeOrganiser;
import org.forumkit.programme.ProgrammeParticipant;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.programme.ProgrammeVenue;
import org.jspecify.annotations.Nullable;

/** A letter of invitation for each participant, a page for each language. */
public final class InvitationSection implements Section {

    private final Map<String, String> given;
    private final LocalDate date;
    private final boolean part;

    /**
     * Creates one.
     *
     * @param given the text by language, empty for the library's own; not null
     * @param date the date of the letter, not null
     * @param part whether it says where the participant appears in the programme
     */
    public InvitationSection(Map<String, String> given, LocalDate date, boolean part) {
        this.given = given;
        this.date = date;
        this.part = part;
    }

    /** Where somebody appears: in a session as a whole, or in an item of it. */
    private record Part(
            ProgrammeSession session, @Nullable ProgrammeItem item, ProgrammeAppearance person) {}

    /** A letter in one language. */
    private record Letter(
            Composer c,
            Entrant entrant,
            boolean named,
            int index,
            String language,
            List<Part> parts) {

        Run run(ResolvedText text, String source) {
            return c.run(text, source);
        }

        Run word(String key) {
            return c.run(c.word(language, key), language);
        }

        TextStyle style() {
            return c.look().running(c.look().text() * 1.05f, language);
        }

        void paragraph(List<Run> runs, float above) {
            c.paragraph(runs, style().spaced(above * c.look().text(), 0));
        }

        /** A paragraph of the text, whose first line is moved in where letters are written so. */
        void moved(List<Run> runs, float above) {
            List<Run> all = new ArrayList<>(runs);
            int characters = isChinese() ? 2 : language.startsWith("ja") ? 1 : 0;
            if (characters > 0) {
                all.add(0, c.run("\u3000".repeat(characters), language));
            }
            paragraph(all, above);
        }

        /** Whether those who sign and the date stand at the end on the right. */
        boolean isChinese() {
            return language.startsWith("zh");
        }

        TextStyle.Alignment signed() {
            return isChinese() ? TextStyle.Alignment.END : TextStyle.Alignment.START;
        }
    }

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        List<ProgrammeParticipant> participants = c.edition().participants();
        List<Entrant> entrants = participants.isEmpty() ? List.of() : Entrants.of(c);
        List<ResolvedText> texts = Template.texts(c, given, "print.invitation-text");
        Map<String, List<Part>> parts = part ? parts(c) : Map.of();
        boolean any = false;
        for (int i = 0; i < entrants.size(); i++) {
            ParticipantStatus status = participants.get(i).status();
            if (status == ParticipantStatus.DECLINED || status == ParticipantStatus.WITHDRAWN) {
                continue;
            }
            any = true;
            for (ResolvedText text : texts) {
                int index = Math.max(0, c.languages().indexOf(text.language()));
                String language = c.languages().get(index);
                Entrant entrant = entrants.get(i);
                List<Part> own =
                        entrant.id() == null
                                ? List.of()
                                : parts.getOrDefault(entrant.id(), List.of());
                boolean named = !participants.get(i).placeholder();
                letter(new Letter(c, entrant, named, index, language, own), text);
            }
        }
        if (!any) {
            c.flow().typesetter().problems().nothing("pdf.nobody");
        }
    }

    /** Returns who appears where, by participant, for there may be as many letters as there are. */
    private static Map<String, List<Part>> parts(Composer c) {
        Map<String, List<Part>> parts = new HashMap<>();
        for (ProgrammeSession session : c.edition().sessions()) {
            if (!session.isOff()) {
                session.speakers().forEach(each -> add(new Part(session, null, each), parts));
                for (ProgrammeItem item : session.items()) {
                    item.speakers().forEach(each -> add(new Part(session, item, each), parts));
                }
            }
        }
        return parts;
    }

    private static void add(Part part, Map<String, List<Part>> parts) {
        String id = part.person().participant();
        if (id != null) {
            parts.computeIfAbsent(id, any -> new ArrayList<>()).add(part);
        }
    }

    private void letter(Letter letter, ResolvedText text) {
        Composer c = letter.c();
        Flow flow = c.flow();
        flow.newPage();
        flow.runningTitle(List.of());
        head(letter);
        addressee(letter);
        letter.paragraph(List.of(salutation(letter)), 2.2f);
        List<List<Run>> paragraphs = Template.paragraphs(c, text, letter.index(), letter.entrant());
        for (int i = 0; i < paragraphs.size(); i++) {
            letter.moved(paragraphs.get(i), 0.8f);
            if (i == 0) {
                facts(letter);
            }
        }
        closing(letter);
        signature(letter);
        if (letter.isChinese()) {
            date(letter);
        }
        note(letter);
    }

    /** What an asterisk means, where the letter has one. */
    private static void note(Letter letter) {
        Composer c = letter.c();
        if (letter.parts().stream()
                .anyMatch(each -> own(each).isEmpty() && Times.isMarked(each.session()))) {
            c.paragraph(
                    List.of(letter.word("print.indicative").colour(c.look().muted())),
                    c.look()
                            .dense(c.look().small(), letter.language())
                            .spaced(3 * c.look().text(), 0));
        }
    }

    /** When the item is in which somebody appears, empty where that is not known. */
    private static String own(Part part) {
        ProgrammeItem item = part.item();
        return item == null ? "" : Times.span(item.start(), item.end());
    }

    /** Addresses somebody by name, and nobody by what only stands for one. */
    private static Run salutation(Letter letter) {
        if (!letter.named()) {
            return letter.word("print.salutation-unnamed");
        }
        Composer c = letter.c();
        Entrant entrant = letter.entrant();
        ResolvedText name =
                People.called(c, entrant.name(), entrant.courtesyTitle(), letter.index());
        Map<String, String> said = Map.of("name", name.value());
        return c.run(c.sentence(letter.language(), "print.salutation", said), letter.language());
    }

    /** The first line stands as those of the text, a second one at the left. */
    private static void closing(Letter letter) {
        Composer c = letter.c();
        String[] lines = c.word(letter.language(), "print.closing").split("\\|", -1);
        letter.moved(List.of(c.run(lines[0], letter.language())), lines.length > 1 ? 0.8f : 1.6f);
        for (int i = 1; i < lines.length; i++) {
            letter.paragraph(List.of(c.run(lines[i], letter.language())), 0);
        }
    }

    /** The date, unless the event is over by then: it was printed again, not written. */
    private void date(Letter letter) {
        LocalDate first = letter.c().edition().firstDay();
        if (first == null || !date.isAfter(first)) {
            Composer c = letter.c();
            c.paragraph(
                    List.of(c.run(c.dates(letter.language()).date(date), letter.language())),
                    c.look().single(c.look().text()).aligned(TextStyle.Alignment.END));
        }
    }

    /** Who invites, to what, and the date. */
    private void head(Letter letter) {
        Composer c = letter.c();
        Look look = c.look();
        PictureBlock logo =
                Pictures.logo(c, c.parent(), c.flow().format().bodyWidth() * 0.5f, look.text() * 4);
        if (logo != null) {
            c.flow().add(logo.spaced(look.text()));
        }
        for (ProgrammeOrganiser each : c.edition().organisers()) {
            if (each.kind() == OrganiserKind.FRAMEWORK) {
                for (ProgrammeOrganisation body : each.organisations()) {
                    c.paragraph(
                            List.of(
                                    letter.run(
                                                    body.name().in(letter.index()),
                                                    c.pointer("/organisers"))
                                            .colour(look.muted())),
                            look.single(look.text()));
                }
            }
        }
        ResolvedText title = c.edition().title().in(letter.index());
        StructureElement heading = c.parent().add("H1", title.language());
        c.flow()
                .add(
                        new TextBlock(
                                List.of(
                                        letter.run(title, c.pointer("/title"))
                                                .bold(true)
                                                .colour(look.accent())),
                                TextStyle.of(look.heading(2), 1.3f),
                                heading));
        c.flow().add(new Rule(1.2f, 0, look.accent(), 5, 8));
        if (!letter.isChinese()) {
            date(letter);
        }
    }

    private static void addressee(Letter letter) {
        Composer c = letter.c();
        Entrant entrant = letter.entrant();
        ResolvedText name =
                People.called(c, entrant.name(), entrant.courtesyTitle(), letter.index());
        letter.paragraph(List.of(letter.run(name, entrant.source() + "/name").bold(true)), 1.2f);
        ProgrammeOrganisation organisation =
                People.unnamed(entrant.name(), entrant.organisation(), c.languages().size());
        List<Run> post =
                People.post(c, letter.index(), entrant.position(), organisation, entrant.source());
        letter.paragraph(post, 0);
        if (entrant.country() != null) {
            letter.paragraph(
                    List.of(letter.run(entrant.country().name().in(letter.index()), "")), 0);
        }
    }

    /** Theme, date, venue, and where the participant appears. */
    private void facts(Letter letter) {
        Composer c = letter.c();
        ProgrammeEdition edition = c.edition();
        Table table = c.table(new float[] {c.look().text() * 8, 10});
        LocalText theme = edition.theme();
        if (theme != null) {
            ResolvedText quoted = CoverSection.quoted(c, theme.in(letter.index()));
            row(letter, table, "print.theme", letter.run(quoted, c.pointer("/theme")));
        }
        if (edition.firstDay() != null) {
            String days = Times.range(c, letter.language(), edition.firstDay(), edition.lastDay());
            row(letter, table, "print.date", c.run(days, letter.language()));
        }
        ProgrammeVenue venue = edition.venue();
        if (venue != null) {
            Table.Cell cell =
                    row(
                            letter,
                            table,
                            "print.venue",
                            letter.run(venue.name().in(letter.index()), c.pointer("/venue/name")));
            LocalText address = venue.address();
            if (address != null) {
                add(
                        letter,
                        cell,
                        letter.run(address.in(letter.index()), c.pointer("/venue/address")));
            }
        }
        if (part) {
            part(letter, table);
        }
        if (!table.isEmpty()) {
            c.flow().space(c.look().text() * 0.8f);
            c.flow().add(table);
        }
    }

    private static void part(Letter letter, Table table) {
        List<List<Run>> parts =
                letter.parts().stream().map(each -> appearance(letter, each)).toList();
        Table.@Nullable Cell cell = null;
        for (List<Run> each : parts) {
            if (cell == null) {
                cell = row(letter, table, "print.your-part", each.get(0));
            } else {
                Look look = letter.c().look();
                TextStyle style = look.dense(look.text(), each.get(0).language());
                cell.newPart(true);
                cell.text(List.of(each.get(0)), style.spaced(look.text() * 0.4f, 0));
            }
            for (Run run : each.subList(1, each.size())) {
                add(letter, cell, run, letter.c().look().text());
            }
        }
    }

    /** The lines about one appearance. */
    private static List<Run> appearance(Letter letter, Part part) {
        Composer c = letter.c();
        ProgrammeSession session = part.session();
        ProgrammeItem item = part.item();
        List<Run> lines = new ArrayList<>(3);
        lines.add(letter.run(session.title().in(letter.index()), c.pointer(session) + "/title"));
        LocalText title = item == null ? null : item.title();
        if (title != null) {
            lines.add(letter.run(title.in(letter.index()), c.pointer(session) + "/items"));
        }
        List<String> parts = new ArrayList<>();
        if (session.day() != null) {
            parts.add(c.dates(letter.language()).date(session.day()));
        }
        String own = own(part);
        parts.add(own.isEmpty() ? Times.span(session) : own);
        String second =
                item == null || own.isEmpty()
                        ? Times.second(c, session)
                        : Times.second(c, item.start(), item.end());
        if (!second.isEmpty()) {
            parts.add(second + " " + Times.zone(c, session, letter.language()));
        }
        parts.add(c.word(letter.language(), part.person().role()));
        parts.removeIf(String::isEmpty);
        String separator = Look.isHan(letter.language()) ? "  " : " · ";
        lines.add(c.run(String.join(separator, parts), letter.language()).colour(c.look().muted()));
        return lines;
    }

    private static Table.Cell row(Letter letter, Table table, String key, Run first) {
        Composer c = letter.c();
        Table.Row row = table.row(-1);
        row.headingCell(1)
                .text(
                        List.of(letter.word(key).colour(c.look().muted())),
                        c.look().dense(c.look().text(), letter.language()));
        Table.Cell cell = row.cell();
        add(letter, cell, first);
        return cell;
    }

    private static void add(Letter letter, Table.Cell cell, Run run) {
        add(letter, cell, run, 0);
    }

    private static void add(Letter letter, Table.Cell cell, Run run, float indent) {
        Look look = letter.c().look();
        cell.text(List.of(run), look.dense(look.text(), run.language()).indented(indent));
    }

    /** Those who invite, below room to sign. */
    private static void signature(Letter letter) {
        Composer c = letter.c();
        float above = 4.5f;
        for (ProgrammeOrganiser each : c.edition().organisers()) {
            if (each.kind() == OrganiserKind.HOST || each.kind() == OrganiserKind.ORGANISER) {
                for (ProgrammeOrganisation body : each.organisations()) {
                    ResolvedText name = body.name().in(letter.index());
                    c.paragraph(
                            List.of(letter.run(name, c.pointer("/organisers")).bold(true)),
                            letter.style()
                                    .spaced(above * c.look().text(), 0)
                                    .aligned(letter.signed()));
                    above = 0;
                }
            }
        }
    }
}
