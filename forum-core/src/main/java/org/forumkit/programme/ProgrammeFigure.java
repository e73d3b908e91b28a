package org.forumkit.programme;

import java.time.LocalDate;
import java.util.Objects;
import org.forumkit.model.FigureKind;
import org.forumkit.model.FigureState;
import org.forumkit.model.Precision;
import org.jspecify.annotations.Nullable;

/**
 * A number of an edition with its date and source.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what is counted; never null
 * @param label what is counted, in words; never null
 * @param value the number; never null
 * @param precision how exact it is; never null
 * @param asOf the day on which it was counted; null if there is none
 * @param source who says so; null if there is none
 * @param state whether it may still change; never null
 * @since 0.1
 */
public record ProgrammeFigure(
        FigureKind kind,
        LocalText label,
        long value,
        Precision precision,
        @Nullable LocalDate asOf,
        @Nullable LocalText source,
        FigureState state) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument that is never null is
     */
    public ProgrammeFigure {
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(label, "label must not be null");
        Objects.requireNonNull(precision, "precision must not be null");
        Objects.requireNonNull(state, "state must not be null");
    }
}
