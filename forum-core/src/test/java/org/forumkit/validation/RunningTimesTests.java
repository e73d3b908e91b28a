package org.forumkit.validation;

import static org.forumkit.validation.Documents.at;
import static org.forumkit.validation.Documents.found;
import static org.forumkit.validation.Documents.session;
import static org.forumkit.validation.Documents.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.SessionStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunningTimesTests {
    private static Forum tooMuch(SessionStatus status) {
        Item long1 = Item.builder("i").runningTime(Duration.ofMinutes(61)).build();
        Item late = Item.builder("j").start(at(9, 30)).runningTime(Duration.ofMinutes(31)).build();
        return with(
                session("s", 9, 10).toBuilder().status(status).items(List.of(long1, late)).build());
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIRMED, true",
        "TENTATIVE, true",
        "DRAFT, false",
        "CANCELLED, false",
        "POSTPONED, false"
    })
    void areOfSessionsThatTakePlace(SessionStatus status, boolean checked) {
        assertEquals(
                checked
                        ? List.of(
                                "WARNING session.overfull /series/editions/0/sessions/0/items 92",
                                "WARNING item.runs-over"
                                        + " /series/editions/0/sessions/0/items/1/runningTime PT31M")
                        : List.of(),
                found(tooMuch(status)));
    }

    /** The clocks go back at 03:00: what begins at 02:00 is over at 02:20 for the second time. */
    @ParameterizedTest
    @CsvSource({"80, true", "45, false", "46, true"})
    void areMeasuredInTheHourThatIsThereTwice(int minutes, boolean isOver) {
        LocalDate day = LocalDate.of(2025, 10, 26);
        LocalDateTime start = day.atTime(2, 0);
        Item item = Item.builder("i").start(start).runningTime(Duration.ofMinutes(minutes)).build();
        List<String> found =
                found(
                        with(
                                edition ->
                                        edition.zone("Europe/Berlin")
                                                .firstDay(day)
                                                .lastDay(day)
                                                .sessions(
                                                        List.of(
                                                                session("s", 2, 3).toBuilder()
                                                                        .start(start)
                                                                        .end(day.atTime(2, 45))
                                                                        .items(List.of(item))
                                                                        .build()))));
        assertEquals(
                isOver
                        ? List.of(
                                "WARNING item.runs-over"
                                        + " /series/editions/0/sessions/0/items/0/runningTime "
                                        + Duration.ofMinutes(minutes))
                        : List.of(),
                found.stream().filter(line -> !line.contains("time.ambiguous")).toList());
    }
}
