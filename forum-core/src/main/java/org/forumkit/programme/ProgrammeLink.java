package org.forumkit.programme;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A link as a programme shows it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param url the absolute address; never null
 * @param title what stands behind it; null if there is none
 * @param language the language of what stands behind it, BCP 47; null if there is none
 * @since 0.1
 */
public record ProgrammeLink(String url, @Nullable LocalText title, @Nullable String language) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument that is never null is
     */
    public ProgrammeLink {
        Objects.requireNonNull(url, "url must not be null");
    }
}
