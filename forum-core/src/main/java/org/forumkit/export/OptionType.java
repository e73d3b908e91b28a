package org.forumkit.export;

/**
 * What kind of value an option takes: what a form draws.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum OptionType {
    /** On or off. */
    FLAG,
    /** One of a few. */
    CHOICE,
    /** A whole number. */
    INTEGER,
    /** A length of time. */
    DURATION,
    /** A line of text. */
    TEXT
}
