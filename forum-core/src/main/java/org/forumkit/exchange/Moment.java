package org.forumkit.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date with or without a time and an offset, as a file says it.
 *
 * @param date the date, never null
 * @param time the time of day as it is on the clock there, null if the file gives a date alone
 * @param offset the offset from UTC, null if the file gives none
 */
record Moment(LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {
    private static final String USUAL = "0000-00-00T00:00:00+00:00";

    private static final DateTimeFormatter FORM =
            new DateTimeFormatterBuilder()
                    .append(DateTimeFormatter.ISO_LOCAL_DATE)
                    .optionalStart()
                    .appendPattern("['T'][' ']")
                    .appendValue(ChronoField.HOUR_OF_DAY, 2)
                    .appendLiteral(':')
                    .appendValue(ChronoField.MINUTE_OF_HOUR, 2)
                    .optionalStart()
                    .appendLiteral(':')
                    .appendValue(ChronoField.SECOND_OF_MINUTE, 2)
                    .optionalStart()
                    .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
                    .optionalEnd()
                    .optionalEnd()
                    .optionalStart()
                    .appendPattern("[' '][XXX][XX][X]")
                    .optionalEnd()
                    .optionalEnd()
                    .toFormatter(Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    /** Returns what a string says in a form of ISO 8601, null if it does not. */
    static @Nullable Moment parse(String value) {
        if (value.length() < 10 || value.length() > 40) {
            return null;
        }
        Moment usual = usual(value);
        if (usual != null) {
            return usual;
        }
        try {
            TemporalAccessor parsed = FORM.parse(value);
            return new Moment(
                    LocalDate.from(parsed),
                    parsed.query(TemporalQueries.localTime()),
                    parsed.query(TemporalQueries.offset()));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Returns what is written as {@code 2025-02-01T10:35:00+01:00}, much faster; else null. */
    private static @Nullable Moment usual(String value) {
        if (value.length() != USUAL.length()) {
            return null;
        }
        for (int i = 0; i < USUAL.length(); i++) {
            char form = USUAL.charAt(i);
            char c = value.charAt(i);
            boolean fits =
                    switch (form) {
                        case '0' -> c >= '0' && c <= '9';
                        case '+' -> c == '+' || c == '-';
                        default -> c == form;
                    };
            if (!fits) {
                return null;
            }
        }
        try {
            int sign = value.charAt(19) == '-' ? -1 : 1;
            return new Moment(
                    LocalDate.of(number(value, 0, 4), number(value, 5, 7), number(value, 8, 10)),
                    LocalTime.of(
                            number(value, 11, 13), number(value, 14, 16), number(value, 17, 19)),
                    ZoneOffset.ofHoursMinutes(
                            sign * number(value, 20, 22), sign * number(value, 23, 25)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String value, int start, int end) {
        return Integer.parseInt(value, start, end, 10);
    }

    /** Returns the time on the clock there, midnight of a date alone. */
    LocalDateTime local() {
        return date.atTime(time == null ? LocalTime.MIDNIGHT : time);
    }
}
