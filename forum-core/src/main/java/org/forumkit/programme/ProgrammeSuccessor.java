package org.forumkit.programme;

import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The session that took the place of another, as the note on the other names it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id; never null
 * @param title its title; never null
 * @param start when it begins, in the programme edition's zone; null if there is none
 * @since 0.1
 */
public record ProgrammeSuccessor(String id, LocalText title, @Nullable LocalDateTime start) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument that is never null is
     */
    public ProgrammeSuccessor {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(title, "title must not be null");
    }
}
