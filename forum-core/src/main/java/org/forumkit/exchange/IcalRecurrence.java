package org.forumkit.exchange;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.io.TimezoneAssignment;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** What biweekly reckons: when something recurs, and what the rules of a time zone are. */
@SuppressWarnings("JavaUtilDate") // biweekly knows no other
final class IcalRecurrence {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    private IcalRecurrence() {}

    /**
     * Returns when something begins that recurs, in order, by the clock of its own zone; nothing if
     * its rule is none.
     *
     * @param start when it begins first
     * @param lines its properties RRULE, RDATE and EXDATE, with times as if that zone were UTC
     * @param until what begins later is not asked for
     * @param most how many times at most
     */
    static List<LocalDateTime> starts(
            LocalDateTime start, List<String> lines, LocalDateTime until, int most) {
        StringBuilder text =
                new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n");
        text.append("DTSTART:").append(FORM.format(start)).append("\r\n");
        lines.forEach(each -> text.append(each).append("\r\n"));
        text.append("END:VEVENT\r\nEND:VCALENDAR\r\n");
        List<LocalDateTime> starts = new ArrayList<>();
        try {
            take(text.toString(), starts, until, most);
        } catch (RuntimeException | AssertionError e) {
            // biweekly breaks down on some rules that are none.
            starts.clear();
        }
        return starts;
    }

    private static void take(
            String text, List<LocalDateTime> starts, LocalDateTime until, int most) {
        ICalendar calendar = Biweekly.parse(text).first();
        DateIterator dates =
                calendar.getEvents().get(0).getDateIterator(TimeZone.getTimeZone("UTC"));
        while (dates.hasNext() && starts.size() < most) {
            Instant next = dates.next().toInstant();
            LocalDateTime time = LocalDateTime.ofInstant(next, ZoneOffset.UTC);
            if (time.isAfter(until)) {
                break;
            }
            starts.add(time);
        }
    }

    /** Returns the offset that a definition gives a time on the clock, null if it is none. */
    static @Nullable ZoneOffset offset(String definition, LocalDateTime time) {
        try {
            return offset(definition, time.toInstant(ZoneOffset.UTC));
        } catch (RuntimeException | AssertionError e) {
            // As above.
            return null;
        }
    }

    private static @Nullable ZoneOffset offset(String definition, Instant time) {
        String text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + definition + "END:VCALENDAR\r\n";
        ICalendar calendar = Biweekly.parse(text).first();
        for (TimezoneAssignment each : calendar.getTimezoneInfo().getTimezones()) {
            TimeZone zone = each.getTimeZone();
            int offset = zone.getOffset(time.toEpochMilli());
            int exact = zone.getOffset(time.minusMillis(offset).toEpochMilli());
            return ZoneOffset.ofTotalSeconds(exact / 1000);
        }
        return null;
    }
}
