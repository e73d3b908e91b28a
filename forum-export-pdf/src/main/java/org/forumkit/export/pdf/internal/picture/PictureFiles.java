package org.forumkit.export.pdf.internal.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads pictures of whichever format. */
public final class PictureFiles {

    /** The most bytes of a file; what is printed in a document is never that large. */
    private static final int MOST_BYTES = 32 << 20;

    private PictureFiles() {}

    /**
     * Reads a file.
     *
     * @param file the file, not null
     * @return the picture, not null
     * @throws PictureException if it cannot be read, or is no picture that a document can hold
     */
    public static PictureData read(Path file) {
        Path name = file.getFileName();
        String source = name == null ? file.toString() : name.toString();
        byte[] octets;
        try (InputStream in = Files.newInputStream(file)) {
            octets = in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new PictureException(source + ": cannot be read: " + e);
        }
        return read(source, octets);
    }

    /**
     * Reads octets.
     *
     * @param source what messages call the picture, not null
     * @param octets the file, not null
     * @return the picture, not null
     * @throws PictureException if it is no picture that a document can hold
     */
    public static PictureData read(String source, byte[] octets) {
        if (octets.length > MOST_BYTES) {
            throw new PictureException(source + ": has more than 32 MiB");
        }
        return switch (kind(octets)) {
            case "PNG" -> new PngReader(source, octets).read();
            case "JPEG" -> new JpegReader(source, octets).read();
            case "SVG" -> new SvgReader(source, octets).read();
            case "" -> throw unknown(source, octets);
            default ->
                    throw new PictureException(
                            source
                                    + ": is a "
                                    + kind(octets)
                                    + " file; only PNG, JPEG and SVG can be printed");
        };
    }

    /** Returns what a file is by its first bytes, empty where they are not known. */
    private static String kind(byte[] octets) {
        if (begins(octets, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return "PNG";
        }
        if (begins(octets, 0xFF, 0xD8, 0xFF)) {
            return "JPEG";
        }
        if (begins(octets, 'G', 'I', 'F', '8')) {
            return "GIF";
        }
        if (begins(octets, 'B', 'M')) {
            return "BMP";
        }
        if (begins(octets, 'I', 'I', '*', 0) || begins(octets, 'M', 'M', 0, '*')) {
            return "TIFF";
        }
        if (begins(octets, 'R', 'I', 'F', 'F')) {
            return "WebP";
        }
        if (begins(octets, 0x1F, 0x8B)) {
            return "gzip or SVGZ";
        }
        if (begins(octets, '%', 'P', 'D', 'F')) {
            return "PDF";
        }
        if (begins(octets, '%', '!')) {
            return "PostScript";
        }
        return isMarkup(octets) ? "SVG" : "";
    }

    /** Returns whether a file begins as XML, in whatever encoding. */
    private static boolean isMarkup(byte[] octets) {
        for (int i = 0; i < Math.min(octets.length, 200); i++) {
            int c = octets[i] & 255;
            if (c == '<') {
                return true;
            }
            boolean mark = c == 0xEF || c == 0xBB || c == 0xBF || c == 0xFE || c == 0xFF;
            if (c > ' ' && !mark) {
                return false;
            }
        }
        return false;
    }

    private static boolean begins(byte[] octets, int... with) {
        if (octets.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((octets[i] & 255) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static PictureException unknown(String source, byte[] octets) {
        StringBuilder first = new StringBuilder();
        for (int i = 0; i < Math.min(4, octets.length); i++) {
            first.append(String.format(Locale.ROOT, "%02X", octets[i]));
        }
        return new PictureException(
                source
                        + (octets.length == 0
                                ? ": is empty"
                                : ": is no PNG, JPEG or SVG, it begins with " + first));
    }
}
