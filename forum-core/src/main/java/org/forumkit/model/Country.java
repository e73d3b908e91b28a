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
 * A country that takes part in a series.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the ISO 3166-1 alpha-2 code; never null
 * @param name the name that the series uses, null for the one of CLDR
 * @param subdivisions its parts that the document names; never null, copied, unmodifiable, null is
 *     taken for empty
 * @param extensions what else the document said of it, as JSON values by name; never null, copied,
 *     unmodifiable, null is taken for empty
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"code", "name", "subdivisions", "extensions"})
public record Country(
        @JsonProperty("code") @CountryCode String code,
        @JsonProperty("name") @Wording(max = Wording.TITLE) @Nullable Text name,
        @JsonProperty("subdivisions") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@Valid Subdivision> subdivisions,
        @JsonProperty("extensions") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                Map<String, @Nullable Object> extensions) {

    /**
     * Creates one; the builder is the better way in.
     *
     * @throws NullPointerException if {@code code} is null
     */
    public Country {
        Objects.requireNonNull(code, "code must not be null");
        subdivisions = Copies.list(subdivisions);
        extensions = Copies.json(extensions);
    }

    /**
     * Returns a builder with what every one of them has.
     *
     * @param code the ISO 3166-1 alpha-2 code; never null
     * @return a new builder, never null
     * @throws NullPointerException if an argument is null
     */
    public static Builder builder(String code) {
        return new Builder(code);
    }

    /**
     * Returns a builder that starts from this one.
     *
     * @return a new builder, never null
     */
    public Builder toBuilder() {
        Builder builder = new Builder(code);
        builder.name = name;
        builder.subdivisions = subdivisions;
        builder.extensions = extensions;
        return builder;
    }

    /**
     * Builds {@link Country}; not for use by several threads at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private String code;
        private @Nullable Text name;
        private List<Subdivision> subdivisions = List.of();
        private Map<String, @Nullable Object> extensions = Map.of();

        private Builder(String code) {
            this.code = Objects.requireNonNull(code, "code must not be null");
        }

        /**
         * Sets {@code code}.
         *
         * @param value the ISO 3166-1 alpha-2 code; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder code(String value) {
            this.code = Objects.requireNonNull(value, "code must not be null");
            return this;
        }

        /**
         * Sets {@code name}.
         *
         * @param value the name that the series uses; null for none
         * @return this builder, never null
         */
        public Builder name(@Nullable Text value) {
            this.name = value;
            return this;
        }

        /**
         * Sets {@code subdivisions}.
         *
         * @param value its parts that the document names; never null, copied when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder subdivisions(List<Subdivision> value) {
            this.subdivisions = Objects.requireNonNull(value, "subdivisions must not be null");
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
         * @return a new {@link Country}, never null
         */
        public Country build() {
            return new Country(code, name, subdivisions, extensions);
        }
    }
}
