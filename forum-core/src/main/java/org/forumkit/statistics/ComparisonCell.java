package org.forumkit.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one edition has to say in a row of a comparison.
 *
 * <p>Immutable and thread-safe.
 *
 * @param edition the edition's id, never null
 * @param counted the number that was counted; null if there is none, which is not 0
 * @param stated the number that is stated, the last final one of several; null if there is none,
 *     which is not 0
 * @param growth how it grew from the nearest earlier edition of the comparison that has a number:
 *     of the counted ones, else of the stated ones, else of one with the other; null if nothing can
 *     be said
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ComparisonCell(
        String edition,
        @Nullable Statistic counted,
        @Nullable Statistic stated,
        @Nullable Growth growth) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if {@code edition} is null
     */
    public ComparisonCell {
        Objects.requireNonNull(edition, "edition must not be null");
    }

    boolean isGap() {
        return counted == null && stated == null;
    }

    static ComparisonCell of(
            String edition,
            @Nullable Statistic counted,
            @Nullable Statistic stated,
            @Nullable ComparisonCell earlier) {
        return new ComparisonCell(
                edition,
                counted,
                stated,
                earlier == null ? null : growth(earlier, counted, stated));
    }

    private static @Nullable Growth growth(
            ComparisonCell earlier, @Nullable Statistic counted, @Nullable Statistic stated) {
        String from = earlier.edition();
        Growth growth = Growth.between(from, earlier.counted(), counted);
        if (growth == null) {
            growth = Growth.between(from, earlier.stated(), stated);
        }
        if (growth == null) {
            growth = Growth.between(from, earlier.stated(), counted);
        }
        return growth == null ? Growth.between(from, earlier.counted(), stated) : growth;
    }
}
