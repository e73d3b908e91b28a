package org.forumkit.export.pdf.internal.font;

import java.nio.ByteBuffer;

/** One table of a font file; every read is checked against the table's end. */
final class FontTable {

    private final String source;
    private final String tag;
    private final ByteBuffer data;
    private final int start;
    private final int length;

    FontTable(String source, String tag, ByteBuffer data, int start, int length) {
        this.source = source;
        this.tag = tag;
        this.data = data;
        this.start = start;
        this.length = length;
    }

    int length() {
        return length;
    }

    int u8(int at) {
        return data.get(place(at, 1)) & 0xFF;
    }

    int u16(int at) {
        return data.getChar(place(at, 2));
    }

    int s16(int at) {
        return data.getShort(place(at, 2));
    }

    int s32(int at) {
        return data.getInt(place(at, 4));
    }

    /** Reads an unsigned number that has to fit into an int, as every offset and count does. */
    int u32(int at) {
        int value = s32(at);
        if (value < 0) {
            throw fault("holds " + Integer.toUnsignedString(value) + " at byte " + at);
        }
        return value;
    }

    // In one go, as thousands of single reads are slow until they are compiled.
    char[] chars(int at, int count) {
        char[] chars = new char[count];
        data.slice(place(at, 2 * count), 2 * count).asCharBuffer().get(chars);
        return chars;
    }

    int[] ints(int at, int count) {
        int[] ints = new int[count];
        data.slice(place(at, 4 * count), 4 * count).asIntBuffer().get(ints);
        return ints;
    }

    FontTable slice(int at, int size) {
        return new FontTable(source, tag, data, place(at, size), size);
    }

    void copy(int at, int size, byte[] target, int targetAt) {
        data.get(place(at, size), target, targetAt, size);
    }

    FontException fault(String what) {
        return new FontException(source + ": table " + tag + " " + what);
    }

    private int place(int at, int size) {
        if (at < 0 || size < 0 || at > length - size) {
            throw fault("has " + length + " bytes, but is read at byte " + at);
        }
        return start + at;
    }
}
