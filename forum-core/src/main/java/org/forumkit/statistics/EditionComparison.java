package org.forumkit.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of several editions side by side.
 *
 * <p>Counted and stated numbers never stand for one another: each cell keeps both apart, and a
 * growth from one to the other says so. As {@link EditionStatistics}, it is made of all that the
 * document holds.
 *
 * <p>Immutable and thread-safe.
 *
 * @param editions the editions in their order in the document; never null, copied, unmodifiable
 * @param rows every number that one of them has, in the order of measures and breakdowns; never
 *     null, copied, unmodifiable
 * @param arrivals organisations, people and countries of each edition that tells of them; never
 *     null, copied, unmodifiable
 * @param topics the vocabulary of the series; never null, copied, unmodifiable
 * @since 0.1
 */
public record EditionComparison(
        List<EditionStatistics> editions,
        List<ComparisonRow> rows,
        List<Arrivals> arrivals,
        List<TopicHistory> topics) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument is null
     */
    public EditionComparison {
        editions = List.copyOf(Objects.requireNonNull(editions, "editions must not be null"));
        rows = List.copyOf(Objects.requireNonNull(rows, "rows must not be null"));
        arrivals = List.copyOf(Objects.requireNonNull(arrivals, "arrivals must not be null"));
        topics = List.copyOf(Objects.requireNonNull(topics, "topics must not be null"));
    }

    /**
     * Compares all editions of a series.
     *
     * @param forum the document, never null
     * @return the comparison, never null
     */
    public static EditionComparison of(Forum forum) {
        Objects.requireNonNull(forum, "forum must not be null");
        return of(forum, forum.series().editions().stream().map(Edition::id).toList(), null);
    }

    /**
     * Compares some editions of a series, in time linear in the records of the document.
     *
     * @param forum the document, never null
     * @param editions ids of the editions in any order, never null
     * @param asOf the day that the document is of, for the counts; null if not known
     * @return the comparison, never null
     * @throws IllegalArgumentException if the document does not have one of the editions
     */
    public static EditionComparison of(
            Forum forum, List<String> editions, @Nullable LocalDate asOf) {
        Objects.requireNonNull(forum, "forum must not be null");
        Objects.requireNonNull(editions, "editions must not be null");
        return new Comparing(forum, editions, asOf).comparison();
    }
}
