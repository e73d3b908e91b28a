package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How certain it is that a session takes place.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum SessionStatus {
    /** Not decided; for internal eyes only. */
    @JsonProperty("draft")
    DRAFT,

    /** Planned, not confirmed. */
    @JsonProperty("tentative")
    TENTATIVE,

    /** Takes place as given. */
    @JsonProperty("confirmed")
    CONFIRMED,

    /** Does not take place. */
    @JsonProperty("cancelled")
    CANCELLED,

    /** Takes place at another time, not yet known. */
    @JsonProperty("postponed")
    POSTPONED;
}
