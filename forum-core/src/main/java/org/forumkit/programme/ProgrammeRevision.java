package org.forumkit.programme;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How often and when something changed, as subscribers have to know it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param sequence how often it changed so that a calendar client must notice, 0 for never
 * @param created when it was first released; null if it was not, or if that is not known
 * @param modified when anything of it last changed; null if not known
 * @since 0.1
 */
public record ProgrammeRevision(
        int sequence, @Nullable Instant created, @Nullable Instant modified) {

    /** That of something that was never released. */
    public static final ProgrammeRevision NONE = new ProgrammeRevision(0, null, null);

    /** Returns it of something that changed, last at a time or later. */
    ProgrammeRevision changed(@Nullable Instant time) {
        return new ProgrammeRevision(sequence, created, later(modified, time));
    }

    /** Returns the later of two moments, of which either may be unknown. */
    static @Nullable Instant later(@Nullable Instant first, @Nullable Instant second) {
        return Stream.of(first, second)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
