package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.finding.Finding;
import org.junit.jupiter.api.Test;

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
