package org.forumkit.schedule;

import java.time.LocalDateTime;
import java.util.Objects;

/**
 * A room or a person is taken for a while.
 *
 * <p>Immutable and thread-safe.
 *
 * @param session the id of the session, never null
 * @param start from when on, in the edition's zone; never null
 * @param end until when, in the edition's zone; after the start, never null
 * @param pointer where in the edition it says so: a JSON pointer as {@code /sessions/3/rooms/0};
 *     never null
 * @param firm whether the session's times are meant as they are given
 * @since 0.1
 */
public record Occupation(
        String session, LocalDateTime start, LocalDateTime end, String pointer, boolean firm) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument is null
     */
    public Occupation {
        Objects.requireNonNull(session, "session must not be null");
        Objects.requireNonNull(start, "start must not be null");
        Objects.requireNonNull(end, "end must not be null");
        Objects.requireNonNull(pointer, "pointer must not be null");
    }
}
