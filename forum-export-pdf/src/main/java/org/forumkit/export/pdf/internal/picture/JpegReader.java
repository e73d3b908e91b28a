package org.forumkit.export.pdf.internal.picture;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/**
 * Takes a JPEG file as it is compressed, and reads its header only.
 *
 * <p>What says how a camera was held is heeded; this and all else that is no part of the image,
 * such as where it was taken, is left behind.
 */
final class JpegReader {

    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int EXIF = 0xE1;
    private static final int ADOBE = 0xEE;

    /** How an image is turned, by the number that cameras write. */
    private static final String[] TURNS = {
        "",
        "",
        "-1 0 0 1 1 0",
        "-1 0 0 -1 1 1",
        "1 0 0 -1 0 1",
        "0 -1 -1 0 1 1",
        "0 -1 1 0 0 1",
        "0 1 1 0 0 0",
        "0 1 -1 0 1 0"
    };

    private final String source;
    private final byte[] file;
    private final ByteArrayOutputStream kept;
    private int width;
    private int height;
    private int components;
    private boolean plainColours;
    private boolean adobe;
    private boolean scanned;
    private int orientation = 1;

    JpegReader(String source, byte[] file) {
        this.source = source;
        this.file = file;
        this.kept = new ByteArrayOutputStream(file.length);
    }

    PictureData read() {
        kept.write(file, 0, 2);
        int at = 2;
        while (true) {
            int marker = marker(at);
            while (marker == 0xFF) {
                at++;
                marker = marker(at);
            }
            if (marker == END) {
                kept.write(file, at, 2);
                break;
            }
            int end = at + 2 + length(at);
            segment(marker, at, end);
            if (marker == SCAN) {
                end = afterScan(end);
            }
            if (isKept(marker)) {
                kept.write(file, at, end - at);
            }
            at = end;
        }
        if (!scanned) {
            throw fault("has no image before its end");
        }
        boolean turned = orientation > 4;
        String colours = components == 1 ? "/DeviceGray" : "/DeviceRGB";
        return new PictureData(
                turned ? height : width,
                turned ? width : height,
                PictureData.image(width, height, colours, 8)
                        + "/Filter/DCTDecode"
                        + (plainColours && !adobe ? "/DecodeParms<</ColorTransform 0>>" : ""),
                kept.toByteArray(),
                true,
                null,
                TURNS[orientation]);
    }

    private void segment(int marker, int at, int end) {
        if (marker == EXIF) {
            orientation = orientation(at + 4, end);
        } else if (marker == ADOBE) {
            adobe |= end - at >= 16 && text(at + 4, "Adobe");
        } else if (marker == SCAN) {
            if (width == 0) {
                throw fault("has an image without a header");
            }
            scanned = true;
        } else if (isFrame(marker)) {
            frame(marker, at, end);
        }
    }

    /** Markers of frames: all of 0xC0 to 0xCF but tables and one that is reserved. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0
                && marker <= 0xCF
                && marker != 0xC4
                && marker != 0xC8
                && marker != 0xCC;
    }

    private void frame(int marker, int at, int end) {
        if (marker > 0xC2) {
            throw fault(
                    String.format(
                            Locale.ROOT,
                            "is compressed in a way that documents cannot hold (SOF%d); save it as"
                                    + " baseline or progressive JPEG",
                            marker - 0xC0));
        }
        if (width != 0) {
            throw fault("has two headers of images");
        }
        if (end - at < 10) {
            throw fault("has a header of " + (end - at) + " bytes");
        }
        int bits = u8(at + 4);
        if (bits != 8) {
            throw fault("has " + bits + " bits for a colour, not 8");
        }
        components = u8(at + 9);
        if (components == 4) {
            throw fault("has four colours (CMYK); save it as RGB");
        }
        if (components != 1 && components != 3) {
            throw fault("has " + components + " colours, not 1 or 3");
        }
        if (end - at != 10 + 3 * components) {
            throw fault("has a header of " + (end - at) + " bytes");
        }
        PictureData.checkPixels(source, u16(at + 7), u16(at + 5));
        width = u16(at + 7);
        height = u16(at + 5);
        plainColours =
                components == 3 && u8(at + 10) == 'R' && u8(at + 13) == 'G' && u8(at + 16) == 'B';
    }

    /** Returns where the next segment begins behind the compressed image. */
    private int afterScan(int from) {
        for (int at = from; at + 1 < file.length; at++) {
            if (u8(at) == 0xFF) {
                int next = u8(at + 1);
                boolean inside = next == 0 || next == 0xFF || (next >= 0xD0 && next <= 0xD7);
                if (!inside) {
                    return at;
                }
            }
        }
        throw fault("is cut off, its image has no end");
    }

    /** Whether a segment is part of the image: no camera's or program's, no comment. */
    private static boolean isKept(int marker) {
        boolean program = marker > 0xE0 && marker <= 0xEF && marker != ADOBE;
        return !program && marker != 0xFE;
    }

    /** Reads how the camera was held; what cannot be read says nothing. */
    private int orientation(int from, int end) {
        if (end - from < 14 || !text(from, "Exif\0\0")) {
            return orientation;
        }
        int start = from + 6;
        boolean little = u8(start) == 'I';
        long directory = start + u32(start + 4, little);
        if (directory + 2 > end) {
            return orientation;
        }
        int count = u16((int) directory, little);
        for (int i = 0; i < count; i++) {
            long entry = directory + 2 + 12L * i;
            if (entry + 12 > end) {
                return orientation;
            }
            if (u16((int) entry, little) == 0x0112) {
                int value = u16((int) entry + 8, little);
                return value >= 1 && value <= 8 ? value : orientation;
            }
        }
        return orientation;
    }

    private int marker(int at) {
        if (at + 1 >= file.length) {
            throw fault("is cut off at byte " + file.length);
        }
        int marker = u8(at + 1);
        boolean alone = marker == 0 || marker == 1 || (marker >= 0xD0 && marker <= 0xD8);
        if (u8(at) != 0xFF || alone) {
            throw fault(
                    String.format(
                            Locale.ROOT,
                            "byte %d: a segment should begin, not %02X%02X",
                            at,
                            u8(at),
                            marker));
        }
        return marker;
    }

    private int length(int at) {
        if (at + 4 > file.length) {
            throw fault("is cut off at byte " + file.length);
        }
        int length = u16(at + 2);
        if (length < 2) {
            throw fault("byte " + at + ": a segment of " + length + " bytes");
        }
        if (at + 2 + length > file.length) {
            throw fault("is cut off at byte " + file.length);
        }
        return length;
    }

    private boolean text(int at, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (u8(at + i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int u8(int at) {
        return file[at] & 255;
    }

    private int u16(int at) {
        return u16(at, false);
    }

    private int u16(int at, boolean little) {
        return little ? u8(at) | (u8(at + 1) << 8) : (u8(at) << 8) | u8(at + 1);
    }

    private long u32(int at, boolean little) {
        long first = u16(at, little);
        long second = u16(at + 2, little);
        return little ? first | (second << 16) : (first << 16) | second;
    }

    private PictureException fault(String message) {
        return new PictureException(source + ": " + message);
    }
}
