package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.export.pdf.internal.layout.Beside;
import org.forumkit.export.pdf.internal.layout.Block;
import org.forumkit.export.pdf.internal.layout.PictureBlock;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeAppearance;
import org.forumkit.programme.ProgrammeCountry;
import org.forumkit.programme.ProgrammeItem;
import org.forumkit.programme.ProgrammeLink;
import org.forumkit.programme.ProgrammeOrganisation;
import org.forumkit.programme.ProgrammeParticipant;
import org.forumkit.programme.ProgrammeSession;
import org.jspecify.annotations.Nullable;

/** Parks and organisations that introduce themselves. */
public final class OrganisationsSection implements Section {

    private final boolean newPages;

    /**
     * Creates one.
     *
     * @param newPages whether each begins on a new page
     */
    public OrganisationsSection(boolean newPages) {
        this.newPages = newPages;
    }

    @Override
    public @Nullable Entry entry(Composer c) {
        List<Entry> kids = new ArrayList<>();
        for (ProgrammeOrganisation each : described(c)) {
            kids.add(new Entry(each.name().distinct(), place(c, each), List.of()));
        }
        return kids.isEmpty()
                ? null
                : new Entry(c.words("print.organisations"), c.place("organisations"), kids);
    }

    private static String place(Composer c, ProgrammeOrganisation organisation) {
        return c.place("organisation." + organisation.id());
    }

    private static List<ProgrammeOrganisation> described(Composer c) {
        Map<String, ProgrammeOrganisation> found = new LinkedHashMap<>();
        for (ProgrammeSession session : c.edition().sessions()) {
            for (ProgrammeItem item : session.items()) {
                for (ProgrammeAppearance person : item.speakers()) {
                    take(found, person.organisation());
                }
            }
            for (ProgrammeAppearance person : session.speakers()) {
                take(found, person.organisation());
            }
        }
        for (ProgrammeParticipant participant : c.edition().participants()) {
            take(found, participant.organisation());
        }
        c.edition().organisers().forEach(o -> o.organisations().forEach(e -> take(found, e)));
        return List.copyOf(found.values());
    }

    private static void take(
            Map<String, ProgrammeOrganisation> found,
            @Nullable ProgrammeOrganisation organisation) {
        if (organisation != null && organisation.description() != null) {
            found.putIfAbsent(organisation.id(), organisation);
        }
    }

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        if (entry == null) {
            return;
        }
        c.begin(entry);
        List<ProgrammeOrganisation> described = described(c);
        for (int i = 0; i < described.size(); i++) {
            ProgrammeOrganisation each = described.get(i);
            String source = "/organisations/" + each.id();
            if (newPages && i > 0) {
                c.flow().newPage();
            }
            c.heading(2, each.name(), source + "/name", place(c, each));
            ProgrammeCountry where =
                    each.subdivision() != null ? each.subdivision() : each.country();
            if (where != null) {
                List<ResolvedText> names = where.name().distinct();
                c.paragraph(
                        c.inLine(names, false, c.look().muted(), source),
                        c.look()
                                .dense(c.look().small(), names.get(0).language())
                                .spaced(0, 5)
                                .keptWithNext());
            }
            LocalText description = each.description();
            if (description != null) {
                introduction(c, each, description, source);
            }
            for (ProgrammeLink link : each.links()) {
                String language = c.languages().get(0);
                c.paragraph(
                        List.of(c.address(link.url(), source)),
                        c.look().dense(c.look().small(), language));
            }
        }
    }

    /** What an organisation says of itself, with its logo beside it where that is given. */
    private static void introduction(
            Composer c, ProgrammeOrganisation each, LocalText description, String source) {
        float size = c.look().text();
        Block text = c.textBlock(description.distinct(), source + "/description", size, c.parent());
        PictureBlock logo =
                Pictures.of(c, each.logo(), each.name(), source + "/logo", size * 8, size * 6);
        c.flow().add(logo == null ? text : new Beside(text, logo, size * 8, size * 1.6f));
    }
}
