package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Where the participants of an edition meet.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum EditionFormat {
    /** At the venue. */
    @JsonProperty("on-site")
    ON_SITE,

    /** By video conference. */
    @JsonProperty("online")
    ONLINE,

    /** At the venue and by video conference. */
    @JsonProperty("hybrid")
    HYBRID;
}
