package org.forumkit.export.pdf.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.junit.jupiter.api.Test;

class TaggedDocumentTests {

    private final TaggedDocument document =
            new TaggedDocument(
                    new DocumentInfo("Title", "en", "", "", Instant.EPOCH), Sheets.pages());

    @Test
    void writesFourThousandPages() throws IOException {
        for (int i = 0; i < 4_000; i++) {
            PageCanvas page = document.addPage(100, 200 + i);
            StructureElement paragraph = document.root().add("P");
            page.mark(paragraph, "en");
            page.fill(0, 0, 10, 10, 0);
            page.link(
                    0,
                    0,
                    10,
                    10,
                    LinkTarget.place("p" + (3_999 - i)),
                    "to page",
                    paragraph.add("Link"));
            document.place("p" + i, page, 20);
        }
        try (PDDocument read = Loader.loadPDF(write())) {
            assertEquals(4_000, read.getNumberOfPages());
            for (int i : new int[] {0, 1, 1_999, 3_999}) {
                PDPage page = read.getPage(i);
                assertEquals(200 + i, page.getMediaBox().getHeight());
                PDAnnotationLink link = (PDAnnotationLink) page.getAnnotations().get(0);
                PDNamedDestination place = (PDNamedDestination) link.getDestination();
                assertEquals("p" + (3_999 - i), place.getNamedDestination());
                assertEquals(
                        3_999 - i,
                        read.getDocumentCatalog()
                                .findNamedDestinationPage(place)
                                .retrievePageNumber());
                assertNotNull(read.getDocumentCatalog().getStructureTreeRoot().getParentTree());
                assertEquals(i, page.getStructParents());
                assertEquals(4_000 + i, link.getStructParent());
            }
        }
    }

    @Test
    void findsPlacesWhateverTheirNames() throws IOException {
        List<String> names = List.of("b", "a", "园", "é", "aé", "\uD808\uDC00", "\uFF01", "(", "");
        for (int i = 0; i < names.size(); i++) {
            document.place(names.get(i), document.addPage(100, 100), 0);
        }
        List<String> found = new ArrayList<>();
        PageCanvas page = document.addPage(100, 100);
        for (String name : names) {
            page.link(0, 0, 1, 1, LinkTarget.place(name), "go", document.root().add("Link"));
        }
        try (PDDocument read = Loader.loadPDF(write())) {
            for (var each : read.getPage(names.size()).getAnnotations()) {
                PDNamedDestination place =
                        (PDNamedDestination) ((PDAnnotationLink) each).getDestination();
                int at =
                        read.getDocumentCatalog()
                                .findNamedDestinationPage(place)
                                .retrievePageNumber();
                found.add(names.get(at));
            }
        }
        assertEquals(names, found);
    }

    @Test
    void writesAddressesInAscii() throws IOException {
        PageCanvas page = document.addPage(100, 100);
        page.link(
                0,
                0,
                1,
                1,
                LinkTarget.address("https://example.org/园 (1)\\"),
                "go",
                document.root().add("Link"));
        try (PDDocument read = Loader.loadPDF(write())) {
            PDAnnotationLink link = (PDAnnotationLink) read.getPage(0).getAnnotations().get(0);
            assertEquals(
                    "https://example.org/%E5%9B%AD%20(1)\\",
                    ((PDActionURI) link.getAction()).getURI());
            assertEquals("go", link.getCOSObject().getString(COSName.CONTENTS));
        }
    }

    private byte[] write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }
}
