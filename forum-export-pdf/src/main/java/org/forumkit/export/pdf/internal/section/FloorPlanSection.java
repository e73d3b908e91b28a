package org.forumkit.export.pdf.internal.section;

import java.util.List;
import java.util.Map;
import org.forumkit.export.pdf.internal.layout.Block;
import org.forumkit.export.pdf.internal.layout.PictureBlock;
import org.forumkit.export.pdf.internal.layout.TextBlock;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeVenue;
import org.jspecify.annotations.Nullable;

/** Plans of the venue's floors, each on a page of its own, as large as it fits. */
public final class FloorPlanSection implements Section {

    @Override
    public @Nullable Entry entry(Composer c) {
        ProgrammeVenue venue = c.edition().venue();
        return venue == null || venue.floorPlans().stream().noneMatch(each -> isGiven(c, each))
                ? null
                : new Entry(c.words("print.floor-plan"), c.place("floor-plan"), List.of());
    }

    private static boolean isGiven(Composer c, String reference) {
        return c.pictures().others().containsKey(reference);
    }

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        ProgrammeVenue venue = c.edition().venue();
        if (venue == null) {
            return;
        }
        if (entry != null) {
            c.begin(entry);
        }
        boolean isFirst = true;
        for (int i = 0; i < venue.floorPlans().size(); i++) {
            String reference = venue.floorPlans().get(i);
            if (!isFirst && isGiven(c, reference)) {
                c.flow().newPage();
            }
            isFirst = !plan(c, venue, i) && isFirst;
        }
    }

    /** Adds a plan with what the venue is called below it, and returns whether it is given. */
    private static boolean plan(Composer c, ProgrammeVenue venue, int index) {
        float size = c.look().small();
        Composer.Made caption = c.make(() -> List.of(caption(c, venue, size)));
        float room = c.flow().room() - 2 * size;
        float above = room - c.height(caption);
        PictureBlock picture =
                Pictures.of(
                        c,
                        venue.floorPlans().get(index),
                        shown(c, venue),
                        c.pointer("/venue/floorPlans/" + index),
                        c.flow().format().bodyWidth(),
                        above > room / 2 ? above : room);
        if (picture == null) {
            return false;
        }
        c.flow().add(picture.spaced(size));
        c.add(caption);
        return true;
    }

    private static Block caption(Composer c, ProgrammeVenue venue, float size) {
        List<ResolvedText> names = venue.name().distinct();
        String language = names.get(0).language();
        return new TextBlock(
                c.inLine(names, false, c.look().muted(), c.pointer("/venue/name")),
                c.look().dense(size, language),
                c.parent().add("P", language));
    }

    private static LocalText shown(Composer c, ProgrammeVenue venue) {
        ResolvedText name = venue.name().first();
        String language = c.languages().get(0);
        String shown = c.sentence(language, "print.floor-plan-of", Map.of("venue", name.value()));
        return new LocalText(List.of(new ResolvedText(shown, language)));
    }
}
