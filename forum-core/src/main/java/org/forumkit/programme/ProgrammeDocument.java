package org.forumkit.programme;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document as a programme shows it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param title its title; never null
 * @param url where it is; null if there is none
 * @param languages the languages that it is in, BCP 47; never null, copied, unmodifiable
 * @param mediaType its media type; null if there is none
 * @since 0.1
 */
public record ProgrammeDocument(
        LocalText title, @Nullable String url, List<String> languages, @Nullable String mediaType) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument that is never null is, or an element of a list
     */
    public ProgrammeDocument {
        Objects.requireNonNull(title, "title must not be null");
        languages = List.copyOf(languages);
    }
}
