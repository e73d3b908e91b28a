package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a notice informs about.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum NoticeKind {
    /** Registration and badges. */
    @JsonProperty("registration")
    REGISTRATION,

    /** Access to the venue. */
    @JsonProperty("access")
    ACCESS,

    /** Seating. */
    @JsonProperty("seating")
    SEATING,

    /** Interpretation and channels. */
    @JsonProperty("interpretation")
    INTERPRETATION,

    /** Documents. */
    @JsonProperty("documents")
    DOCUMENTS,

    /** Media. */
    @JsonProperty("media")
    MEDIA,

    /** Meals. */
    @JsonProperty("meals")
    MEALS,

    /** Transport. */
    @JsonProperty("transport")
    TRANSPORT,

    /** Accommodation. */
    @JsonProperty("accommodation")
    ACCOMMODATION,

    /** Visa. */
    @JsonProperty("visa")
    VISA,

    /** Safety and health. */
    @JsonProperty("safety")
    SAFETY,

    /** Internet. */
    @JsonProperty("internet")
    INTERNET,

    /** Weather. */
    @JsonProperty("weather")
    WEATHER,

    /** Anything else. */
    @JsonProperty("other")
    OTHER;
}
