package org.forumkit.exchange;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When one session begins and ends, by all that a file says of it.
 *
 * <p>A date with a time wins over a time of day; one with an offset is a moment, and is told in the
 * edition's zone. A time of day alone is on the day under which the session stands, or on the next
 * one before the day change. An end wins over a length. What does not agree is told of.
 */
final class Times {
    private final Deviations deviations;
    private final Conference conference;
    private final Node event;
    private final Conference.@Nullable Day day;
    private final Extras extras;
    private final String pointer;
    private @Nullable LocalDateTime start;
    private @Nullable LocalDateTime end;

    Times(
            Deviations deviations,
            Conference conference,
            Node event,
            Conference.@Nullable Day day,
            Extras extras,
            String pointer) {
        this.deviations = deviations;
        this.conference = conference;
        this.event = event;
        this.day = day;
        this.extras = extras;
        this.pointer = pointer;
    }

    @Nullable LocalDateTime start() {
        return start;
    }

    @Nullable LocalDateTime end() {
        return end;
    }

    Times read() {
        Node date = event.take("date");
        Node clock = event.take("start");
        Moment moment = moment(date, "/start");
        LocalTime time = null;
        if (clock != null) {
            time = Lengths.time(String.valueOf(clock.text()));
            if (time == null && moment == null) {
                moment = moment(clock, "/start");
            } else if (time == null) {
                unreadable(clock, "/start");
            }
        }
        Node where = date == null ? clock : date;
        begin(moment, time, clock, where == null ? event : where);
        end(event.take("end"), event.take("duration"));
        checkDay(where);
        return this;
    }

    private @Nullable Moment moment(@Nullable Node part, String field) {
        if (part == null) {
            return null;
        }
        Moment moment = Moment.parse(String.valueOf(part.text()));
        if (moment == null) {
            unreadable(part, field);
        }
        return moment;
    }

    private void unreadable(Node part, String field) {
        deviations.tell(
                ImportRule.TIME_UNREADABLE,
                part,
                pointer + field,
                part.text(),
                "field",
                part.name());
        extras.keep(part);
    }

    private void begin(
            @Nullable Moment moment, @Nullable LocalTime time, @Nullable Node clock, Node where) {
        if (moment != null && moment.time() != null) {
            start = local(moment, where);
            LocalTime shown = moment.time().withSecond(0).withNano(0);
            if (time != null && clock != null && !time.withSecond(0).equals(shown)) {
                deviations.tell(
                        ImportRule.START,
                        clock,
                        pointer + "/start",
                        clock.text(),
                        "made",
                        String.valueOf(start));
            }
        } else if (time != null) {
            LocalDate date = moment == null ? day() : moment.date();
            LocalTime change = conference.dayChange();
            boolean isNext = moment == null && change != null && time.isBefore(change);
            if (date != null) {
                start = (isNext ? date.plusDays(1) : date).atTime(time);
            } else if (clock != null) {
                extras.keep(clock);
            }
        }
    }

    private @Nullable LocalDate day() {
        return day == null ? null : day.date();
    }

    private void end(@Nullable Node last, @Nullable Node length) {
        Lengths.Reading reading =
                length == null
                        ? null
                        : Lengths.parse(
                                String.valueOf(length.text()),
                                conference.isPretalx(),
                                conference.longest());
        if (length != null && (reading == null || start == null)) {
            extras.keep(length);
        }
        if (length != null && reading == null) {
            deviations.tell(ImportRule.LENGTH_UNREADABLE, length, pointer + "/end", length.text());
        }
        LocalDateTime reckoned =
                start == null || reading == null ? null : plus(start, reading.first());
        Moment moment = moment(last, "/end");
        if (moment == null || moment.time() == null || last == null) {
            end = reckoned;
            if (length != null && reading != null && reading.other() != null) {
                deviations.tell(
                        ImportRule.LENGTH_AMBIGUOUS,
                        length,
                        pointer + "/end",
                        length.text(),
                        "made",
                        reading.first().toString(),
                        "other",
                        reading.other().toString());
            }
            return;
        }
        end = local(moment, last);
        if (reckoned != null && length != null && !reckoned.equals(end)) {
            deviations.tell(
                    ImportRule.END,
                    length,
                    pointer + "/end",
                    length.text(),
                    "made",
                    String.valueOf(end));
        }
    }

    /** Adds time that passes: where the clocks go forward meanwhile, they show more. */
    private LocalDateTime plus(LocalDateTime time, Duration length) {
        ZoneId zone = conference.zone();
        return zone == null ? time.plus(length) : time.atZone(zone).plus(length).toLocalDateTime();
    }

    private LocalDateTime local(Moment moment, Node where) {
        ZoneId zone = conference.zone();
        if (moment.offset() == null || zone == null) {
            return moment.local();
        }
        ZonedDateTime there = moment.local().atOffset(moment.offset()).atZoneSameInstant(zone);
        if (!there.getOffset().equals(moment.offset())) {
            deviations.tellOnce(
                    ImportRule.OFFSET,
                    moment.offset().getId(),
                    where,
                    pointer + "/start",
                    moment.offset().getId(),
                    "zone",
                    zone.getId(),
                    "time",
                    moment.local().toString(),
                    "made",
                    there.toLocalDateTime().toString());
        }
        return there.toLocalDateTime();
    }

    private void checkDay(@Nullable Node where) {
        LocalDate listed = day();
        if (listed == null || start == null || where == null || day == null) {
            return;
        }
        LocalDate shown = start.toLocalDate();
        LocalTime change = conference.dayChange();
        boolean fits =
                shown.equals(listed)
                        || (shown.equals(listed.plusDays(1))
                                && (change == null
                                        ? day.end() != null
                                                && start.isBefore(local(day.end(), where))
                                        : start.toLocalTime().isBefore(change)));
        if (!fits) {
            deviations.tell(
                    ImportRule.DAY,
                    where,
                    pointer + "/start",
                    listed.toString(),
                    "made",
                    start.toString());
        }
    }
}
