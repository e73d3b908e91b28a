package org.forumkit.release;

import java.util.Objects;

/**
 * A proposal with the line that tells of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param proposal the proposal, never null
 * @param text what it is in words, on one line; never null
 * @since 0.1
 */
public record ProposalLine(Proposal proposal, String text) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument is null
     */
    public ProposalLine {
        Objects.requireNonNull(proposal, "proposal must not be null");
        Objects.requireNonNull(text, "text must not be null");
    }
}
