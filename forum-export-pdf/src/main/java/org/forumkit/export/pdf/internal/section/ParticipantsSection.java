package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.forumkit.export.pdf.internal.layout.Block;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Table;
import org.forumkit.export.pdf.internal.layout.TextStyle;
import org.forumkit.export.pdf.internal.section.Entrants.Entrant;
import org.forumkit.export.pdf.internal.section.Entrants.Group;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeOrganisation;
import org.jspecify.annotations.Nullable;

/**
 * The list of participants, with columns to tick off if wanted.
 *
 * <p>An audience that may not see the participants gets the list of those who appear in sessions.
 */
public final class ParticipantsSection implements Section {

    private static final String PLACE = "participants";

    /** How much of the page the numbers may take where their heading is long. */
    private static final float MOST_FOR_NUMBERS = 0.12f;

    private final BiFunction<Composer, String, List<Group>> groups;
    private final List<String> ticks;

    private ParticipantsSection(
            BiFunction<Composer, String, List<Group>> groups, List<String> ticks) {
        this.groups = groups;
        this.ticks = List.copyOf(ticks);
    }

    /**
     * Returns the list by country, those of international bodies last.
     *
     * @param ticks the headings of the columns to tick off, not null
     */
    public static ParticipantsSection byCountry(List<String> ticks) {
        return new ParticipantsSection(Entrants::byCountry, ticks);
    }

    /**
     * Returns the list by delegation, those without one last.
     *
     * @param ticks the headings of the columns to tick off, not null
     */
    public static ParticipantsSection byDelegation(List<String> ticks) {
        return new ParticipantsSection(Entrants::byDelegation, ticks);
    }

    /**
     * Returns one list in the order of the programme.
     *
     * @param ticks the headings of the columns to tick off, not null
     */
    public static ParticipantsSection together(List<String> ticks) {
        return new ParticipantsSection(Entrants::together, ticks);
    }

    @Override
    public @Nullable Entry entry(Composer c) {
        List<Group> all = groups.apply(c, PLACE);
        if (all.isEmpty()) {
            return null;
        }
        List<Entry> kids = new ArrayList<>();
        for (Group group : all) {
            if (!group.title().isEmpty()) {
                kids.add(new Entry(group.title(), group.place(), List.of()));
            }
        }
        String title =
                c.edition().participants().isEmpty() ? "print.speakers" : "print.participants";
        return new Entry(c.words(title), c.place(PLACE), kids);
    }

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        if (entry == null) {
            return;
        }
        c.begin(entry);
        List<Group> all = groups.apply(c, PLACE);
        c.fitted(() -> List.of(table(c, all)));
    }

    private Block table(Composer c, List<Group> all) {
        boolean posts =
                all.stream().flatMap(g -> g.members().stream()).anyMatch(e -> hasPost(c, e));
        List<List<Run>> headings = new ArrayList<>();
        headings.add(c.heading("print.number"));
        headings.add(c.heading("print.name"));
        if (posts) {
            headings.add(c.heading("print.post"));
        }
        for (String tick : ticks) {
            headings.add(List.of(c.run(tick, c.languages().get(0)).bold(true)));
        }
        float[] widths = new float[headings.size()];
        Arrays.fill(widths, 11);
        widths[0] = numbers(c, headings.get(0));
        // Posts with organisations are longer than names.
        widths[1] = 8;
        int first = widths.length - ticks.size();
        for (int i = first; i < widths.length; i++) {
            widths[i] = tick(c, headings.get(i));
        }
        Table table = c.table(widths, headings);
        for (Group group : all) {
            group(c, table, group, posts);
        }
        return table;
    }

    private static boolean hasPost(Composer c, Entrant entrant) {
        return entrant.position() != null
                || entrant.accompanies() != null
                || People.unnamed(entrant.name(), entrant.organisation(), c.languages().size())
                        != null;
    }

    /** The width of the column of numbers: that of its heading, within reason. */
    static float numbers(Composer c, List<Run> heading) {
        float most = MOST_FOR_NUMBERS * c.flow().format().bodyWidth();
        float wide = c.flow().typesetter().width(heading, c.look().small()) + 1;
        return Math.max(c.look().text() * 2.6f, Math.min(most, wide));
    }

    private static float tick(Composer c, List<Run> heading) {
        float most = MOST_FOR_NUMBERS * c.flow().format().bodyWidth();
        float wide = c.flow().typesetter().width(heading, c.look().small()) + 1;
        return Math.max(20, Math.min(most, wide));
    }

    private void group(Composer c, Table table, Group group, boolean posts) {
        Look look = c.look();
        float size = look.text() * 0.95f;
        int columns = (posts ? 3 : 2) + ticks.size();
        title(c, table, group, columns);
        String language = c.languages().get(0);
        int number = 0;
        for (Entrant member : group.members()) {
            number++;
            Table.Row row = table.row(-1);
            row.cell()
                    .text(
                            List.of(c.run(Integer.toString(number), language).colour(look.muted())),
                            look.single(size));
            Table.Cell name = row.headingCell(1);
            name(c, name, member, size);
            if (member.id() != null && Objects.equals(member.id(), group.head())) {
                c.fill(name, c.words("print.head-of-delegation"), "", look.small(), false, null);
            }
            if (posts) {
                post(c, row.cell(), member, size);
            }
            for (int i = 0; i < ticks.size(); i++) {
                row.cell()
                        .text(
                                List.of(c.run("□", "zh").colour(look.muted())),
                                look.single(look.heading(3)).aligned(TextStyle.Alignment.START));
            }
        }
    }

    /** Adds the row that says under which heading the rows below it stand. */
    static void title(Composer c, Table table, Group group, int columns) {
        Look look = c.look();
        if (!group.title().isEmpty()) {
            table.row(look.tint())
                    .beginsGroup()
                    .keptWithNext()
                    .place(group.place())
                    .continued(c.continued(group.title()), look.single(look.text()))
                    .headingCell(columns)
                    .text(
                            c.inLine(group.title(), true, look.accent(), ""),
                            look.single(look.text()));
        }
    }

    /** Adds what somebody is called, a line for each language that says something else. */
    static void name(Composer c, Table.Cell cell, Entrant entrant, float size) {
        c.fill(cell, People.called(c, entrant), entrant.source() + "/name", size, true, null);
    }

    /** Adds a line for each language that says something else of post and organisation. */
    static void post(Composer c, Table.Cell cell, Entrant entrant, float size) {
        String before = "";
        LocalText position = People.position(c, entrant);
        ProgrammeOrganisation organisation =
                People.unnamed(entrant.name(), entrant.organisation(), c.languages().size());
        for (int i = 0; i < c.languages().size(); i++) {
            List<Run> runs = People.post(c, i, position, organisation, entrant.source());
            String said = Run.joined(runs);
            if (!runs.isEmpty() && !said.equals(before)) {
                before = said;
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
