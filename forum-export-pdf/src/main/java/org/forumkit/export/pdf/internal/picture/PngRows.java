package org.forumkit.export.pdf.internal.picture;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The rows of a PNG image, one after the other, none of which is held longer than the next.
 *
 * <p>Mutable, for one thread.
 */
final class PngRows {

    private final String source;
    private final Inflater inflater = new Inflater();
    private final int depth;
    private final int step;
    private final byte[] filter = new byte[1];
    private byte[] row = {};
    private byte[] above = {};
    private int number;

    PngRows(String source, byte[] packed, int size, int samples, int bits) {
        this.source = source + ": row ";
        this.depth = samples * bits;
        this.step = Math.max(1, depth / 8);
        inflater.setInput(packed, 0, size);
    }

    /** Begins with rows of a width in pixels. */
    void restart(int width) {
        row = new byte[Math.toIntExact(((long) width * depth + 7) / 8)];
        above = new byte[row.length];
    }

    /** Reads a row of which nobody wants to know. */
    void skip() {
        number++;
        fill(filter);
        if (filter[0] < 0 || filter[0] > 4) {
            throw new PictureException(source + number + ": filter " + filter[0] + " is none");
        }
        fill(row);
    }

    /** Returns the next row, which is overwritten by the one after the next. */
    byte[] next() {
        byte[] last = above;
        above = row;
        row = last;
        skip();
        for (int i = 0; i < row.length; i++) {
            int left = i < step ? 0 : row[i - step] & 255;
            int up = above[i] & 255;
            row[i] +=
                    (byte)
                            switch (filter[0]) {
                                case 1 -> left;
                                case 2 -> up;
                                case 3 -> (left + up) / 2;
                                case 4 -> paeth(left, up, i < step ? 0 : above[i - step] & 255);
                                default -> 0;
                            };
        }
        return row;
    }

    static int paeth(int left, int up, int corner) {
        int estimate = left + up - corner;
        int toLeft = Math.abs(estimate - left);
        int toUp = Math.abs(estimate - up);
        int toCorner = Math.abs(estimate - corner);
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }

    private void fill(byte[] target) {
        int at = 0;
        try {
            while (at < target.length) {
                int read = inflater.inflate(target, at, target.length - at);
                if (read == 0) {
                    throw new PictureException(source + number + ": the image is cut off");
                }
                at += read;
            }
        } catch (DataFormatException e) {
            throw new PictureException(source + number + ": the image is broken");
        }
    }

    /** Makes sure that the last row was the last, and returns how many bytes they are packed in. */
    int end() {
        try {
            if (inflater.inflate(filter, 0, 1) > 0 || !inflater.finished()) {
                throw new PictureException(
                        source + number + ": there is more behind the last row, or no end");
            }
        } catch (DataFormatException e) {
            throw new PictureException(source + number + ": the image is broken");
        }
        return inflater.getTotalIn();
    }

    void release() {
        inflater.end();
    }
}
