package org.forumkit.programme;

import java.time.Instant;
import java.util.Objects;

/**
 * Which release a programme is of.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number the release's number
 * @param time when it was released; never null
 * @since 0.1
 */
public record ProgrammeRelease(int number, Instant time) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if {@code time} is null
     */
    public ProgrammeRelease {
        Objects.requireNonNull(time, "time must not be null");
    }
}
