package org.forumkit.export.pdf.internal.picture;

import static org.forumkit.export.pdf.internal.picture.Samples.bytes;
import static org.forumkit.export.pdf.internal.picture.Samples.chunk;
import static org.forumkit.export.pdf.internal.picture.Samples.end;
import static org.forumkit.export.pdf.internal.picture.Samples.header;
import static org.forumkit.export.pdf.internal.picture.Samples.png;
import static org.forumkit.export.pdf.internal.picture.Samples.read;
import static org.forumkit.export.pdf.internal.picture.Samples.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PngReaderTests {

    private static final int SCALE = 10;

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_USHORT_GRAY
            })
    void looksAsTheJdkShowsIt(int type) throws IOException {
        assertLooks(Samples.png(9, 7, type));
    }

    /** Every filter, in every kind that is stored in whole bytes. */
    @ParameterizedTest
    @CsvSource({
        "0, 8, 1",
        "0, 16, 2",
        "2, 8, 3",
        "2, 16, 6",
        "4, 8, 2",
        "4, 16, 4",
        "6, 8, 4",
        "6, 16, 8"
    })
    void undoesEveryFilter(int kind, int bits, int step) throws IOException {
        byte[][] rows = new byte[10][1 + 4 * step];
        for (int y = 0; y < rows.length; y++) {
            rows[y][0] = (byte) (y % 5);
            for (int i = 1; i < rows[y].length; i++) {
                rows[y][i] = (byte) (37 * y + 11 * i);
            }
        }
        assertLooks(png(header(4, 10, bits, kind), rows(rows), end()));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0, 2", "0, 4", "3, 1", "3, 2", "3, 4", "3, 8"})
    void takesFewBitsAsTheyAre(int kind, int bits) throws IOException {
        byte[] palette = new byte[3 << Math.min(bits, 4)];
        for (int i = 0; i < palette.length; i++) {
            palette[i] = (byte) (41 * i);
        }
        int length = (5 * bits + 7) / 8;
        byte[][] rows = new byte[3][1 + length];
        for (int i = 0; i < 3 * length; i++) {
            rows[i / length][1 + i % length] = (byte) (bits == 8 ? i % 8 : 0x1B + 77 * i);
        }
        byte[] plain =
                kind == 3
                        ? png(header(5, 3, bits, kind), chunk("PLTE", palette), rows(rows), end())
                        : png(header(5, 3, bits, kind), rows(rows), end());
        assertLooks(plain);
        assertNull(read(plain).mask());
    }

    @Test
    void keepsWhatIsTransparentInAPalette() throws IOException {
        byte[] file =
                png(
                        header(5, 1, 2, 3),
                        chunk("PLTE", bytes(255, 0, 0, 0, 255, 0, 0, 0, 255)),
                        chunk("tRNS", bytes(0, 128)),
                        rows(bytes(0, 0b00_01_10_00, 0b01_00_00_00)),
                        end());
        assertLooks(file);
        assertNotNull(read(file).mask());
        byte[] opaque =
                png(
                        header(1, 1, 2, 3),
                        chunk("PLTE", bytes(255, 0, 0)),
                        chunk("tRNS", bytes(255)),
                        rows(bytes(0, 0)),
                        end());
        assertNull(read(opaque).mask());
    }

    @Test
    void keepsTheOneColourThatIsTransparent() throws IOException {
        assertLooks(
                png(
                        header(2, 1, 8, 2),
                        chunk("tRNS", bytes(0, 9, 0, 8, 0, 7)),
                        rows(bytes(0, 9, 8, 7, 9, 8, 6)),
                        end()));
        assertLooks(
                png(header(2, 1, 8, 0), chunk("tRNS", bytes(0, 9)), rows(bytes(0, 9, 80)), end()));
    }

    @Test
    void leavesOutCoverageThatIsWhole() {
        PictureData data =
                read(png(header(2, 1, 8, 6), rows(bytes(0, 1, 2, 3, 255, 4, 5, 6, 255)), end()));
        assertNull(data.mask());
        assertTrue(data.entries().contains("/DeviceRGB"), data.entries());
    }

    @Test
    void takesRowsInSeveralChunksAndChunksThatSayNothing() throws IOException {
        byte[] whole = rows(bytes(0, 1, 200, 3), bytes(2, 7, 7, 7));
        byte[] data = Arrays.copyOfRange(whole, 8, whole.length - 4);
        assertLooks(
                png(
                        header(1, 2, 8, 2),
                        chunk("gAMA", bytes(0, 0, 1, 1)),
                        chunk("IDAT", Arrays.copyOf(data, 3)),
                        chunk("IDAT", new byte[0]),
                        chunk("IDAT", Arrays.copyOfRange(data, 3, data.length)),
                        chunk("tEXt", bytes('a', 0, 'b')),
                        end()));
    }

    @ParameterizedTest
    @CsvSource({
        "8, 5, 'logo: chunk IHDR at byte 8: colour type 5 of 8 bits is none'",
        "3, 0, 'logo: chunk IHDR at byte 8: colour type 0 of 3 bits is none'",
        "16, 3, 'logo: chunk IHDR at byte 8: colour type 3 of 16 bits is none'",
        "8, 3, 'logo: chunk PLTE is missing'"
    })
    void refusesColoursThatThereAreNot(int bits, int kind, String message) {
        assertEquals(message, refused(png(header(1, 1, bits, kind), rows(bytes(0, 0, 0)), end())));
    }

    @Test
    void namesChunkAndFault() {
        byte[] file = png(header(1, 1, 8, 0), rows(bytes(0, 7)), end());
        byte[] wrong = file.clone();
        wrong[20]++;
        assertEquals(
                "logo: chunk IHDR at byte 8 has another checksum than it says", refused(wrong));
        assertEquals(
                "logo: chunk NEED at byte 33 is not known, and needed for the image",
                refused(png(header(1, 1, 8, 0), chunk("NEED", new byte[1]), end())));
        assertEquals(
                "logo: begins with chunk IDAT at byte 8, not with IHDR",
                refused(png(rows(bytes(0, 7)), end())));
        assertEquals("logo: chunk IDAT is missing", refused(png(header(1, 1, 8, 0), end())));
        assertEquals(
                "logo: chunk PLTE at byte 33 has 4 bytes, not 3 for each colour",
                refused(png(header(1, 1, 8, 3), chunk("PLTE", new byte[4]), end())));
        assertEquals(
                "logo: chunk tRNS at byte 33 has 3 bytes, or is not where it should be",
                refused(png(header(1, 1, 8, 0), chunk("tRNS", new byte[3]), end())));
        byte[] interlaced = header(1, 1, 8, 0);
        interlaced[20] = 2;
        assertEquals(
                "logo: chunk IHDR at byte 8: its interlacing is not known",
                refused(png(chunk("IHDR", Arrays.copyOfRange(interlaced, 8, 21)), end())));
    }

    /** As the JDK interlaces it, in sizes where passes are empty and where they are not. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_USHORT_GRAY
            })
    void bringsInterlacedPixelsIntoRows(int type) throws IOException {
        for (int size : new int[] {1, 2, 3, 5, 9, 17}) {
            byte[] file = Samples.interlaced(size, size + 1, type);
            assertEquals(1, file[28]);
            assertLooks(file);
        }
    }

    @Test
    void countsInterlacedRowsToo() {
        byte[] header = header(4000, 4300, 8, 6);
        header[20] = 1;
        byte[] again = chunk("IHDR", Arrays.copyOfRange(header, 8, 21));
        assertEquals(
                "logo: is interlaced and large; save it without interlacing",
                refused(png(again, rows(bytes(0)), end())));
        byte[] small = header(2, 2, 8, 0);
        small[20] = 1;
        byte[] ihdr = chunk("IHDR", Arrays.copyOfRange(small, 8, 21));
        assertEquals(
                "logo: row 3: the image is cut off",
                refused(png(ihdr, rows(bytes(0, 1, 0, 2)), end())));
        assertEquals(
                "logo: row 3: there is more behind the last row, or no end",
                refused(png(ihdr, rows(bytes(0, 1, 0, 2, 0, 3, 4, 0)), end())));
    }

    @Test
    void countsRows() {
        assertEquals(
                "logo: row 2: the image is cut off",
                refused(png(header(1, 2, 8, 0), rows(bytes(0, 7)), end())));
        assertEquals(
                "logo: row 1: there is more behind the last row, or no end",
                refused(png(header(1, 1, 8, 0), rows(bytes(0, 7), bytes(0, 7)), end())));
        assertEquals(
                "logo: row 1: filter 5 is none",
                refused(png(header(1, 1, 8, 0), rows(bytes(5, 7)), end())));
        assertEquals(
                "logo: row 1: the image is broken",
                refused(png(header(1, 1, 8, 0), chunk("IDAT", bytes(1, 2, 3, 4)), end())));
    }

    private static String refused(byte[] file) {
        return assertThrows(PictureException.class, () -> read(file)).getMessage();
    }

    /** Compares a page, each pixel ten points wide, with what the JDK makes of the file. */
    private static void assertLooks(byte[] file) throws IOException {
        BufferedImage wanted = ImageIO.read(new ByteArrayInputStream(file));
        PictureData data = read(file);
        assertEquals(wanted.getWidth(), data.width());
        assertEquals(wanted.getHeight(), data.height());
        BufferedImage page =
                Samples.drawn(data, wanted.getWidth() * SCALE, wanted.getHeight() * SCALE);
        for (int y = 0; y < wanted.getHeight(); y++) {
            for (int x = 0; x < wanted.getWidth(); x++) {
                int seen = page.getRGB(x * SCALE + SCALE / 2, y * SCALE + SCALE / 2);
                assertNear(onWhite(colour(wanted, x, y)), seen, x + ", " + y);
            }
        }
    }

    /** The colour of a pixel; greys as they are stored, for the JDK takes them for linear. */
    private static int colour(BufferedImage image, int x, int y) {
        if (image.getColorModel().getColorSpace().getType() != ColorSpace.TYPE_GRAY) {
            return image.getRGB(x, y);
        }
        int[] samples = image.getRaster().getPixel(x, y, (int[]) null);
        int bits = image.getSampleModel().getSampleSize(0);
        int grey = samples[0] * 255 / ((1 << bits) - 1);
        return (image.getRGB(x, y) & 0xFF000000) | grey * 0x10101;
    }

    private static int onWhite(int argb) {
        int alpha = argb >>> 24;
        int rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            rgb |= ((((argb >> shift) & 255) * alpha + 255 * (255 - alpha)) / 255) << shift;
        }
        return rgb;
    }

    private static void assertNear(int wanted, int seen, String where) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            int off = Math.abs(((wanted >> shift) & 255) - ((seen >> shift) & 255));
            assertTrue(
                    off <= 3,
                    () -> String.format("%s: %06X, not %06X", where, seen & 0xFFFFFF, wanted));
        }
    }
}
