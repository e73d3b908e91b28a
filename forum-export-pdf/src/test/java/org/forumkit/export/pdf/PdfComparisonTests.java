package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.forumkit.model.Audience;
import org.forumkit.model.Edition;
import org.forumkit.model.EditionFormat;
import org.forumkit.model.Figure;
import org.forumkit.model.FigureKind;
import org.forumkit.model.FigureState;
import org.forumkit.model.Precision;
import org.forumkit.model.Text;
import org.forumkit.model.Topic;
import org.forumkit.model.Venue;
import org.forumkit.programme.Programme;
import org.junit.jupiter.api.Test;

class PdfComparisonTests {

    @Test
    void comparesEditionsAndTheirFigures() throws Exception {
        byte[] pdf = print(List.of(first(), second()), Map.of());
        assertEquals(
                "Comparisonofeditions"
                        + "Theordinalisinferred."
                        + "EditionDateVenueThemeandtopics"
                        + "FirstForum1September2030OsakaOnsite“Together”Energy"
                        + "SecondForum–––"
                        + "≈about;*provisional"
                        + "Participants20301st≈1202nd150*"
                        + "Source,asof:2030:2September2030;2nd:Desk"
                        + "ComparisonofeditionsSampleseriesPage1of1",
                PageWalk.text(pdf));
        assertEquals(List.of(), Conformance.failures(pdf));
        assertEquals(List.of(), PageWalk.faults(pdf));
    }

    @Test
    void saysInWordsWhatAChartShows() throws IOException {
        assertEquals(
                List.of("Participants. 2030 1st: ≈ 120; 2nd: 150*"),
                alternates(print(List.of(first(), second()), Map.of())));
    }

    @Test
    void drawsNoChartOfWhatOneEditionAloneStates() throws IOException {
        byte[] pdf = print(List.of(first()), Map.of());
        assertEquals(List.of(), alternates(pdf));
        assertFalse(PageWalk.text(pdf).contains("120"), "no figure");
    }

    /** An edition of which a figure is not known has its row all the same. */
    @Test
    void leavesNoEditionOut() throws IOException {
        Edition silent = Edition.builder("2032", Text.of("en", "Third Forum")).ordinal(3).build();
        byte[] pdf = print(List.of(first(), second(), silent), Map.of());
        assertEquals(List.of("Participants. 2030 1st: ≈ 120; 2nd: 150*; 3rd: –"), alternates(pdf));
        assertTrue(PageWalk.text(pdf).contains("≈about;*provisional;–notknown"), "signs");
    }

    /** Topics stand one behind another, and no row goes over a page between its languages. */
    @Test
    void keepsARowTogether() throws IOException {
        List<Edition> editions = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            editions.add(
                    Edition.builder("e" + i, SampleForums.both("论坛" + i, "Forum " + i))
                            .topics(
                                    List.of(
                                            topic("a" + i, "议题一", "One ".repeat(20) + i),
                                            topic("b" + i, "议题二", "Two ".repeat(20) + i)))
                            .build());
        }
        Programme programme =
                SampleForums.programme(SampleForums.english(editions).build(), "zh-Hans", "en");
        byte[] pdf =
                DocumentKindsTests.print(PdfComparison.create(), programme, Map.of("paper", "a5"));
        List<String> pages =
                PageWalk.pages(pdf).stream()
                        .map(
                                page ->
                                        page.stream()
                                                .map(PageWalk.Glyph::text)
                                                .collect(Collectors.joining())
                                                .replaceAll("\\s", ""))
                        .toList();
        assertTrue(pages.size() > 1, "it takes several pages");
        for (int i = 0; i < 9; i++) {
            String end = "Two".repeat(20) + i;
            String title = "论坛" + i;
            assertTrue(
                    pages.stream().anyMatch(page -> page.contains(title) && page.contains(end)),
                    () -> title + " in " + pages);
        }
        assertTrue(pages.get(0).contains("议题一；议题二"), pages.get(0));
    }

    private static Topic topic(String id, String chinese, String english) {
        return Topic.builder(id, SampleForums.both(chinese, english)).build();
    }

    @Test
    void takesTheLastFigureOfEachEdition() throws IOException {
        Edition early =
                first().toBuilder()
                        .figures(
                                List.of(
                                        figure(90, LocalDate.of(2030, 8, 1)),
                                        figure(130, LocalDate.of(2030, 9, 5)),
                                        figure(100, LocalDate.of(2030, 8, 9))))
                        .build();
        assertEquals(
                List.of("Participants. 2030 1st: 130; 2nd: 150*"),
                alternates(print(List.of(early, second()), Map.of())));
    }

    @Test
    void holdsAChartOnNarrowPaper() throws Exception {
        byte[] pdf = print(List.of(first(), second()), Map.of("paper", "a5", "upright", "true"));
        assertEquals(List.of(), PageWalk.faults(pdf));
        assertEquals(List.of(), Conformance.failures(pdf));
        assertTrue(PageWalk.text(pdf).contains("≈120"), "the figure is there");
    }

    @Test
    void holdsManyEditionsWithLongNames() throws Exception {
        List<Edition> editions = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            editions.add(
                    Edition.builder("e" + i, Text.of("en", "Edition ".repeat(12) + i))
                            .ordinal(i + 1)
                            .figures(List.of(figure((1L << 50) + i, null)))
                            .build());
        }
        byte[] pdf = print(editions, Map.of());
        assertEquals(List.of(), PageWalk.faults(pdf));
        assertEquals(List.of(), Conformance.failures(pdf));
    }

    private static List<String> alternates(byte[] pdf) throws IOException {
        List<String> alternates = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            collect(document.getDocumentCatalog().getStructureTreeRoot(), alternates);
        }
        return alternates;
    }

    private static void collect(PDStructureNode node, List<String> alternates) {
        if (node instanceof PDStructureElement element
                && element.getStructureType().equals("Figure")) {
            alternates.add(element.getAlternateDescription());
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode below) {
                collect(below, alternates);
            }
        }
    }

    private static Figure figure(long value, LocalDate asOf) {
        return Figure.builder(FigureKind.PARTICIPANTS, value)
                .state(FigureState.FINAL)
                .asOf(asOf)
                .build();
    }

    private static Edition first() {
        return Edition.builder("2030", Text.of("en", "First Forum"))
                .ordinal(1)
                .firstDay(LocalDate.of(2030, 9, 1))
                .format(EditionFormat.ON_SITE)
                .theme(Text.of("en", "Together"))
                .topics(List.of(Topic.builder("t", Text.of("en", "Energy")).build()))
                .venue(Venue.builder(Text.of("en", "Centre")).city(Text.of("en", "Osaka")).build())
                .figures(
                        List.of(
                                figure(120, LocalDate.of(2030, 9, 2)).toBuilder()
                                        .precision(Precision.ABOUT)
                                        .build()))
                .build();
    }

    private static Edition second() {
        return Edition.builder("2031", Text.of("en", "Second Forum"))
                .ordinal(2)
                .ordinalNote(Text.of("en", "The ordinal is inferred."))
                .figures(
                        List.of(
                                figure(150, null).toBuilder()
                                        .state(FigureState.PROVISIONAL)
                                        .source(Text.of("en", "Desk"))
                                        .build()))
                .build();
    }

    private static byte[] print(List<Edition> editions, Map<String, String> options)
            throws IOException {
        Programme programme =
                SampleForums.programme(SampleForums.english(editions).build(), Audience.PUBLIC);
        return DocumentKindsTests.print(PdfComparison.create(), programme, options);
    }
}
