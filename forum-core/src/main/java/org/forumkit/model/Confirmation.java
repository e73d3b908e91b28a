package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How certain it is that somebody appears.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Confirmation {
    /** Confirmed. */
    @JsonProperty("confirmed")
    CONFIRMED,

    /** To be confirmed. */
    @JsonProperty("tentative")
    TENTATIVE,

    /** Will not appear. */
    @JsonProperty("declined")
    DECLINED;
}
