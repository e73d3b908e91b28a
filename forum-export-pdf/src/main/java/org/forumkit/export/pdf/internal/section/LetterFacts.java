package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Table;
import org.forumkit.export.pdf.internal.layout.TextStyle;
import org.forumkit.export.pdf.internal.layout.Typesetter;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeAppearance;
import org.forumkit.programme.ProgrammeContact;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeItem;
import org.forumkit.programme.ProgrammeRoom;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.programme.ProgrammeVenue;
import org.jspecify.annotations.Nullable;

/**
 * What a letter of invitation says in a table: theme, date, venue, where its reader appears, and
 * whom to answer.
 */
final class LetterFacts {

    /** Where somebody appears: in a session as a whole, or in an item of it. */
    record Part(
            ProgrammeSession session, @Nullable ProgrammeItem item, ProgrammeAppearance person) {}

    private static final List<String> LABELS =
            List.of("print.theme", "print.date", "print.venue", "print.your-part");

    private static final String REPLIES = "print.replies";

    private static final float MOST_LABEL = 0.3f;

    private LetterFacts() {}

    /** Returns who appears where, by participant, for there may be as many letters as there are. */
    static Map<String, List<Part>> parts(Composer c) {
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

    /** Whether a time has an asterisk, which the letter explains then. */
    static boolean anyMarked(Letter letter) {
        return letter.parts().stream()
                .anyMatch(each -> own(each).endsWith("*") || Times.isMarked(each.session()));
    }

    /** When the item is in which somebody appears, empty where that is not known. */
    private static String own(Part part) {
        ProgrammeItem item = part.item();
        return item == null ? "" : Times.span(part.session(), item);
    }

    /** Theme, date, venue, where the participant appears, and whom to answer. */
    static void write(Letter letter, boolean part) {
        Composer c = letter.c();
        ProgrammeEdition edition = c.edition();
        Table table = c.table(new float[] {labelWidth(letter), 10});
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
            LocalText city = venue.city();
            if (city != null && venue.address() == null) {
                add(letter, cell, letter.run(city.in(letter.index()), c.pointer("/venue/city")));
            }
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
        contact(letter, table);
        if (!table.isEmpty()) {
            c.flow().space(c.look().text() * 0.8f);
            c.flow().add(table);
        }
    }

    /** Each label on one line, if that leaves most of the width to what it is of. */
    private static float labelWidth(Letter letter) {
        Composer c = letter.c();
        float width = 20;
        Set<String> labels = new HashSet<>(LABELS);
        if (c.edition().contacts().stream().anyMatch(LetterFacts::isReachable)) {
            labels.add(REPLIES);
        }
        for (String key : labels) {
            List<Run> label = List.of(letter.word(key));
            width = Math.max(width, c.flow().typesetter().width(label, c.look().text()));
        }
        return Math.min(width + 1, c.flow().format().bodyWidth() * MOST_LABEL);
    }

    /** Whom to answer: the first whose telephone or e-mail the programme's audience may see. */
    private static void contact(Letter letter, Table table) {
        Composer c = letter.c();
        List<ProgrammeContact> contacts = c.edition().contacts();
        for (int i = 0; i < contacts.size(); i++) {
            ProgrammeContact contact = contacts.get(i);
            if (isReachable(contact)) {
                String source = c.pointer("/contacts/" + i);
                LocalText name =
                        Objects.requireNonNullElse(contact.name(), contact.responsibility());
                Run first = letter.run(name.in(letter.index()), source);
                Table.Cell cell = row(letter, table, REPLIES, first);
                String ways =
                        Stream.of(contact.telephone(), contact.email())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(Typesetter.BETWEEN));
                add(letter, cell, c.run(ways, letter.language()));
                return;
            }
        }
    }

    private static boolean isReachable(ProgrammeContact contact) {
        return contact.telephone() != null || contact.email() != null;
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
                cell.newGroup();
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
        for (ProgrammeRoom room : session.rooms()) {
            parts.add(room.name().in(letter.index()).value());
        }
        parts.removeIf(String::isEmpty);
        String separator =
                Look.isHan(letter.language()) ? "  " : c.word(letter.language(), "separator.list");
        String role = c.word(letter.language(), part.person().role());
        String label = parts.isEmpty() ? "" : c.word(letter.language(), "separator.label");
        String said = role + label + String.join(separator, parts);
        lines.add(c.run(said, letter.language()).colour(c.look().muted()));
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
}
