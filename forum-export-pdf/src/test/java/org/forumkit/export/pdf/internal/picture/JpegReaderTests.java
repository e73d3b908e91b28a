package org.forumkit.export.pdf.internal.picture;

import static org.forumkit.export.pdf.internal.picture.Samples.bytes;
import static org.forumkit.export.pdf.internal.picture.Samples.read;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JpegReaderTests {

    @Test
    void takesTheFileAsItIs() throws IOException {
        byte[] file = Samples.jpeg(30, 20);
        PictureData data = read(file);
        assertArrayEquals(file, data.content());
        assertEquals(30, data.width());
        assertEquals(20, data.height());
        assertTrue(data.entries().contains("/DeviceRGB"), data.entries());
        Color corner = new Color(Samples.drawn(data, 300, 200).getRGB(5, 5));
        assertEquals(0x40, corner.getBlue(), 30);
        assertEquals(0, corner.getRed(), 30);
        Color far = new Color(Samples.drawn(data, 300, 200).getRGB(294, 194));
        assertEquals(0xF6, far.getRed(), 30);
    }

    @Test
    void takesProgressiveAndGrey() throws IOException {
        PictureData progressive = read(Samples.progressive(30, 20));
        Color far = new Color(Samples.drawn(progressive, 300, 200).getRGB(294, 5));
        assertEquals(0xF6, far.getRed(), 30);
        assertEquals(0, far.getGreen(), 30);
        PictureData grey =
                read(Samples.written(Samples.image(9, 9, BufferedImage.TYPE_BYTE_GRAY), "jpg"));
        assertTrue(grey.entries().contains("/DeviceGray"), grey.entries());
    }

    @Test
    void refusesFourColoursAndOtherCompressions() {
        byte[] file = Samples.jpeg(4, 4);
        int frame = frame(file);
        assertEquals(
                "logo: has four colours (CMYK); save it as RGB",
                refused(changed(file, frame + 9, 4)));
        assertEquals("logo: has 2 colours, not 1 or 3", refused(changed(file, frame + 9, 2)));
        assertEquals(
                "logo: has 12 bits for a colour, not 8", refused(changed(file, frame + 4, 12)));
        assertEquals(
                "logo: is compressed in a way that documents cannot hold (SOF3); save it as"
                        + " baseline or progressive JPEG",
                refused(changed(file, frame + 1, 0xC3)));
        assertEquals("logo: has 4 x 0 pixels, that is none", refused(changed(file, frame + 6, 0)));
        assertEquals(
                "logo: has an image without a header", refused(changed(file, frame + 1, 0xE5)));
    }

    @Test
    void refusesAnEndBeforeTheImage() {
        assertEquals("logo: has no image before its end", refused(bytes(0xFF, 0xD8, 0xFF, 0xD9)));
        assertEquals(
                "logo: byte 2: a segment should begin, not FF00",
                refused(bytes(0xFF, 0xD8, 0xFF, 0x00)));
    }

    /** What is at the lower right of the file comes to another quarter of the page. */
    @ParameterizedTest
    @CsvSource({
        "1, '1,1'", "2, '0,1'", "3, '0,0'", "4, '1,0'",
        "5, '1,1'", "6, '0,1'", "7, '0,0'", "8, '1,0'"
    })
    void turnsWhatWasHeldOtherwise(int orientation, String quarter) throws IOException {
        BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 20; y++) {
            for (int x = 0; x < 40; x++) {
                image.setRGB(x, y, x < 20 ? 0xFFFFFF : y < 10 ? 0x0000FF : 0xFF0000);
            }
        }
        byte[] file = withCamera(Samples.written(image, "jpg"), orientation);
        PictureData data = read(file);
        boolean upright = orientation < 5;
        assertEquals(upright ? 40 : 20, data.width());
        assertEquals(upright ? 20 : 40, data.height());
        BufferedImage page = Samples.drawn(data, 100, 100);
        int[] red = red(page);
        assertEquals(quarter, red[0] / 50 + "," + red[1] / 50);
        assertEquals(-1, new String(data.content(), StandardCharsets.ISO_8859_1).indexOf("Exif"));
    }

    /** The middle of what is red. */
    private static int[] red(BufferedImage page) {
        int count = 0;
        int[] sum = new int[2];
        for (int y = 0; y < 100; y++) {
            for (int x = 0; x < 100; x++) {
                Color colour = new Color(page.getRGB(x, y));
                if (colour.getRed() > 200 && colour.getGreen() < 60 && colour.getBlue() < 60) {
                    count++;
                    sum[0] += x;
                    sum[1] += y;
                }
            }
        }
        return new int[] {sum[0] / Math.max(1, count), sum[1] / Math.max(1, count)};
    }

    /** Puts behind the first marker what a camera writes, and the place it was at. */
    private static byte[] withCamera(byte[] file, int orientation) {
        byte[] exif =
                bytes(
                        0xFF,
                        0xE1,
                        0,
                        34,
                        'E',
                        'x',
                        'i',
                        'f',
                        0,
                        0,
                        'M',
                        'M',
                        0,
                        42,
                        0,
                        0,
                        0,
                        8,
                        0,
                        1,
                        0x01,
                        0x12,
                        0,
                        3,
                        0,
                        0,
                        0,
                        1,
                        0,
                        orientation,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, 2);
        out.writeBytes(exif);
        out.write(file, 2, file.length - 2);
        return out.toByteArray();
    }

    private static byte[] changed(byte[] file, int at, int value) {
        byte[] changed = file.clone();
        changed[at] = (byte) value;
        return changed;
    }

    private static int frame(byte[] file) {
        for (int at = 2; ; at++) {
            if (file[at] == -1 && (file[at + 1] & 255) == 0xC0) {
                return at;
            }
        }
    }

    private static String refused(byte[] file) {
        return assertThrows(PictureException.class, () -> read(file)).getMessage();
    }
}
