package org.forumkit.finding;

/**
 * How much a finding matters.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Severity {
    /** Wrong: what is made of it misleads its readers. */
    ERROR,
    /** Probably wrong, or not shown as it was meant. */
    WARNING,
    /** Worth a look. */
    HINT
}
