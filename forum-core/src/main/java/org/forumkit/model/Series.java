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
 * A recurring forum with all its editions.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the series' id, stable for ever; never null
 * @param name its name; never null
 * @param shortName its usual abbreviation; null if not known
 * @param description what it is for; null if not known
 * @param framework the id of the organisation whose framework it belongs to; null if not known
 * @param regions the regions that its figures distinguish; never null, copied, unmodifiable, null
 *     is taken for empty
 * @param topics the theme vocabulary that its editions share; never null, copied, unmodifiable,
 *     null is taken for empty
 * @param links where to find out more; never null, copied, unmodifiable, null is taken for empty
 * @param editions its editions in order of time; never null, copied, unmodifiable, null is taken
 *     for empty
 * @param extensions what else the document said of it, as JSON values by name; never null, copied,
 *     unmodifiable, null is taken for empty
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "id",
    "name",
    "shortName",
    "description",
    "framework",
    "regions",
    "topics",
    "links",
    "editions",
    "extensions"
})
public record Series(
        @JsonProperty("id") @Identifier String id,
        @JsonProperty("name") @Wording(max = Wording.TITLE) Text name,
        @JsonProperty("shortName") @Wording(max = Wording.TITLE) @Nullable Text shortName,
        @JsonProperty("description") @Wording(max = Wording.DESCRIPTION, lines = true)
                @Nullable Text description,
        @JsonProperty("framework") @Identifier @Nullable String framework,
        @JsonProperty("regions") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@Valid Region> regions,
        @JsonProperty("topics") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@Valid Topic> topics,
        @JsonProperty("links") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Link> links,
        @JsonProperty("editions") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@Valid Edition> editions,
        @JsonProperty("extensions") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                Map<String, @Nullable Object> extensions) {

    /**
     * Creates one; the builder is the better way in.
     *
     * @throws NullPointerException if {@code id} or {@code name} is null
     */
    public Series {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(name, "name must not be null");
        regions = Copies.list(regions);
        topics = Copies.list(topics);
        links = Copies.list(links);
        editions = Copies.list(editions);
        extensions = Copies.json(extensions);
    }

    /**
     * Returns a builder with what every one of them has.
     *
     * @param id the series' id, stable for ever; never null
     * @param name its name; never null
     * @return a new builder, never null
     * @throws NullPointerException if an argument is null
     */
    public static Builder builder(String id, Text name) {
        return new Builder(id, name);
    }

    /**
     * Returns a builder that starts from this one.
     *
     * @return a new builder, never null
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, name);
        builder.shortName = shortName;
        builder.description = description;
        builder.framework = framework;
        builder.regions = regions;
        builder.topics = topics;
        builder.links = links;
        builder.editions = editions;
        builder.extensions = extensions;
        return builder;
    }

    /**
     * Builds {@link Series}; not for use by several threads at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private String id;
        private Text name;
        private @Nullable Text shortName;
        private @Nullable Text description;
        private @Nullable String framework;
        private List<Region> regions = List.of();
        private List<Topic> topics = List.of();
        private List<Link> links = List.of();
        private List<Edition> editions = List.of();
        private Map<String, @Nullable Object> extensions = Map.of();

        private Builder(String id, Text name) {
            this.id = Objects.requireNonNull(id, "id must not be null");
            this.name = Objects.requireNonNull(name, "name must not be null");
        }

        /**
         * Sets {@code id}.
         *
         * @param value the series' id, stable for ever; never null
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
         * @param value its name; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder name(Text value) {
            this.name = Objects.requireNonNull(value, "name must not be null");
            return this;
        }

        /**
         * Sets {@code shortName}.
         *
         * @param value its usual abbreviation; null for none
         * @return this builder, never null
         */
        public Builder shortName(@Nullable Text value) {
            this.shortName = value;
            return this;
        }

        /**
         * Sets {@code description}.
         *
         * @param value what it is for; null for none
         * @return this builder, never null
         */
        public Builder description(@Nullable Text value) {
            this.description = value;
            return this;
        }

        /**
         * Sets {@code framework}.
         *
         * @param value the id of the organisation whose framework it belongs to; null for none
         * @return this builder, never null
         */
        public Builder framework(@Nullable String value) {
            this.framework = value;
            return this;
        }

        /**
         * Sets {@code regions}.
         *
         * @param value the regions that its figures distinguish; never null, copied when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder regions(List<Region> value) {
            this.regions = Objects.requireNonNull(value, "regions must not be null");
            return this;
        }

        /**
         * Sets {@code topics}.
         *
         * @param value the theme vocabulary that its editions share; never null, copied when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder topics(List<Topic> value) {
            this.topics = Objects.requireNonNull(value, "topics must not be null");
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
         * Sets {@code editions}.
         *
         * @param value its editions in order of time; never null, copied when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder editions(List<Edition> value) {
            this.editions = Objects.requireNonNull(value, "editions must not be null");
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
         * @return a new {@link Series}, never null
         */
        public Series build() {
            return new Series(
                    id,
                    name,
                    shortName,
                    description,
                    framework,
                    regions,
                    topics,
                    links,
                    editions,
                    extensions);
        }
    }
}
