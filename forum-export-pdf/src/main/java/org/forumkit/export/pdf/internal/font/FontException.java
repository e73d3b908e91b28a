package org.forumkit.export.pdf.internal.font;

import org.jspecify.annotations.Nullable;

/** A font that cannot be read, is broken, or must not be embedded; the message names it. */
public final class FontException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message source, table and fault, not null
     */
    public FontException(String message) {
        super(message);
    }

    /**
     * Creates the exception.
     *
     * @param message source and fault, not null
     * @param cause what went wrong underneath, or null
     */
    public FontException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
