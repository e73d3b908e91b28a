package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A delegation to an edition; participants name the one that they belong to.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the delegation's id, unique within its edition; never null
 * @param name its name, null if country, subdivision or organisation say it
 * @param country the country that it represents; null if not known
 * @param subdivision the part of a country that it represents; null if not known
 * @param organisation the id of the organisation that it represents; null if not known
 * @param head the id of the participant who leads it; null if not known
 * @param quota how many members it may have; for internal eyes only; null if not known
 * @param rank its protocol rank, 1 first; null if not known
 * @param visibility who sees it; null if not known
 * @param extensions what else the document said of it, as JSON values by name; never null, copied,
 *     unmodifiable, null is taken for empty
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "id",
    "name",
    "country",
    "subdivision",
    "organisation",
    "head",
    "quota",
    "rank",
    "visibility",
    "extensions"
})
public record Delegation(
        @JsonProperty("id") @Identifier String id,
        @JsonProperty("name") @Wording(max = Wording.TITLE) @Nullable Text name,
        @JsonProperty("country") @CountryCode @Nullable String country,
        @JsonProperty("subdivision") @SubdivisionCode @Nullable String subdivision,
        @JsonProperty("organisation") @Identifier @Nullable String organisation,
        @JsonProperty("head") @Identifier @Nullable String head,
        @JsonProperty("quota") @PositiveOrZero @Nullable Integer quota,
        @JsonProperty("rank") @Positive @Nullable Integer rank,
        @JsonProperty("visibility") @Valid @Nullable Visibility visibility,
        @JsonProperty("extensions") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                Map<String, @Nullable Object> extensions) {

    /**
     * Creates one; the builder is the better way in.
     *
     * @throws NullPointerException if {@code id} is null
     */
    public Delegation {
        Objects.requireNonNull(id, "id must not be null");
        extensions = Copies.json(extensions);
    }

    /**
     * Returns a builder with what every one of them has.
     *
     * @param id the delegation's id, unique within its edition; never null
     * @return a new builder, never null
     * @throws NullPointerException if an argument is null
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /**
     * Returns a builder that starts from this one.
     *
     * @return a new builder, never null
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id);
        builder.name = name;
        builder.country = country;
        builder.subdivision = subdivision;
        builder.organisation = organisation;
        builder.head = head;
        builder.quota = quota;
        builder.rank = rank;
        builder.visibility = visibility;
        builder.extensions = extensions;
        return builder;
    }

    /**
     * Builds {@link Delegation}; not for use by several threads at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private String id;
        private @Nullable Text name;
        private @Nullable String country;
        private @Nullable String subdivision;
        private @Nullable String organisation;
        private @Nullable String head;
        private @Nullable Integer quota;
        private @Nullable Integer rank;
        private @Nullable Visibility visibility;
        private Map<String, @Nullable Object> extensions = Map.of();

        private Builder(String id) {
            this.id = Objects.requireNonNull(id, "id must not be null");
        }

        /**
         * Sets {@code id}.
         *
         * @param value the delegation's id, unique within its edition; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder id(String value) {
            this.id = Objects.requireNonNull(value, "id must not be null");
            return this;
        }

        /**
         * Sets {@code name}.
         *
         * @param value its name; null for none
         * @return this builder, never null
         */
        public Builder name(@Nullable Text value) {
            this.name = value;
            return this;
        }

        /**
         * Sets {@code country}.
         *
         * @param value the country that it represents; null for none
         * @return this builder, never null
         */
        public Builder country(@Nullable String value) {
            this.country = value;
            return this;
        }

        /**
         * Sets {@code subdivision}.
         *
         * @param value the part of a country that it represents; null for none
         * @return this builder, never null
         */
        public Builder subdivision(@Nullable String value) {
            this.subdivision = value;
            return this;
        }

        /**
         * Sets {@code organisation}.
         *
         * @param value the id of the organisation that it represents; null for none
         * @return this builder, never null
         */
        public Builder organisation(@Nullable String value) {
            this.organisation = value;
            return this;
        }

        /**
         * Sets {@code head}.
         *
         * @param value the id of the participant who leads it; null for none
         * @return this builder, never null
         */
        public Builder head(@Nullable String value) {
            this.head = value;
            return this;
        }

        /**
         * Sets {@code quota}.
         *
         * @param value how many members it may have; for internal eyes only; null for none
         * @return this builder, never null
         */
        public Builder quota(@Nullable Integer value) {
            this.quota = value;
            return this;
        }

        /**
         * Sets {@code rank}.
         *
         * @param value its protocol rank, 1 first; null for none
         * @return this builder, never null
         */
        public Builder rank(@Nullable Integer value) {
            this.rank = value;
            return this;
        }

        /**
         * Sets {@code visibility}.
         *
         * @param value who sees it; null for none
         * @return this builder, never null
         */
        public Builder visibility(@Nullable Visibility value) {
            this.visibility = value;
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
         * @return a new {@link Delegation}, never null
         */
        public Delegation build() {
            return new Delegation(
                    id,
                    name,
                    country,
                    subdivision,
                    organisation,
                    head,
                    quota,
                    rank,
                    visibility,
                    extensions);
        }
    }
}
