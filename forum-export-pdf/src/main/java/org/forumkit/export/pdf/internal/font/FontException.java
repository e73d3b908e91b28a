package org.forumkit.export.pdf.internal.font;

import org.jspecify.annotations.Nullable;

/** A font that cannot be read, is broken, or must not be embedded; the message names it. */
public final class FontException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final boolean forbidden;

    /**
     * Creates the exception.
     *
     * @param message source, table and fault, not null
     */
    public FontException(String message) {
        super(message);
        this.forbidden = false;
    }

    /**
     * Creates the exception.
     *
     * @param message source and fault, not null
     * @param forbidden whether it is the font's licence that is in the way
     */
    FontException(String message, boolean forbidden) {
        super(message);
        this.forbidden = forbidden;
    }

    /**
     * Creates the exception.
     *
     * @param message source and fault, not null
     * @param cause what went wrong underneath, or null
     */
    public FontException(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.forbidden = false;
    }

    /**
     * Returns the key of a finding about it.
     *
     * @return the key, not null
     */
    public String key() {
        return forbidden ? "pdf.font-licence" : "pdf.font-unusable";
    }
}
