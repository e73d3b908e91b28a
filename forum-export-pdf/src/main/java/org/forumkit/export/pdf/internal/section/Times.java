package org.forumkit.export.pdf.internal.section;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.model.ResolvedText;
import org.forumkit.model.SessionKind;
import org.forumkit.model.Timing;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.words.Dates;
import org.jspecify.annotations.Nullable;

/** Days and times of sessions, as they are printed. */
final class Times {

    private Times() {}

    /** The sessions that are not withdrawn by day, in order; those without a day under null. */
    static Map<@Nullable LocalDate, List<ProgrammeSession>> byDay(Composer c) {
        return byDay(c, c.edition().sessions());
    }

    /** The same of some sessions. */
    static Map<@Nullable LocalDate, List<ProgrammeSession>> byDay(
            Composer c, List<ProgrammeSession> sessions) {
        Map<@Nullable LocalDate, List<ProgrammeSession>> days = new LinkedHashMap<>();
        for (ProgrammeSession session : sessions) {
            boolean shown = c.shows(Detail.BREAKS) || !isBreak(session);
            if (shown && !session.withdrawn()) {
                days.computeIfAbsent(session.day(), day -> new ArrayList<>()).add(session);
            }
        }
        return days;
    }

    static String span(@Nullable LocalDateTime start, @Nullable LocalDateTime end) {
        if (start == null) {
            return "";
        }
        String from = Dates.time(start.toLocalTime());
        return end == null ? from : from + "–" + Dates.time(end.toLocalTime());
    }

    static String span(ProgrammeSession session) {
        String span = span(session.start(), session.end());
        return session.timing() == Timing.INDICATIVE && !span.isEmpty() ? span + "*" : span;
    }

    static boolean anyIndicative(ProgrammeEdition edition) {
        return edition.sessions().stream()
                .anyMatch(s -> s.timing() == Timing.INDICATIVE && s.start() != null);
    }

    static boolean isBreak(ProgrammeSession session) {
        return session.kind() == SessionKind.BREAK || session.kind() == SessionKind.MEAL;
    }

    /** The days from one to another, or one day where there is no other. */
    static String range(Composer c, String language, LocalDate first, @Nullable LocalDate last) {
        return c.dates(language).range(first, last == null ? first : last);
    }

    /** A date with its weekday in each language. */
    static List<ResolvedText> day(Composer c, LocalDate day) {
        return c.said(language -> c.dates(language).dateWithWeekday(day));
    }
}
