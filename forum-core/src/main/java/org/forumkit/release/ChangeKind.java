package org.forumkit.release;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What kind of change something went through.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum ChangeKind {
    /** It was not there before. */
    @JsonProperty("new")
    NEW,

    /** It is there no more. */
    @JsonProperty("withdrawn")
    WITHDRAWN,

    /** It begins at another time or is in another place: room, day, session, days of an edition. */
    @JsonProperty("moved")
    MOVED,

    /** It begins as before and ends at another time. */
    @JsonProperty("length")
    LENGTH,

    /** Its status or state is another. */
    @JsonProperty("status")
    STATUS,

    /** It has another title. */
    @JsonProperty("retitled")
    RETITLED,

    /** It has another name. */
    @JsonProperty("renamed")
    RENAMED,

    /** Somebody appears, does so no more, in another role, name or order. */
    @JsonProperty("people")
    PEOPLE,

    /** It has other topics. */
    @JsonProperty("topics")
    TOPICS,

    /** Another text. */
    @JsonProperty("text")
    TEXT,

    /** A text where there was none. */
    @JsonProperty("text-added")
    TEXT_ADDED,

    /** A text is there no more. */
    @JsonProperty("text-removed")
    TEXT_REMOVED,

    /** A text came in one more language, or lost one; what was there in the others stays. */
    @JsonProperty("translated")
    TRANSLATED,

    /** Other organisers in a role, or in another order. */
    @JsonProperty("organisers")
    ORGANISERS,

    /** A figure. */
    @JsonProperty("figure")
    FIGURE,

    /** What it holds stands in another order. */
    @JsonProperty("order")
    ORDER,

    /** Anything else. */
    @JsonProperty("detail")
    DETAIL;
}
