package org.forumkit.export.pdf.internal.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFileTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                ")(\\ endstream endobj",
                "<</Type/Catalog>>",
                "\r\n\t\u0000\u001F\u007F",
                "(\u2829\u5C0D)",
                "园区 \uD808\uDC00 өү"
            })
    void givesStringsBack(String text) throws IOException {
        PdfFile file = new PdfFile(out);
        int info = file.reserve();
        file.begin(info).ascii("<</Title").text(text).ascii(">>");
        finish(file, info);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertEquals(text, document.getDocumentInformation().getCOSObject().getString("Title"));
        }
    }

    @Test
    void givesObjectsAndStreamsBackInAnyOrderOfReservingAndWriting() throws IOException {
        PdfFile file = new PdfFile(out);
        int info = file.reserve();
        int first = file.reserve(1_000);
        for (int i = 999; i >= 0; i--) {
            if (i % 7 == 0) {
                byte[] data = ("stream " + i).getBytes(StandardCharsets.US_ASCII);
                file.stream(first + i, "/I " + i, data, data.length);
            } else {
                file.begin(first + i).ascii("<</I ").integer(i).ascii(">>");
            }
        }
        PdfBuffer b = file.begin(info).ascii("<</All[");
        for (int i = 0; i < 1_000; i++) {
            b.reference(first + i);
        }
        b.ascii("]>>");
        finish(file, info);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            COSArray all =
                    document.getDocumentInformation()
                            .getCOSObject()
                            .getCOSArray(COSName.getPDFName("All"));
            for (int i = 0; i < 1_000; i++) {
                COSDictionary each = (COSDictionary) all.getObject(i);
                assertEquals(i, each.getInt("I"));
                if (i % 7 == 0) {
                    assertEquals("stream " + i, ((COSStream) each).toTextString());
                }
            }
        }
    }

    @Test
    void findsObjectsBehindTheFirst16Megabytes() throws IOException {
        byte[] noise = new byte[1 << 20];
        new Random(1).nextBytes(noise);
        PdfFile file = new PdfFile(out);
        for (int i = 0; i < 18; i++) {
            file.stream(file.reserve(), "", noise, noise.length);
        }
        int last = file.reserve();
        byte[] data = "found".getBytes(StandardCharsets.US_ASCII);
        file.plainStream(last, "", data, data.length);
        int info = file.reserve();
        file.begin(info).ascii("<</Last ").reference(last).ascii(">>");
        finish(file, info);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            COSDictionary read = document.getDocumentInformation().getCOSObject();
            assertEquals("found", read.getCOSStream(COSName.getPDFName("Last")).toTextString());
        }
    }

    @Test
    void identifiesAFileByItsContent() throws IOException {
        assertArrayEquals(idOf("a"), idOf("a"));
        assertNotEquals(
                new COSString(idOf("a")).toHexString(), new COSString(idOf("b")).toHexString());
    }

    private static byte[] idOf(String title) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        PdfFile file = new PdfFile(target);
        int info = file.reserve();
        file.begin(info).ascii("<</Title").text(title).ascii(">>");
        finish(file, info);
        try (PDDocument document = Loader.loadPDF(target.toByteArray())) {
            return ((COSString) document.getDocument().getDocumentID().get(1)).getBytes();
        }
    }

    @Test
    void refusesAnObjectThatIsWrittenTwiceOrNever() throws IOException {
        PdfFile twice = new PdfFile(out);
        int number = twice.reserve();
        twice.plainStream(number, "", new byte[0], 0);
        assertEquals(
                "object 1 is written twice",
                assertThrows(
                                IllegalStateException.class,
                                () -> twice.stream(number, "", new byte[0], 0))
                        .getMessage());
        PdfFile never = new PdfFile(out);
        int catalog = never.reserve();
        assertEquals(
                "object 1 was never written",
                assertThrows(IllegalStateException.class, () -> never.finish(catalog, catalog))
                        .getMessage());
    }

    private static void finish(PdfFile file, int info) throws IOException {
        int catalog = file.reserve();
        int pages = file.reserve();
        file.begin(pages).ascii("<</Type/Pages/Count 0/Kids[]>>");
        file.begin(catalog).ascii("<</Type/Catalog/Pages ").reference(pages).ascii(">>");
        file.finish(catalog, info);
        file.release();
    }
}
