package org.forumkit.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.forumkit.model.RelationKind;
import org.jspecify.annotations.Nullable;

/**
 * Another event that an edition is part of, beside, or after.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind how it relates to the edition; never null
 * @param name its name; never null
 * @param ordinal its own ordinal; null if there is none
 * @param firstDay its first day; null if there is none
 * @param lastDay its last day; null if there is none
 * @param place where it takes place; null if there is none
 * @param links where to find out more; never null, copied, unmodifiable
 * @since 0.1
 */
public record ProgrammeEvent(
        RelationKind kind,
        LocalText name,
        @Nullable Integer ordinal,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable LocalText place,
        List<ProgrammeLink> links) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument that is never null is, or an element of a list
     */
    public ProgrammeEvent {
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(name, "name must not be null");
        links = List.copyOf(links);
    }
}
