package org.forumkit.release;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A part of a text that stayed, went or came.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what became of it, never null
 * @param text the part, never null or empty
 * @since 0.1
 */
public record TextRun(@JsonProperty("kind") Kind kind, @JsonProperty("text") String text) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument is null
     */
    public TextRun {
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(text, "text must not be null");
    }

    /**
     * What became of a part of a text.
     *
     * <p>Immutable and thread-safe.
     *
     * @since 0.1
     */
    public enum Kind {
        /** It is in both texts, as they are read; in the encoding of the text after. */
        @JsonProperty("same")
        SAME,

        /** It is in the text before only. */
        @JsonProperty("removed")
        REMOVED,

        /** It is in the text after only. */
        @JsonProperty("added")
        ADDED;
    }
}
