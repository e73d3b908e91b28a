package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * In what role organisations stand behind an edition.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum OrganiserKind {
    /** Hosts the edition. */
    @JsonProperty("host")
    HOST,

    /** Organises the edition. */
    @JsonProperty("organiser")
    ORGANISER,

    /** Carries the edition out for its host. */
    @JsonProperty("undertaker")
    UNDERTAKER,

    /** Helps to organise. */
    @JsonProperty("co-organiser")
    CO_ORGANISER,

    /** Supports. */
    @JsonProperty("supporter")
    SUPPORTER,

    /** Pays a part. */
    @JsonProperty("sponsor")
    SPONSOR,

    /** Gives the framework that the forum belongs to. */
    @JsonProperty("framework")
    FRAMEWORK;
}
