package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.export.pdf.PictureWalk.Placed;
import org.forumkit.export.pdf.PictureWalk.Told;
import org.forumkit.export.pdf.internal.picture.Samples;
import org.forumkit.finding.Finding;
import org.forumkit.finding.Severity;
import org.forumkit.model.Forum;
import org.forumkit.model.Organisation;
import org.forumkit.model.Text;
import org.forumkit.programme.Programme;
import org.forumkit.words.Words;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures on pages, read back. */
class PicturesInDocumentsTests {

    private static final Programme SAMPLE =
            SampleForums.programme(SampleForums.withSessions(6), "zh-Hans", "en");

    /** Kinds that print the logo, with how often the sample has it, and how often it is told. */
    static Stream<Arguments> kinds() {
        return Stream.of(
                kind(PdfHandbook.builder(), 1, 1),
                kind(PdfLeaflet.builder(), 1, 1),
                kind(
                        PdfProgramme.builder(
                                "own", Text.of("en", "Own"), List.of(PdfSection.cover())),
                        1,
                        1),
                kind(PdfTableCards.builder(), 36, 18),
                kind(PdfBadges.builder(), 18, 18),
                kind(PdfCertificates.builder(), 18, 18),
                kind(PdfInvitations.builder(), 36, 36),
                kind(PdfDoorSigns.builder(), 2, 2));
    }

    private static Arguments kind(PdfBuilder<? extends Exporter> kind, int often, int told) {
        return Arguments.of(Named.of(kind.build().id(), kind), often, told);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void standsWhereItShouldAndIsTold(PdfBuilder<? extends Exporter> kind, int often, int told)
            throws Exception {
        Exporter exporter = kind.theme(SamplePictures.theme()).build();
        byte[] pdf = print(exporter, SAMPLE, "a4");
        List<Placed> placed = PictureWalk.of(pdf);
        assertEquals(often, placed.size());
        for (Placed each : placed) {
            assertEquals(2, each.width() / each.height(), 0.01, each::toString);
            assertTrue(each.height() >= 14 && each.height() <= 72, each::toString);
        }
        assertEquals(List.of(), PictureWalk.faults(pdf));
        List<Told> figures = new ArrayList<>(PictureWalk.told(pdf));
        figures.removeIf(each -> each.box().isEmpty()); // codes
        assertEquals(told, figures.size());
        for (Told each : figures) {
            assertEquals("虚构对话会会徽", each.text());
            assertEquals("zh-Hans", each.language());
        }
        assertTrue(isSame(figures.get(0).box(), placed.get(0), pdf), figures::toString);
        assertEquals(List.of("drawing"), resources(pdf));
        assertEquals(List.of(), Conformance.failures(pdf));
        assertArrayEquals(pdf, print(exporter, SAMPLE, "a4"));
    }

    private static boolean isSame(Rectangle2D box, Placed placed, byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            float height = document.getPage(placed.page()).getMediaBox().getHeight();
            return Math.abs(box.getMinX() - placed.left()) < 0.1
                    && Math.abs(height - box.getMaxY() - placed.top()) < 0.1
                    && Math.abs(box.getWidth() - placed.width()) < 0.1;
        }
    }

    /** Neither long texts nor odd ratios bring text onto a logo, or take text away. */
    @ParameterizedTest
    @MethodSource("kinds")
    void coversNoText(PdfBuilder<? extends Exporter> kind, int often, int told) throws IOException {
        List<byte[]> odd =
                List.of(
                        Samples.png(80, 4, BufferedImage.TYPE_INT_RGB),
                        Samples.png(4, 80, BufferedImage.TYPE_INT_RGB),
                        Samples.png(5, 5, BufferedImage.TYPE_INT_ARGB));
        for (int length : new int[] {1, 40, 400}) {
            Programme programme =
                    SampleForums.programme(LongTexts.of(length).forum(), "zh-Hans", "en");
            byte[] logo = odd.get(length % 3);
            Theme theme = Theme.builder().logo(Picture.read(logo)).build();
            for (String paper : List.of("a4", "a5")) {
                byte[] pdf = print(kind.theme(theme).build(), programme, paper);
                List<String> faults = new ArrayList<>(PageWalk.faults(pdf));
                faults.addAll(PictureWalk.faults(pdf));
                assertEquals(List.of(), faults, length + " " + paper);
                assertTrue(!PictureWalk.of(pdf).isEmpty(), length + " " + paper);
            }
        }
    }

    @Test
    void printsNoLogoWhereThereIsNone() throws IOException {
        for (Exporter kind : new PdfExporters().exporters()) {
            if (!kind.id().equals("pdf-changes")) {
                assertEquals(List.of(), PictureWalk.of(print(kind, SAMPLE, "a4")), kind.id());
            }
        }
    }

    @Test
    void tellsNothingOfDecoration() throws Exception {
        Picture logo = SamplePictures.DRAWING.describedBy(SamplePictures.CALLED).asDecoration();
        PdfHandbook handbook =
                PdfHandbook.builder().theme(Theme.builder().logo(logo).build()).build();
        byte[] pdf = print(handbook, SAMPLE, "a4");
        assertEquals(1, PictureWalk.of(pdf).size());
        assertEquals(List.of(), PictureWalk.told(pdf));
        assertEquals(List.of(), Conformance.failures(pdf));
    }

    @Test
    void callsALogoThatDoesNotSayByTheSeries() throws IOException {
        Theme theme = Theme.builder().logo(SamplePictures.DRAWING).build();
        byte[] pdf = print(PdfHandbook.builder().theme(theme).build(), SAMPLE, "a4");
        assertEquals(
                List.of(SAMPLE.series().name().first().value()),
                PictureWalk.told(pdf).stream().map(Told::text).toList());
    }

    @Test
    void setsALogoInAllKindsAtOnce() throws IOException {
        List<String> ids = new ArrayList<>();
        for (Exporter kind :
                PdfExporters.styled(builder -> builder.theme(SamplePictures.theme()))) {
            if (!kind.id().equals("pdf-changes")
                    && !PictureWalk.of(print(kind, SAMPLE, "a4")).isEmpty()) {
                ids.add(kind.id());
            }
        }
        assertEquals(
                List.of(
                        "pdf-handbook",
                        "pdf-table-cards",
                        "pdf-badges",
                        "pdf-door-signs",
                        "pdf-certificates",
                        "pdf-invitations",
                        "pdf-leaflet",
                        "pdf-proceedings"),
                ids);
    }

    @Test
    void tellsInALanguageOfTheDocumentOrInTheOneThereIs() throws IOException {
        Programme english = SampleForums.programme(SampleForums.withSessions(1), "en");
        PdfHandbook handbook = PdfHandbook.builder().theme(SamplePictures.theme()).build();
        Told told = PictureWalk.told(print(handbook, english, "a4")).get(0);
        assertEquals("Emblem of the Sample Dialogue", told.text());
        assertEquals("en", told.language());
        Picture russian = SamplePictures.DRAWING.describedBy(Text.of("ru", "Эмблема"));
        handbook = PdfHandbook.builder().theme(Theme.builder().logo(russian).build()).build();
        told = PictureWalk.told(print(handbook, english, "a4")).get(0);
        assertEquals("Эмблема", told.text());
        assertEquals("ru", told.language());
    }

    // --------------------------------------------------------- organisations

    @Test
    void printsLogosBesideIntroductions() throws Exception {
        PdfHandbook handbook =
                PdfHandbook.builder()
                        .theme(SamplePictures.theme())
                        .pictures(SamplePictures.LOGOS)
                        .build();
        byte[] pdf = print(handbook, SAMPLE, "a4");
        List<Placed> placed = PictureWalk.of(pdf);
        assertEquals(4, placed.size());
        List<Placed> logos = placed.subList(1, 4);
        for (Placed each : logos) {
            assertEquals(logos.get(0).page(), each.page());
            assertEquals(595.28f - 56, each.right(), 0.5f, "stands at the right margin");
            assertTrue(each.width() <= 80.1 && each.height() <= 60.1, each::toString);
        }
        assertEquals(List.of(), PictureWalk.faults(pdf));
        assertEquals(
                List.of("虚构对话会会徽", "虚构园区管理委员会5号", "虚构园区管理委员会6号", "虚构园区管理委员会7号"),
                PictureWalk.told(pdf).stream().map(Told::text).toList());
        // The forum's logo and that of the first are the same drawing, which is there once.
        assertEquals(List.of("drawing", "image", "masked"), resources(pdf));
        assertEquals(List.of(), Conformance.failures(pdf));
        assertArrayEquals(pdf, print(handbook, SAMPLE, "a4"));
    }

    @Test
    void goesOnBelowALogoOnTheNextPage() throws Exception {
        for (int length : new int[] {1, 400, 3_000}) {
            Forum forum = LongTexts.of(length).forum();
            List<Organisation> described = new ArrayList<>();
            for (Organisation each : forum.organisations()) {
                described.add(each.toBuilder().logo("logos/5").build());
            }
            Programme programme =
                    SampleForums.programme(
                            forum.toBuilder().organisations(described).build(), "ru", "ko");
            PdfHandbook handbook = PdfHandbook.builder().pictures(SamplePictures.LOGOS).build();
            for (String paper : List.of("a4", "a5")) {
                byte[] pdf = print(handbook, programme, paper);
                assertTrue(!PictureWalk.of(pdf).isEmpty(), "a logo");
                List<String> faults = new ArrayList<>(PageWalk.faults(pdf));
                faults.addAll(PictureWalk.faults(pdf));
                assertEquals(List.of(), faults, length + " " + paper);
            }
        }
    }

    @Test
    void tellsOfLogosThatAreNotGivenWhereOthersAre() throws IOException {
        ExportRequest request = ExportRequest.of(SAMPLE, SampleForums.STAMP);
        assertEquals(List.of(), Printed.of(PdfHandbook.create(), request).findings());
        PdfHandbook handbook =
                PdfHandbook.builder()
                        .pictures(
                                Map.of(
                                        "logos/4", SamplePictures.DRAWING,
                                        "logos/6", SamplePictures.DRAWING))
                        .build();
        Printed printed = Printed.of(handbook, request);
        assertEquals(2, PictureWalk.of(printed.pdf()).size());
        assertEquals(1, printed.findings().size(), printed.findings()::toString);
        Finding finding = printed.findings().get(0);
        assertEquals("pdf.picture-missing", finding.key());
        assertEquals(Severity.HINT, finding.severity());
        assertEquals("/organisations/org-5/logo", finding.pointer());
        assertEquals("logos/5", finding.value());
        assertEquals(
                "Organisation “Sample Park Administration No. 6”: logos/5 is not among the"
                        + " pictures that were given and is not printed",
                finding.message(Words.standard(), "en"));
    }

    // -------------------------------------------------------- sections of one's own

    @Test
    void printsPicturesInASectionOfOnesOwn() throws Exception {
        PdfSection maps =
                PdfSection.of(
                        SampleForums.both("地图", "Maps"),
                        page -> {
                            page.picture(
                                    SamplePictures.DRAWING.describedBy(
                                            Text.of("en", "The way to the hall")),
                                    200);
                            page.text(SampleForums.both("一", "One"));
                            page.picture(SamplePictures.PHOTOGRAPH, 5000);
                            page.heading(SampleForums.both("二", "Two"));
                            page.picture(
                                    Picture.read(Samples.png(10, 90, BufferedImage.TYPE_INT_RGB)),
                                    300);
                        });
        byte[] pdf =
                print(
                        PdfProgramme.builder("own", Text.of("en", "Own"), List.of(maps)).build(),
                        SAMPLE,
                        "a4");
        List<Placed> placed = PictureWalk.of(pdf);
        assertEquals(List.of(0, 0, 1), placed.stream().map(Placed::page).toList());
        assertEquals(200, placed.get(0).width(), 0.1);
        assertEquals(100, placed.get(0).height(), 0.1);
        assertEquals(595.28 - 112, placed.get(1).width(), 0.1, "as wide as the text");
        assertEquals(0.8 * (841.89 - 126), placed.get(2).height(), 0.1, "with its heading");
        assertEquals(List.of(), PictureWalk.faults(pdf));
        assertEquals(
                List.of("The way to the hall"),
                PictureWalk.told(pdf).stream().map(Told::text).toList());
        assertEquals(List.of(), Conformance.failures(pdf));
    }

    @Test
    void holdsEveryKindOfPicture() throws Exception {
        List<Picture> all = new ArrayList<>();
        for (byte[] each : Samples.kinds()) {
            all.add(Picture.read(each).describedBy(Text.of("en", "One of each kind")));
        }
        PdfSection section =
                PdfSection.of(
                        Text.of("en", "All"), page -> all.forEach(each -> page.picture(each, 60)));
        byte[] pdf =
                print(
                        PdfProgramme.builder("own", Text.of("en", "Own"), List.of(section)).build(),
                        SAMPLE,
                        "a4");
        assertEquals(all.size(), PictureWalk.of(pdf).size());
        assertEquals(all.size(), resources(pdf).size());
        assertEquals(List.of(), Conformance.failures(pdf));
    }

    @Test
    void refusesAWidthOfNothing() {
        for (float width : new float[] {0, -1, Float.NaN}) {
            PdfSection wrong =
                    PdfSection.of(
                            Text.of("en", "Wrong"),
                            page -> page.picture(SamplePictures.DRAWING, width));
            assertEquals(
                    "width must be more than 0, was " + width,
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () ->
                                            print(
                                                    PdfProgramme.builder(
                                                                    "own",
                                                                    Text.of("en", "Own"),
                                                                    List.of(wrong))
                                                            .build(),
                                                    SAMPLE,
                                                    "a4"))
                            .getMessage());
        }
    }

    // ------------------------------------------------------------------- tools

    /** What kinds of pictures a document holds, sorted. */
    private static List<String> resources(byte[] pdf) throws IOException {
        List<String> kinds = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            for (COSName name : resources.getXObjectNames()) {
                if (resources.getXObject(name) instanceof PDImageXObject image) {
                    kinds.add(image.getSoftMask() == null ? "image" : "masked");
                } else {
                    kinds.add("drawing");
                }
            }
        }
        Collections.sort(kinds);
        return kinds;
    }

    private static byte[] print(Exporter exporter, Programme programme, String paper)
            throws IOException {
        Map<String, String> options =
                exporter.id().equals("pdf-certificates")
                        ? Map.of("paper", paper, "everybody", "true")
                        : Map.of("paper", paper);
        return Printed.of(
                        exporter,
                        ExportRequest.of(programme, SampleForums.STAMP)
                                .with(exporter.options().parse(options)))
                .pdf();
    }
}
