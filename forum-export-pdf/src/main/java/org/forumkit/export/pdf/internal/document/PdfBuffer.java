package org.forumkit.export.pdf.internal.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A growing buffer of PDF syntax: what objects and content streams are written with.
 *
 * <p>Numbers are written with at most two decimals and independent of any locale. Mutable, for one
 * thread.
 */
final class PdfBuffer {

    private static final String HEX = "0123456789ABCDEF";

    private byte[] bytes;
    private int size;

    PdfBuffer(int capacity) {
        bytes = new byte[capacity];
    }

    int size() {
        return size;
    }

    byte[] array() {
        return bytes;
    }

    void clear() {
        size = 0;
    }

    private void need(int more) {
        if (more > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    PdfBuffer ascii(String text) {
        int length = text.length();
        need(length);
        for (int i = 0; i < length; i++) {
            bytes[size++] = (byte) text.charAt(i);
        }
        return this;
    }

    PdfBuffer raw(int value) {
        need(1);
        bytes[size++] = (byte) value;
        return this;
    }

    PdfBuffer copy(byte[] source, int from, int to) {
        need(to - from);
        System.arraycopy(source, from, bytes, size, to - from);
        size += to - from;
        return this;
    }

    PdfBuffer integer(long value) {
        need(20);
        if (value >= 0 && value <= Integer.MAX_VALUE) {
            digits((int) value);
            return this;
        }
        return ascii(Long.toString(value));
    }

    /** Writes a number that is not negative; there is room for it. */
    private void digits(int value) {
        int end = size + 1;
        for (int rest = value; rest >= 10; rest /= 10) {
            end++;
        }
        size = end;
        int rest = value;
        do {
            bytes[--end] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
    }

    /** Writes a number with two decimals at most and a space behind it. */
    PdfBuffer number(float value) {
        need(24);
        long hundredths = Math.round(value * 100.0);
        if (hundredths < 0) {
            bytes[size++] = '-';
            hundredths = -hundredths;
        }
        long whole = hundredths / 100;
        integer(whole);
        int fraction = (int) (hundredths - whole * 100);
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

    /** Writes several numbers as an array. */
    PdfBuffer numbers(float... values) {
        raw('[');
        for (float value : values) {
            number(value);
        }
        bytes[size - 1] = ']';
        return this;
    }

    /** Writes a reference to an object and a space behind it. */
    PdfBuffer reference(int object) {
        return integer(object).ascii(" 0 R ");
    }

    /** Writes a name; characters with a meaning of their own are written by number. */
    PdfBuffer name(String name) {
        raw('/');
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 0x7F && "#()<>[]{}/%".indexOf(b) < 0) {
                raw(b);
            } else {
                raw('#').raw(HEX.charAt(b >> 4 & 15)).raw(HEX.charAt(b & 15));
            }
        }
        return this;
    }

    /** Writes what a human reads: as it is where it is ASCII, else in UTF-16. */
    PdfBuffer text(String text) {
        int length = text.length();
        int i = 0;
        while (i < length && text.charAt(i) >= ' ' && text.charAt(i) < 0x7F) {
            i++;
        }
        if (i == length) {
            return string(text.getBytes(StandardCharsets.US_ASCII));
        }
        need(4 * length + 4);
        raw('(').raw(0xFE).raw(0xFF);
        for (i = 0; i < length; i++) {
            code(text.charAt(i));
        }
        return raw(')');
    }

    /** Writes bytes as a literal string. */
    PdfBuffer string(byte[] value) {
        need(2 * value.length + 2);
        bytes[size++] = '(';
        for (byte b : value) {
            stringByte(b);
        }
        bytes[size++] = ')';
        return this;
    }

    /** Writes bytes as a string of hexadecimal digits. */
    PdfBuffer hex(byte[] value) {
        raw('<');
        for (byte b : value) {
            raw(HEX.charAt(b >> 4 & 15)).raw(HEX.charAt(b & 15));
        }
        return raw('>');
    }

    /** Writes four hexadecimal digits. */
    PdfBuffer hex(int value) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            raw(HEX.charAt(value >> shift & 15));
        }
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

    @Override
    public String toString() {
        return new String(bytes, 0, size, StandardCharsets.ISO_8859_1);
    }
}
