package org.forumkit.json;

/**
 * What becomes of a field that the format does not have.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum UnknownFields {
    /** It is a fault, with the field that was probably meant. */
    REFUSE,
    /**
     * It is kept in the {@code extensions} of its record, or of the nearest record around it that
     * has them, there by its path: {@code venue/geo/altitude}. There it is no deeper than may be
     * read again; a deeper one is a fault.
     */
    KEEP
}
