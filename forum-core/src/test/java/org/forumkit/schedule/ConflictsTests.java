package org.forumkit.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.forumkit.model.Appearance;
import org.forumkit.model.Confirmation;
import org.forumkit.model.Edition;
import org.forumkit.model.Item;
import org.forumkit.model.Participant;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.forumkit.realfiles.FrabFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConflictsTests {
    private static LocalDateTime at(int minute) {
        return LocalDateTime.of(2025, 8, 26, 9, 0).plusMinutes(minute);
    }

    private static Session.Builder session(String id, int from, int to) {
        return Session.builder(id, Text.of("Session")).start(at(from)).end(at(to));
    }

    private static Session room(String id, int from, int to) {
        return session(id, from, to).rooms(List.of("hall")).build();
    }

    private static Item item(String id, int from, int to, String participant) {
        return Item.builder(id)
                .start(at(from))
                .end(at(to))
                .appearances(List.of(appearance(participant)))
                .build();
    }

    private static Appearance appearance(String participant) {
        return Appearance.builder().participant(participant).build();
    }

    /** Returns the conflicts of some sessions, each as the id and the two sessions. */
    private static List<String> conflicts(Session... sessions) {
        Edition edition =
                Edition.builder("e", Text.of("Edition"))
                        .sessions(List.of(sessions))
                        .participants(
                                List.of(
                                        Participant.builder("wang").person("wang-wei").build(),
                                        Participant.builder("wang-again")
                                                .person("wang-wei")
                                                .build(),
                                        Participant.builder("unnamed").build()))
                        .build();
        return Conflicts.of(edition).stream()
                .map(
                        each ->
                                each.kind()
                                        + " "
                                        + each.id()
                                        + " "
                                        + each.first().session()
                                        + " "
                                        + each.second().session())
                .toList();
    }

    @Test
    void allowSessionsOneAfterTheOther() {
        assertEquals(List.of(), conflicts(room("a", 0, 30), room("b", 30, 60), room("c", -30, 0)));
    }

    @Test
    void areFoundWhateverTheOrderOfTheDocument() {
        assertEquals(List.of("ROOM hall a b"), conflicts(room("b", 20, 40), room("a", 0, 30)));
    }

    @Test
    void areFoundBehindALongSession() {
        assertEquals(
                List.of("ROOM hall long b", "ROOM hall long c"),
                conflicts(room("long", 0, 100), room("b", 10, 20), room("c", 30, 40)));
    }

    @ParameterizedTest
    @EnumSource(
            value = SessionStatus.class,
            names = {"DRAFT", "CANCELLED", "POSTPONED"})
    void doNotComeFromSessionsThatAreNotPlanned(SessionStatus status) {
        Session other = room("b", 0, 30).toBuilder().status(status).build();
        assertEquals(List.of(), conflicts(room("a", 0, 30), other));
    }

    @Test
    void doNotComeFromSessionsWithoutTimes() {
        Session open = room("b", 0, 30).toBuilder().end(null).build();
        assertEquals(List.of(), conflicts(room("a", 0, 30), open, room("c", 10, 10)));
    }

    @Test
    void countPeopleAndNotParticipants() {
        assertEquals(
                List.of("PERSON wang-wei a b"),
                conflicts(
                        session("a", 0, 30).appearances(List.of(appearance("wang"))).build(),
                        session("b", 0, 30)
                                .appearances(List.of(appearance("wang-again")))
                                .build()));
    }

    @Test
    void tellTheUnnamedFromPeople() {
        assertEquals(
                List.of("PARTICIPANT unnamed a b"),
                conflicts(
                        session("a", 0, 30).appearances(List.of(appearance("unnamed"))).build(),
                        session("b", 0, 30).appearances(List.of(appearance("unnamed"))).build()));
    }

    @Test
    void doNotAriseInsideOneSession() {
        assertEquals(
                List.of(),
                conflicts(
                        session("a", 0, 60)
                                .appearances(List.of(appearance("wang")))
                                .items(
                                        List.of(
                                                item("i", 0, 30, "wang"),
                                                item("j", 10, 40, "wang-again")))
                                .build()));
    }

    @Test
    void takeTheTimeOfAnItemWhereItHasOne() {
        Session first = session("a", 0, 60).items(List.of(item("i", 0, 20, "wang"))).build();
        Session second = session("b", 0, 60).items(List.of(item("j", 20, 40, "wang"))).build();
        assertEquals(List.of(), conflicts(first, second));
        Session running =
                session("c", 0, 60)
                        .items(
                                List.of(
                                        Item.builder("k")
                                                .start(at(30))
                                                .runningTime(Duration.ofMinutes(15))
                                                .appearances(List.of(appearance("wang")))
                                                .build()))
                        .build();
        assertEquals(List.of("PERSON wang-wei b c"), conflicts(first, second, running));
    }

    @Test
    void leaveOutWhoDeclined() {
        Appearance declined =
                appearance("wang").toBuilder().confirmation(Confirmation.DECLINED).build();
        assertEquals(
                List.of(),
                conflicts(
                        session("a", 0, 30).appearances(List.of(appearance("wang"))).build(),
                        session("b", 0, 30).appearances(List.of(declined)).build()));
    }

    @Test
    void sayWhereTheyAre() {
        Edition edition =
                Edition.builder("e", Text.of("Edition"))
                        .sessions(List.of(room("a", 0, 30), room("b", 10, 40)))
                        .build();
        assertEquals(
                List.of(
                        new Conflict(
                                Conflict.Kind.ROOM,
                                "hall",
                                new Occupation(
                                        "e", "a", at(0), at(30), "/sessions/0/rooms/0", true),
                                new Occupation(
                                        "e", "b", at(10), at(40), "/sessions/1/rooms/0", true),
                                at(10),
                                at(30),
                                null)),
                Conflicts.of(edition));
    }

    /** Compares with trying all pairs: the same sessions are in conflict. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void areThoseThatTryingAllPairsFinds(long seed) {
        Random random = new Random(seed);
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int from = random.nextInt(1000);
            List<Item> items = new ArrayList<>();
            for (int j = 0; j < random.nextInt(3); j++) {
                int start = from + random.nextInt(30);
                items.add(item("i" + i + j, start, start + 1 + random.nextInt(30), "wang"));
            }
            sessions.add(session("s" + i, from, from + 60).items(items).build());
        }
        TreeSet<String> expected = new TreeSet<>();
        for (Session a : sessions) {
            for (Session b : sessions) {
                for (Item i : a.items()) {
                    for (Item j : b.items()) {
                        boolean later =
                                j.start().isAfter(i.start())
                                        || (j.start().equals(i.start())
                                                && sessions.indexOf(a) < sessions.indexOf(b));
                        if (!a.id().equals(b.id()) && later && j.start().isBefore(i.end())) {
                            expected.add(b.id());
                        }
                    }
                }
            }
        }
        TreeSet<String> found = new TreeSet<>();
        for (String conflict : conflicts(sessions.toArray(Session[]::new))) {
            found.add(conflict.substring(conflict.lastIndexOf(' ') + 1));
        }
        assertEquals(expected, found, "seed " + seed);
    }

    @Test
    void areNotMoreThanTheSessions() {
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            sessions.add(room("s" + i, 0, 60));
        }
        List<String> found =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(30), () -> conflicts(sessions.toArray(Session[]::new)));
        assertEquals(99_999, found.size());
    }

    /** Two speakers of 2024 are down for two sessions at once: four sessions that overlap. */
    @ParameterizedTest
    @CsvSource({
        "real/fosdem/fosdem-2013.xml, 0, 0, 0",
        "real/fosdem/fosdem-2019.xml, 0, 0, 0",
        "real/fosdem/fosdem-2024.xml, 2, 2, 4"
    })
    void areThoseOfRealEditions(String file, int rooms, int people, int sessions)
            throws IOException {
        List<Conflict> found = Conflicts.of(FrabFile.readShared(file), Turnaround.none());
        List<Conflict> ofPeople =
                found.stream().filter(each -> each.kind() == Conflict.Kind.PERSON).toList();
        assertEquals(
                rooms, found.stream().filter(each -> each.kind() == Conflict.Kind.ROOM).count());
        assertEquals(people, ofPeople.size());
        assertEquals(rooms + people, found.size());
        assertEquals(
                sessions,
                ofPeople.stream()
                        .flatMap(each -> Stream.of(each.first(), each.second()))
                        .map(Occupation::session)
                        .distinct()
                        .count());
    }

    @Test
    void needAnEdition() {
        assertEquals(
                "edition must not be null",
                assertThrows(NullPointerException.class, () -> Conflicts.of(null)).getMessage());
    }
}
