package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.export.pdf.internal.layout.Block;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Table;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeAppearance;
import org.forumkit.programme.ProgrammeCountry;
import org.forumkit.programme.ProgrammeItem;
import org.forumkit.programme.ProgrammeOrganisation;
import org.forumkit.programme.ProgrammeParticipant;
import org.forumkit.programme.ProgrammeSession;
import org.jspecify.annotations.Nullable;

/**
 * The list of participants by country, those of international bodies last.
 *
 * <p>An audience that may not see the participants gets the list of those who appear in sessions.
 */
public final class ParticipantsSection implements Section {

    private static final String PLACE = "participants";

    /** Somebody in the list. */
    private record Entrant(
            LocalText name,
            @Nullable LocalText courtesyTitle,
            @Nullable LocalText position,
            @Nullable ProgrammeOrganisation organisation,
            @Nullable ProgrammeCountry country,
            String source) {}

    /** Those of one country, or of none. */
    private record Group(List<ResolvedText> title, String place, List<Entrant> members) {}

    @Override
    public @Nullable Entry entry(Composer c) {
        List<Group> groups = groups(c);
        if (groups.isEmpty()) {
            return null;
        }
        List<Entry> kids = new ArrayList<>();
        for (Group group : groups) {
            kids.add(new Entry(group.title(), group.place(), List.of()));
        }
        String title =
                c.edition().participants().isEmpty() ? "print.speakers" : "print.participants";
        return new Entry(c.words(title), c.place(PLACE), kids);
    }

    private static List<Entrant> entrants(Composer c) {
        List<Entrant> entrants = new ArrayList<>();
        List<ProgrammeParticipant> participants = c.edition().participants();
        for (int i = 0; i < participants.size(); i++) {
            ProgrammeParticipant each = participants.get(i);
            entrants.add(
                    new Entrant(
                            each.name(),
                            each.courtesyTitle(),
                            each.position(),
                            each.organisation(),
                            each.country(),
                            c.pointer("/participants/" + i)));
        }
        return participants.isEmpty() ? speakers(c) : entrants;
    }

    private static List<Entrant> speakers(Composer c) {
        Map<Object, Entrant> speakers = new LinkedHashMap<>();
        List<ProgrammeSession> sessions = c.edition().sessions();
        for (int i = 0; i < sessions.size(); i++) {
            ProgrammeSession session = sessions.get(i);
            if (session.withdrawn()) {
                continue;
            }
            String source = c.pointer("/sessions/" + i);
            take(speakers, session.speakers(), source + "/speakers");
            for (int k = 0; k < session.items().size(); k++) {
                ProgrammeItem item = session.items().get(k);
                take(speakers, item.speakers(), source + "/items/" + k + "/speakers");
            }
        }
        return List.copyOf(speakers.values());
    }

    private static void take(
            Map<Object, Entrant> speakers, List<ProgrammeAppearance> people, String source) {
        for (int i = 0; i < people.size(); i++) {
            ProgrammeAppearance each = people.get(i);
            Object key = each.participant() == null ? each.name() : each.participant();
            ProgrammeOrganisation organisation = each.organisation();
            ProgrammeCountry country = each.country();
            if (country == null && organisation != null) {
                country = organisation.country();
            }
            speakers.putIfAbsent(
                    key,
                    new Entrant(
                            each.name(),
                            each.courtesyTitle(),
                            each.position(),
                            organisation,
                            country,
                            source + "/" + i));
        }
    }

    private static List<Group> groups(Composer c) {
        Map<String, List<Entrant>> members = new LinkedHashMap<>();
        Map<String, ProgrammeCountry> countries = new LinkedHashMap<>();
        for (ProgrammeCountry country : c.edition().countries()) {
            countries.put(country.code(), country);
            members.put(country.code(), new ArrayList<>());
        }
        List<Entrant> others = new ArrayList<>();
        for (Entrant entrant : entrants(c)) {
            ProgrammeCountry country = entrant.country();
            if (country == null) {
                others.add(entrant);
            } else {
                countries.putIfAbsent(country.code(), country);
                members.computeIfAbsent(country.code(), code -> new ArrayList<>()).add(entrant);
            }
        }
        List<Group> groups = new ArrayList<>();
        members.forEach(
                (code, list) -> {
                    ProgrammeCountry country = countries.get(code);
                    if (!list.isEmpty() && country != null) {
                        groups.add(
                                new Group(
                                        country.name().distinct(),
                                        c.place(PLACE + "." + code),
                                        list));
                    }
                });
        if (!others.isEmpty()) {
            groups.add(
                    new Group(
                            c.words("print.international"),
                            c.place(PLACE + ".international"),
                            others));
        }
        return groups;
    }

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        if (entry == null) {
            return;
        }
        c.begin(entry);
        List<Group> groups = groups(c);
        c.fitted(() -> List.of(table(c, groups)));
    }

    private static Block table(Composer c, List<Group> groups) {
        float size = c.look().text() * 0.95f;
        Table table =
                c.table(
                        new float[] {c.look().text() * 3.4f, 11, 11},
                        "print.number",
                        "print.name",
                        "print.post");
        for (Group group : groups) {
            group(c, table, group, size);
        }
        return table;
    }

    private static void group(Composer c, Table table, Group group, float size) {
        Look look = c.look();
        table.row(look.tint())
                .beginsGroup()
                .keptWithNext()
                .place(group.place())
                .headingCell(3)
                .text(
                        c.inLine(group.title(), true, look.accent(), ""),
                        c.look().single(look.text()));
        String language = c.languages().get(0);
        for (int i = 0; i < group.members().size(); i++) {
            Entrant member = group.members().get(i);
            Table.Row row = table.row(-1);
            Run number = c.run(Integer.toString(i + 1), language).colour(look.muted());
            row.cell().text(List.of(number), c.look().single(size));
            name(c, row.headingCell(1), member, size);
            post(c, row.cell(), member, size);
        }
    }

    private static void name(Composer c, Table.Cell cell, Entrant entrant, float size) {
        List<ResolvedText> names = new ArrayList<>(2);
        for (int i = 0; i < c.languages().size(); i++) {
            ResolvedText text = People.called(entrant.name(), entrant.courtesyTitle(), i);
            if (!names.contains(text)) {
                names.add(text);
            }
        }
        c.fill(cell, names, entrant.source() + "/name", size, true, null);
    }

    private static void post(Composer c, Table.Cell cell, Entrant entrant, float size) {
        String before = "";
        ProgrammeOrganisation organisation =
                People.unnamed(entrant.name(), entrant.organisation(), c.languages().size());
        for (int i = 0; i < c.languages().size(); i++) {
            List<Run> runs = People.post(c, i, entrant.position(), organisation, entrant.source());
            StringBuilder said = new StringBuilder();
            runs.forEach(run -> said.append(run.text()));
            if (!runs.isEmpty() && !said.toString().equals(before)) {
                before = said.toString();
                boolean first = i == 0;
                cell.text(
                        runs.stream()
                                .map(run -> first ? run : run.colour(c.look().muted()))
                                .toList(),
                        c.look().dense(size, runs.get(0).language()));
            }
        }
    }
}
