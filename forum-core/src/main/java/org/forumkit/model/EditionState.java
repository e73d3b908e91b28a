package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Where an edition stands.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum EditionState {
    /** In preparation. */
    @JsonProperty("planned")
    PLANNED,

    /** Announced in public. */
    @JsonProperty("announced")
    ANNOUNCED,

    /** Has taken place. */
    @JsonProperty("held")
    HELD,

    /** Put off, new days not yet known. */
    @JsonProperty("postponed")
    POSTPONED,

    /** Does not take place. */
    @JsonProperty("cancelled")
    CANCELLED;
}
