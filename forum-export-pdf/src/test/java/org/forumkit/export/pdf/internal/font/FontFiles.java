package org.forumkit.export.pdf.internal.font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Font files for tests: the standard ones, and small ones made to measure. */
final class FontFiles {

    static final List<String> STANDARD =
            List.of(
                    "NotoSans_400Regular.ttf",
                    "NotoSans_700Bold.ttf",
                    "NotoSansSC_400Regular.ttf",
                    "NotoSansSC_700Bold.ttf",
                    "NotoSansJP_400Regular.ttf",
                    "NotoSansJP_700Bold.ttf",
                    "NotoSansKR_400Regular.ttf",
                    "NotoSansKR_700Bold.ttf");

    private FontFiles() {}

    static byte[] standard(String file) {
        String path = "/org/forumkit/export/pdf/fonts/" + file;
        try (InputStream in = FontFiles.class.getResourceAsStream(path)) {
            return Objects.requireNonNull(in, path).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TrueTypeFont byFontBox(byte[] font) {
        try {
            return new TTFParser(true).parse(new RandomAccessReadBuffer(font));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a font of some kB: letters A, B, e and the composite é, with a format 4 map. */
    static byte[] small() {
        return assemble(smallTables());
    }

    static Map<String, byte[]> smallTables() {
        FontFace sans = FontFace.parse("Noto Sans", standard("NotoSans_400Regular.ttf"));
        byte[] cut =
                sans.subset(
                        new int[] {
                            0, sans.glyph('A'), sans.glyph('B'), sans.glyph('e'), sans.glyph('é')
                        });
        Map<String, byte[]> tables = tables(cut);
        tables.put("cmap", segmentMap('A', 1, 'B', 2, 'e', 3, 'é', 4));
        tables.put("OS/2", os2(0));
        tables.put("name", names("Small-Regular"));
        tables.put("post", new byte[32]);
        return tables;
    }

    static Map<String, byte[]> tables(byte[] font) {
        ByteBuffer file = ByteBuffer.wrap(font);
        Map<String, byte[]> tables = new TreeMap<>();
        for (int i = 0; i < file.getChar(4); i++) {
            byte[] tag = new byte[4];
            file.get(12 + 16 * i, tag);
            byte[] table = new byte[file.getInt(24 + 16 * i)];
            file.get(file.getInt(20 + 16 * i), table);
            tables.put(new String(tag, StandardCharsets.US_ASCII), table);
        }
        return tables;
    }

    static byte[] assemble(Map<String, byte[]> tables) {
        int at = 12 + 16 * tables.size();
        int size = at;
        for (byte[] table : tables.values()) {
            size += (table.length + 3) & ~3;
        }
        ByteBuffer file = ByteBuffer.allocate(size);
        file.putInt(0x00010000).putChar((char) tables.size()).putInt(0).putChar((char) 0);
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            file.putInt(0).putInt(at).putInt(table.getValue().length);
            file.put(at, table.getValue());
            at += (table.getValue().length + 3) & ~3;
        }
        return file.array();
    }

    /** Returns a {@code cmap} of format 4 with one segment per pair of character and glyph. */
    static byte[] segmentMap(int... pairs) {
        int segments = pairs.length / 2 + 1;
        ByteBuffer map = ByteBuffer.allocate(12 + 16 + 8 * segments);
        map.putChar((char) 0).putChar((char) 1).putChar((char) 3).putChar((char) 1).putInt(12);
        map.putChar((char) 4).putChar((char) (16 + 8 * segments)).putChar((char) 0);
        map.putChar((char) (2 * segments)).putChar((char) 0).putInt(0);
        for (int i = 0; i < segments; i++) {
            boolean last = i == segments - 1;
            char character = (char) (last ? 0xFFFF : pairs[2 * i]);
            int delta = last ? 1 : pairs[2 * i + 1] - pairs[2 * i];
            map.putChar(26 + 2 * i, character);
            map.putChar(28 + 2 * segments + 2 * i, character);
            map.putChar(28 + 4 * segments + 2 * i, (char) delta);
        }
        return map.array();
    }

    /** Returns a {@code cmap} of format 12 with the given groups of first, last, glyph. */
    static byte[] groupMap(int... groups) {
        ByteBuffer map = ByteBuffer.allocate(12 + 16 + 4 * groups.length);
        map.putChar((char) 0).putChar((char) 1).putChar((char) 3).putChar((char) 10).putInt(12);
        map.putChar((char) 12).putChar((char) 0).putInt(16 + 4 * groups.length).putInt(0);
        map.putInt(groups.length / 3);
        for (int number : groups) {
            map.putInt(number);
        }
        return map.array();
    }

    static byte[] os2(int fsType) {
        return ByteBuffer.allocate(96)
                .putChar((char) 4)
                .putChar((char) 0)
                .putChar((char) 500)
                .putChar((char) 5)
                .putChar((char) fsType)
                .putChar(86, (char) 536)
                .putChar(88, (char) 714)
                .array();
    }

    static byte[] names(String postScriptName) {
        byte[] text = postScriptName.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer names = ByteBuffer.allocate(18 + text.length);
        names.putChar((char) 0).putChar((char) 1).putChar((char) 18);
        names.putChar((char) 3).putChar((char) 1).putChar((char) 0x409).putChar((char) 6);
        names.putChar((char) text.length).putChar((char) 0).put(text);
        return names.array();
    }

    /** Returns a {@code name} table of one language with texts by their numbers. */
    static byte[] names(Map<Integer, String> texts) {
        int size = 6 + 12 * texts.size();
        StringBuilder all = new StringBuilder();
        texts.values().forEach(all::append);
        ByteBuffer names = ByteBuffer.allocate(size + 2 * all.length());
        names.putChar((char) 0).putChar((char) texts.size()).putChar((char) size);
        int at = 0;
        for (Map.Entry<Integer, String> each : new TreeMap<>(texts).entrySet()) {
            byte[] text = each.getValue().getBytes(StandardCharsets.UTF_16BE);
            names.putChar((char) 3).putChar((char) 1).putChar((char) 0x409);
            names.putChar((char) (int) each.getKey());
            names.putChar((char) text.length).putChar((char) at);
            names.put(size + at, text);
            at += text.length;
        }
        return names.array();
    }

    /** Returns a collection of One-Regular and, with another weight class, Two-Bold. */
    static byte[] collection() {
        Map<String, byte[]> two = smallTables();
        two.put("name", names(Map.of(4, "Two Bold", 6, "Two-Bold")));
        ByteBuffer.wrap(two.get("OS/2")).putChar(4, (char) 700);
        Map<String, byte[]> one = smallTables();
        one.put("name", names("One-Regular"));
        List<byte[]> fonts = List.of(assemble(one), assemble(two));
        int at = 20;
        ByteBuffer file = ByteBuffer.allocate(at + fonts.get(0).length + fonts.get(1).length);
        file.putInt(0x74746366).putInt(0x00010000).putInt(2);
        for (byte[] font : fonts) {
            ByteBuffer moved = ByteBuffer.wrap(font);
            for (int i = 0; i < moved.getChar(4); i++) {
                moved.putInt(20 + 16 * i, moved.getInt(20 + 16 * i) + at);
            }
            file.putInt(at).put(at, font);
            at += font.length;
        }
        return file.array();
    }

    /**
     * Returns a variable font of weight 100 to 900, 400 by default, with the instance Heavy at 900.
     * There A is 10 units further right and 20 wider, e moves by 8, and so does é's accent by 4; at
     * 650 the axis is bent to 0.25.
     */
    static byte[] variable() {
        Map<String, byte[]> tables = smallTables();
        tables.put("name", names(Map.of(6, "Small-Regular", 256, "Heavy")));
        ByteBuffer fvar = ByteBuffer.allocate(16 + 20 + 8);
        fvar.putInt(0x00010000).putChar((char) 16).putChar((char) 2);
        fvar.putChar((char) 1).putChar((char) 20).putChar((char) 1).putChar((char) 8);
        fvar.put("wght".getBytes(StandardCharsets.US_ASCII));
        fvar.putInt(100 << 16).putInt(400 << 16).putInt(900 << 16).putInt(0);
        fvar.putChar((char) 256).putChar((char) 0).putInt(900 << 16);
        tables.put("fvar", fvar.array());
        ByteBuffer avar = ByteBuffer.allocate(8 + 2 + 16);
        avar.putInt(0x00010000).putChar((char) 0).putChar((char) 1).putChar((char) 4);
        for (int place : new int[] {-0x4000, -0x4000, 0, 0, 0x2000, 0x1000, 0x4000, 0x4000}) {
            avar.putShort((short) place);
        }
        tables.put("avar", avar.array());
        tables.put("gvar", gvar(tables));
        return assemble(tables);
    }

    private static byte[] gvar(Map<String, byte[]> tables) {
        int points = points(tables, 1);
        ByteBuffer a = ByteBuffer.allocate(1 + 4 * points + 10);
        a.put((byte) 0); // all points
        runs(a, points, 10, 0, 20, 0, 0);
        runs(a, points, 0, 0, 0, 0, 0);
        byte[] moves = Arrays.copyOf(a.array(), a.position());
        // Point 0 alone draws its whole contour along; e has two.
        int inner = 1 + ByteBuffer.wrap(tables.get("glyf")).getChar(start(tables, 3) + 10);
        byte[] e = {2, 1, 0, (byte) inner, 1, 8, 8, (byte) 0x81};
        byte[] accent = {1, 0, 1, 0, 4, (byte) 0x80};
        byte[][] all = {{}, variation(moves), {}, variation(e), variation(accent), {}};
        int count = ByteBuffer.wrap(tables.get("maxp")).getChar(4);
        int size = 20 + 4 * (count + 1);
        for (byte[] each : all) {
            size += each.length;
        }
        ByteBuffer gvar = ByteBuffer.allocate(size);
        gvar.putInt(0x00010000).putChar((char) 1).putChar((char) 0).putInt(0);
        gvar.putChar((char) count).putChar((char) 1).putInt(20 + 4 * (count + 1));
        int at = 0;
        for (int glyph = 0; glyph <= count; glyph++) {
            gvar.putInt(at);
            at += glyph < count && glyph < all.length ? all[glyph].length : 0;
        }
        for (int glyph = 0; glyph < count && glyph < all.length; glyph++) {
            gvar.put(all[glyph]);
        }
        return gvar.array();
    }

    /** One tuple that is reached at the end of the axis, with points of its own. */
    private static byte[] variation(byte[] moves) {
        ByteBuffer variation = ByteBuffer.allocate(10 + moves.length + (moves.length & 1));
        variation.putChar((char) 1).putChar((char) 10);
        variation.putChar((char) moves.length).putChar((char) 0xA000).putShort((short) 0x4000);
        return variation.put(moves).array();
    }

    private static void runs(ByteBuffer moves, int points, int each, int... phantoms) {
        for (int i = 0; i < points; i++) {
            moves.put((byte) 0).put((byte) each);
        }
        moves.put((byte) (phantoms.length - 1));
        for (int phantom : phantoms) {
            moves.put((byte) phantom);
        }
    }

    private static int start(Map<String, byte[]> tables, int glyph) {
        return 2 * ByteBuffer.wrap(tables.get("loca")).getChar(2 * glyph);
    }

    private static int points(Map<String, byte[]> tables, int glyph) {
        ByteBuffer glyf = ByteBuffer.wrap(tables.get("glyf"));
        int start = start(tables, glyph);
        return 1 + glyf.getChar(start + 8 + 2 * glyf.getShort(start));
    }

    static FontFamily family(String name, byte[] font, String... languages) {
        FontFamily.Content content = () -> new ByteArrayInputStream(font);
        return new FontFamily(name, List.of(languages), false, content, content);
    }
}
