package org.forumkit.export.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporters;
import org.forumkit.export.ical.serving.FeedResource;
import org.forumkit.export.ical.serving.Feeds;
import org.forumkit.model.Appearance;
import org.forumkit.model.Audience;
import org.forumkit.model.Delegation;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Organisation;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Visibility;
import org.forumkit.programme.Programme;
import org.forumkit.programme.Selection;
import org.forumkit.publication.Each;
import org.forumkit.publication.Plan;
import org.forumkit.publication.PlanEntry;
import org.forumkit.publication.Publication;
import org.forumkit.release.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What those see who follow one participant, organisation, country or delegation only. */
class WithdrawnSubscriptionTests {
    private static final String HOST = "@calendar.example.org";

    private Forum forum = start();
    private Release release = Release.builder(forum, 1, time(1), "Office").build();

    private static Instant time(int day) {
        return Instant.parse("2031-01-01T08:00:00Z").plus(Duration.ofDays(day));
    }

    private static Session.Builder session(String id, int hour) {
        LocalDateTime start = LocalDateTime.of(2031, 5, 20, hour, 0);
        return Session.builder(id, Text.of("en", "Session " + id))
                .start(start)
                .end(start.plusMinutes(50));
    }

    private static Session of(String id, int hour, String... participants) {
        return session(id, hour).appearances(appearances(participants)).build();
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
        return Forum.builder(
                        "en",
                        Series.builder("m", Text.of("en", "Meetings"))
                                .editions(List.of(edition))
                                .build())
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

    private Edition edition() {
        return forum.series().editions().get(0);
    }

    private void put(Session session) {
        forum = forum.with(edition().with(session));
    }

    private void remove(String id) {
        forum = forum.with(edition().withoutSession(id));
    }

    private void release() {
        int number = release.number() + 1;
        release = Release.builder(forum, number, time(number), "Office").base(release).build();
    }

    private ExportRequest request(Audience audience, Selection selection) {
        Programme programme =
                Programme.of(release)
                        .audience(audience)
                        .at(release.time())
                        .select(selection)
                        .build();
        return ExportRequest.of(programme, release.time())
                .with(IcalFeed.AUTHORITY, "calendar.example.org");
    }

    private Map<String, Map<String, String>> entries(Selection selection) {
        return CalendarClient.entries(
                request(Audience.DELEGATES, selection), "m-2031-session-", HOST);
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
        changes.add(() -> remove("visit"));
        changes.add(() -> put(of("panel", 15, "kim")));
        changes.add(() -> remove("panel"));
        changes.add(() -> {});
        changes.add(() -> put(of("dinner", 20)));
        changes.add(() -> put(of("panel", 16, "kim", "li")));
        changes.add(() -> put(of("extra", 17, "kim")));
        changes.add(() -> remove("talks"));
        changes.add(
                () ->
                        put(
                                session("extra-1", 12)
                                        .appearances(appearances("kim"))
                                        .replaces(List.of("talks"))
                                        .build()));
        changes.add(() -> remove("dinner"));
        changes.add(() -> remove("extra"));
        changes.add(() -> put(of("extra", 18, "kim")));
        changes.add(() -> put(of("visit", 13, "li")));
        changes.add(() -> remove("opening"));
        changes.add(() -> remove("panel"));
        changes.add(() -> put(of("opening", 9, "li", "kim")));
        changes.add(() -> remove("extra-1"));
        return changes;
    }

    @ParameterizedTest
    @MethodSource("slices")
    void twentyReleasesReachWhoFollowsSomebody(Selection slice) {
        Map<CalendarClient, Map<String, Map<String, String>>> shown = new HashMap<>();
        for (CalendarClient each : CalendarClient.values()) {
            shown.put(each, new TreeMap<>());
            each.poll(shown.get(each), entries(slice));
        }
        TreeSet<String> ever = new TreeSet<>(entries(slice).keySet());
        for (Runnable change : changes()) {
            change.run();
            release();
            Map<String, Map<String, String>> feed = entries(slice);
            ever.addAll(feed.keySet());
            assertEquals(ever, new TreeSet<>(feed.keySet()), "at release " + release.number());
            for (CalendarClient each : CalendarClient.values()) {
                each.poll(shown.get(each), feed);
                assertEquals(feed, shown.get(each), each + " at release " + release.number());
            }
        }
        assertEquals(20, release.number());
        Map<String, String> last = new TreeMap<>();
        entries(slice).forEach((id, entry) -> last.put(id, entry.get("SUMMARY")));
        assertEquals(
                Map.of(
                        "extra", "Session extra",
                        "extra-1", "Cancelled: Session extra-1",
                        "opening", "Session opening",
                        "panel", "Cancelled: Session panel",
                        "talks", "Cancelled: Session talks"),
                last);
    }

    @ParameterizedTest
    @MethodSource("slices")
    void whatWasWithdrawnNamesNobody(Selection slice) {
        remove("talks");
        release();
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
        release();
        assertEquals(
                List.of("opening", "visit"),
                List.copyOf(new TreeSet<>(entries(Selection.participant("li")).keySet())));
        assertEquals(Map.of(), entries(Selection.country("CN")));
        assertTrue(entries(Selection.everything()).containsKey("talks"));
    }

    @Test
    void policiesHoldForThemToo() {
        remove("talks");
        release();
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
        release();
        remove("secret");
        release();
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
        release();
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
                Publication.builder(release, plan)
                        .exporters(Exporters.of(IcalFeed.create()))
                        .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        publication.export(publication.entries().get(0), out);
        String text = out.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("SUMMARY;LANGUAGE=en:Cancelled: Session talks\r\n"), text);
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
        release();
        Feeds feeds = Feeds.of(() -> release);
        FeedResource found = feeds.find(address);
        assertTrue(found instanceof FeedResource.Found, found::toString);
        String text =
                new String(((FeedResource.Found) found).feed().bytes(), StandardCharsets.UTF_8);
        assertTrue(text.contains("SUMMARY;LANGUAGE=en:Cancelled: Session talks\r\n"), text);
    }
}
