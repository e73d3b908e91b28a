package org.forumkit.statistics;

import java.util.List;
import java.util.Objects;

/**
 * Who was at an edition for the first time, who came back, and who did not.
 *
 * <p>Earlier are all editions of the series before it, also those that are not compared. What an
 * earlier edition does not tell cannot be known: first seen is the first time on record, and the
 * number of those who return is one of at least as soon as an earlier edition may have had more
 * than its records say.
 *
 * <p>Immutable and thread-safe.
 *
 * @param edition the edition's id, never null
 * @param of what is looked at: organisations, people or countries; never null
 * @param firstSeen ids of those that no earlier edition has, sorted; never null, copied,
 *     unmodifiable
 * @param returning ids of those that an earlier edition has, sorted; never null, copied,
 *     unmodifiable
 * @param missing ids of those that the edition before has and this one has not, sorted; of editions
 *     that tell of none, that one is passed over; empty if the edition may have more than its
 *     records say, so that nobody knows; never null, copied, unmodifiable
 * @since 0.1
 */
public record Arrivals(
        String edition,
        Measure of,
        List<String> firstSeen,
        List<String> returning,
        List<String> missing) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument is null
     */
    public Arrivals {
        Objects.requireNonNull(edition, "edition must not be null");
        Objects.requireNonNull(of, "of must not be null");
        firstSeen = List.copyOf(Objects.requireNonNull(firstSeen, "firstSeen must not be null"));
        returning = List.copyOf(Objects.requireNonNull(returning, "returning must not be null"));
        missing = List.copyOf(Objects.requireNonNull(missing, "missing must not be null"));
    }
}
