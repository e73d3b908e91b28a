package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Which part of a person's name comes first.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum NameOrder {
    /** Family name, then given name. */
    @JsonProperty("family-first")
    FAMILY_FIRST,

    /** Given name, then family name. */
    @JsonProperty("given-first")
    GIVEN_FIRST;
}
