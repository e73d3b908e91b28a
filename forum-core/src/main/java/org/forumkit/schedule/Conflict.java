package org.forumkit.schedule;

import java.util.Objects;

/**
 * A room or a person is taken twice at once, by two sessions.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind whether it is a room or somebody, never null
 * @param id the id of the room, of the person, or of the participant who is no person; never null
 * @param first what began first, never null
 * @param second what began before the first ended, never null
 * @since 0.1
 */
public record Conflict(Kind kind, String id, Occupation first, Occupation second) {

    /**
     * What is taken.
     *
     * @since 0.1
     */
    public enum Kind {
        /** A room; the id is the room's. */
        ROOM,
        /** A person; the id is the person's. */
        PERSON,
        /** A participant who is no person of the document; the id is the participant's. */
        PARTICIPANT
    }

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument is null
     */
    public Conflict {
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(first, "first must not be null");
        Objects.requireNonNull(second, "second must not be null");
    }
}
