package org.forumkit.export.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forumkit.export.ExportRequest;
import org.forumkit.model.Attendance;
import org.forumkit.model.Audience;
import org.forumkit.model.ParticipantStatus;
import org.forumkit.programme.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What those see who leave a session that goes on, or come back to it. */
class LeavingSubscriptionTests extends PeopleSubscriptions {

    private List<Runnable> changes() {
        List<Runnable> changes = new ArrayList<>();
        changes.add(() -> remove("panel"));
        changes.add(() -> put(of("opening", 8, "kim", "li")));
        changes.add(() -> put(of("opening", 8, "li")));
        changes.add(() -> put(of("opening", 9, "li")));
        changes.add(() -> put(of("panel", 15, "kim")));
        changes.add(() -> kim(ParticipantStatus.DECLINED));
        changes.add(() -> {});
        changes.add(() -> kim(ParticipantStatus.REGISTERED));
        changes.add(() -> put(of("opening", 9, "li", "kim")));
        changes.add(() -> put(of("visit", 14, "li", "kim")));
        changes.add(() -> remove("talks"));
        changes.add(
                () ->
                        put(
                                session("extra-1", 12)
                                        .appearances(appearances("kim"))
                                        .replaces(List.of("talks"))
                                        .build()));
        changes.add(() -> put(of("visit", 13, "li")));
        changes.add(() -> remove("visit"));
        changes.add(() -> put(of("visit", 13, "li")));
        changes.add(() -> dinner(Attendance.PLENARY));
        changes.add(() -> dinner(Attendance.INVITATION));
        changes.add(() -> remove("opening"));
        changes.add(() -> put(of("opening", 9, "li")));
        return changes;
    }

    private void kim(ParticipantStatus status) {
        meeting.changeParticipant("kim", each -> each.status(status));
    }

    private void dinner(Attendance attendance) {
        put(session("dinner", 20).attendance(attendance).build());
    }

    @ParameterizedTest
    @MethodSource("slices")
    void twentyReleasesReachWhoFollowsSomebody(Selection slice) {
        meeting.play(changes(), () -> entries(slice));
        assertEquals(20, meeting.last().number());
        Map<String, String> last = new TreeMap<>();
        entries(slice).forEach((id, entry) -> last.put(id, entry.get("SUMMARY")));
        assertEquals(
                Map.of(
                        "dinner", "No longer in this programme: Session dinner",
                        "extra-1", "Session extra-1",
                        "opening", "No longer in this programme: Session opening",
                        "panel", "Session panel",
                        "talks", "Cancelled: Session talks",
                        "visit", "No longer in this programme: Session visit"),
                last);
    }

    @ParameterizedTest
    @MethodSource("slices")
    void whoLeavesASessionIsToldThatItIsOff(Selection slice) {
        put(of("opening", 9, "li"));
        meeting.release();
        Map<String, String> left = entries(slice).get("opening");
        assertEquals("No longer in this programme: Session opening", left.get("SUMMARY"));
        assertEquals("CANCELLED", left.get("STATUS"));
        assertEquals("1", left.get("SEQUENCE"));
        assertEquals("20310103T080000Z", left.get("LAST-MODIFIED"));
        assertEquals("20310102T080000Z", left.get("CREATED"));
        assertEquals("No longer in this programme", left.get("DESCRIPTION"));
        assertEquals("20310520T090000", left.get("DTSTART"));
        for (Selection other :
                List.of(
                        Selection.everything(),
                        Selection.participant("li"),
                        slice.or(Selection.participant("li")))) {
            Map<String, String> held = entries(other).get("opening");
            assertEquals("Session opening", held.get("SUMMARY"));
            assertEquals("CONFIRMED", held.get("STATUS"));
            assertEquals("1", held.get("SEQUENCE"));
            assertEquals(left.get("UID"), held.get("UID"));
        }
        assertFalse(entries(Selection.country("CN")).containsKey("opening"));
        put(of("opening", 9, "li", "kim"));
        meeting.release();
        assertEquals("Session opening", entries(slice).get("opening").get("SUMMARY"));
        assertEquals("2", entries(slice).get("opening").get("SEQUENCE"));
    }

    @Test
    void policiesHoldForWhoLeftToo() {
        put(of("opening", 9, "li"));
        meeting.release();
        ExportRequest usual = request(Audience.DELEGATES, Selection.participant("kim"));
        ExportRequest keep = usual.with(IcalFeed.CANCELLED, CancelledSessions.KEEP);
        assertTrue(FeedMaker.text(keep).contains("\nSUMMARY;LANGUAGE=en:Session opening\n"));
        ExportRequest omit = usual.with(IcalFeed.CANCELLED, CancelledSessions.OMIT);
        assertFalse(FeedMaker.text(omit).contains("session-opening"));
        assertTrue(FeedMaker.text(grace()).contains("session-opening"));
        meeting.release();
        assertTrue(FeedMaker.text(grace()).contains("session-opening"));
        meeting.release();
        assertFalse(FeedMaker.text(grace()).contains("session-opening"));
        remove("opening");
        meeting.release();
        assertFalse(FeedMaker.text(grace()).contains("session-opening"), "they know it already");
    }

    private ExportRequest grace() {
        return request(Audience.DELEGATES, Selection.participant("kim"))
                .with(IcalFeed.CANCELLED, CancelledSessions.OMIT)
                .with(IcalFeed.CANCELLED_GRACE, Duration.ofDays(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|No longer in this programme: ",
                "zh-Hans|已移出本日程：",
                "ru|Больше не в этой программе: ",
                "ko|이 일정에서 제외됨: ",
                "ja|この予定から除外：",
                "mn|Энэ хөтөлбөрөөс хасагдсан: "
            },
            ignoreLeadingAndTrailingWhitespace = false)
    void itIsSaidInTheLanguageOfTheFeed(String language, String prefix) {
        put(of("opening", 9, "li"));
        meeting.release();
        String text =
                FeedMaker.text(
                        meeting.request(
                                Audience.DELEGATES, language, Selection.participant("kim")));
        assertTrue(text.contains(":" + prefix + "Session opening\n"), text);
    }
}
