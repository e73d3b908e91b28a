package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What kind of body an organisation is.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum OrganisationKind {
    /** Government body of any level. */
    @JsonProperty("government")
    GOVERNMENT,

    /** International organisation. */
    @JsonProperty("international")
    INTERNATIONAL,

    /** Industrial park or economic zone. */
    @JsonProperty("park")
    PARK,

    /** Enterprise. */
    @JsonProperty("enterprise")
    ENTERPRISE,

    /** Financial institution. */
    @JsonProperty("financial")
    FINANCIAL,

    /** University or research institute. */
    @JsonProperty("university")
    UNIVERSITY,

    /** Association or chamber. */
    @JsonProperty("association")
    ASSOCIATION,

    /** Media. */
    @JsonProperty("media")
    MEDIA,

    /** Anything else. */
    @JsonProperty("other")
    OTHER;
}
