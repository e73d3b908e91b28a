package org.forumkit.release;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * Says that something may be the same under another id; somebody has to decide.
 *
 * <p>Immutable and thread-safe.
 *
 * @param identity what may be the same, never null
 * @param score how likely it is, from 0 to 1
 * @param reasons why, never null, copied, unmodifiable, in the order of the constants
 * @since 0.1
 */
public record Proposal(
        @JsonProperty("identity") Identity identity,
        @JsonProperty("score") double score,
        @JsonProperty("reasons") Set<Reason> reasons) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument is null
     */
    public Proposal {
        Objects.requireNonNull(identity, "identity must not be null");
        Set<Reason> ordered = EnumSet.noneOf(Reason.class);
        ordered.addAll(reasons);
        reasons = Collections.unmodifiableSet(ordered);
    }

    /**
     * Why two things may be one.
     *
     * <p>Immutable and thread-safe.
     *
     * @since 0.1
     */
    public enum Reason {
        /** They are called the same in some language. */
        @JsonProperty("name")
        NAME,

        /** Many of the words that they are called by are the same. */
        @JsonProperty("similar-name")
        SIMILAR_NAME,

        /** The same people appear. */
        @JsonProperty("people")
        PEOPLE,

        /** They begin at the same time. */
        @JsonProperty("time")
        TIME,
    }
}
