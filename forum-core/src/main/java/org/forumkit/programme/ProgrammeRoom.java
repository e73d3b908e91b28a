package org.forumkit.programme;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A room as a programme shows it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id; never null
 * @param name its name; never null
 * @param location where in the venue it is; null if there is none
 * @param capacity how many people it seats; null if there is none
 * @since 0.1
 */
public record ProgrammeRoom(
        String id, LocalText name, @Nullable LocalText location, @Nullable Integer capacity) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument that is never null is
     */
    public ProgrammeRoom {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(name, "name must not be null");
    }
}
