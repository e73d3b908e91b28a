package org.forumkit.release;

import java.util.Objects;
import java.util.Set;

/**
 * Says that something may be the same under another id; somebody has to decide.
 *
 * <p>Immutable and thread-safe.
 *
 * @param identity what may be the same, never null
 * @param score how likely it is, from 0 to 1
 * @param reasons why, never null or empty, copied, unmodifiable
 * @since 0.1
 */
public record Proposal(Identity identity, double score, Set<Reason> reasons) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument is null
     */
    public Proposal {
        Objects.requireNonNull(identity, "identity must not be null");
        reasons = Set.copyOf(reasons);
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
        NAME,

        /** Many of the words that they are called by are the same. */
        SIMILAR_NAME,

        /** The same people appear. */
        PEOPLE,

        /** They begin at the same time. */
        TIME,
    }
}
