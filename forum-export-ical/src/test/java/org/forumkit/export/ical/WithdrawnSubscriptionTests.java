package org.forumkit.export.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
import org.forumkit.model.Audience;
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
class WithdrawnSubscriptionTests extends PeopleSubscriptions {
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
