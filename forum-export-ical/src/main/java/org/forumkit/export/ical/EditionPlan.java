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
import org.forumkit.programme.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * What a feed shows of one edition.
 *
 * @param edition the edition
 * @param request what is asked for
 * @param hasEntry whether the edition itself has an entry
 * @param days the days that have an entry
 * @param sessions the sessions that have an entry if they are {@linkplain #shows shown}
 * @param hasItems whether the items of the sessions have entries
 */
record EditionPlan(
        ProgrammeEdition edition,
        ExportRequest request,
        boolean hasEntry,
        List<DayPlan> days,
        List<ProgrammeSession> sessions,
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
        List<ProgrammeSession> sessions =
                detail == FeedDetail.EDITION ? List.of() : sessions(edition, findings);
        EditionPlan plan =
                new EditionPlan(
                        edition, request, entry, List.of(), sessions, detail == FeedDetail.ITEMS);
        return detail == FeedDetail.DAYS
                ? new EditionPlan(
                        edition, request, entry, plan.daysOfSessions(findings), List.of(), false)
                : plan;
    }

    private static List<ProgrammeSession> sessions(
            ProgrammeEdition edition, List<Finding> findings) {
        if (edition.zone() != null) {
            return edition.sessions();
        }
        if (!edition.sessions().isEmpty()) {
            findings.add(Finding.warning("ical.edition-without-zone", "", edition.id()));
        }
        return List.of();
    }

    private List<DayPlan> daysOfSessions(List<Finding> findings) {
        Map<LocalDate, List<ProgrammeSession>> found = new TreeMap<>();
        for (ProgrammeSession session : sessions) {
            if (shows(session, findings) && session.day() != null) {
                found.computeIfAbsent(session.day(), day -> new ArrayList<>()).add(session);
            }
        }
        for (ProgrammeSession session : edition.sessions()) {
            session.left()
                    .forEach(
                            (part, since) -> {
                                if (part instanceof Selection.Day one
                                        && isUsable(one.day())
                                        && isStillShown(since, request)) {
                                    found.putIfAbsent(one.day(), List.of());
                                }
                            });
        }
        return found.entrySet().stream()
                .map(each -> new DayPlan(each.getKey(), each.getValue()))
                .toList();
    }

    /** Tells whether a session has an entry, and what it lacks of the times that one needs. */
    boolean shows(ProgrammeSession session, List<Finding> findings) {
        if (!hasEntry(session)) {
            if (isTold(session)) {
                findings.add(Finding.warning("ical.session-without-start", "", session.id()));
            }
            return false;
        }
        if (end(session) == null) {
            findings.add(Finding.warning("ical.session-without-end", "", session.id()));
        }
        return true;
    }

    private boolean hasEntry(ProgrammeSession session) {
        return isTold(session) && isUsable(start(session));
    }

    private boolean isTold(ProgrammeSession session) {
        return !isOff(edition, session) || isStillShown(session, request);
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
        if (start == null || setUp == null) {
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
        return !hasEntry && !hasTimes();
    }

    /** Tells whether any entry has times, and not only days. */
    private boolean hasTimes() {
        return !days.isEmpty() || sessions.stream().anyMatch(this::hasEntry);
    }

    /** Returns the times that its entries may have, null if there are none. */
    @Nullable TimeSpan window() {
        TimeSpan window = hasTimes() ? edition.times() : null;
        for (DayPlan each : days) {
            if (each.sessions().isEmpty()) {
                LocalDateTime start = each.day().atStartOfDay();
                TimeSpan day = new TimeSpan(start, start);
                window = window == null ? day : window.and(day);
            }
        }
        return window;
    }

    /** Returns the zone that its times are written in, or null if they are written in UTC. */
    @Nullable ZoneId namedZone() {
        ZoneId zone = edition.zone();
        return zone == null || zone.getRules().isFixedOffset() ? null : zone;
    }
}
