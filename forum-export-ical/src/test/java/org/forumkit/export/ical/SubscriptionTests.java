package org.forumkit.export.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.forumkit.export.ExportRequest;
import org.forumkit.model.Appearance;
import org.forumkit.model.Audience;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Room;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.forumkit.model.Venue;
import org.forumkit.programme.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What subscribers see of a programme from release to release. */
class SubscriptionTests {
    private final ReleasedForum meeting = new ReleasedForum(start());

    private static LocalDateTime at(String time) {
        return LocalDateTime.parse("2031-05-20T" + time);
    }

    private static Session.Builder session(String id, String title, String start, String end) {
        return Session.builder(id, Text.of("en", title).with("zh-Hans", "会：" + title))
                .start(at(start))
                .end(at(end))
                .rooms(List.of("a"));
    }

    private static Forum start() {
        Edition edition =
                Edition.builder("2031", Text.of("en", "Meeting"))
                        .zone("Asia/Shanghai")
                        .firstDay(LocalDate.of(2031, 5, 20))
                        .lastDay(LocalDate.of(2031, 5, 21))
                        .venue(
                                Venue.builder(Text.of("en", "Centre"))
                                        .rooms(
                                                List.of(
                                                        Room.builder("a", Text.of("en", "Hall A"))
                                                                .build(),
                                                        Room.builder("b", Text.of("en", "Hall B"))
                                                                .build()))
                                        .build())
                        .sessions(
                                List.of(
                                        session("opening", "Opening", "09:00", "09:30")
                                                .setUp(Duration.ofMinutes(45))
                                                .items(
                                                        List.of(
                                                                Item.builder("address")
                                                                        .title(
                                                                                Text.of(
                                                                                        "en",
                                                                                        "Talk"))
                                                                        .start(at("09:05"))
                                                                        .runningTime(
                                                                                Duration.ofMinutes(
                                                                                        10))
                                                                        .build()))
                                                .build(),
                                        session("panel", "Panel", "10:00", "11:00")
                                                .status(SessionStatus.TENTATIVE)
                                                .appearances(
                                                        List.of(
                                                                Appearance.builder()
                                                                        .placeholder(
                                                                                Text.of(
                                                                                        "en",
                                                                                        "A guest"))
                                                                        .build()))
                                                .build(),
                                        session("visit", "Visit", "14:00", "16:00").build(),
                                        session("dinner", "Dinner", "19:00", "21:00").build()))
                        .build();
        return ReleasedForum.document(edition).build();
    }

    private ExportRequest request(String language, Selection selection) {
        return meeting.request(Audience.PUBLIC, language, selection);
    }

    private static Map<String, Map<String, String>> entries(ExportRequest request) {
        return CalendarClient.entries(request, "m-2031-", ReleasedForum.HOST);
    }

    private Map<String, Map<String, String>> entries() {
        return entries(request("en", Selection.everything()));
    }

    @ParameterizedTest
    @EnumSource(FeedDetail.class)
    void twentyReleasesReachEveryClient(FeedDetail detail) {
        List<Runnable> changes = new ArrayList<>();
        changes.add(() -> meeting.change("opening", each -> each.start(at("08:30"))));
        changes.add(() -> meeting.change("panel", each -> each.status(SessionStatus.CONFIRMED)));
        changes.add(
                () ->
                        meeting.change(
                                "panel",
                                each ->
                                        each.appearances(
                                                List.of(
                                                        Appearance.builder()
                                                                .placeholder(Text.of("en", "Ms Li"))
                                                                .build()))));
        changes.add(() -> meeting.change("visit", each -> each.status(SessionStatus.CANCELLED)));
        changes.add(() -> meeting.change("dinner", each -> each.title(Text.of("en", "Banquet"))));
        changes.add(() -> meeting.remove("dinner"));
        changes.add(() -> meeting.put(session("dinner", "Dinner", "19:30", "21:00").build()));
        changes.add(() -> meeting.change("panel", each -> each.rooms(List.of("b"))));
        changes.add(
                () ->
                        meeting.change(
                                "panel",
                                each ->
                                        each.start(null)
                                                .end(null)
                                                .status(SessionStatus.POSTPONED)));
        changes.add(
                () ->
                        meeting.change(
                                "panel",
                                each ->
                                        each.start(at("15:00"))
                                                .end(at("16:00"))
                                                .status(SessionStatus.CONFIRMED)));
        changes.add(
                () -> {
                    meeting.remove("panel");
                    meeting.put(
                            session("panel-1", "Panel one", "15:00", "15:30")
                                    .replaces(List.of("panel"))
                                    .build());
                    meeting.put(
                            session("panel-2", "Panel two", "15:30", "16:00")
                                    .replaces(List.of("panel"))
                                    .build());
                });
        changes.add(
                () -> meeting.change("panel-1", each -> each.title(Text.of("en", "First panel"))));
        changes.add(
                () -> {
                    meeting.remove("panel-1");
                    meeting.remove("panel-2");
                    meeting.put(
                            session("plenary", "Plenary", "15:00", "16:00")
                                    .rooms(List.of("b"))
                                    .replaces(List.of("panel-1", "panel-2"))
                                    .build());
                });
        changes.add(() -> meeting.change("visit", each -> each.status(SessionStatus.CONFIRMED)));
        changes.add(() -> meeting.change("opening", each -> each.end(at("10:00"))));
        changes.add(
                () -> meeting.change("dinner", each -> each.description(Text.of("en", "By bus."))));
        changes.add(() -> meeting.remove("plenary"));
        changes.add(() -> meeting.change("visit", each -> each.start(at("13:00"))));
        changes.add(() -> {});
        alsoItems(changes);
        Map<CalendarClient, Map<String, Map<String, String>>> shown =
                meeting.play(
                        changes,
                        () ->
                                entries(
                                        request("en", Selection.everything())
                                                .with(IcalFeed.DETAIL, detail)));
        assertEquals(20, meeting.last().number());
        Map<FeedDetail, List<String>> left =
                Map.of(
                        FeedDetail.EDITION,
                        List.of("edition-2031"),
                        FeedDetail.DAYS,
                        List.of("day-2031-05-20"),
                        FeedDetail.SESSIONS,
                        List.of("session-dinner", "session-opening", "session-visit"),
                        FeedDetail.ITEMS,
                        List.of(
                                "item-greeting",
                                "item-toast",
                                "item-tour",
                                "session-dinner",
                                "session-opening",
                                "session-visit"));
        assertEquals(
                left.get(detail),
                List.copyOf(CalendarClient.GOOGLE.view(shown.get(CalendarClient.GOOGLE)).keySet()));
        if (detail == FeedDetail.ITEMS) {
            for (CalendarClient each : CalendarClient.values()) {
                assertEquals(
                        each == CalendarClient.GOOGLE
                                ? lastItems().stream()
                                        .filter(item -> !item.contains("Cancelled"))
                                        .toList()
                                : lastItems(),
                        each.view(shown.get(each)).entrySet().stream()
                                .filter(entry -> entry.getKey().startsWith("item-"))
                                .map(entry -> entry.getKey() + " " + entry.getValue())
                                .toList(),
                        each.toString());
            }
        }
    }

    /** Items go, come back, move, and have their session withdrawn, in the same twenty releases. */
    private void alsoItems(List<Runnable> changes) {
        also(changes, 0, () -> items("visit", item("tour", "Tour", "14:10")));
        also(changes, 1, () -> items("opening"));
        also(changes, 2, () -> items("panel", item("demo", "Demo", "10:10")));
        also(changes, 4, () -> items("dinner", item("toast", "Toast", "19:10")));
        also(changes, 7, () -> items("opening", item("address", "Talk", "09:10")));
        also(changes, 9, () -> items("panel", item("demo", "Demo", "15:10")));
        also(changes, 10, () -> items("panel-1", item("demo", "Demo", "15:10")));
        also(changes, 11, () -> items("visit"));
        also(changes, 12, () -> items("plenary", item("demo", "Demo", "15:10")));
        also(changes, 14, () -> items("opening", item("greeting", "Greeting", "08:40")));
        also(changes, 15, () -> items("dinner", item("toast", "Toast", "19:40")));
        also(changes, 17, () -> items("visit", item("tour", "Tour", "13:10")));
    }

    private static List<String> lastItems() {
        return List.of(
                "item-address 20310520T091000 Cancelled: Talk",
                "item-demo 20310520T151000 Cancelled: Demo",
                "item-greeting 20310520T084000 Greeting",
                "item-toast 20310520T194000 Toast",
                "item-tour 20310520T131000 Tour");
    }

    private static void also(List<Runnable> changes, int index, Runnable more) {
        Runnable change = changes.get(index);
        changes.set(
                index,
                () -> {
                    change.run();
                    more.run();
                });
    }

    private void items(String session, Item... items) {
        meeting.change(session, each -> each.items(List.of(items)));
    }

    private static Item item(String id, String title, String start) {
        return Item.builder(id).title(Text.of("en", title)).start(at(start)).build();
    }

    @Test
    void anEntryNamesWhatTookItsPlace() {
        meeting.remove("panel");
        meeting.put(
                session("plenary", "Plenary", "15:00", "16:00")
                        .rooms(List.of("b"))
                        .replaces(List.of("panel"))
                        .build());
        meeting.release();
        Map<String, String> panel = entries().get("session-panel");
        assertEquals("Cancelled: Panel", panel.get("SUMMARY"));
        assertEquals("CANCELLED", panel.get("STATUS"));
        assertEquals("1", panel.get("SEQUENCE"));
        assertEquals("20310102T080000Z", panel.get("CREATED"));
        assertEquals("20310103T080000Z", panel.get("LAST-MODIFIED"));
        assertTrue(
                panel.get("DESCRIPTION").contains("Replaced by: Plenary\\, 20 May 2031\\, 15:00"),
                panel.get("DESCRIPTION"));
    }

    @Test
    void whatIsPutOffStandsAtItsFormerTime() {
        meeting.change("visit", each -> each.start(null).end(null).status(SessionStatus.POSTPONED));
        meeting.release();
        Map<String, String> visit = entries().get("session-visit");
        assertEquals("Postponed: Visit", visit.get("SUMMARY"));
        assertEquals("20310520T140000", visit.get("DTSTART"));
        assertEquals("20310520T160000", visit.get("DTEND"));
        assertEquals("CANCELLED", visit.get("STATUS"));
    }

    @Test
    void whatIsLeftOutIsToldOfForAWhile() {
        meeting.remove("visit");
        meeting.release();
        ExportRequest omit =
                request("en", Selection.everything())
                        .with(IcalFeed.CANCELLED, CancelledSessions.OMIT);
        assertEquals(null, entries(omit).get("session-visit"));
        ExportRequest grace = omit.with(IcalFeed.CANCELLED_GRACE, Duration.ofDays(2));
        assertEquals("Cancelled: Visit", entries(grace).get("session-visit").get("SUMMARY"));
        meeting.release();
        meeting.release();
        ExportRequest later =
                request("en", Selection.everything())
                        .with(IcalFeed.CANCELLED, CancelledSessions.OMIT)
                        .with(IcalFeed.CANCELLED_GRACE, Duration.ofDays(2));
        assertEquals(null, entries(later).get("session-visit"));
    }

    @Test
    void theSameThingHasTheSameUidInEverySliceAndLanguage() {
        List<Selection> slices =
                List.of(
                        Selection.everything(),
                        Selection.day(LocalDate.of(2031, 5, 20)),
                        Selection.room("a"),
                        Selection.session("opening"),
                        Selection.sessions(List.of("opening", "dinner")),
                        Selection.room("a").and(Selection.session("opening")),
                        Selection.session("opening").or(Selection.floorLanguage("ru")));
        for (Selection slice : slices) {
            for (String language : List.of("en", "zh-Hans", "ko")) {
                for (FeedDetail detail : List.of(FeedDetail.SESSIONS, FeedDetail.ITEMS)) {
                    ExportRequest request = request(language, slice).with(IcalFeed.DETAIL, detail);
                    assertTrue(
                            FeedMaker.text(request)
                                    .contains(
                                            "\nUID:m-2031-session-opening"
                                                    + ReleasedForum.HOST
                                                    + "\n"));
                }
            }
        }
    }

    @Test
    void daysAndItemsHaveEntries() {
        ExportRequest request = request("en", Selection.everything());
        Map<String, Map<String, String>> days =
                entries(request.with(IcalFeed.DETAIL, FeedDetail.DAYS));
        assertEquals(List.of("day-2031-05-20"), List.copyOf(days.keySet()));
        assertEquals("20310520T090000", days.get("day-2031-05-20").get("DTSTART"));
        assertEquals("20310520T210000", days.get("day-2031-05-20").get("DTEND"));
        Map<String, String> item =
                entries(request.with(IcalFeed.DETAIL, FeedDetail.ITEMS)).get("item-address");
        assertEquals("Talk", item.get("SUMMARY"));
        assertEquals("20310520T091500", item.get("DTEND"));
        assertEquals("m-2031-session-opening" + ReleasedForum.HOST, item.get("RELATED-TO"));
    }

    @Test
    void onlyStaffSeeWhenRoomsAreSetUp() {
        assertTrue(entries().keySet().stream().noneMatch(each -> each.startsWith("setup-")));
        ExportRequest request = meeting.request(Audience.INTERNAL, "en", Selection.everything());
        Map<String, String> setUp = entries(request).get("setup-opening");
        assertEquals("Set-up: Opening", setUp.get("SUMMARY"));
        assertEquals("20310520T081500", setUp.get("DTSTART"));
        assertEquals("20310520T090000", setUp.get("DTEND"));
        assertEquals(new TreeSet<>(entries().keySet()).size() + 1, entries(request).size());
    }

    @Test
    void optionsAddWhatTheySay() {
        meeting.change("opening", each -> each.online("https://live.example.org/1"));
        meeting.release();
        String text =
                FeedMaker.text(
                        request("en", Selection.session("opening"))
                                .with(
                                        IcalFeed.ZONES,
                                        "Asia/Seoul,Asia/Ulaanbaatar,Asia/Vladivostok,No/Where")
                                .with(IcalFeed.ALARM, Duration.ofMinutes(15))
                                .with(IcalFeed.HTML, true)
                                .with(IcalFeed.RICH, true)
                                .with(IcalFeed.IMAGE, "https://forum.example.org/i.png"));
        for (String line :
                List.of(
                        "10:00–10:30 Korean Standard Time (UTC+9)",
                        "11:00–11:30 Vladivostok Standard Time (UTC+10)",
                        "\nTRIGGER;RELATED=START:-PT15M\n",
                        "\nX-ALT-DESC;FMTTYPE=text/html",
                        "\nSTYLED-DESCRIPTION;VALUE=TEXT;FMTTYPE=text/html",
                        "\nBEGIN:VLOCATION\n",
                        "\nIMAGE;VALUE=URI;DISPLAY=BADGE:https://forum.example.org/i.png\n",
                        "\nCONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=Online:https://live.example.org/1\n")) {
            assertTrue(text.contains(line), line + " in " + text);
        }
        assertFalse(text.contains("Ulaanbaatar"), "clocks there show the same");
    }
}
