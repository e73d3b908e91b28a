package org.forumkit.export.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.forumkit.export.ExportRequest;
import org.forumkit.model.Audience;
import org.forumkit.model.Item;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.forumkit.model.Visibility;
import org.forumkit.programme.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What those see of an item that is withdrawn who have its entry in their calendars. */
class ItemSubscriptionTests extends PeopleSubscriptions {

    private static Item.Builder item(String id, int hour, String... participants) {
        return Item.builder(id)
                .title(Text.of("en", "Item " + id))
                .description(Text.of("en", "About " + id))
                .start(LocalDateTime.of(2031, 5, 20, hour, 10))
                .runningTime(Duration.ofMinutes(20))
                .appearances(appearances(participants));
    }

    private static Session with(Session session, Item.Builder... items) {
        return session.toBuilder()
                .items(Stream.of(items).map(Item.Builder::build).toList())
                .build();
    }

    private static Session talks(Item.Builder... items) {
        return with(of("talks", 11, "kim"), items);
    }

    @BeforeEach
    void twoItems() {
        put(talks(item("one", 11, "kim"), item("two", 11, "li")));
        meeting.release();
    }

    private ExportRequest items(Audience audience, Selection selection) {
        return request(audience, selection).with(IcalFeed.DETAIL, FeedDetail.ITEMS);
    }

    private static Map<String, Map<String, String>> entries(ExportRequest request) {
        return CalendarClient.entries(request, "m-2031-", ReleasedForum.HOST);
    }

    private Map<String, String> entry(Selection selection, String id) {
        return entries(items(Audience.DELEGATES, selection)).get(id);
    }

    @Test
    void itIsCancelledAndNamesNobody() {
        put(talks(item("two", 11, "li")));
        meeting.release();
        Map<String, String> one = entry(Selection.everything(), "item-one");
        assertEquals("Cancelled: Item one", one.get("SUMMARY"));
        assertEquals("CANCELLED", one.get("STATUS"));
        assertEquals("1", one.get("SEQUENCE"));
        assertEquals("20310103T080000Z", one.get("CREATED"));
        assertEquals("20310104T080000Z", one.get("LAST-MODIFIED"));
        assertEquals("20310520T111000", one.get("DTSTART"));
        assertEquals("20310520T113000", one.get("DTEND"));
        assertEquals("m-2031-session-talks" + ReleasedForum.HOST, one.get("RELATED-TO"));
        assertEquals("Cancelled\\n\\nSession talks", one.get("DESCRIPTION"));
        Map<String, String> two = entry(Selection.everything(), "item-two");
        assertEquals("CONFIRMED", two.get("STATUS"));
        assertEquals("0", two.get("SEQUENCE"));
        assertEquals("CONFIRMED", entry(Selection.everything(), "session-talks").get("STATUS"));
        String rich =
                FeedMaker.text(
                        items(Audience.DELEGATES, Selection.session("talks"))
                                .with(IcalFeed.RICH, true)
                                .with(IcalFeed.CANCELLED, CancelledSessions.KEEP));
        assertTrue(rich.contains("\nSUMMARY;LANGUAGE=en:Item one\n"), rich);
        String sessions = FeedMaker.text(request(Audience.DELEGATES, Selection.everything()));
        assertFalse(sessions.contains("Item one"), sessions);
    }

    @Test
    void oneThatIsWithdrawnFromASessionThatIsPutOffIsCancelled() {
        put(talks(item("two", 11)).toBuilder().status(SessionStatus.POSTPONED).build());
        meeting.release();
        assertEquals(
                "Cancelled: Item one", entry(Selection.everything(), "item-one").get("SUMMARY"));
        assertEquals(
                "Postponed: Item two", entry(Selection.everything(), "item-two").get("SUMMARY"));
    }

    @Test
    void policiesHoldForItemsToo() {
        put(talks(item("two", 11)));
        meeting.release();
        ExportRequest omit =
                items(Audience.DELEGATES, Selection.everything())
                        .with(IcalFeed.CANCELLED, CancelledSessions.OMIT);
        assertFalse(entries(omit).containsKey("item-one"));
        assertTrue(entries(grace()).containsKey("item-one"));
        meeting.release();
        assertTrue(entries(grace()).containsKey("item-one"));
        meeting.release();
        assertFalse(entries(grace()).containsKey("item-one"));
        assertTrue(entries(grace()).containsKey("item-two"));
        remove("talks");
        meeting.release();
        assertFalse(entries(grace()).containsKey("item-one"), "they know it already");
        assertTrue(entries(grace()).containsKey("item-two"));
    }

    private ExportRequest grace() {
        return items(Audience.DELEGATES, Selection.everything())
                .with(IcalFeed.CANCELLED, CancelledSessions.OMIT)
                .with(IcalFeed.CANCELLED_GRACE, Duration.ofDays(2));
    }

    @Test
    void nobodyIsToldWhoNeverSawIt() {
        Visibility internal = Visibility.builder().audience(Audience.INTERNAL).build();
        put(talks(item("two", 11), item("secret", 11).visibility(internal)));
        meeting.release();
        put(talks(item("two", 11)));
        meeting.release();
        assertEquals(null, entry(Selection.everything(), "item-secret"));
        assertEquals(
                "CANCELLED",
                entries(items(Audience.INTERNAL, Selection.everything()))
                        .get("item-secret")
                        .get("STATUS"));
    }

    private List<Runnable> changes() {
        List<Runnable> changes = new ArrayList<>();
        changes.add(() -> put(talks(item("two", 11, "li"))));
        changes.add(() -> put(with(of("talks", 11, "li"), item("two", 11, "li"))));
        changes.add(() -> put(with(of("talks", 11, "li"), item("two", 11), item("new", 11))));
        changes.add(() -> put(with(of("talks", 11, "li"), item("new", 11))));
        changes.add(() -> put(talks(item("one", 11), item("new", 11))));
        changes.add(() -> put(talks(item("one", 11, "li"), item("new", 11))));
        changes.add(() -> put(with(of("talks", 12, "kim"), item("one", 12))));
        changes.add(() -> put(with(of("talks", 12), item("one", 12, "kim"))));
        changes.add(() -> put(with(of("talks", 12), item("one", 12))));
        changes.add(() -> remove("talks"));
        changes.add(() -> put(with(of("talks", 12), item("two", 12, "kim"))));
        changes.add(() -> {});
        changes.add(
                () ->
                        put(
                                with(
                                        of("talks", 12).toBuilder()
                                                .status(SessionStatus.CANCELLED)
                                                .build(),
                                        item("two", 12, "kim"))));
        changes.add(() -> put(with(of("talks", 12), item("two", 12, "kim"), item("one", 12))));
        changes.add(() -> remove("talks"));
        return changes;
    }

    @ParameterizedTest
    @MethodSource("slices")
    void changesReachWhoFollowsSomebody(Selection slice) {
        meeting.play(changes(), () -> entries(items(Audience.DELEGATES, slice)));
        Map<String, String> last = new TreeMap<>();
        entries(items(Audience.DELEGATES, slice))
                .forEach(
                        (id, entry) -> {
                            if (id.startsWith("item-")) {
                                last.put(id, entry.get("SUMMARY"));
                            }
                        });
        assertEquals(
                Map.of(
                        "item-new", "Cancelled: Item new",
                        "item-one", "Cancelled: Item one",
                        "item-two", "Cancelled: Item two"),
                last);
    }

    @ParameterizedTest
    @MethodSource("slices")
    void whoLeavesASessionIsToldThatItsItemsAreOff(Selection slice) {
        put(with(of("talks", 11, "li"), item("two", 11, "li")));
        meeting.release();
        put(with(of("talks", 11, "li"), item("two", 11, "li"), item("new", 11, "li")));
        meeting.release();
        Map<String, String> two = entry(slice, "item-two");
        assertEquals("No longer in this programme: Item two", two.get("SUMMARY"));
        assertEquals("CANCELLED", two.get("STATUS"));
        assertEquals("1", two.get("SEQUENCE"));
        assertEquals("No longer in this programme\\n\\nSession talks", two.get("DESCRIPTION"));
        assertEquals("CANCELLED", entry(slice, "item-one").get("STATUS"));
        assertEquals(null, entry(slice, "item-new"), "it came after they left");
        assertEquals("CONFIRMED", entry(Selection.participant("li"), "item-two").get("STATUS"));
        assertEquals("CONFIRMED", entry(Selection.participant("li"), "item-new").get("STATUS"));
    }
}
