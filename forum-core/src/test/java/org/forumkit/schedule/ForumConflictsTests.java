package org.forumkit.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.forumkit.model.Appearance;
import org.forumkit.model.Delegation;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Participant;
import org.forumkit.model.ParticipantStatus;
import org.forumkit.model.Room;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Venue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Conflicts between editions, over nights and changes of the clocks, of organisations, on ways. */
class ForumConflictsTests {
    private static final Text HALL = Text.of("en", "Hall").with("zh-Hans", "大厅");

    private static LocalDateTime at(String time) {
        return LocalDateTime.parse("2025-08-26T" + time);
    }

    private static Session session(String id, LocalDateTime from, LocalDateTime until) {
        return Session.builder(id, Text.of("Session")).start(from).end(until).build();
    }

    private static Session in(String room, String id, String from, String until) {
        return session(id, at(from), at(until)).toBuilder().rooms(List.of(room)).build();
    }

    private static Session by(Session session, String... participants) {
        return session.toBuilder()
                .appearances(
                        Arrays.stream(participants)
                                .map(each -> Appearance.builder().participant(each).build())
                                .toList())
                .build();
    }

    private static Session as(Session session, String organisation) {
        return session.toBuilder()
                .appearances(List.of(Appearance.builder().organisation(organisation).build()))
                .build();
    }

    private static Venue venue(Text name, Text city, Room... rooms) {
        return Venue.builder(name).city(city).rooms(List.of(rooms)).build();
    }

    private static Edition.Builder edition(String id, String zone, Session... sessions) {
        return Edition.builder(id, Text.of("Edition")).zone(zone).sessions(List.of(sessions));
    }

    private static Forum forum(Edition... editions) {
        return Forum.builder(
                        "en",
                        Series.builder("s", Text.of("Series")).editions(List.of(editions)).build())
                .build();
    }

    /** Returns the conflicts, each as what is needed and the two sessions with their editions. */
    private static List<String> conflicts(Turnaround turnaround, Edition... editions) {
        return Conflicts.of(forum(editions), turnaround).stream()
                .map(
                        each ->
                                each.kind()
                                        + " "
                                        + each.id()
                                        + " "
                                        + name(each.first())
                                        + " "
                                        + name(each.second())
                                        + (each.needed() == null ? "" : " " + each.needed()))
                .toList();
    }

    private static List<String> conflicts(Edition... editions) {
        return conflicts(Turnaround.none(), editions);
    }

    private static String name(Occupation occupation) {
        return occupation.edition() + "/" + occupation.session();
    }

    @Nested
    class EditionsTests {
        private final Room hall = Room.builder("hall", HALL).build();
        private final Room stage = Room.builder("stage", Text.of("zh-Hans", "大厅")).build();

        private Edition first(Venue venue) {
            return edition("a", "Asia/Shanghai", in("hall", "x", "09:00", "10:00"))
                    .venue(venue)
                    .build();
        }

        private Edition second(Venue venue, String zone, String from, String until) {
            return edition("b", zone, in("stage", "y", from, until)).venue(venue).build();
        }

        @ParameterizedTest
        @CsvSource({
            "Asia/Shanghai, 09:30, 10:30, true",
            "Asia/Shanghai, 10:00, 10:30, false",
            "Asia/Seoul, 09:30, 10:00, false",
            "Asia/Seoul, 10:30, 11:30, true",
            "Mars, 09:30, 10:30, false",
            "Mars, 01:30, 02:30, false"
        })
        void takeARoomOfOneVenueTwice(String zone, String from, String until, boolean twice) {
            Venue one = venue(HALL, Text.of("en", "Changchun"), hall);
            Venue other = venue(HALL, Text.of("en", "Changchun"), stage);
            assertEquals(
                    twice ? List.of("ROOM stage a/x b/y") : List.of(),
                    conflicts(first(one), second(other, zone, from, until)));
        }

        @Test
        void takeARoomThatIsNamedInTheDocumentsLanguage() {
            Room unsaid = Room.builder("stage", Text.of("Hall")).build();
            assertEquals(
                    List.of("ROOM stage a/x b/y"),
                    conflicts(
                            first(venue(HALL, null, hall)),
                            second(
                                    venue(Text.of("Hall"), null, unsaid),
                                    "Asia/Shanghai",
                                    "09:30",
                                    "10:30")));
        }

        @Test
        void takeRoomsOfTwoVenues() {
            Venue one = venue(HALL, Text.of("en", "Changchun"), hall);
            for (Venue other :
                    List.of(
                            venue(Text.of("en", "House"), Text.of("en", "Changchun"), stage),
                            venue(HALL, Text.of("en", "Yanji"), stage),
                            venue(
                                    HALL,
                                    Text.of("en", "Changchun"),
                                    Room.builder("stage", Text.of("en", "Stage")).build()))) {
                assertEquals(
                        List.of(),
                        conflicts(first(one), second(other, "Asia/Shanghai", "09:30", "10:30")));
            }
        }

        @Test
        void tellRoomsOfOneNameApart() {
            Room again = Room.builder("stage", HALL).build();
            Venue venue = venue(HALL, Text.of("en", "Changchun"), hall, again);
            Edition both =
                    edition(
                                    "a",
                                    "Asia/Shanghai",
                                    in("hall", "x", "09:00", "10:00"),
                                    in("stage", "y", "09:00", "10:00"))
                            .venue(venue)
                            .build();
            assertEquals(List.of(), conflicts(both));
        }

        @Test
        void takeAPersonTwiceWhereverTheyAre() {
            Edition one =
                    edition("a", "Asia/Shanghai", by(session("x", at("09:00"), at("10:00")), "p"))
                            .participants(List.of(Participant.builder("p").person("kim").build()))
                            .build();
            Edition other =
                    edition("b", "Asia/Seoul", by(session("y", at("10:30"), at("11:30")), "q"))
                            .participants(List.of(Participant.builder("q").person("kim").build()))
                            .build();
            assertEquals(List.of("PERSON kim a/x b/y"), conflicts(one, other));
            Conflict conflict = Conflicts.of(forum(one, other), Turnaround.none()).get(0);
            assertEquals("/series/editions/0/sessions/0/appearances/0", conflict.first().pointer());
            assertEquals(
                    "/series/editions/1/sessions/0/appearances/0", conflict.second().pointer());
            assertEquals(at("10:30"), conflict.from());
            assertEquals(at("11:00"), conflict.until());
        }

        @Test
        void doNotShareParticipantsWithoutAPerson() {
            Edition one =
                    edition("a", "Asia/Shanghai", by(session("x", at("09:00"), at("10:00")), "p"))
                            .participants(List.of(Participant.builder("p").build()))
                            .build();
            assertEquals(List.of(), conflicts(one, one.toBuilder().id("b").build()));
        }
    }

    @Nested
    class TimesTests {
        private List<String> inHall(String zone, String... times) {
            List<Session> sessions = new ArrayList<>();
            for (int i = 0; i < times.length; i += 2) {
                sessions.add(
                        session(
                                        "s" + i / 2,
                                        LocalDateTime.parse(times[i]),
                                        LocalDateTime.parse(times[i + 1]))
                                .toBuilder()
                                .rooms(List.of("hall"))
                                .build());
            }
            return conflicts(edition("e", zone, sessions.toArray(Session[]::new)).build());
        }

        @Test
        void mayGoOverMidnight() {
            assertEquals(
                    List.of("ROOM hall e/s0 e/s1"),
                    inHall(
                            "Asia/Shanghai",
                            "2025-08-26T23:00",
                            "2025-08-27T01:00",
                            "2025-08-27T00:59:59",
                            "2025-08-27T02:00"));
            assertEquals(
                    List.of(),
                    inHall(
                            "Asia/Shanghai",
                            "2025-08-26T23:00",
                            "2025-08-27T01:00",
                            "2025-08-27T01:00",
                            "2025-08-27T02:00",
                            "2025-08-26T00:00",
                            "2025-08-26T23:00"));
        }

        /** Whatever the clocks do, sessions that touch do not overlap, and those that do, do. */
        @ParameterizedTest
        @CsvSource({
            "2025-03-30T01:30, 2025-03-30T03:30, 2025-03-30T03:30, 2025-03-30T04:00, false",
            "2025-03-30T01:30, 2025-03-30T02:30, 2025-03-30T03:00, 2025-03-30T04:00, false",
            "2025-03-30T01:30, 2025-03-30T03:01, 2025-03-30T03:00, 2025-03-30T04:00, true",
            "2025-03-30T02:10, 2025-03-30T02:50, 2025-03-30T02:10, 2025-03-30T02:50, false",
            "2025-10-26T01:30, 2025-10-26T02:30, 2025-10-26T02:30, 2025-10-26T03:30, false",
            "2025-10-26T01:30, 2025-10-26T02:30, 2025-10-26T02:29, 2025-10-26T03:30, true",
            "2025-10-26T01:30, 2025-10-26T03:00, 2025-10-26T02:59, 2025-10-26T03:30, true"
        })
        void mayGoOverAChangeOfTheClocks(
                String from, String until, String start, String end, boolean twice) {
            assertEquals(
                    twice ? List.of("ROOM hall e/s0 e/s1") : List.of(),
                    inHall("Europe/Berlin", from, until, start, end));
        }

        @Test
        void mayBeAtTheEndsOfTime() {
            String first = LocalDateTime.MIN.toString();
            String last = LocalDateTime.MAX.toString();
            assertEquals(
                    List.of("ROOM hall e/s0 e/s1"),
                    inHall("Asia/Shanghai", first, last, first, last));
        }
    }

    @Nested
    class OrganisationsTests {
        private final Session first = as(session("x", at("09:00"), at("10:00")), "park");
        private final Session second = as(session("y", at("09:30"), at("10:30")), "park");

        private Edition.Builder twice() {
            return edition("e", "Asia/Shanghai", first, second);
        }

        private Participant member(String id) {
            return Participant.builder(id).person(id).organisation("park").build();
        }

        @Test
        void sendOneIfNobodyIsListed() {
            assertEquals(List.of("ORGANISATION park e/x e/y"), conflicts(twice().build()));
            Session later = as(session("y", at("10:00"), at("10:30")), "park");
            assertEquals(List.of(), conflicts(edition("e", "Asia/Shanghai", first, later).build()));
        }

        @Test
        void sendAsManyAsTheyHave() {
            assertEquals(
                    List.of("ORGANISATION park e/x e/y"),
                    conflicts(twice().participants(List.of(member("kim"))).build()));
            assertEquals(
                    List.of(),
                    conflicts(twice().participants(List.of(member("kim"), member("li"))).build()));
        }

        @Test
        void sendWhomTheirDelegationHas() {
            Participant kim = Participant.builder("kim").person("kim").delegation("d").build();
            Participant li = Participant.builder("li").person("li").delegation("d").build();
            Delegation delegation = Delegation.builder("d").organisation("park").build();
            assertEquals(
                    List.of(),
                    conflicts(
                            twice().participants(List.of(kim, li))
                                    .delegations(List.of(delegation))
                                    .build()));
            assertEquals(
                    List.of(),
                    conflicts(
                            twice().delegations(List.of(delegation.toBuilder().quota(2).build()))
                                    .build()));
        }

        /** Somebody of an organisation who is in its delegation too is one, named or not. */
        @Test
        void haveWhoIsInTheirOwnDelegationOnce() {
            Delegation delegation = Delegation.builder("d").organisation("park").build();
            for (Participant alone :
                    List.of(
                            member("kim").toBuilder().delegation("d").build(),
                            Participant.builder("a")
                                    .organisation("park")
                                    .delegation("d")
                                    .build())) {
                assertEquals(
                        List.of("ORGANISATION park e/x e/y"),
                        conflicts(
                                twice().participants(List.of(alone))
                                        .delegations(List.of(delegation))
                                        .build()),
                        alone.id());
            }
        }

        @Test
        void haveOnePersonOnceHoweverOftenListed() {
            Participant again = member("kim").toBuilder().id("again").build();
            assertEquals(
                    List.of("ORGANISATION park e/x e/y"),
                    conflicts(twice().participants(List.of(member("kim"), again)).build()));
            assertEquals(
                    List.of(),
                    conflicts(
                            twice().participants(
                                            List.of(
                                                    Participant.builder("a")
                                                            .organisation("park")
                                                            .build(),
                                                    Participant.builder("b")
                                                            .organisation("park")
                                                            .build()))
                                    .build()));
        }

        @Test
        void cannotSendTwoWhoAreElsewhere() {
            Edition edition =
                    edition(
                                    "e",
                                    "Asia/Shanghai",
                                    as(session("x", at("09:20"), at("10:00")), "park"),
                                    by(session("y", at("09:00"), at("10:00")), "kim"),
                                    by(session("z", at("09:10"), at("09:50")), "li"))
                            .participants(List.of(member("kim"), member("li")))
                            .build();
            assertEquals(List.of("ORGANISATION park e/y e/x"), conflicts(edition));
        }

        /** Kim is in two items of one session, and is free only when both are over. */
        @ParameterizedTest
        @CsvSource({
            "09:20, 09:25, 1, false",
            "09:20, 10:00, 1, true",
            "10:00, 09:20, 1, true",
            "09:20, 10:00, 2, false"
        })
        void haveTheirPeopleBackWhenTheseAreFree(
                String firstEnd, String secondEnd, int people, boolean tooFew) {
            Session kims =
                    session("x", at("09:00"), at("10:00")).toBuilder()
                            .items(
                                    List.of(
                                            item("i", "09:00", firstEnd, "kim"),
                                            item("j", "09:05", secondEnd, "kim")))
                            .build();
            Edition edition =
                    edition(
                                    "e",
                                    "Asia/Shanghai",
                                    kims,
                                    as(session("y", at("09:30"), at("10:30")), "park"))
                            .participants(
                                    people == 1
                                            ? List.of(member("kim"))
                                            : List.of(member("kim"), member("li")))
                            .build();
            assertEquals(
                    tooFew ? List.of("ORGANISATION park e/x e/y") : List.of(), conflicts(edition));
        }

        /** Kim's session is over: of two people one is at each of the others. */
        @Test
        void doNotKeepThePeopleOfWhatIsOver() {
            Session kims =
                    session("x", at("09:00"), at("09:25")).toBuilder()
                            .items(
                                    List.of(
                                            item("i", "09:00", "09:20", "kim"),
                                            item("j", "09:05", "09:25", "kim")))
                            .build();
            Edition edition =
                    edition(
                                    "e",
                                    "Asia/Shanghai",
                                    kims,
                                    as(session("y", at("09:10"), at("10:00")), "park"),
                                    as(session("z", at("09:30"), at("10:00")), "park"))
                            .participants(List.of(member("kim"), member("li")))
                            .build();
            assertEquals(List.of(), conflicts(edition));
        }

        private static Item item(String id, String from, String until, String participant) {
            return Item.builder(id)
                    .start(at(from))
                    .end(at(until))
                    .appearances(List.of(Appearance.builder().participant(participant).build()))
                    .build();
        }

        @ParameterizedTest
        @EnumSource(
                value = ParticipantStatus.class,
                names = {"DECLINED", "WITHDRAWN"})
        void sendNobodyWhoDoesNotCome(ParticipantStatus status) {
            Participant li = member("li").toBuilder().status(status).build();
            assertEquals(
                    List.of("ORGANISATION park e/x e/y"),
                    conflicts(twice().participants(List.of(member("kim"), li)).build()));
        }

        @Test
        void cannotSendWhoIsElsewhere() {
            Session kims = by(session("z", at("09:40"), at("10:30")), "kim");
            Edition edition =
                    edition("e", "Asia/Shanghai", first, second, kims)
                            .participants(List.of(member("kim"), member("li")))
                            .build();
            assertEquals(List.of("ORGANISATION park e/y e/z"), conflicts(edition));
        }

        @Test
        void maySpeakWithTheirPeopleInOneSession() {
            Session both =
                    first.toBuilder()
                            .appearances(
                                    List.of(
                                            Appearance.builder().organisation("park").build(),
                                            Appearance.builder().participant("kim").build()))
                            .build();
            assertEquals(
                    List.of(),
                    conflicts(
                            edition("e", "Asia/Shanghai", both)
                                    .participants(List.of(member("kim")))
                                    .build()));
        }

        @Test
        void areLedByOneHuman() {
            Edition edition =
                    edition(
                                    "e",
                                    "Asia/Shanghai",
                                    by(session("x", at("09:00"), at("10:00")), "head"),
                                    by(session("y", at("09:30"), at("10:30")), "head"))
                            .participants(List.of(Participant.builder("head").build()))
                            .delegations(List.of(Delegation.builder("d").head("head").build()))
                            .build();
            assertEquals(List.of("HEAD head e/x e/y"), conflicts(edition));
            assertEquals(
                    List.of("PARTICIPANT head e/x e/y"),
                    conflicts(edition.toBuilder().delegations(List.of()).build()));
        }

        @Test
        void areOnePersonInSeveralDelegations() {
            Edition edition =
                    edition(
                                    "e",
                                    "Asia/Shanghai",
                                    by(session("x", at("09:00"), at("10:00")), "a"),
                                    by(session("y", at("09:30"), at("10:30")), "b"))
                            .participants(
                                    List.of(
                                            Participant.builder("a")
                                                    .person("kim")
                                                    .delegation("korea")
                                                    .build(),
                                            Participant.builder("b")
                                                    .person("kim")
                                                    .delegation("parks")
                                                    .build()))
                            .delegations(
                                    List.of(
                                            Delegation.builder("korea").head("a").build(),
                                            Delegation.builder("parks").build()))
                            .build();
            assertEquals(List.of("PERSON kim e/x e/y"), conflicts(edition));
        }
    }

    @Nested
    class WaysTests {
        private final Turnaround tenMinutes = Turnaround.none().betweenRooms(minutes(10));

        private Edition way(Session... sessions) {
            return edition("e", "Asia/Shanghai", sessions)
                    .participants(List.of(Participant.builder("p").person("kim").build()))
                    .build();
        }

        private static Duration minutes(int minutes) {
            return Duration.ofMinutes(minutes);
        }

        private Session kims(String id, String room, String from, String until) {
            return by(in(room, id, from, until), "p");
        }

        @Test
        void takeTheTimeThatIsSaid() {
            Session first = kims("x", "hall", "09:00", "10:00");
            assertEquals(
                    List.of("PERSON kim e/x e/y PT10M"),
                    conflicts(tenMinutes, way(first, kims("y", "stage", "10:09", "11:00"))));
            assertEquals(
                    List.of(),
                    conflicts(tenMinutes, way(first, kims("y", "stage", "10:10", "11:00"))));
            assertEquals(
                    List.of(),
                    conflicts(tenMinutes, way(first, kims("y", "hall", "10:00", "11:00"))));
            assertEquals(List.of(), conflicts(way(first, kims("y", "stage", "10:00", "11:00"))));
        }

        @Test
        void begInTheRoomOfTheLastSession() {
            assertEquals(
                    List.of("PERSON kim e/x e/y PT10M"),
                    conflicts(
                            tenMinutes,
                            way(
                                    kims("x", "hall", "09:00", "10:00"),
                                    kims("z", "stage", "10:05", "10:30"),
                                    kims("y", "stage", "10:01", "10:04"))));
        }

        @Test
        void differByPair() {
            Turnaround far = tenMinutes.between("hall", "stage", minutes(30));
            Turnaround near = tenMinutes.between("stage", "hall", minutes(0));
            Edition edition =
                    way(kims("x", "hall", "09:00", "10:00"), kims("y", "stage", "10:00", "11:00"));
            assertEquals(List.of("PERSON kim e/x e/y PT30M"), conflicts(far, edition));
            assertEquals(List.of(), conflicts(near, edition));
        }

        @Test
        void areTheShortestBetweenAllRooms() {
            Session hallAndStage =
                    kims("y", "hall", "10:00", "11:00").toBuilder()
                            .rooms(List.of("stage", "hall"))
                            .build();
            assertEquals(
                    List.of(),
                    conflicts(tenMinutes, way(kims("x", "hall", "09:00", "10:00"), hallAndStage)));
        }

        @Test
        void areUnknownWithoutARoom() {
            Session open = by(session("y", at("10:00"), at("11:00")), "p");
            assertEquals(
                    List.of(),
                    conflicts(tenMinutes, way(kims("x", "hall", "09:00", "10:00"), open)));
        }

        @Test
        void leadFromVenueToVenue() {
            Edition one = way(kims("x", "hall", "09:00", "10:00"));
            Edition other =
                    way(kims("y", "hall", "10:20", "11:00")).toBuilder()
                            .id("f")
                            .venue(Venue.builder(Text.of("Elsewhere")).build())
                            .build();
            Turnaround hour = tenMinutes.betweenVenues(minutes(60));
            assertEquals(List.of("PERSON kim e/x f/y PT1H"), conflicts(hour, one, other));
            assertEquals(List.of(), conflicts(tenMinutes, one, other));
        }

        @Test
        void leadFromVenueToVenueWithoutARoom() {
            Session open = by(session("x", at("09:00"), at("10:00")), "p");
            Edition one = way(open);
            Edition other =
                    way(by(session("y", at("10:20"), at("11:00")), "p")).toBuilder()
                            .id("f")
                            .build();
            Turnaround hour = Turnaround.none().betweenVenues(minutes(60));
            assertEquals(List.of("PERSON kim e/x f/y PT1H"), conflicts(hour, one, other));
            assertEquals(
                    List.of(), conflicts(hour, way(open, kims("y", "hall", "10:20", "11:00"))));
        }

        /** An edition without a venue in between is in none of those that have a name. */
        @Test
        void leadToEachEditionThatSaysNoVenue() {
            Turnaround hour = Turnaround.none().betweenVenues(minutes(60));
            Edition one =
                    way(kims("x", "hall", "09:00", "10:00")).toBuilder()
                            .venue(Venue.builder(Text.of("One")).build())
                            .build();
            Edition none = way(kims("y", "hall", "10:20", "11:00")).toBuilder().id("f").build();
            Edition two =
                    way(kims("z", "hall", "11:20", "12:00")).toBuilder()
                            .id("g")
                            .venue(Venue.builder(Text.of("Two")).build())
                            .build();
            assertEquals(
                    List.of("PERSON kim e/x f/y PT1H", "PERSON kim f/y g/z PT1H"),
                    conflicts(hour, one, none, two));
            Edition soon =
                    way(kims("z", "hall", "10:20", "11:00")).toBuilder()
                            .id("g")
                            .venue(Venue.builder(Text.of("Two")).build())
                            .build();
            assertEquals(
                    List.of("PERSON kim e/x g/z PT1H"),
                    conflicts(hour, one, way().toBuilder().id("f").build(), soon));
        }

        @Test
        void leadFromRoomToRoomOfOneVenueInTwoEditions() {
            Venue venue =
                    venue(
                            HALL,
                            null,
                            Room.builder("hall", HALL).build(),
                            Room.builder("stage", Text.of("Stage")).build());
            Edition one = way(kims("x", "hall", "09:00", "10:00")).toBuilder().venue(venue).build();
            for (String room : List.of("hall", "stage", "unknown")) {
                Edition other =
                        way(kims("y", room, "10:05", "11:00")).toBuilder()
                                .id("f")
                                .venue(venue)
                                .build();
                assertEquals(
                        room.equals("hall") ? List.of() : List.of("PERSON kim e/x f/y PT10M"),
                        conflicts(tenMinutes, one, other),
                        room);
            }
            Edition unknown =
                    way(kims("x", "gone", "09:00", "10:00")).toBuilder().venue(venue).build();
            Edition also =
                    way(kims("y", "gone", "10:05", "11:00")).toBuilder()
                            .id("f")
                            .venue(venue)
                            .build();
            assertEquals(List.of("PERSON kim e/x f/y PT10M"), conflicts(tenMinutes, unknown, also));
        }

        /** Of a head there is one, of other participants without a person perhaps several. */
        @Test
        void areThoseOfAHeadToo() {
            Session first = kims("x", "hall", "09:00", "10:00");
            Edition edition =
                    way(first, kims("y", "stage", "10:05", "11:00")).toBuilder()
                            .participants(List.of(Participant.builder("p").build()))
                            .build();
            assertEquals(List.of(), conflicts(tenMinutes, edition));
            assertEquals(
                    List.of("HEAD p e/x e/y PT10M"),
                    conflicts(
                            tenMinutes,
                            edition.toBuilder()
                                    .delegations(List.of(Delegation.builder("d").head("p").build()))
                                    .build()));
        }

        @Test
        void takeNoTimeAtTheSameTime() {
            assertEquals(
                    List.of("PERSON kim e/x e/y"),
                    conflicts(
                            tenMinutes,
                            way(
                                    kims("x", "hall", "09:00", "10:00"),
                                    kims("y", "stage", "09:30", "11:00"))));
        }

        @Test
        void sayFromWhenUntilWhen() {
            Edition edition =
                    way(kims("x", "hall", "09:00", "10:00"), kims("y", "stage", "10:05", "11:00"));
            Conflict conflict = Conflicts.of(forum(edition), tenMinutes).get(0);
            assertEquals(at("10:00"), conflict.from());
            assertEquals(at("10:05"), conflict.until());
        }

        @Test
        void refuseWrongTimes() {
            assertEquals(
                    "time must not be negative, not PT-1M",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> Turnaround.none().betweenRooms(minutes(-1)))
                            .getMessage());
            assertEquals(
                    "other must be another room, not hall",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> tenMinutes.between("hall", "hall", minutes(1)))
                            .getMessage());
            assertEquals(
                    "time must not be null",
                    assertThrows(NullPointerException.class, () -> tenMinutes.betweenVenues(null))
                            .getMessage());
        }
    }

    @Test
    void areNotMoreThanTheSessionsHoweverManyOverlap() {
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            sessions.add(as(in("hall", "s" + i, "09:00", "10:00"), "park"));
        }
        Edition edition = edition("e", "Asia/Shanghai", sessions.toArray(Session[]::new)).build();
        List<String> found =
                assertTimeoutPreemptively(Duration.ofSeconds(30), () -> conflicts(edition));
        assertEquals(2 * 9_999, found.size());
    }

    @Test
    void needADocument() {
        assertEquals(
                "forum must not be null",
                assertThrows(
                                NullPointerException.class,
                                () -> Conflicts.of(null, Turnaround.none()))
                        .getMessage());
        assertEquals(
                "turnaround must not be null",
                assertThrows(NullPointerException.class, () -> Conflicts.of(forum(), null))
                        .getMessage());
    }
}
