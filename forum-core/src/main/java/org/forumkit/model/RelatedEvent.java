package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Another event that an edition is part of, beside, or after.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind how it relates to the edition; never null
 * @param name its name; never null
 * @param ordinal its own ordinal; null if not known
 * @param firstDay its first day; null if not known
 * @param lastDay its last day; null if not known
 * @param place where it takes place; null if not known
 * @param edition the id of the edition of the same series that it is, if it is one; null if not
 *     known
 * @param links where to find out more; never null, copied, unmodifiable, null is taken for empty
 * @since 0.1
 */
@Coherent
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"kind", "name", "ordinal", "firstDay", "lastDay", "place", "edition", "links"})
public record RelatedEvent(
        @JsonProperty("kind") RelationKind kind,
        @JsonProperty("name") @Wording(max = Wording.TITLE) Text name,
        @JsonProperty("ordinal") @Positive @Nullable Integer ordinal,
        @JsonProperty("firstDay") @JsonFormat(shape = JsonFormat.Shape.STRING)
                @Nullable LocalDate firstDay,
        @JsonProperty("lastDay") @JsonFormat(shape = JsonFormat.Shape.STRING)
                @Nullable LocalDate lastDay,
        @JsonProperty("place") @Wording(max = Wording.TITLE) @Nullable Text place,
        @JsonProperty("edition") @Identifier @Nullable String edition,
        @JsonProperty("links") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@Valid Link> links) {

    /**
     * Creates one; the builder is the better way in.
     *
     * @throws NullPointerException if {@code kind} or {@code name} is null
     */
    public RelatedEvent {
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(name, "name must not be null");
        links = Copies.list(links);
    }

    /**
     * Returns a builder with what every one of them has.
     *
     * @param kind how it relates to the edition; never null
     * @param name its name; never null
     * @return a new builder, never null
     * @throws NullPointerException if an argument is null
     */
    public static Builder builder(RelationKind kind, Text name) {
        return new Builder(kind, name);
    }

    /**
     * Returns a builder that starts from this one.
     *
     * @return a new builder, never null
     */
    public Builder toBuilder() {
        Builder builder = new Builder(kind, name);
        builder.ordinal = ordinal;
        builder.firstDay = firstDay;
        builder.lastDay = lastDay;
        builder.place = place;
        builder.edition = edition;
        builder.links = links;
        return builder;
    }

    /**
     * Builds {@link RelatedEvent}; not for use by several threads at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private RelationKind kind;
        private Text name;
        private @Nullable Integer ordinal;
        private @Nullable LocalDate firstDay;
        private @Nullable LocalDate lastDay;
        private @Nullable Text place;
        private @Nullable String edition;
        private List<Link> links = List.of();

        private Builder(RelationKind kind, Text name) {
            this.kind = Objects.requireNonNull(kind, "kind must not be null");
            this.name = Objects.requireNonNull(name, "name must not be null");
        }

        /**
         * Sets {@code kind}.
         *
         * @param value how it relates to the edition; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder kind(RelationKind value) {
            this.kind = Objects.requireNonNull(value, "kind must not be null");
            return this;
        }

        /**
         * Sets {@code name}.
         *
         * @param value its name; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder name(Text value) {
            this.name = Objects.requireNonNull(value, "name must not be null");
            return this;
        }

        /**
         * Sets {@code ordinal}.
         *
         * @param value its own ordinal; null for none
         * @return this builder, never null
         */
        public Builder ordinal(@Nullable Integer value) {
            this.ordinal = value;
            return this;
        }

        /**
         * Sets {@code firstDay}.
         *
         * @param value its first day; null for none
         * @return this builder, never null
         */
        public Builder firstDay(@Nullable LocalDate value) {
            this.firstDay = value;
            return this;
        }

        /**
         * Sets {@code lastDay}.
         *
         * @param value its last day; null for none
         * @return this builder, never null
         */
        public Builder lastDay(@Nullable LocalDate value) {
            this.lastDay = value;
            return this;
        }

        /**
         * Sets {@code place}.
         *
         * @param value where it takes place; null for none
         * @return this builder, never null
         */
        public Builder place(@Nullable Text value) {
            this.place = value;
            return this;
        }

        /**
         * Sets {@code edition}.
         *
         * @param value the id of the edition of the same series that it is, if it is one; null for
         *     none
         * @return this builder, never null
         */
        public Builder edition(@Nullable String value) {
            this.edition = value;
            return this;
        }

        /**
         * Sets {@code links}.
         *
         * @param value where to find out more; never null, copied when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder links(List<Link> value) {
            this.links = Objects.requireNonNull(value, "links must not be null");
            return this;
        }

        /**
         * Returns what was set.
         *
         * @return a new {@link RelatedEvent}, never null
         */
        public RelatedEvent build() {
            return new RelatedEvent(kind, name, ordinal, firstDay, lastDay, place, edition, links);
        }
    }
}
