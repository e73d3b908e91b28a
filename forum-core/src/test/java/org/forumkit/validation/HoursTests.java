package org.forumkit.validation;

import static org.forumkit.validation.Documents.DAY;
import static org.forumkit.validation.Documents.edition;
import static org.forumkit.validation.Documents.forum;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.forumkit.finding.Finding;
import org.forumkit.model.EditionState;
import org.forumkit.model.Session;
import org.forumkit.model.SessionKind;
import org.forumkit.words.Words;
import org.junit.jupiter.api.Test;

class HoursTests {
    /** Returns the stretches without a break, each as its place and what is said of it. */
    private static List<String> stretches(String zone, LocalDate day, Session... sessions) {
        return ForumValidator.standard()
                .validate(
                        forum(
                                edition().toBuilder()
                                        .state(EditionState.PLANNED)
                                        .zone(zone)
                                        .firstDay(day)
                                        .lastDay(day)
                                        .sessions(List.of(sessions))
                                        .build()))
                .stream()
                .filter(each -> each.key().equals("session.no-break"))
                .map(HoursTests::line)
                .toList();
    }

    private static String line(Finding finding) {
        return finding.pointer() + " " + finding.sentence(Words.standard(), "en");
    }

    private static Session session(LocalDateTime from, LocalDateTime until, SessionKind kind) {
        return Documents.session("s" + from.getHour(), 9, 10).toBuilder()
                .start(from)
                .end(until)
                .kind(kind)
                .build();
    }

    @Test
    void countsFromTheEndOfTheBreakThatASessionWentOnOver() {
        Session tea =
                session(DAY.atTime(10, 0), DAY.atTime(10, 15), SessionKind.BREAK).toBuilder()
                        .id("tea")
                        .build();
        assertEquals(
                List.of(
                        "/series/editions/0/sessions/1/start From 2025-08-26T10:15 on the programme"
                                + " goes on for 465 minutes without a break; at most 240 are meant"
                                + " to be"),
                stretches("Asia/Shanghai", DAY, tea, Documents.session("s", 10, 18)));
    }

    /** The first of the hour that is there twice; the second would be an hour later. */
    @Test
    void saysAStartAsTheSessionDoes() {
        LocalDate autumn = LocalDate.of(2025, 10, 26);
        assertEquals(
                List.of(
                        "/series/editions/0/sessions/0/start From 2025-10-26T02:30 on the programme"
                                + " goes on for 390 minutes without a break; at most 240 are meant"
                                + " to be"),
                stretches(
                        "Europe/Berlin",
                        autumn,
                        session(autumn.atTime(2, 30), autumn.atTime(8, 0), SessionKind.OTHER)));
        LocalDate spring = LocalDate.of(2025, 3, 30);
        assertEquals(
                List.of(
                        "/series/editions/0/sessions/0/start From 2025-03-30T02:30 on the programme"
                                + " goes on for 300 minutes without a break; at most 240 are meant"
                                + " to be"),
                stretches(
                        "Europe/Berlin",
                        spring,
                        session(spring.atTime(2, 30), spring.atTime(8, 0), SessionKind.OTHER)));
    }

    /** Returns which sessions are outside the hours, each with the hours that it is outside of. */
    private static List<String> outside(ValidationOptions.Builder options, Session... sessions) {
        return ForumValidator.standard()
                .validate(
                        forum(
                                edition().toBuilder()
                                        .lastDay(DAY.plusDays(1))
                                        .sessions(List.of(sessions))
                                        .build()),
                        options.build())
                .stream()
                .filter(each -> each.key().equals("session.outside-hours"))
                .map(
                        each ->
                                each.pointer()
                                        + " "
                                        + each.value()
                                        + " "
                                        + each.arguments().get("opens")
                                        + "-"
                                        + each.arguments().get("closes"))
                .toList();
    }

    private static Session on(LocalDate day, String from, String until) {
        return session(
                day.atTime(LocalTime.parse(from)),
                day.atTime(LocalTime.parse(until)),
                SessionKind.OTHER);
    }

    private static ValidationOptions.Builder hours(String from, String until) {
        return ValidationOptions.builder()
                .openingHours(LocalTime.parse(from), LocalTime.parse(until));
    }

    private static ValidationOptions.Builder hours(
            ValidationOptions.Builder options, LocalDate day, String from, String until) {
        return options.openingHours(day, LocalTime.parse(from), LocalTime.parse(until));
    }

    @Test
    void holdSessionsToTheHoursOfTheirDay() {
        Session early = on(DAY, "08:30", "09:30");
        Session late = on(DAY.plusDays(1), "17:00", "18:30");
        String first = "/series/editions/0/sessions/0/start 2025-08-26T08:30 ";
        String second = "/series/editions/0/sessions/1/start 2025-08-27T17:00 ";

        assertEquals(List.of(), outside(ValidationOptions.builder(), early, late));
        assertEquals(List.of(), outside(hours("08:30", "18:30"), early, late));
        assertEquals(
                List.of(first + "09:00-18:00", second + "09:00-18:00"),
                outside(hours("09:00", "18:00"), early, late));
        assertEquals(
                List.of(second + "09:00-18:00"),
                outside(hours(hours("09:00", "18:00"), DAY, "08:00", "18:00"), early, late));
        assertEquals(
                List.of(first + "10:00-18:00"),
                outside(hours(ValidationOptions.builder(), DAY, "10:00", "18:00"), early, late));
    }

    @Test
    void mayGoOnOverMidnight() {
        Session night = on(DAY.plusDays(1), "00:30", "01:30");
        ValidationOptions.Builder evening =
                hours(ValidationOptions.builder(), DAY, "18:00", "02:00");
        String there = "/series/editions/0/sessions/0/start 2025-08-27T00:30 ";

        assertEquals(List.of(), outside(evening, night));
        assertEquals(List.of(), outside(hours(evening, DAY.plusDays(1), "09:00", "18:00"), night));
        assertEquals(
                List.of(there + "09:00-18:00"),
                outside(hours(evening, DAY, "18:00", "01:00"), night));
        assertEquals(List.of(), outside(hours("00:00", "00:00"), night));
    }
}
