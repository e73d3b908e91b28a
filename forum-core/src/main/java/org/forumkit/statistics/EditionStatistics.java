package org.forumkit.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.forumkit.model.Edition;
import org.forumkit.model.EditionState;
import org.forumkit.model.Forum;
import org.forumkit.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one edition: those counted from its records and those that it states.
 *
 * <p>Counts come from all that the document holds, drafts, embargoes and internal entries included:
 * they are for internal eyes until somebody decides otherwise. What the document says nothing of
 * has no number, not the number 0.
 *
 * <p>A session counts whole for each of its topics, languages and countries, so parts may add up to
 * more than the whole. Times that are indicative are not counted. Where items have times of their
 * own, these are their speakers' and languages'; the rest of the session is shared by the items
 * without, or else is the session's own.
 *
 * <p>Immutable and thread-safe.
 *
 * @param edition the edition's id, never null
 * @param ordinal which holding of the series it is; null if not known
 * @param title its title, never null
 * @param firstDay its first day; null if not known
 * @param lastDay its last day; null if not known
 * @param state where it stands, never null
 * @param statistics the numbers in the order of measures and breakdowns, countries in the order of
 *     the document; never null, copied, unmodifiable
 * @param organisations ids of the organisations that participate or appear, sorted; never null,
 *     copied, unmodifiable, empty if none is known
 * @param people ids of the people named among the participants, sorted; never null, copied,
 *     unmodifiable, empty if none is known
 * @param countries codes of the countries that participants come from, sorted; never null, copied,
 *     unmodifiable, empty if none is known
 * @since 0.1
 */
public record EditionStatistics(
        String edition,
        @Nullable Integer ordinal,
        Text title,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        EditionState state,
        List<Statistic> statistics,
        List<String> organisations,
        List<String> people,
        List<String> countries) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument but {@code ordinal} and the days is null
     */
    public EditionStatistics {
        Objects.requireNonNull(edition, "edition must not be null");
        Objects.requireNonNull(title, "title must not be null");
        Objects.requireNonNull(state, "state must not be null");
        statistics = List.copyOf(Objects.requireNonNull(statistics, "statistics must not be null"));
        organisations =
                List.copyOf(
                        Objects.requireNonNull(organisations, "organisations must not be null"));
        people = List.copyOf(Objects.requireNonNull(people, "people must not be null"));
        countries = List.copyOf(Objects.requireNonNull(countries, "countries must not be null"));
    }

    /**
     * Counts an edition, in time linear in its records.
     *
     * @param forum the document, never null
     * @param edition the edition's id, never null
     * @param asOf the day that the document is of, for the counts; null if not known
     * @return its numbers, never null
     * @throws IllegalArgumentException if the document does not have the edition
     */
    public static EditionStatistics of(Forum forum, String edition, @Nullable LocalDate asOf) {
        Objects.requireNonNull(forum, "forum must not be null");
        Objects.requireNonNull(edition, "edition must not be null");
        Shared shared = new Shared(forum);
        for (Edition each : forum.series().editions()) {
            if (each.id().equals(edition)) {
                return new EditionCount(shared, each, asOf).statistics();
            }
        }
        throw new IllegalArgumentException("edition must be one of the document’s, not " + edition);
    }

    /**
     * Returns a number of the whole.
     *
     * @param measure what is counted, never null
     * @param origin where it comes from, never null
     * @return the number, of several stated ones the final one before the provisional, then the
     *     latest; null if there is none
     */
    public @Nullable Statistic total(Measure measure, Origin origin) {
        return find(measure, Breakdown.TOTAL, "", origin);
    }

    /**
     * Returns a number.
     *
     * @param measure what is counted, never null
     * @param breakdown what it is broken down by, never null
     * @param key the part, never null
     * @param origin where it comes from, never null
     * @return the number, of several stated ones the final one before the provisional, then the
     *     latest; null if there is none
     */
    public @Nullable Statistic find(
            Measure measure, Breakdown breakdown, String key, Origin origin) {
        Objects.requireNonNull(measure, "measure must not be null");
        Objects.requireNonNull(breakdown, "breakdown must not be null");
        Objects.requireNonNull(key, "key must not be null");
        Objects.requireNonNull(origin, "origin must not be null");
        Statistic best = null;
        for (Statistic each : statistics) {
            if (each.measure() == measure
                    && each.breakdown() == breakdown
                    && each.origin() == origin
                    && each.key().equals(key)
                    && (best == null || Stated.isBetter(each, best))) {
                best = each;
            }
        }
        return best;
    }
}
