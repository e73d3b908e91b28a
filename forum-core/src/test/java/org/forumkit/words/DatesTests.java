package org.forumkit.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as the six languages write them. */
class DatesTests {
    private static final LocalDate DAY = LocalDate.of(2025, 8, 26);
    private static final LocalDate FIRST = LocalDate.of(1583, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 26 August 2025 | Tuesday, 26 August 2025",
                "en-US | August 26, 2025 | Tuesday, August 26, 2025",
                "zh-Hans | 2025年8月26日 | 2025年8月26日星期二",
                "zh-CN | 2025年8月26日 | 2025年8月26日星期二",
                "zh-TW | 2025年8月26日 | 2025年8月26日 星期二",
                "ru | 26 августа 2025 г. | вторник, 26 августа 2025 г.",
                "ko | 2025년 8월 26일 | 2025년 8월 26일 화요일",
                "ja | 2025年8月26日 | 2025年8月26日火曜日",
                "mn | 2025 оны наймдугаар сарын 26 | 2025 оны наймдугаар сарын 26, мягмар гараг"
            })
    void writesADay(String language, String date, String withWeekday) {
        assertEquals(date, plain(Dates.of(language).date(DAY)));
        assertEquals(withWeekday, plain(Dates.of(language).dateWithWeekday(DAY)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 26–28 August 2025 | 26 August – 1 September 2025"
                        + " | 26 August 2025 – 1 January 2026",
                "zh-Hans | 2025年8月26日 – 28日 | 2025年8月26日 – 9月1日 | 2025年8月26日 – 2026年1月1日",
                "ru | 26—28 августа 2025 г. | 26 августа — 1 сентября 2025 г."
                        + " | 26 августа 2025 г. — 1 января 2026 г.",
                "ko | 2025년 8월 26일~28일 | 2025년 8월 26일~9월 1일 | 2025년 8월 26일~2026년 1월 1일",
                "ja | 2025年8月26日～28日 | 2025年8月26日～9月1日 | 2025年8月26日～2026年1月1日",
                "mn | 2025 оны наймдугаар сарын 26–28"
                        + " | 2025 оны наймдугаар сарын 26 – 2025 оны есдүгээр сарын 1"
                        + " | 2025 оны наймдугаар сарын 26 – 2026 оны нэгдүгээр сарын 1"
            })
    void writesDays(String language, String inAMonth, String inAYear, String inTwoYears) {
        Dates dates = Dates.of(language);
        assertEquals(dates.date(DAY), dates.range(DAY, DAY));
        assertEquals(inAMonth, plain(dates.range(DAY, DAY.plusDays(2))));
        assertEquals(inAYear, plain(dates.range(DAY, LocalDate.of(2025, 9, 1))));
        assertEquals(inTwoYears, plain(dates.range(DAY, LocalDate.of(2026, 1, 1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-001", "zh", "zh-Hans", "zh-CN", "ru", "ko", "ja", "mn"})
    void writesWhatCldrWrites(String language) {
        ULocale locale = ULocale.forLanguageTag(language.equals("en") ? "en-001" : language);
        DateFormat longForm = format(DateFormat.LONG, locale);
        DateFormat fullForm = format(DateFormat.FULL, locale);
        DateIntervalFormat ranges =
                DateIntervalFormat.getInstance(
                        locale.getLanguage().equals("zh") ? "yMMMd" : DateFormat.YEAR_MONTH_DAY,
                        locale);
        ranges.setTimeZone(com.ibm.icu.util.TimeZone.GMT_ZONE);
        Dates dates = Dates.of(language);
        for (LocalDate day = LocalDate.of(2024, 1, 1);
                day.getYear() < 2026;
                day = day.plusDays(1)) {
            Object millis = millis(day);
            assertEquals(longForm.format(millis), dates.date(day));
            assertEquals(fullForm.format(millis), dates.dateWithWeekday(day));
            if (!language.equals("mn")) {
                LocalDate last = day.plusDays(1 + day.getDayOfYear() % 90);
                assertEquals(
                        ranges.format(new DateInterval(millis(day), millis(last))),
                        dates.range(day, last));
            }
        }
        assertEquals(longForm.format((Object) millis(FIRST)), dates.date(FIRST));
        assertEquals(fullForm.format((Object) millis(LAST)), dates.dateWithWeekday(LAST));
    }

    private static DateFormat format(int style, ULocale locale) {
        return DateFormat.getDateInstance(
                new GregorianCalendar(com.ibm.icu.util.TimeZone.GMT_ZONE, locale), style, locale);
    }

    private static long millis(LocalDate day) {
        return day.toEpochDay() * 86_400_000L;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 26 August 2025, 09:05 | 26 August 2025, 09:05–10:30"
                        + " | 26 August 2025, 09:05 – 27 August 2025, 00:15",
                "zh-Hans | 2025年8月26日 09:05 | 2025年8月26日 09:05–10:30"
                        + " | 2025年8月26日 09:05 – 2025年8月27日 00:15",
                "ru | 26 августа 2025 г., 09:05 | 26 августа 2025 г., 09:05–10:30"
                        + " | 26 августа 2025 г., 09:05 – 27 августа 2025 г., 00:15",
                "ko | 2025년 8월 26일 09:05 | 2025년 8월 26일 09:05–10:30"
                        + " | 2025년 8월 26일 09:05 – 2025년 8월 27일 00:15",
                "ja | 2025年8月26日 09:05 | 2025年8月26日 09:05–10:30"
                        + " | 2025年8月26日 09:05 – 2025年8月27日 00:15",
                "mn | 2025 оны наймдугаар сарын 26, 09:05"
                        + " | 2025 оны наймдугаар сарын 26, 09:05–10:30"
                        + " | 2025 оны наймдугаар сарын 26, 09:05"
                        + " – 2025 оны наймдугаар сарын 27, 00:15"
            })
    void writesTimesOfADay(String language, String one, String inADay, String overnight) {
        Dates dates = Dates.of(language);
        LocalDateTime start = DAY.atTime(9, 5);
        assertEquals(one, plain(dates.dateTime(start)));
        assertEquals(inADay, plain(dates.range(start, DAY.atTime(10, 30))));
        assertEquals(overnight, plain(dates.range(start, DAY.plusDays(1).atTime(0, 15))));
        assertEquals(one, plain(dates.range(start, start)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | China Standard Time (UTC+8) | Central European Summer Time (UTC+2)",
                "zh-Hans | 中国标准时间 (UTC+8) | 中欧夏令时间 (UTC+2)",
                "ru | Китай, стандартное время (UTC+8) | Центральная Европа, летнее время (UTC+2)",
                "ko | 중국 표준시 (UTC+8) | 중부유럽 하계 표준시 (UTC+2)",
                "ja | 中国標準時 (UTC+8) | 中央ヨーロッパ夏時間 (UTC+2)",
                "mn | Хятадын стандарт цаг (UTC+8) | Төв Европын зуны цаг (UTC+2)"
            })
    void namesZones(String language, String shanghai, String berlin) {
        Dates dates = Dates.of(language);
        Instant august = Instant.parse("2025-08-26T00:00:00Z");
        assertEquals(shanghai, dates.zone(ZoneId.of("Asia/Shanghai"), august));
        assertEquals(berlin, dates.zone(ZoneId.of("Europe/Berlin"), august));
        assertEquals("UTC+8", dates.zone(ZoneId.of("+08:00"), august));
        assertEquals("UTC", dates.zone(ZoneId.of("UTC"), august));
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Shanghai, UTC+8",
        "America/St_Johns, UTC−3:30",
        "Asia/Kathmandu, UTC+5:45",
        "-00:30, UTC−0:30",
        "+05:05, UTC+5:05",
        "Europe/London, UTC",
        "Z, UTC"
    })
    void writesOffsets(ZoneId zone, String expected) {
        assertEquals(expected, Dates.offset(zone, Instant.parse("2025-01-15T00:00:00Z")));
    }

    @Test
    void namesZonesAtTheEndsOfTime() {
        Dates dates = Dates.of("en");
        ZoneId seoul = ZoneId.of("Asia/Seoul");
        assertEquals("Korean Standard Time (UTC+9)", dates.zone(seoul, Instant.MAX));
        assertEquals("Korean Standard Time (UTC+8:27)", dates.zone(seoul, Instant.MIN));
    }

    @Test
    void writesARangeOfTimes() {
        assertEquals("09:05–10:30", Dates.times(LocalTime.of(9, 5), LocalTime.of(10, 30)));
        assertEquals("09:05", Dates.times(LocalTime.of(9, 5), LocalTime.of(9, 5, 30)));
    }

    @Test
    void keepsTogetherWhatBelongsTogether() {
        assertEquals("26 августа 2025\u202Fг.", Dates.of("ru").date(DAY));
    }

    /** CLDR has spaces that do not break, and thin ones around dashes. */
    private static String plain(String range) {
        return range.replace('\u2009', ' ').replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    @ParameterizedTest
    @CsvSource({"00:00, 00:00", "09:05, 09:05", "23:59:59.999, 23:59", "12:30, 12:30"})
    void writesATimeByTheClockOf24Hours(LocalTime time, String expected) {
        assertEquals(expected, Dates.time(time));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tlh", "", "und", "x-private", "zz", "no language", "\uD800"})
    @ResourceLock(Resources.LOCALE)
    void writesEnglishWhereCldrKnowsNoOther(String language) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals("26 August 2025", Dates.of(language).date(DAY));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @ResourceLock(Resources.TIME_ZONE)
    void knowsNoZone() {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("Pacific/Kiritimati", "Pacific/Niue")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertEquals("26 August 2025", Dates.of("en").date(DAY));
                assertEquals("26–28 August 2025", Dates.of("en").range(DAY, DAY.plusDays(2)));
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void writesYearsOutOfTheOrdinaryAsIsoDoes() {
        Dates dates = Dates.of("ru");
        assertEquals("1 января 1583\u202Fг.", dates.date(LocalDate.of(1583, 1, 1)));
        assertEquals("1582-12-31", dates.date(LocalDate.of(1582, 12, 31)));
        assertEquals("31 декабря 9999\u202Fг.", dates.date(LocalDate.of(9999, 12, 31)));
        assertEquals("+10000-01-01", dates.dateWithWeekday(LocalDate.of(10_000, 1, 1)));
        assertEquals(
                "-999999999-01-01 – +999999999-12-31", dates.range(LocalDate.MIN, LocalDate.MAX));
    }

    @Test
    void servesSeveralThreads() throws Exception {
        Dates dates = Dates.of("en");
        ExecutorService executor = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> results = new ArrayList<>();
            for (int year = 2000; year < 2400; year++) {
                LocalDate day = LocalDate.of(year, 1, 1);
                results.add(executor.submit(() -> dates.date(day)));
            }
            for (int index = 0; index < results.size(); index++) {
                assertEquals("1 January " + (2000 + index), results.get(index).get());
            }
        } finally {
            executor.shutdownNow();
        }
    }
}
