package org.forumkit.export.ical.internal;

import java.io.IOException;
import java.io.OutputStream;
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

    private static final int LAST_YEAR = 9999;
    private static final long FIRST_SECOND = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST_SECOND = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    private static final String RIGHT_QUOTE = "\u201D";

    private final FoldedOctets octets;
    private boolean inValue;

    /**
     * Creates a writer.
     *
     * @param out where the octets go, not null, never closed
     */
    public ContentLineWriter(OutputStream out) {
        this.octets = new FoldedOctets(out);
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
        octets.begin();
        inValue = false;
        octets.ascii(name);
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
        octets.octet(';');
        octets.ascii(name);
        octets.octet('=');
        if (Characters.isToken(value)) {
            octets.ascii(value);
            return this;
        }
        octets.octet('"');
        for (int i = 0, n = value.length(); i < n; i++) {
            char c = value.charAt(i);
            if (c == '^') {
                octets.pair('^', '^');
            } else if (c == '"') {
                octets.character(RIGHT_QUOTE, 0);
            } else if (Characters.isLineBreak(c)) {
                octets.pair('^', 'n');
                i = Characters.lastOfLineBreak(value, i);
            } else if (!Characters.isControl(c)) {
                i = octets.character(value, i);
            }
        }
        octets.octet('"');
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
        octets.text(value);
        return this;
    }

    /**
     * Writes a line break as part of a TEXT value.
     *
     * @return this, not null
     * @throws IOException if the stream fails
     */
    public ContentLineWriter lineBreak() throws IOException {
        startValue();
        octets.pair('\\', 'n');
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
        octets.together(5);
        octets.two(value.getHour());
        octets.octet(':');
        octets.two(value.getMinute());
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
        octets.octet(separator);
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
        octets.ascii(value);
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
                        case '%' ->
                                Characters.isHex(value, i + 1) && Characters.isHex(value, i + 2);
                        default -> c > ' ' && c < 0x7F;
                    };
            if (allowed) {
                octets.octet(c);
            } else {
                i = octets.percentEncoded(value, i);
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
     * @throws IllegalArgumentException if the year has no four digits
     */
    public ContentLineWriter date(LocalDate value) throws IOException {
        startValue();
        octets.together(8);
        day(value.getYear(), value.getMonthValue(), value.getDayOfMonth());
        return this;
    }

    /**
     * Writes a DATE-TIME value without a zone of its own.
     *
     * @param value the local date and time, not null, of the years 0 to 9999; whole seconds are
     *     written
     * @return this, not null
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if the year has no four digits
     */
    public ContentLineWriter dateTime(LocalDateTime value) throws IOException {
        startValue();
        octets.together(15);
        day(value.getYear(), value.getMonthValue(), value.getDayOfMonth());
        time(value.getHour(), value.getMinute(), value.getSecond());
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
        octets.together(16);
        long second = Math.max(FIRST_SECOND, Math.min(value.getEpochSecond(), LAST_SECOND));
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(second, 86_400L));
        int ofDay = (int) Math.floorMod(second, 86_400L);
        day(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        time(ofDay / 3600, ofDay / 60 % 60, ofDay % 60);
        octets.octet('Z');
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
        octets.end();
        return this;
    }

    /**
     * Hands everything written so far to the stream, and flushes it.
     *
     * @throws IOException if the stream fails
     */
    public void flush() throws IOException {
        octets.flush();
    }

    private void startValue() throws IOException {
        if (!inValue) {
            octets.octet(':');
            inValue = true;
        }
    }

    private void day(int year, int month, int day) throws IOException {
        if (year < 0 || year > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "value must be of the years 0 to " + LAST_YEAR + ", not of " + year);
        }
        octets.two(year / 100);
        octets.two(year % 100);
        octets.two(month);
        octets.two(day);
    }

    private void time(int hour, int minute, int second) throws IOException {
        octets.octet('T');
        octets.two(hour);
        octets.two(minute);
        octets.two(second);
    }
}
