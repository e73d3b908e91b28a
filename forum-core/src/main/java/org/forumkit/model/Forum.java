package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A whole document: one series with its editions, and the people, organisations and countries that
 * they share.
 *
 * <p>Immutable and thread-safe.
 *
 * @param formatVersion the version of the document's format; never null, null is taken for {@code
 *     CURRENT_VERSION}
 * @param defaultLanguage the language of texts that do not name theirs, BCP 47; never null
 * @param series the series; never null
 * @param people the people; never null, copied, unmodifiable, null is taken for empty
 * @param organisations the organisations; never null, copied, unmodifiable, null is taken for empty
 * @param countries the countries in protocol order; never null, copied, unmodifiable, null is taken
 *     for empty
 * @param extensions what else the document said of it, as JSON values by name; never null, copied,
 *     unmodifiable, null is taken for empty
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "formatVersion",
    "defaultLanguage",
    "series",
    "people",
    "organisations",
    "countries",
    "extensions"
})
public record Forum(
        @JsonProperty("formatVersion")
                @Min(1)
                @Max(value = CURRENT_VERSION, message = "{format.newer}")
                Integer formatVersion,
        @JsonProperty("defaultLanguage") @LanguageTag String defaultLanguage,
        @JsonProperty("series") @Valid Series series,
        @JsonProperty("people") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@Valid Person> people,
        @JsonProperty("organisations") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@Valid Organisation> organisations,
        @JsonProperty("countries") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@Valid Country> countries,
        @JsonProperty("extensions") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                Map<String, @Nullable Object> extensions) {

    /** The version of the document's format that this library writes. */
    public static final int CURRENT_VERSION = 1;

    /**
     * Creates one; the builder is the better way in.
     *
     * @throws NullPointerException if {@code defaultLanguage} or {@code series} is null
     */
    public Forum {
        formatVersion = formatVersion == null ? CURRENT_VERSION : formatVersion;
        Objects.requireNonNull(defaultLanguage, "defaultLanguage must not be null");
        Objects.requireNonNull(series, "series must not be null");
        people = Copies.list(people);
        organisations = Copies.list(organisations);
        countries = Copies.list(countries);
        extensions = Copies.json(extensions);
    }

    /**
     * Returns this document with one edition replaced by id, or added at the end.
     *
     * @param edition the edition, never null
     * @return the changed document, never null
     */
    public Forum with(Edition edition) {
        Objects.requireNonNull(edition, "edition must not be null");
        List<Edition> changed = new ArrayList<>(series.editions());
        changed.replaceAll(each -> each.id().equals(edition.id()) ? edition : each);
        if (!changed.contains(edition)) {
            changed.add(edition);
        }
        return toBuilder().series(series.toBuilder().editions(changed).build()).build();
    }

    /**
     * Returns a builder with what every one of them has.
     *
     * @param defaultLanguage the language of texts that do not name theirs, BCP 47; never null
     * @param series the series; never null
     * @return a new builder, never null
     * @throws NullPointerException if an argument is null
     */
    public static Builder builder(String defaultLanguage, Series series) {
        return new Builder(defaultLanguage, series);
    }

    /**
     * Returns a builder that starts from this one.
     *
     * @return a new builder, never null
     */
    public Builder toBuilder() {
        Builder builder = new Builder(defaultLanguage, series);
        builder.formatVersion = formatVersion;
        builder.people = people;
        builder.organisations = organisations;
        builder.countries = countries;
        builder.extensions = extensions;
        return builder;
    }

    /**
     * Builds {@link Forum}; not for use by several threads at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private Integer formatVersion = CURRENT_VERSION;
        private String defaultLanguage;
        private Series series;
        private List<Person> people = List.of();
        private List<Organisation> organisations = List.of();
        private List<Country> countries = List.of();
        private Map<String, @Nullable Object> extensions = Map.of();

        private Builder(String defaultLanguage, Series series) {
            this.defaultLanguage =
                    Objects.requireNonNull(defaultLanguage, "defaultLanguage must not be null");
            this.series = Objects.requireNonNull(series, "series must not be null");
        }

        /**
         * Sets {@code formatVersion}.
         *
         * @param value the version of the document's format; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder formatVersion(Integer value) {
            this.formatVersion = Objects.requireNonNull(value, "formatVersion must not be null");
            return this;
        }

        /**
         * Sets {@code defaultLanguage}.
         *
         * @param value the language of texts that do not name theirs, BCP 47; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder defaultLanguage(String value) {
            this.defaultLanguage =
                    Objects.requireNonNull(value, "defaultLanguage must not be null");
            return this;
        }

        /**
         * Sets {@code series}.
         *
         * @param value the series; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder series(Series value) {
            this.series = Objects.requireNonNull(value, "series must not be null");
            return this;
        }

        /**
         * Sets {@code people}.
         *
         * @param value the people; never null, copied when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder people(List<Person> value) {
            this.people = Objects.requireNonNull(value, "people must not be null");
            return this;
        }

        /**
         * Sets {@code organisations}.
         *
         * @param value the organisations; never null, copied when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder organisations(List<Organisation> value) {
            this.organisations = Objects.requireNonNull(value, "organisations must not be null");
            return this;
        }

        /**
         * Sets {@code countries}.
         *
         * @param value the countries in protocol order; never null, copied when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder countries(List<Country> value) {
            this.countries = Objects.requireNonNull(value, "countries must not be null");
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
         * @return a new {@link Forum}, never null
         */
        public Forum build() {
            return new Forum(
                    formatVersion,
                    defaultLanguage,
                    series,
                    people,
                    organisations,
                    countries,
                    extensions);
        }
    }
}
