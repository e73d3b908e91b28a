package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.forumkit.export.pdf.internal.picture.Samples;
import org.forumkit.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureTests {

    private static final byte[] FILE = Samples.svg("<path d='M1 1h9v9z'/>");

    @TempDir Path folder;

    @Test
    void readsFilesAndOctets() throws IOException {
        // The name does not matter: what it is, is found out from the content.
        Path file = Files.write(folder.resolve("logo.png"), FILE);
        Picture picture = Picture.read(file);
        assertEquals(100, picture.width());
        assertEquals(50, picture.height());
        assertNull(picture.description());
        assertFalse(picture.isDecoration());
        assertEquals("Picture[100.0 x 50.0]", picture.toString());
        byte[] octets = FILE.clone();
        Picture same = Picture.read(octets);
        octets[5] = 0;
        assertEquals(picture, same);
        assertEquals(picture.hashCode(), same.hashCode());
    }

    @Test
    void saysWhatItShows() {
        Text text = Text.of("en", "Emblem");
        Picture described = Picture.read(FILE).describedBy(text);
        assertEquals(text, described.description());
        assertNotEquals(Picture.read(FILE), described);
        Picture decoration = described.asDecoration();
        assertNull(decoration.description());
        assertTrue(decoration.isDecoration());
        assertEquals(described, decoration.describedBy(text));
    }

    @Test
    void refusesWhatSaysNothing() {
        Picture picture = Picture.read(FILE);
        assertTrue(
                assertThrows(
                                IllegalArgumentException.class,
                                () -> picture.describedBy(Text.of("en", " ")))
                        .getMessage()
                        .startsWith("text must not be blank, was "));
        assertThrows(IllegalArgumentException.class, () -> picture.describedBy(Text.of(Map.of())));
        assertEquals(
                "text must not be null",
                assertThrows(NullPointerException.class, () -> picture.describedBy(null))
                        .getMessage());
        assertEquals(
                "octets must not be null",
                assertThrows(NullPointerException.class, () -> Picture.read((byte[]) null))
                        .getMessage());
    }

    @Test
    void namesFileAndFault() throws IOException {
        Path file = Files.writeString(folder.resolve("map.svg"), "<svg><text/></svg>");
        assertEquals(
                "map.svg:1:6: element svg has neither viewBox nor width and height",
                refused(() -> Picture.read(file)));
        byte[] octets = "<svg".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "picture:1:5: this is not well-formed XML", refused(() -> Picture.read(octets)));
    }

    private static String refused(Runnable call) {
        return assertThrows(IllegalArgumentException.class, call::run).getMessage();
    }
}
