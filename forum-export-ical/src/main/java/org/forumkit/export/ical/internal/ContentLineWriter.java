package org.forumkit.export.ical.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.forumkit.export.ical.element.internal.Characters;
import org.forumkit.export.ical.element.internal.Values;
import org.jspecify.annotations.Nullable;

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
public final class ContentLineWriter implements LineSink {

    private static final int LAST_YEAR = 9999;
    private static final long FIRST_SECOND = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST_SECOND = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    private static final String RIGHT_QUOTE = "\u201D";

    private final FoldedOctets octets;
    private boolean inValue;

    /** The last value of a parameter that needed no quotes: most come again. */
    private @Nullable String token;

    /** The last address that a line holds as it stands. */
    private @Nullable String address;

    /** Whether the values of the line are parts of one, as those of GEO are. */
    private boolean structured;

    /**
     * Creates a writer.
     *
     * @param out where the octets go, not null, never closed
     */
    public ContentLineWriter(OutputStream out) {
        this.octets = new FoldedOctets(out);
    }

    @Override
    public ContentLineWriter begin(String component) throws IOException {
        return property("BEGIN").name(component).end();
    }

    @Override
    public ContentLineWriter end(String component) throws IOException {
        return property("END").name(component).end();
    }

    private ContentLineWriter name(String value) throws IOException {
        startValue();
        octets.name(value);
        return this;
    }

    @Override
    public ContentLineWriter property(String name) throws IOException {
        octets.begin();
        inValue = false;
        structured = name.equals("GEO") || name.equals("REQUEST-STATUS");
        octets.name(name);
        return this;
    }

    /**
     * Adds a parameter to the line begun, quoted unless it is a plain token.
     *
     * <p>RFC 6868 writes {@code ^} as {@code ^^} and a line break as {@code ^n}. A double quote
     * becomes U+201D instead of the RFC's {@code ^'}: most clients would show that as it stands.
     */
    @Override
    public ContentLineWriter parameter(String name, String value) throws IOException {
        startParameter(name);
        return parameterValue(value);
    }

    @Override
    public ContentLineWriter parameter(String name, List<String> values) throws IOException {
        startParameter(name);
        parameterValue(values.get(0));
        for (String value : values.subList(1, values.size())) {
            octets.octet(',');
            parameterValue(value);
        }
        return this;
    }

    private void startParameter(String name) throws IOException {
        octets.octet(';');
        octets.name(name);
        octets.octet('=');
    }

    private ContentLineWriter parameterValue(String value) throws IOException {
        if (value.equals(token) || Characters.isPlainToken(value)) {
            token = value;
            octets.name(value);
            return this;
        }
        if (Characters.isToken(value)) {
            octets.ascii(value);
            return this;
        }
        octets.octet('"');
        for (int i = 0, n = value.length(); i < n; i++) {
            char c = value.charAt(i);
            if (c == '^') {
                octets.pair('^', '^');
            } else if (c == '\\') {
                // Some readers take it for an escape: it stays with what follows.
                octets.together(5);
                octets.octet(c);
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

    @Override
    public ContentLineWriter text(String value) throws IOException {
        startValue();
        octets.text(value);
        return this;
    }

    @Override
    public ContentLineWriter lineBreak() throws IOException {
        startValue();
        octets.escape('n');
        return this;
    }

    @Override
    public ContentLineWriter clock(LocalDateTime value) throws IOException {
        startValue();
        octets.digits(value.getHour(), 2);
        octets.octet(':');
        octets.digits(value.getMinute(), 2);
        return this;
    }

    @Override
    public ContentLineWriter next() throws IOException {
        octets.octet(structured ? ';' : ',');
        return this;
    }

    @Override
    public ContentLineWriter token(String value) throws IOException {
        startValue();
        octets.ascii(value);
        return this;
    }

    @Override
    public ContentLineWriter uri(String value) throws IOException {
        startValue();
        if (value.equals(address)) {
            octets.name(value);
            return this;
        }
        boolean plain = true;
        int path = Characters.path(value);
        int fragment = value.indexOf('#');
        for (int i = 0, n = value.length(); i < n; i++) {
            if (Characters.isOfUri(value, i, path, fragment)) {
                char c = value.charAt(i);
                if (c == '%') {
                    octets.together(3);
                    plain = false;
                }
                octets.octet(c);
            } else {
                plain = false;
                i = octets.percentEncoded(value, i);
            }
        }
        if (plain) {
            address = value;
        }
        return this;
    }

    @Override
    public ContentLineWriter integer(long value) throws IOException {
        return token(Long.toString(value));
    }

    @Override
    public ContentLineWriter decimal(BigDecimal value) throws IOException {
        String text = value.toString();
        return token(text.indexOf('E') < 0 ? text : value.toPlainString());
    }

    @Override
    public ContentLineWriter flag(boolean value) throws IOException {
        return token(value ? "TRUE" : "FALSE");
    }

    @Override
    public ContentLineWriter duration(Duration value) throws IOException {
        return token(Values.duration(value));
    }

    @Override
    public ContentLineWriter offset(ZoneOffset value) throws IOException {
        return token(Values.offset(value, ""));
    }

    @Override
    public ContentLineWriter recurrence(String value) throws IOException {
        return token(value);
    }

    @Override
    public ContentLineWriter date(LocalDate value) throws IOException {
        startValue();
        octets.together(8);
        day(value.getYear(), value.getMonthValue(), value.getDayOfMonth());
        return this;
    }

    @Override
    public ContentLineWriter dateTime(LocalDateTime value) throws IOException {
        startValue();
        octets.together(15);
        day(value.getYear(), value.getMonthValue(), value.getDayOfMonth());
        time(value.getHour(), value.getMinute(), value.getSecond());
        return this;
    }

    @Override
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

    @Override
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
        octets.digits(year * 10_000 + month * 100 + day, 8);
    }

    private void time(int hour, int minute, int second) throws IOException {
        octets.octet('T');
        octets.digits(hour * 10_000 + minute * 100 + second, 6);
    }
}
