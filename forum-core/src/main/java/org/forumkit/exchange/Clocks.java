package org.forumkit.exchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as people write it, or two with a dash between them.
 *
 * @param start the seconds after midnight, up to 24:00
 * @param end the seconds after midnight, null if there is one time only
 */
record Clocks(int start, @Nullable Integer end) {
    private static final int DAY = 24 * 60 * 60;
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:[-\u2013\u2014~\u301C\u81F3]|\\bbis\\b|\\bto\\b|\\bдо\\b)\\s*");
    private static final Pattern TIME =
            Pattern.compile(
                    "(?<before>[^\\d]*?)\\s*(?<hour>\\d{1,2})"
                            + "(?:\\s*(?:[:.h]|uhr|[时時点點시]|цаг|час(?:а|ов)?|ч\\.?)\\s*(?<minute>\\d{1,2}|半|반)?)?"
                            + "(?:\\s*:\\s*(?<second>\\d{2}))?\\s*(?<after>[^\\d]*)");
    private static final Pattern FOUR = Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)");
    private static final Set<String> CLOCK =
            Set.of(
                    "", "uhr", "h", "ч", "час", "часа", "часов", "цаг", "分", "분", "oclock", "시",
                    "мин", "минут");

    /** Returns what a text says that is normal in width and case, null if it is no time. */
    static @Nullable Clocks parse(String text) {
        String[] parts = BETWEEN.split(text.strip(), -1);
        if (parts.length > 2 || parts.length == 0) {
            return null;
        }
        Integer start = time(parts[0], null);
        if (parts.length == 1 || start == null) {
            return start == null ? null : new Clocks(start, null);
        }
        Integer end = time(parts[1], afternoon(parts[0]));
        // Of "2-4 pm" both are in the afternoon.
        if (end != null && afternoon(parts[0]) == null && end >= DAY / 2 && start < DAY / 2) {
            Integer later = time(parts[0], afternoon(parts[1]));
            start = later != null && later < end ? later : start;
        }
        return end == null ? null : new Clocks(start, end);
    }

    private static @Nullable Boolean afternoon(String text) {
        Matcher time = TIME.matcher(text.strip());
        if (!time.matches()) {
            return null;
        }
        Boolean before = TableWords.afternoon(time.group("before"));
        return before == null ? half(time.group("after")) : before;
    }

    /** Returns what stands after a time, without what only says that it is one. */
    private static @Nullable Boolean half(String after) {
        String words = after.strip().toLowerCase(Locale.ROOT);
        int space = words.indexOf(' ');
        boolean isClock = space > 0 && CLOCK.contains(TableWords.plain(words.substring(0, space)));
        return TableWords.afternoon(isClock ? words.substring(space) : words);
    }

    private static @Nullable Integer time(String text, @Nullable Boolean usual) {
        String whole = FOUR.matcher(text.strip()).replaceFirst("$1:$2");
        Matcher time = TIME.matcher(FOUR.matcher(text.strip()).matches() ? whole : text.strip());
        if (!time.matches()) {
            return null;
        }
        Boolean before = TableWords.afternoon(time.group("before"));
        Boolean after = half(time.group("after"));
        if ((before == null && !CLOCK.contains(TableWords.plain(time.group("before"))))
                || (after == null && !CLOCK.contains(TableWords.plain(time.group("after"))))) {
            return null;
        }
        Boolean afternoon = before == null ? after : before;
        int hour = Integer.parseInt(time.group("hour"));
        String minutes = time.group("minute");
        int second = time.group("second") == null ? 0 : Integer.parseInt(time.group("second"));
        int minute =
                minutes == null
                        ? 0
                        : Character.isDigit(minutes.charAt(0)) ? Integer.parseInt(minutes) : 30;
        if (hour > 24 || minute > 59 || second > 59 || (hour == 24 && minute + second > 0)) {
            return null;
        }
        Boolean half = afternoon == null ? usual : afternoon;
        if (half != null && hour <= 12) {
            hour = hour % 12 + (half ? 12 : 0);
        }
        return (hour * 60 + minute) * 60 + second;
    }

    /** Returns a time on a day; 24:00 is at the beginning of the next. */
    static LocalDateTime at(LocalDate day, int seconds) {
        return day.atStartOfDay().plusSeconds(seconds);
    }
}
