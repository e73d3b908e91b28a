package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.forumkit.export.pdf.internal.font.FontLibrary;
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
