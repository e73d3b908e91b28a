package org.forumkit.export;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says that an exporter failed, and which.
 *
 * @since 0.1
 */
public final class ExportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The exporter's id, never null. */
    private final String exporterId;

    /**
     * Creates one.
     *
     * @param exporterId the id of the exporter, never null
     * @param message what went wrong, never null
     * @param cause why, null if nothing else threw
     */
    public ExportException(String exporterId, String message, @Nullable Throwable cause) {
        super("exporter " + exporterId + ": " + message, cause);
        this.exporterId = Objects.requireNonNull(exporterId, "exporterId must not be null");
    }

    /**
     * Returns the id of the exporter that failed.
     *
     * @return the id, never null
     */
    public String exporterId() {
        return exporterId;
    }
}
