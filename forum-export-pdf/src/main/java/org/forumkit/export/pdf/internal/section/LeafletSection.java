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

    private final boolean information;

    /**
     * Creates one.
     *
     * @param information whether information for participants follows the agenda
     */
    public LeafletSection(boolean information) {
        this.information = information;
    }

    @Override
    public @Nullable Entry entry(Composer c) {
        return Times.byDay(c).isEmpty()
                ? null
                : new Entry(c.words("print.agenda"), c.place("agenda"), List.of());
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
