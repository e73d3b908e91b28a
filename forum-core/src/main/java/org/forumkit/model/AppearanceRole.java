package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * In what role somebody appears.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum AppearanceRole {
    /** Speaks. */
    @JsonProperty("speaker")
    SPEAKER,

    /** Moderates. */
    @JsonProperty("moderator")
    MODERATOR,

    /** Chairs. */
    @JsonProperty("chair")
    CHAIR,

    /** Sits on the panel. */
    @JsonProperty("panellist")
    PANELLIST,

    /** Presents. */
    @JsonProperty("presenter")
    PRESENTER,

    /** Hosts or announces. */
    @JsonProperty("host")
    HOST,

    /** Signs. */
    @JsonProperty("signatory")
    SIGNATORY,

    /** Reports. */
    @JsonProperty("rapporteur")
    RAPPORTEUR;
}
