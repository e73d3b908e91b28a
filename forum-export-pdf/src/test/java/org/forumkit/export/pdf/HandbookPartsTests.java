package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.forumkit.export.ExportRequest;
import org.forumkit.model.Audience;
import org.forumkit.model.Forum;
import org.forumkit.model.Text;
import org.forumkit.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a handbook has beside the programme itself: biographies, notes, a back cover. */
class HandbookPartsTests {

    private static final Forum FORUM = org.forumkit.testkit.SampleForums.complete();

    private static Programme programme(Audience audience) {
        return Programme.of(FORUM).audience(audience).languages("zh-Hans", "en").build();
    }

    private static byte[] handbook(Programme programme, Map<String, String> options)
            throws IOException {
        return DocumentKindsTests.print(PdfHandbook.create(), programme, options);
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void tellsDelegatesWhoTheSpeakersAre(Audience audience) throws Exception {
        byte[] pdf = handbook(programme(audience), Map.of());
        boolean told = audience == Audience.DELEGATES || audience == Audience.INTERNAL;
        assertEquals(told, PageWalk.text(pdf).contains("嘉宾简介"), audience.name());
        assertEquals(told, PageWalk.text(pdf).contains("Asyntheticperson."), audience.name());
        assertEquals(List.of(), Conformance.failures(pdf));
        assertEquals(List.of(), PageWalk.faults(pdf));
    }

    /** Lines of one post in two languages stand closer than the text below. */
    @Test
    void keepsThePostOfASpeakerTogether() throws Exception {
        byte[] pdf = handbook(programme(Audience.DELEGATES), Map.of());
        List<PageWalk.Glyph> page = new ArrayList<>();
        for (List<PageWalk.Glyph> each : PageWalk.pages(pdf)) {
            StringBuilder text = new StringBuilder();
            each.forEach(glyph -> text.append(glyph.text()));
            if (text.indexOf("Asyntheticperson.") >= 0) {
                page = each;
            }
        }
        List<Float> lines =
                page.stream().map(PageWalk.Glyph::bottom).distinct().sorted().limit(12).toList();
        List<Integer> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            gaps.add(Math.round(lines.get(i) - lines.get(i - 1)));
        }
        // From the name to the post, to the post in English, to what is said of the speaker.
        assertEquals(List.of(21, 13, 20), gaps.subList(4, 7), gaps.toString());
    }

    @Test
    void leavesThemOutWhereTheyAreNotWanted() throws Exception {
        byte[] pdf = handbook(programme(Audience.DELEGATES), Map.of("biographies", "false"));
        assertFalse(PageWalk.text(pdf).contains("Asyntheticperson."));
    }

    @Test
    void putsPortraitsBesideWhatIsSaid() throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB), "png", png);
        PdfHandbook kind =
                PdfHandbook.builder()
                        .pictures(Map.of("portraits/wang-min.png", Picture.read(png.toByteArray())))
                        .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        kind.export(
                ExportRequest.of(programme(Audience.DELEGATES), SampleForums.STAMP)
                        .with(PdfHandbook.HYPHENATION, false),
                out);
        assertEquals(List.of("王敏"), figures(out.toByteArray()));
        assertEquals(List.of(), Conformance.failures(out.toByteArray()));
        assertEquals(List.of(), PageWalk.faults(out.toByteArray()));
    }

    @Test
    void hasRoomForNotes() throws Exception {
        byte[] without = handbook(programme(Audience.PUBLIC), Map.of());
        byte[] with = handbook(programme(Audience.PUBLIC), Map.of("notes", "true"));
        assertFalse(PageWalk.text(without).contains("备注"));
        assertTrue(PageWalk.text(with).contains("备注Notes"), PageWalk.text(with));
        assertEquals(PageWalk.pages(without).size() + 1, PageWalk.pages(with).size());
        assertEquals(List.of(), Conformance.failures(with));
    }

    @Test
    void leadsToTheEditionFromItsBackCover() throws Exception {
        byte[] without = handbook(programme(Audience.PUBLIC), Map.of());
        byte[] with = handbook(programme(Audience.PUBLIC), Map.of("back-cover", "true"));
        assertEquals(PageWalk.pages(without).size() + 1, PageWalk.pages(with).size());
        try (PDDocument document = Loader.loadPDF(with)) {
            var last = document.getPage(document.getNumberOfPages() - 1);
            assertEquals(1, last.getAnnotations().size());
            assertEquals(
                    "https://forum.example/",
                    ((PDActionURI) ((PDAnnotationLink) last.getAnnotations().get(0)).getAction())
                            .getURI());
        }
        assertEquals(List.of("https://forum.example/"), figures(with));
        assertEquals(List.of(), Conformance.failures(with));
    }

    /** Sections of an application's own order may be these as well. */
    @Test
    void areSectionsForOnesOwnProgramme() throws Exception {
        PdfProgramme kind =
                PdfProgramme.builder(
                                "own",
                                Text.of("en", "Own"),
                                List.of(
                                        PdfSection.biographies(),
                                        PdfSection.notes(),
                                        PdfSection.backCover()))
                        .build();
        byte[] pdf = DocumentKindsTests.print(kind, programme(Audience.DELEGATES));
        String text = PageWalk.text(pdf);
        assertTrue(text.contains("Asyntheticperson."), text);
        assertTrue(text.contains("备注"), text);
        assertTrue(text.contains("https://forum.example/"), text);
        assertEquals(List.of(), Conformance.failures(pdf));
    }

    private static List<String> figures(byte[] pdf) throws IOException {
        List<String> told = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            figures(document.getDocumentCatalog().getStructureTreeRoot(), told);
        }
        return told;
    }

    private static void figures(PDStructureNode node, List<String> told) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    told.add(element.getAlternateDescription());
                }
                figures(element, told);
            }
        }
    }
}
