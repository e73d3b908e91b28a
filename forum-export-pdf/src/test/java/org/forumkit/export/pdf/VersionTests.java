package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.forumkit.export.Exporter;
import org.forumkit.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which version a document is, and where the current one is, at the foot of each page. */
class VersionTests {

    private static final String ADDRESS = "https://forum.example/programme/current";

    static Stream<Exporter> marked() {
        return DocumentKindsTests.kinds()
                .filter(kind -> kind.options().all().contains(PdfDocument.VERSION));
    }

    @Test
    void marksEveryKindThatIsNotACardALetterOrALeaflet() {
        List<String> unmarked =
                DocumentKindsTests.kinds()
                        .map(Exporter::id)
                        .filter(id -> marked().noneMatch(kind -> kind.id().equals(id)))
                        .toList();
        assertEquals(
                List.of(
                        "pdf-table-cards",
                        "pdf-badges",
                        "pdf-certificates",
                        "pdf-invitations",
                        "pdf-leaflet"),
                unmarked);
    }

    @ParameterizedTest
    @MethodSource("marked")
    void standsOnEachPage(Exporter kind) throws Exception {
        for (String languages : List.of("en", "zh-Hans,en")) {
            Programme programme =
                    SampleForums.programme(SampleForums.withSessions(6), languages.split(","));
            byte[] pdf =
                    DocumentKindsTests.print(
                            kind, programme, Map.of("version", "Release 3", "address", ADDRESS));
            String date = languages.equals("en") ? "20August2025" : "2025年8月20日";
            for (List<PageWalk.Glyph> page : PageWalk.pages(pdf)) {
                StringBuilder text = new StringBuilder();
                page.forEach(glyph -> text.append(glyph.text()));
                assertTrue(
                        PageWalk.squeezed(text.toString()).contains("Release3" + date),
                        text.toString());
            }
            assertEquals(List.of(), PageWalk.faults(pdf));
            assertEquals(List.of(), Conformance.failures(pdf));
        }
    }

    /** On smaller paper the code is smaller, so that it does not touch what stands above it. */
    @ParameterizedTest
    @CsvSource({"a4, 56, 42", "a5, 46.9, 32.26"})
    void leadsToTheCurrentVersion(String paper, float margin, float side) throws Exception {
        byte[] pdf =
                DocumentKindsTests.print(
                        PdfHandbook.create(),
                        DocumentKindsTests.sample(),
                        Map.of("address", ADDRESS, "paper", paper));
        QrCode code = QrCode.encodeText(ADDRESS, QrCode.Ecc.MEDIUM);
        Paper sheet = paper.equals("a5") ? Paper.A5 : Paper.A4;
        float left = sheet.width() - margin - side;
        float top = sheet.height() - 12 - side;
        float dotsPerPoint = 4;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page : List.of(0, 2)) {
                BufferedImage image = new PDFRenderer(document).renderImage(page, dotsPerPoint);
                for (int y = 0; y < code.size; y++) {
                    for (int x = 0; x < code.size; x++) {
                        int pixel =
                                image.getRGB(
                                        (int)
                                                ((left + (x + 0.5f) * side / code.size)
                                                        * dotsPerPoint),
                                        (int)
                                                ((top + (y + 0.5f) * side / code.size)
                                                        * dotsPerPoint));
                        assertEquals(code.getModule(x, y), (pixel & 0xFF) < 128, x + ", " + y);
                    }
                }
            }
        }
    }

    @Test
    void isNotSaidUnlessGiven() throws IOException {
        byte[] without = DocumentKindsTests.print(PdfAgenda.create(), DocumentKindsTests.sample());
        byte[] with =
                DocumentKindsTests.print(
                        PdfAgenda.create(),
                        DocumentKindsTests.sample(),
                        Map.of("version", "Release 3"));
        assertNotEquals(PageWalk.text(without), PageWalk.text(with));
        assertTrue(!PageWalk.text(without).contains("2025年8月20日"), "no date");
    }

    @Test
    void refusesWhatIsNoAddress() {
        for (String wrong : List.of("example.org", "ftp://example.org", "https://", "https://ä")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> PdfDocument.ADDRESS.parse(wrong),
                    () -> wrong + " is refused");
        }
    }
}
