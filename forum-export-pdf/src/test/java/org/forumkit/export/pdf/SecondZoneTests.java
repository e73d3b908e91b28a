package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.finding.Finding;
import org.forumkit.model.Appearance;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Room;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Venue;
import org.forumkit.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Times by the clocks of another place, beside those of the venue. */
class SecondZoneTests {

    private static final LocalDateTime NINE = LocalDateTime.parse("2031-05-20T09:00");

    private static final Programme PROGRAMME = programme("Asia/Shanghai");

    private static Forum forum(String zone) {
        Session opening =
                Session.builder("opening", Text.of("en", "Opening").with("ko", "개막"))
                        .start(NINE)
                        .end(NINE.plusMinutes(90))
                        .rooms(List.of("r"))
                        .items(
                                List.of(
                                        Item.builder("talk")
                                                .title(Text.of("en", "Talk"))
                                                .start(NINE.plusMinutes(20))
                                                .appearances(
                                                        List.of(
                                                                Appearance.builder()
                                                                        .participant("p")
                                                                        .build()))
                                                .build()))
                        .build();
        Session night =
                Session.builder("night", Text.of("en", "Night"))
                        .start(NINE.withHour(22).withMinute(30))
                        .end(NINE.withHour(23).withMinute(30))
                        .rooms(List.of("r"))
                        .appearances(List.of(Appearance.builder().participant("p").build()))
                        .build();
        Edition edition =
                Edition.builder("2031", Text.of("en", "Meeting"))
                        .zone(zone)
                        .venue(
                                Venue.builder(Text.of("en", "Centre"))
                                        .rooms(
                                                List.of(
                                                        Room.builder("r", Text.of("en", "Hall"))
                                                                .build()))
                                        .build())
                        .participants(List.of(Participant.builder("p").person("x").build()))
                        .sessions(List.of(opening, night))
                        .build();
        return Forum.builder(
                        "en",
                        Series.builder("m", Text.of("en", "Meetings"))
                                .editions(List.of(edition))
                                .build())
                .people(
                        List.of(
                                Person.builder("x")
                                        .names(
                                                Map.of(
                                                        "en",
                                                        PersonName.builder()
                                                                .full("Ann Example")
                                                                .build()))
                                        .build()))
                .build();
    }

    private static Programme programme(String zone) {
        return SampleForums.programme(forum(zone), "en");
    }

    private static final String NOTE = "In small type: Korean Standard Time (UTC+9)";
    private static final String MORNING = "09:00–10:30 10:00–11:30";

    /** The day is another one by then. */
    private static final String NIGHT = "22:30–23:30 23:30–00:30+1";

    /** What is read in each kind: of an item where it has a time, else of its session. */
    private static final Map<String, List<String>> WANTED =
            Map.of(
                    "pdf-handbook", List.of(NOTE, MORNING, "09:20 10:20", NIGHT),
                    "pdf-agenda", List.of(NOTE, MORNING, "09:20 10:20", NIGHT),
                    "pdf-leaflet", List.of(NOTE, MORNING, "09:20 10:20", NIGHT),
                    "pdf-room-sheets", List.of(NOTE, MORNING, "09:20 10:20", NIGHT),
                    "pdf-day-grid", List.of(NOTE, MORNING, NIGHT),
                    "pdf-changes",
                            List.of(
                                    NOTE,
                                    "→ 09:00–10:30, Hall 10:00–11:30",
                                    "09:20, Hall 10:20",
                                    "→ 22:30–23:30, Hall 23:30–00:30+1"),
                    "pdf-invitations",
                            List.of(
                                    "09:20, 10:20 Korean Standard Time (UTC+9)",
                                    "22:30–23:30, 23:30–00:30+1 Korean Standard Time (UTC+9)"),
                    "pdf-proceedings",
                            List.of(
                                    "09:00–10:30 · 10:00–11:30 Korean Standard Time (UTC+9)",
                                    "22:30–23:30 · 23:30–00:30+1 Korean Standard Time (UTC+9)"));

    static Stream<Exporter> kinds() {
        return DocumentKindsTests.kinds()
                .filter(kind -> kind.options().all().contains(PdfDocument.SECOND_ZONE));
    }

    private static String text(Exporter kind, Programme programme, String zone) throws IOException {
        Map<String, String> options = new HashMap<>(Map.of("second-zone", zone));
        if (kind instanceof PdfLeaflet) {
            options.put("items", "true");
        }
        byte[] pdf =
                kind instanceof PdfChanges
                        ? KindRequests.print(kind, forum("Asia/Shanghai"), "en", options).pdf()
                        : DocumentKindsTests.print(kind, programme, options);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void standsBesideEachTime(Exporter kind) throws Exception {
        String text = text(kind, PROGRAMME, "Asia/Seoul");
        for (String wanted : WANTED.get(kind.id())) {
            assertTrue(text.contains(wanted), () -> wanted + " is not in " + text);
        }
        for (String languages : List.of("en", "zh-Hans,en")) {
            byte[] pdf =
                    KindRequests.print(
                                    kind,
                                    SampleForums.withSessions(6),
                                    languages,
                                    Map.of("second-zone", "America/New_York"))
                            .pdf();
            assertEquals(List.of(), PageWalk.faults(pdf));
            assertEquals(List.of(), Conformance.failures(pdf));
        }
    }

    @Test
    void saysOfWhichDayItIsWhereItIsStillTheDayBefore() throws IOException {
        String text = text(PdfAgenda.create(), PROGRAMME, "America/Los_Angeles");
        assertTrue(text.contains("In small type: Pacific Daylight Time (UTC−7)"), text);
        assertTrue(text.contains("09:00–10:30 18:00−1–19:30−1"), text);
        assertTrue(text.contains("22:30–23:30 07:30–08:30"), text);
    }

    @Test
    void isNotThereWhereClocksAgree() throws IOException {
        byte[] plain = DocumentKindsTests.print(PdfAgenda.create(), PROGRAMME);
        for (String zone : List.of("Asia/Shanghai", "Asia/Singapore", "")) {
            assertArrayEquals(
                    plain,
                    DocumentKindsTests.print(
                            PdfAgenda.create(), PROGRAMME, Map.of("second-zone", zone)));
        }
    }

    @Test
    void isToldOfWhereThereIsNoSuchZone() throws IOException {
        PdfAgenda agenda = PdfAgenda.create();
        List<Finding> told =
                agenda.export(
                        ExportRequest.of(PROGRAMME, SampleForums.STAMP)
                                .with(PdfAgenda.SECOND_ZONE, "Asia/Nowhere"),
                        new ByteArrayOutputStream());
        assertEquals(List.of(Finding.warning("pdf.zone-unknown", "", "Asia/Nowhere")), told);
    }
}
