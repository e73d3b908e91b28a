package org.forumkit.exchange;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Times as schedules have them.
 *
 * @param zone the zone of the edition, null if it names none: then there are no offsets
 */
record OutgoingTimes(@Nullable ZoneId zone) {
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** Returns a moment with the offset that it has in the zone. */
    String moment(LocalDateTime time) {
        if (zone == null) {
            return LOCAL.format(time);
        }
        ZoneOffset offset = time.atZone(zone).getOffset();
        return LOCAL.format(time) + (offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId());
    }

    String clock(LocalDateTime time) {
        return CLOCK.format(time);
    }

    /** Returns when a day of the programme begins. */
    String begin(LocalDate day, @Nullable LocalTime change) {
        return moment(day.atTime(change == null ? LocalTime.MIDNIGHT : change));
    }

    /** Returns the last minute of a day of the programme. */
    String end(LocalDate day, @Nullable LocalTime change) {
        LocalTime next = change == null ? LocalTime.MIDNIGHT : change;
        return moment(day.plusDays(1).atTime(next).minusMinutes(1));
    }

    /** Returns the time that passes between two times on the clock. */
    Duration between(LocalDateTime start, LocalDateTime end) {
        return zone == null
                ? Duration.between(start, end)
                : Duration.between(start.atZone(zone), end.atZone(zone));
    }

    /** Returns a length in hours and minutes; with seconds in the form of ISO 8601. */
    static String length(Duration length) {
        if (length.toSecondsPart() != 0 || length.toNanosPart() != 0) {
            return length.toString();
        }
        return String.format(Locale.ROOT, "%02d:%02d", length.toHours(), length.toMinutesPart());
    }
}
