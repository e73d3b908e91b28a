package org.forumkit.export.pdf.internal.font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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

    static FontFamily family(String name, byte[] font, String... languages) {
        FontFamily.Content content = () -> new ByteArrayInputStream(font);
        return new FontFamily(name, List.of(languages), false, content, content);
    }
}
