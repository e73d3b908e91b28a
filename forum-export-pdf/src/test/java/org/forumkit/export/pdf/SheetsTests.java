package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.forumkit.export.Exporter;
import org.forumkit.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How pages stand on the sheets that are printed, and what is cut away of these. */
class SheetsTests {

    private static final float MILLIMETRE = 72 / 25.4f;

    /** More sessions make more pages; what stands where is as a bookbinder has it. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 8, 12, 20})
    void foldsTogetherWhatIsReadInOrder(int sessions) throws Exception {
        Programme programme =
                SampleForums.programme(SampleForums.withSessions(sessions), "zh-Hans", "en");
        byte[] plain = handbook(programme, Map.of("paper", "a5", "sides", "two"));
        byte[] booklet = handbook(programme, Map.of("paper", "a5", "sides", "booklet"));
        List<String> pages = texts(plain, 1);
        List<String> halves = texts(booklet, 2);
        int padded = (pages.size() + 3) / 4 * 4;
        assertEquals(padded, halves.size());
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < padded / 2; i += 2) {
            order.addAll(List.of(padded - 1 - i, i, i + 1, padded - 2 - i));
        }
        assertEquals(
                order.stream().map(i -> i < pages.size() ? pages.get(i) : "").toList(), halves);
        assertEquals(StructureText.of(plain), StructureText.of(booklet));
        assertEquals(List.of(), Conformance.failures(booklet));
    }

    @Test
    void leadsToTheHalfOfTheSideThatAPageStandsOn() throws Exception {
        Programme programme = DocumentKindsTests.sample();
        byte[] plain = handbook(programme, Map.of("paper", "a5", "sides", "two"));
        byte[] booklet = handbook(programme, Map.of("paper", "a5", "sides", "booklet"));
        Map<String, Integer> wanted = places(plain, 1);
        assertTrue(wanted.size() > 10, wanted.toString());
        int padded = (pages(plain) + 3) / 4 * 4;
        Map<String, Integer> halves = new LinkedHashMap<>();
        wanted.forEach(
                (name, page) ->
                        halves.put(name, 2 * Math.min(page, padded - 1 - page) + (page + 1) % 2));
        assertEquals(halves, places(booklet, 2));
    }

    /** Of a side with one page, as that of the cover where the last half is empty, by that. */
    @Test
    void callsSidesByTheirPages() throws Exception {
        Programme programme = SampleForums.programme(SampleForums.withSessions(2), "zh-Hans", "en");
        byte[] booklet = handbook(programme, Map.of("paper", "a5", "sides", "booklet"));
        try (PDDocument document = Loader.loadPDF(booklet)) {
            assertEquals(
                    List.of("1", "2, 11", "10, 3", "4, 9", "8, 5", "6, 7"),
                    Arrays.asList(
                            document.getDocumentCatalog()
                                    .getPageLabels()
                                    .getLabelsByPageIndices()));
        }
    }

    @Test
    void tellsPrintersHowToTurnTheSheet() throws Exception {
        Programme programme = DocumentKindsTests.sample();
        assertEquals(null, duplex(handbook(programme, Map.of())));
        assertEquals("DuplexFlipLongEdge", duplex(handbook(programme, Map.of("sides", "two"))));
        assertEquals(
                "DuplexFlipShortEdge", duplex(handbook(programme, Map.of("sides", "booklet"))));
        assertEquals(
                "DuplexFlipShortEdge",
                duplex(DocumentKindsTests.print(PdfLeaflet.create(), programme)));
    }

    @Test
    void putsMoreRoomWherePagesAreBound() throws Exception {
        for (String languages : List.of("en", "zh-Hans,en")) {
            Programme programme =
                    SampleForums.programme(SampleForums.withSessions(20), languages.split(","));
            byte[] pdf =
                    handbook(
                            programme,
                            Map.of(
                                    "sides", "two",
                                    "version", "Release 3",
                                    "address", "https://forum.example/current"));
            List<List<PageWalk.Glyph>> pages = PageWalk.pages(pdf);
            for (int i = 1; i < pages.size(); i++) {
                double left =
                        pages.get(i).stream().mapToDouble(PageWalk.Glyph::left).min().orElseThrow();
                assertEquals(i % 2 == 0 ? 67.2 : 44.8, left, 1.5, "page " + (i + 1));
            }
            assertEquals(List.of(), PageWalk.faults(pdf));
            assertEquals(List.of(), Conformance.failures(pdf));
        }
    }

    @Test
    void putsTheOnlyNumberOfAPageAtTheOuterEdge() throws Exception {
        Programme programme = SampleForums.programme(SampleForums.withSessions(20), "en");
        List<List<PageWalk.Glyph>> pages =
                PageWalk.pages(handbook(programme, Map.of("sides", "two")));
        for (int i = 1; i < pages.size(); i++) {
            List<PageWalk.Glyph> foot =
                    pages.get(i).stream().filter(glyph -> glyph.top() > 790).toList();
            String text = foot.stream().map(PageWalk.Glyph::text).collect(Collectors.joining());
            assertEquals("Page" + (i + 1) + "of" + pages.size(), text);
            double outer =
                    i % 2 == 0
                            ? Paper.A4.width() - foot.get(foot.size() - 1).right()
                            : foot.get(0).left();
            assertEquals(44.8, outer, 1.5, "page " + (i + 1));
        }
    }

    static List<Exporter> kinds() {
        return DocumentKindsTests.kinds().toList();
    }

    /** What is printed is the same and stands where it stood, on a larger sheet. */
    @ParameterizedTest
    @MethodSource("kinds")
    void marksWhereToCutOutsideOfPages(Exporter kind) throws Exception {
        Programme programme = DocumentKindsTests.sample();
        byte[] plain = DocumentKindsTests.print(kind, programme);
        byte[] pdf =
                DocumentKindsTests.print(
                        kind, programme, Map.of("bleed", "3", "crop-marks", "true"));
        float bleed = 3 * MILLIMETRE;
        float margin = bleed + 24;
        assertEquals(pages(plain), pages(pdf));
        try (PDDocument document = Loader.loadPDF(pdf);
                PDDocument before = Loader.loadPDF(plain)) {
            PDRectangle page = before.getPage(0).getMediaBox();
            PDPage sheet = document.getPage(0);
            assertBox(sheet.getMediaBox(), 0, 0, page.getWidth(), page.getHeight(), 2 * margin);
            assertBox(sheet.getTrimBox(), margin, margin, page.getWidth(), page.getHeight(), 0);
            assertBox(sheet.getBleedBox(), 24, 24, page.getWidth(), page.getHeight(), 2 * bleed);
            assertMarks(new PDFRenderer(document).renderImageWithDPI(0, 72), margin, bleed);
        }
        assertMoved(PageWalk.pages(plain), PageWalk.pages(pdf), margin);
        assertEquals(List.of(), Conformance.failures(pdf));
    }

    @Test
    void goesOnBehindTheEdgeWithWhatReachesIt() throws Exception {
        // Four badges of A6 fill a sheet of A4, with a band of the accent at the top of each.
        Programme programme = DocumentKindsTests.sample();
        byte[] pdf = DocumentKindsTests.print(PdfBadges.create(), programme, Map.of("bleed", "5"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 72);
            assertEquals(Math.round(Paper.A4.width() + 10 * MILLIMETRE), image.getWidth(), 1);
            int accent = Theme.standard().accent();
            for (int x : new int[] {2, image.getWidth() - 3}) {
                int corner = image.getRGB(x, 2);
                for (int channel = 0; channel <= 16; channel += 8) {
                    assertEquals(accent >> channel & 255, corner >> channel & 255, 1);
                }
                assertEquals(0xFFFFFF, image.getRGB(x, image.getHeight() - 3) & 0xFFFFFF);
            }
        }
    }

    @Test
    void refusesWhatNoPrinterDoes() {
        Exporter kind = PdfHandbook.create();
        List<String> messages = new ArrayList<>();
        Map.of("bleed", "11", "sides", "three")
                .forEach(
                        (key, value) -> {
                            try {
                                kind.options().parse(Map.of(key, value));
                            } catch (IllegalArgumentException e) {
                                messages.add(e.getMessage());
                            }
                        });
        assertEquals(
                List.of(
                        "option \"bleed\" must be a whole number from 0 to 10, not \"11\"",
                        "option \"sides\" must be one of one, two, booklet, halves, not \"three\""),
                messages.stream().sorted().toList());
    }

    private static void assertBox(
            PDRectangle box, float x, float y, float width, float height, float more) {
        assertEquals(x, box.getLowerLeftX(), 0.02);
        assertEquals(y, box.getLowerLeftY(), 0.02);
        assertEquals(width + more, box.getWidth(), 0.02);
        assertEquals(height + more, box.getHeight(), 0.02);
    }

    /** Eight marks at the corners, none of which reaches the bleed. */
    private static void assertMarks(BufferedImage sheet, float margin, float bleed) {
        int near = Math.round(margin);
        int far = Math.round(margin - bleed - 8);
        for (int x : new int[] {near, sheet.getWidth() - near}) {
            for (int y : new int[] {far, sheet.getHeight() - far}) {
                assertDark(sheet, x, y);
            }
        }
        for (int x : new int[] {far, sheet.getWidth() - far}) {
            for (int y : new int[] {near, sheet.getHeight() - near}) {
                assertDark(sheet, x, y);
            }
        }
        int within = Math.round(margin - bleed) - 2;
        for (int x = within; x < sheet.getWidth() - within; x++) {
            int at = x;
            boolean corner =
                    IntStream.of(near, sheet.getWidth() - near).anyMatch(i -> Math.abs(at - i) < 3);
            if (corner) {
                assertNotEquals(0, sheet.getRGB(x, Math.round(margin - bleed) + 1) & 0xFFFFFF);
            }
        }
    }

    private static void assertDark(BufferedImage image, int x, int y) {
        int least = 255;
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                least = Math.min(least, image.getRGB(x + dx, y + dy) & 0xFF);
            }
        }
        assertTrue(least < 0xE0, "there is a mark at " + x + ", " + y + ": " + least);
    }

    private static void assertMoved(
            List<List<PageWalk.Glyph>> before, List<List<PageWalk.Glyph>> after, float by) {
        for (int i = 0; i < before.size(); i++) {
            assertEquals(before.get(i).size(), after.get(i).size());
            for (int j = 0; j < before.get(i).size(); j++) {
                PageWalk.Glyph one = before.get(i).get(j);
                PageWalk.Glyph other = after.get(i).get(j);
                assertEquals(one.text(), other.text());
                assertEquals(one.left() + by, other.left(), 0.02);
                assertEquals(one.top() + by, other.top(), 0.02);
            }
        }
    }

    private static byte[] handbook(Programme programme, Map<String, String> options)
            throws IOException {
        return DocumentKindsTests.print(PdfHandbook.create(), programme, options);
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static String duplex(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocumentCatalog().getViewerPreferences().getDuplex();
        }
    }

    /** The text of each part of each page, from the left. */
    private static List<String> texts(byte[] pdf, int parts) throws IOException {
        List<String> texts = new ArrayList<>();
        for (List<PageWalk.Glyph> page : PageWalk.pages(pdf)) {
            List<StringBuilder> found =
                    IntStream.range(0, parts).mapToObj(i -> new StringBuilder()).toList();
            for (PageWalk.Glyph glyph : page) {
                found.get(parts == 1 ? 0 : (int) (glyph.left() / Paper.A5.width()))
                        .append(glyph.text());
            }
            found.forEach(each -> texts.add(each.toString()));
        }
        return texts;
    }

    /** The part of a page that each link leads to, by the name of the place. */
    private static Map<String, Integer> places(byte[] pdf, int parts) throws IOException {
        Map<String, Integer> places = new LinkedHashMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (var each : page.getAnnotations()) {
                    if (((PDAnnotationLink) each).getDestination()
                            instanceof PDNamedDestination name) {
                        PDPageXYZDestination to =
                                (PDPageXYZDestination)
                                        document.getDocumentCatalog()
                                                .findNamedDestinationPage(name);
                        places.put(
                                name.getNamedDestination(),
                                to.retrievePageNumber() * parts
                                        + (int) (to.getLeft() / (Paper.A5.width() - 1)));
                    }
                }
            }
        }
        return new TreeMap<>(places);
    }
}
