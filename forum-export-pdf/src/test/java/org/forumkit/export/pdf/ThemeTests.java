package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.forumkit.export.ExportRequest;
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
                                        .with(PdfBadges.SIZE, BadgeSize.ID_CARD),
                                out);
        assertTrue(PageWalk.smallest(out.toByteArray()) >= 11.99f);
        assertTrue(
                findings.stream().allMatch(each -> each.key().equals("pdf.does-not-fit")),
                findings::toString);
        assertTrue(!findings.isEmpty(), "something does not fit");
    }
}
