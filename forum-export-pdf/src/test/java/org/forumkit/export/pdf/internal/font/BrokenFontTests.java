package org.forumkit.export.pdf.internal.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenFontTests {

    private static final int COMPOSITE = 4;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void changedBytesNeverDoMoreThanRefuse(long seed) {
        byte[] font = FontFiles.small();
        Random random = new Random(seed);
        int[] refused = {0};
        int runs = 5_000;
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> {
                    for (int i = 0; i < runs; i++) {
                        byte[] changed = change(font, random);
                        refused[0] += survives(changed, "seed " + seed + " run " + i) ? 0 : 1;
                    }
                });
        // Most changes hit an outline, which is not interpreted; some must hit what is.
        assertTrue(refused[0] > runs / 10 && refused[0] < runs, "refused " + refused[0]);
    }

    @Test
    void everyPrefixIsRefused() {
        byte[] font = FontFiles.small();
        int lastTable = font.length - 8; // of prep, with its padding
        for (int length = 0; length < lastTable; length++) {
            byte[] prefix = Arrays.copyOf(font, length);
            int bytes = length;
            assertThrows(
                    FontException.class, () -> use(prefix), () -> "prefix of " + bytes + " bytes");
        }
    }

    @Test
    void everyPrefixOfARealFontIsRefused() {
        byte[] font = FontFiles.standard("NotoSans_400Regular.ttf");
        for (int length = 0; length < font.length; length += 256) {
            byte[] prefix = Arrays.copyOf(font, length);
            int bytes = length;
            assertThrows(
                    FontException.class,
                    () -> FontFace.parse("House Sans", prefix),
                    () -> "prefix of " + bytes + " bytes");
        }
    }

    @ParameterizedTest
    @CsvSource({"collection, 1", "collection, 2", "variable, 3", "variable, 4"})
    void changedFilesWithSeveralFontsNeverDoMoreThanRefuse(String kind, long seed) {
        boolean variable = kind.equals("variable");
        byte[] file = variable ? FontFiles.variable() : FontFiles.collection();
        FontPick pick =
                variable
                        ? FontPick.NONE.axes(Map.of("wght", 700f))
                        : FontPick.NONE.name("Two-Bold");
        Random random = new Random(seed);
        int[] refused = {0};
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> {
                    for (int i = 0; i < 5_000; i++) {
                        byte[] changed = change(file, random);
                        try {
                            FontFace face = FontFace.parse("House Sans", changed, pick);
                            face.subset(allGlyphs(face));
                        } catch (FontException e) {
                            refused[0]++;
                        } catch (RuntimeException e) {
                            fail("seed " + seed + " run " + i, e);
                        }
                    }
                });
        assertTrue(refused[0] > 500 && refused[0] < 5_000, "refused " + refused[0]);
    }

    @ParameterizedTest
    @CsvSource({
        "4F54544F, 'House Sans: has PostScript outlines (CFF); use the TrueType (glyf) version'",
        "774F4632, 'House Sans: is a compressed web font; use the TrueType file'",
        "25504446, 'House Sans: is no TrueType font, it begins with 25504446'"
    })
    void otherKindsOfFiles(String begin, String message) {
        byte[] font = FontFiles.small();
        ByteBuffer.wrap(font).putInt((int) Long.parseLong(begin, 16));
        assertEquals(message, refusal(font));
    }

    @Test
    void emptyFile() {
        assertEquals("House Sans: is no font, it has 0 bytes", refusal(new byte[0]));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("table glyf is missing", t -> t.remove("glyf")),
                fault(
                        "table maxp has 31 bytes, but is read at byte 0",
                        t -> t.put("maxp", Arrays.copyOf(t.get("maxp"), 31))),
                fault(
                        "table fvar has 4 bytes, but is read at byte 4",
                        t -> t.put("fvar", new byte[4])),
                fault("table fvar declares 0 axes of 0 bytes", t -> t.put("fvar", new byte[16])),
                fault(
                        "table head has 10 bytes, but is read at byte 50",
                        t -> t.put("head", new byte[10])),
                fault(
                        "table head declares 0 units per em, not 16 to 16384",
                        t -> buffer(t, "head").putChar(18, (char) 0)),
                fault(
                        "table hmtx has widths for 7 of 6 glyphs",
                        t -> buffer(t, "hhea").putChar(34, (char) 7)),
                fault(
                        "table hmtx has 8 bytes, but is read at byte 0",
                        t -> t.put("hmtx", new byte[8])),
                fault(
                        "table loca puts glyph 1 at byte 131070 of 402",
                        t -> buffer(t, "loca").putChar(2, (char) 0xFFFF)),
                fault(
                        "table cmap has no Unicode map of format 4 or 12",
                        t -> buffer(t, "cmap").putChar(12, (char) 6)),
                fault(
                        "table cmap holds 4294967280 at byte 8",
                        t -> buffer(t, "cmap").putInt(8, -16)),
                fault(
                        "table cmap gives U+0041 glyph 900 of 6",
                        t -> t.put("cmap", FontFiles.groupMap('A', 'A', 900))),
                fault(
                        "table cmap has a wrong range U+0041 to U+FFFFFFF",
                        t -> t.put("cmap", FontFiles.groupMap('A', 0xFFFFFFF, 1))),
                fault(
                        "table cmap has a wrong range U+0041 to U+0042",
                        t -> t.put("cmap", FontFiles.groupMap('A', 'B', 1, 'A', 'B', 1))),
                fault(
                        "table cmap declares 2147483647 groups in 40 bytes",
                        t -> {
                            t.put("cmap", FontFiles.groupMap('A', 'B', 1));
                            buffer(t, "cmap").putInt(24, Integer.MAX_VALUE);
                        }),
                fault(
                        "table glyf builds glyph 4 from glyph 999 of 6",
                        t -> component(t).putChar(12, (char) 999)),
                fault(
                        "table glyf nests composite glyph 4 too deep, or in itself",
                        t -> component(t).putChar(12, (char) COMPOSITE)),
                fault(
                        "table glyf has 24 bytes, but is read at byte 24",
                        t -> component(t).putChar(16, (char) 0x0022)));
    }

    private static Arguments fault(String message, Consumer<Map<String, byte[]>> change) {
        return Arguments.of(message, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void messageNamesSourceTableAndFault(String message, Consumer<Map<String, byte[]>> change) {
        Map<String, byte[]> tables = FontFiles.smallTables();
        change.accept(tables);
        assertEquals("House Sans: " + message, refusal(FontFiles.assemble(tables)));
    }

    @Test
    void tableOutsideTheFile() {
        byte[] font = FontFiles.small();
        List<String> tags = List.copyOf(FontFiles.tables(font).keySet());
        ByteBuffer file = ByteBuffer.wrap(font);
        file.putInt(12 + 16 * tags.indexOf("hmtx") + 8, Integer.MAX_VALUE);
        assertEquals(
                "House Sans: table hmtx lies outside the file of " + font.length + " bytes",
                refusal(font));
    }

    @Test
    void compositesThatUnfoldToMillionsOfParts() {
        int levels = 12;
        int each = 8;
        byte[] glyf = new byte[levels * (10 + 6 * each) + 10];
        ByteBuffer outlines = ByteBuffer.wrap(glyf);
        ByteBuffer loca = ByteBuffer.allocate(4 * (levels + 2));
        for (int glyph = 0; glyph < levels; glyph++) {
            loca.putInt(outlines.position());
            outlines.putShort((short) -1).putLong(0);
            for (int i = 1; i <= each; i++) {
                outlines.putChar((char) (i < each ? 0x20 : 0)).putChar((char) (glyph + 1));
                outlines.putChar((char) 0);
            }
        }
        loca.putInt(outlines.position()).putInt(glyf.length);
        Map<String, byte[]> tables = FontFiles.smallTables();
        tables.put("glyf", glyf);
        tables.put("loca", loca.array());
        buffer(tables, "head").putChar(50, (char) 1);
        buffer(tables, "maxp").putChar(4, (char) (levels + 1));
        buffer(tables, "hhea").putChar(34, (char) 1);
        tables.put("hmtx", new byte[4 + 2 * levels]);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () ->
                        assertEquals(
                                "House Sans: table glyf builds glyph 8 from too many parts",
                                refusal(FontFiles.assemble(tables))));
    }

    @Test
    void loopAmongTrustedOutlinesEndsTheSubset() {
        Map<String, byte[]> tables = FontFiles.smallTables();
        component(tables).putChar(12, (char) COMPOSITE);
        FontFace face = FontFace.trusted("x", ByteBuffer.wrap(FontFiles.assemble(tables)));
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> face.subset(new int[] {0, COMPOSITE}));
    }

    @Test
    void fontOfHundredMegabytesIsRefusedBeforeItIsParsed() {
        FontFamily.Content endless =
                () ->
                        new java.io.InputStream() {
                            @Override
                            public int read() {
                                return 0;
                            }

                            @Override
                            public int read(byte[] target, int offset, int length) {
                                return length;
                            }
                        };
        FontFamily family = new FontFamily("Huge", List.of(), false, endless, endless);
        assertEquals(
                "Huge (regular): is larger than 67108864 bytes",
                assertThrows(FontException.class, () -> FontLibrary.of(List.of(family)))
                        .getMessage());
    }

    @Test
    void hugeCountsInSmallFiles() {
        byte[] font = new byte[12];
        ByteBuffer.wrap(font).putInt(0x00010000).putChar((char) 0xFFFF);
        assertEquals(
                "House Sans: table directory has 12 bytes, but is read at byte 12", refusal(font));
    }

    @Test
    void textIsNoFont() {
        byte[] text = "Not a font, but quite a long text.".getBytes(StandardCharsets.US_ASCII);
        assertEquals("House Sans: is no TrueType font, it begins with 4E6F7420", refusal(text));
    }

    private static byte[] change(byte[] font, Random random) {
        if (random.nextInt(20) == 0) {
            return Arrays.copyOf(font, random.nextInt(font.length));
        }
        byte[] changed = font.clone();
        // Half of the changes go to the directory and the small tables, where they hurt.
        for (int n = 1 + random.nextInt(6); n > 0; n--) {
            int range = random.nextBoolean() ? 12 + 16 * 12 : changed.length;
            int at = random.nextInt(range);
            switch (random.nextInt(4)) {
                case 0 -> changed[at] = (byte) random.nextInt(256);
                case 1 -> changed[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> changed[at] = (byte) 0xFF;
                default -> changed[at] = 0;
            }
        }
        return changed;
    }

    private static boolean survives(byte[] font, String place) {
        try {
            use(font);
            return true;
        } catch (FontException e) {
            return false;
        } catch (RuntimeException e) {
            return fail(place, e);
        }
    }

    private static void use(byte[] font) {
        FontFace face = FontFace.parse("House Sans", font);
        for (int codePoint = 0; codePoint < 0x300; codePoint++) {
            face.advance(face.glyph(codePoint));
        }
        FontFace.parse("subset", withMap(face.subset(allGlyphs(face))));
    }

    private static int[] allGlyphs(FontFace face) {
        return IntStream.range(0, Math.min(face.glyphCount(), 60_000)).toArray();
    }

    private static byte[] withMap(byte[] subset) {
        Map<String, byte[]> tables = FontFiles.tables(subset);
        tables.put("cmap", FontFiles.groupMap());
        return FontFiles.assemble(tables);
    }

    private static String refusal(byte[] font) {
        return assertThrows(FontException.class, () -> use(font, "House Sans")).getMessage();
    }

    private static void use(byte[] font, String source) {
        FontFace.parse(source, font);
    }

    private static ByteBuffer buffer(Map<String, byte[]> tables, String tag) {
        return ByteBuffer.wrap(tables.get(tag));
    }

    /** Returns the outline of é: its first component's flags stand at byte 10. */
    private static ByteBuffer component(Map<String, byte[]> tables) {
        ByteBuffer glyf = buffer(tables, "glyf");
        int start = 2 * buffer(tables, "loca").getChar(2 * COMPOSITE);
        return glyf.slice(start, glyf.capacity() - start);
    }
}
