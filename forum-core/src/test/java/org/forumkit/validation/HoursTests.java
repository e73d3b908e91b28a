package org.forumkit.validation;

import static org.forumkit.validation.Documents.DAY;
import static org.forumkit.validation.Documents.edition;
import static org.forumkit.validation.Documents.forum;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
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
}
