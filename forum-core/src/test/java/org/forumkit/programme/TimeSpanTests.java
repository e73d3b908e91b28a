package org.forumkit.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.forumkit.model.Audience;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The span of the times of an edition. */
class TimeSpanTests {
    private static final LocalDateTime TEN = LocalDateTime.parse("2030-05-13T10:00");

    @Test
    void reachesFromTheFirstTimeToTheLast() {
        assertEquals(
                "2030-05-13T09:00 to 2030-05-13T12:30",
                span(
                        session("a", TEN, TEN.plusHours(1)),
                        session("b", TEN.minusHours(1), null),
                        session("c", TEN.plusHours(2), TEN.plusMinutes(150))));
    }

    @Test
    void isAMomentOfOneTime() {
        assertEquals("2030-05-13T10:00 to 2030-05-13T10:00", span(session("a", TEN, null)));
    }

    @Test
    void isNothingWithoutTimes() {
        assertNull(span(session("a", null, null)));
        assertNull(span());
    }

    @Test
    void reachesToItemsBeforeAndAfterTheirSession() {
        Item early = Item.builder("early").start(TEN.minusMinutes(5)).build();
        Item late =
                Item.builder("late")
                        .start(TEN.plusHours(1))
                        .runningTime(Duration.ofMinutes(20))
                        .build();
        Session session =
                session("a", TEN, TEN.plusHours(1)).toBuilder().items(List.of(early, late)).build();

        assertEquals("2030-05-13T09:55 to 2030-05-13T11:20", span(session));
    }

    @Test
    void beginsWithTheSettingUpThatAnAudienceSees() {
        Session session =
                session("a", TEN, TEN.plusHours(1)).toBuilder().setUp(Duration.ofHours(3)).build();

        assertEquals("2030-05-13T10:00 to 2030-05-13T11:00", span(session));
        assertEquals(
                "2030-05-13T07:00 to 2030-05-13T11:00",
                string(edition(Audience.INTERNAL, Selection.everything(), session)));
    }

    @Test
    void doesNotReachToYearsThatNoCalendarWrites() {
        assertEquals(
                "2030-05-13T10:00 to 2030-05-13T11:00",
                span(
                        session("a", TEN, TEN.plusHours(1)),
                        session("far", LocalDateTime.parse("+12000-01-01T10:00"), null),
                        session("early", LocalDateTime.parse("0000-12-31T10:00"), null)));
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, Long.MAX_VALUE})
    void knowsNoTimeThatNobodyCanWait(long seconds) {
        Duration time = Duration.ofSeconds(seconds);
        Item item = Item.builder("i").start(TEN).runningTime(time).build();
        Session session =
                session("a", TEN, TEN.plusHours(1)).toBuilder()
                        .setUp(time)
                        .items(List.of(item))
                        .build();

        assertEquals(
                "2030-05-13T10:00 to 2030-05-13T11:00",
                string(edition(Audience.INTERNAL, Selection.everything(), session)));
    }

    @Test
    void isThatOfTheSessionsSelected() {
        assertEquals(
                "2030-05-14T10:00 to 2030-05-14T11:00",
                string(
                        edition(
                                Audience.PUBLIC,
                                Selection.session("b"),
                                session("a", TEN, TEN.plusHours(1)),
                                session("b", TEN.plusDays(1), TEN.plusDays(1).plusHours(1)))));
    }

    @Test
    void growsToHoldAnother() {
        TimeSpan hour = new TimeSpan(TEN, TEN.plusHours(1));

        assertEquals(hour, hour.and(new TimeSpan(TEN.plusMinutes(1), TEN.plusMinutes(2))));
        assertEquals(
                new TimeSpan(TEN.minusHours(1), TEN.plusHours(2)),
                new TimeSpan(TEN.minusHours(1), TEN)
                        .and(hour)
                        .and(new TimeSpan(TEN, TEN.plusHours(2))));
    }

    @Test
    void doesNotEndBeforeItBegins() {
        assertEquals(
                "last must not be before first: 2030-05-13T10:00, 2030-05-13T09:59",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new TimeSpan(TEN, TEN.minusMinutes(1)))
                        .getMessage());
    }

    private static @Nullable String span(Session... sessions) {
        return string(edition(Audience.PUBLIC, Selection.everything(), sessions));
    }

    private static @Nullable String string(ProgrammeEdition edition) {
        TimeSpan times = edition.times();
        return times == null ? null : times.first() + " to " + times.last();
    }

    private static ProgrammeEdition edition(
            Audience audience, Selection selection, Session... sessions) {
        Edition edition =
                Edition.builder("2030", Text.of("en", "Edition"))
                        .zone("Asia/Shanghai")
                        .sessions(List.of(sessions))
                        .build();
        Series series =
                Series.builder("s", Text.of("en", "Series")).editions(List.of(edition)).build();
        return Programme.of(Forum.builder("en", series).build())
                .audience(audience)
                .select(selection)
                .build()
                .edition();
    }

    private static Session session(
            String id, @Nullable LocalDateTime start, @Nullable LocalDateTime end) {
        return Session.builder(id, Text.of("en", id)).start(start).end(end).build();
    }
}
