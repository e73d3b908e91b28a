package org.forumkit.statistics;

import java.util.List;
import java.util.Objects;

/**
 * One number through the editions of a comparison.
 *
 * <p>Immutable and thread-safe.
 *
 * @param measure what is counted, never null
 * @param breakdown what it is broken down by, never null
 * @param key the part that it is of, empty for the whole; never null
 * @param cells one for each edition in the order of the comparison; never null, copied,
 *     unmodifiable
 * @since 0.1
 */
public record ComparisonRow(
        Measure measure, Breakdown breakdown, String key, List<ComparisonCell> cells) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument is null
     */
    public ComparisonRow {
        Objects.requireNonNull(measure, "measure must not be null");
        Objects.requireNonNull(breakdown, "breakdown must not be null");
        Objects.requireNonNull(key, "key must not be null");
        cells = List.copyOf(Objects.requireNonNull(cells, "cells must not be null"));
    }

    boolean has(Statistic statistic) {
        return statistic.measure() == measure
                && statistic.breakdown() == breakdown
                && statistic.key().equals(key);
    }
}
