package org.forumkit.export.pdf.internal.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubsetTests {

    @ParameterizedTest
    @CsvSource({
        "NotoSans_400Regular.ttf, Ångström é ắ Ǖ Өргөө ү ﬁ 0123456789 ½",
        "NotoSansSC_700Bold.ttf, “第七届东北亚产业园区对话”——长春·二〇二五年八月",
        "NotoSansJP_400Regular.ttf, 北東アジア産業団地対話　プログラム",
        "NotoSansKR_700Bold.ttf, 동북아 산업단지 대화 프로그램 안내"
    })
    void outlinesAndWidthsAreThoseOfTheOriginal(String file, String text) throws IOException {
        byte[] original = FontFiles.standard(file);
        FontSubset subset = new FontSubset(FontFace.parse(file, original));
        text.codePoints().forEach(subset::cid);
        byte[] cut = subset.toFontFile();
        try (TrueTypeFont before = FontFiles.byFontBox(original);
                TrueTypeFont after = FontFiles.byFontBox(cut)) {
            for (int cid = 0; cid < subset.size(); cid++) {
                int glyph = cid == 0 ? 0 : subset.face().glyph(subset.codePoint(cid));
                assertEquals(outline(before, glyph), outline(after, cid), "CID " + cid);
                assertEquals(before.getAdvanceWidth(glyph), after.getAdvanceWidth(cid));
                assertEquals(subset.advance(cid), after.getAdvanceWidth(cid));
            }
        }
        assertTrue(cut.length < 40_000, "size " + cut.length);
        assertEquals(
                Set.of("glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"),
                FontFiles.tables(cut).keySet());
    }

    @Test
    void largeSubsetUsesLongOffsets() throws IOException {
        byte[] original = FontFiles.standard("NotoSansSC_400Regular.ttf");
        FontFace face = FontFace.parse("Noto Sans SC", original);
        FontSubset subset = new FontSubset(face);
        for (int codePoint = 0x4E00; codePoint < 0x4E00 + 3000; codePoint++) {
            subset.cid(codePoint);
        }
        try (TrueTypeFont before = FontFiles.byFontBox(original);
                TrueTypeFont after = FontFiles.byFontBox(subset.toFontFile())) {
            assertEquals(1, after.getHeader().getIndexToLocFormat());
            assertEquals(3001, after.getNumberOfGlyphs());
            assertEquals(outline(before, face.glyph(0x4E00 + 2999)), outline(after, 3000));
        }
    }

    @Test
    void checksumsAreRight() {
        FontSubset subset = new FontSubset(sans());
        "Checksums é".codePoints().forEach(subset::cid);
        ByteBuffer file = ByteBuffer.wrap(subset.toFontFile());
        assertEquals(0xB1B0AFBA, sum(file, 0, file.capacity()));
        int head = FontFiles.tables(file.array()).keySet().stream().toList().indexOf("head");
        int headAt = file.getInt(12 + 16 * head + 8);
        file.putInt(headAt + 8, 0);
        for (int i = 0; i < file.getChar(4); i++) {
            int start = file.getInt(12 + 16 * i + 8);
            int padded = (file.getInt(12 + 16 * i + 12) + 3) & ~3;
            assertEquals(file.getInt(12 + 16 * i + 4), sum(file, start, start + padded));
        }
    }

    @Test
    void equalTextsGiveEqualBytes() {
        byte[][] files = new byte[2][];
        for (int i = 0; i < 2; i++) {
            FontSubset subset = new FontSubset(sans());
            "Équité ằ".codePoints().forEach(subset::cid);
            files[i] = subset.toFontFile();
        }
        assertArrayEquals(files[0], files[1]);
    }

    @Test
    void characterKeepsItsNumberAndItsOwnGlyphs() {
        FontSubset subset = new FontSubset(sans());
        assertEquals(1, subset.size());
        assertEquals(1, subset.cid('A'));
        assertEquals(2, subset.cid(' '));
        assertEquals(3, subset.cid(0xA0), "a no-break space is told apart from a space");
        assertEquals(1, subset.cid('A'));
        int other = subset.face().glyph('B');
        assertEquals(4, subset.cid('A', other));
        assertEquals(4, subset.cid('A', other));
        assertEquals(1, subset.cid('A'));
        assertEquals('A', subset.codePoint(4));
        assertEquals(subset.face().advance(other), subset.advance(4));
        assertEquals(5, subset.size());
        assertThrows(IndexOutOfBoundsException.class, () -> subset.codePoint(5));
    }

    @Test
    void absentCharacterShowsTheReplacement() throws IOException {
        byte[] original = FontFiles.standard("NotoSans_400Regular.ttf");
        FontSubset subset = new FontSubset(sans());
        int cid = subset.cid('骨');
        assertEquals('骨', subset.codePoint(cid));
        try (TrueTypeFont before = FontFiles.byFontBox(original);
                TrueTypeFont after = FontFiles.byFontBox(subset.toFontFile())) {
            assertEquals(outline(before, sans().glyph(0xFFFD)), outline(after, cid));
        }
    }

    @Test
    void componentsThatAreAskedForAreNotRepeated() {
        FontFace face = sans();
        int[] both = {0, face.glyph('é'), face.glyph('e'), face.glyph(0x301)};
        int count = ByteBuffer.wrap(FontFiles.tables(face.subset(both)).get("maxp")).getChar(4);
        assertTrue(count <= 5, "glyphs " + count);
    }

    @Test
    void firstGlyphMustBeTheMissingOne() {
        assertEquals(
                "glyphs must begin with 0",
                assertThrows(IllegalArgumentException.class, () -> sans().subset(new int[] {3}))
                        .getMessage());
    }

    private static FontFace sans() {
        return FontLibrary.standard().chain("en", false).face('A');
    }

    private static int sum(ByteBuffer file, int start, int end) {
        int sum = 0;
        for (int at = start; at < end; at += 4) {
            sum += file.getInt(at);
        }
        return sum;
    }

    private static List<String> outline(TrueTypeFont font, int glyph) throws IOException {
        GlyphData data = font.getGlyph().getGlyph(glyph);
        List<String> outline = new ArrayList<>();
        if (data == null) {
            return outline;
        }
        float[] points = new float[6];
        PathIterator path = data.getPath().getPathIterator(new AffineTransform());
        for (; !path.isDone(); path.next()) {
            Arrays.fill(points, 0);
            int kind = path.currentSegment(points);
            outline.add(kind + Arrays.toString(points));
        }
        return outline;
    }
}
