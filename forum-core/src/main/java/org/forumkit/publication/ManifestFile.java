package org.forumkit.publication;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * One file that a publication wrote.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name its name with folders before it, divided by {@code /}; never null
 * @param size its size in bytes; never null
 * @param sha256 the SHA-256 of its bytes, hexadecimal; never null
 * @param mediaType its media type; never null
 * @param key the key of its entry; never null
 * @param input the SHA-256, hexadecimal, of everything that it was made from: with the same input
 *     it need not be made again; never null
 * @since 0.1
 */
@JsonPropertyOrder({"name", "size", "sha256", "mediaType", "key", "input"})
public record ManifestFile(
        @JsonProperty("name") String name,
        @JsonProperty("size") Long size,
        @JsonProperty("sha256") String sha256,
        @JsonProperty("mediaType") String mediaType,
        @JsonProperty("key") String key,
        @JsonProperty("input") String input) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument is null
     */
    public ManifestFile {
        Objects.requireNonNull(name, "name must not be null");
        Objects.requireNonNull(size, "size must not be null");
        Objects.requireNonNull(sha256, "sha256 must not be null");
        Objects.requireNonNull(mediaType, "mediaType must not be null");
        Objects.requireNonNull(key, "key must not be null");
        Objects.requireNonNull(input, "input must not be null");
    }
}
