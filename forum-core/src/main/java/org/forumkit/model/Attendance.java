package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Who is expected in a session.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Attendance {
    /** Everybody: it belongs to every participant's programme. */
    @JsonProperty("plenary")
    PLENARY,

    /** Those who choose it. */
    @JsonProperty("parallel")
    PARALLEL,

    /** Those who are invited. */
    @JsonProperty("invitation")
    INVITATION;
}
