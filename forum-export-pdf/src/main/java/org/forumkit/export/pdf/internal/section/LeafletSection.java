package org.forumkit.export.pdf.internal.section;

import java.util.List;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a folded sheet: the cover on the panel in front, then the agenda, the information
 * for participants and what the edition is about, panel after panel.
 */
public final class LeafletSection implements Section {

    /** Where it does not suffice, there are more sheets. */
    private static final float LEAST_SIZE = 7;

    private final boolean information;
    private final int panels;

    /**
     * Creates one.
     *
     * @param information whether information for participants follows the agenda
     * @param panels how many panels a sheet has
     */
    public LeafletSection(boolean information, int panels) {
        this.information = information;
        this.panels = panels;
    }

    @Override
    public @Nullable Entry entry(Composer c) {
        return Times.byDay(c).isEmpty()
                ? null
                : new Entry(c.words("print.agenda"), c.place("agenda"), List.of());
    }

    @Override
    public float least() {
        return LEAST_SIZE;
    }

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        new CoverSection().write(c, null);
        if (entry != null) {
            c.heading(2, entry.texts(), "", entry.place());
            agenda(c);
        }
        if (information && new InformationSection().entry(c) != null) {
            InformationSection.content(c);
        }
        LocalText description = c.edition().description();
        if (information && description != null) {
            c.heading(2, c.words("print.about"), "", null);
            c.text(description, c.pointer("/description"));
        }
        c.imprint().add(c);
        if (c.programme().editions().size() == 1) {
            notes(c);
        }
    }

    /** Panels that are left over are there to write on. */
    private void notes(Composer c) {
        c.flow().newPage();
        int left = Math.floorMod(-c.document().pages().size(), panels);
        for (int i = 0; i < left; i++) {
            if (i == 0) {
                c.heading(2, c.words("print.notes"), "", null);
            }
            NotesSection.lines(c);
        }
    }

    private static void agenda(Composer c) {
        AgendaSection.notes(c);
        var days = Times.byDay(c);
        days.forEach(
                (day, sessions) -> {
                    List<ResolvedText> title =
                            day == null ? c.words("print.time-open") : Times.day(c, day);
                    if (day != null || days.size() > 1) {
                        c.heading(3, title, "", null);
                    }
                    c.flow().add(AgendaTable.of(c, day, sessions));
                });
    }
}
