package org.forumkit.export.ical.serving;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes and reads the dates of HTTP (RFC 9110, 5.6.7). */
final class HttpDates {
    private static final int LENGTH_OF_USUAL = 29;
    private static final int CENTURY = 100;

    private static final DateTimeFormatter USUAL = formatter("EEE, dd MMM uuuu HH:mm:ss 'GMT'");
    private static final DateTimeFormatter ASCTIME = formatter("EEE MMM ppd HH:mm:ss uuuu");

    private HttpDates() {}

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
                .withChronology(IsoChronology.INSTANCE)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    static String format(Instant moment) {
        return USUAL.format(moment.atOffset(ZoneOffset.UTC));
    }

    /**
     * Returns the moment that a header tells, or null if it is none.
     *
     * @param near years of two digits are the ones that are nearest to it
     */
    static @Nullable Instant parse(String header, Instant near) {
        String date = header.trim();
        try {
            DateTimeFormatter form =
                    date.length() == LENGTH_OF_USUAL && date.charAt(3) == ','
                            ? USUAL
                            : date.endsWith("GMT") ? rfc850(near) : ASCTIME;
            return LocalDateTime.parse(date, form).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static DateTimeFormatter rfc850(Instant near) {
        int first = near.atOffset(ZoneOffset.UTC).getYear() - CENTURY / 2;
        return new DateTimeFormatterBuilder()
                .appendPattern("EEEE, dd-MMM-")
                .appendValueReduced(ChronoField.YEAR, 2, 2, first)
                .appendPattern(" HH:mm:ss 'GMT'")
                .toFormatter(Locale.ENGLISH)
                .withChronology(IsoChronology.INSTANCE)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
