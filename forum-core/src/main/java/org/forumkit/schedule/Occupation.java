package org.forumkit.schedule;

import java.time.LocalDateTime;
import java.util.Objects;

/**
 * A room, somebody or an organisation is taken for a while.
 *
 * <p>Immutable and thread-safe.
 *
 * @param edition the id of the edition, never null
 * @param session the id of the session, never null
 * @param start from when on, in the edition's zone; never null
 * @param end until when, in the edition's zone; after the start, never null
 * @param pointer where it says so: a JSON pointer as {@code /sessions/3/rooms/0}, into the edition
 *     or the forum that was looked at; never null
 * @param firm whether the session's times are meant as they are given
 * @since 0.1
 */
public record Occupation(
        String edition,
        String session,
        LocalDateTime start,
        LocalDateTime end,
        String pointer,
        boolean firm) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument is null
     */
    public Occupation {
        Objects.requireNonNull(edition, "edition must not be null");
        Objects.requireNonNull(session, "session must not be null");
        Objects.requireNonNull(start, "start must not be null");
        Objects.requireNonNull(end, "end must not be null");
        Objects.requireNonNull(pointer, "pointer must not be null");
    }
}
