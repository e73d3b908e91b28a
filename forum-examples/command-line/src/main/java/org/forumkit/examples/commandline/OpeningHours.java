package org.forumkit.examples.commandline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.forumkit.validation.ValidationOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * When the venue is open.
 *
 * @param day the day, null for every day that has no hours of its own
 * @param from from when on
 * @param until until when, on the next day if it is no later
 */
record OpeningHours(@Nullable LocalDate day, LocalTime from, LocalTime until) {

    /**
     * Adds the hours to what the rules measure by.
     *
     * @throws WrongCallException if those of a day, or those of every day, are there twice
     */
    static void add(List<OpeningHours> hours, ValidationOptions.Builder options) {
        Set<@Nullable LocalDate> days = new HashSet<>();
        for (OpeningHours each : hours) {
            LocalDate day = each.day();
            if (!days.add(day)) {
                throw new WrongCallException(
                        "--opening-hours must be given once for "
                                + (day == null ? "every day" : day)
                                + ", not again as "
                                + each.from()
                                + "-"
                                + each.until());
            }
            if (day == null) {
                options.openingHours(each.from(), each.until());
            } else {
                options.openingHours(day, each.from(), each.until());
            }
        }
    }

    /** Reads hours. */
    static final class Converter implements ITypeConverter<OpeningHours> {
        @Override
        public OpeningHours convert(String value) {
            int equals = value.indexOf('=');
            String[] times = value.substring(equals + 1).split("-", -1);
            try {
                if (times.length == 2) {
                    return new OpeningHours(
                            equals < 0 ? null : LocalDate.parse(value.substring(0, equals)),
                            LocalTime.parse(times[0]),
                            LocalTime.parse(times[1]));
                }
            } catch (DateTimeException e) {
                // It is told below what is allowed.
            }
            throw new TypeConversionException(
                    "must be hours such as 08:00-22:00 or 2025-08-26=09:00-18:00, not \""
                            + value
                            + "\"");
        }
    }
}
