package org.forumkit.export.pdf.internal.picture;

import static org.forumkit.export.pdf.internal.picture.Samples.bytes;
import static org.forumkit.export.pdf.internal.picture.Samples.chunk;
import static org.forumkit.export.pdf.internal.picture.Samples.end;
import static org.forumkit.export.pdf.internal.picture.Samples.header;
import static org.forumkit.export.pdf.internal.picture.Samples.png;
import static org.forumkit.export.pdf.internal.picture.Samples.rows;
import static org.forumkit.export.pdf.internal.picture.Samples.svg;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a file, it is refused, at once and in little room. */
class BrokenPictureTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir Path folder;

    static Stream<byte[]> files() throws IOException {
        return Stream.of(
                Samples.png(9, 7, BufferedImage.TYPE_INT_ARGB),
                Samples.png(9, 7, BufferedImage.TYPE_INT_RGB),
                Samples.png(9, 7, BufferedImage.TYPE_BYTE_INDEXED),
                Samples.jpeg(20, 20),
                Samples.progressive(20, 20),
                svg("<g fill='red'><path d='M1 1h9v9z'/><circle r='4' stroke='#123'/></g>"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyPrefixIsRefused(byte[] file) {
        for (int length = 0; length < file.length; length++) {
            byte[] prefix = Arrays.copyOf(file, length);
            int bytes = length;
            assertThrows(
                    PictureException.class,
                    () -> Samples.read(prefix),
                    () -> "prefix of " + bytes + " bytes");
        }
        assertTrue(Samples.read(file).width() > 0);
    }

    @ParameterizedTest
    @MethodSource("files")
    void changedBytesNeverDoMoreThanRefuse(byte[] file) {
        Random random = new Random(file.length);
        assertTimeoutPreemptively(
                SOON,
                () -> {
                    for (int run = 0; run < 3_000; run++) {
                        byte[] changed = file.clone();
                        for (int i = 0; i <= run % 3; i++) {
                            changed[random.nextInt(changed.length)] = (byte) random.nextInt();
                        }
                        try {
                            Samples.read(changed);
                        } catch (PictureException e) {
                            assertTrue(e.getMessage().startsWith("logo:"), e.getMessage());
                        } catch (RuntimeException e) {
                            fail("run " + run, e);
                        }
                    }
                });
    }

    /** Checksums keep what is behind them from being tried, so these are set right again. */
    @Test
    void changedChunksNeverDoMoreThanRefuse() {
        Random random = new Random(5);
        assertTimeoutPreemptively(
                SOON,
                () -> {
                    for (int run = 0; run < 20_000; run++) {
                        byte[] data = bytes(0, 0, 0, 2, 0, 0, 0, 2, 8, 6, 0, 0, 0);
                        data[random.nextInt(4) + 8] = (byte) random.nextInt(18);
                        data[random.nextInt(13)] = (byte) random.nextInt(5);
                        byte[] palette = new byte[random.nextInt(12)];
                        byte[] clear = new byte[random.nextInt(9)];
                        random.nextBytes(clear);
                        byte[] rows = new byte[random.nextInt(40)];
                        for (int i = 0; i < rows.length; i++) {
                            rows[i] = (byte) random.nextInt(5);
                        }
                        byte[] file =
                                png(
                                        chunk("IHDR", data),
                                        random.nextBoolean()
                                                ? chunk("gAMA", palette)
                                                : chunk("PLTE", palette),
                                        random.nextBoolean()
                                                ? chunk("gAMA", clear)
                                                : chunk("tRNS", clear),
                                        rows(rows),
                                        end());
                        try {
                            Samples.read(file);
                        } catch (PictureException e) {
                            assertTrue(e.getMessage().startsWith("logo: "), e.getMessage());
                        }
                    }
                });
    }

    @ParameterizedTest
    @CsvSource({
        "0, 9, 'has 0 x 9 pixels, that is none'",
        "100000, 100000, 'has 100000 x 100000 pixels, more than 50 million'",
        "-1, -1, 'has 4294967295 x 4294967295 pixels, more than 50 million'",
        "5000, 10001, 'has 5000 x 10001 pixels, more than 50 million'",
        "101, 1, 'one edge is more than 100 times as long as the other'"
    })
    void refusesSizesBeforeAnythingIsUnpacked(int width, int height, String message) {
        assertEquals("logo: " + message, refused(png(header(width, height, 8, 6))));
    }

    /** Each says little and unpacks to a thousand times as much. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6})
    void unpacksNoMoreThanTheHeaderSays(int kind) {
        byte[] bomb = Samples.zeros(1 << 16, 1 << 10);
        byte[] palette = kind == 3 ? chunk("PLTE", bytes(1, 2, 3)) : chunk("gAMA", bytes());
        byte[] clear = kind == 3 ? chunk("tRNS", bytes(7)) : chunk("gAMA", bytes());
        assertTimeoutPreemptively(
                SOON,
                () ->
                        assertEquals(
                                "logo: row 4: there is more behind the last row, or no end",
                                refused(png(header(4, 4, 8, kind), palette, clear, bomb, end()))));
    }

    @Test
    void holdsNoMoreThanARowOfALargePicture() {
        byte[] rows = Samples.zeros(4000, 4000 * 8 + 1);
        PictureData data =
                assertTimeoutPreemptively(
                        SOON, () -> Samples.read(png(header(4000, 4000, 16, 6), rows, end())));
        assertEquals(4000, data.width());
        assertTrue(data.content().length < 1 << 20, data.content().length + " bytes");
    }

    // --------------------------------------------------------------------- SVG

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>",
                "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><svg>&a;</svg>",
                "<!DOCTYPE svg SYSTEM 'a>[b' [<!ATTLIST path fill CDATA 'red'>]><svg/>"
            })
    void declaresNothing(String file) {
        String message = refused(file.getBytes(StandardCharsets.UTF_8));
        assertTrue(message.endsWith(": declarations inside DOCTYPE are not supported"), message);
    }

    @Test
    void refusesBytesThatAreNotInTheEncoding() {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertEquals(
                    "logo:1:1: there are bytes that are not in the encoding of the file",
                    refused(bytes('<', 's', 'v', 'g', ' ', 0xFF, '>')));
            assertEquals(
                    "logo:1:1: the encoding that the file says is not known",
                    refused(
                            "<?xml version='1.0' encoding='none'?><svg/>"
                                    .getBytes(StandardCharsets.UTF_8)));
            // The JDK's parser would speak of them on a standard stream.
            assertEquals("", said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(before);
        }
    }

    @Test
    void goesOverALongDocumentType() {
        String type = "<!DOCTYPE svg SYSTEM '" + "\"[>".repeat(500_000) + "'>";
        String file = type + "<svg viewBox='0 0 1 1'><path d='M0 0h1v1z'/></svg>";
        assertTimeoutPreemptively(SOON, () -> Samples.read(file.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void fetchesNoDocumentType() throws IOException {
        Path absent = folder.resolve("absent.dtd");
        String file =
                "<!DOCTYPE svg SYSTEM '"
                        + absent.toUri()
                        + "'><svg viewBox='0 0 1 1'><path d='M0 0h1v1z'/></svg>";
        assertEquals(1, Samples.read(file.getBytes(StandardCharsets.UTF_8)).width());
    }

    @Test
    void endsAtADepthASizeAndAnAmount() {
        assertTimeoutPreemptively(
                SOON,
                () -> {
                    assertEquals(
                            "logo:2:301: more than 100 elements inside one another",
                            refused(svg("<g>".repeat(100_000))));
                    assertEquals(
                            "logo: has more than 4 MiB; make the drawing simpler",
                            refused(svg(" ".repeat(4 << 20))));
                    String arcs = "a9 9 0 1009 9".repeat(250_000);
                    String message = refused(svg("<path d='M0 0" + arcs + "'/>"));
                    assertTrue(
                            message.endsWith(
                                    "element path, attribute d: there is more to draw than fits a"
                                            + " document: 16 million bytes"),
                            message);
                    assertTrue(
                            refused(svg("<g transform='" + "scale(9)".repeat(100_000) + "'/>"))
                                    .endsWith("transform: a number is greater than 10 million"));
                    assertTrue(
                            refused(svg("<path d='M" + "1".repeat(1_000_000) + "'/>"))
                                    .contains("a shorter number should stand"));
                    assertTrue(
                            refused(svg("<g stroke-dasharray='" + "1 ".repeat(101) + "'/>"))
                                    .endsWith("there are more than 100 dashes"));
                    assertTrue(
                            refused(svg("<g fill='rgb(" + " ".repeat(3_000_000) + ")'/>"))
                                    .endsWith("is no colour that is known"));
                    assertTrue(
                            refused(svg("<g style='" + ";".repeat(3_000_000) + "x'/>"))
                                    .endsWith("attribute style: x is not supported"));
                });
    }

    /** What is skipped may be as deep as it likes. */
    @Test
    void skipsWithoutDepth() {
        String deep = "<x>".repeat(200_000) + "</x>".repeat(200_000);
        assertTimeoutPreemptively(
                SOON,
                () -> Samples.read(svg("<metadata>" + deep + "</metadata><path d='M1 1h9v9z'/>")));
    }

    // ------------------------------------------------------------------- files

    @ParameterizedTest
    @CsvSource({
        "GIF89a, 'is a GIF file; only PNG, JPEG and SVG can be printed'",
        "%PDF-1.7, 'is a PDF file; only PNG, JPEG and SVG can be printed'",
        "RIFFxxxxWEBP, 'is a WebP file; only PNG, JPEG and SVG can be printed'",
        "text, 'is no PNG, JPEG or SVG, it begins with 74657874'",
        "'', 'is empty'"
    })
    void namesOtherFormats(String begin, String message) {
        assertEquals("logo: " + message, refused(begin.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void namesTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("emblem.svg"), "<svg>");
        assertEquals(
                "emblem.svg:1:6: element svg has neither viewBox nor width and height",
                assertThrows(PictureException.class, () -> PictureFiles.read(file)).getMessage());
        Path absent = folder.resolve("absent.png");
        String message =
                assertThrows(PictureException.class, () -> PictureFiles.read(absent)).getMessage();
        assertTrue(message.startsWith("absent.png: cannot be read: "), message);
        assertThrows(PictureException.class, () -> PictureFiles.read(folder));
    }

    @Test
    void refusesAFileOfMoreThan32MiB() {
        assertEquals("logo: has more than 32 MiB", refused(new byte[(32 << 20) + 1]));
    }

    private static String refused(byte[] file) {
        return assertThrows(PictureException.class, () -> Samples.read(file)).getMessage();
    }
}
