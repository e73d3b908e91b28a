package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.forumkit.export.pdf.internal.font.FontLibrary;
import org.forumkit.finding.Finding;
import org.forumkit.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontSourceTests {

    @TempDir Path folder;

    @Test
    void filesGiveRegularAndBold() throws IOException {
        Path regular = copy("NotoSansKR_400Regular.ttf");
        Path bold = copy("NotoSansKR_700Bold.ttf");
        FontLibrary library = FontSource.library(List.of(FontSource.of("House", regular, bold)));
        assertEquals("NotoSansKR-Regular", name(library, "en", false));
        assertEquals("NotoSansKR-Bold", name(library, "en", true));
    }

    @Test
    void streamsAreOpenedOnceAndClosed() throws IOException {
        int[] opened = {0, 0};
        byte[] font = font("NotoSans_700Bold.ttf");
        FontSource.Content content =
                () -> {
                    opened[0]++;
                    return new ByteArrayInputStream(font) {
                        @Override
                        public void close() {
                            opened[1]++;
                        }
                    };
                };
        FontSource.library(List.of(FontSource.of("House", content, content)));
        assertEquals(1, opened[0]);
        assertEquals(1, opened[1]);
    }

    @Test
    void languagesAndFallbackNarrowWhatItIsFor() throws IOException {
        Path bold = copy("NotoSans_700Bold.ttf");
        FontSource source = FontSource.of("House", bold, bold);
        FontLibrary mongolian = FontSource.library(List.of(source.forLanguages("mn", "ru")));
        assertEquals("NotoSans-Bold", name(mongolian, "mn-Cyrl", false));
        assertEquals("NotoSans-Regular", name(mongolian, "en", false));
        FontLibrary fallback = FontSource.library(List.of(source.asFallback()));
        assertEquals("NotoSans-Regular", name(fallback, "mn", false));
    }

    /** Headings of Latin letters are in the family for headings, all else in the usual one. */
    @Test
    void setsHeadingsInAFamilyOfTheirOwn() throws IOException {
        Path japanese = copy("NotoSansJP_700Bold.ttf");
        FontSource headings = FontSource.of("Headings", japanese, japanese).forHeadings();
        FontLibrary library = FontSource.library(List.of(headings));
        assertEquals("NotoSans-Bold", name(library, "en", true));
        assertEquals("NotoSansJP-Bold", library.chain("en", true, true).face('A').postScriptName());
        assertEquals(
                "NotoSans-Bold",
                FontSource.library(List.of(headings.forLanguages("ja")))
                        .chain("en", true, true)
                        .face('A')
                        .postScriptName());
        byte[] pdf =
                DocumentKindsTests.print(
                        PdfAgenda.builder().fonts(List.of(headings)).build(),
                        SampleForums.programme(SampleForums.withSessions(3), "en"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Set<String> inHeadings = new TreeSet<>();
            Set<String> elsewhere = new TreeSet<>();
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(document.getPage(0));
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                for (Object part : content.getContents()) {
                    if (part instanceof TextPosition glyph) {
                        boolean heading = String.valueOf(content.getTag()).matches("H[1-6]");
                        (heading ? inHeadings : elsewhere)
                                .add(glyph.getFont().getName().replaceAll(".*\\+", ""));
                    }
                }
            }
            assertEquals(Set.of("NotoSansJP-Bold"), inHeadings);
            assertEquals(Set.of("NotoSans-Bold", "NotoSans-Regular"), elsewhere);
        }
    }

    @Test
    void checksFilesWithoutADocument() throws IOException {
        Path bold = copy("NotoSans_700Bold.ttf");
        assertEquals(List.of(), FontSource.of("House", bold, bold).check());
        byte[] restricted = Files.readAllBytes(bold);
        restricted[table(restricted, "OS/2") + 9] = 2;
        Path file = Files.write(folder.resolve("restricted.ttf"), restricted);
        List<Finding> findings = FontSource.of("House", file, file).check();
        assertEquals(
                List.of(
                        Finding.error(
                                        "pdf.font-licence",
                                        "",
                                        "House (regular): its licence forbids embedding: fsType bit"
                                                + " 1, restricted licence")
                                .with("family", "House")),
                findings);
        assertEquals(
                "the licence of font House forbids to embed it in documents: House (regular): its"
                        + " licence forbids embedding: fsType bit 1, restricted licence",
                findings.get(0).message(Words.standard(), "en"));
        FontSource varied =
                FontSource.of("House", bold, bold)
                        .varied(Map.of("wght", 400f), Map.of("wght", 700f));
        assertEquals(
                "House (regular): is no variable font, and has no axes",
                varied.check().get(0).value());
        Path text = Files.writeString(folder.resolve("text.ttf"), "not a font at all");
        assertEquals(
                List.of("pdf.font-unusable"),
                FontSource.of("House", text, text).check().stream().map(Finding::key).toList());
    }

    @Test
    void refusesAPlaceBelowZero() {
        FontSource source = FontSource.of("House", folder, folder);
        assertEquals(
                "places must be 0 or more, were 0 and -1",
                assertThrows(IllegalArgumentException.class, () -> source.numbered(0, -1))
                        .getMessage());
    }

    private static int table(byte[] font, String tag) {
        ByteBuffer file = ByteBuffer.wrap(font);
        for (int at = 12; ; at += 16) {
            if (tag.equals(new String(font, at, 4, StandardCharsets.US_ASCII))) {
                return file.getInt(at + 8);
            }
        }
    }

    @Test
    void absentFileNamesFamilyAndFile() {
        Path absent = folder.resolve("absent.ttf");
        String message =
                assertThrows(
                                IllegalArgumentException.class,
                                () ->
                                        FontSource.library(
                                                List.of(FontSource.of("House", absent, absent))))
                        .getMessage();
        assertTrue(message.startsWith("House (regular): cannot be read: "), message);
        assertTrue(message.contains("absent.ttf"), message);
    }

    @Test
    void nullsAreRefused() {
        Path path = folder;
        assertEquals(
                "family must not be null",
                assertThrows(NullPointerException.class, () -> FontSource.of(null, path, path))
                        .getMessage());
        assertEquals(
                "bold must not be null",
                assertThrows(NullPointerException.class, () -> FontSource.of("House", path, null))
                        .getMessage());
    }

    private static String name(FontLibrary library, String language, boolean bold) {
        return library.chain(language, bold).face('A').postScriptName();
    }

    private Path copy(String file) throws IOException {
        return Files.write(folder.resolve(file), font(file));
    }

    private static byte[] font(String file) throws IOException {
        try (InputStream in = FontSource.class.getResourceAsStream("fonts/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        }
    }
}
