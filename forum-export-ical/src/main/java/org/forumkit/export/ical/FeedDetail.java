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

    /** Each session, by its times. */
    SESSIONS
}
