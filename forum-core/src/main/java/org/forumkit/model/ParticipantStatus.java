package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How far a participant has come.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum ParticipantStatus {
    /** Invited, no answer yet. */
    @JsonProperty("invited")
    INVITED,

    /** Registered. */
    @JsonProperty("registered")
    REGISTERED,

    /** Accredited. */
    @JsonProperty("accredited")
    ACCREDITED,

    /** Was there. */
    @JsonProperty("attended")
    ATTENDED,

    /** Declined. */
    @JsonProperty("declined")
    DECLINED,

    /** Withdrew after having registered. */
    @JsonProperty("withdrawn")
    WITHDRAWN;
}
