package org.forumkit.export.ical;

/**
 * What becomes of sessions, and their items, that are cancelled, postponed or withdrawn.
 *
 * <p>Calendar applications disagree: some remove an entry that says it is cancelled, some strike it
 * out, some show it as any other.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum CancelledSessions {
    /** They stay and say so by their status. */
    KEEP,

    /** They stay and say so by their status and, in the feed's language, before their title. */
    KEEP_WITH_PREFIX,

    /**
     * They are left out; for the time that {@link IcalFeed#CANCELLED_GRACE} gives, they stay as
     * with {@link #KEEP_WITH_PREFIX}.
     */
    OMIT
}
