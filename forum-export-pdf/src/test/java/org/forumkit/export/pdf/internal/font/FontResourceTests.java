package org.forumkit.export.pdf.internal.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FontResourceTests {

    private static final byte[] CONTENT =
            "The content of a font file, for once.".getBytes(StandardCharsets.US_ASCII);

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"true, '', true", "true, 'a comment', true", "false, '', false"})
    void entryOfAJarIsMappedWhereStored(boolean stored, String comment, boolean mapped)
            throws IOException {
        Path jar = folder.resolve("fonts and more+ö.jar");
        Files.write(jar, zip(stored, comment));
        for (String name : new String[] {"a/first.ttf", "a/second.ttf"}) {
            ByteBuffer data =
                    FontResource.load(url("jar:" + jar.toUri().toASCIIString() + "!/" + name));
            assertEquals(mapped, data.isDirect());
            assertArrayEquals(content(name), bytes(data));
        }
    }

    @Test
    void fileIsMapped() throws IOException {
        Path file = folder.resolve("x.ttf");
        Files.write(file, CONTENT);
        ByteBuffer data = FontResource.load(file.toUri().toURL());
        assertEquals(true, data.isDirect());
        assertArrayEquals(CONTENT, bytes(data));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 37, 100})
    void streamMayMisjudgeItsLength(int available) throws IOException {
        URLStreamHandler handler =
                new URLStreamHandler() {
                    @Override
                    protected URLConnection openConnection(URL place) {
                        return new Misjudging(place, available);
                    }
                };
        ByteBuffer data = FontResource.load(new URL(null, "memory:x.ttf", handler));
        assertArrayEquals(CONTENT, bytes(data));
    }

    private static final class Misjudging extends URLConnection {

        private final int available;

        Misjudging(URL place, int available) {
            super(place);
            this.available = available;
        }

        @Override
        public void connect() {}

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(CONTENT) {
                @Override
                public int available() {
                    return available;
                }
            };
        }
    }

    @Test
    void absentEntry() throws IOException {
        ByteBuffer zip = ByteBuffer.wrap(zip(true, ""));
        assertNotNull(FontResource.storedEntry(zip, "a/first.ttf"));
        assertNull(FontResource.storedEntry(zip, "a/third.ttf"));
        assertNull(FontResource.storedEntry(ByteBuffer.allocate(100), "a/first.ttf"));
        assertNull(FontResource.storedEntry(ByteBuffer.allocate(0), "a/first.ttf"));
    }

    @Test
    void damagedDirectoryIsNotFollowed() throws IOException {
        byte[] zip = zip(true, "");
        for (int at = 0; at < zip.length; at++) {
            byte[] damaged = zip.clone();
            Arrays.fill(damaged, at, Math.min(at + 4, zip.length), (byte) 0xFF);
            FontResource.storedEntry(ByteBuffer.wrap(damaged), "a/second.ttf");
        }
    }

    private static byte[] zip(boolean stored, String comment) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setComment(comment);
            for (String name : new String[] {"a/first.ttf", "a/second.ttf"}) {
                ZipEntry entry = new ZipEntry(name);
                if (stored) {
                    CRC32 crc = new CRC32();
                    crc.update(content(name));
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content(name).length);
                    entry.setCrc(crc.getValue());
                }
                entry.setExtra(new byte[] {1, 0, 1, 0, 0});
                zip.putNextEntry(entry);
                zip.write(content(name));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] content(String name) {
        return (name + new String(CONTENT, StandardCharsets.US_ASCII))
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static URL url(String place) throws IOException {
        return URI.create(place).toURL();
    }

    private static byte[] bytes(ByteBuffer data) {
        byte[] bytes = new byte[data.capacity()];
        data.get(0, bytes);
        return bytes;
    }
}
