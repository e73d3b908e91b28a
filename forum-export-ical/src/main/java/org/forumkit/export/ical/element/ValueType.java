package org.forumkit.export.ical.element;

import java.util.Locale;

/**
 * What kind of value a property has, as the parameter VALUE and jCal call it.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum ValueType {
    /** Any text. */
    TEXT,
    /** A URI. */
    URI,
    /** The URI of somebody who has a calendar, as {@code mailto:office@example.org}. */
    CAL_ADDRESS,
    /** A whole number. */
    INTEGER,
    /** A decimal number. */
    FLOAT,
    /** True or false. */
    BOOLEAN,
    /** A day. */
    DATE,
    /** A moment in UTC, or a local date and time. */
    DATE_TIME,
    /** A length of time. */
    DURATION,
    /** How far a clock is from UTC. */
    UTC_OFFSET,
    /** A rule by which something comes again. */
    RECUR;

    /**
     * Returns the name in the parameter VALUE.
     *
     * @return as {@code DATE-TIME}, never null
     */
    public String parameterValue() {
        return name().replace('_', '-');
    }

    /**
     * Returns the name in jCal.
     *
     * @return as {@code date-time}, never null
     */
    public String jcalName() {
        return parameterValue().toLowerCase(Locale.ROOT);
    }
}
