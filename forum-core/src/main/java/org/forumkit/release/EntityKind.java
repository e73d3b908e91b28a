package org.forumkit.release;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a thing in a document is that has an identity of its own.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum EntityKind {
    /** The document with its series. */
    @JsonProperty("series")
    SERIES,

    /** An edition. */
    @JsonProperty("edition")
    EDITION,

    /** The venue of an edition. */
    @JsonProperty("venue")
    VENUE,

    /** A room of a venue. */
    @JsonProperty("room")
    ROOM,

    /** A topic of an edition, or of the series' vocabulary. */
    @JsonProperty("topic")
    TOPIC,

    /** A session. */
    @JsonProperty("session")
    SESSION,

    /** An item of a session. */
    @JsonProperty("item")
    ITEM,

    /** A participant of an edition. */
    @JsonProperty("participant")
    PARTICIPANT,

    /** A delegation to an edition. */
    @JsonProperty("delegation")
    DELEGATION,

    /** A notice of an edition. */
    @JsonProperty("notice")
    NOTICE,

    /** A contact of an edition. */
    @JsonProperty("contact")
    CONTACT,

    /** A person. */
    @JsonProperty("person")
    PERSON,

    /** An organisation. */
    @JsonProperty("organisation")
    ORGANISATION,

    /** A country. */
    @JsonProperty("country")
    COUNTRY,

    /** A region of the series. */
    @JsonProperty("region")
    REGION;
}
