package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whether a figure may still change.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum FigureState {
    /** May still change. */
    @JsonProperty("provisional")
    PROVISIONAL,

    /** Does not change any more. */
    @JsonProperty("final")
    FINAL;
}
