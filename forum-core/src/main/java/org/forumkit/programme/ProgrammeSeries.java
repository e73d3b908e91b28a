package org.forumkit.programme;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The series that a programme belongs to.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id, stable for ever; never null
 * @param name its name; never null
 * @param shortName its usual abbreviation; null if there is none
 * @param description what it is for; null if there is none
 * @param framework the organisation whose framework it belongs to; null if there is none
 * @since 0.1
 */
public record ProgrammeSeries(
        String id,
        LocalText name,
        @Nullable LocalText shortName,
        @Nullable LocalText description,
        @Nullable ProgrammeOrganisation framework) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument that is never null is
     */
    public ProgrammeSeries {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(name, "name must not be null");
    }
}
