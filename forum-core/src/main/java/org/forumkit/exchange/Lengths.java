package org.forumkit.exchange;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Times of day and lengths of time in the forms that schedules have. */
final class Lengths {
    private static final int LONGEST_NUMBER = 6;

    private Lengths() {}

    /**
     * What a length may mean.
     *
     * @param first what is taken, never null
     * @param other what it may mean too, null if nothing
     */
    record Reading(Duration first, @Nullable Duration other) {}

    /**
     * Returns what a length means: {@code H:MM}, {@code H:MM:SS}, {@code D:HH:MM}, {@code PT45M};
     * null if it is none or not longer than nothing.
     *
     * <p>Three numbers are hours, minutes and seconds, but of pretalx days, hours and minutes,
     * unless that does not fit into a clock or takes longer than the edition, and the other does
     * not.
     */
    static @Nullable Reading parse(String value, boolean pretalx, Duration longest) {
        if (value.startsWith("P")) {
            return reading(iso(value), null);
        }
        long[] parts = numbers(value);
        if (parts == null || parts.length == 1) {
            return null;
        }
        if (parts.length == 2) {
            return reading(of(0, parts[0], parts[1], 0), null);
        }
        Duration hours = within(of(0, parts[0], parts[1], parts[2]), longest);
        Duration days = parts[1] < 24 ? within(of(parts[0], parts[1], parts[2], 0), longest) : null;
        return pretalx ? reading(days, hours) : reading(hours, days);
    }

    private static @Nullable Reading reading(@Nullable Duration first, @Nullable Duration other) {
        if (first == null) {
            return other == null ? null : new Reading(other, null);
        }
        return new Reading(first, other == null || other.equals(first) ? null : other);
    }

    private static @Nullable Duration within(@Nullable Duration value, Duration longest) {
        return value == null || value.compareTo(longest) > 0 ? null : value;
    }

    private static @Nullable Duration iso(String value) {
        try {
            Duration parsed = Duration.parse(value);
            return parsed.isNegative() || parsed.isZero() ? null : parsed;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Duration of(long days, long hours, long minutes, long seconds) {
        if (minutes > 59 || seconds > 59) {
            return null;
        }
        Duration all =
                Duration.ofDays(days).plusHours(hours).plusMinutes(minutes).plusSeconds(seconds);
        return all.isZero() ? null : all;
    }

    /**
     * Returns the minutes after midnight and seconds of {@code H:MM} or {@code H:MM:SS}, null if it
     * is no time of day; 24:00 is none.
     */
    static @Nullable LocalTime time(String value) {
        long[] parts = numbers(value);
        if (parts == null || parts.length == 1 || parts[0] > 23 || parts[1] > 59) {
            return null;
        }
        long second = parts.length == 3 ? parts[2] : 0;
        return second > 59 ? null : LocalTime.of((int) parts[0], (int) parts[1], (int) second);
    }

    /** Returns one to three numbers with colons between them, null if there is anything else. */
    private static long @Nullable [] numbers(String value) {
        String[] parts = value.split(":", 4);
        if (parts.length > 3) {
            return null;
        }
        long[] numbers = new long[parts.length];
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].isEmpty() || parts[i].length() > LONGEST_NUMBER) {
                return null;
            }
            for (int j = 0; j < parts[i].length(); j++) {
                char digit = parts[i].charAt(j);
                if (digit < '0' || digit > '9') {
                    return null;
                }
                numbers[i] = numbers[i] * 10 + digit - '0';
            }
        }
        return numbers;
    }
}
