package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a person's name in one language.
 *
 * <p>Immutable and thread-safe.
 *
 * @param full the whole name where its parts are not known; null if not known
 * @param family the family name; null if not known
 * @param given the given name; null if not known
 * @param patronymic the patronymic; null if not known
 * @param order which part comes first, null for what the language is used to
 * @param courtesyTitle what goes before the name: H.E., Dr, Professor; null if not known
 * @since 0.1
 */
@Coherent
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"full", "family", "given", "patronymic", "order", "courtesyTitle"})
public record PersonName(
        @JsonProperty("full") @Wording(max = Wording.TITLE) @Nullable String full,
        @JsonProperty("family") @Wording(max = Wording.TITLE) @Nullable String family,
        @JsonProperty("given") @Wording(max = Wording.TITLE) @Nullable String given,
        @JsonProperty("patronymic") @Wording(max = Wording.TITLE) @Nullable String patronymic,
        @JsonProperty("order") @Nullable NameOrder order,
        @JsonProperty("courtesyTitle") @Wording(max = Wording.TITLE)
                @Nullable String courtesyTitle) {

    /**
     * Returns a builder.
     *
     * @return a new builder, never null
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that starts from this one.
     *
     * @return a new builder, never null
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.full = full;
        builder.family = family;
        builder.given = given;
        builder.patronymic = patronymic;
        builder.order = order;
        builder.courtesyTitle = courtesyTitle;
        return builder;
    }

    /**
     * Builds {@link PersonName}; not for use by several threads at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private @Nullable String full;
        private @Nullable String family;
        private @Nullable String given;
        private @Nullable String patronymic;
        private @Nullable NameOrder order;
        private @Nullable String courtesyTitle;

        private Builder() {}

        /**
         * Sets {@code full}.
         *
         * @param value the whole name where its parts are not known; null for none
         * @return this builder, never null
         */
        public Builder full(@Nullable String value) {
            this.full = value;
            return this;
        }

        /**
         * Sets {@code family}.
         *
         * @param value the family name; null for none
         * @return this builder, never null
         */
        public Builder family(@Nullable String value) {
            this.family = value;
            return this;
        }

        /**
         * Sets {@code given}.
         *
         * @param value the given name; null for none
         * @return this builder, never null
         */
        public Builder given(@Nullable String value) {
            this.given = value;
            return this;
        }

        /**
         * Sets {@code patronymic}.
         *
         * @param value the patronymic; null for none
         * @return this builder, never null
         */
        public Builder patronymic(@Nullable String value) {
            this.patronymic = value;
            return this;
        }

        /**
         * Sets {@code order}.
         *
         * @param value which part comes first; null for none
         * @return this builder, never null
         */
        public Builder order(@Nullable NameOrder value) {
            this.order = value;
            return this;
        }

        /**
         * Sets {@code courtesyTitle}.
         *
         * @param value what goes before the name: H.E., Dr, Professor; null for none
         * @return this builder, never null
         */
        public Builder courtesyTitle(@Nullable String value) {
            this.courtesyTitle = value;
            return this;
        }

        /**
         * Returns what was set.
         *
         * @return a new {@link PersonName}, never null
         */
        public PersonName build() {
            return new PersonName(full, family, given, patronymic, order, courtesyTitle);
        }
    }
}
