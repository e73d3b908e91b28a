package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What happens in one item of a session.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum ItemKind {
    /** Address of welcome or by an office holder. */
    @JsonProperty("address")
    ADDRESS,

    /** Speech. */
    @JsonProperty("speech")
    SPEECH,

    /** Keynote speech. */
    @JsonProperty("keynote")
    KEYNOTE,

    /** Presentation. */
    @JsonProperty("presentation")
    PRESENTATION,

    /** Poster, which hangs on a board. */
    @JsonProperty("poster")
    POSTER,

    /** Promotion of a park, a project or a place. */
    @JsonProperty("promotion")
    PROMOTION,

    /** Discussion. */
    @JsonProperty("discussion")
    DISCUSSION,

    /** Questions and answers. */
    @JsonProperty("questions")
    QUESTIONS,

    /** Signing of an agreement. */
    @JsonProperty("signing")
    SIGNING,

    /** Group photograph. */
    @JsonProperty("photograph")
    PHOTOGRAPH,

    /** Anything else. */
    @JsonProperty("other")
    OTHER;
}
