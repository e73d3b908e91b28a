package org.forumkit.export.ical;

/**
 * What a feed has an entry for.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum FeedDetail {
    /** Each edition, by its days. */
    EDITION,

    /** Each day of an edition, from its first session to the end of its last. */
    DAYS,

    /** Each session, by its times. */
    SESSIONS,

    /** Each session, and each of its items that has a time of its own, related to its session. */
    ITEMS
}
