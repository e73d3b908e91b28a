package org.forumkit.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.forumkit.model.Appearance;
import org.jspecify.annotations.Nullable;

/**
 * What became of somebody's appearance in a session or an item.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what became of it, never null
 * @param before the appearance before; null if there was none, and for an order
 * @param after the appearance after; null if there is none, and for an order
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AppearanceChange(
        @JsonProperty("kind") Kind kind,
        @JsonProperty("before") @Nullable Appearance before,
        @JsonProperty("after") @Nullable Appearance after) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if {@code kind} is null
     */
    public AppearanceChange {
        Objects.requireNonNull(kind, "kind must not be null");
    }

    /**
     * What became of an appearance.
     *
     * <p>Immutable and thread-safe.
     *
     * @since 0.1
     */
    public enum Kind {
        /** Somebody appears who did not. */
        @JsonProperty("added")
        ADDED,

        /** Somebody does not appear any more. */
        @JsonProperty("removed")
        REMOVED,

        /** Somebody appears in the role and place of somebody else, or of a placeholder. */
        @JsonProperty("replaced")
        REPLACED,

        /** The same participant appears under another name. */
        @JsonProperty("renamed")
        RENAMED,

        /** The same one appears in another role. */
        @JsonProperty("role")
        ROLE,

        /** It is certain or uncertain in another way that the same one appears. */
        @JsonProperty("confirmation")
        CONFIRMATION,

        /** Others may see it. */
        @JsonProperty("visibility")
        VISIBILITY,

        /** Those who appear before and after do so in another order. */
        @JsonProperty("order")
        ORDER;
    }
}
