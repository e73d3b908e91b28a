package org.forumkit.statistics;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Where a number comes from.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Origin {
    /** Counted from the records of the document. */
    @JsonProperty("counted")
    COUNTED,

    /** Given by hand as a figure of the edition. */
    @JsonProperty("stated")
    STATED
}
