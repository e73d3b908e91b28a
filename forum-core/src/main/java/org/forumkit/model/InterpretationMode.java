package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How a session is interpreted.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum InterpretationMode {
    /** At the same time, from booths. */
    @JsonProperty("simultaneous")
    SIMULTANEOUS,

    /** After each passage. */
    @JsonProperty("consecutive")
    CONSECUTIVE,

    /** Whispered beside the listener. */
    @JsonProperty("whispered")
    WHISPERED;
}
