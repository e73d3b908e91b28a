package org.forumkit.release;

import java.util.Objects;

/**
 * A change with the line that tells of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param change the change, never null
 * @param text what it is in words, on one line; never null
 * @since 0.1
 */
public record ChangeLine(Change change, String text) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument is null
     */
    public ChangeLine {
        Objects.requireNonNull(change, "change must not be null");
        Objects.requireNonNull(text, "text must not be null");
    }
}
