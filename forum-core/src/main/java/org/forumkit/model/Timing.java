package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How firm the times of a session are.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Timing {
    /** Takes place at the given time. */
    @JsonProperty("fixed")
    FIXED,

    /** Illustrative; the given time shows the order only. */
    @JsonProperty("indicative")
    INDICATIVE;
}
