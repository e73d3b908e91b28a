package org.forumkit.export.ical.internal;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.forumkit.export.ical.element.Value;
import org.forumkit.export.ical.element.internal.Values;

/** Values as jCal writes them: dates and times in the extended form of ISO 8601. */
final class JcalValues {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,6}");
    private static final Pattern BASIC =
            Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(?:T(\\d\\d)(\\d\\d)(\\d\\d)(Z?))?");

    private JcalValues() {}

    static String of(Value value) {
        Object content = value.content();
        return switch (value.type()) {
            case TEXT, URI, CAL_ADDRESS, RECUR, INTEGER, BOOLEAN -> content.toString();
            case FLOAT -> ((BigDecimal) content).toPlainString();
            case DATE -> DATE.format((LocalDate) content);
            case DATE_TIME ->
                    content instanceof Instant moment
                            ? DATE_TIME.format(moment.atOffset(ZoneOffset.UTC)) + "Z"
                            : DATE_TIME.format((LocalDateTime) content);
            case DURATION -> Values.duration((Duration) content);
            case UTC_OFFSET -> Values.offset((ZoneOffset) content, ":");
        };
    }

    static boolean isInteger(String value) {
        return INTEGER.matcher(value).matches();
    }

    /** Returns a date, or date and time, of the basic form in the extended one. */
    static String extended(String basic) {
        String dated = BASIC.matcher(basic).replaceFirst("$1-$2-$3T$4:$5:$6$7");
        return dated.endsWith("T::") ? dated.substring(0, dated.length() - 3) : dated;
    }
}
