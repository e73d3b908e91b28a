package org.forumkit.export.pdf.internal.font;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Brings a resource into memory.
 *
 * <p>A plain file, or an entry that a jar holds uncompressed, is mapped: a document touches a small
 * part of a font of 10 MB, and only that part is ever read. Anything else is read as a whole.
 */
final class FontResource {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private FontResource() {}

    static ByteBuffer load(URL resource) throws IOException {
        ByteBuffer mapped = null;
        String place = resource.toString();
        int mark = place.indexOf("!/");
        if (place.startsWith("file:")) {
            mapped = map(place);
        } else if (place.startsWith("jar:file:") && mark == place.lastIndexOf("!/")) {
            ByteBuffer jar = map(place.substring("jar:".length(), mark));
            mapped = jar == null ? null : storedEntry(jar, place.substring(mark + 2));
        }
        return mapped != null ? mapped : read(resource);
    }

    private static ByteBuffer read(URL resource) throws IOException {
        try (InputStream in = resource.openStream()) {
            // Mostly all of it, so that nothing is copied twice.
            byte[] begin = new byte[in.available()];
            int length = in.readNBytes(begin, 0, begin.length);
            byte[] rest = in.readAllBytes();
            if (rest.length == 0) {
                return ByteBuffer.wrap(begin, 0, length).slice();
            }
            byte[] all = Arrays.copyOf(begin, length + rest.length);
            System.arraycopy(rest, 0, all, length, rest.length);
            return ByteBuffer.wrap(all);
        }
    }

    private static @Nullable ByteBuffer map(String file) throws IOException {
        Path path;
        try {
            path = Path.of(new URI(file));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null; // a place that only a class loader understands
        }
        try (FileChannel channel = FileChannel.open(path)) {
            long size = channel.size();
            return size > Integer.MAX_VALUE
                    ? null
                    : channel.map(FileChannel.MapMode.READ_ONLY, 0, size);
        }
    }

    /** Finds an entry of a zip file; null unless it is there, uncompressed and below 4 GB. */
    static @Nullable ByteBuffer storedEntry(ByteBuffer zip, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        int end = endOfDirectory(zip);
        if (end < 0) {
            return null;
        }
        int count = u16(zip, end + 10);
        int at = u32(zip, end + 16);
        for (int i = 0; i < count; i++) {
            if (at < 0 || at > end - 46 || u32(zip, at) != ENTRY_SIGNATURE) {
                return null;
            }
            int nameLength = u16(zip, at + 28);
            if (nameLength == wanted.length
                    && at <= end - 46 - nameLength
                    && matches(zip, at + 46, wanted)) {
                boolean stored = u16(zip, at + 10) == 0;
                return stored ? content(zip, u32(zip, at + 42), u32(zip, at + 24), end) : null;
            }
            at += 46 + nameLength + u16(zip, at + 30) + u16(zip, at + 32);
        }
        return null;
    }

    private static @Nullable ByteBuffer content(ByteBuffer zip, int local, int size, int end) {
        if (local < 0 || local > end - 30 || u32(zip, local) != LOCAL_SIGNATURE) {
            return null;
        }
        int start = local + 30 + u16(zip, local + 26) + u16(zip, local + 28);
        return size < 0 || start > end - size ? null : zip.slice(start, size);
    }

    private static int endOfDirectory(ByteBuffer zip) {
        int last = zip.capacity() - END_SIZE;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (u32(zip, at) == END_SIGNATURE) {
                return at;
            }
        }
        return -1;
    }

    private static boolean matches(ByteBuffer zip, int at, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (zip.get(at + i) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    // Zip files are little-endian, fonts are not.
    private static int u16(ByteBuffer zip, int at) {
        return Character.reverseBytes(zip.getChar(at));
    }

    private static int u32(ByteBuffer zip, int at) {
        return Integer.reverseBytes(zip.getInt(at));
    }
}
