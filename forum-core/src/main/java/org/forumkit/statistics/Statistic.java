package org.forumkit.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.forumkit.model.FigureState;
import org.forumkit.model.Precision;
import org.forumkit.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * One number of an edition, with all that says how far it is to be trusted.
 *
 * <p>Immutable and thread-safe.
 *
 * @param measure what is counted, never null
 * @param breakdown what it is broken down by, never null
 * @param key the part that it is of, as {@code KR}; empty for the whole, {@code unknown} where the
 *     document does not say; never null
 * @param value the number; speaking time in whole minutes; not negative
 * @param origin where it comes from, never null
 * @param precision how exact it is; never null. A count is at least so much where entries stand for
 *     more than they name, or where a greater number is stated
 * @param asOf the day on which it was counted or for which it is stated; null if not known
 * @param sources who says so: of a stated figure its source, of a count the sources of the edition;
 *     never null, copied, unmodifiable
 * @param state whether it may still change; never null
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Statistic(
        Measure measure,
        Breakdown breakdown,
        String key,
        long value,
        Origin origin,
        Precision precision,
        @Nullable LocalDate asOf,
        List<Text> sources,
        FigureState state) {

    /** The key of what the document does not say. */
    public static final String UNKNOWN = "unknown";

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument but {@code asOf} is null
     * @throws IllegalArgumentException if {@code value} is negative
     */
    public Statistic {
        Objects.requireNonNull(measure, "measure must not be null");
        Objects.requireNonNull(breakdown, "breakdown must not be null");
        Objects.requireNonNull(key, "key must not be null");
        Objects.requireNonNull(origin, "origin must not be null");
        Objects.requireNonNull(precision, "precision must not be null");
        Objects.requireNonNull(state, "state must not be null");
        sources = List.copyOf(Objects.requireNonNull(sources, "sources must not be null"));
        if (value < 0) {
            throw new IllegalArgumentException("value must not be negative, not " + value);
        }
    }
}
