package org.forumkit.export.ical.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Takes a calendar line by line: what a feed is made of, whatever becomes of it.
 *
 * <p>A line is {@code property}, any number of {@code parameter}s, one or more value calls, {@code
 * end}. What is passed as a value can not end a line, open a component or add a parameter.
 *
 * <p>Instances are mutable and belong to one thread.
 */
public interface LineSink {

    /**
     * Opens a component.
     *
     * @param component the name, such as {@code VEVENT}, not null
     * @return this, not null
     * @throws IOException if the stream fails
     */
    LineSink begin(String component) throws IOException;

    /**
     * Closes a component.
     *
     * @param component the name, such as {@code VEVENT}, not null
     * @return this, not null
     * @throws IOException if the stream fails
     */
    LineSink end(String component) throws IOException;

    /**
     * Begins a line.
     *
     * @param name the property's name, not null
     * @return this, not null
     * @throws IOException if the stream fails
     */
    LineSink property(String name) throws IOException;

    /**
     * Adds a parameter to the line begun.
     *
     * @param name the parameter's name, not null
     * @param value any text, not null
     * @return this, not null
     * @throws IOException if the stream fails
     */
    LineSink parameter(String name, String value) throws IOException;

    /**
     * Adds a parameter of several values to the line begun.
     *
     * @param name the parameter's name, not null
     * @param values any texts, not null or empty
     * @return this, not null
     * @throws IOException if the stream fails
     */
    LineSink parameter(String name, List<String> values) throws IOException;

    /**
     * Writes a TEXT value; called again, it continues the value.
     *
     * @param value any text, not null
     * @return this, not null
     * @throws IOException if the stream fails
     */
    LineSink text(String value) throws IOException;

    /**
     * Writes a line break as part of a TEXT value.
     *
     * @return this, not null
     * @throws IOException if the stream fails
     */
    LineSink lineBreak() throws IOException;

    /**
     * Writes a time of day as part of a TEXT value, as {@code 09:05}.
     *
     * @param value the time, not null; its date is not written
     * @return this, not null
     * @throws IOException if the stream fails
     */
    LineSink clock(LocalDateTime value) throws IOException;

    /**
     * Begins the next of several values of one line.
     *
     * @return this, not null
     * @throws IOException if the stream fails
     */
    LineSink next() throws IOException;

    /**
     * Writes a value of printable ASCII that is a text but needs no escape, such as {@code
     * CONFIRMED}; other characters are left out.
     *
     * @param value the value, not null
     * @return this, not null
     * @throws IOException if the stream fails
     */
    LineSink token(String value) throws IOException;

    /**
     * Writes a URI; called again, it continues the value. What a URI can not hold is
     * percent-encoded.
     *
     * @param value the URI, not null
     * @return this, not null
     * @throws IOException if the stream fails
     */
    LineSink uri(String value) throws IOException;

    /**
     * Writes a whole number.
     *
     * @param value the number
     * @return this, not null
     * @throws IOException if the stream fails
     */
    LineSink integer(long value) throws IOException;

    /**
     * Writes a decimal number.
     *
     * @param value the number, not null
     * @return this, not null
     * @throws IOException if the stream fails
     */
    LineSink decimal(BigDecimal value) throws IOException;

    /**
     * Writes a BOOLEAN value.
     *
     * @param value the value
     * @return this, not null
     * @throws IOException if the stream fails
     */
    LineSink flag(boolean value) throws IOException;

    /**
     * Writes a DATE value.
     *
     * @param value the day, not null, of the years 0 to 9999
     * @return this, not null
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if the year has no four digits
     */
    LineSink date(LocalDate value) throws IOException;

    /**
     * Writes a DATE-TIME value without a zone of its own.
     *
     * @param value the local date and time, not null, of the years 0 to 9999; whole seconds are
     *     written
     * @return this, not null
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if the year has no four digits
     */
    LineSink dateTime(LocalDateTime value) throws IOException;

    /**
     * Writes a DATE-TIME value in UTC.
     *
     * @param value the moment, not null; whole seconds are written, and what lies before the year 0
     *     or after the year 9999 as the first or last second of them
     * @return this, not null
     * @throws IOException if the stream fails
     */
    LineSink utc(Instant value) throws IOException;

    /**
     * Writes a DURATION value.
     *
     * @param value the duration, not null; whole seconds are written
     * @return this, not null
     * @throws IOException if the stream fails
     */
    LineSink duration(Duration value) throws IOException;

    /**
     * Writes a UTC-OFFSET value.
     *
     * @param value the offset, not null
     * @return this, not null
     * @throws IOException if the stream fails
     */
    LineSink offset(ZoneOffset value) throws IOException;

    /**
     * Writes a RECUR value.
     *
     * @param value the rule as RFC 5545 writes it, of printable ASCII, not null
     * @return this, not null
     * @throws IOException if the stream fails
     */
    LineSink recurrence(String value) throws IOException;

    /**
     * Ends the line.
     *
     * @return this, not null
     * @throws IOException if the stream fails
     */
    LineSink end() throws IOException;
}
