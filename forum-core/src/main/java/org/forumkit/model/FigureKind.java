package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a figure counts.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum FigureKind {
    /** Participants. */
    @JsonProperty("participants")
    PARTICIPANTS,

    /** Countries. */
    @JsonProperty("countries")
    COUNTRIES,

    /** Organisations. */
    @JsonProperty("organisations")
    ORGANISATIONS,

    /** Industrial parks. */
    @JsonProperty("parks")
    PARKS,

    /** Enterprises. */
    @JsonProperty("enterprises")
    ENTERPRISES,

    /** Projects signed. */
    @JsonProperty("projects")
    PROJECTS,

    /** Speakers. */
    @JsonProperty("speakers")
    SPEAKERS,

    /** Sessions. */
    @JsonProperty("sessions")
    SESSIONS,

    /** Media representatives. */
    @JsonProperty("media")
    MEDIA,

    /** Anything else; the label says what. */
    @JsonProperty("other")
    OTHER;
}
