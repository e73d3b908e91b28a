package org.forumkit.programme;

/**
 * In what order people stand in a programme.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum PeopleOrder {
    /** As the document gives them. */
    GIVEN,
    /** By protocol rank, those without a rank last; of equal rank as the document gives them. */
    PROTOCOL,
    /** By name in the programme's first language. */
    ALPHABETICAL
}
