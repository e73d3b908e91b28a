package org.forumkit.export.pdf.internal.picture;

/** A picture that cannot be read, is broken, or holds what is not supported. */
public final class PictureException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message source, place and fault, not null
     */
    public PictureException(String message) {
        super(message);
    }
}
