package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
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
import org.forumkit.programme.ProgrammeProfile;
import org.forumkit.programme.ProgrammeSession;
import org.jspecify.annotations.Nullable;

/** Who those are who appear in sessions, in the order in which they appear. */
public final class BiographiesSection implements Section {

    @Override
    public @Nullable Entry entry(Composer c) {
        return described(c).isEmpty()
                ? null
                : new Entry(c.words("print.biographies"), c.place("biographies"), List.of());
    }

    private static List<ProgrammeAppearance> described(Composer c) {
        Map<String, ProgrammeAppearance> found = new LinkedHashMap<>();
        for (ProgrammeSession session : c.edition().sessions()) {
            for (ProgrammeAppearance each : session.allSpeakers()) {
                ProgrammeProfile profile = each.profile();
                if (profile != null && each.person() != null && profile.biography() != null) {
                    found.putIfAbsent(each.person(), each);
                }
            }
        }
        return List.copyOf(found.values());
    }

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        if (entry == null) {
            return;
        }
        c.begin(entry);
        for (ProgrammeAppearance each : described(c)) {
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
            ProgrammeProfile profile = each.profile();
            LocalText biography = profile == null ? null : profile.biography();
            if (profile != null && biography != null) {
                biography(c, each, profile.portrait(), biography, source);
            }
        }
    }

    private static void posts(Composer c, ProgrammeAppearance each, String source) {
        if (!c.shows(Detail.AFFILIATIONS)) {
            return;
        }
        ProgrammeOrganisation organisation =
                People.unnamed(each.name(), each.organisation(), c.languages().size());
        Map<String, List<Run>> posts = new LinkedHashMap<>();
        for (int i = 0; i < c.languages().size(); i++) {
            List<Run> post = People.post(c, i, each.position(), organisation, source);
            StringBuilder text = new StringBuilder();
            post.forEach(run -> text.append(run.text()));
            posts.putIfAbsent(text.toString(), post);
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
    private static void biography(
            Composer c,
            ProgrammeAppearance each,
            @Nullable String portrait,
            LocalText biography,
            String source) {
        float size = c.look().text();
        Block text = c.textBlock(biography.distinct(), source + "/biography", size, c.parent());
        PictureBlock picture =
                Pictures.of(c, portrait, each.name(), source + "/portrait", size * 8, size * 10);
        c.flow().add(picture == null ? text : new Beside(text, picture, size * 8, size * 1.6f));
    }
}
