package org.forumkit.export.ical.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.forumkit.export.ical.element.internal.Characters;

/**
 * Octets in physical lines of 75 at most, on their way to a stream.
 *
 * <p>A fold never comes inside a character or an escape sequence. Not for use by several threads.
 */
final class FoldedOctets {
    private static final int MAX_OCTETS = 75;

    /** A physical line, the fold after it, and the longest run that is never cut. */
    private static final int LINE_ROOM = MAX_OCTETS + 16;

    private static final char REPLACEMENT = '\uFFFD';
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private final OutputStream out;
    private final byte[] buffer = new byte[16 * 1024];
    private int position;

    /** Where the 75th octet of the current physical line ends in the buffer. */
    private int limit = MAX_OCTETS;

    FoldedOctets(OutputStream out) {
        this.out = out;
    }

    void begin() throws IOException {
        if (buffer.length - position < LINE_ROOM) {
            drain();
        }
        limit = position + MAX_OCTETS;
    }

    void end() {
        buffer[position++] = '\r';
        buffer[position++] = '\n';
    }

    void flush() throws IOException {
        drain();
        out.flush();
    }

    private void drain() throws IOException {
        out.write(buffer, 0, position);
        position = 0;
    }

    private void fold() throws IOException {
        end();
        begin();
        buffer[position++] = ' ';
    }

    private int folded(int at) throws IOException {
        position = at;
        fold();
        return position;
    }

    /** Makes sure that some octets come on one physical line. */
    void together(int octets) throws IOException {
        if (position + octets > limit) {
            fold();
        }
    }

    void octet(int octet) throws IOException {
        together(1);
        buffer[position++] = (byte) octet;
    }

    void pair(char first, char second) throws IOException {
        together(2);
        buffer[position++] = (byte) first;
        buffer[position++] = (byte) second;
    }

    void two(int value) throws IOException {
        together(2);
        buffer[position++] = (byte) ('0' + value / 10);
        buffer[position++] = (byte) ('0' + value % 10);
    }

    void ascii(String value) throws IOException {
        for (int i = 0, n = value.length(); i < n; i++) {
            char c = value.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                octet(c);
            }
        }
    }

    /** Writes a TEXT value, escaped. */
    void text(String value) throws IOException {
        // Nine characters in ten take one of the first three ways, which keep to a local variable.
        int to = position;
        for (int i = 0, n = value.length(); i < n; i++) {
            char c = value.charAt(i);
            if (c >= ' ' && c < 0x7F && c != ',' && c != ';' && c != '\\') {
                to = to == limit ? folded(to) : to;
                buffer[to++] = (byte) c;
            } else if (c >= 0xA0 && c < 0x800) {
                to = to + 2 > limit ? folded(to) : to;
                buffer[to++] = (byte) (0xC0 | c >> 6);
                buffer[to++] = (byte) (0x80 | (c & 0x3F));
            } else if (c > '\u2029' && !Character.isSurrogate(c)) {
                to = to + 3 > limit ? folded(to) : to;
                buffer[to++] = (byte) (0xE0 | c >> 12);
                buffer[to++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                buffer[to++] = (byte) (0x80 | (c & 0x3F));
            } else {
                position = to;
                i = escaped(value, i);
                to = position;
            }
        }
        position = to;
    }

    /** Writes a character that may need an escape, and returns the index of its last char. */
    private int escaped(String value, int index) throws IOException {
        char c = value.charAt(index);
        if (c == ',' || c == ';' || c == '\\') {
            pair('\\', c);
            return index;
        }
        if (Characters.isLineBreak(c)) {
            pair('\\', 'n');
            return Characters.lastOfLineBreak(value, index);
        }
        return Characters.isControl(c) ? index : character(value, index);
    }

    /** Writes the character at an index, and returns the index of its last char. */
    int character(String value, int index) throws IOException {
        int codePoint = value.codePointAt(index);
        if (codePoint < 0x80) {
            octet(codePoint);
        } else if (codePoint < 0x800) {
            together(2);
            buffer[position++] = (byte) (0xC0 | codePoint >> 6);
            continuation(codePoint);
        } else if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            together(3);
            int whole = Characters.isHalf(codePoint) ? REPLACEMENT : codePoint;
            buffer[position++] = (byte) (0xE0 | whole >> 12);
            continuation(whole >> 6);
            continuation(whole);
        } else {
            together(4);
            buffer[position++] = (byte) (0xF0 | codePoint >> 18);
            continuation(codePoint >> 12);
            continuation(codePoint >> 6);
            continuation(codePoint);
            return index + 1;
        }
        return index;
    }

    private void continuation(int bits) {
        buffer[position++] = (byte) (0x80 | (bits & 0x3F));
    }

    /** Percent-encodes the character at an index, and returns the index of its last char. */
    int percentEncoded(String value, int index) throws IOException {
        int codePoint = value.codePointAt(index);
        for (byte octet : Characters.octets(codePoint)) {
            together(3);
            buffer[position++] = '%';
            buffer[position++] = HEX[octet >> 4 & 0xF];
            buffer[position++] = HEX[octet & 0xF];
        }
        return index + Character.charCount(codePoint) - 1;
    }
}
