package org.forumkit.export.ical.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Writes RFC 5545 content lines straight to UTF-8 octets.
 *
 * <p>A line is {@code property}, any number of {@code parameter}s, one or more value calls, {@code
 * end}. Lines are folded at 75 octets, never inside a character nor inside an escape sequence. What
 * a caller passes as a value can not end a line, open a component or add a parameter: line breaks
 * become {@code \n}, other control characters vanish, half a surrogate pair becomes U+FFFD.
 *
 * <p>Memory is one buffer, whatever the length of the calendar. Instances are mutable and belong to
 * one thread.
 */
public final class ContentLineWriter {

    private static final int MAX_OCTETS = 75;

    /**
     * A physical line, its fold, and the longest indivisible run: what a line start makes room for.
     */
    private static final int LINE_ROOM = MAX_OCTETS + 16;

    private static final long FIRST_SECOND = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST_SECOND = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    private static final char REPLACEMENT = '\uFFFD';
    private static final char RIGHT_QUOTE = '\u201D';
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private final OutputStream out;
    private final byte[] buffer = new byte[16 * 1024];
    private int position;

    /** Where the 75th octet of the current physical line ends in the buffer. */
    private int limit = MAX_OCTETS;

    private boolean inValue;

    /**
     * Creates a writer.
     *
     * @param out where the octets go, not null, never closed
     */
    public ContentLineWriter(OutputStream out) {
        this.out = out;
    }

    /**
     * Opens a component.
     *
     * @param component the name, such as {@code VEVENT}, not null
     * @return this, not null
     * @throws IOException if the stream fails
     */
    public ContentLineWriter begin(String component) throws IOException {
        return property("BEGIN").token(component).end();
    }

    /**
     * Closes a component.
     *
     * @param component the name, such as {@code VEVENT}, not null
     * @return this, not null
     * @throws IOException if the stream fails
     */
    public ContentLineWriter end(String component) throws IOException {
        return property("END").token(component).end();
    }

    /**
     * Begins a line.
     *
     * @param name the property's name, not null
     * @return this, not null
     * @throws IOException if the stream fails
     */
    public ContentLineWriter property(String name) throws IOException {
        if (buffer.length - position < LINE_ROOM) {
            drain();
        }
        limit = position + MAX_OCTETS;
        inValue = false;
        ascii(name);
        return this;
    }

    /**
     * Adds a parameter to the line begun, quoted unless it is a plain token.
     *
     * <p>RFC 6868 writes {@code ^} as {@code ^^} and a line break as {@code ^n}. A double quote
     * becomes U+201D instead of the RFC's {@code ^'}: most clients would show that as it stands.
     *
     * @param name the parameter's name, not null
     * @param value any text, not null
     * @return this, not null
     * @throws IOException if the stream fails
     */
    public ContentLineWriter parameter(String name, String value) throws IOException {
        octet(';');
        ascii(name);
        octet('=');
        if (isToken(value)) {
            ascii(value);
            return this;
        }
        octet('"');
        for (int i = 0, n = value.length(); i < n; i++) {
            char c = value.charAt(i);
            if (c == '^') {
                pair('^', '^');
            } else if (c == '"') {
                character(RIGHT_QUOTE);
            } else if (isLineBreak(c)) {
                pair('^', 'n');
                i = lastOfLineBreak(value, i);
            } else if (!isControl(c)) {
                i = codePoint(value, i);
            }
        }
        octet('"');
        return this;
    }

    /**
     * Writes a TEXT value, escaped; called again, it continues the value.
     *
     * @param value any text, not null
     * @return this, not null
     * @throws IOException if the stream fails
     */
    public ContentLineWriter text(String value) throws IOException {
        startValue();
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
                i = special(value, i);
                to = position;
            }
        }
        position = to;
        return this;
    }

    /** Writes a character that is not its own UTF-8, and returns the index of its last char. */
    private int special(String value, int index) throws IOException {
        char c = value.charAt(index);
        if (c == ',' || c == ';' || c == '\\') {
            pair('\\', c);
            return index;
        }
        if (isLineBreak(c)) {
            pair('\\', 'n');
            return lastOfLineBreak(value, index);
        }
        return isControl(c) ? index : codePoint(value, index);
    }

    /**
     * Writes a line break as part of a TEXT value.
     *
     * @return this, not null
     * @throws IOException if the stream fails
     */
    public ContentLineWriter lineBreak() throws IOException {
        startValue();
        pair('\\', 'n');
        return this;
    }

    /**
     * Writes a time of day as part of a TEXT value, as {@code 09:05}.
     *
     * @param value the time, not null; its date is not written
     * @return this, not null
     * @throws IOException if the stream fails
     */
    public ContentLineWriter clock(LocalDateTime value) throws IOException {
        startValue();
        room(5);
        two(value.getHour());
        buffer[position++] = ':';
        two(value.getMinute());
        return this;
    }

    /**
     * Writes the comma or semicolon between two values of one line.
     *
     * @param separator {@code ','} or {@code ';'}
     * @return this, not null
     * @throws IOException if the stream fails
     */
    public ContentLineWriter separator(char separator) throws IOException {
        octet(separator);
        return this;
    }

    /**
     * Writes a value of printable ASCII as it stands, such as {@code CONFIRMED}; other characters
     * are left out.
     *
     * @param value the value, not null
     * @return this, not null
     * @throws IOException if the stream fails
     */
    public ContentLineWriter token(String value) throws IOException {
        startValue();
        ascii(value);
        return this;
    }

    /**
     * Writes a URI; what a URI can not hold is percent-encoded.
     *
     * @param value the URI, not null
     * @return this, not null
     * @throws IOException if the stream fails
     */
    public ContentLineWriter uri(String value) throws IOException {
        startValue();
        int path = value.indexOf('/', value.indexOf("//") + 2);
        int fragment = value.indexOf('#');
        for (int i = 0, n = value.length(); i < n; i++) {
            char c = value.charAt(i);
            boolean allowed =
                    switch (c) {
                        case '"', '<', '>', '\\', '^', '`', '{', '|', '}' -> false;
                        case '[', ']' -> i < path;
                        case '#' -> i == fragment;
                        case '%' -> isHex(value, i + 1) && isHex(value, i + 2);
                        default -> c > ' ' && c < 0x7F;
                    };
            if (allowed) {
                octet(c);
            } else {
                i = percentEncoded(value, i);
            }
        }
        return this;
    }

    /**
     * Writes a whole number.
     *
     * @param value the number
     * @return this, not null
     * @throws IOException if the stream fails
     */
    public ContentLineWriter integer(long value) throws IOException {
        return token(Long.toString(value));
    }

    /**
     * Writes a DATE value.
     *
     * @param value the day, not null, of the years 0 to 9999
     * @return this, not null
     * @throws IOException if the stream fails
     */
    public ContentLineWriter date(LocalDate value) throws IOException {
        startValue();
        room(8);
        digits(value.getYear(), value.getMonthValue(), value.getDayOfMonth());
        return this;
    }

    /**
     * Writes a DATE-TIME value without a zone of its own.
     *
     * @param value the local date and time, not null, of the years 0 to 9999; whole seconds are
     *     written
     * @return this, not null
     * @throws IOException if the stream fails
     */
    public ContentLineWriter dateTime(LocalDateTime value) throws IOException {
        startValue();
        room(15);
        digits(value.getYear(), value.getMonthValue(), value.getDayOfMonth());
        buffer[position++] = 'T';
        two(value.getHour());
        two(value.getMinute());
        two(value.getSecond());
        return this;
    }

    /**
     * Writes a DATE-TIME value in UTC.
     *
     * @param value the moment, not null; whole seconds are written, and what lies before the year 0
     *     or after the year 9999 as the first or last second of them
     * @return this, not null
     * @throws IOException if the stream fails
     */
    public ContentLineWriter utc(Instant value) throws IOException {
        startValue();
        room(16);
        long second = Math.max(FIRST_SECOND, Math.min(value.getEpochSecond(), LAST_SECOND));
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(second, 86_400L));
        int ofDay = (int) Math.floorMod(second, 86_400L);
        digits(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        buffer[position++] = 'T';
        two(ofDay / 3600);
        two(ofDay / 60 % 60);
        two(ofDay % 60);
        buffer[position++] = 'Z';
        return this;
    }

    /**
     * Ends the line.
     *
     * @return this, not null
     * @throws IOException if the stream fails
     */
    public ContentLineWriter end() throws IOException {
        startValue();
        buffer[position++] = '\r';
        buffer[position++] = '\n';
        return this;
    }

    /**
     * Hands everything written so far to the stream, and flushes it.
     *
     * @throws IOException if the stream fails
     */
    public void flush() throws IOException {
        drain();
        out.flush();
    }

    private void drain() throws IOException {
        out.write(buffer, 0, position);
        position = 0;
    }

    private void startValue() throws IOException {
        if (!inValue) {
            octet(':');
            inValue = true;
        }
    }

    private void fold() throws IOException {
        buffer[position++] = '\r';
        buffer[position++] = '\n';
        if (buffer.length - position < LINE_ROOM) {
            drain();
        }
        limit = position + MAX_OCTETS;
        buffer[position++] = ' ';
    }

    private int folded(int at) throws IOException {
        position = at;
        fold();
        return position;
    }

    private void room(int octets) throws IOException {
        if (position + octets > limit) {
            fold();
        }
    }

    private void octet(int octet) throws IOException {
        if (position == limit) {
            fold();
        }
        buffer[position++] = (byte) octet;
    }

    private void pair(char first, char second) throws IOException {
        room(2);
        buffer[position++] = (byte) first;
        buffer[position++] = (byte) second;
    }

    private void ascii(String value) throws IOException {
        for (int i = 0, n = value.length(); i < n; i++) {
            char c = value.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                octet(c);
            }
        }
    }

    /** Writes the character at an index, and returns the index of its last char. */
    private int codePoint(String value, int index) throws IOException {
        char c = value.charAt(index);
        if (!Character.isSurrogate(c)) {
            character(c);
            return index;
        }
        int codePoint = value.codePointAt(index);
        if (codePoint == c) {
            character(REPLACEMENT);
            return index;
        }
        room(4);
        buffer[position++] = (byte) (0xF0 | codePoint >> 18);
        continuation(codePoint >> 12);
        continuation(codePoint >> 6);
        continuation(codePoint);
        return index + 1;
    }

    private void character(char c) throws IOException {
        if (c < 0x80) {
            octet(c);
        } else if (c < 0x800) {
            room(2);
            buffer[position++] = (byte) (0xC0 | c >> 6);
            continuation(c);
        } else {
            room(3);
            buffer[position++] = (byte) (0xE0 | c >> 12);
            continuation(c >> 6);
            continuation(c);
        }
    }

    private void continuation(int bits) {
        buffer[position++] = (byte) (0x80 | (bits & 0x3F));
    }

    /** Percent-encodes the character at an index, and returns the index of its last char. */
    private int percentEncoded(String value, int index) throws IOException {
        int codePoint = value.codePointAt(index);
        boolean lone = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        String character = lone ? String.valueOf(REPLACEMENT) : Character.toString(codePoint);
        for (byte octet : character.getBytes(StandardCharsets.UTF_8)) {
            room(3);
            buffer[position++] = '%';
            buffer[position++] = HEX[octet >> 4 & 0xF];
            buffer[position++] = HEX[octet & 0xF];
        }
        return index + Character.charCount(codePoint) - 1;
    }

    private static boolean isHex(String value, int index) {
        return index < value.length() && Character.digit(value.charAt(index), 16) >= 0;
    }

    private void digits(int year, int month, int day) {
        two(year / 100);
        two(year % 100);
        two(month);
        two(day);
    }

    private void two(int value) {
        buffer[position++] = (byte) ('0' + value / 10);
        buffer[position++] = (byte) ('0' + value % 10);
    }

    private static boolean isToken(String value) {
        for (int i = 0, n = value.length(); i < n; i++) {
            char c = value.charAt(i);
            boolean letterOrDigit =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letterOrDigit && "-/_+.".indexOf(c) < 0) {
                return false;
            }
        }
        return !value.isEmpty();
    }

    /**
     * What Unicode calls a mandatory break: LF, VT, FF, CR, NEL, LS, PS. Some readers split there.
     */
    private static boolean isLineBreak(char c) {
        return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static int lastOfLineBreak(String value, int index) {
        boolean pair =
                value.charAt(index) == '\r'
                        && index + 1 < value.length()
                        && value.charAt(index + 1) == '\n';
        return pair ? index + 1 : index;
    }

    private static boolean isControl(char c) {
        return (c < ' ' && c != '\t') || (c >= 0x7F && c <= 0x9F);
    }
}
