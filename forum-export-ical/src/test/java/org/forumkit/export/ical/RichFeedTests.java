package org.forumkit.export.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;

import biweekly.component.RawComponent;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.Description;
import biweekly.property.Geo;
import biweekly.property.RawProperty;
import biweekly.property.Uid;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forumkit.export.ExportRequest;
import org.forumkit.model.Audience;
import org.forumkit.model.Contact;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Text;
import org.forumkit.programme.Programme;
import org.junit.jupiter.api.Test;

/** The lines that only some readers know, octet for octet and as foreign readers see them. */
class RichFeedTests {

    static ExportRequest request(Audience audience, String... languages) {
        Forum sample = SampleForum.forum();
        Edition edition =
                sample.series().editions().get(0).toBuilder()
                        .contacts(
                                List.of(
                                        Contact.builder(
                                                        "press",
                                                        Text.of("en", "Press; media")
                                                                .with("zh-Hans", "新闻媒体"))
                                                .name(
                                                        Text.of("en", "Press office, city")
                                                                .with("zh-Hans", "新闻办"))
                                                .organisation("city")
                                                .telephone("+86 431 0000000")
                                                .email("press@forum.example.org")
                                                .hours(
                                                        Text.of("en", "9:00–17:00")
                                                                .with("zh-Hans", "9:00–17:00"))
                                                .build()))
                        .build();
        Programme programme =
                Programme.of(sample.with(edition)).audience(audience).languages(languages).build();
        return FeedMaker.with(
                FeedMaker.request(programme),
                Map.of(
                        "authority", "calendar.example.org",
                        "rich", "true",
                        "html", "true",
                        "bilingual", "true"));
    }

    /** Returns the lines of the first session itself that begin so. */
    private static List<String> lines(ExportRequest request, String... starts) {
        String feed = FeedMaker.text(request);
        int begin = feed.indexOf("BEGIN:VEVENT");
        List<String> lines = new ArrayList<>();
        for (String line : feed.substring(begin, feed.indexOf("\nBEGIN:", begin)).split("\n", -1)) {
            for (String start : starts) {
                if (line.startsWith(start)) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private static List<String> components(ExportRequest request) {
        String feed = FeedMaker.text(request);
        int begin = feed.indexOf("BEGIN:PARTICIPANT");
        return List.of(feed.substring(begin, feed.indexOf("\nEND:VEVENT", begin)).split("\n", -1));
    }

    @Test
    void aTitleStandsInTwoLanguages() {
        assertEquals(
                List.of("SUMMARY;LANGUAGE=zh-Hans:开幕式 / Opening"),
                lines(request(Audience.PUBLIC, "zh-Hans", "en"), "SUMMARY"));
        assertEquals(
                List.of("SUMMARY;LANGUAGE=en:Opening / 开幕式"),
                lines(request(Audience.PUBLIC, "en", "zh-Hans", "ru"), "SUMMARY"));
        assertEquals(
                List.of("SUMMARY;LANGUAGE=en:Opening"),
                lines(request(Audience.PUBLIC, "en"), "SUMMARY"));
        assertEquals(
                List.of("SUMMARY;LANGUAGE=en:Opening"),
                lines(request(Audience.PUBLIC, "ko", "en"), "SUMMARY"));
    }

    @Test
    void theFirstContactStandsInEveryEntryForThoseWhoMaySeeIt() {
        assertEquals(List.of(), lines(request(Audience.PUBLIC, "en"), "CONTACT"));
        assertEquals(
                List.of(
                        "CONTACT;LANGUAGE=en:Press\\; media: Press office\\, city\\, Sample City\\,"
                                + " 9:00–17:00"),
                lines(request(Audience.DELEGATES, "en"), "CONTACT"));
        assertEquals(
                List.of(
                        "CONTACT;LANGUAGE=zh-Hans:新闻媒体：新闻办，示例市人民政府，+86 431"
                                + " 0000000，press@forum.example.org，9:00–17:00"),
                lines(request(Audience.INTERNAL, "zh-Hans"), "CONTACT"));
    }

    @Test
    void aPlaceIsOnTheMapOfApple() {
        assertEquals(
                List.of(
                        "LOCATION;LANGUAGE=en:Grand Hall\\, 2nd floor\\, Sample Hotel\\, 1 Sample"
                                + " Street\\, Changchun",
                        "GEO:43.817072;125.323544",
                        "X-APPLE-STRUCTURED-LOCATION;VALUE=URI;"
                                + "X-ADDRESS=\"1 Sample Street, Changchun\";X-APPLE-RADIUS=100;"
                                + "X-TITLE=\"Sample Hotel\":geo:43.817072,125.323544"),
                lines(request(Audience.PUBLIC, "en"), "LOCATION", "GEO", "X-APPLE"));
    }

    @Test
    void speakersAndPlacesAreComponents() {
        assertEquals(
                List.of(
                        "BEGIN:PARTICIPANT",
                        "UID:sample-2025-participant-li@calendar.example.org",
                        "PARTICIPANT-TYPE:ACTIVE",
                        "SUMMARY;LANGUAGE=en:Li \"Ming\" (Sam\\; Jr.)",
                        "DESCRIPTION:Deputy mayor\\, Sample City",
                        "END:PARTICIPANT",
                        "BEGIN:PARTICIPANT",
                        "UID:sample-2025-participant-envoy@calendar.example.org",
                        "PARTICIPANT-TYPE:SPEAKER",
                        "SUMMARY;LANGUAGE=en:Representative of the park",
                        "DESCRIPTION:Sample Park",
                        "END:PARTICIPANT",
                        "BEGIN:VLOCATION",
                        "UID:sample-2025-venue@calendar.example.org",
                        "NAME;LANGUAGE=en:Sample Hotel",
                        "DESCRIPTION:1 Sample Street\\, Changchun",
                        "GEO:43.817072;125.323544",
                        "END:VLOCATION"),
                components(request(Audience.PUBLIC, "en")));
    }

    @Test
    void descriptionsAreThereAsHtml() {
        String html =
                "FMTTYPE=text/html;LANGUAGE=en:Five addresses\\,<br>then music\\; please rise."
                        + "<br><br>Moderator: Li &quot\\;Ming&quot\\; (Sam\\; Jr.)\\, Deputy"
                        + " mayor\\, Sample City<br><br>• 09:00–09:10 Address: Representative of"
                        + " the park (to be confirmed)\\, Sample Park<br>• 10:20 Group photograph<br><br>"
                        + "<a href=\"https://forum.example.org/2025\">"
                        + "https://forum.example.org/2025</a>";
        assertEquals(
                List.of("X-ALT-DESC;" + html, "STYLED-DESCRIPTION;VALUE=TEXT;" + html),
                lines(request(Audience.PUBLIC, "en"), "X-ALT-DESC", "STYLED-DESCRIPTION"));
    }

    @Test
    void biweeklyFindsTheComponents() throws IOException {
        byte[] feed = FeedMaker.octets(request(Audience.PUBLIC, "en"));
        try (ICalReader reader = new ICalReader(new ByteArrayInputStream(feed))) {
            VEvent opening = reader.readNext().getEvents().get(0);
            assertEquals(List.of(), reader.getWarnings());
            List<String> found = new ArrayList<>();
            for (RawComponent each : opening.getComponents(RawComponent.class)) {
                RawProperty type = each.getExperimentalProperty("PARTICIPANT-TYPE");
                found.add(
                        each.getName()
                                + " "
                                + each.getProperty(Uid.class).getValue()
                                + " "
                                + (type == null ? null : type.getValue()));
            }
            assertEquals(
                    List.of(
                            "PARTICIPANT sample-2025-participant-li@calendar.example.org ACTIVE",
                            "PARTICIPANT sample-2025-participant-envoy@calendar.example.org SPEAKER",
                            "VLOCATION sample-2025-venue@calendar.example.org null"),
                    found);
            RawComponent place = opening.getComponents(RawComponent.class).get(2);
            assertEquals(43.817072, place.getProperty(Geo.class).getLatitude().doubleValue());
            assertEquals(
                    "1 Sample Street, Changchun", place.getProperty(Description.class).getValue());
        }
    }
}
