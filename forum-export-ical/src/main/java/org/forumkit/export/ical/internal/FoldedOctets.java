package org.forumkit.export.ical.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.forumkit.export.ical.element.internal.Characters;

/**
 * Octets in physical lines of 75 at most, on their way to a stream.
 *
 * <p>A fold never comes inside a character or an escape sequence. A line is written as if it were
 * short and is folded when it is complete, since most lines need no fold and a text is encoded
 * faster when it need not look for one. Not for use by several threads.
 */
final class FoldedOctets {
    private static final int MAX_OCTETS = 75;

    /** As much as is written before it goes on; the rest of the buffer is for folds. */
    private static final int CAPACITY = 16 * 1024;

    private static final int SHORTEST_PIECE = 64;
    private static final int MAX_FOLDS = CAPACITY / SHORTEST_PIECE;
    private static final int FOLD_OCTETS = 3;

    /** Characters that are encoded at once, each in three octets at most. */
    private static final int SLICE = 2048;

    private static final char REPLACEMENT = '\uFFFD';
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    /** Which characters of ASCII a text has as they are. */
    private static final boolean[] PLAIN = new boolean[0x80];

    /** Writes two octets at once, the lower first. */
    private static final VarHandle TWO =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

    /** Writes four octets at once, the lowest first. */
    private static final VarHandle FOUR =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    /** The two digits of each number below a hundred. */
    private static final short[] PAIRS = new short[100];

    static {
        for (int i = 0; i < PAIRS.length; i++) {
            PAIRS[i] = (short) (('0' + i / 10) | (('0' + i % 10) << 8));
        }
        Arrays.fill(PLAIN, ' ', 0x7F, true);
        PLAIN[','] = false;
        PLAIN[';'] = false;
        PLAIN['\\'] = false;
    }

    private final OutputStream out;
    private final byte[] buffer = new byte[CAPACITY + MAX_FOLDS * FOLD_OCTETS];
    private final int[] folds = new int[MAX_FOLDS];
    private int position;

    /** Where the physical line begins that is being written; what follows is not folded yet. */
    private int start;

    FoldedOctets(OutputStream out) {
        this.out = out;
    }

    void begin() {
        start = position;
    }

    void end() throws IOException {
        if (position - start > MAX_OCTETS) {
            fold();
        }
        room(2);
        buffer[position++] = '\r';
        buffer[position++] = '\n';
        start = position;
    }

    void flush() throws IOException {
        drain();
        out.flush();
    }

    private void room(int octets) throws IOException {
        if (position + octets > CAPACITY) {
            fold();
            drain();
        }
    }

    /** Passes on all lines but the one that is being written. */
    private void drain() throws IOException {
        out.write(buffer, 0, start);
        System.arraycopy(buffer, start, buffer, 0, position - start);
        position -= start;
        start = 0;
    }

    /** Folds what is written of a line, so that the last piece is no longer than it may be. */
    private void fold() {
        int count = 0;
        int end = position;
        while (end - start > MAX_OCTETS) {
            int at = boundary();
            folds[count++] = at;
            // The piece after it begins with a space.
            start = at - 1;
        }
        int shift = count * FOLD_OCTETS;
        position += shift;
        start += shift;
        while (count > 0) {
            int at = folds[--count];
            System.arraycopy(buffer, at, buffer, at + shift, end - at);
            buffer[at + shift - 1] = ' ';
            buffer[at + shift - 2] = '\n';
            buffer[at + shift - 3] = '\r';
            shift -= FOLD_OCTETS;
            end = at;
        }
    }

    /** Returns the last place of a physical line that is not inside of anything. */
    private int boundary() {
        int at = start + MAX_OCTETS;
        while ((buffer[at] & 0xC0) == 0x80) {
            at--;
        }
        int backslashes = at;
        while (backslashes > start + 1 && buffer[backslashes - 1] == '\\') {
            backslashes--;
        }
        return (at - backslashes) % 2 == 0 ? at : at - 1;
    }

    /** Makes sure that some octets come on one physical line. */
    void together(int octets) throws IOException {
        if (position + octets - start <= MAX_OCTETS) {
            return;
        }
        room(octets + FOLD_OCTETS);
        fold();
        if (position + octets - start > MAX_OCTETS) {
            buffer[position++] = '\r';
            buffer[position++] = '\n';
            start = position;
            buffer[position++] = ' ';
        }
    }

    void octet(int octet) throws IOException {
        room(1);
        buffer[position++] = (byte) octet;
    }

    void pair(char first, char second) throws IOException {
        together(2);
        octet(first);
        octet(second);
    }

    /** Writes an even number of digits. */
    void digits(int number, int count) throws IOException {
        room(count);
        int rest = number;
        for (int at = position + count - 2; at >= position; at -= 2) {
            int tens = rest / 100;
            TWO.set(buffer, at, PAIRS[rest - tens * 100]);
            rest = tens;
        }
        position += count;
    }

    /** Writes a text of printable ASCII only. */
    @SuppressWarnings("deprecation") // It takes the low octets, and ASCII has no others.
    void name(String value) throws IOException {
        int length = value.length();
        if (length > SLICE) {
            ascii(value);
            return;
        }
        room(length);
        value.getBytes(0, length, buffer, position);
        position += length;
    }

    void ascii(String value) throws IOException {
        for (int from = 0, n = value.length(); from < n; from += SLICE) {
            int until = Math.min(n, from + SLICE);
            room(until - from);
            int to = position;
            for (int i = from; i < until; i++) {
                char c = value.charAt(i);
                if (c >= ' ' && c < 0x7F) {
                    buffer[to++] = (byte) c;
                }
            }
            position = to;
        }
    }

    /** Writes a TEXT value, escaped. */
    void text(String value) throws IOException {
        for (int from = 0, n = value.length(); from < n; ) {
            from = text(value, from, Math.min(n, from + SLICE));
        }
    }

    /** Writes a slice of a text, and returns where the next begins. */
    private int text(String value, int from, int until) throws IOException {
        room((until - from + 1) * 3);
        // Nine characters in ten take one of the first three ways, which keep to local variables.
        byte[] octets = buffer;
        int to = position;
        int i = from;
        for (; i < until; i++) {
            char c = value.charAt(i);
            if (c < 0x80 && PLAIN[c]) {
                octets[to++] = (byte) c;
            } else if (c > '\u2029' && !Character.isSurrogate(c)) {
                // Three octets; what comes next goes over the fourth, for which there is room.
                FOUR.set(
                        octets, to, 0x8080E0 | (c >> 12) | ((c & 0xFC0) << 2) | ((c & 0x3F) << 16));
                to += 3;
            } else if (c >= 0xA0 && c < 0x800) {
                octets[to++] = (byte) (0xC0 | c >> 6);
                octets[to++] = (byte) (0x80 | (c & 0x3F));
            } else {
                position = to;
                i = escaped(value, i);
                to = position;
            }
        }
        position = to;
        return i;
    }

    /** Writes a character that may need an escape, and returns the index of its last char. */
    private int escaped(String value, int index) throws IOException {
        char c = value.charAt(index);
        if (c == ',' || c == ';' || c == '\\') {
            escape(c);
            return index;
        }
        if (Characters.isLineBreak(c)) {
            escape('n');
            return Characters.lastOfLineBreak(value, index);
        }
        return Characters.isControl(c) ? index : character(value, index);
    }

    /** Writes a backslash and what it is for. */
    void escape(char c) throws IOException {
        octet('\\');
        octet(c);
    }

    /** Writes the character at an index, and returns the index of its last char. */
    int character(String value, int index) throws IOException {
        room(4);
        int codePoint = value.codePointAt(index);
        if (codePoint < 0x80) {
            buffer[position++] = (byte) codePoint;
        } else if (codePoint < 0x800) {
            buffer[position++] = (byte) (0xC0 | codePoint >> 6);
            continuation(codePoint);
        } else if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            int whole = Characters.isHalf(codePoint) ? REPLACEMENT : codePoint;
            buffer[position++] = (byte) (0xE0 | whole >> 12);
            continuation(whole >> 6);
            continuation(whole);
        } else {
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
            octet('%');
            octet(HEX[octet >> 4 & 0xF]);
            octet(HEX[octet & 0xF]);
        }
        return index + Character.charCount(codePoint) - 1;
    }
}
