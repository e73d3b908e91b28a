package org.forumkit.export.ical.element;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.regex.Pattern;
import org.forumkit.export.ical.element.internal.Characters;

/**
 * A value of a property, without the escapes that the one or the other written form needs.
 *
 * <p>What no calendar can hold is not in it: of a text line breaks become LF, other control
 * characters vanish and half a surrogate pair becomes U+FFFD; in a URI what it can not hold is
 * percent-encoded; times are of whole seconds.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Value {
    private static final int LAST_YEAR = 9999;
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
    private static final Pattern RULE =
            Pattern.compile("FREQ=[A-Z]+(;[A-Z]+=[A-Z0-9+-]+(,[A-Z0-9+-]+)*)*");

    private final ValueType type;
    private final Object content;

    private Value(ValueType type, Object content) {
        this.type = type;
        this.content = content;
    }

    /**
     * Returns a text.
     *
     * @param text the text, never null
     * @return the value, never null
     */
    public static Value text(String text) {
        return new Value(ValueType.TEXT, Characters.clean(required(text, "text")));
    }

    /**
     * Returns a URI.
     *
     * @param uri the URI with its scheme, never null
     * @return the value, never null
     * @throws IllegalArgumentException if it has no scheme
     */
    public static Value uri(String uri) {
        return new Value(ValueType.URI, withScheme(uri));
    }

    /**
     * Returns the address of somebody who has a calendar.
     *
     * @param uri the URI with its scheme, as {@code mailto:office@example.org}; never null
     * @return the value, never null
     * @throws IllegalArgumentException if it has no scheme
     */
    public static Value calendarAddress(String uri) {
        return new Value(ValueType.CAL_ADDRESS, withScheme(uri));
    }

    private static String withScheme(String uri) {
        String encoded = Characters.uri(required(uri, "uri"));
        if (!SCHEME.matcher(encoded).matches()) {
            throw new IllegalArgumentException("uri must have a scheme, not " + encoded);
        }
        return encoded;
    }

    /**
     * Returns a whole number.
     *
     * @param value the number
     * @return the value, never null
     */
    public static Value integer(int value) {
        return new Value(ValueType.INTEGER, (long) value);
    }

    /**
     * Returns a decimal number.
     *
     * @param value the number, never null
     * @return the value, never null
     */
    public static Value decimal(BigDecimal value) {
        return new Value(ValueType.FLOAT, required(value, "value"));
    }

    /**
     * Returns true or false.
     *
     * @param value which of both
     * @return the value, never null
     */
    public static Value flag(boolean value) {
        return new Value(ValueType.BOOLEAN, value);
    }

    /**
     * Returns a day.
     *
     * @param value the day, never null
     * @return the value, never null
     * @throws IllegalArgumentException if the year has no four digits
     */
    public static Value date(LocalDate value) {
        return new Value(ValueType.DATE, inYears(value, required(value, "value").getYear()));
    }

    /**
     * Returns a date and time without a zone of its own.
     *
     * @param value the local date and time, never null
     * @return the value, never null
     * @throws IllegalArgumentException if the year has no four digits
     */
    public static Value dateTime(LocalDateTime value) {
        required(value, "value");
        return new Value(
                ValueType.DATE_TIME,
                inYears(value.truncatedTo(ChronoUnit.SECONDS), value.getYear()));
    }

    /**
     * Returns a moment in UTC.
     *
     * @param value the moment, never null; before the year 0 and after the year 9999 the first or
     *     last second of them is taken
     * @return the value, never null
     */
    public static Value utc(Instant value) {
        required(value, "value");
        Instant inside = value.isBefore(FIRST) ? FIRST : value.isAfter(LAST) ? LAST : value;
        return new Value(ValueType.DATE_TIME, inside.truncatedTo(ChronoUnit.SECONDS));
    }

    /**
     * Returns a length of time.
     *
     * @param value the length, never null
     * @return the value, never null
     */
    public static Value duration(Duration value) {
        return new Value(
                ValueType.DURATION, Duration.ofSeconds(required(value, "value").toSeconds()));
    }

    /**
     * Returns how far a clock is from UTC.
     *
     * @param value the offset, never null
     * @return the value, never null
     */
    public static Value offset(ZoneOffset value) {
        return new Value(ValueType.UTC_OFFSET, required(value, "value"));
    }

    /**
     * Returns a rule by which something comes again.
     *
     * @param rule the rule as RFC 5545 writes it, in capitals, FREQ first; never null
     * @return the value, never null
     * @throws IllegalArgumentException if it has another form
     */
    public static Value recurrence(String rule) {
        if (!RULE.matcher(required(rule, "rule")).matches()) {
            throw new IllegalArgumentException(
                    "rule must be as FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU, not " + rule);
        }
        return new Value(ValueType.RECUR, rule);
    }

    private static <T> T required(T argument, String name) {
        return Objects.requireNonNull(argument, name + " must not be null");
    }

    private static Object inYears(Object value, int year) {
        if (year < 0 || year > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "value must be of the years 0 to " + LAST_YEAR + ", not of " + year);
        }
        return value;
    }

    /**
     * Returns the kind of value.
     *
     * @return the type, never null
     */
    public ValueType type() {
        return type;
    }

    /**
     * Returns what it holds.
     *
     * @return a {@link String} for a text, a URI, an address or a rule; a {@link Long}, a {@link
     *     BigDecimal}, a {@link Boolean}; a {@link LocalDate}; an {@link Instant} for a moment in
     *     UTC, else a {@link LocalDateTime}; a {@link Duration}, a {@link ZoneOffset}; never null
     */
    public Object content() {
        return content;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Value value && type == value.type && content.equals(value.content);
    }

    @Override
    public int hashCode() {
        return 31 * type.hashCode() + content.hashCode();
    }

    /**
     * Returns what it holds, for messages.
     *
     * @return the content as a string, never null
     */
    @Override
    public String toString() {
        return content.toString();
    }
}
