package org.forumkit.examples.commandline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Session;
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

    /** Days on which something may be. */
    private record Days(LocalDate first, LocalDate last) {
        LocalDate nearest(LocalDate day) {
            return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
        }
    }

    /**
     * Adds the hours to what the rules measure by.
     *
     * @throws WrongCallException if those of a day, or those of every day, are there twice, or a
     *     day is in no edition of the document
     */
    static void add(List<OpeningHours> hours, Forum forum, ValidationOptions.Builder options) {
        refuseRepeated(hours);
        List<Days> days = days(forum);
        for (OpeningHours each : hours) {
            LocalDate day = each.day();
            if (day == null) {
                options.openingHours(each.from(), each.until());
                continue;
            }
            boolean overnight = !each.until().isAfter(each.from());
            if (!isIn(days, day) && !(overnight && isIn(days, day.plusDays(1)))) {
                throw new WrongCallException(
                        "--opening-hours: "
                                + day
                                + " is in no edition of the document"
                                + near(day, days));
            }
            options.openingHours(day, each.from(), each.until());
        }
    }

    private static void refuseRepeated(List<OpeningHours> hours) {
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
        }
    }

    /** Returns the days of the editions, and those on which a session begins. */
    private static List<Days> days(Forum forum) {
        List<Days> days = new ArrayList<>();
        for (Edition edition : forum.series().editions()) {
            LocalDate first = edition.firstDay();
            LocalDate last = edition.lastDay();
            if (first != null) {
                days.add(new Days(first, last == null || last.isBefore(first) ? first : last));
            }
            for (Session session : edition.sessions()) {
                if (session.start() != null) {
                    LocalDate day = session.start().toLocalDate();
                    days.add(new Days(day, day));
                }
            }
        }
        return days;
    }

    private static boolean isIn(List<Days> days, LocalDate day) {
        return days.stream().anyMatch(each -> each.nearest(day).equals(day));
    }

    private static String near(LocalDate day, List<Days> days) {
        return days.stream()
                .map(each -> each.nearest(day))
                .min(Comparator.comparingLong(each -> Math.abs(ChronoUnit.DAYS.between(day, each))))
                .map(each -> "; the nearest day is " + each)
                .orElse("");
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
