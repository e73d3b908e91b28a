package org.forumkit.validation;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Session;
import org.forumkit.model.SessionKind;
import org.forumkit.schedule.EditionClock;
import org.forumkit.validation.ValidationOptions.OpeningHours;
import org.jspecify.annotations.Nullable;

/**
 * Sessions are at hours that people and houses keep: {@code session.over-day-change}, {@code
 * session.outside-hours}, {@code session.no-break}.
 */
final class Hours implements Rule {
    /** What is too short for a break. */
    private static final Duration SHORTEST_BREAK = Duration.ofMinutes(10);

    @Override
    public void check(Forum forum, Report report) {
        for (int i = 0; i < forum.series().editions().size(); i++) {
            Edition edition = forum.series().editions().get(i);
            Place place = Place.ROOT.at("series").at("editions", i);
            for (int j = 0; j < edition.sessions().size(); j++) {
                Session session = edition.sessions().get(j);
                if (Planned.isPlanned(session) && session.start() != null) {
                    session(edition, session, session.start(), place.at("sessions", j), report);
                }
            }
            if (Planned.isAhead(edition, report.options().at())) {
                new Stretches(edition, place, report).check();
            }
        }
    }

    private static void session(
            Edition edition, Session session, LocalDateTime start, Place at, Report report) {
        LocalDateTime end = session.end();
        if (end != null && end.isAfter(start) && isOverDayChange(edition, session, start, end)) {
            LocalTime change = edition.dayChange();
            report.find(
                    "session.over-day-change",
                    at.at("end"),
                    end.toString(),
                    "dayChange",
                    (change == null ? LocalTime.MIDNIGHT : change).toString());
        }
        OpeningHours hours = report.options().hours(start.toLocalDate());
        if (hours != null && !isOpen(start, end, report.options())) {
            report.find(
                    "session.outside-hours",
                    at.at("start"),
                    start.toString(),
                    "opens",
                    hours.opens().toString(),
                    "closes",
                    hours.closes().toString());
        }
    }

    /** Leaves out what lasts for days, and what is not on the edition's days, which is wrong. */
    private static boolean isOverDayChange(
            Edition edition, Session session, LocalDateTime start, LocalDateTime end) {
        LocalDate day = Timetable.day(edition, start, 0);
        LocalDate next = Timetable.day(edition, end, 1);
        LocalDate first = edition.firstDay();
        LocalDate last = edition.lastDay() == null ? first : edition.lastDay();
        return session.kind() != SessionKind.EXHIBITION
                && session.kind() != SessionKind.VISIT
                && !day.equals(next)
                && (first == null || !day.isBefore(first))
                && (last == null || !next.isAfter(last));
    }

    /** The hours of the day before may go on over midnight. */
    private static boolean isOpen(
            LocalDateTime start, @Nullable LocalDateTime end, ValidationOptions options) {
        LocalDate day = start.toLocalDate();
        try {
            return isWithin(day, start, end, options)
                    || isWithin(day.minusDays(1), start, end, options);
        } catch (DateTimeException e) {
            return true;
        }
    }

    private static boolean isWithin(
            LocalDate day,
            LocalDateTime start,
            @Nullable LocalDateTime end,
            ValidationOptions options) {
        OpeningHours hours = options.hours(day);
        if (hours == null) {
            return false;
        }
        LocalDateTime opening = day.atTime(hours.opens());
        LocalDateTime closing = day.atTime(hours.closes());
        if (!closing.isAfter(opening)) {
            closing = closing.plusDays(1);
        }
        return !start.isBefore(opening)
                && start.isBefore(closing)
                && (end == null || !end.isAfter(closing));
    }

    /** A session that somebody sits through, or a rest. */
    private record Part(int index, boolean rest, Instant start, Instant end) {}

    /** The stretches of an edition in which something is always on, whichever the room. */
    private static final class Stretches {
        private final Edition edition;
        private final Place place;
        private final Report report;
        private final EditionClock clock;
        private int first = -1;
        private Instant start = Instant.MIN;
        private Instant end = Instant.MIN;
        private Instant restedUntil = Instant.MIN;

        Stretches(Edition edition, Place place, Report report) {
            this.edition = edition;
            this.place = place;
            this.report = report;
            this.clock = EditionClock.of(edition);
        }

        void check() {
            for (Part part : parts()) {
                if (part.rest()) {
                    close(part.start());
                    restedUntil = part.end().isAfter(restedUntil) ? part.end() : restedUntil;
                } else if (part.end().isAfter(restedUntil)) {
                    work(part);
                }
            }
            close(end);
        }

        private void work(Part part) {
            Instant from = part.start().isBefore(restedUntil) ? restedUntil : part.start();
            if (first >= 0 && Duration.between(end, from).compareTo(SHORTEST_BREAK) >= 0) {
                close(end);
            }
            if (first < 0) {
                first = part.index();
                start = from;
                end = part.end();
            } else if (part.end().isAfter(end)) {
                end = part.end();
            }
        }

        private void close(Instant until) {
            if (first >= 0) {
                Instant last = until.isBefore(end) ? until : end;
                Duration length = Duration.between(start, last);
                Duration longest = report.options().longestWithoutBreak();
                if (length.compareTo(longest) > 0) {
                    report.find(
                            "session.no-break",
                            place.at("sessions", first).at("start"),
                            local().toString(),
                            "minutes",
                            Long.toString(length.toMinutes()),
                            "longest",
                            Long.toString(longest.toMinutes()));
                }
            }
            first = -1;
        }

        /** Returns when the stretch begins: as its session says it, if it begins with it. */
        private LocalDateTime local() {
            LocalDateTime own = edition.sessions().get(first).start();
            return own != null && clock.moment(own).equals(start) ? own : clock.local(start);
        }

        private List<Part> parts() {
            List<Part> parts = new ArrayList<>();
            for (int i = 0; i < edition.sessions().size(); i++) {
                Session session = edition.sessions().get(i);
                LocalDateTime from = session.start();
                LocalDateTime until = session.end();
                if (from == null || until == null || !from.isBefore(until)) {
                    continue;
                }
                boolean rest =
                        session.kind() == SessionKind.BREAK || session.kind() == SessionKind.MEAL;
                boolean lasts =
                        session.kind() == SessionKind.EXHIBITION
                                || session.kind() == SessionKind.VISIT;
                if (Planned.isPlanned(session) && !lasts) {
                    parts.add(new Part(i, rest, clock.moment(from), clock.moment(until)));
                }
            }
            parts.sort(
                    Comparator.comparing(Part::start)
                            .thenComparing(part -> !part.rest())
                            .thenComparing(part -> edition.sessions().get(part.index()).id()));
            return parts;
        }
    }
}
