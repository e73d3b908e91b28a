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
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Times by the clocks of another place, beside those of the venue. */
class SecondZoneTests {

    private static final LocalDateTime NINE = LocalDateTime.parse("2031-05-20T09:00");

    private static final Programme PROGRAMME = programme("Asia/Shanghai");

    private static Programme programme(String zone) {
        Session opening =
                Session.builder("opening", Text.of("en", "Opening").with("ko", "개막"))
                        .start(NINE)
                        .end(NINE.plusMinutes(90))
                        .items(
                                List.of(
                                        Item.builder("talk")
                                                .title(Text.of("en", "Talk"))
                                                .start(NINE.plusMinutes(20))
                                                .build()))
                        .build();
        Session night =
                Session.builder("night", Text.of("en", "Night"))
                        .start(NINE.withHour(22).withMinute(30))
                        .end(NINE.withHour(23).withMinute(30))
                        .build();
        Edition edition =
                Edition.builder("2031", Text.of("en", "Meeting"))
                        .zone(zone)
                        .sessions(List.of(opening, night))
                        .build();
        return SampleForums.programme(
                Forum.builder(
                                "en",
                                Series.builder("m", Text.of("en", "Meetings"))
                                        .editions(List.of(edition))
                                        .build())
                        .build(),
                "en");
    }

    static Stream<Exporter> kinds() {
        return DocumentKindsTests.kinds()
                .filter(kind -> kind.options().all().contains(CommonOptions.SECOND_ZONE));
    }

    private static String text(Exporter kind, Programme programme, String zone) throws IOException {
        Map<String, String> options = new HashMap<>(Map.of("second-zone", zone));
        if (kind instanceof PdfLeaflet) {
            options.put("items", "true");
        }
        byte[] pdf = DocumentKindsTests.print(kind, programme, options);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void standsInEachKindThatHasAnAgenda(Exporter kind) throws Exception {
        String text = text(kind, PROGRAMME, "Asia/Seoul");
        assertTrue(text.contains("In small type: Korean Standard Time (UTC+9)"), text);
        assertTrue(text.contains("09:00–10:30 10:00–11:30"), text);
        assertTrue(text.contains("09:20 10:20"), text);
        // The day is another one by then.
        assertTrue(text.contains("22:30–23:30 23:30–00:30+1"), text);
        for (String languages : List.of("en", "zh-Hans,en")) {
            byte[] pdf =
                    DocumentKindsTests.print(
                            kind,
                            SampleForums.programme(
                                    SampleForums.withSessions(6), languages.split(",")),
                            Map.of("second-zone", "America/New_York"));
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
