package org.forumkit.release;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * Names the release that another was made from.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its number, never null
 * @param hash the hash of its document, never null
 * @since 0.1
 */
public record ReleaseBase(
        @JsonProperty("number") Integer number, @JsonProperty("hash") String hash) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument is null
     */
    public ReleaseBase {
        Objects.requireNonNull(number, "number must not be null");
        Objects.requireNonNull(hash, "hash must not be null");
    }
}
