package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Table;
import org.forumkit.export.pdf.internal.layout.TextStyle;
import org.forumkit.model.AppearanceRole;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeAccompanied;
import org.forumkit.programme.ProgrammeAppearance;
import org.forumkit.programme.ProgrammeOrganisation;
import org.jspecify.annotations.Nullable;

/** Names of people with post and organisation, as each language orders them. */
final class People {

    private People() {}

    /** Somebody who appears, and where that stands in the programme. */
    record Placed(ProgrammeAppearance person, String source) {}

    /** Returns people with their places. */
    static List<Placed> placed(List<ProgrammeAppearance> people, String source) {
        List<Placed> placed = new ArrayList<>(people.size());
        for (ProgrammeAppearance person : people) {
            placed.add(new Placed(person, source + "/" + placed.size()));
        }
        return placed;
    }

    /** Fills a cell with people, each in all languages of the programme. */
    static void fill(Composer c, Table.Cell cell, List<Placed> people, float size) {
        for (int p = 0; p < people.size(); p++) {
            List<List<Run>> lines = lines(c, people.get(p).person(), people.get(p).source());
            cell.newPart(people.size() > 1);
            for (int i = 0; i < lines.size(); i++) {
                TextStyle style =
                        c.look()
                                .dense(size, lines.get(i).get(0).language())
                                .spaced(p > 0 && i == 0 ? size * 0.4f : 0, 0);
                cell.text(lines.get(i), style);
            }
        }
    }

    /** Fills a cell with people below what they do where it is more than to speak. */
    static void fillWithRoles(Composer c, Table.Cell cell, List<Placed> people, float size) {
        AppearanceRole role = AppearanceRole.SPEAKER;
        List<Placed> group = new ArrayList<>();
        for (Placed each : people) {
            if (each.person().role() != role) {
                fill(c, cell, group, size);
                group = new ArrayList<>();
                role = each.person().role();
                AppearanceRole said = role;
                cell.newPart(true);
                cell.text(
                        c.inLine(
                                c.said(language -> c.word(language, said)),
                                false,
                                c.look().muted(),
                                ""),
                        c.look().single(c.look().small()));
            }
            group.add(each);
        }
        fill(c, cell, group, size);
    }

    /** The lines about one person: one for each language that says something else. */
    static List<List<Run>> lines(Composer c, ProgrammeAppearance person, String source) {
        List<List<Run>> lines = new ArrayList<>(2);
        List<String> said = new ArrayList<>(2);
        ProgrammeOrganisation organisation =
                unnamed(person.name(), person.organisation(), c.languages().size());
        for (int i = 0; i < c.languages().size(); i++) {
            List<Run> line =
                    line(
                            c,
                            i,
                            person.name(),
                            person.courtesyTitle(),
                            person.position(),
                            organisation,
                            source,
                            lines.isEmpty());
            int same = said.indexOf(Run.joined(line));
            if (same < 0) {
                said.add(Run.joined(line));
                lines.add(line);
            } else {
                lines.set(same, marked(lines.get(same), line));
            }
        }
        return lines;
    }

    /** A line that stands for another that says the same, with what is marked in either. */
    private static List<Run> marked(List<Run> line, List<Run> other) {
        List<Run> marked = new ArrayList<>(line.size());
        for (int i = 0; i < line.size(); i++) {
            Run run = line.get(i);
            boolean own = run.mark() != null || line.size() != other.size();
            marked.add(own ? run : run.mark(other.get(i).mark()));
        }
        return marked;
    }

    private static List<Run> line(
            Composer c,
            int index,
            LocalText name,
            @Nullable LocalText courtesy,
            @Nullable LocalText position,
            @Nullable ProgrammeOrganisation organisation,
            String source,
            boolean first) {
        int colour = first ? c.look().ink() : c.look().muted();
        ResolvedText called = called(c, name, courtesy, index);
        List<Run> runs = new ArrayList<>(4);
        runs.add(c.run(called, source + "/name").bold(first).colour(colour));
        List<Run> post =
                c.shows(Detail.AFFILIATIONS)
                        ? ownPost(c, index, position, organisation, source)
                        : List.of();
        if (!post.isEmpty()) {
            // What follows says how the two are parted, whatever the name is written in.
            String language = post.get(0).language();
            boolean spaced = Look.isEastAsian(language);
            runs.add(c.run(spaced ? "\u3000" : ", ", language).colour(colour));
            post.forEach(run -> runs.add(run.colour(colour)));
        }
        return runs;
    }

    /** A name with the courtesy title where its language has it. */
    static ResolvedText called(
            Composer c, LocalText name, @Nullable LocalText courtesy, int language) {
        ResolvedText called = c.once(name, language);
        boolean plain = courtesy == null || !c.shows(Detail.COURTESY_TITLES);
        ResolvedText title = plain || courtesy == null ? null : courtesy.in(language);
        if (title == null || !title.language().equals(called.language())) {
            return called;
        }
        return new ResolvedText(
                Look.isEastAsian(called.language())
                        ? called.value() + title.value()
                        : title.value() + " " + called.value(),
                called.language());
    }

    /** Returns what somebody is called in the document's languages, each name once. */
    static List<ResolvedText> called(Composer c, Entrants.Entrant entrant) {
        return called(c, entrant, IntStream.range(0, c.languages().size()).boxed().toList());
    }

    /** Returns what somebody is called in some of the languages, each name once. */
    static List<ResolvedText> called(
            Composer c, Entrants.Entrant entrant, List<Integer> languages) {
        List<ResolvedText> names = new ArrayList<>(languages.size());
        for (int language : languages) {
            ResolvedText name = called(c, entrant.name(), entrant.courtesyTitle(), language);
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** What stands where a post does: it, else whom somebody accompanies, null for neither. */
    static @Nullable LocalText position(
            Composer c, @Nullable LocalText position, @Nullable ProgrammeAccompanied accompanied) {
        if (position != null || accompanied == null) {
            return position;
        }
        List<ResolvedText> said = new ArrayList<>(c.languages().size());
        for (int i = 0; i < c.languages().size(); i++) {
            String language = c.languages().get(i);
            ResolvedText name = called(c, accompanied.name(), accompanied.courtesyTitle(), i);
            Map<String, String> arguments = Map.of("name", name.value());
            said.add(
                    new ResolvedText(
                            c.sentence(language, "print.accompanying", arguments), language));
        }
        return new LocalText(said);
    }

    static @Nullable LocalText position(Composer c, Entrants.Entrant entrant) {
        return position(c, entrant.position(), entrant.accompanies());
    }

    /**
     * Post and organisation in one of the languages, with what is marked in another of which they
     * say the same.
     */
    static List<Run> post(
            Composer c,
            int language,
            @Nullable LocalText position,
            @Nullable ProgrammeOrganisation organisation,
            String source) {
        List<Run> runs = ownPost(c, language, position, organisation, source);
        int languages = c.shows(Detail.MARKS) ? c.languages().size() : 0;
        for (int i = language + 1; i < languages; i++) {
            List<Run> other = ownPost(c, i, position, organisation, source);
            if (Run.joined(runs).equals(Run.joined(other))) {
                runs = marked(runs, other);
            }
        }
        return runs;
    }

    /**
     * Post and organisation of somebody in some of the languages, each once, without an
     * organisation that the name says.
     */
    static List<List<Run>> posts(Composer c, Entrants.Entrant entrant, List<Integer> languages) {
        ProgrammeOrganisation organisation =
                unnamed(entrant.name(), entrant.organisation(), c.languages().size());
        LocalText position = position(c, entrant);
        List<List<Run>> posts = new ArrayList<>(languages.size());
        List<String> said = new ArrayList<>(languages.size());
        for (int language : languages) {
            List<Run> post = post(c, language, position, organisation, entrant.source());
            String text = Run.joined(post);
            if (!post.isEmpty() && !said.contains(text)) {
                post.replaceAll(run -> run.colour(c.look().muted()));
                posts.add(post);
                said.add(text);
            }
        }
        return posts;
    }

    /** Post and organisation; the organisation is left out where the post already says it. */
    private static List<Run> ownPost(
            Composer c,
            int language,
            @Nullable LocalText position,
            @Nullable ProgrammeOrganisation organisation,
            String source) {
        List<Run> runs = new ArrayList<>(3);
        ResolvedText post = position == null ? null : c.in(position, language);
        ResolvedText body = organisation == null ? null : c.in(organisation.name(), language);
        if (body != null && post != null && post.value().contains(body.value())) {
            body = null;
        }
        boolean eastAsian =
                post != null
                        && body != null
                        && Look.isEastAsian(post.language())
                        && Look.isEastAsian(body.language());
        if (eastAsian && post != null && body != null) {
            runs.add(c.run(body, source + "/organisation/name"));
            runs.add(c.run(post.language().startsWith("ko") ? " " : "", post.language()));
            runs.add(c.run(post, source + "/position"));
        } else {
            if (post != null) {
                runs.add(c.run(post, source + "/position"));
            }
            if (body != null) {
                if (post != null) {
                    runs.add(c.run(", ", post.language()));
                }
                runs.add(c.run(body, source + "/organisation/name"));
            }
        }
        runs.removeIf(run -> run.text().isEmpty());
        return runs;
    }

    /** An organisation, null where a name such as "Representative of UNCTAD" says it already. */
    static @Nullable ProgrammeOrganisation unnamed(
            LocalText name, @Nullable ProgrammeOrganisation organisation, int languages) {
        if (organisation == null) {
            return null;
        }
        LocalText shortName = organisation.shortName();
        for (int i = 0; i < languages; i++) {
            String said = name.in(i).value();
            if (said.contains(organisation.name().in(i).value())
                    || (shortName != null && said.contains(shortName.in(i).value()))) {
                return null;
            }
        }
        return organisation;
    }
}
