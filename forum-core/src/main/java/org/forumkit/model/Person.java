package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person, the same at every edition.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the person's id, unique within the document; never null
 * @param names the name by language, BCP 47; romanised forms under languages of Latin script; never
 *     null, copied, unmodifiable, null is taken for empty
 * @param nativeLanguage the language of the name as its bearer writes it; null if not known
 * @param biography who the person is; null if not known
 * @param portrait where a portrait is: a path or an address; null if not known
 * @param links where to find out more; never null, copied, unmodifiable, null is taken for empty
 * @param extensions what else the document said of it, as JSON values by name; never null, copied,
 *     unmodifiable, null is taken for empty
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "id",
    "names",
    "nativeLanguage",
    "biography",
    "portrait",
    "links",
    "extensions"
})
public record Person(
        @JsonProperty("id") @Identifier String id,
        @JsonProperty("names") @JsonInclude(JsonInclude.Include.NON_EMPTY) @NotEmpty
                Map<@LanguageTag String, @Valid PersonName> names,
        @JsonProperty("nativeLanguage") @LanguageTag @Nullable String nativeLanguage,
        @JsonProperty("biography") @Wording(max = Wording.DESCRIPTION, lines = true)
                @Nullable Text biography,
        @JsonProperty("portrait") @Wording(max = Wording.TITLE) @Nullable String portrait,
        @JsonProperty("links") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Link> links,
        @JsonProperty("extensions") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                Map<String, @Nullable Object> extensions) {

    /**
     * Creates one; the builder is the better way in.
     *
     * @throws NullPointerException if {@code id} is null
     */
    public Person {
        Objects.requireNonNull(id, "id must not be null");
        names = Copies.map(names);
        links = Copies.list(links);
        extensions = Copies.json(extensions);
    }

    /**
     * Returns a builder with what every one of them has.
     *
     * @param id the person's id, unique within the document; never null
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
        builder.names = names;
        builder.nativeLanguage = nativeLanguage;
        builder.biography = biography;
        builder.portrait = portrait;
        builder.links = links;
        builder.extensions = extensions;
        return builder;
    }

    /**
     * Builds {@link Person}; not for use by several threads at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private String id;
        private Map<String, PersonName> names = Map.of();
        private @Nullable String nativeLanguage;
        private @Nullable Text biography;
        private @Nullable String portrait;
        private List<Link> links = List.of();
        private Map<String, @Nullable Object> extensions = Map.of();

        private Builder(String id) {
            this.id = Objects.requireNonNull(id, "id must not be null");
        }

        /**
         * Sets {@code id}.
         *
         * @param value the person's id, unique within the document; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder id(String value) {
            this.id = Objects.requireNonNull(value, "id must not be null");
            return this;
        }

        /**
         * Sets {@code names}.
         *
         * @param value the name by language, BCP 47; romanised forms under languages of Latin
         *     script; never null, copied when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder names(Map<String, PersonName> value) {
            this.names = Objects.requireNonNull(value, "names must not be null");
            return this;
        }

        /**
         * Sets {@code nativeLanguage}.
         *
         * @param value the language of the name as its bearer writes it; null for none
         * @return this builder, never null
         */
        public Builder nativeLanguage(@Nullable String value) {
            this.nativeLanguage = value;
            return this;
        }

        /**
         * Sets {@code biography}.
         *
         * @param value who the person is; null for none
         * @return this builder, never null
         */
        public Builder biography(@Nullable Text value) {
            this.biography = value;
            return this;
        }

        /**
         * Sets {@code portrait}.
         *
         * @param value where a portrait is: a path or an address; null for none
         * @return this builder, never null
         */
        public Builder portrait(@Nullable String value) {
            this.portrait = value;
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
         * @return a new {@link Person}, never null
         */
        public Person build() {
            return new Person(id, names, nativeLanguage, biography, portrait, links, extensions);
        }
    }
}
