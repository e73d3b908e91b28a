package org.forumkit.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.forumkit.model.Precision;
import org.jspecify.annotations.Nullable;

/**
 * How a number grew from one edition to a later one.
 *
 * <p>There is a growth only where its direction is sure: not from a number that is at least so
 * much, and to such a one only if that is no smaller.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the id of the earlier edition, never null
 * @param of where the later number comes from, never null
 * @param difference the later number less the earlier
 * @param percent the difference in per cent of the earlier number, to one decimal; null if that was
 *     0
 * @param precision how exact it is, never null
 * @param mixed whether one number was counted and the other stated, so that they may mean different
 *     things
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Growth(
        String from,
        Origin of,
        long difference,
        @Nullable Double percent,
        Precision precision,
        boolean mixed) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if {@code from}, {@code of} or {@code precision} is null
     */
    public Growth {
        Objects.requireNonNull(from, "from must not be null");
        Objects.requireNonNull(of, "of must not be null");
        Objects.requireNonNull(precision, "precision must not be null");
    }

    /** Returns the growth between two numbers, null if nothing can be said of it. */
    static @Nullable Growth between(
            String edition, @Nullable Statistic earlier, @Nullable Statistic later) {
        if (earlier == null || later == null || earlier.precision() == Precision.AT_LEAST) {
            return null;
        }
        long difference = later.value() - earlier.value();
        if (later.precision() == Precision.AT_LEAST && difference < 0) {
            return null;
        }
        Precision precision =
                earlier.precision() == Precision.ABOUT ? Precision.ABOUT : later.precision();
        Double percent =
                earlier.value() == 0
                        ? null
                        : Math.round(1000.0 * difference / earlier.value()) / 10.0;
        return new Growth(
                edition,
                later.origin(),
                difference,
                percent,
                precision,
                earlier.origin() != later.origin());
    }
}
