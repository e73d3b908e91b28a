package org.forumkit.validation;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Session;
import org.forumkit.model.Timing;
import org.forumkit.schedule.EditionClock;

/**
 * What is in a session takes no longer than it: {@code item.runs-over}, {@code session.overfull}.
 *
 * <p>Items with times of their own may share them; those with a running time only come one after
 * the other.
 */
final class RunningTimes implements Rule {
    /** What a running time counts for at the most, so that they can be added up. */
    private static final Duration MOST = Duration.ofDays(10_000);

    @Override
    public void check(Forum forum, Report report) {
        for (int i = 0; i < forum.series().editions().size(); i++) {
            Edition edition = forum.series().editions().get(i);
            EditionClock clock = EditionClock.of(edition);
            Place place = Place.ROOT.at("series").at("editions", i);
            for (int j = 0; j < edition.sessions().size(); j++) {
                Session session = edition.sessions().get(j);
                LocalDateTime start = session.start();
                LocalDateTime end = session.end();
                if (Planned.isPlanned(session)
                        && start != null
                        && end != null
                        && start.isBefore(end)) {
                    check(session, start, end, clock, place.at("sessions", j), report);
                }
            }
        }
    }

    private record Span(Instant start, Instant end) {}

    private static void check(
            Session session,
            LocalDateTime start,
            LocalDateTime end,
            EditionClock clock,
            Place place,
            Report report) {
        Duration needed = Duration.ZERO;
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < session.items().size(); i++) {
            Item item = session.items().get(i);
            Duration runningTime = item.runningTime();
            LocalDateTime from = item.start();
            LocalDateTime until = clock.end(item);
            if (from != null && until != null) {
                spans.add(new Span(clock.moment(from), clock.moment(until)));
            }
            if (runningTime == null || runningTime.isNegative()) {
                continue;
            }
            if (from == null) {
                needed = needed.plus(runningTime.compareTo(MOST) < 0 ? runningTime : MOST);
            } else if (item.end() == null && isOver(clock, from, runningTime, end)) {
                Place at = place.at("items", i).at("runningTime");
                String value = runningTime.toString();
                String[] arguments = {"start", from.toString(), "end", end.toString()};
                report.find("item.runs-over", at, value, arguments);
            }
        }
        if (needed.isZero()) {
            return;
        }
        Duration all = needed.plus(union(spans));
        Duration length = Duration.between(clock.moment(start), clock.moment(end));
        if (all.compareTo(length) > 0) {
            String value = Long.toString(all.toMinutes());
            String[] arguments = {"length", Long.toString(length.toMinutes())};
            if (session.timing() == Timing.INDICATIVE) {
                report.doubt("session.overfull", place.at("items"), value, arguments);
            } else {
                report.find("session.overfull", place.at("items"), value, arguments);
            }
        }
    }

    /** Compares moments: in the hour that is there twice a later end may look like an earlier. */
    private static boolean isOver(
            EditionClock clock, LocalDateTime from, Duration runningTime, LocalDateTime end) {
        try {
            return clock.moment(from).plus(runningTime).isAfter(clock.moment(end));
        } catch (DateTimeException | ArithmeticException e) {
            return true;
        }
    }

    /** Returns for how long something is on. */
    private static Duration union(List<Span> spans) {
        spans.sort(Comparator.comparing(Span::start));
        Duration all = Duration.ZERO;
        Instant covered = Instant.MIN;
        for (Span span : spans) {
            Instant from = span.start().isBefore(covered) ? covered : span.start();
            if (from.isBefore(span.end())) {
                all = all.plus(Duration.between(from, span.end()));
                covered = span.end();
            }
        }
        return all;
    }
}
