package org.forumkit.export.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forumkit.model.Appearance;
import org.forumkit.model.Audience;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Interpretation;
import org.forumkit.model.InterpretationMode;
import org.forumkit.model.Item;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Room;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.forumkit.model.Topic;
import org.forumkit.model.Venue;
import org.forumkit.model.Visibility;
import org.forumkit.programme.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What those see who follow a day, a room or a topic, or what becomes hidden from them. */
class HiddenSubscriptionTests {
    private static final String OFF = "No longer in this programme: ";

    private final ReleasedForum meeting = new ReleasedForum(start());

    private static LocalDateTime at(String time) {
        return LocalDateTime.parse("2031-05-20T" + time);
    }

    private static Session.Builder session(String id, String start) {
        return Session.builder(id, Text.of("en", "Session " + id))
                .start(at(start))
                .end(at(start).plusMinutes(50))
                .rooms(List.of("a"))
                .topics(List.of("trade"))
                .languages(List.of("zh-Hans"))
                .interpretation(List.of(into("ko")))
                .appearances(List.of(Appearance.builder().participant("kim").build()));
    }

    private static Interpretation into(String language) {
        return new Interpretation(language, InterpretationMode.SIMULTANEOUS, null);
    }

    private static Item.Builder item(String id, String start) {
        return Item.builder(id).title(Text.of("en", "Item " + id)).start(at(start));
    }

    private static Room room(String id) {
        return Room.builder(id, Text.of("en", "Hall " + id)).build();
    }

    private static Forum start() {
        Edition edition =
                Edition.builder("2031", Text.of("en", "Meeting"))
                        .zone("Asia/Shanghai")
                        .topics(
                                List.of(
                                        Topic.builder("trade", Text.of("en", "Trade")).build(),
                                        Topic.builder("parks", Text.of("en", "Parks")).build()))
                        .venue(
                                Venue.builder(Text.of("en", "Centre"))
                                        .rooms(List.of(room("a"), room("b")))
                                        .build())
                        .participants(List.of(Participant.builder("kim").person("kim").build()))
                        .sessions(
                                List.of(
                                        session("opening", "09:00")
                                                .items(
                                                        List.of(
                                                                item("address", "09:00").build(),
                                                                item("toast", "09:30").build()))
                                                .build(),
                                        session("panel", "10:00").build()))
                        .build();
        return ReleasedForum.document(edition)
                .people(
                        List.of(
                                Person.builder("kim")
                                        .names(
                                                Map.of(
                                                        "en",
                                                        PersonName.builder()
                                                                .full("Kim Synthetic")
                                                                .build()))
                                        .build()))
                .build();
    }

    private static Visibility only(Audience audience) {
        return Visibility.builder().audience(audience).build();
    }

    private Map<String, Map<String, String>> entries(
            Audience audience, Selection selection, FeedDetail detail) {
        return CalendarClient.entries(
                meeting.request(audience, "en", selection).with(IcalFeed.DETAIL, detail),
                "m-2031-",
                ReleasedForum.HOST);
    }

    private Map<String, String> summaries(Audience audience, Selection selection) {
        Map<String, String> summaries = new TreeMap<>();
        entries(audience, selection, FeedDetail.ITEMS)
                .forEach(
                        (id, entry) ->
                                summaries.put(
                                        id, entry.get("STATUS") + " " + entry.get("SUMMARY")));
        return summaries;
    }

    private void change(Item... items) {
        meeting.change("opening", each -> each.items(List.of(items)));
    }

    private List<Runnable> moves() {
        List<Runnable> moves = new ArrayList<>();
        moves.add(() -> meeting.change("panel", each -> each.rooms(List.of("b"))));
        moves.add(() -> meeting.change("panel", each -> each.title(Text.of("en", "Panel"))));
        moves.add(() -> meeting.change("panel", each -> each.topics(List.of("parks"))));
        moves.add(
                () ->
                        meeting.change(
                                "panel",
                                each ->
                                        each.start(at("10:00").plusDays(1))
                                                .end(at("11:00").plusDays(1))));
        moves.add(() -> meeting.change("panel", each -> each.rooms(List.of("a"))));
        moves.add(() -> meeting.change("panel", each -> each.topics(List.of("trade"))));
        moves.add(() -> meeting.change("panel", each -> each.start(at("11:00")).end(at("12:00"))));
        moves.add(() -> meeting.change("opening", each -> each.rooms(List.of("a", "b"))));
        moves.add(() -> meeting.change("opening", each -> each.rooms(List.of("b"))));
        moves.add(() -> meeting.change("opening", each -> each.topics(List.of())));
        moves.add(
                () ->
                        meeting.change(
                                "opening",
                                each ->
                                        each.start(null)
                                                .end(null)
                                                .status(SessionStatus.POSTPONED)));
        moves.add(
                () ->
                        meeting.change(
                                "opening",
                                each ->
                                        each.start(at("09:00"))
                                                .end(at("10:00"))
                                                .rooms(List.of("a"))
                                                .topics(List.of("trade"))
                                                .status(SessionStatus.CONFIRMED)));
        moves.add(() -> meeting.change("panel", each -> each.languages(List.of("en"))));
        moves.add(() -> meeting.change("panel", each -> each.interpretation(List.of(into("en")))));
        moves.add(() -> meeting.change("opening", each -> each.interpretation(List.of())));
        moves.add(
                () -> meeting.change("panel", each -> each.languages(List.of("zh", "zh-Hans-CN"))));
        moves.add(() -> meeting.change("panel", each -> each.languages(List.of("ko"))));
        moves.add(
                () -> meeting.change("opening", each -> each.interpretation(List.of(into("ko")))));
        moves.add(() -> meeting.remove("panel"));
        moves.add(() -> meeting.put(session("panel", "14:00").rooms(List.of("b")).build()));
        moves.add(() -> meeting.remove("panel"));
        return moves;
    }

    static List<Selection> parts() {
        return List.of(
                Selection.day(LocalDate.of(2031, 5, 20)),
                Selection.room("a"),
                Selection.topic("trade"),
                Selection.participant("kim"),
                Selection.floorLanguage("zh-Hans"),
                Selection.interpretation("ko"),
                Selection.language("ko"),
                Selection.floorLanguage("zh-Hans").and(Selection.interpretation("ko")),
                Selection.room("a").and(Selection.topic("trade")),
                Selection.everything());
    }

    @ParameterizedTest
    @MethodSource("parts")
    void whatMovesOutOfAPartIsToldOf(Selection part) {
        meeting.play(moves(), () -> entries(Audience.PUBLIC, part, FeedDetail.ITEMS));
        assertEquals(
                "CANCELLED",
                entries(Audience.PUBLIC, part, FeedDetail.SESSIONS)
                        .get("session-panel")
                        .get("STATUS"));
        assertEquals(
                "CONFIRMED",
                entries(Audience.PUBLIC, part, FeedDetail.SESSIONS)
                        .get("session-opening")
                        .get("STATUS"));
    }

    @Test
    void eachPartTellsOfWhatIsNoMoreInIt() {
        meeting.change("panel", each -> each.rooms(List.of("b")).topics(List.of("parks")));
        meeting.release();
        for (Selection each : List.of(Selection.room("a"), Selection.topic("trade"))) {
            assertEquals(
                    "CANCELLED " + OFF + "Session panel",
                    summaries(Audience.PUBLIC, each).get("session-panel"));
        }
        for (Selection each :
                List.of(
                        Selection.room("b"),
                        Selection.topic("parks"),
                        Selection.room("a").or(Selection.room("b")),
                        Selection.everything())) {
            assertEquals(
                    "CONFIRMED Session panel",
                    summaries(Audience.PUBLIC, each).get("session-panel"));
        }
    }

    @Test
    void aDayWithoutSessionsIsToldOf() {
        List<Runnable> moves = new ArrayList<>();
        moves.add(() -> meeting.remove("panel"));
        moves.add(
                () ->
                        meeting.change(
                                "opening",
                                each ->
                                        each.items(List.of())
                                                .start(at("09:00").plusDays(1))
                                                .end(at("10:00").plusDays(1))));
        moves.add(() -> meeting.change("opening", each -> each.title(Text.of("en", "Begin"))));
        meeting.play(
                moves, () -> entries(Audience.PUBLIC, Selection.everything(), FeedDetail.DAYS));
    }

    private List<Runnable> hidings() {
        List<Runnable> hidings = new ArrayList<>();
        hidings.add(
                () -> meeting.change("panel", each -> each.visibility(only(Audience.DELEGATES))));
        hidings.add(() -> meeting.change("panel", each -> each.title(Text.of("en", "Secret"))));
        hidings.add(
                () -> meeting.change("panel", each -> each.visibility(only(Audience.INTERNAL))));
        hidings.add(() -> meeting.change("panel", each -> each.visibility(null)));
        hidings.add(() -> meeting.change("panel", each -> each.status(SessionStatus.DRAFT)));
        hidings.add(
                () -> meeting.change("panel", each -> each.start(at("15:00")).end(at("16:00"))));
        hidings.add(() -> meeting.change("panel", each -> each.status(SessionStatus.CONFIRMED)));
        hidings.add(
                () ->
                        change(
                                item("address", "09:00").build(),
                                item("toast", "09:30")
                                        .visibility(only(Audience.INTERNAL))
                                        .build()));
        hidings.add(() -> change(item("address", "09:10").build()));
        hidings.add(() -> change(item("address", "09:10").build(), item("toast", "09:40").build()));
        hidings.add(() -> meeting.change("opening", each -> each.visibility(only(Audience.PRESS))));
        hidings.add(
                () ->
                        change(
                                item("address", "09:10").build(),
                                Item.builder("toast").title(Text.of("en", "Toast")).build()));
        hidings.add(() -> meeting.change("opening", each -> each.visibility(null)));
        hidings.add(() -> change(item("address", "09:10").build(), item("toast", "09:40").build()));
        hidings.add(() -> meeting.change("panel", each -> each.status(SessionStatus.DRAFT)));
        hidings.add(() -> meeting.remove("panel"));
        hidings.add(
                () -> meeting.change("opening", each -> each.visibility(only(Audience.INTERNAL))));
        hidings.add(() -> change(item("address", "09:20").build()));
        hidings.add(() -> meeting.remove("opening"));
        return hidings;
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void whatIsHiddenIsToldOfToThoseWhoSawIt(Audience audience) {
        meeting.play(hidings(), () -> entries(audience, Selection.everything(), FeedDetail.ITEMS));
        assertEquals(20, meeting.last().number());
        String off = "CANCELLED " + (audience == Audience.INTERNAL ? "Cancelled: " : OFF);
        assertEquals(
                Map.of(
                        "item-address", off + "Item address",
                        "item-toast", off + "Item toast",
                        "session-opening", off + "Session opening",
                        "session-panel", off + "Secret"),
                summaries(audience, Selection.everything()));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void whatIsHiddenIsToldOfInEveryPart(Selection part) {
        meeting.play(hidings(), () -> entries(Audience.PUBLIC, part, FeedDetail.ITEMS));
    }

    @Test
    void nothingOfWhatIsHiddenIsTold() {
        meeting.change("panel", each -> each.visibility(only(Audience.DELEGATES)));
        meeting.release();
        meeting.change(
                "panel",
                each -> each.title(Text.of("en", "Secret")).start(at("16:00")).end(at("17:00")));
        meeting.release();
        Map<String, String> told =
                entries(Audience.PUBLIC, Selection.everything(), FeedDetail.SESSIONS)
                        .get("session-panel");
        assertEquals(OFF + "Session panel", told.get("SUMMARY"));
        assertEquals("20310520T100000", told.get("DTSTART"));
        assertEquals("20310103T080000Z", told.get("LAST-MODIFIED"));
        assertEquals(
                "CONFIRMED Secret",
                summaries(Audience.DELEGATES, Selection.everything()).get("session-panel"));
        meeting.change("panel", each -> each.visibility(only(Audience.INTERNAL)));
        meeting.release();
        assertEquals(
                "CANCELLED " + OFF + "Session panel",
                summaries(Audience.PUBLIC, Selection.everything()).get("session-panel"));
        assertEquals(
                "CANCELLED " + OFF + "Secret",
                summaries(Audience.DELEGATES, Selection.everything()).get("session-panel"));
        assertFalse(
                summaries(Audience.PUBLIC, Selection.country("KR")).containsKey("session-panel"));
    }

    @Test
    void nothingOfADraftIsTold() {
        meeting.change("panel", each -> each.status(SessionStatus.DRAFT));
        meeting.release();
        meeting.change("panel", each -> each.title(Text.of("en", "Secret")));
        meeting.release();
        Map<String, Map<String, String>> told =
                entries(Audience.PUBLIC, Selection.everything(), FeedDetail.SESSIONS);
        assertEquals(OFF + "Session panel", told.get("session-panel").get("SUMMARY"));
        meeting.remove("panel");
        meeting.release();
        assertEquals(told, entries(Audience.PUBLIC, Selection.everything(), FeedDetail.SESSIONS));
        assertEquals(
                "CANCELLED Cancelled: Secret",
                summaries(Audience.INTERNAL, Selection.everything()).get("session-panel"));
    }

    /** Whatever visibility a draft names, nobody but the staff sees it. */
    @Test
    void aDraftForTheLightOfDayIsHiddenTillThen() {
        meeting.change(
                "opening",
                each -> each.status(SessionStatus.DRAFT).visibility(only(Audience.PUBLIC)));
        meeting.change("panel", each -> each.status(SessionStatus.CANCELLED));
        meeting.release();
        meeting.change("opening", each -> each.replaces(List.of("panel")));
        meeting.release();
        Map<String, String> told = summaries(Audience.PUBLIC, Selection.everything());
        assertEquals("CANCELLED " + OFF + "Session opening", told.get("session-opening"));
        assertEquals("CANCELLED " + OFF + "Item address", told.get("item-address"));
        assertEquals("CANCELLED " + OFF + "Item toast", told.get("item-toast"));
        assertFalse(
                entries(Audience.PUBLIC, Selection.everything(), FeedDetail.SESSIONS)
                        .get("session-panel")
                        .get("DESCRIPTION")
                        .contains("Session opening"));
    }
}
