package org.forumkit.validation;

import static org.forumkit.validation.Documents.found;
import static org.forumkit.validation.Documents.session;
import static org.forumkit.validation.Documents.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.forumkit.model.Room;
import org.forumkit.model.Text;
import org.forumkit.model.Venue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendancesTests {
    private static Room room(String id, int seats) {
        return Room.builder(id, Text.of(id)).capacity(seats).build();
    }

    @ParameterizedTest
    @CsvSource({"r1 r1, 50", "r1 r2, 80", "r1 r2 r1, 80"})
    void countTheSeatsOfARoomOnce(String rooms, int seats) {
        List<String> found =
                found(
                        with(
                                edition ->
                                        edition.venue(
                                                        Venue.builder(Text.of("V"))
                                                                .rooms(
                                                                        List.of(
                                                                                room("r1", 50),
                                                                                room("r2", 30)))
                                                                .build())
                                                .sessions(
                                                        List.of(
                                                                session("s", 9, 10).toBuilder()
                                                                        .rooms(
                                                                                List.of(
                                                                                        rooms.split(
                                                                                                " ",
                                                                                                -1)))
                                                                        .capacity(seats + 1)
                                                                        .build()))));
        assertEquals(
                List.of(
                        "WARNING session.capacity-over-rooms"
                                + " /series/editions/0/sessions/0/capacity "
                                + (seats + 1)),
                found.stream().filter(line -> line.contains("capacity-over")).toList());
    }
}
