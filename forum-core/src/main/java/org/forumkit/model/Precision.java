package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How exact a figure is.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Precision {
    /** Counted. */
    @JsonProperty("exact")
    EXACT,

    /** About the value. */
    @JsonProperty("about")
    ABOUT,

    /** At least the value. */
    @JsonProperty("at-least")
    AT_LEAST;
}
