package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.forumkit.model.Audience;
import org.forumkit.model.Document;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Timing;
import org.forumkit.programme.Programme;
import org.junit.jupiter.api.Test;

class PdfProceedingsTests {

    @Test
    void holdsCoverContentsSessionsAndDocuments() throws Exception {
        byte[] pdf = print(true);
        String text = PageWalk.text(pdf);
        assertTrue(text.startsWith("Sample"), text);
        assertTrue(
                text.contains(
                        "DocumentsSessionDocumentAddress"
                                + "AlphaMinutesEnglishhttps://example.org/minutes"
                                + "″Slideshttps://example.org/slides"
                                + "BetaStatement"),
                text);
        assertEquals(List.of("Sessions", "Documents"), bookmarks(pdf));
        assertEquals(List.of(), Conformance.failures(pdf));
        assertEquals(List.of(), PageWalk.faults(pdf));
    }

    @Test
    void putsEachSessionOnAPageOfItsOwn() throws IOException {
        try (PDDocument document = Loader.loadPDF(print(true))) {
            assertEquals(
                    5, document.getNumberOfPages(), "cover, contents, two sessions, documents");
        }
    }

    @Test
    void hasNoPageOfDocumentsWhereThereAreNone() throws IOException {
        assertFalse(PageWalk.text(print(false)).contains("Documents"));
    }

    /** A column of times has no numbers below them, and marks times that only show the order. */
    @Test
    void putsNoNumbersAmongTimes() throws IOException {
        Item first =
                Item.builder("f")
                        .title(Text.of("en", "First"))
                        .start(LocalDateTime.of(2032, 3, 1, 9, 0))
                        .build();
        Item second = Item.builder("s").title(Text.of("en", "Second")).build();
        Session.Builder talk = Session.builder("a", Text.of("en", "Alpha"));
        String text = PageWalk.text(print(talk.items(List.of(first, second)).build()));
        assertTrue(text.contains("Alpha09:00FirstSecond"), text);
        text = PageWalk.text(print(talk.timing(Timing.INDICATIVE).build()));
        assertTrue(text.contains("Alpha09:00*FirstSecond"), text);
        text =
                PageWalk.text(
                        print(
                                talk.items(List.of(second, second.toBuilder().id("t").build()))
                                        .build()));
        assertTrue(text.contains("Alpha1Second2Second"), text);
    }

    private static List<String> bookmarks(byte[] pdf) throws IOException {
        List<String> titles = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
            }
        }
        return titles;
    }

    private static byte[] print(boolean documents) throws IOException {
        Session alpha = Session.builder("a", Text.of("en", "Alpha")).build();
        Session beta = Session.builder("b", Text.of("en", "Beta")).build();
        if (documents) {
            alpha =
                    alpha.toBuilder()
                            .documents(
                                    List.of(
                                            Document.builder(Text.of("en", "Minutes"))
                                                    .url("https://example.org/minutes")
                                                    .languages(List.of("en"))
                                                    .build()))
                            .items(
                                    List.of(
                                            Item.builder("i")
                                                    .title(Text.of("en", "Talk"))
                                                    .documents(
                                                            List.of(
                                                                    Document.builder(
                                                                                    Text.of(
                                                                                            "en",
                                                                                            "Slides"))
                                                                            .url(
                                                                                    "https://example.org/slides")
                                                                            .build()))
                                                    .build()))
                            .build();
            beta =
                    beta.toBuilder()
                            .documents(
                                    List.of(Document.builder(Text.of("en", "Statement")).build()))
                            .build();
        }
        return print(alpha, beta);
    }

    private static byte[] print(Session... sessions) throws IOException {
        Edition edition =
                Edition.builder("2032", Text.of("en", "Sample"))
                        .sessions(List.of(sessions))
                        .build();
        Programme programme =
                Programme.of(
                                Forum.builder(
                                                "en",
                                                Series.builder(
                                                                "sample",
                                                                Text.of("en", "Sample series"))
                                                        .editions(List.of(edition))
                                                        .build())
                                        .build())
                        .audience(Audience.PUBLIC)
                        .languages("en")
                        .at(SampleForums.STAMP)
                        .build();
        return DocumentKindsTests.print(PdfProceedings.create(), programme, Map.of());
    }
}
