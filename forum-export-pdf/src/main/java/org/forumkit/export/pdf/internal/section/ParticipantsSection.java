package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Table;
import org.forumkit.export.pdf.internal.layout.TextStyle;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeCountry;
import org.forumkit.programme.ProgrammeParticipant;
import org.jspecify.annotations.Nullable;

/** The list of participants by country; those of international bodies come last. */
public final class ParticipantsSection implements Section {

    private static final String PLACE = "participants";

    /** Participants of one country, or of none. */
    private record Group(
            List<ResolvedText> title, String place, List<ProgrammeParticipant> members) {}

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
        return new Entry(c.words("print.participants"), c.place(PLACE), kids);
    }

    private static List<Group> groups(Composer c) {
        Map<String, List<ProgrammeParticipant>> members = new LinkedHashMap<>();
        Map<String, ProgrammeCountry> countries = new LinkedHashMap<>();
        for (ProgrammeCountry country : c.edition().countries()) {
            countries.put(country.code(), country);
            members.put(country.code(), new ArrayList<>());
        }
        List<ProgrammeParticipant> others = new ArrayList<>();
        for (ProgrammeParticipant participant : c.edition().participants()) {
            ProgrammeCountry country = participant.country();
            if (country == null) {
                others.add(participant);
            } else {
                countries.putIfAbsent(country.code(), country);
                members.computeIfAbsent(country.code(), code -> new ArrayList<>()).add(participant);
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
        Map<String, Integer> index = new LinkedHashMap<>();
        for (ProgrammeParticipant participant : c.edition().participants()) {
            index.put(participant.id(), index.size());
        }
        for (Group group : groups(c)) {
            c.heading(2, group.title(), "", group.place());
            table(c, group.members(), index);
        }
    }

    private static void table(
            Composer c, List<ProgrammeParticipant> members, Map<String, Integer> index) {
        Look look = c.look();
        float size = look.text() * 0.95f;
        Table table =
                c.table(
                        new float[] {look.text() * 3.4f, 8, 13},
                        "print.number",
                        "print.name",
                        "print.post");
        int number = 0;
        for (ProgrammeParticipant participant : members) {
            number++;
            String source = c.pointer("/participants/" + index.get(participant.id()));
            Table.Row row = table.row(-1);
            String language = c.languages().get(0);
            row.cell()
                    .text(
                            List.of(c.run(Integer.toString(number), language).colour(look.muted())),
                            TextStyle.of(size, 1.4f));
            name(c, row.headingCell(1), participant, source, size);
            post(c, row.cell(), participant, source, size);
        }
        c.flow().add(table);
    }

    private static void name(
            Composer c,
            Table.Cell cell,
            ProgrammeParticipant participant,
            String source,
            float size) {
        List<ResolvedText> names = new ArrayList<>(2);
        LocalText courtesy = participant.courtesyTitle();
        for (int i = 0; i < c.languages().size(); i++) {
            ResolvedText name = participant.name().in(i);
            ResolvedText title = courtesy == null ? null : courtesy.in(i);
            String shown = name.value();
            if (title != null && title.language().equals(name.language())) {
                shown =
                        Look.isEastAsian(name.language())
                                ? shown + title.value()
                                : title.value() + " " + shown;
            }
            ResolvedText text = new ResolvedText(shown, name.language());
            if (!names.contains(text)) {
                names.add(text);
            }
        }
        c.fill(cell, names, source + "/name", size, true, null);
    }

    private static void post(
            Composer c,
            Table.Cell cell,
            ProgrammeParticipant participant,
            String source,
            float size) {
        String before = "";
        for (int i = 0; i < c.languages().size(); i++) {
            List<Run> runs =
                    People.post(
                            c, i, participant.position(), participant.organisation(), null, source);
            StringBuilder said = new StringBuilder();
            runs.forEach(run -> said.append(run.text()));
            if (!runs.isEmpty() && !said.toString().equals(before)) {
                before = said.toString();
                boolean first = i == 0;
                cell.paragraph(
                        runs.stream().map(r -> first ? r : r.colour(c.look().muted())).toList(),
                        c.look().dense(size, runs.get(0).language()));
            }
        }
    }
}
