package org.forumkit.export.ical;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forumkit.export.ExportRequest;
import org.forumkit.finding.Finding;
import org.forumkit.model.EditionState;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeItem;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.programme.Selection;
import org.jspecify.annotations.Nullable;

/**
 * What a feed shows of one edition.
 *
 * @param edition the edition
 * @param hasEntry whether the edition itself has an entry
 * @param days the days that have an entry
 * @param sessions the sessions that have an entry, each with a usable start
 * @param window the times of these days and sessions
 * @param hasItems whether the items of the sessions have entries
 */
record EditionPlan(
        ProgrammeEdition edition,
        boolean hasEntry,
        List<DayPlan> days,
        List<ProgrammeSession> sessions,
        TimeWindow window,
        boolean hasItems) {

    /** Years of four digits, less a day for the offset of a zone and the end of an entry. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 30);

    /**
     * What a feed shows of one day: the sessions in order, each with a usable start; without any,
     * that those that were there are no more.
     */
    record DayPlan(LocalDate day, List<ProgrammeSession> sessions) {}

    static EditionPlan of(ProgrammeEdition edition, ExportRequest request, List<Finding> findings) {
        FeedDetail detail = request.get(IcalFeed.DETAIL);
        boolean entry = detail == FeedDetail.EDITION || request.get(IcalFeed.EDITION_ENTRY);
        if (entry && !isUsable(edition.firstDay())) {
            findings.add(Finding.warning("ical.edition-without-days", "", edition.id()));
            entry = false;
        }
        if (entry && edition.lastDay() != null && !isUsable(edition.lastDay())) {
            findings.add(Finding.warning("ical.edition-without-end", "", edition.id()));
        }
        TimeWindow window = new TimeWindow();
        List<ProgrammeSession> sessions =
                detail == FeedDetail.EDITION
                        ? List.of()
                        : sessions(edition, request, window, findings);
        boolean days = detail == FeedDetail.DAYS;
        return new EditionPlan(
                edition,
                entry,
                days ? days(edition, request, sessions, window) : List.of(),
                days ? List.of() : sessions,
                window,
                detail == FeedDetail.ITEMS);
    }

    private static List<ProgrammeSession> sessions(
            ProgrammeEdition edition,
            ExportRequest request,
            TimeWindow window,
            List<Finding> findings) {
        if (edition.zone() == null) {
            if (!edition.sessions().isEmpty()) {
                findings.add(Finding.warning("ical.edition-without-zone", "", edition.id()));
            }
            return List.of();
        }
        List<ProgrammeSession> shown = new ArrayList<>(edition.sessions().size());
        for (ProgrammeSession session : edition.sessions()) {
            if (isOff(edition, session) && !isStillShown(session, request)) {
                continue;
            }
            LocalDateTime start = start(session);
            if (start == null || !isUsable(start)) {
                findings.add(Finding.warning("ical.session-without-start", "", session.id()));
                continue;
            }
            LocalDateTime end = end(session);
            if (end == null) {
                findings.add(Finding.warning("ical.session-without-end", "", session.id()));
            }
            window.include(session, start, end);
            shown.add(session);
        }
        return shown;
    }

    private static List<DayPlan> days(
            ProgrammeEdition edition,
            ExportRequest request,
            List<ProgrammeSession> sessions,
            TimeWindow window) {
        Map<LocalDate, List<ProgrammeSession>> days = new TreeMap<>();
        for (ProgrammeSession session : sessions) {
            if (session.day() != null) {
                days.computeIfAbsent(session.day(), day -> new ArrayList<>()).add(session);
            }
        }
        for (ProgrammeSession session : edition.sessions()) {
            session.left()
                    .forEach(
                            (part, since) -> {
                                if (part instanceof Selection.Day one
                                        && isUsable(one.day())
                                        && isStillShown(since, request)
                                        && days.putIfAbsent(one.day(), List.of()) == null) {
                                    window.include(one.day().atStartOfDay());
                                }
                            });
        }
        return days.entrySet().stream()
                .map(each -> new DayPlan(each.getKey(), each.getValue()))
                .toList();
    }

    /** Whether a session that is not held has not been so for longer than the feed tells of it. */
    private static boolean isStillShown(ProgrammeSession session, ExportRequest request) {
        return isStillShown(
                session.offSince() == null ? session.modified() : session.offSince(), request);
    }

    /** Whether a feed still tells of what is not held since a time. */
    static boolean isStillShown(@Nullable Instant since, ExportRequest request) {
        if (request.get(IcalFeed.CANCELLED) != CancelledSessions.OMIT) {
            return true;
        }
        Duration grace = request.get(IcalFeed.CANCELLED_GRACE);
        return since != null && since.isAfter(request.stamp().minus(grace));
    }

    /** Whether a session is not held at the time that it names. */
    static boolean isOff(ProgrammeEdition edition, ProgrammeSession session) {
        return session.isOff() || isOff(edition);
    }

    /** Whether an edition is not held on the days that it names. */
    static boolean isOff(ProgrammeEdition edition) {
        return edition.state() == EditionState.CANCELLED
                || edition.state() == EditionState.POSTPONED;
    }

    /** Returns when a session starts, or when subscribers still believe that it does. */
    static @Nullable LocalDateTime start(ProgrammeSession session) {
        return session.start() == null ? session.formerStart() : session.start();
    }

    /** Returns when a planned session ends, or null if it does not say so rightly. */
    static @Nullable LocalDateTime end(ProgrammeSession session) {
        return end(start(session), session.start() == null ? session.formerEnd() : session.end());
    }

    /** Returns when an item with a usable start ends, or null if it does not say so rightly. */
    static @Nullable LocalDateTime end(ProgrammeItem item) {
        LocalDateTime start = item.start();
        Duration running = item.runningTime();
        boolean runs = running != null && running.compareTo(Duration.ofDays(1)) < 0;
        return end(
                start,
                item.end() == null && start != null && runs ? start.plus(running) : item.end());
    }

    private static @Nullable LocalDateTime end(
            @Nullable LocalDateTime start, @Nullable LocalDateTime end) {
        boolean isRight = start != null && end != null && isUsable(end) && end.isAfter(start);
        return isRight ? end : null;
    }

    /** Returns when the rooms of a session are got ready, or null if nothing says so. */
    static @Nullable LocalDateTime setUp(ProgrammeSession session) {
        LocalDateTime start = session.start();
        Duration setUp = session.setUp();
        if (start == null || setUp == null || setUp.compareTo(Duration.ofDays(31)) > 0) {
            return null;
        }
        LocalDateTime from = start.minus(setUp);
        return isUsable(from) && from.isBefore(start) ? from : null;
    }

    /** Returns the last day of an edition: the first if it names none, or none that can be. */
    static LocalDate lastDay(ProgrammeEdition edition, LocalDate first) {
        LocalDate last = edition.lastDay();
        return last == null || last.isBefore(first) || !isUsable(last) ? first : last;
    }

    static boolean isUsable(@Nullable LocalDateTime time) {
        return time != null && isUsable(time.toLocalDate());
    }

    private static boolean isUsable(@Nullable LocalDate day) {
        return day != null && !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    boolean isEmpty() {
        return !hasEntry && days.isEmpty() && sessions.isEmpty();
    }

    /** Returns the zone that its times are written in, or null if they are written in UTC. */
    @Nullable ZoneId namedZone() {
        ZoneId zone = edition.zone();
        return zone == null || zone.getRules().isFixedOffset() ? null : zone;
    }
}
