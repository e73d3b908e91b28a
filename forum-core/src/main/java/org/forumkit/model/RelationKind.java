package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How another event relates to an edition.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum RelationKind {
    /** The edition is part of the event. */
    @JsonProperty("part-of")
    PART_OF,

    /** The event takes place beside the edition. */
    @JsonProperty("alongside")
    ALONGSIDE,

    /** The edition follows the event. */
    @JsonProperty("follows")
    FOLLOWS,

    /** The edition comes before the event. */
    @JsonProperty("precedes")
    PRECEDES,

    /** The event is a visit that belongs to the edition. */
    @JsonProperty("visit")
    VISIT;
}
