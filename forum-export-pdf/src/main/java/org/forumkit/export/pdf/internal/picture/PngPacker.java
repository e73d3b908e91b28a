package org.forumkit.export.pdf.internal.picture;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/**
 * Packs rows of an image as PNG has them, each byte as its difference to what its neighbours let
 * expect.
 *
 * <p>Mutable, for one thread.
 */
final class PngPacker {

    private final Deflater deflater = new Deflater();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final byte[] buffer = new byte[1 << 13];
    private final int bits;
    private final int step;
    private final byte[] above;
    private final byte[] filtered;

    /** Starts an image. */
    PngPacker(int width, int samples, int bits) {
        this.bits = bits;
        this.step = Math.max(1, samples * bits / 8);
        this.above = new byte[Math.toIntExact(((long) width * samples * bits + 7) / 8)];
        this.filtered = new byte[above.length + 1];
    }

    /** How rows are packed, as entries of a dictionary say it. */
    static String filter(int width, int samples, int bits) {
        return "/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors "
                + samples
                + "/BitsPerComponent "
                + bits
                + "/Columns "
                + width
                + ">>";
    }

    void add(byte[] row) {
        filtered[0] = 4;
        for (int i = 0; i < row.length; i++) {
            int left = i < step ? 0 : row[i - step] & 255;
            int corner = i < step ? 0 : above[i - step] & 255;
            filtered[i + 1] = (byte) (row[i] - PngRows.paeth(left, above[i] & 255, corner));
        }
        System.arraycopy(row, 0, above, 0, row.length);
        deflater.setInput(filtered);
        while (!deflater.needsInput()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
    }

    /** Returns all rows, packed. */
    byte[] finish() {
        deflater.finish();
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        return out.toByteArray();
    }

    /** Returns the rows as what says how much of an image covers what is below. */
    PictureData mask(int width, int height) {
        return new PictureData(
                width,
                height,
                PictureData.image(width, height, "/DeviceGray", bits) + filter(width, 1, bits),
                finish(),
                true,
                null,
                "");
    }

    void release() {
        deflater.end();
    }
}
