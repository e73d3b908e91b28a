package org.forumkit.statistics;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a number counts.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Measure {
    /** Participants who are registered, accredited or attended. */
    @JsonProperty("participants")
    PARTICIPANTS,

    /** Participants who are named, each person once. */
    @JsonProperty("people")
    PEOPLE,

    /** Who appears in sessions, each participant once, and has not declined. */
    @JsonProperty("speakers")
    SPEAKERS,

    /** Organisations that participate or appear, each once. */
    @JsonProperty("organisations")
    ORGANISATIONS,

    /** Industrial parks among them. */
    @JsonProperty("parks")
    PARKS,

    /** Enterprises among them. */
    @JsonProperty("enterprises")
    ENTERPRISES,

    /** Participants from media. */
    @JsonProperty("media")
    MEDIA,

    /** Countries that participants come from. */
    @JsonProperty("countries")
    COUNTRIES,

    /** Sessions that take place, without breaks and meals. */
    @JsonProperty("sessions")
    SESSIONS,

    /** The time of these sessions in minutes. */
    @JsonProperty("speaking-time")
    SPEAKING_TIME,

    /** Projects signed; stated only. */
    @JsonProperty("projects")
    PROJECTS,

    /** Anything else; stated only. */
    @JsonProperty("other")
    OTHER
}
