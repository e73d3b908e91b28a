package org.forumkit.export.pdf.internal.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.forumkit.export.pdf.internal.layout.Block;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.ProgrammeSession;
import org.jspecify.annotations.Nullable;

/** The detailed agenda: a table for each day with times, content, speakers and rooms. */
public final class AgendaSection implements Section {

    /** The name of the place that the agenda begins at. */
    private static final String PLACE = "agenda";

    @Override
    public @Nullable Entry entry(Composer c) {
        Map<@Nullable LocalDate, List<ProgrammeSession>> days = Times.byDay(c);
        if (days.isEmpty()) {
            return null;
        }
        List<Entry> kids = new ArrayList<>();
        if (days.size() > 1) {
            for (LocalDate day : days.keySet()) {
                if (day != null) {
                    kids.add(new Entry(Times.day(c, day), place(c, day), List.of()));
                }
            }
        }
        return new Entry(c.words("print.agenda"), c.place(PLACE), kids);
    }

    /** Whether the document has an agenda, which says what there is to know of times. */
    static boolean isIn(Composer c) {
        return c.entries().stream().anyMatch(entry -> entry.place().equals(c.place(PLACE)));
    }

    private static String place(Composer c, LocalDate day) {
        return c.place(PLACE + "." + day);
    }

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        if (entry == null) {
            return;
        }
        c.begin(entry);
        notes(c);
        Map<@Nullable LocalDate, List<ProgrammeSession>> days = Times.byDay(c);
        List<ProgrammeSession> first = days.values().iterator().next();
        days.forEach(
                (day, sessions) -> {
                    Supplier<List<Block>> content = () -> List.of(AgendaTable.of(c, day, sessions));
                    Composer.Made made = c.make(content);
                    if (day != null) {
                        float heading = c.look().heading(2) * 4;
                        float needed = c.height(made);
                        if (!sessions.equals(first) && needed > c.flow().room() - heading) {
                            c.flow().newPage();
                        }
                        c.heading(2, Times.day(c, day), "", place(c, day));
                    } else if (days.size() > 1) {
                        c.heading(2, c.words("print.time-open"), "", null);
                    }
                    c.fitted(made, content);
                });
    }

    /** What is to be known of the times: that they are indicative, and which the second are. */
    static void notes(Composer c) {
        notes(c, c.edition().sessions());
    }

    /** The same of the times of some sessions. */
    static void notes(Composer c, List<ProgrammeSession> sessions) {
        indicative(c, sessions);
        List<ResolvedText> zone = Times.secondZone(c);
        if (!zone.isEmpty()) {
            note(c, zone);
        }
    }

    /** Says what the asterisk of a time means, where one of the sessions has such a time. */
    static void indicative(Composer c, List<ProgrammeSession> sessions) {
        if (Times.anyIndicative(sessions)) {
            note(c, c.words("print.indicative"));
        }
    }

    private static void note(Composer c, List<ResolvedText> texts) {
        c.paragraph(
                c.inLine(texts, false, c.look().muted(), ""),
                c.look().dense(c.look().small(), c.languages().get(0)));
    }
}
