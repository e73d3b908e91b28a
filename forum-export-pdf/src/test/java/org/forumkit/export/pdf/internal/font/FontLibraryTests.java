package org.forumkit.export.pdf.internal.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FontLibraryTests {

    @ParameterizedTest
    @CsvSource({
        "骨, zh-Hans, NotoSansSC",
        "骨, zh-Hant, NotoSansSC",
        "骨, ZH-tw, NotoSansSC",
        "骨, yue, NotoSansSC",
        "骨, ja, NotoSansJP",
        "骨, ko-KR, NotoSansKR",
        "骨, en, NotoSansSC",
        "骨, und-Jpan, NotoSansJP",
        "か, ja, NotoSansJP",
        "カ, zh, NotoSansSC",
        "한, ko, NotoSansKR",
        "한, zh, NotoSansKR",
        "A, zh, NotoSans",
        "я, ja, NotoSans",
        "Ω, ko, NotoSans",
        "7, zh, NotoSans",
        "ө, mn, NotoSans",
        "ү, zh, NotoSans",
        "Ө, ja, NotoSans",
        "Ү, ko, NotoSans",
        "“, zh, NotoSansSC",
        "”, en, NotoSans",
        "’, ko, NotoSans",
        "…, zh, NotoSansSC",
        "…, ja, NotoSansJP",
        "—, zh, NotoSansSC",
        "—, ru, NotoSans",
        "·, zh, NotoSansSC",
        "·, ja, NotoSansJP",
        "→, en, NotoSansSC",
        "→, ko, NotoSansKR",
        "，, ja, NotoSansJP",
        "𠮷, ja, NotoSansJP",
        "𠮷, zh, NotoSansJP"
    })
    void faceByCharacterAndLanguage(String character, String language, String family) {
        int codePoint = character.codePointAt(0);
        FontLibrary library = FontLibrary.standard();
        for (int i = 0; i < 2; i++) {
            FontChain regular = library.chain(language, false);
            assertEquals(family + "-Regular", regular.face(codePoint).postScriptName());
            assertTrue(regular.covers(codePoint));
            FontChain bold = library.chain(language, true);
            assertEquals(family + "-Bold", bold.face(codePoint).postScriptName());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "ja"})
    void sharedPunctuationIsFullWidthInChineseAndJapanese(String language) {
        FontChain chain = FontLibrary.standard().chain(language, false);
        for (int codePoint : "“”‘’…—·".codePoints().toArray()) {
            FontFace face = chain.face(codePoint);
            assertEquals(
                    face.unitsPerEm(),
                    face.advance(chain.glyph(codePoint)),
                    Character.toString(codePoint));
        }
    }

    @Test
    void dashesOfAPairJoin() {
        FontChain chain = FontLibrary.standard().chain("zh", true);
        assertEquals(chain.face('—').glyph('─'), chain.glyph('—'));
        assertEquals(
                FontLibrary.standard().chain("en", true).face('—').glyph('—'),
                FontLibrary.standard().chain("en", true).glyph('—'));
    }

    @ParameterizedTest
    @CsvSource({"en, “”‘’…—·", "ko, “”‘’·", "zh, Aя7骨，"})
    void otherCharactersShowTheGlyphOfTheFace(String language, String text) {
        FontChain chain = FontLibrary.standard().chain(language, true);
        for (int codePoint : text.codePoints().toArray()) {
            assertEquals(chain.face(codePoint).glyph(codePoint), chain.glyph(codePoint));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0x1F600, 0x0E01, 0xE000, 0x10FFFF, 0xD800})
    void characterThatNoFaceHasShowsAReplacement(int codePoint) {
        FontChain chain = FontLibrary.standard().chain("zh", false);
        assertFalse(chain.covers(codePoint));
        FontFace face = chain.face(codePoint);
        assertEquals(face.glyph(0xFFFD), chain.glyph(codePoint));
        assertNotEquals(0, chain.glyph(codePoint));
        assertTrue(face.hasOutline(chain.glyph(codePoint)));
    }

    @Test
    void languagesThatAreSetAlikeShareTheirChain() {
        FontLibrary library = FontLibrary.standard();
        assertSame(library, FontLibrary.standard());
        assertSame(library.chain("zh", false), library.chain("zh-Hans-CN", false));
        assertSame(library.chain("en", true), library.chain("mn-MN", true));
        assertSame(library, FontLibrary.of(List.of()));
    }

    @Test
    void houseFontComesFirstWhereItHasTheCharacter() {
        FontLibrary library = FontLibrary.of(List.of(FontFiles.family("House", FontFiles.small())));
        FontChain chain = library.chain("en", true);
        assertEquals("Small-Regular", chain.face('A').postScriptName());
        assertEquals("NotoSans-Bold", chain.face('C').postScriptName());
        assertEquals("NotoSansKR-Bold", library.chain("ko", true).face('한').postScriptName());
    }

    @Test
    void familyForALanguageIsTheLastResortForOthers() {
        Map<String, byte[]> tables = FontFiles.smallTables();
        tables.put("cmap", FontFiles.groupMap('A', 'A', 1, 0x1F600, 0x1F600, 2));
        FontLibrary library =
                FontLibrary.of(
                        List.of(FontFiles.family("Rare", FontFiles.assemble(tables), "zh-Hant")));
        assertEquals("Small-Regular", name(library, "zh-Hant-TW", 'A'));
        assertEquals("Small-Regular", name(library, "zh-hant", 'A'));
        assertEquals("NotoSans-Regular", name(library, "zh", 'A'));
        assertEquals("NotoSans-Regular", name(library, "zh-Hantx", 'A'));
        assertEquals("Small-Regular", name(library, "en", 0x1F600));
    }

    @Test
    void fallbackFamilyOnlyHelpsOut() {
        Map<String, byte[]> tables = FontFiles.smallTables();
        tables.put("cmap", FontFiles.groupMap('A', 'A', 1, 0x1F600, 0x1F600, 2));
        FontFamily front = FontFiles.family("Rare", FontFiles.assemble(tables));
        FontFamily behind =
                new FontFamily(front.name(), List.of(), true, front.regular(), front.bold());
        FontLibrary library = FontLibrary.of(List.of(behind));
        assertEquals("NotoSans-Regular", name(library, "en", 'A'));
        assertEquals("Small-Regular", name(library, "en", 0x1F600));
        assertTrue(library.chain("en", false).covers(0x1F600));
    }

    @Test
    void forbiddenEmbeddingNamesFamilyAndBit() {
        Map<String, byte[]> tables = FontFiles.smallTables();
        tables.put("OS/2", FontFiles.os2(2));
        FontFamily family = FontFiles.family("House Sans", FontFiles.assemble(tables));
        assertEquals(
                "House Sans (regular): its licence forbids embedding:"
                        + " fsType bit 1, restricted licence",
                assertThrows(FontException.class, () -> FontLibrary.of(List.of(family)))
                        .getMessage());
    }

    @Test
    void unreadableSourceNamesFamilyAndCause() {
        FontFamily.Content broken =
                () -> {
                    throw new IOException("disk on fire");
                };
        FontFamily family = new FontFamily("House", List.of(), false, broken, broken);
        assertEquals(
                "House (regular): cannot be read: java.io.IOException: disk on fire",
                assertThrows(FontException.class, () -> FontLibrary.of(List.of(family)))
                        .getMessage());
    }

    @Test
    void threadsSeeTheSameFaces() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<String>>> tasks = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                tasks.add(FontLibraryTests::facesOfManyCharacters);
            }
            List<String> expected = facesOfManyCharacters();
            for (Future<List<String>> result : threads.invokeAll(tasks)) {
                assertEquals(expected, result.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> facesOfManyCharacters() {
        FontLibrary library = FontLibrary.of(List.of(FontFiles.family("House", FontFiles.small())));
        List<String> faces = new ArrayList<>();
        for (String language : List.of("zh", "ja", "ko", "en")) {
            FontChain own = library.chain(language, false);
            FontChain shared = FontLibrary.standard().chain(language, false);
            for (int codePoint = 0x20; codePoint < 0x10000; codePoint += 37) {
                faces.add(own.face(codePoint).postScriptName() + own.glyph(codePoint));
                faces.add(shared.face(codePoint).postScriptName() + shared.glyph(codePoint));
            }
        }
        return faces;
    }

    @Test
    void withoutFontFilesTheMessageSaysWhatToAdd() throws Exception {
        try (URLClassLoader bare = new WithoutFonts()) {
            Class<?> library = bare.loadClass(FontLibrary.class.getName());
            Method standard = library.getMethod("standard");
            Throwable cause =
                    assertThrows(InvocationTargetException.class, () -> standard.invoke(null))
                            .getCause();
            assertEquals(IllegalStateException.class, cause.getClass());
            assertEquals(
                    "there are no fonts: use org.forumkit:forum-export-pdf without the classifier"
                            + " nofonts, or bring a FontSource",
                    cause.getMessage());
        }
    }

    private static String name(FontLibrary library, String language, int codePoint) {
        return library.chain(language, false).face(codePoint).postScriptName();
    }

    /** Loads the module's classes again, but finds no fonts, as from the jar without them. */
    private static final class WithoutFonts extends URLClassLoader {

        WithoutFonts() {
            super(
                    new URL[] {
                        FontLibrary.class.getProtectionDomain().getCodeSource().getLocation()
                    },
                    ClassLoader.getPlatformClassLoader());
        }

        @Override
        public URL getResource(String name) {
            return name.endsWith(".ttf") ? null : super.getResource(name);
        }
    }
}
