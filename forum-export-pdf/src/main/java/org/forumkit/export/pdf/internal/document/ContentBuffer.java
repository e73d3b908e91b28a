package org.forumkit.export.pdf.internal.document;

import java.util.Arrays;

/**
 * A growing buffer of content stream operators.
 *
 * <p>Numbers are written with at most two decimals and independent of any locale. Mutable, for one
 * thread.
 */
final class ContentBuffer {

    private byte[] bytes;
    private int size;

    ContentBuffer(int capacity) {
        bytes = new byte[capacity];
    }

    int size() {
        return size;
    }

    byte[] array() {
        return bytes;
    }

    private void need(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    ContentBuffer ascii(String text) {
        int length = text.length();
        need(length);
        for (int i = 0; i < length; i++) {
            bytes[size++] = (byte) text.charAt(i);
        }
        return this;
    }

    ContentBuffer raw(int value) {
        need(1);
        bytes[size++] = (byte) value;
        return this;
    }

    ContentBuffer copy(byte[] source, int from, int to) {
        need(to - from);
        System.arraycopy(source, from, bytes, size, to - from);
        size += to - from;
        return this;
    }

    ContentBuffer integer(int value) {
        need(11);
        int rest = value;
        if (rest < 0) {
            bytes[size++] = '-';
            rest = -rest;
        }
        int start = size;
        do {
            bytes[size++] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        for (int a = start, b = size - 1; a < b; a++, b--) {
            byte swapped = bytes[a];
            bytes[a] = bytes[b];
            bytes[b] = swapped;
        }
        return this;
    }

    /** Writes a number with two decimals at most and a space behind it. */
    ContentBuffer number(float value) {
        int hundredths = Math.round(value * 100f);
        need(4);
        if (hundredths < 0) {
            bytes[size++] = '-';
            hundredths = -hundredths;
        }
        integer(hundredths / 100);
        int fraction = hundredths % 100;
        need(4);
        if (fraction != 0) {
            bytes[size++] = '.';
            bytes[size++] = (byte) ('0' + fraction / 10);
            if (fraction % 10 != 0) {
                bytes[size++] = (byte) ('0' + fraction % 10);
            }
        }
        bytes[size++] = ' ';
        return this;
    }

    /** Writes one two-byte code inside a literal string. */
    void code(int code) {
        need(4);
        stringByte((byte) (code >> 8));
        stringByte((byte) code);
    }

    private void stringByte(byte value) {
        if (value == '(' || value == ')' || value == '\\') {
            bytes[size++] = '\\';
            bytes[size++] = value;
        } else if (value == '\r') {
            bytes[size++] = '\\';
            bytes[size++] = 'r';
        } else {
            bytes[size++] = value;
        }
    }
}
