package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.finding.Finding;
import org.forumkit.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeTests {

    @Test
    void refusesSizesOutOfRange() {
        assertEquals(
                "smallestSize must be from 6 to 24 points, was 5.0",
                refused(() -> Theme.builder().smallestSize(5)));
        assertEquals(
                "textSize must not be less than smallestSize, 8.0 is less than 9.0",
                refused(() -> Theme.builder().textSize(8).smallestSize(9).build()));
    }

    @Test
    void refusesColoursThatAreHardToRead() {
        assertEquals(
                "muted must have a contrast of at least 4.5 to white and to tint, 0x808080 has"
                        + " 3.51",
                refused(() -> Theme.builder().muted(0x808080).build()));
        assertEquals(
                "accent must have a contrast of at least 4.5 to white and to tint, 0x17406D has"
                        + " 1.00",
                refused(() -> Theme.builder().tint(0x17406D).build()));
        assertEquals(
                "ink must have a contrast of at least 4.5 to white and to tint, 0xFFFFFF has 1.00",
                refused(() -> Theme.builder().ink(0xFFFFFF).build()));
        // The lightest grey that is readable on white, and the next.
        assertEquals(0x767676, Theme.builder().tint(0xFFFFFF).muted(0x767676).build().muted());
        refused(() -> Theme.builder().tint(0xFFFFFF).muted(0x777777).build());
    }

    @Test
    void hasAWarmTheme() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfHandbook.builder()
                .theme(Theme.warm())
                .build()
                .export(ExportRequest.of(DocumentKindsTests.sample(), SampleForums.STAMP), out);
        assertEquals(List.of(), Conformance.failures(out.toByteArray()));
        assertNotEquals(Theme.standard().accent(), Theme.warm().accent());
    }

    @ParameterizedTest
    @MethodSource("all")
    void setsEveryKindInBlackAndGreys(Exporter kind) throws Exception {
        byte[] pdf =
                DocumentKindsTests.print(
                        kind, DocumentKindsTests.sample(), Map.of("theme", "mono"));
        // What is grey is written as such; anything else would be written as red, green and blue.
        List<String> colours = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                PDFStreamParser parser = new PDFStreamParser(page);
                parser.parse().stream()
                        .filter(Operator.class::isInstance)
                        .map(token -> ((Operator) token).getName())
                        .filter(name -> List.of("rg", "RG", "k", "K").contains(name))
                        .forEach(colours::add);
            }
        }
        assertEquals(List.of(), colours);
        assertEquals(List.of(), Conformance.failures(pdf));
    }

    @Test
    void setsNoKindSmallerThanTheSmallestSizeOnSmallPaper() throws Exception {
        Theme theme = Theme.builder().textSize(10).smallestSize(9).build();
        for (PdfBuilder<? extends Exporter> kind : kinds()) {
            Exporter exporter = kind.theme(theme).build();
            for (int length : new int[] {40, 400}) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                exporter.export(
                        ExportRequest.of(
                                        SampleForums.programme(
                                                LongTexts.of(length).forum(), "zh-Hans", "en"),
                                        SampleForums.STAMP)
                                .with(exporter.options().parse(Map.of("paper", "a5"))),
                        out);
                float smallest = PageWalk.smallest(out.toByteArray());
                assertTrue(smallest >= 8.99f, exporter.id() + length + ": " + smallest);
            }
        }
    }

    static Stream<Exporter> all() {
        return DocumentKindsTests.kinds();
    }

    @ParameterizedTest
    @MethodSource("all")
    void setsEveryKindInLargePrint(Exporter kind) throws Exception {
        for (String paper : List.of("a4", "a5")) {
            byte[] pdf =
                    DocumentKindsTests.print(
                            kind,
                            DocumentKindsTests.sample(),
                            Map.of("theme", "large-print", "paper", paper));
            float smallest = PageWalk.smallest(pdf);
            assertTrue(smallest >= 15.99f, paper + " " + smallest);
            assertEquals(List.of(), PageWalk.faults(pdf));
            assertEquals(List.of(), Conformance.failures(pdf));
        }
    }

    @Test
    void isChosenByARequestBeforeTheExportersOwn() throws Exception {
        PdfAgenda own = PdfAgenda.builder().theme(Theme.largePrint()).build();
        Programme programme = DocumentKindsTests.sample();
        byte[] plain = DocumentKindsTests.print(own, programme);
        assertTrue(PageWalk.smallest(plain) >= 15.99f);
        assertArrayEquals(
                DocumentKindsTests.print(PdfAgenda.create(), programme),
                DocumentKindsTests.print(own, programme, Map.of("theme", "standard")));
        assertArrayEquals(
                DocumentKindsTests.print(
                        PdfAgenda.builder().theme(Theme.warm()).build(), programme),
                DocumentKindsTests.print(own, programme, Map.of("theme", "warm")));
    }

    @Test
    void takesMoreRoomBetweenLinesAndAround() throws Exception {
        Programme programme = DocumentKindsTests.sample();
        Theme airy = Theme.builder().spacing(1.5f).margins(1.25f).build();
        List<List<PageWalk.Glyph>> usual =
                PageWalk.pages(DocumentKindsTests.print(PdfParticipants.create(), programme));
        List<List<PageWalk.Glyph>> wide =
                PageWalk.pages(
                        DocumentKindsTests.print(
                                PdfParticipants.builder().theme(airy).build(), programme));
        assertTrue(wide.size() > usual.size(), wide.size() + " and " + usual.size() + " pages");
        assertEquals(left(usual) * 1.25, left(wide), 1);
    }

    private static double left(List<List<PageWalk.Glyph>> pages) {
        return pages.get(0).stream().mapToDouble(PageWalk.Glyph::left).min().orElseThrow();
    }

    @Test
    void refusesSpacingAndMarginsOutOfRange() {
        assertEquals(
                "spacing must be from 0.8 to 1.6, was 0.79",
                refused(() -> Theme.builder().spacing(0.79f)));
        assertEquals(
                "margins must be from 0.6 to 1.5, was NaN",
                refused(() -> Theme.builder().margins(Float.NaN)));
    }

    private static List<PdfBuilder<? extends Exporter>> kinds() {
        return List.of(
                PdfHandbook.builder(),
                PdfAgenda.builder(),
                PdfParticipants.builder(),
                PdfTableCards.builder(),
                PdfBadges.builder(),
                PdfDoorSigns.builder(),
                PdfRoomSheets.builder(),
                PdfRunningOrder.builder());
    }

    private static String refused(Runnable call) {
        return assertThrows(IllegalArgumentException.class, call::run).getMessage();
    }

    @Test
    void setsNothingSmallerThanTheSmallestSize() throws Exception {
        Theme theme = Theme.builder().textSize(12).smallestSize(12).build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Finding> findings =
                PdfBadges.builder()
                        .theme(theme)
                        .build()
                        .export(
                                ExportRequest.of(DocumentKindsTests.sample(), SampleForums.STAMP)
                                        .with(PdfBadges.SIZE, Paper.ID_CARD),
                                out);
        assertTrue(PageWalk.smallest(out.toByteArray()) >= 11.99f);
        assertTrue(
                findings.stream().allMatch(each -> each.key().equals("pdf.does-not-fit")),
                findings::toString);
        assertTrue(!findings.isEmpty(), "something does not fit");
    }
}
