package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.export.pdf.internal.layout.Beside;
import org.forumkit.export.pdf.internal.layout.Block;
import org.forumkit.export.pdf.internal.layout.PictureBlock;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeAppearance;
import org.forumkit.programme.ProgrammeOrganisation;
import org.forumkit.programme.ProgrammeParticipant;
import org.forumkit.programme.ProgrammeProfile;
import org.forumkit.programme.ProgrammeSession;
import org.jspecify.annotations.Nullable;

/**
 * Who those are who appear in sessions, in the order in which they appear, or first those on the
 * list of participants, in its order.
 */
public final class BiographiesSection implements Section {

    private final boolean listed;

    /**
     * Creates one.
     *
     * @param listed whether those on the list of participants are described too
     */
    public BiographiesSection(boolean listed) {
        this.listed = listed;
    }

    /** Somebody of whom there is something to say. */
    private record Described(
            String person,
            LocalText name,
            @Nullable LocalText courtesyTitle,
            @Nullable LocalText position,
            @Nullable ProgrammeOrganisation organisation,
            @Nullable String portrait,
            LocalText biography) {}

    @Override
    public @Nullable Entry entry(Composer c) {
        return described(c).isEmpty()
                ? null
                : new Entry(c.words("print.biographies"), c.place("biographies"), List.of());
    }

    private Collection<Described> described(Composer c) {
        Map<String, Described> found = new LinkedHashMap<>();
        if (listed) {
            for (ProgrammeParticipant each : c.edition().participants()) {
                add(
                        found,
                        each.placeholder() ? null : each.person(),
                        each.name(),
                        each.courtesyTitle(),
                        each.position(),
                        each.organisation(),
                        each.profile());
            }
        }
        for (ProgrammeSession session : c.edition().sessions()) {
            for (ProgrammeAppearance each : session.allSpeakers()) {
                add(
                        found,
                        each.person(),
                        each.name(),
                        each.courtesyTitle(),
                        each.position(),
                        each.organisation(),
                        each.profile());
            }
        }
        return found.values();
    }

    private static void add(
            Map<String, Described> found,
            @Nullable String person,
            LocalText name,
            @Nullable LocalText courtesyTitle,
            @Nullable LocalText position,
            @Nullable ProgrammeOrganisation organisation,
            @Nullable ProgrammeProfile profile) {
        LocalText biography = profile == null ? null : profile.biography();
        if (profile != null && biography != null && person != null) {
            found.putIfAbsent(
                    person,
                    new Described(
                            person,
                            name,
                            courtesyTitle,
                            position,
                            organisation,
                            profile.portrait(),
                            biography));
        }
    }

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        if (entry == null) {
            return;
        }
        c.begin(entry);
        for (Described each : described(c)) {
            String source = "/people/" + each.person();
            List<ResolvedText> names = new ArrayList<>(2);
            for (int i = 0; i < c.languages().size(); i++) {
                ResolvedText name = People.called(c, each.name(), each.courtesyTitle(), i);
                if (!names.contains(name)) {
                    names.add(name);
                }
            }
            c.heading(2, names, source + "/names", null);
            posts(c, each, source);
            biography(c, each, source);
        }
    }

    private static void posts(Composer c, Described each, String source) {
        if (!c.shows(Detail.AFFILIATIONS)) {
            return;
        }
        ProgrammeOrganisation organisation =
                People.unnamed(each.name(), each.organisation(), c.languages().size());
        Map<String, List<Run>> posts = new LinkedHashMap<>();
        for (int i = 0; i < c.languages().size(); i++) {
            List<Run> post = People.post(c, i, each.position(), organisation, source);
            posts.putIfAbsent(Run.joined(post), post);
        }
        posts.remove("");
        int left = posts.size();
        for (List<Run> post : posts.values()) {
            left--;
            c.paragraph(
                    post.stream().map(run -> run.colour(c.look().muted())).toList(),
                    c.look()
                            .dense(c.look().text() * 0.95f, post.get(0).language())
                            .spaced(0, left > 0 ? 0 : c.look().text() * 0.6f)
                            .keptWithNext());
        }
    }

    /** What is said of somebody, with a portrait beside it where that is given. */
    private static void biography(Composer c, Described each, String source) {
        float size = c.look().text();
        Block text =
                c.textBlock(each.biography().distinct(), source + "/biography", size, c.parent());
        PictureBlock picture =
                Pictures.of(
                        c, each.portrait(), each.name(), source + "/portrait", size * 8, size * 10);
        c.flow().add(picture == null ? text : new Beside(text, picture, size * 8, size * 1.6f));
    }
}
