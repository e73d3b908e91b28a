package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Who a programme is for, from the widest circle to the narrowest.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Audience {
    /** Everybody. */
    @JsonProperty("public")
    PUBLIC,

    /** Accredited media, and all that the public sees. */
    @JsonProperty("press")
    PRESS,

    /** Participants, and all that the press sees. */
    @JsonProperty("delegates")
    DELEGATES,

    /** The secretariat and its staff: sees everything. */
    @JsonProperty("internal")
    INTERNAL;

    /**
     * Tells whether this audience sees what is meant for another one.
     *
     * @param other the widest audience that a thing is meant for, never null
     * @return true if this audience is that one or a narrower one
     */
    public boolean sees(Audience other) {
        return compareTo(other) >= 0;
    }
}
