package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What kind of session a block of the programme is.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum SessionKind {
    /** Opening with its addresses. */
    @JsonProperty("opening")
    OPENING,

    /** Keynote speech. */
    @JsonProperty("keynote")
    KEYNOTE,

    /** Thematic dialogue. */
    @JsonProperty("dialogue")
    DIALOGUE,

    /** Panel discussion. */
    @JsonProperty("panel")
    PANEL,

    /** Promotion of parks, projects or places. */
    @JsonProperty("promotion")
    PROMOTION,

    /** Signing of agreements. */
    @JsonProperty("signing")
    SIGNING,

    /** Closing with its summary. */
    @JsonProperty("closing")
    CLOSING,

    /** Break between sessions. */
    @JsonProperty("break")
    BREAK,

    /** Reception or meal. */
    @JsonProperty("meal")
    MEAL,

    /** Visit to a site. */
    @JsonProperty("visit")
    VISIT,

    /** Exhibition. */
    @JsonProperty("exhibition")
    EXHIBITION,

    /** Ceremony. */
    @JsonProperty("ceremony")
    CEREMONY,

    /** Anything else. */
    @JsonProperty("other")
    OTHER;
}
