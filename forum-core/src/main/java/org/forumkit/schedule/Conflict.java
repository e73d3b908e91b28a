package org.forumkit.schedule;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two sessions need the same room, person or organisation at once, or one too soon after the other.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what is needed twice, never null
 * @param id the id of the room, person, participant or organisation, as the second occupation names
 *     it; never null
 * @param first what began first; of two that began together the one whose session's id sorts first;
 *     never null
 * @param second what began before the first ended, or too soon after; never null
 * @param from when both begin to need it; where it is too soon, when the first ends; in the zone of
 *     the second's edition, never null
 * @param until when one of the two ends; where it is too soon, when the second begins; in the zone
 *     of the second's edition, never null
 * @param needed how long the way from one room to the other takes, where it is too soon; null where
 *     both are at once
 * @since 0.1
 */
public record Conflict(
        Kind kind,
        String id,
        Occupation first,
        Occupation second,
        LocalDateTime from,
        LocalDateTime until,
        @Nullable Duration needed) {

    /**
     * What is needed twice.
     *
     * @since 0.1
     */
    public enum Kind {
        /** A room; the id is the room's. */
        ROOM,
        /** A person; the id is the person's. */
        PERSON,
        /**
         * The head of a delegation who is no person of the document; the id is the participant's.
         */
        HEAD,
        /** A participant who is no person of the document: one human or several. */
        PARTICIPANT,
        /** An organisation that has fewer people than it appears with; the id is its own. */
        ORGANISATION
    }

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument but {@code needed} is null
     */
    public Conflict {
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(first, "first must not be null");
        Objects.requireNonNull(second, "second must not be null");
        Objects.requireNonNull(from, "from must not be null");
        Objects.requireNonNull(until, "until must not be null");
    }
}
