package org.forumkit.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.forumkit.model.Appearance;
import org.forumkit.model.Confirmation;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Participant;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.forumkit.realfiles.RealSchedules;
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

    /** What was told of a session with one of its items says nothing of another item's clash. */
    @Test
    void areToldOfEveryPairOfSessions() {
        Session big =
                session("big", 60, 140)
                        .items(List.of(item("i1", 60, 70, "wang"), item("i2", 120, 130, "wang")))
                        .build();
        Session early = session("x", 30, 65).appearances(List.of(appearance("wang"))).build();
        Session late = session("y", 90, 150).appearances(List.of(appearance("wang"))).build();
        assertEquals(
                List.of("PERSON wang-wei x big", "PERSON wang-wei y big"),
                conflicts(big, early, late));
    }

    @Test
    void areToldOfTheNextLongestWhereThePairWithTheLongestIsKnown() {
        Session items =
                session("items", 10, 60)
                        .items(List.of(item("i1", 10, 20, "wang"), item("i2", 40, 50, "wang")))
                        .build();
        Session all = session("all", 0, 100).appearances(List.of(appearance("wang"))).build();
        Session other = session("other", 38, 60).appearances(List.of(appearance("wang"))).build();
        assertEquals(
                List.of(
                        "PERSON wang-wei all items",
                        "PERSON wang-wei all other",
                        "PERSON wang-wei other items"),
                conflicts(items, all, other));
    }

    /** The one that lasts longest of all came after the one that is the next longest. */
    @Test
    void areToldOfTheNextLongestWhichWasThereBefore() {
        Session a = session("a", 0, 100).appearances(List.of(appearance("wang"))).build();
        Session b = session("b", 5, 200).appearances(List.of(appearance("wang"))).build();
        Session c =
                session("c", 10, 60)
                        .items(List.of(item("i", 10, 20, "wang"), item("j", 30, 40, "wang")))
                        .build();
        assertEquals(
                List.of("PERSON wang-wei a b", "PERSON wang-wei b c", "PERSON wang-wei a c"),
                conflicts(c, a, b));
    }

    /** Two items of the session that lasts longest do not stand for two sessions. */
    @Test
    void areToldOfTheNextLongestSessionNotItem() {
        Session a =
                session("a", 0, 100)
                        .items(List.of(item("i", 0, 60, "wang"), item("j", 5, 100, "wang")))
                        .build();
        Session b = session("b", 10, 50).appearances(List.of(appearance("wang"))).build();
        Session c =
                session("c", 20, 40)
                        .items(List.of(item("k", 20, 25, "wang"), item("l", 30, 40, "wang")))
                        .build();
        assertEquals(
                List.of("PERSON wang-wei a b", "PERSON wang-wei a c", "PERSON wang-wei b c"),
                conflicts(a, b, c));
    }

    @Test
    void pointToTheFirstItem() {
        Edition edition =
                Edition.builder("e", Text.of("Edition"))
                        .participants(List.of(Participant.builder("wang").build()))
                        .sessions(
                                List.of(
                                        session("a", 0, 60)
                                                .items(List.of(item("i", 0, 20, "wang")))
                                                .build(),
                                        session("b", 0, 60)
                                                .items(
                                                        List.of(
                                                                item("j", 30, 40, "else"),
                                                                item("k", 10, 20, "wang")))
                                                .build()))
                        .build();
        Conflict conflict = Conflicts.of(edition).get(0);
        assertEquals("/sessions/0/items/0/appearances/0", conflict.first().pointer());
        assertEquals("/sessions/1/items/1/appearances/0", conflict.second().pointer());
    }

    @Test
    void areToldOnceOfOnePairHoweverOftenItClashes() {
        Session first =
                session("a", 0, 60)
                        .items(List.of(item("i1", 0, 20, "wang"), item("i2", 30, 50, "wang")))
                        .build();
        Session second =
                session("b", 0, 60)
                        .items(List.of(item("j1", 10, 35, "wang"), item("j2", 40, 60, "wang")))
                        .build();
        assertEquals(List.of("PERSON wang-wei a b"), conflicts(first, second));
    }

    /**
     * Compares with trying all pairs: each session with a clash is told of, no pair of sessions
     * twice, and each item's clash with what was there before it and lasts longest is told.
     */
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
        List<TreeSet<String>> clashes = new ArrayList<>();
        for (Session b : sessions) {
            for (Item j : b.items()) {
                LocalDateTime longest = null;
                TreeSet<String> pairs = new TreeSet<>();
                for (Session a : sessions) {
                    for (Item i : a.items()) {
                        boolean later =
                                j.start().isAfter(i.start())
                                        || (j.start().equals(i.start())
                                                && a.id().compareTo(b.id()) < 0);
                        if (!a.id().equals(b.id()) && later && j.start().isBefore(i.end())) {
                            expected.addAll(List.of(a.id(), b.id()));
                            if (longest == null || i.end().isAfter(longest)) {
                                longest = i.end();
                                pairs.clear();
                            }
                            if (i.end().equals(longest)) {
                                pairs.add(pair(a.id(), b.id()));
                            }
                        }
                    }
                }
                if (!pairs.isEmpty()) {
                    clashes.add(pairs);
                }
            }
        }
        TreeSet<String> found = new TreeSet<>();
        List<String> told = new ArrayList<>();
        for (String conflict : conflicts(sessions.toArray(Session[]::new))) {
            String[] words = conflict.split(" ", -1);
            found.addAll(List.of(words[2], words[3]));
            told.add(pair(words[2], words[3]));
        }
        assertEquals(expected, found, "seed " + seed);
        assertEquals(told.size(), new TreeSet<>(told).size(), "seed " + seed);
        clashes.removeIf(each -> each.stream().anyMatch(told::contains));
        assertEquals(List.of(), clashes, "seed " + seed);
    }

    private static String pair(String session, String other) {
        return session.compareTo(other) < 0 ? session + " " + other : other + " " + session;
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

    /**
     * Two speakers of 2024 are each down for two sessions at once: two pairs of sessions, four
     * times that a speaker is needed while they are needed elsewhere.
     */
    @ParameterizedTest
    @CsvSource({"fosdem-2013.xml, 0, 0, 0", "fosdem-2019.xml, 0, 0, 0", "fosdem-2024.xml, 2, 2, 4"})
    void areThoseOfRealEditions(String file, int rooms, int people, int sessions)
            throws IOException {
        List<Conflict> found = Conflicts.of(RealSchedules.fosdem(file), Turnaround.none());
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
    void areThoseOfTwoSpeakersOf2024() throws IOException {
        Forum forum = RealSchedules.fosdem("fosdem-2024.xml");
        assertEquals(
                List.of("2457 10858", "2457 10862", "2546 11167", "2546 11179"),
                Conflicts.of(forum, Turnaround.none()).stream()
                        .filter(each -> each.kind() == Conflict.Kind.PERSON)
                        .flatMap(
                                each ->
                                        Stream.of(each.first(), each.second())
                                                .map(other -> each.id() + " " + other.session()))
                        .sorted()
                        .toList());
    }

    /**
     * By name alone there are four pairs of appearances at once: two sessions of 2024 name one
     * speaker twice, under two ids, and that is no conflict.
     */
    @Test
    void areFewerThanNamesThatAreThereTwice() throws IOException {
        Forum forum = RealSchedules.fosdem("fosdem-2024.xml");
        Map<String, String> names = new HashMap<>();
        forum.people().forEach(each -> names.put(each.id(), each.names().get("en").full()));
        Map<String, List<Session>> byName = new TreeMap<>();
        for (Session session : forum.series().editions().get(0).sessions()) {
            for (Appearance each : session.appearances()) {
                byName.computeIfAbsent(names.get(each.participant()), name -> new ArrayList<>())
                        .add(session);
            }
        }
        List<String> found = new ArrayList<>();
        byName.forEach(
                (name, sessions) -> {
                    for (int i = 0; i < sessions.size(); i++) {
                        for (int j = i + 1; j < sessions.size(); j++) {
                            Session a = sessions.get(i);
                            Session b = sessions.get(j);
                            if (a.start().isBefore(b.end()) && b.start().isBefore(a.end())) {
                                found.add(name + " " + pair(a.id(), b.id()));
                            }
                        }
                    }
                });
        assertEquals(
                List.of(
                        "Antoni Ivanov 10533 10533",
                        "Dan Phillips 10858 10862",
                        "John Viega 11167 11179",
                        "Nathan Skrzypczak 10613 10613"),
                found);
    }

    @Test
    void needAnEdition() {
        assertEquals(
                "edition must not be null",
                assertThrows(NullPointerException.class, () -> Conflicts.of(null)).getMessage());
    }
}
