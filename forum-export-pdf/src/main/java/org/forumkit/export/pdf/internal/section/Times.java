package org.forumkit.export.pdf.internal.section;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.model.ResolvedText;
import org.forumkit.model.SessionKind;
import org.forumkit.model.Timing;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeItem;
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
        return marked(session, span(session.start(), session.end()));
    }

    /** Whether the times have an asterisk, as they only show the order. */
    static boolean isMarked(ProgrammeSession session) {
        return session.timing() == Timing.INDICATIVE && session.start() != null;
    }

    /**
     * The same in the second zone, empty where there is none or clocks agree. A time on another day
     * than the session begins on has the difference behind it, as 00:30+1.
     */
    static String second(Composer c, @Nullable LocalDateTime start, @Nullable LocalDateTime end) {
        ZoneId own = c.edition().zone();
        ZoneId other = c.secondZone();
        if (start == null || own == null || other == null) {
            return "";
        }
        LocalDateTime from = start.atZone(own).withZoneSameInstant(other).toLocalDateTime();
        if (from.equals(start)) {
            return "";
        }
        String first = time(from, start.toLocalDate());
        if (end == null) {
            return first;
        }
        LocalDateTime until = end.atZone(own).withZoneSameInstant(other).toLocalDateTime();
        return first + "\u2013" + time(until, start.toLocalDate());
    }

    private static String time(LocalDateTime time, LocalDate day) {
        long days = ChronoUnit.DAYS.between(day, time.toLocalDate());
        String shift = days == 0 ? "" : days > 0 ? "+" + days : "\u2212" + -days;
        return Dates.time(time.toLocalTime()) + shift;
    }

    /** The times of a session in the second zone. */
    static String second(Composer c, ProgrammeSession session) {
        return second(c, session.start(), session.end());
    }

    /** The name of the second zone when a session begins. */
    static String zone(Composer c, ProgrammeSession session, String language) {
        ZoneId own = c.edition().zone();
        ZoneId other = c.secondZone();
        LocalDateTime start = session.start();
        return start == null || own == null || other == null
                ? ""
                : c.dates(language).zone(other, start.atZone(own).toInstant());
    }

    /** Says which zone the times in small type are in, nothing where there are none. */
    static List<ResolvedText> secondZone(Composer c) {
        for (ProgrammeSession each : c.edition().sessions()) {
            if (!second(c, each.start(), null).isEmpty()) {
                return c.said(
                        language ->
                                c.sentence(
                                        language,
                                        "print.second-zone",
                                        Map.of("zone", zone(c, each, language))));
            }
        }
        return List.of();
    }

    static boolean anyIndicative(ProgrammeEdition edition) {
        return anyIndicative(edition.sessions());
    }

    static boolean anyIndicative(List<ProgrammeSession> sessions) {
        return sessions.stream().anyMatch(Times::isMarked);
    }

    static boolean isBreak(ProgrammeSession session) {
        return session.kind() == SessionKind.BREAK || session.kind() == SessionKind.MEAL;
    }

    /** When an item begins, with the mark that the times of its session have. */
    static String start(ProgrammeSession session, ProgrammeItem item) {
        return marked(session, span(item.start(), null));
    }

    /** From when to when an item is, with the same mark. */
    static String span(ProgrammeSession session, ProgrammeItem item) {
        return marked(session, span(item.start(), item.end()));
    }

    private static String marked(ProgrammeSession session, String time) {
        return session.timing() == Timing.INDICATIVE && !time.isEmpty() ? time + "*" : time;
    }

    /** The days from one to another, or one day where there is no other. */
    static String range(Composer c, String language, LocalDate first, @Nullable LocalDate last) {
        return c.dates(language).range(first, last == null ? first : last);
    }

    /** A date with its weekday as a heading in each language. */
    static List<ResolvedText> day(Composer c, LocalDate day) {
        return c.said(language -> Wording.begun(c.dates(language).dateWithWeekday(day)));
    }
}
