package org.forumkit.statistics;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a number is broken down by.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Breakdown {
    /** By nothing: the whole. */
    @JsonProperty("total")
    TOTAL,

    /** By nothing that is known: a stated figure with a label of its own, which is the key. */
    @JsonProperty("label")
    LABEL,

    /** By country, ISO 3166-1 alpha-2. */
    @JsonProperty("country")
    COUNTRY,

    /** By part of a country, ISO 3166-2; those of whom no part is known are left out. */
    @JsonProperty("subdivision")
    SUBDIVISION,

    /**
     * By a region of the series as it was then; the key is the region's id, a slash, and {@code
     * in}, {@code out}, {@code international} or {@code unknown}.
     */
    @JsonProperty("region")
    REGION,

    /** By kind of organisation. */
    @JsonProperty("organisation-kind")
    ORGANISATION_KIND,

    /** By how far participants have come; unlike the total, those who declined count here. */
    @JsonProperty("status")
    STATUS,

    /** By topic of the edition. */
    @JsonProperty("topic")
    TOPIC,

    /** By topic of the series. */
    @JsonProperty("vocabulary")
    VOCABULARY,

    /** By language spoken, BCP 47. */
    @JsonProperty("language")
    LANGUAGE,

    /** By whether they were seen before: {@code first-seen}, {@code returning}, {@code missing}. */
    @JsonProperty("arrival")
    ARRIVAL
}
