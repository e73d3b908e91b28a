package org.forumkit.json;

import java.util.Objects;

/**
 * One place in a document that cannot be read, and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source what the document is called: a file, an address; never null
 * @param line the line, 1 the first
 * @param column the column in the line, 1 the first
 * @param pointer where it is in the document: a JSON pointer (RFC 6901), empty for the whole; never
 *     null
 * @param message what is wrong there, in English, without the place; never null
 * @since 0.1
 */
public record Fault(String source, int line, int column, String pointer, String message) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument is null
     */
    public Fault {
        Objects.requireNonNull(source, "source must not be null");
        Objects.requireNonNull(pointer, "pointer must not be null");
        Objects.requireNonNull(message, "message must not be null");
    }

    /**
     * Returns the fault with its place in one line.
     *
     * @return as {@code dialogue.json, line 12, column 5, /series/id: "A" ...}, never null
     */
    @Override
    public String toString() {
        return source
                + ", line "
                + line
                + ", column "
                + column
                + (pointer.isEmpty() ? "" : ", " + pointer)
                + ": "
                + message;
    }
}
