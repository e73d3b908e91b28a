package org.forumkit.export.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporters;
import org.forumkit.export.ical.serving.FeedResource;
import org.forumkit.export.ical.serving.Feeds;
import org.forumkit.model.Appearance;
import org.forumkit.model.Attendance;
import org.forumkit.model.Audience;
import org.forumkit.model.Delegation;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Organisation;
import org.forumkit.model.Participant;
import org.forumkit.model.ParticipantStatus;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Visibility;
import org.forumkit.programme.Selection;
import org.forumkit.publication.Each;
import org.forumkit.publication.Plan;
import org.forumkit.publication.PlanEntry;
import org.forumkit.publication.Publication;
import org.forumkit.publication.PublicationEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What those see who follow one participant, organisation, country or delegation only. */
class WithdrawnSubscriptionTests {
    private final ReleasedForum meeting = new ReleasedForum(start());

    private static Session.Builder session(String id, int hour) {
        LocalDateTime start = LocalDateTime.of(2031, 5, 20, hour, 0);
        return Session.builder(id, Text.of("en", "Session " + id))
                .start(start)
                .end(start.plusMinutes(50));
    }

    private static Session of(String id, int hour, String... participants) {
        return session(id, hour).appearances(appearances(participants)).build();
    }

    private void put(Session session) {
        meeting.put(session);
    }

    private void remove(String session) {
        meeting.remove(session);
    }

    private static List<Appearance> appearances(String... participants) {
        return List.of(participants).stream()
                .map(each -> Appearance.builder().participant(each).build())
                .toList();
    }

    private static Forum start() {
        Edition edition =
                Edition.builder("2031", Text.of("en", "Meeting"))
                        .zone("Asia/Shanghai")
                        .participants(
                                List.of(
                                        Participant.builder("kim")
                                                .person("kim")
                                                .organisation("park")
                                                .delegation("seoul")
                                                .build(),
                                        Participant.builder("li").person("li").build()))
                        .delegations(List.of(Delegation.builder("seoul").country("KR").build()))
                        .sessions(
                                List.of(
                                        of("opening", 9, "kim", "li"),
                                        session("panel", 10)
                                                .items(
                                                        List.of(
                                                                Item.builder("talk")
                                                                        .title(Text.of("en", "T"))
                                                                        .appearances(
                                                                                appearances("kim"))
                                                                        .build()))
                                                .build(),
                                        of("talks", 11, "kim"),
                                        of("visit", 14, "li"),
                                        of("dinner", 19)))
                        .build();
        return ReleasedForum.document(edition)
                .people(List.of(person("kim", "Kim Synthetic"), person("li", "Li Synthetic")))
                .organisations(
                        List.of(
                                Organisation.builder("park", Text.of("en", "Park"))
                                        .country("KR")
                                        .build()))
                .build();
    }

    private static Person person(String id, String name) {
        return Person.builder(id)
                .names(Map.of("en", PersonName.builder().full(name).build()))
                .build();
    }

    private ExportRequest request(Audience audience, Selection selection) {
        return meeting.request(audience, "en", selection);
    }

    private Map<String, Map<String, String>> entries(Selection selection) {
        return CalendarClient.entries(
                request(Audience.DELEGATES, selection), "m-2031-session-", ReleasedForum.HOST);
    }

    static List<Selection> slices() {
        return List.of(
                Selection.participant("kim"),
                Selection.organisation("park"),
                Selection.country("KR"),
                Selection.delegation("seoul"),
                Selection.participant("kim").and(Selection.country("KR")));
    }

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

    @ParameterizedTest
    @MethodSource("slices")
    void whatWasWithdrawnNamesNobody(Selection slice) {
        remove("talks");
        meeting.release();
        Map<String, String> talks = entries(slice).get("talks");
        assertEquals("Cancelled: Session talks", talks.get("SUMMARY"));
        assertEquals("CANCELLED", talks.get("STATUS"));
        assertEquals("1", talks.get("SEQUENCE"));
        assertEquals("Cancelled", talks.get("DESCRIPTION"));
        ExportRequest rich =
                request(Audience.DELEGATES, slice.and(Selection.session("talks")))
                        .with(IcalFeed.RICH, true);
        assertFalse(FeedMaker.text(rich).contains("Kim"), FeedMaker.text(rich));
    }

    @Test
    void othersDoNotSeeIt() {
        remove("talks");
        meeting.release();
        assertEquals(
                List.of("opening", "visit"),
                List.copyOf(new TreeSet<>(entries(Selection.participant("li")).keySet())));
        assertEquals(Map.of(), entries(Selection.country("CN")));
        assertTrue(entries(Selection.everything()).containsKey("talks"));
    }

    @Test
    void policiesHoldForThemToo() {
        remove("talks");
        meeting.release();
        ExportRequest omit =
                request(Audience.DELEGATES, Selection.participant("kim"))
                        .with(IcalFeed.CANCELLED, CancelledSessions.OMIT);
        assertFalse(FeedMaker.text(omit).contains("session-talks"));
        assertTrue(
                FeedMaker.text(omit.with(IcalFeed.CANCELLED_GRACE, Duration.ofDays(1)))
                        .contains("\nSUMMARY;LANGUAGE=en:Cancelled: Session talks\n"));
    }

    @Test
    void whoWasHiddenIsNotToldOf() {
        put(
                session("secret", 12)
                        .appearances(
                                List.of(
                                        Appearance.builder()
                                                .participant("kim")
                                                .visibility(
                                                        Visibility.builder()
                                                                .audience(Audience.INTERNAL)
                                                                .build())
                                                .build()))
                        .build());
        meeting.release();
        remove("secret");
        meeting.release();
        for (Selection slice : slices()) {
            assertFalse(entries(slice).containsKey("secret"), slice.toString());
            assertTrue(
                    FeedMaker.text(request(Audience.INTERNAL, slice)).contains("session-secret"),
                    slice.toString());
        }
    }

    @Test
    void publicationsFollowTheLedgerToo() throws IOException {
        remove("talks");
        meeting.release();
        Plan plan =
                Plan.builder()
                        .entries(
                                List.of(
                                        PlanEntry.builder("people", "ical", Text.of("{id}.ics"))
                                                .each(Each.PARTICIPANT)
                                                .only(List.of("kim"))
                                                .build()))
                        .build();
        Publication publication =
                Publication.builder(meeting.last(), plan)
                        .exporters(Exporters.of(IcalFeed.create()))
                        .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        publication.export(publication.entries().get(0), out);
        String text = out.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("SUMMARY;LANGUAGE=en:Cancelled: Session talks\r\n"), text);
    }

    /** Whose last session is gone keeps the file that they know, and learns of it there. */
    @Test
    void publicationsGoOnForThoseWhoHaveNothingLeft() throws IOException {
        Plan plan =
                Plan.builder()
                        .entries(
                                List.of(
                                        one(Each.PARTICIPANT),
                                        one(Each.ORGANISATION),
                                        one(Each.COUNTRY)))
                        .build();
        Set<String> files = new TreeSet<>(files(plan).keySet());
        assertEquals(
                Set.of("Kim Synthetic.ics", "Li Synthetic.ics", "Park.ics", "South Korea.ics"),
                files);
        remove("panel");
        put(of("opening", 9, "li"));
        put(of("talks", 11));
        meeting.release();
        Map<String, PublicationEntry> after = files(plan);
        assertEquals(files, new TreeSet<>(after.keySet()));
        for (String each : List.of("Kim Synthetic.ics", "Park.ics", "South Korea.ics")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            publication(plan).export(after.get(each), out);
            assertEquals(
                    3,
                    out.toString(StandardCharsets.UTF_8).split("\nSTATUS:CANCELLED", -1).length
                            - 1);
        }
    }

    private static PlanEntry one(Each each) {
        return PlanEntry.builder(
                        each.name().toLowerCase(Locale.ROOT), "ical", Text.of("{name}.ics"))
                .each(each)
                .build();
    }

    private Publication publication(Plan plan) {
        return Publication.builder(meeting.last(), plan)
                .exporters(Exporters.of(IcalFeed.create()))
                .build();
    }

    private Map<String, PublicationEntry> files(Plan plan) {
        Map<String, PublicationEntry> files = new TreeMap<>();
        publication(plan).entries().forEach(each -> files.put(each.file(), each));
        return files;
    }

    /** A feed whose last session is withdrawn says so; it does not become an unknown address. */
    @ParameterizedTest
    @CsvSource({
        "2031/participant/kim/en.ics",
        "2031/organisation/park/en.ics",
        "2031/country/KR/en.ics",
        "country/KR/en.ics"
    })
    void theAddressStays(String address) {
        for (String each : List.of("opening", "panel", "talks")) {
            remove(each);
        }
        meeting.release();
        Feeds feeds = Feeds.of(meeting::last);
        FeedResource found = feeds.find(address);
        assertTrue(found instanceof FeedResource.Found, found::toString);
        String text =
                new String(((FeedResource.Found) found).feed().bytes(), StandardCharsets.UTF_8);
        assertTrue(text.contains("SUMMARY;LANGUAGE=en:Cancelled: Session talks\r\n"), text);
    }
}
