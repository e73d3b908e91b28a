package org.forumkit.export.ical.internal;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The smallest VTIMEZONE that is right for a window of time, from the rules that the JDK holds.
 *
 * <p>Without a transition in the window it is one STANDARD, but for a window in summer time, which
 * has the part before it too: a DAYLIGHT is called what it is, and some STANDARD is always there,
 * as clients expect. With two a year that keep to the same weekday of the month, a STANDARD and a
 * DAYLIGHT with a yearly rule each; otherwise one part per transition. Clients as strict as
 * Exchange accept a yearly rule with one ordinal weekday only, and of several STANDARD parts read
 * the last: so no history, and no other kind of rule.
 *
 * <p>Stateless.
 */
public final class TimeZoneComponent {

    /** A pattern has to hold this long before and after the window: a rule may just have ended. */
    private static final Duration MARGIN = Duration.ofDays(4 * 366);

    private static final Duration YEAR = Duration.ofDays(366);
    private static final int EPOCH_YEAR = 1970;

    private TimeZoneComponent() {}

    /**
     * Writes the VTIMEZONE of a zone.
     *
     * @param writer where the lines go, not null
     * @param zone the zone, not null; its id is the TZID
     * @param from the first moment that has to be right, not null
     * @param to the last one, not null, not before {@code from}
     * @throws IOException if the stream fails
     */
    public static void write(LineSink writer, ZoneId zone, Instant from, Instant to)
            throws IOException {
        writer.begin("VTIMEZONE").property("TZID").text(zone.getId()).end();
        for (Part part : parts(zone.getRules(), from, to)) {
            part.write(writer);
        }
        writer.end("VTIMEZONE");
    }

    private static List<Part> parts(ZoneRules rules, Instant from, Instant to) {
        List<ZoneOffsetTransition> inside = transitions(rules, from, to);
        if (inside.isEmpty() && !rules.isDaylightSavings(from)) {
            return List.of(Part.constant(rules.getOffset(from), from));
        }
        List<Part> yearly = yearly(rules, from, to);
        return yearly.isEmpty() ? single(rules, from, inside) : yearly;
    }

    private static List<Part> single(
            ZoneRules rules, Instant from, List<ZoneOffsetTransition> inside) {
        List<Part> parts = new ArrayList<>();
        ZoneOffsetTransition previous = rules.previousTransition(from.plusNanos(1));
        if (previous != null && inside.isEmpty()) {
            parts.add(Part.constant(previous.getOffsetBefore(), previous.getInstant()));
        }
        parts.add(
                previous == null
                        ? Part.constant(rules.getOffset(from), from)
                        : Part.once(rules, previous));
        inside.forEach(transition -> parts.add(Part.once(rules, transition)));
        return parts;
    }

    /** Two yearly parts, or none when the zone keeps to no such pattern around the window. */
    private static List<Part> yearly(ZoneRules rules, Instant from, Instant to) {
        Instant first = from.minus(MARGIN);
        Instant last = to.plus(MARGIN);
        List<ZoneOffsetTransition> odd = new ArrayList<>();
        List<ZoneOffsetTransition> even = new ArrayList<>();
        for (ZoneOffsetTransition transition : transitions(rules, first, last)) {
            (odd.size() == even.size() ? odd : even).add(transition);
        }
        List<Part> parts = new ArrayList<>(2);
        for (List<ZoneOffsetTransition> half : List.of(odd, even)) {
            Part part = isWhole(half, first, last) ? Part.yearly(rules, half) : null;
            if (part == null) {
                return List.of();
            }
            parts.add(part);
        }
        return parts;
    }

    /** Whether the transitions reach to both ends of a stretch of time. */
    private static boolean isWhole(
            List<ZoneOffsetTransition> transitions, Instant first, Instant last) {
        return !transitions.isEmpty()
                && transitions.get(0).getInstant().isBefore(first.plus(YEAR))
                && transitions.get(transitions.size() - 1).getInstant().isAfter(last.minus(YEAR));
    }

    private static List<ZoneOffsetTransition> transitions(
            ZoneRules rules, Instant from, Instant to) {
        List<ZoneOffsetTransition> found = new ArrayList<>();
        ZoneOffsetTransition next = rules.nextTransition(from);
        while (next != null && !next.getInstant().isAfter(to)) {
            found.add(next);
            next = rules.nextTransition(next.getInstant());
        }
        return found;
    }

    /** A STANDARD or DAYLIGHT sub-component. */
    private record Part(
            boolean daylight,
            LocalDateTime start,
            ZoneOffset before,
            ZoneOffset after,
            @Nullable String rule) {

        static Part constant(ZoneOffset offset, Instant from) {
            int year = Math.min(EPOCH_YEAR, from.atOffset(offset).getYear() - 1);
            LocalDateTime start = LocalDate.of(Math.max(0, year), 1, 1).atStartOfDay();
            return new Part(false, start, offset, offset, null);
        }

        static Part once(ZoneRules rules, ZoneOffsetTransition transition) {
            return of(rules, transition, transition.getDateTimeBefore(), null);
        }

        /** The part that repeats every year, or null when these transitions do not. */
        static @Nullable Part yearly(ZoneRules rules, List<ZoneOffsetTransition> transitions) {
            ZoneOffsetTransition first = transitions.get(0);
            LocalDateTime wall = first.getDateTimeBefore();
            Month month = wall.getMonth();
            DayOfWeek day = wall.getDayOfWeek();
            LocalTime time = wall.toLocalTime();
            int ordinal = ordinal(wall);
            boolean sameOrdinal = true;
            boolean alwaysLast = true;
            for (int i = 0; i < transitions.size(); i++) {
                ZoneOffsetTransition transition = transitions.get(i);
                LocalDateTime here = transition.getDateTimeBefore();
                if (here.getYear() != wall.getYear() + i
                        || here.getMonth() != month
                        || here.getDayOfWeek() != day
                        || !here.toLocalTime().equals(time)
                        || !transition.getOffsetBefore().equals(first.getOffsetBefore())
                        || !transition.getOffsetAfter().equals(first.getOffsetAfter())) {
                    return null;
                }
                sameOrdinal &= ordinal(here) == ordinal;
                alwaysLast &= here.getDayOfMonth() + 7 > here.toLocalDate().lengthOfMonth();
            }
            if (!sameOrdinal && !alwaysLast) {
                return null;
            }
            int which = alwaysLast ? -1 : ordinal;
            int year = Math.min(EPOCH_YEAR, wall.getYear());
            LocalDateTime start =
                    LocalDate.of(year, month, 1)
                            .with(TemporalAdjusters.dayOfWeekInMonth(which, day))
                            .atTime(time);
            String weekday = which + day.name().substring(0, 2);
            return of(
                    rules,
                    first,
                    start,
                    "FREQ=YEARLY;BYMONTH=" + month.getValue() + ";BYDAY=" + weekday);
        }

        private static Part of(
                ZoneRules rules,
                ZoneOffsetTransition transition,
                LocalDateTime start,
                @Nullable String rule) {
            return new Part(
                    rules.isDaylightSavings(transition.getInstant()),
                    start,
                    transition.getOffsetBefore(),
                    transition.getOffsetAfter(),
                    rule);
        }

        private static int ordinal(LocalDateTime time) {
            return (time.getDayOfMonth() - 1) / 7 + 1;
        }

        void write(LineSink writer) throws IOException {
            String name = daylight ? "DAYLIGHT" : "STANDARD";
            writer.begin(name).property("DTSTART").dateTime(start).end();
            if (rule != null) {
                writer.property("RRULE").recurrence(rule).end();
            }
            writer.property("TZOFFSETFROM").offset(before).end();
            writer.property("TZOFFSETTO").offset(after).end();
            writer.end(name);
        }
    }
}
