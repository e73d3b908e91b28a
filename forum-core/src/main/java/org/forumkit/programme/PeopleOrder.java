package org.forumkit.programme;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * In what order people stand in a programme.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum PeopleOrder {
    /** As the document gives them. */
    @JsonProperty("given")
    GIVEN,

    /** By protocol rank, those without a rank last; of equal rank as the document gives them. */
    @JsonProperty("protocol")
    PROTOCOL,

    /**
     * By family name in the programme's first language and as its readers sort: Chinese by pinyin
     * or strokes. A Mongolian stands under the given name, whoever has no name under what stands
     * for it.
     */
    @JsonProperty("alphabetical")
    ALPHABETICAL
}
