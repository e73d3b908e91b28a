package org.forumkit.export.ical;

import java.time.LocalDate;
import java.util.Objects;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeItem;
import org.forumkit.programme.ProgrammeSession;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of a feed is of.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it is of, never null
 * @param edition the edition, never null
 * @param day the day; null if it is not of a day
 * @param session the session; null if it is of an edition or a day
 * @param item the item; null if it is not of an item
 * @since 0.1
 */
public record FeedEntry(
        Kind kind,
        ProgrammeEdition edition,
        @Nullable LocalDate day,
        @Nullable ProgrammeSession session,
        @Nullable ProgrammeItem item) {

    /**
     * Kinds of entries.
     *
     * <p>Immutable and thread-safe.
     *
     * @since 0.1
     */
    public enum Kind {
        /** An edition, all day. */
        EDITION,
        /** A day with its sessions. */
        DAY,
        /** A session. */
        SESSION,
        /** When the rooms of a session are got ready. */
        SET_UP,
        /** An item of a session. */
        ITEM
    }

    /**
     * Creates one.
     *
     * @throws NullPointerException if the kind or the edition is null
     */
    public FeedEntry {
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(edition, "edition must not be null");
    }
}
