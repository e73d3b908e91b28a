package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number of an edition with its date and source.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what is counted; never null
 * @param label what is counted, in words, null for the usual word of its kind
 * @param value the number; never null
 * @param precision how exact it is; never null, null is taken for {@code EXACT}
 * @param asOf the day on which it was counted; null if not known
 * @param source who says so; null if not known
 * @param state whether it may still change; never null, null is taken for {@code PROVISIONAL}
 * @param extensions what else the document said of it, as JSON values by name; never null, copied,
 *     unmodifiable, null is taken for empty
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"kind", "label", "value", "precision", "asOf", "source", "state", "extensions"})
public record Figure(
        @JsonProperty("kind") FigureKind kind,
        @JsonProperty("label") @Wording(max = Wording.TITLE) @Nullable Text label,
        @JsonProperty("value") @PositiveOrZero Long value,
        @JsonProperty("precision") Precision precision,
        @JsonProperty("asOf") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable LocalDate asOf,
        @JsonProperty("source") @Wording(max = Wording.TITLE) @Nullable Text source,
        @JsonProperty("state") FigureState state,
        @JsonProperty("extensions") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                Map<String, @Nullable Object> extensions) {

    /**
     * Creates one; the builder is the better way in.
     *
     * @throws NullPointerException if {@code kind} or {@code value} is null
     */
    public Figure {
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(value, "value must not be null");
        precision = precision == null ? Precision.EXACT : precision;
        state = state == null ? FigureState.PROVISIONAL : state;
        extensions = Copies.json(extensions);
    }

    /**
     * Returns a builder with what every one of them has.
     *
     * @param kind what is counted; never null
     * @param value the number; never null
     * @return a new builder, never null
     * @throws NullPointerException if an argument is null
     */
    public static Builder builder(FigureKind kind, Long value) {
        return new Builder(kind, value);
    }

    /**
     * Returns a builder that starts from this one.
     *
     * @return a new builder, never null
     */
    public Builder toBuilder() {
        Builder builder = new Builder(kind, value);
        builder.label = label;
        builder.precision = precision;
        builder.asOf = asOf;
        builder.source = source;
        builder.state = state;
        builder.extensions = extensions;
        return builder;
    }

    /**
     * Builds {@link Figure}; not for use by several threads at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private FigureKind kind;
        private @Nullable Text label;
        private Long value;
        private Precision precision = Precision.EXACT;
        private @Nullable LocalDate asOf;
        private @Nullable Text source;
        private FigureState state = FigureState.PROVISIONAL;
        private Map<String, @Nullable Object> extensions = Map.of();

        private Builder(FigureKind kind, Long value) {
            this.kind = Objects.requireNonNull(kind, "kind must not be null");
            this.value = Objects.requireNonNull(value, "value must not be null");
        }

        /**
         * Sets {@code kind}.
         *
         * @param value what is counted; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder kind(FigureKind value) {
            this.kind = Objects.requireNonNull(value, "kind must not be null");
            return this;
        }

        /**
         * Sets {@code label}.
         *
         * @param value what is counted, in words; null for none
         * @return this builder, never null
         */
        public Builder label(@Nullable Text value) {
            this.label = value;
            return this;
        }

        /**
         * Sets {@code value}.
         *
         * @param value the number; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder value(Long value) {
            this.value = Objects.requireNonNull(value, "value must not be null");
            return this;
        }

        /**
         * Sets {@code precision}.
         *
         * @param value how exact it is; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder precision(Precision value) {
            this.precision = Objects.requireNonNull(value, "precision must not be null");
            return this;
        }

        /**
         * Sets {@code asOf}.
         *
         * @param value the day on which it was counted; null for none
         * @return this builder, never null
         */
        public Builder asOf(@Nullable LocalDate value) {
            this.asOf = value;
            return this;
        }

        /**
         * Sets {@code source}.
         *
         * @param value who says so; null for none
         * @return this builder, never null
         */
        public Builder source(@Nullable Text value) {
            this.source = value;
            return this;
        }

        /**
         * Sets {@code state}.
         *
         * @param value whether it may still change; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder state(FigureState value) {
            this.state = Objects.requireNonNull(value, "state must not be null");
            return this;
        }

        /**
         * Sets {@code extensions}.
         *
         * @param value what else the document said of it, as JSON values by name; never null,
         *     copied when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder extensions(Map<String, @Nullable Object> value) {
            this.extensions = Objects.requireNonNull(value, "extensions must not be null");
            return this;
        }

        /**
         * Returns what was set.
         *
         * @return a new {@link Figure}, never null
         */
        public Figure build() {
            return new Figure(kind, label, value, precision, asOf, source, state, extensions);
        }
    }
}
