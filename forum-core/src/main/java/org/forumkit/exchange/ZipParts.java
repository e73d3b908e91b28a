package org.forumkit.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * The parts of a zip file by its directory, as spreadsheets find them: what stands before a part is
 * often wrong, and the JDK reads it only from a file or by that.
 */
final class ZipParts {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int MOST_COMMENT = 0xFFFF;
    private static final int DEFLATED = 8;
    private static final int LONG_FIELD = 1;

    private final ByteBuffer bytes;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    private record Part(int offset, int length, int method) {}

    /**
     * Reads the directory.
     *
     * @throws ZipException if there is none, or it has more than {@code most} parts
     */
    ZipParts(byte[] file, int most) throws ZipException {
        bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        try {
            directory(end(), most);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw broken();
        }
    }

    private static ZipException broken() {
        return new ZipException("the directory is broken");
    }

    private int end() throws ZipException {
        int last = bytes.limit() - END_LENGTH;
        for (int i = last; i >= Math.max(0, last - MOST_COMMENT); i--) {
            if (bytes.getInt(i) == END) {
                return i;
            }
        }
        throw broken();
    }

    private void directory(int end, int most) throws ZipException {
        int count = Short.toUnsignedInt(bytes.getShort(end + 10));
        int at = bytes.getInt(end + 16);
        if (count > most) {
            throw broken();
        }
        for (int i = 0; i < count; i++) {
            if (bytes.getInt(at) != ENTRY) {
                throw broken();
            }
            int nameLength = Short.toUnsignedInt(bytes.getShort(at + 28));
            int extraLength = Short.toUnsignedInt(bytes.getShort(at + 30));
            int commentLength = Short.toUnsignedInt(bytes.getShort(at + 32));
            byte[] name = new byte[nameLength];
            bytes.get(at + ENTRY_LENGTH, name);
            parts.putIfAbsent(
                    new String(name, StandardCharsets.UTF_8),
                    part(at, at + ENTRY_LENGTH + nameLength, extraLength));
            at += ENTRY_LENGTH + nameLength + extraLength + commentLength;
        }
    }

    private Part part(int at, int extra, int extraLength) throws ZipException {
        long length = Integer.toUnsignedLong(bytes.getInt(at + 20));
        long size = Integer.toUnsignedLong(bytes.getInt(at + 24));
        long offset = Integer.toUnsignedLong(bytes.getInt(at + 42));
        long unknown = 0xFFFFFFFFL;
        int field = extra;
        while (field + 4 <= extra + extraLength) {
            int id = Short.toUnsignedInt(bytes.getShort(field));
            int next = field + 4;
            if (id == LONG_FIELD) {
                next += size == unknown ? 8 : 0;
                if (length == unknown) {
                    length = bytes.getLong(next);
                    next += 8;
                }
                offset = offset == unknown ? bytes.getLong(next) : offset;
            }
            field += 4 + Short.toUnsignedInt(bytes.getShort(field + 2));
        }
        int local = Math.toIntExact(checked(offset));
        if (bytes.getInt(local) != LOCAL) {
            throw broken();
        }
        int start =
                local
                        + LOCAL_LENGTH
                        + Short.toUnsignedInt(bytes.getShort(local + 26))
                        + Short.toUnsignedInt(bytes.getShort(local + 28));
        if (start + checked(length) > bytes.limit()) {
            throw broken();
        }
        return new Part(start, (int) length, Short.toUnsignedInt(bytes.getShort(at + 10)));
    }

    private long checked(long value) throws ZipException {
        if (value < 0 || value > bytes.limit()) {
            throw broken();
        }
        return value;
    }

    /** Returns the names of the parts in the order of the directory. */
    Iterable<String> names() {
        return parts.keySet();
    }

    /** Opens a part, unpacked as it is read; nothing bounds it. */
    InputStream open(String name) throws IOException {
        Part part = parts.get(name);
        if (part == null) {
            throw broken();
        }
        InputStream packed = new ByteArrayInputStream(bytes.array(), part.offset(), part.length());
        if (part.method() == 0) {
            return packed;
        }
        if (part.method() != DEFLATED) {
            throw broken();
        }
        Inflater inflater = new Inflater(true);
        return new InflaterInputStream(packed, inflater) {
            @Override
            public void close() throws IOException {
                inflater.end();
                super.close();
            }
        };
    }
}
