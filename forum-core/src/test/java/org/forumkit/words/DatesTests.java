package org.forumkit.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
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
