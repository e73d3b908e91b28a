package org.forumkit.export.pdf.internal.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class FontFaceTests {

    static final List<String> STANDARD = FontFiles.STANDARD;

    @ParameterizedTest
    @FieldSource("STANDARD")
    void agreesWithFontBoxOnEveryCharacterAndWidth(String file) throws IOException {
        byte[] data = FontFiles.standard(file);
        FontFace face = FontFace.parse(file, data);
        List<String> differences = new ArrayList<>();
        try (TrueTypeFont other = FontFiles.byFontBox(data)) {
            CmapLookup map = other.getUnicodeCmapLookup();
            for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
                if (face.glyph(codePoint) != map.getGlyphId(codePoint)) {
                    differences.add(String.format("U+%04X", codePoint));
                }
            }
            assertEquals(other.getNumberOfGlyphs(), face.glyphCount());
            for (int glyph = 0; glyph < face.glyphCount(); glyph++) {
                if (face.advance(glyph) != other.getAdvanceWidth(glyph)) {
                    differences.add("width of glyph " + glyph);
                }
            }
            assertEquals(List.of(), differences);
            assertEquals(other.getName(), face.postScriptName());
            assertEquals(other.getUnitsPerEm(), face.unitsPerEm());
            assertEquals(other.getHorizontalHeader().getAscender(), face.ascent());
            assertEquals(other.getHorizontalHeader().getDescender(), face.descent());
            assertEquals(other.getOS2Windows().getCapHeight(), face.capHeight());
            assertEquals(other.getOS2Windows().getHeight(), face.xHeight());
            assertEquals(other.getOS2Windows().getWeightClass(), face.weight());
            assertEquals(other.getPostScript().getItalicAngle(), face.italicAngle());
            assertEquals(other.getFontBBox().getLowerLeftX(), face.boundingBox()[0]);
            assertEquals(other.getFontBBox().getLowerLeftY(), face.boundingBox()[1]);
            assertEquals(other.getFontBBox().getUpperRightX(), face.boundingBox()[2]);
            assertEquals(other.getFontBBox().getUpperRightY(), face.boundingBox()[3]);
        }
        assertNull(face.embeddingBan());
    }

    @ParameterizedTest
    @FieldSource("STANDARD")
    void digitsAreTabular(String file) {
        FontFace face = FontFace.parse(file, FontFiles.standard(file));
        int zero = face.advance(face.glyph('0'));
        for (char digit = '1'; digit <= '9'; digit++) {
            assertEquals(zero, face.advance(face.glyph(digit)), "width of " + digit);
        }
    }

    @ParameterizedTest
    @FieldSource("STANDARD")
    void replacementShowsInk(String file) {
        FontFace face = FontFace.parse(file, FontFiles.standard(file));
        assertNotEquals(0, face.replacementGlyph());
        assertTrue(face.hasOutline(face.replacementGlyph()));
    }

    @Test
    void characterMapWithoutGroupsIsReadFromSegments() {
        FontFace face = FontFace.parse("small", FontFiles.small());
        assertEquals(1, face.glyph('A'));
        assertEquals(4, face.glyph('é'));
        assertEquals(0, face.glyph('C'));
        assertEquals(0, face.glyph(0xFFFF));
        assertEquals(0, face.glyph(-1));
        assertEquals(0, face.glyph(Integer.MAX_VALUE));
        assertEquals("Small-Regular", face.postScriptName());
    }

    @ParameterizedTest
    @FieldSource("STANDARD")
    void segmentsAndGroupsAgree(String file) {
        byte[] data = FontFiles.standard(file);
        Map<String, byte[]> tables = FontFiles.tables(data);
        ByteBuffer map = ByteBuffer.wrap(tables.get("cmap"));
        for (int i = 0; i < map.getChar(2); i++) {
            int subtable = map.getInt(8 + 8 * i);
            if (map.getChar(subtable) == 12) {
                map.putChar(4 + 8 * i, (char) 1);
            }
        }
        FontFace bySegments = FontFace.parse(file, FontFiles.assemble(tables));
        FontFace byGroups = FontFace.parse(file, data);
        for (int codePoint = 0; codePoint < 0xFFFF; codePoint++) {
            assertEquals(byGroups.glyph(codePoint), bySegments.glyph(codePoint));
        }
        assertEquals(0, bySegments.glyph(0x20000));
    }

    @Test
    void charactersOutsideTheBasicPlane() {
        Map<String, byte[]> tables = FontFiles.smallTables();
        tables.put("cmap", FontFiles.groupMap('A', 'B', 1, 0x20000, 0x20001, 3));
        FontFace face = FontFace.parse("small", FontFiles.assemble(tables));
        assertEquals(2, face.glyph('B'));
        assertEquals(4, face.glyph(0x20001));
        assertEquals(0, face.glyph(0x20002));
    }

    @Test
    void fontWithoutOptionalTablesTakesHeightsFromItsLetters() {
        Map<String, byte[]> tables = FontFiles.smallTables();
        tables.keySet().removeAll(List.of("OS/2", "name", "post", "prep"));
        tables.put("cmap", FontFiles.segmentMap('H', 1, 'x', 3));
        FontFace face = FontFace.parse("fonts/No Name.ttf", FontFiles.assemble(tables));
        assertEquals("fontsNoName.ttf", face.postScriptName());
        assertEquals(717, face.capHeight());
        assertEquals(546, face.xHeight());
        assertEquals(400, face.weight());
        assertNull(face.embeddingBan());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "0x0000, -",
                "0x0002, 'bit 1, restricted licence'",
                "0x0004, -",
                "0x0006, -",
                "0x0008, -",
                "0x0100, 'bit 8, no subsetting'",
                "0x0204, 'bit 9, bitmaps only'"
            })
    void licenceBits(int fsType, String ban) {
        Map<String, byte[]> tables = FontFiles.smallTables();
        tables.put("OS/2", FontFiles.os2(fsType));
        assertEquals(ban, FontFace.parse("small", FontFiles.assemble(tables)).embeddingBan());
    }

    @Test
    void nullIsRefused() {
        assertEquals(
                "data must not be null",
                assertThrows(NullPointerException.class, () -> FontFace.parse("x", null))
                        .getMessage());
    }
}
