package org.forumkit.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date in a text, in one of the forms that are usual in some language.
 *
 * @param date the date, never null
 * @param other what it may mean too, null if nothing
 * @param rest what stands beside it, without the day of the week
 */
record Dates(LocalDate date, @Nullable LocalDate other, String rest) {
    private static final String YEAR = "(?<y>[12]\\d{3})";
    private static final String MONTH = "(?<m>\\d{1,2})";
    private static final String DAY = "(?<d>\\d{1,2})";
    private static final String WORD = "(?<w>\\p{L}{3,})\\.?";

    /** The year first; no other reading is possible. */
    private static final Pattern YEAR_FIRST =
            Pattern.compile(
                    YEAR
                            + "\\s*(?:[-/.年년]|оны)\\s*"
                            + MONTH
                            + "\\s*(?:[-/.月월]|(?:-?р |дугаар )?сарын)\\s*"
                            + DAY
                            + "(?!\\d)\\s*(?:日|일|\\.|-?ны|-?ний)?");

    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)" + YEAR + "(?<m>\\d{2})(?<d>\\d{2})(?!\\d)");
    private static final Pattern DOTS =
            Pattern.compile(
                    "(?<!\\d)" + DAY + "\\.\\s?" + MONTH + "\\.\\s?(?<y>\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern SLASHES =
            Pattern.compile(
                    "(?<!\\d)(?<a>\\d{1,2})([/-])(?<b>\\d{1,2})\\2(?<y>\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern DAY_WORD =
            Pattern.compile(
                    "(?<!\\d)"
                            + DAY
                            + "(?:st|nd|rd|th)?\\.?[-\\s]*"
                            + WORD
                            + ",?[-\\s]*(?<y>\\d{4})(?!\\d)");
    private static final Pattern WORD_DAY =
            Pattern.compile(WORD + "\\s*" + DAY + "(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})(?!\\d)");
    private static final Pattern NO_YEAR =
            Pattern.compile(MONTH + "\\s*[月월]\\s*" + DAY + "\\s*[日일]");

    /** The eras of Japan that calendars of today may have, and the years before them. */
    private static final Pattern ERA = Pattern.compile("(令和|平成)\\s*(元|\\d{1,2})\\s*年");

    private static final Set<String> LINKS = Set.of("г.", "г", "года", "at", "um", "в", "on");

    /** How a date with slashes is to be read where both numbers may be a month. */
    enum Order {
        DAY_FIRST,
        MONTH_FIRST
    }

    /**
     * Returns the first date in a text that is normal in width, null if there is none.
     *
     * @param year the year of a date that has none, null if it is not known
     */
    static @Nullable Dates parse(String given, Order order, @Nullable Integer year) {
        String text = western(given);
        for (Pattern each : List.of(YEAR_FIRST, COMPACT, DOTS, DAY_WORD, WORD_DAY)) {
            Matcher found = each.matcher(text);
            if (found.find()) {
                Integer month = month(found, each);
                LocalDate date =
                        month == null ? null : date(found.group("y"), month, found.group("d"));
                if (date != null) {
                    return new Dates(date, century(date, found.group("y")), rest(text, found));
                }
            }
        }
        Matcher slashes = SLASHES.matcher(text);
        if (slashes.find()) {
            return slashes(text, slashes, order);
        }
        Matcher noYear = NO_YEAR.matcher(text);
        if (year != null && noYear.find()) {
            LocalDate date =
                    date(
                            Integer.toString(year),
                            Integer.parseInt(noYear.group("m")),
                            noYear.group("d"));
            return date == null ? null : new Dates(date, null, rest(text, noYear));
        }
        return null;
    }

    private static String western(String text) {
        return ERA.matcher(text)
                .replaceFirst(
                        found -> {
                            String number = found.group(2);
                            int year = number.equals("元") ? 1 : Integer.parseInt(number);
                            return year + (found.group(1).equals("令和") ? 2018 : 1988) + "年";
                        });
    }

    private static @Nullable Integer month(Matcher found, Pattern pattern) {
        return pattern == DAY_WORD || pattern == WORD_DAY
                ? TableWords.month(found.group("w"))
                : Integer.valueOf(found.group("m"));
    }

    private static @Nullable Dates slashes(String text, Matcher found, Order order) {
        String first = found.group("a");
        String second = found.group("b");
        String year = found.group("y");
        LocalDate dayFirst = date(year, Integer.parseInt(second), first);
        LocalDate monthFirst = date(year, Integer.parseInt(first), second);
        LocalDate taken = order == Order.DAY_FIRST ? dayFirst : monthFirst;
        LocalDate other = order == Order.DAY_FIRST ? monthFirst : dayFirst;
        LocalDate date = taken == null ? other : taken;
        if (date == null) {
            return null;
        }
        boolean isSure = taken == null || other == null || taken.equals(other);
        return new Dates(date, isSure ? century(date, year) : other, rest(text, found));
    }

    /** Returns which order a date proves by a number that is no month, null if none. */
    static @Nullable Order proven(String text) {
        Matcher found = SLASHES.matcher(text);
        if (!found.find()) {
            return null;
        }
        boolean isFirst = Integer.parseInt(found.group("a")) > 12;
        boolean isSecond = Integer.parseInt(found.group("b")) > 12;
        return isFirst == isSecond ? null : isFirst ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }

    private static @Nullable LocalDate century(LocalDate date, String year) {
        return year.length() == 2 ? date.minusYears(100) : null;
    }

    private static @Nullable LocalDate date(String year, int month, String day) {
        try {
            int number = Integer.parseInt(year);
            return LocalDate.of(
                    year.length() == 2 ? 2000 + number : number, month, Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String rest(String text, Matcher found) {
        String rest = text.substring(0, found.start()) + " " + text.substring(found.end());
        return withoutWeekday(rest);
    }

    /** Returns a text without a day of the week, brackets and commas around it. */
    static String withoutWeekday(String text) {
        StringBuilder rest = new StringBuilder();
        for (String each : text.strip().split("[\\s,()\\[\\]\u3001]+", -1)) {
            String word = each.toLowerCase(Locale.ROOT);
            boolean isWeekday =
                    TableWords.weekday(each) != null && each.codePoints().allMatch(Dates::isLetter);
            if (!isWeekday && !LINKS.contains(word)) {
                rest.append(word).append(' ');
            }
        }
        return rest.toString().strip();
    }

    private static boolean isLetter(int c) {
        return Character.isLetter(c) || c == '.';
    }
}
