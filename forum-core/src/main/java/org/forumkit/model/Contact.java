package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for what at an edition.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the contact's id, unique within its edition; never null
 * @param responsibility what the contact answers for; never null
 * @param name the name or post; null if not known
 * @param organisation the id of the organisation; null if not known
 * @param languages the languages spoken; never null, copied, unmodifiable, null is taken for empty
 * @param telephone the telephone number; for internal eyes only; null if not known
 * @param email the e-mail address; for internal eyes only; null if not known
 * @param hours when the contact can be reached; null if not known
 * @param visibility who sees it; null if not known
 * @param extensions what else the document said of it, as JSON values by name; never null, copied,
 *     unmodifiable, null is taken for empty
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "id",
    "responsibility",
    "name",
    "organisation",
    "languages",
    "telephone",
    "email",
    "hours",
    "visibility",
    "extensions"
})
public record Contact(
        @JsonProperty("id") @Identifier String id,
        @JsonProperty("responsibility") @Wording(max = Wording.TITLE) Text responsibility,
        @JsonProperty("name") @Wording(max = Wording.TITLE) @Nullable Text name,
        @JsonProperty("organisation") @Identifier @Nullable String organisation,
        @JsonProperty("languages") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@LanguageTag String> languages,
        @JsonProperty("telephone") @Wording(max = Wording.TITLE) @Nullable String telephone,
        @JsonProperty("email") @Wording(max = Wording.TITLE) @Nullable String email,
        @JsonProperty("hours") @Wording(max = Wording.TITLE) @Nullable Text hours,
        @JsonProperty("visibility") @Valid @Nullable Visibility visibility,
        @JsonProperty("extensions") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                Map<String, @Nullable Object> extensions) {

    /**
     * Creates one; the builder is the better way in.
     *
     * @throws NullPointerException if {@code id} or {@code responsibility} is null
     */
    public Contact {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(responsibility, "responsibility must not be null");
        languages = Copies.list(languages);
        extensions = Copies.json(extensions);
    }

    /**
     * Returns a builder with what every one of them has.
     *
     * @param id the contact's id, unique within its edition; never null
     * @param responsibility what the contact answers for; never null
     * @return a new builder, never null
     * @throws NullPointerException if an argument is null
     */
    public static Builder builder(String id, Text responsibility) {
        return new Builder(id, responsibility);
    }

    /**
     * Returns a builder that starts from this one.
     *
     * @return a new builder, never null
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, responsibility);
        builder.name = name;
        builder.organisation = organisation;
        builder.languages = languages;
        builder.telephone = telephone;
        builder.email = email;
        builder.hours = hours;
        builder.visibility = visibility;
        builder.extensions = extensions;
        return builder;
    }

    /**
     * Builds {@link Contact}; not for use by several threads at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private String id;
        private Text responsibility;
        private @Nullable Text name;
        private @Nullable String organisation;
        private List<String> languages = List.of();
        private @Nullable String telephone;
        private @Nullable String email;
        private @Nullable Text hours;
        private @Nullable Visibility visibility;
        private Map<String, @Nullable Object> extensions = Map.of();

        private Builder(String id, Text responsibility) {
            this.id = Objects.requireNonNull(id, "id must not be null");
            this.responsibility =
                    Objects.requireNonNull(responsibility, "responsibility must not be null");
        }

        /**
         * Sets {@code id}.
         *
         * @param value the contact's id, unique within its edition; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder id(String value) {
            this.id = Objects.requireNonNull(value, "id must not be null");
            return this;
        }

        /**
         * Sets {@code responsibility}.
         *
         * @param value what the contact answers for; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder responsibility(Text value) {
            this.responsibility = Objects.requireNonNull(value, "responsibility must not be null");
            return this;
        }

        /**
         * Sets {@code name}.
         *
         * @param value the name or post; null for none
         * @return this builder, never null
         */
        public Builder name(@Nullable Text value) {
            this.name = value;
            return this;
        }

        /**
         * Sets {@code organisation}.
         *
         * @param value the id of the organisation; null for none
         * @return this builder, never null
         */
        public Builder organisation(@Nullable String value) {
            this.organisation = value;
            return this;
        }

        /**
         * Sets {@code languages}.
         *
         * @param value the languages spoken; never null, copied when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder languages(List<String> value) {
            this.languages = Objects.requireNonNull(value, "languages must not be null");
            return this;
        }

        /**
         * Sets {@code telephone}.
         *
         * @param value the telephone number; for internal eyes only; null for none
         * @return this builder, never null
         */
        public Builder telephone(@Nullable String value) {
            this.telephone = value;
            return this;
        }

        /**
         * Sets {@code email}.
         *
         * @param value the e-mail address; for internal eyes only; null for none
         * @return this builder, never null
         */
        public Builder email(@Nullable String value) {
            this.email = value;
            return this;
        }

        /**
         * Sets {@code hours}.
         *
         * @param value when the contact can be reached; null for none
         * @return this builder, never null
         */
        public Builder hours(@Nullable Text value) {
            this.hours = value;
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
         * @return a new {@link Contact}, never null
         */
        public Contact build() {
            return new Contact(
                    id,
                    responsibility,
                    name,
                    organisation,
                    languages,
                    telephone,
                    email,
                    hours,
                    visibility,
                    extensions);
        }
    }
}
