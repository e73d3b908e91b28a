package org.forumkit.words;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Dates, times and time zones as the readers of a language write them, by CLDR.
 *
 * <p>A language that CLDR does not know gets the forms of English. A date before 1583 or after 9999
 * is written as ISO 8601 does.
 *
 * <p>One is for one language. The library's own languages cost nothing; the first date of any other
 * is dear, so keep it. Thread-safe.
 *
 * @since 0.1
 */
public final class Dates {
    /** The first whole year of the Gregorian calendar; ICU counts earlier days by the Julian. */
    private static final int FIRST_YEAR = 1583;

    private static final int LAST_YEAR = 9999;

    private static final String DASH = " – ";

    private final String language;
    private final @Nullable DateForms own;
    private final Map<Integer, DateFormat> formats = new ConcurrentHashMap<>();
    private final Map<String, DateIntervalFormat> ranges = new ConcurrentHashMap<>();
    private volatile @Nullable TimeZoneNames zones;

    private Dates(String language, @Nullable DateForms own) {
        this.language = language;
        this.own = own;
    }

    /**
     * Returns the forms of a language.
     *
     * @param language the language, BCP 47; never null
     * @return the forms, never null
     */
    public static Dates of(String language) {
        return new Dates(language, DateForms.of(language));
    }

    private ULocale locale() {
        ULocale known = Cldr.locale(language);
        // Plain English would mean the forms of the United States.
        return known == null || known.equals(ULocale.ENGLISH) ? new ULocale("en", "001") : known;
    }

    /**
     * Returns a date with its year.
     *
     * @param date the date, never null
     * @return as {@code 26 August 2025} or {@code 2025年8月26日}, never null
     */
    public String date(LocalDate date) {
        return own != null && isUsual(date) ? own.date(date) : format(DateFormat.LONG, date);
    }

    /**
     * Returns a date with its year and day of the week.
     *
     * @param date the date, never null
     * @return as {@code Tuesday, 26 August 2025} or {@code 2025年8月26日星期二}, never null
     */
    public String dateWithWeekday(LocalDate date) {
        return own != null && isUsual(date)
                ? own.dateWithWeekday(date)
                : format(DateFormat.FULL, date);
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
            return date(first) + DASH + date(last);
        }
        if (own != null) {
            return own.range(first, last);
        }
        return switch (locale().getLanguage()) {
            // CLDR's ranges of these mix forms that nobody writes together.
            case "mn" ->
                    YearMonth.from(first).equals(YearMonth.from(last))
                            ? date(first) + "–" + last.getDayOfMonth()
                            : date(first) + DASH + date(last);
            case "zh" -> range("yMMMd", first, last);
            default -> range(DateFormat.YEAR_MONTH_DAY, first, last);
        };
    }

    private String range(String skeleton, LocalDate first, LocalDate last) {
        DateIntervalFormat format =
                ranges.computeIfAbsent(
                        skeleton,
                        key -> {
                            DateIntervalFormat made = DateIntervalFormat.getInstance(key, locale());
                            made.setTimeZone(TimeZone.GMT_ZONE);
                            return made;
                        });
        synchronized (format) {
            return format.format(new DateInterval(millis(first), millis(last)));
        }
    }

    /**
     * Returns a day with a time of day.
     *
     * @param time the date and time, never null
     * @return as {@code 26 August 2025, 09:05} or {@code 2025年8月26日 09:05}, never null
     */
    public String dateTime(LocalDateTime time) {
        return date(time.toLocalDate()) + timeSeparator() + time(time.toLocalTime());
    }

    /**
     * Returns the time from one moment to another.
     *
     * @param start the first moment, never null
     * @param end the last moment, not before the first; never null
     * @return as {@code 26 August 2025, 09:05–10:30}, with both days if they differ; never null
     */
    public String range(LocalDateTime start, LocalDateTime end) {
        return start.toLocalDate().equals(end.toLocalDate())
                ? date(start.toLocalDate())
                        + timeSeparator()
                        + times(start.toLocalTime(), end.toLocalTime())
                : dateTime(start) + DASH + dateTime(end);
    }

    private String timeSeparator() {
        return own == DateForms.CHINESE || own == DateForms.JAPANESE || own == DateForms.KOREAN
                ? " "
                : ", ";
    }

    /**
     * Returns the times of day from one to another by the 24-hour clock, the same in all languages.
     *
     * @param start the first time, never null
     * @param end the last time, never null
     * @return as {@code 09:05–10:30}, the one time if both are the same minute; never null
     */
    public static String times(LocalTime start, LocalTime end) {
        String from = time(start);
        String until = time(end);
        return from.equals(until) ? from : from + "–" + until;
    }

    /**
     * Returns what a time zone is called with how far it is from UTC.
     *
     * @param zone the zone, never null
     * @param at the moment, which decides between winter and summer; never null
     * @return as {@code 中国标准时间 (UTC+8)}, the offset alone if the zone has no name; never null
     */
    public String zone(ZoneId zone, Instant at) {
        String name = zoneName(zone, at);
        return name == null ? offset(zone, at) : name + " (" + offset(zone, at) + ")";
    }

    private @Nullable String zoneName(ZoneId zone, Instant at) {
        if (zone.normalized() instanceof ZoneOffset) {
            return null;
        }
        TimeZoneNames names = zones;
        if (names == null) {
            names = TimeZoneNames.getInstance(locale());
            zones = names;
        }
        TimeZoneNames.NameType type =
                zone.getRules().isDaylightSavings(at)
                        ? TimeZoneNames.NameType.LONG_DAYLIGHT
                        : TimeZoneNames.NameType.LONG_STANDARD;
        String name = names.getDisplayName(zone.getId(), type, millis(at));
        return name == null ? names.getExemplarLocationName(zone.getId()) : name;
    }

    /** ICU counts in milliseconds, which do not reach as far as an instant does. */
    private static long millis(Instant at) {
        if (at.isBefore(Instant.EPOCH)) {
            return 0;
        }
        long last = millis(LocalDate.of(LAST_YEAR, 12, 31));
        return at.getEpochSecond() > last / 1000 ? last : at.toEpochMilli();
    }

    /**
     * Returns how far a time zone is from UTC, the same in all languages.
     *
     * @param zone the zone, never null
     * @param at the moment, which decides between winter and summer; never null
     * @return as {@code UTC+8} or {@code UTC−3:30}, {@code UTC} where they agree; never null
     */
    public static String offset(ZoneId zone, Instant at) {
        int seconds = zone.getRules().getOffset(at).getTotalSeconds();
        if (seconds == 0) {
            return "UTC";
        }
        int minutes = Math.abs(seconds) / 60;
        String rest = minutes % 60 == 0 ? "" : ":" + (minutes % 60 < 10 ? "0" : "") + minutes % 60;
        return "UTC" + (seconds < 0 ? "\u2212" : "+") + minutes / 60 + rest;
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
                                        new GregorianCalendar(TimeZone.GMT_ZONE, locale()),
                                        key,
                                        locale()));
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
