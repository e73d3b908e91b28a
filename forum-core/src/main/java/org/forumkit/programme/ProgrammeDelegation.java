package org.forumkit.programme;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A delegation as a programme shows it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id; never null
 * @param name its name; never null
 * @param country the country that it represents; null if there is none
 * @param head the id of the participant who leads it; null if there is none
 * @param rank its protocol rank, 1 first; null if there is none
 * @param quota how many members it may have, for the internal audience only; null if there is none
 * @since 0.1
 */
public record ProgrammeDelegation(
        String id,
        LocalText name,
        @Nullable ProgrammeCountry country,
        @Nullable String head,
        @Nullable Integer rank,
        @Nullable Integer quota) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument that is never null is
     */
    public ProgrammeDelegation {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(name, "name must not be null");
    }
}
