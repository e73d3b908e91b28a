package org.forumkit.programme;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A topic as a programme shows it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id; never null
 * @param title its title; never null
 * @param description what it is about; null if there is none
 * @param colour its colour as #RRGGBB; null if there is none
 * @since 0.1
 */
public record ProgrammeTopic(
        String id, LocalText title, @Nullable LocalText description, @Nullable String colour) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument that is never null is
     */
    public ProgrammeTopic {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(title, "title must not be null");
    }
}
