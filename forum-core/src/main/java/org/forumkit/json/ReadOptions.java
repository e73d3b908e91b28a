package org.forumkit.json;

import java.util.Objects;

/**
 * How a document is read.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ReadOptions {
    private static final ReadOptions STANDARD =
            new ReadOptions(UnknownFields.REFUSE, ForumJson.MAX_DOCUMENT_BYTES);

    private final UnknownFields unknownFields;
    private final int maxDocumentBytes;

    private ReadOptions(UnknownFields unknownFields, int maxDocumentBytes) {
        this.unknownFields = unknownFields;
        this.maxDocumentBytes = maxDocumentBytes;
    }

    /**
     * Returns the usual options: unknown fields are refused, the limits are those of {@link
     * ForumJson}.
     *
     * @return the options, never null
     */
    public static ReadOptions standard() {
        return STANDARD;
    }

    /**
     * Returns these options with another way of treating unknown fields.
     *
     * @param value what becomes of them, never null
     * @return the changed options, never null
     * @throws NullPointerException if {@code value} is null
     */
    public ReadOptions withUnknownFields(UnknownFields value) {
        Objects.requireNonNull(value, "unknownFields must not be null");
        return new ReadOptions(value, maxDocumentBytes);
    }

    /**
     * Returns these options with another limit for the size of a document.
     *
     * @param value the limit in bytes, positive
     * @return the changed options, never null
     * @throws IllegalArgumentException if {@code value} is not positive
     */
    public ReadOptions withMaxDocumentBytes(int value) {
        if (value <= 0) {
            throw new IllegalArgumentException("maxDocumentBytes must be positive, not " + value);
        }
        return new ReadOptions(unknownFields, value);
    }

    /**
     * Returns what becomes of unknown fields.
     *
     * @return what becomes of them, never null
     */
    public UnknownFields unknownFields() {
        return unknownFields;
    }

    /**
     * Returns the limit for the size of a document.
     *
     * @return the limit in bytes, positive
     */
    public int maxDocumentBytes() {
        return maxDocumentBytes;
    }
}
