package org.forumkit.words;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Dates and times as the readers of a language write them, by CLDR.
 *
 * <p>A language that CLDR does not know gets the forms of English. A date before 1583 or after 9999
 * is written as ISO 8601 does.
 *
 * <p>One is for one language; making it is dear, so keep it. Thread-safe.
 *
 * @since 0.1
 */
public final class Dates {
    /** The first whole year of the Gregorian calendar; ICU counts earlier days by the Julian. */
    private static final int FIRST_YEAR = 1583;

    private static final int LAST_YEAR = 9999;

    private final ULocale locale;
    private final Map<Integer, DateFormat> formats = new ConcurrentHashMap<>();

    private Dates(ULocale locale) {
        this.locale = locale;
    }

    /**
     * Returns the forms of a language.
     *
     * @param language the language, BCP 47; never null
     * @return the forms, never null
     */
    public static Dates of(String language) {
        ULocale known = Cldr.locale(language);
        // Plain English would mean the forms of the United States.
        return new Dates(
                known == null || known.equals(ULocale.ENGLISH) ? new ULocale("en", "001") : known);
    }

    /**
     * Returns a date with its year.
     *
     * @param date the date, never null
     * @return as {@code 26 August 2025} or {@code 2025年8月26日}, never null
     */
    public String date(LocalDate date) {
        return format(DateFormat.LONG, date);
    }

    /**
     * Returns a date with its year and day of the week.
     *
     * @param date the date, never null
     * @return as {@code Tuesday, 26 August 2025} or {@code 2025年8月26日星期二}, never null
     */
    public String dateWithWeekday(LocalDate date) {
        return format(DateFormat.FULL, date);
    }

    /**
     * Returns the days from one to another.
     *
     * @param first the first day, never null
     * @param last the last day, not before the first; never null
     * @return the one date if both are the same, else the range; never null
     */
    public String range(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return date(first);
        }
        if (!isUsual(first) || !isUsual(last)) {
            return date(first) + " – " + date(last);
        }
        return switch (locale.getLanguage()) {
            // CLDR's ranges of these mix forms that nobody writes together.
            case "mn" ->
                    YearMonth.from(first).equals(YearMonth.from(last))
                            ? date(first) + "–" + last.getDayOfMonth()
                            : date(first) + " – " + date(last);
            case "zh" -> range("yMMMd", first, last);
            default -> range(DateFormat.YEAR_MONTH_DAY, first, last);
        };
    }

    private String range(String skeleton, LocalDate first, LocalDate last) {
        DateIntervalFormat format = DateIntervalFormat.getInstance(skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(new DateInterval(millis(first), millis(last)));
    }

    /**
     * Returns a time of day by the 24-hour clock, the same in all languages.
     *
     * @param time the time, never null
     * @return as {@code 09:05}, never null
     */
    public static String time(LocalTime time) {
        StringBuilder text = new StringBuilder(5);
        if (time.getHour() < 10) {
            text.append('0');
        }
        text.append(time.getHour()).append(':');
        if (time.getMinute() < 10) {
            text.append('0');
        }
        return text.append(time.getMinute()).toString();
    }

    private String format(int style, LocalDate date) {
        if (!isUsual(date)) {
            return date.toString();
        }
        DateFormat format =
                formats.computeIfAbsent(
                        style,
                        key ->
                                DateFormat.getDateInstance(
                                        new GregorianCalendar(TimeZone.GMT_ZONE, locale),
                                        key,
                                        locale));
        synchronized (format) {
            return format.format((Object) millis(date));
        }
    }

    private static boolean isUsual(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    private static long millis(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
