package org.forumkit.export.pdf.internal.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Reads a PNG file.
 *
 * <p>Compressed rows are taken as they are where that is possible; they are gone through once, so
 * that no more comes out of them than the header says. Where some are transparent by degrees,
 * colours and coverage are written apart, row by row.
 */
final class PngReader {

    private static final int GREY = 0;
    private static final int RGB = 2;
    private static final int PALETTE = 3;
    private static final int GREY_ALPHA = 4;
    private static final int RGB_ALPHA = 6;

    private final String source;
    private final byte[] file;
    private int width;
    private int height;
    private int bits;
    private int kind = -1;
    private boolean interlaced;
    private byte @Nullable [] palette;
    private byte @Nullable [] clear;
    private byte[] packed = new byte[0];
    private int packedSize;

    PngReader(String source, byte[] file) {
        this.source = source;
        this.file = file;
    }

    PictureData read() {
        chunks();
        if (kind == PALETTE && palette == null) {
            throw fault("chunk PLTE is missing");
        }
        if (packedSize == 0) {
            throw fault("chunk IDAT is missing");
        }
        if (interlaced) {
            PngRows passes = new PngRows(source, packed, packedSize, samples(), bits);
            try {
                packed = PngPasses.inRows(source, passes, width, height, samples(), bits);
                packedSize = packed.length;
            } finally {
                passes.release();
            }
        }
        PngRows rows = new PngRows(source, packed, packedSize, samples(), bits);
        rows.restart(width);
        try {
            return switch (kind) {
                case GREY_ALPHA, RGB_ALPHA -> apart(rows);
                default -> whole(rows);
            };
        } finally {
            rows.release();
        }
    }

    private int samples() {
        return switch (kind) {
            case RGB -> 3;
            case GREY_ALPHA -> 2;
            case RGB_ALPHA -> 4;
            default -> 1;
        };
    }

    /** The image as it is compressed. */
    private PictureData whole(PngRows rows) {
        byte[] alpha = kind == PALETTE && clear != null ? coverage(clear) : null;
        PngPacker coverage = alpha == null ? null : new PngPacker(width, 1, 8);
        byte[] opaque = new byte[width];
        try {
            for (int y = 0; y < height; y++) {
                if (coverage == null || alpha == null) {
                    rows.skip();
                } else {
                    byte[] row = rows.next();
                    for (int x = 0; x < width; x++) {
                        opaque[x] = alpha[index(row, x)];
                    }
                    coverage.add(opaque);
                }
            }
            int used = rows.end();
            String entries = PictureData.image(width, height, colours(), bits) + colourKey();
            return new PictureData(
                    width,
                    height,
                    entries + PngPacker.filter(width, samples(), bits),
                    Arrays.copyOf(packed, used),
                    true,
                    coverage == null ? null : coverage.mask(width, height),
                    "");
        } finally {
            if (coverage != null) {
                coverage.release();
            }
        }
    }

    private int index(byte[] row, int x) {
        int place = x * bits;
        return (row[place / 8] >> (8 - bits - place % 8)) & ((1 << bits) - 1);
    }

    /** Colours and coverage apart; coverage alone is left out where it is whole. */
    private PictureData apart(PngRows rows) {
        int colours = samples() - 1;
        int size = bits / 8;
        PngPacker colour = new PngPacker(width, colours, bits);
        PngPacker coverage = new PngPacker(width, 1, bits);
        try {
            byte[] colourRow = new byte[width * colours * size];
            byte[] coverageRow = new byte[width * size];
            boolean opaque = true;
            for (int y = 0; y < height; y++) {
                byte[] row = rows.next();
                int at = 0;
                for (int x = 0; x < width; x++) {
                    System.arraycopy(row, at, colourRow, x * colours * size, colours * size);
                    at += colours * size;
                    for (int i = 0; i < size; i++) {
                        coverageRow[x * size + i] = row[at];
                        opaque &= row[at++] == -1;
                    }
                }
                colour.add(colourRow);
                coverage.add(coverageRow);
            }
            rows.end();
            return new PictureData(
                    width,
                    height,
                    PictureData.image(
                                    width,
                                    height,
                                    colours == 1 ? "/DeviceGray" : "/DeviceRGB",
                                    bits)
                            + PngPacker.filter(width, colours, bits),
                    colour.finish(),
                    true,
                    opaque ? null : coverage.mask(width, height),
                    "");
        } finally {
            colour.release();
            coverage.release();
        }
    }

    private String colours() {
        if (kind == PALETTE && palette != null) {
            StringBuilder hex = new StringBuilder(2 * palette.length + 30);
            hex.append("[/Indexed/DeviceRGB ").append(palette.length / 3 - 1).append('<');
            for (byte each : palette) {
                hex.append(Character.forDigit((each >> 4) & 15, 16));
                hex.append(Character.forDigit(each & 15, 16));
            }
            return hex.append(">]").toString();
        }
        return kind == RGB ? "/DeviceRGB" : "/DeviceGray";
    }

    /** The one colour that is transparent, where a file names it. */
    private String colourKey() {
        if (clear == null || kind == PALETTE) {
            return "";
        }
        StringBuilder mask = new StringBuilder("/Mask[");
        for (int i = 0; i < clear.length; i += 2) {
            int value = (((clear[i] & 255) << 8) | (clear[i + 1] & 255)) & ((1 << bits) - 1);
            mask.append(value).append(' ').append(value).append(' ');
        }
        return mask.append(']').toString();
    }

    /** How much each colour of the palette covers, null where all cover all. */
    private static byte @Nullable [] coverage(byte[] clear) {
        byte[] alpha = new byte[256];
        Arrays.fill(alpha, (byte) -1);
        boolean any = false;
        for (int i = 0; i < clear.length; i++) {
            alpha[i] = clear[i];
            any |= clear[i] != -1;
        }
        return any ? alpha : null;
    }

    // ----------------------------------------------------------------- chunks

    private void chunks() {
        packed = new byte[file.length];
        int at = 8;
        boolean ended = false;
        while (!ended) {
            if (at > file.length - 12) {
                throw fault("is cut off at byte " + file.length);
            }
            long length = u32(at);
            String type = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (length > file.length - at - 12) {
                throw fault("is cut off in " + place(type, at));
            }
            CRC32 sum = new CRC32();
            sum.update(file, at + 4, (int) length + 4);
            if (sum.getValue() != u32(at + 8 + (int) length)) {
                throw fault(place(type, at) + " has another checksum than it says");
            }
            if (kind < 0 && !type.equals("IHDR")) {
                throw fault("begins with " + place(type, at) + ", not with IHDR");
            }
            ended = chunk(type, at, at + 8, (int) length);
            at += (int) length + 12;
        }
    }

    /** Takes a chunk, and says whether it is the last. */
    private boolean chunk(String type, int at, int from, int length) {
        switch (type) {
            case "IHDR" -> header(at, from, length);
            case "PLTE" -> palette(at, from, length);
            case "tRNS" -> transparent(at, from, length);
            case "IDAT" -> {
                System.arraycopy(file, from, packed, packedSize, length);
                packedSize += length;
            }
            case "IEND" -> {
                return true;
            }
            default -> {
                boolean needed = (type.charAt(0) & 0x20) == 0;
                if (needed) {
                    throw fault(place(type, at) + " is not known, and needed for the image");
                }
            }
        }
        return false;
    }

    private void header(int at, int from, int length) {
        if (kind >= 0 || length != 13) {
            throw fault(place("IHDR", at) + " is the second one, or has not 13 bytes");
        }
        PictureData.checkPixels(source, u32(from), u32(from + 4));
        width = (int) u32(from);
        height = (int) u32(from + 4);
        bits = file[from + 8];
        kind = file[from + 9];
        boolean allowed =
                switch (kind) {
                    case GREY -> bits == 1 || bits == 2 || bits == 4 || bits == 8 || bits == 16;
                    case PALETTE -> bits == 1 || bits == 2 || bits == 4 || bits == 8;
                    case RGB, GREY_ALPHA, RGB_ALPHA -> bits == 8 || bits == 16;
                    default -> false;
                };
        if (!allowed) {
            throw fault(
                    place("IHDR", at) + ": colour type " + kind + " of " + bits + " bits is none");
        }
        if (file[from + 10] != 0 || file[from + 11] != 0) {
            throw fault(place("IHDR", at) + ": its compression is not known");
        }
        interlaced = file[from + 12] == 1;
        if (file[from + 12] != 0 && !interlaced) {
            throw fault(place("IHDR", at) + ": its interlacing is not known");
        }
    }

    private void palette(int at, int from, int length) {
        if (length == 0 || length % 3 != 0 || length > 768) {
            throw fault(place("PLTE", at) + " has " + length + " bytes, not 3 for each colour");
        }
        if (kind == PALETTE) {
            if (palette != null || packedSize > 0 || length / 3 > 1 << bits) {
                throw fault(
                        place("PLTE", at) + " has too many colours, or is not where it should be");
            }
            palette = Arrays.copyOfRange(file, from, from + length);
        }
    }

    private void transparent(int at, int from, int length) {
        int most =
                switch (kind) {
                    case GREY -> 2;
                    case RGB -> 6;
                    case PALETTE -> palette == null ? -1 : palette.length / 3;
                    default -> -1;
                };
        boolean fits = kind == PALETTE ? length <= most : length == most;
        if (!fits || clear != null || packedSize > 0) {
            throw fault(
                    place("tRNS", at) + " has " + length + " bytes, or is not where it should be");
        }
        clear = Arrays.copyOfRange(file, from, from + length);
    }

    private static String place(String type, int at) {
        StringBuilder printable = new StringBuilder("chunk ");
        for (int i = 0; i < type.length(); i++) {
            char c = type.charAt(i);
            printable.append(c > ' ' && c < 0x7F ? c : '?');
        }
        return printable.append(" at byte ").append(at).toString();
    }

    private long u32(int at) {
        return ((file[at] & 255L) << 24)
                | ((file[at + 1] & 255L) << 16)
                | ((file[at + 2] & 255L) << 8)
                | (file[at + 3] & 255L);
    }

    private PictureException fault(String message) {
        return new PictureException(source + ": " + message);
    }
}
