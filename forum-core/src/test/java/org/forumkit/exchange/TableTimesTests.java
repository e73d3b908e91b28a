package org.forumkit.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.forumkit.model.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTimesTests {
    private static final LocalDateTime TIME = LocalDateTime.parse("2026-09-01T14:30");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-09-01 14:30",
                "2026-09-01T14:30:00",
                "2026/9/1 14:30",
                "20260901 14:30",
                "2026. 9. 1. 14:30",
                "2026. 9. 1. 오후 2시 30분",
                "2026년 9월 1일 오후 2:30",
                "2026년 9월 1일(화) 14시 30분",
                "2026年9月1日 14:30",
                "2026年9月1日（周二）下午2点30分",
                "2026年9月1日星期二 下午2:30",
                "2026年9月1日 下午2点半",
                "2026年9月1日（火）午後2時30分",
                "2026年9月1日 14時半",
                "２０２６年９月１日　１４：３０",
                "01.09.2026 14:30",
                "1.9.2026, 14.30 Uhr",
                "1. September 2026 um 14:30 Uhr",
                "Dienstag, 1. September 2026, 2.30 Uhr nachmittags",
                "01.09.2026 2:30 nachm.",
                "1 сентября 2026 г. 14:30",
                "вторник, 1 сентября 2026 г., 14:30",
                "01.09.2026 в 14:30",
                "1 September 2026, 2:30 pm",
                "September 1, 2026 2:30 PM",
                "Tue, Sep 1st, 2026 at 2:30 p.m.",
                "01-Sep-2026 14:30",
                "September 1 2026 14:30",
                "令和8年9月1日 14時30分",
                "令和 8 年 9月1日（火）午後2:30",
                "20260901 1430",
                "13/9/2026 14:30",
                "9/13/2026 14:30",
                "2026 оны 9 сарын 1 14:30",
                "2026 оны 9-р сарын 1-ний 14 цаг 30",
            })
    void readsATimeInTheFormsOfEachLanguage(String text) {
        Session session = TableFiles.session("id,title,start\n1,A,\"" + text + "\"\n");

        LocalDateTime time = text.contains("13") ? TIME.withDayOfMonth(13) : TIME;
        assertEquals(time, session.start(), () -> text + " " + session.extensions());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14:30 | 14:30",
                "14 | 14:00",
                "2 pm | 14:00",
                "12 am | 00:00",
                "12 pm | 12:00",
                "10 Uhr vormittags | 10:00",
                "2 Uhr nachmittags | 14:00",
                "10 vorm. | 10:00",
                "上午十点 | ",
                "晚上8点 | 20:00",
                "오전 10시 | 10:00",
                "午前10時15分 | 10:15",
                "2 часа дня | 14:00",
                "өглөөний 9 цаг | 09:00",
                "10:00:30 | 10:00:30",
                "10:00:30 PM | 22:00:30",
                "0930 | 09:30",
                "2460 | ",
                "25:00 | ",
                "10:75 | ",
                "soon | ",
            })
    void readsATimeOfDay(String text, String time) {
        Imported imported =
                TableFiles.read("id,title,date,start\n1,A,2026-09-01,\"" + text + "\"\n");
        Session session = Schedules.edition(imported).sessions().get(0);

        assertEquals(
                time == null ? null : LocalDateTime.parse("2026-09-01T" + time), session.start());
        if (time == null) {
            assertEquals(
                    List.of("2:4 exchange.time-unreadable /sessions/0/start " + text),
                    TableFiles.told(imported));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "10:00-11:30, 2026-09-01T10:00, 2026-09-01T11:30",
        "10–12 Uhr, 2026-09-01T10:00, 2026-09-01T12:00",
        "2-4 pm, 2026-09-01T14:00, 2026-09-01T16:00",
        "下午2:00至3:30, 2026-09-01T14:00, 2026-09-01T15:30",
        "23:00～01:00, 2026-09-01T23:00, 2026-09-02T01:00",
        "22:00 bis 24:00, 2026-09-01T22:00, 2026-09-02T00:00",
        "1000-1130, 2026-09-01T10:00, 2026-09-01T11:30",
        "09:00:15–09:45:30, 2026-09-01T09:00:15, 2026-09-01T09:45:30",
        "9h30–9h45, 2026-09-01T09:30, 2026-09-01T09:45",
    })
    void readsTwoTimesInOneCell(String text, LocalDateTime start, LocalDateTime end) {
        Session session = TableFiles.session("id,title,date,time\n1,A,2026-09-01," + text + "\n");

        assertEquals(start, session.start());
        assertEquals(end, session.end());
    }

    @ParameterizedTest
    @CsvSource({
        "90, 2026-09-01T11:30",
        "1:30, 2026-09-01T11:30",
        "90 min, 2026-09-01T11:30",
        "1 h 30 min, 2026-09-01T11:30",
        "1.5 h, 2026-09-01T11:30",
        "1.75 h, 2026-09-01T11:45",
        "0.01 h, 2026-09-01T10:00:36",
        "90分钟, 2026-09-01T11:30",
        "1小时30分钟, 2026-09-01T11:30",
        "1시간 30분, 2026-09-01T11:30",
        "1時間30分, 2026-09-01T11:30",
        "1 час 30 минут, 2026-09-01T11:30",
        "1 цаг 30 минут, 2026-09-01T11:30",
        "PT1H30M, 2026-09-01T11:30",
        "long, ",
    })
    void readsALength(String text, LocalDateTime end) {
        assertEquals(
                end,
                TableFiles.session("id,title,start,duration\n1,A,2026-09-01 10:00," + text + "\n")
                        .end());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01 10:00, 11:00, 2026-09-01T11:00",
        "2026-09-01 23:00, 1:00, 2026-09-02T01:00",
        "2026-09-01 23:00, 2026-09-03 01:00, 2026-09-03T01:00",
        "2026-09-01T10:00+08:00, 2026-09-01T11:00+08:00, 2026-09-01T11:00",
    })
    void readsAnEnd(String start, String end, LocalDateTime expected) {
        assertEquals(
                expected,
                TableFiles.session("id,title,start,end\n1,A," + start + "," + end + "\n").end());
    }

    /** English writes the month first, other languages the day; one sure date decides for all. */
    @ParameterizedTest
    @CsvSource({
        "en, 9/1/2026, 2026-09-01, 2026-01-09",
        "ru, 9/1/2026, 2026-01-09, 2026-09-01",
        "en, 9-1-26, 2026-09-01, 2026-01-09",
    })
    void settlesADateThatCanMeanTwo(
            String language, String text, LocalDate taken, LocalDate other) {
        Imported imported =
                TableFiles.read(
                        "id,title,start\n1,A," + text + " 10:00\n2,B,10/10/2026 10:00\n",
                        ImportOptions.standard().withLanguage(language));

        assertEquals(taken.atTime(10, 0), Schedules.edition(imported).sessions().get(0).start());
        assertEquals(
                List.of(
                        "2:3 exchange.date-ambiguous /sessions/0/start "
                                + text
                                + " 10:00 -> "
                                + taken),
                TableFiles.told(imported));
        assertEquals(other.toString(), imported.findings().get(0).arguments().get("other"));
    }

    @Test
    void readsAllDatesAsTheOneThatIsSure() {
        List<Session> sessions =
                TableFiles.sessions(
                        "id,title,start\n1,A,9/1/2026 10:00\n2,B,31/1/2026 10:00\n",
                        Schedules.ENGLISH);

        assertEquals(LocalDateTime.parse("2026-01-09T10:00"), sessions.get(0).start());
        assertEquals(LocalDateTime.parse("2026-01-31T10:00"), sessions.get(1).start());
    }

    @ParameterizedTest
    @CsvSource({
        "周五, 2026-09-04",
        "Freitag, 2026-09-04",
        "пятница, 2026-09-04",
        "금요일, 2026-09-04",
        "金曜日, 2026-09-04",
        "Баасан, 2026-09-04",
        "Thursday, 2026-09-10",
        "9月5日, 2026-09-05",
    })
    void findsTheDateOfADayOfTheWeek(String day, LocalDate date) {
        ImportOptions options = Schedules.ENGLISH.withFirstDay(LocalDate.parse("2026-09-04"));

        assertEquals(
                date.atTime(10, 0),
                TableFiles.sessions("id,title,day,start\n1,A," + day + ",10:00\n", options)
                        .get(0)
                        .start());
    }

    @ParameterizedTest
    @CsvSource({
        "Friday, 10:00, Friday",
        "'', 10:00, 10:00",
        "2026-09-01, '', 2026-09-01",
    })
    void keepsADayOrATimeAlone(String day, String start, String told) {
        Imported imported = TableFiles.read("id,title,day,start\n1,A," + day + "," + start + "\n");
        Map<?, ?> kept =
                (Map<?, ?>)
                        Schedules.edition(imported).sessions().get(0).extensions().get("schedule");

        assertEquals(day.isEmpty() ? null : day, kept.get("day"));
        if (!day.isEmpty()) {
            assertEquals(start.isEmpty() ? null : start, kept.get("clock"));
        }
        assertEquals(
                List.of("exchange.time-incomplete " + told),
                imported.findings().stream()
                        .filter(each -> each.key().contains("time-"))
                        .map(each -> each.key() + " " + each.value())
                        .toList());
    }

    /** No day of the calendar is taken for another. */
    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-30 10:00", "2026-02-30", "30.2.2026 10:00", "2026年2月30日 10:00"})
    void makesNoDayOfOneThatIsNone(String text) {
        Imported imported = TableFiles.read("id,title,start\n1,A," + text + "\n");

        assertEquals(null, Schedules.edition(imported).sessions().get(0).start());
        assertEquals(
                List.of("2:3 exchange.time-unreadable /sessions/0/start " + text),
                TableFiles.told(imported));
    }

    /** Of two cells that say two things one is taken, and the other is told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-09-01 | 10:00-11:00 | 12:00 | 10:00 | 12:00 | 2:4 exchange.end-differs"
                        + " /sessions/0/end 10:00-11:00 -> 2026-09-01T12:00",
                "1.9.2026 9 Uhr | 10:00 | 12:00 | 10:00 | 12:00 | 2:3 exchange.start-differs"
                        + " /sessions/0/start 1.9.2026 9 Uhr -> 2026-09-01T10:00",
                "2026-09-02 | 2026-09-01 10:00 | 12:00 | 10:00 | 12:00 | 2:3"
                        + " exchange.day-differs /sessions/0/start 2026-09-02 -> 2026-09-01T10:00",
                "2.9.2026 | 1.9.2026 10:00 | 12:00 | 10:00 | 12:00 | 2:3"
                        + " exchange.day-differs /sessions/0/start 2.9.2026 -> 2026-09-01T10:00",
            })
    void tellsOfTwoTimesThatDiffer(
            String day, String start, String end, String begins, String ends, String told) {
        Imported imported =
                TableFiles.read(
                        "id,title,date,start,end\n1,A," + day + "," + start + "," + end + "\n");
        Session session = Schedules.edition(imported).sessions().get(0);

        assertEquals(LocalDateTime.parse("2026-09-01T" + begins), session.start());
        assertEquals(LocalDateTime.parse("2026-09-01T" + ends), session.end());
        assertEquals(List.of(told), TableFiles.told(imported));
    }

    @Test
    void keepsALengthThatIsNoneAsItIsWritten() {
        Imported imported = TableFiles.read("id,title,start,duration\n1,A,2026-09-01 10:00,0\n");

        assertEquals(
                List.of("2:4 exchange.length-unreadable /sessions/0/end 0"),
                TableFiles.told(imported));
    }
}
