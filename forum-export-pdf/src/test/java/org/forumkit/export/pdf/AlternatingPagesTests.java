package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.forumkit.export.Exporter;
import org.forumkit.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of one language after pages of the other. */
class AlternatingPagesTests {

    private static final Programme PROGRAMME =
            SampleForums.programme(SampleForums.withSessions(20), "zh-Hans", "en");

    /** What a page says, or that it is empty. */
    private static List<String> pages(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        for (List<PageWalk.Glyph> page : PageWalk.pages(pdf)) {
            StringBuilder text = new StringBuilder();
            page.forEach(glyph -> text.append(glyph.text()));
            pages.add(text.toString());
        }
        return pages;
    }

    private static byte[] print(Exporter kind, Programme programme, String sides)
            throws IOException {
        boolean turned = kind.options().all().contains(PdfDocument.SIDES);
        return DocumentKindsTests.print(
                kind,
                programme,
                turned
                        ? Map.of("layout", "alternating", "sides", sides)
                        : Map.of("layout", "alternating"));
    }

    static Stream<Exporter> alternating() {
        return DocumentKindsTests.kinds()
                .filter(kind -> kind.options().all().contains(PdfDocument.LAYOUT));
    }

    /** After the cover, which is for all, a left page is Chinese and a right one English. */
    @ParameterizedTest
    @ValueSource(strings = {"one", "two"})
    void faceOneAnother(String sides) throws Exception {
        byte[] pdf = print(PdfHandbook.create(), PROGRAMME, sides);
        List<String> pages = pages(pdf);
        assertTrue(pages.size() > 10, pages.size() + " pages");
        int chinese = 0;
        int english = 0;
        for (int i = 1; i < pages.size(); i++) {
            String page = pages.get(i);
            String foot =
                    i % 2 == 1
                            ? "第" + (i + 1) + "页，共" + pages.size() + "页"
                            : "Page" + (i + 1) + "of" + pages.size();
            assertTrue(page.isEmpty() || page.contains(foot), i + ": " + page);
            chinese += i % 2 == 1 && !page.isEmpty() ? 1 : 0;
            english += i % 2 == 0 && !page.isEmpty() ? 1 : 0;
            assertTrue(
                    i % 2 == 1 || !page.contains("会议"),
                    () -> "an English page has no Chinese headings: " + page);
        }
        assertTrue(chinese > 4 && english > 4, chinese + " and " + english);
        assertTrue(pages.get(0).contains("第十三届") && pages.get(0).contains("13th"), pages.get(0));
        assertEquals(List.of(), PageWalk.faults(pdf));
        assertEquals(List.of(), Conformance.failures(pdf));
    }

    /** Each language says what the document in that language alone says. */
    @Test
    void sayWhatADocumentOfEachLanguageSays() throws Exception {
        Map<String, String> plain = Map.of("cover", "false", "contents", "false");
        byte[] both =
                DocumentKindsTests.print(
                        PdfHandbook.create(),
                        PROGRAMME,
                        Map.of("layout", "alternating", "cover", "false", "contents", "false"));
        List<String> blocks = StructureText.of(both);
        for (String language : List.of("zh-Hans", "en")) {
            List<String> alone =
                    StructureText.of(
                            DocumentKindsTests.print(
                                    PdfHandbook.create(), PROGRAMME.in(language), plain));
            List<String> rest = new ArrayList<>(blocks);
            int from = 0;
            for (String block : alone) {
                int at = rest.subList(from, rest.size()).indexOf(block);
                assertTrue(at >= 0, () -> block + " is not in its place");
                from += at + 1;
            }
        }
        assertEquals(
                blocks.size(),
                Stream.of("zh-Hans", "en")
                        .mapToInt(language -> blocks(PROGRAMME.in(language), plain))
                        .sum());
    }

    private static int blocks(Programme programme, Map<String, String> options) {
        try {
            return StructureText.of(
                            DocumentKindsTests.print(PdfHandbook.create(), programme, options))
                    .size();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void leadToPagesOfTheirOwnLanguage() throws Exception {
        try (PDDocument document = Loader.loadPDF(print(PdfHandbook.create(), PROGRAMME, "two"))) {
            int links = 0;
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                for (var each : document.getPage(i).getAnnotations()) {
                    if (((PDAnnotationLink) each).getDestination()
                            instanceof PDNamedDestination name) {
                        int to =
                                document.getDocumentCatalog()
                                        .findNamedDestinationPage(name)
                                        .retrievePageNumber();
                        assertEquals(i % 2, to % 2, "page " + i + " leads to page " + to);
                        links++;
                    }
                }
            }
            assertTrue(links > 40, links + " links");
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }
            assertEquals(List.of("会议概况", "About the event"), bookmarks.subList(0, 2));
        }
    }

    @Test
    void areFoldedTogetherInABooklet() throws Exception {
        byte[] pages = print(PdfHandbook.create(), PROGRAMME, "two");
        byte[] booklet = print(PdfHandbook.create(), PROGRAMME, "booklet");
        assertEquals(StructureText.of(pages), StructureText.of(booklet));
        assertEquals(List.of(), Conformance.failures(booklet));
        assertEquals(List.of(), PageWalk.faults(booklet));
    }

    @Test
    void takeTurnsInThreeLanguages() throws Exception {
        Programme programme =
                SampleForums.programme(SampleForums.withSessions(6), "zh-Hans", "en", "ru");
        byte[] pdf = print(PdfInformation.create(), programme, "one");
        List<String> pages = pages(pdf);
        assertEquals(0, pages.size() % 3, pages::toString);
        for (int i = 0; i < pages.size(); i++) {
            String wanted = List.of("第" + (i + 1) + "页", "Page" + (i + 1), "Стр").get(i % 3);
            String page = pages.get(i);
            assertTrue(page.isEmpty() || page.contains(wanted), wanted + " in " + page);
        }
        assertEquals(List.of(), Conformance.failures(pdf));
    }

    @ParameterizedTest
    @MethodSource("alternating")
    void areUsualPagesInOneLanguage(Exporter kind) throws Exception {
        Programme one = PROGRAMME.in("en");
        assertArrayEquals(
                DocumentKindsTests.print(kind, one, Map.of("layout", "stacked")),
                print(kind, one, "one"));
        byte[] two = print(kind, PROGRAMME, "two");
        assertEquals(List.of(), PageWalk.faults(two));
        assertEquals(List.of(), Conformance.failures(two));
    }
}
