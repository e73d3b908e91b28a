package org.forumkit.export.pdf.internal.picture;

/**
 * Brings the pixels of an interlaced PNG image into rows, for documents know no interlacing.
 *
 * <p>All pixels are held at once, so that there is a limit to their number.
 */
final class PngPasses {

    private static final long MOST_BYTES = 64 << 20;

    /** Of each of the seven passes where it begins across and down, and how far it steps. */
    private static final int[][] PASSES = {
        {0, 0, 8, 8},
        {4, 0, 8, 8},
        {0, 4, 4, 8},
        {2, 0, 4, 4},
        {0, 2, 2, 4},
        {1, 0, 2, 2},
        {0, 1, 1, 2}
    };

    private PngPasses() {}

    /** Returns the rows packed as those of an image that is not interlaced. */
    static byte[] inRows(
            String source, PngRows passes, int width, int height, int samples, int bits) {
        int depth = samples * bits;
        long length = ((long) width * depth + 7) / 8;
        if (length * height > MOST_BYTES) {
            throw new PictureException(
                    source + ": is interlaced and large; save it without interlacing");
        }
        byte[][] rows = new byte[height][(int) length];
        for (int[] pass : PASSES) {
            int across = (width - pass[0] + pass[2] - 1) / pass[2];
            if (across <= 0) {
                continue;
            }
            passes.restart(across);
            for (int y = pass[1]; y < height; y += pass[3]) {
                byte[] from = passes.next();
                for (int i = 0; i < across; i++) {
                    copy(from, i, rows[y], pass[0] + i * pass[2], depth);
                }
            }
        }
        passes.end();
        PngPacker packer = new PngPacker(width, samples, bits);
        try {
            for (byte[] row : rows) {
                packer.add(row);
            }
            return packer.finish();
        } finally {
            packer.release();
        }
    }

    /** Copies a pixel of whole bytes, or of a part of one. */
    private static void copy(byte[] from, int place, byte[] to, int target, int depth) {
        if (depth >= 8) {
            int size = depth / 8;
            System.arraycopy(from, place * size, to, target * size, size);
        } else {
            int mask = (1 << depth) - 1;
            int bit = place * depth;
            int value = (from[bit / 8] >> (8 - depth - bit % 8)) & mask;
            int at = target * depth;
            to[at / 8] |= (byte) (value << (8 - depth - at % 8));
        }
    }
}
