package org.forumkit.release;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import org.forumkit.model.Audience;
import org.jspecify.annotations.Nullable;

/**
 * Whose programme a session was once part of and is no more: of a participant, an organisation, a
 * country or a delegation that does not appear in it any longer, of everybody, if it was plenary,
 * or of a room, a topic, a day or a language.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what left it; null for everybody, a day and a language
 * @param id the id, of a country its code; null for everybody, a day and a language
 * @param day the day of the programme, in the edition's zone; null for anything else
 * @param floor the language spoken, BCP 47; null for anything else
 * @param interpretation the language interpreted into, BCP 47; null for anything else
 * @param since the time of the release that first did not have them in it, or not the session;
 *     never null
 * @param audience the widest audience that saw them in it, never null
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Departure(
        @JsonProperty("kind") @Nullable EntityKind kind,
        @JsonProperty("id") @Nullable String id,
        @JsonProperty("day") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable LocalDate day,
        @JsonProperty("floor") @Nullable String floor,
        @JsonProperty("interpretation") @Nullable String interpretation,
        @JsonProperty("since") @JsonFormat(shape = JsonFormat.Shape.STRING) Instant since,
        @JsonProperty("audience") Audience audience) {

    static final Comparator<Departure> ORDER =
            by(Departure::kind)
                    .thenComparing(by(Departure::id))
                    .thenComparing(by(Departure::day))
                    .thenComparing(by(Departure::floor))
                    .thenComparing(by(Departure::interpretation));

    /**
     * Creates one.
     *
     * @throws NullPointerException if {@code since} or {@code audience} is null
     */
    public Departure {
        Objects.requireNonNull(since, "since must not be null");
        Objects.requireNonNull(audience, "audience must not be null");
    }

    private static <T extends Comparable<? super T>> Comparator<Departure> by(
            Function<Departure, @Nullable T> part) {
        return Comparator.comparing(part, Comparator.nullsFirst(Comparator.naturalOrder()));
    }
}
