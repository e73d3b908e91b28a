package org.forumkit.export.pdf.internal.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.forumkit.export.pdf.internal.document.DocumentInfo;
import org.forumkit.export.pdf.internal.document.PageCanvas;
import org.forumkit.export.pdf.internal.document.Sheets;
import org.forumkit.export.pdf.internal.document.TaggedDocument;

/** Small pictures made for tests, and how they look on a page. */
public final class Samples {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Samples() {}

    /** A gradient with a hole: each pixel is another one. */
    public static BufferedImage image(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int alpha = (x + y) % 3 == 0 ? 0x80 : 0xFF;
                int rgb = ((255 * x / width) << 16) | ((255 * y / height) << 8) | 0x40;
                image.setRGB(x, y, (alpha << 24) | rgb);
            }
        }
        return image;
    }

    /** A PNG file as the JDK writes it. */
    public static byte[] png(int width, int height, int type) {
        return written(image(width, height, type), "png");
    }

    /** A JPEG file as the JDK writes it. */
    public static byte[] jpeg(int width, int height) {
        return written(image(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    static byte[] written(BufferedImage image, String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalStateException("no writer of " + format);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] progressive(int width, int height) throws IOException {
        return progressive(image(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    /** A PNG file as the JDK interlaces it. */
    static byte[] interlaced(int width, int height, int type) throws IOException {
        return progressive(image(width, height, type), "png");
    }

    private static byte[] progressive(BufferedImage image, String format) throws IOException {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(format);
        ImageWriter writer = writers.next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(null, new IIOImage(image, null, null), how);
        }
        writer.dispose();
        return out.toByteArray();
    }

    /** A PNG file of chunks. */
    static byte[] png(byte[]... chunks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        for (byte[] chunk : chunks) {
            out.writeBytes(chunk);
        }
        return out.toByteArray();
    }

    static byte[] chunk(String type, byte[] data) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + data.length);
        chunk.putInt(data.length).put(type.getBytes(StandardCharsets.ISO_8859_1)).put(data);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + data.length);
        return chunk.putInt((int) sum.getValue()).array();
    }

    static byte[] header(int width, int height, int bits, int kind) {
        byte[] data =
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) bits)
                        .put((byte) kind)
                        .array();
        return chunk("IHDR", data);
    }

    /** Rows, each with its filter in front, packed. */
    static byte[] rows(byte[]... rows) {
        return packed(
                out -> {
                    for (byte[] row : rows) {
                        out.write(row);
                    }
                });
    }

    /** Rows of nothing but zeros, packed, which are never there as a whole. */
    static byte[] zeros(int count, int length) {
        byte[] row = new byte[length];
        return packed(
                out -> {
                    for (int i = 0; i < count; i++) {
                        out.write(row);
                    }
                });
    }

    /** Writes what is to be packed. */
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private static byte[] packed(Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater deflater = new Deflater();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out, deflater)) {
            content.write(packed);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } finally {
            deflater.end();
        }
        return chunk("IDAT", out.toByteArray());
    }

    static byte[] end() {
        return chunk("IEND", new byte[0]);
    }

    static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /** Pictures of every kind that documents hold otherwise than the rest. */
    public static List<byte[]> kinds() throws IOException {
        return List.of(
                png(9, 7, BufferedImage.TYPE_INT_RGB),
                png(9, 7, BufferedImage.TYPE_INT_ARGB),
                png(9, 7, BufferedImage.TYPE_BYTE_INDEXED),
                png(9, 7, BufferedImage.TYPE_BYTE_BINARY),
                png(9, 7, BufferedImage.TYPE_USHORT_GRAY),
                interlaced(7, 9, BufferedImage.TYPE_INT_ARGB),
                png(
                        header(2, 1, 8, 2),
                        chunk("tRNS", bytes(0, 9, 0, 8, 0, 7)),
                        rows(bytes(0, 9, 8, 7, 9, 8, 6)),
                        end()),
                png(
                        header(5, 1, 2, 3),
                        chunk("PLTE", bytes(255, 0, 0, 0, 255, 0, 0, 0, 255)),
                        chunk("tRNS", bytes(0, 128)),
                        rows(bytes(0, 0x18, 0x40)),
                        end()),
                png(header(1, 1, 16, 6), rows(bytes(0, 1, 2, 3, 4, 5, 6, 7, 8)), end()),
                jpeg(9, 7),
                progressive(9, 7),
                written(image(9, 7, BufferedImage.TYPE_BYTE_GRAY), "jpg"),
                svg(
                        "<path d='M1 1h9v9z' stroke='red' stroke-dasharray='1 2' transform='scale(2)'/>"));
    }

    /** A drawing of some elements on a field of 100 x 50. */
    public static byte[] svg(String elements) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 50\">\n"
                        + elements
                        + "\n</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Reads a file whose name is given away in messages as "logo". */
    static PictureData read(byte[] file) {
        return PictureFiles.read("logo", file);
    }

    /** Draws a picture alone on a white page of a size, and shows the page, a pixel to a point. */
    static BufferedImage drawn(PictureData data, int width, int height) throws IOException {
        try (PDDocument document = Loader.loadPDF(page(data, width, height))) {
            return new PDFRenderer(document).renderImage(0);
        }
    }

    static byte[] page(PictureData data, int width, int height) throws IOException {
        TaggedDocument document =
                new TaggedDocument(
                        new DocumentInfo("Picture", "en", "", "", Instant.EPOCH), Sheets.pages());
        PageCanvas page = document.addPage(width, height);
        page.markArtifact();
        page.picture(document.picture(data), 0, 0, width, height);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }
}
