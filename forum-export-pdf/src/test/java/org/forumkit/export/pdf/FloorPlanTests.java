package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.export.pdf.PictureWalk.Placed;
import org.forumkit.export.pdf.PictureWalk.Told;
import org.forumkit.export.pdf.internal.picture.Samples;
import org.forumkit.finding.Finding;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Text;
import org.forumkit.model.Venue;
import org.forumkit.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plans of a venue's floors, each on a page of its own. */
class FloorPlanTests {

    private static final Text HALL = SampleForums.both("虚构会堂", "Sample Hall");

    private static final Picture UPRIGHT =
            Picture.read(Samples.png(40, 80, BufferedImage.TYPE_INT_RGB));

    private static final Map<String, Picture> PICTURES =
            Map.of("plans/ground", SamplePictures.DRAWING, "plans/first", UPRIGHT);

    private static Programme programme(Forum forum, Text name, String... plans) {
        Edition edition = forum.series().editions().get(0);
        Venue venue = edition.venue();
        Venue planned =
                (venue == null ? Venue.builder(name) : venue.toBuilder().name(name))
                        .floorPlans(List.of(plans))
                        .build();
        return SampleForums.programme(
                forum.with(edition.toBuilder().venue(planned).build()), "zh-Hans", "en");
    }

    private static Programme programme(String... plans) {
        return programme(SampleForums.withSessions(2), HALL, plans);
    }

    static Stream<Exporter> kinds() {
        return Stream.of(
                PdfHandbook.builder().pictures(PICTURES).build(),
                PdfInformation.builder().pictures(PICTURES).build(),
                PdfProgramme.builder(
                                "own",
                                Text.of("en", "Own"),
                                List.of(PdfSection.contents(), PdfSection.floorPlan()))
                        .pictures(PICTURES)
                        .build());
    }

    private static Printed print(Exporter kind, Programme programme, Map<String, String> options)
            throws IOException {
        return Printed.of(
                kind,
                ExportRequest.of(programme, SampleForums.STAMP)
                        .with(kind.options().parse(options)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void standOnPagesOfTheirOwnAsLargeAsTheyFit(Exporter kind) throws Exception {
        for (String paper : List.of("a4", "a5")) {
            byte[] pdf =
                    print(kind, programme("plans/ground", "plans/first"), Map.of("paper", paper))
                            .pdf();
            byte[] without = print(kind, programme(), Map.of("paper", paper)).pdf();
            int before = PageWalk.pages(without).size();
            assertEquals(before + 2, PageWalk.pages(pdf).size());
            List<Placed> placed = PictureWalk.of(pdf);
            assertEquals(2, placed.size());
            assertEquals(1, placed.get(1).page() - placed.get(0).page());
            assertEquals(2, placed.get(0).width() / placed.get(0).height(), 0.01);
            assertEquals(0.5, placed.get(1).width() / placed.get(1).height(), 0.01);
            float room = paper.equals("a4") ? 841.89f - 126 : 595.28f - 110;
            assertTrue(placed.get(1).height() > 0.85f * room, placed::toString);
            assertTrue(placed.get(1).height() < room, placed::toString);
            assertEquals(
                    List.of("虚构会堂平面图", "虚构会堂平面图"),
                    PictureWalk.told(pdf).stream().map(Told::text).toList());
            assertTrue(PageWalk.text(pdf).contains("虚构会堂SampleHall"), PageWalk.text(pdf));
            assertEquals(List.of(), PageWalk.faults(pdf));
            assertEquals(List.of(), PictureWalk.faults(pdf));
            assertEquals(List.of(), Conformance.failures(pdf));
        }
    }

    @Test
    void areInContentsAndBookmarksBetweenParticipantsAndNotes() throws Exception {
        PdfHandbook kind = PdfHandbook.builder().pictures(PICTURES).build();
        byte[] pdf = print(kind, programme("plans/ground"), Map.of("notes", "true")).pdf();
        List<String> titles = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDOutlineItem each :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(each.getTitle());
            }
        }
        assertEquals(
                List.of("参会名单  Participants", "平面图  Floor plan"),
                titles.subList(titles.size() - 2, titles.size()));
        List<String> text = new ArrayList<>();
        for (List<PageWalk.Glyph> page : PageWalk.pages(pdf)) {
            StringBuilder all = new StringBuilder();
            page.forEach(each -> all.append(each.text()));
            text.add(PageWalk.squeezed(all.toString()));
        }
        assertTrue(text.get(1).contains("平面图Floorplan"), text.get(1));
        assertTrue(text.get(text.size() - 1).contains("备注Notes"), text::toString);
        assertTrue(text.get(text.size() - 2).contains("平面图Floorplan"), text::toString);
    }

    @Test
    void tellOfThoseThatAreNotGivenWhereOthersAre() throws IOException {
        Programme programme = programme("plans/cellar", "plans/ground", "plans/roof");
        PdfInformation kind = PdfInformation.builder().pictures(PICTURES).build();
        Printed printed = print(kind, programme, Map.of());
        assertEquals(1, PictureWalk.of(printed.pdf()).size());
        List<String> said = new ArrayList<>();
        for (Finding each : printed.findings()) {
            said.add(
                    each.severity() + " " + each.key() + " " + each.pointer() + " " + each.value());
        }
        assertEquals(
                List.of(
                        "HINT pdf.picture-missing /editions/0/venue/floorPlans/0 plans/cellar",
                        "HINT pdf.picture-missing /editions/0/venue/floorPlans/2 plans/roof"),
                said);
        assertEquals(List.of(), print(PdfInformation.create(), programme, Map.of()).findings());
    }

    @Test
    void haveNoPageWhereNoneIsGiven() throws IOException {
        Map<String, Picture> others = Map.of("logos/4", SamplePictures.DRAWING);
        PdfInformation kind = PdfInformation.builder().pictures(others).build();
        Printed printed = print(kind, programme("plans/ground"), Map.of());
        byte[] none = print(kind, programme(), Map.of()).pdf();
        assertEquals(PageWalk.pages(none).size(), PageWalk.pages(printed.pdf()).size());
        assertFalse(PageWalk.text(printed.pdf()).contains("平面图"));
        assertEquals(
                List.of("plans/ground"), printed.findings().stream().map(Finding::value).toList());
        byte[] withoutPictures =
                print(PdfInformation.create(), programme("plans/ground"), Map.of()).pdf();
        assertFalse(PageWalk.text(withoutPictures).contains("平面图"));
    }

    @Test
    void stayOnThePageWhateverTheVenueIsCalled() throws IOException {
        Map<String, Integer> lengths = new LinkedHashMap<>();
        lengths.put("a5", 40);
        lengths.put("a4", 4_000);
        lengths.put("a6", 1_500);
        for (Map.Entry<String, Integer> each : lengths.entrySet()) {
            String name = "Hall of samples ".repeat(each.getValue() / 16);
            Programme programme =
                    programme(
                            SampleForums.withSessions(1),
                            Text.of("en", name),
                            "plans/first",
                            "plans/ground");
            PdfInformation kind = PdfInformation.builder().pictures(PICTURES).build();
            byte[] pdf = print(kind, programme, Map.of("paper", each.getKey())).pdf();
            assertEquals(2, PictureWalk.of(pdf).size(), each.getKey());
            assertEquals(List.of(), PageWalk.faults(pdf), each.getKey());
            assertEquals(List.of(), PictureWalk.faults(pdf), each.getKey());
        }
    }

    @Test
    void sayWhatAPictureSaysOfItself() throws IOException {
        Picture described = UPRIGHT.describedBy(SampleForums.both("一层", "Ground floor"));
        PdfInformation kind =
                PdfInformation.builder().pictures(Map.of("plans/ground", described)).build();
        byte[] pdf = print(kind, programme("plans/ground"), Map.of()).pdf();
        assertEquals("一层", PictureWalk.told(pdf).get(0).text());
    }
}
