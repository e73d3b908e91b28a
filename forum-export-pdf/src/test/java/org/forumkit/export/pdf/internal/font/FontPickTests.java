package org.forumkit.export.pdf.internal.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontPickTests {

    private static final FontPick NONE = FontPick.NONE;

    // ------------------------------------------------------------- collections

    @ParameterizedTest
    @CsvSource({
        "0, , One-Regular",
        "1, , Two-Bold",
        "-1, two-bold, Two-Bold",
        "-1, Two Bold, Two-Bold"
    })
    void takesAFontOfACollectionByPlaceOrName(int index, String name, String found) {
        FontPick pick = new FontPick(index, name, Map.of());
        FontFace face = FontFace.parse("House", FontFiles.collection(), pick);
        assertEquals(found, face.postScriptName());
        assertEquals(found.equals("Two-Bold") ? 700 : 500, face.weight());
        FontFace alone = FontFace.parse("House", FontFiles.small());
        assertEquals(alone.advance(alone.glyph('A')), face.advance(face.glyph('A')));
    }

    @Test
    void saysWhichFontsACollectionHas() {
        byte[] file = FontFiles.collection();
        assertEquals(
                "House: is a collection; say which is meant of [One-Regular, Two-Bold]",
                refusal(file, NONE));
        assertEquals(
                "House: is a collection; there is no Three among [One-Regular, Two-Bold]",
                refusal(file, NONE.name("Three")));
        assertEquals(
                "House: table collection has no font 2 of 2, from 0", refusal(file, NONE.index(2)));
    }

    // ---------------------------------------------------------- variable fonts

    @Test
    void takesAnInstanceByName() {
        FontFace usual = FontFace.parse("House", FontFiles.small());
        FontFace heavy = FontFace.parse("House", FontFiles.variable(), NONE.name("heavy"));
        assertEquals("Small-Regular-heavy", heavy.postScriptName());
        assertEquals(900, heavy.weight());
        assertMoved(usual, heavy, 1, 10, 20);
        assertMoved(usual, heavy, 2, 0, 0);
        assertMoved(usual, heavy, 3, 8, 0);
        assertEquals(usual.advance(4), heavy.advance(4));
    }

    @ParameterizedTest
    @CsvSource({"900, 10, 20", "650, 3, 5", "400, 0, 0", "100, 0, 0"})
    void takesAnInstanceByItsPlaceOnAnAxis(float weight, int moved, int wider) {
        FontFace usual = FontFace.parse("House", FontFiles.small());
        FontPick pick = NONE.axes(Map.of("wght", weight));
        FontFace face = FontFace.parse("House", FontFiles.variable(), pick);
        assertEquals(weight, face.weight());
        assertMoved(usual, face, 1, moved, wider);
    }

    @Test
    void movesTheAccentOfACompositeAlone() {
        assertEquals(accent(400) + 4, accent(900));
    }

    /** How far right the second part of é stands. */
    private static int accent(float weight) {
        FontPick pick = NONE.axes(Map.of("wght", weight));
        FontFace face = FontFace.parse("House", FontFiles.variable(), pick);
        Map<String, byte[]> tables = FontFiles.tables(face.subset(new int[] {0, 4}));
        int start = 2 * ByteBuffer.wrap(tables.get("loca")).getChar(2);
        // Header, then the first part with its offset in words, flags and glyph of the second.
        return ByteBuffer.wrap(tables.get("glyf")).getShort(start + 10 + 8 + 4);
    }

    @Test
    void saysWhatAVariableFontHas() {
        byte[] file = FontFiles.variable();
        assertEquals(
                "House: table fvar has instances [Heavy] and axes [wght]; say which is meant",
                refusal(file, NONE));
        assertEquals(
                "House: table fvar has no instance Bold, but instances [Heavy] and axes [wght]",
                refusal(file, NONE.name("Bold")));
        assertEquals(
                "House: table fvar has no axis wdth, but instances [Heavy] and axes [wght]",
                refusal(file, NONE.axes(Map.of("wdth", 75f))));
        assertEquals(
                "House: table fvar has axis wght from 100.0 to 900.0, not 950.0",
                refusal(file, NONE.axes(Map.of("wght", 950f))));
    }

    @Test
    void makesTwoFacesOfOneFile() {
        FontFamily.Content content = () -> new ByteArrayInputStream(FontFiles.variable());
        FontFamily family =
                new FontFamily("House", List.of(), false, content, content)
                        .picking(NONE.axes(Map.of("wght", 400f)), NONE.name("Heavy"));
        FontLibrary library = FontLibrary.of(List.of(family));
        FontFace regular = library.chain("en", false).face('A');
        FontFace bold = library.chain("en", true).face('A');
        assertNotSame(regular, bold);
        assertEquals(regular.advance(1) + 20, bold.advance(1));
        FontFamily same =
                new FontFamily("House", List.of(), false, content, content)
                        .picking(NONE.name("Heavy"), NONE.name("Heavy"));
        library = FontLibrary.of(List.of(same));
        assertSame(library.chain("en", false).face('A'), library.chain("en", true).face('A'));
    }

    private static void assertMoved(
            FontFace usual, FontFace face, int glyph, int moved, int wider) {
        assertEquals(usual.advance(glyph) + wider, face.advance(glyph));
        assertEquals(usual.inkStart(glyph) + moved, face.inkStart(glyph));
        assertEquals(usual.inkEnd(glyph) + moved, face.inkEnd(glyph));
    }

    private static String refusal(byte[] file, FontPick pick) {
        return assertThrows(FontException.class, () -> FontFace.parse("House", file, pick))
                .getMessage();
    }
}
