package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.forumkit.export.Exporter;
import org.forumkit.export.Option;
import org.forumkit.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Sizes of paper, those that there are and those of one's own. */
class PaperTests {

    private static final float MILLIMETRE = 72 / 25.4f;

    @ParameterizedTest
    @CsvSource({
        "a3, 297, 420",
        "a4, 210, 297",
        "a5, 148, 210",
        "a6, 105, 148",
        "b4, 250, 353",
        "b5, 176, 250",
        "letter, 215.9, 279.4",
        "legal, 215.9, 355.6",
        "tabloid, 279.4, 431.8",
        "executive, 184.15, 266.7",
        "90x200, 90, 200",
        "1200X100, ,",
        "1200x100, 1200, 100"
    })
    void hasItsLengths(String name, Float width, Float height) {
        if (width == null) {
            assertThrows(IllegalArgumentException.class, () -> PdfHandbook.PAPER.parse(name));
            return;
        }
        Paper paper = PdfHandbook.PAPER.parse(name);
        assertEquals(width * MILLIMETRE, paper.width(), 0.03);
        assertEquals(height * MILLIMETRE, paper.height(), 0.03);
        assertEquals(name, PdfHandbook.PAPER.format(paper));
        assertEquals(paper, PdfHandbook.PAPER.parse(name));
        assertEquals(paper.hashCode(), PdfHandbook.PAPER.parse(name).hashCode());
    }

    @Test
    void isMadeOfMillimetres() {
        assertEquals(PdfHandbook.PAPER.parse("200x300"), Paper.of(200, 300));
        assertEquals(
                "width must be from 40 to 1200 mm, was 39",
                assertThrows(IllegalArgumentException.class, () -> Paper.of(39, 100)).getMessage());
        assertEquals(
                "height must be from 40 to 1200 mm, was 1201",
                assertThrows(IllegalArgumentException.class, () -> Paper.of(100, 1201))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "size, 39x90",
        "size, a4",
        "size, 100x",
        "size, 100 x 100",
        "size, ''",
        "size, 1000x9999",
        "paper, 89x200",
        "paper, 200x89",
        "paper, id-card"
    })
    void refusesWhatIsTooSmallOrNoSize(String key, String value) {
        Option<?> option = PdfBadges.create().options().get(key);
        String named =
                key.equals("size")
                        ? "a6, a7, holder, id-card, business-card, or width and height in"
                                + " millimetres from 40 to 1200, as 100x150"
                        : "a0, a1, a2, a3, a4, a5, a6, b4, b5, letter, legal, tabloid, executive, or"
                                + " width and height in millimetres from 90 to 1200, as 100x150";
        String message =
                assertThrows(IllegalArgumentException.class, () -> option.parse(value))
                        .getMessage();
        String start = "option \"" + key + "\" must be one of " + named + ", not \"" + value + "\"";
        assertEquals(start, message.substring(0, start.length()));
    }

    static Stream<Arguments> kindsAndPapers() {
        return DocumentKindsTests.kinds()
                .flatMap(
                        kind ->
                                Stream.of("a0", "a3", "a6", "legal", "90x90", "90x1200", "1200x90")
                                        .map(paper -> Arguments.of(kind, foldable(kind, paper))));
    }

    private static String foldable(Exporter kind, String paper) {
        return kind.id().equals("pdf-leaflet")
                ? paper.replace("a0", "a4").replace("a6", "a5").replace("90", "148")
                : paper;
    }

    /** Whatever the paper, nothing leaves it, stands on other text, or is lost without a word. */
    @ParameterizedTest
    @MethodSource("kindsAndPapers")
    void isPrintedOn(Exporter kind, String name) throws Exception {
        Programme programme = SampleForums.programme(SampleForums.withSessions(5), "zh-Hans", "en");
        byte[] pdf = DocumentKindsTests.print(kind, programme, Map.of("paper", name));
        Paper paper = PdfHandbook.PAPER.parse(name);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle page = document.getPage(0).getMediaBox();
            assertEquals(paper.width() + paper.height(), page.getWidth() + page.getHeight(), 0.02);
        }
        assertEquals(List.of(), PageWalk.faults(pdf));
        assertEquals(List.of(), Conformance.failures(pdf));
    }
}
