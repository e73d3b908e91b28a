package org.forumkit.programme;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whom a participant accompanies, as far as the audience sees that one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id of the participant who is accompanied, who need not be in the selection; never
 *     null
 * @param name the name, or what stands for it; never null
 * @param courtesyTitle what goes before the name; null if there is none
 * @since 0.1
 */
public record ProgrammeAccompanied(String id, LocalText name, @Nullable LocalText courtesyTitle) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if {@code id} or {@code name} is null
     */
    public ProgrammeAccompanied {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(name, "name must not be null");
    }
}
