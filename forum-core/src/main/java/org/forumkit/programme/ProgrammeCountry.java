package org.forumkit.programme;

import java.util.Objects;

/**
 * A country or a part of one as a programme shows it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the ISO 3166-1 alpha-2 or ISO 3166-2 code; never null
 * @param name its name; never null
 * @since 0.1
 */
public record ProgrammeCountry(String code, LocalText name) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument that is never null is
     */
    public ProgrammeCountry {
        Objects.requireNonNull(code, "code must not be null");
        Objects.requireNonNull(name, "name must not be null");
    }
}
