package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A topic of an edition, or an entry of a series' theme vocabulary.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the topic's id, unique within its edition or vocabulary; never null
 * @param title its title; never null
 * @param description what it is about; null if not known
 * @param colour its colour as #RRGGBB; null if not known
 * @param vocabulary the entries of the series' vocabulary that it belongs to; never null, copied,
 *     unmodifiable, null is taken for empty
 * @param extensions what else the document said of it, as JSON values by name; never null, copied,
 *     unmodifiable, null is taken for empty
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"id", "title", "description", "colour", "vocabulary", "extensions"})
public record Topic(
        @JsonProperty("id") @Identifier String id,
        @JsonProperty("title") @Wording(max = Wording.TITLE) Text title,
        @JsonProperty("description") @Wording(max = Wording.DESCRIPTION, lines = true)
                @Nullable Text description,
        @JsonProperty("colour") @Colour @Nullable String colour,
        @JsonProperty("vocabulary") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@Identifier String> vocabulary,
        @JsonProperty("extensions") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                Map<String, @Nullable Object> extensions) {

    /**
     * Creates one; the builder is the better way in.
     *
     * @throws NullPointerException if {@code id} or {@code title} is null
     */
    public Topic {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(title, "title must not be null");
        vocabulary = Copies.list(vocabulary);
        extensions = Copies.json(extensions);
    }

    /**
     * Returns a builder with what every one of them has.
     *
     * @param id the topic's id, unique within its edition or vocabulary; never null
     * @param title its title; never null
     * @return a new builder, never null
     * @throws NullPointerException if an argument is null
     */
    public static Builder builder(String id, Text title) {
        return new Builder(id, title);
    }

    /**
     * Returns a builder that starts from this one.
     *
     * @return a new builder, never null
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, title);
        builder.description = description;
        builder.colour = colour;
        builder.vocabulary = vocabulary;
        builder.extensions = extensions;
        return builder;
    }

    /**
     * Builds {@link Topic}; not for use by several threads at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private String id;
        private Text title;
        private @Nullable Text description;
        private @Nullable String colour;
        private List<String> vocabulary = List.of();
        private Map<String, @Nullable Object> extensions = Map.of();

        private Builder(String id, Text title) {
            this.id = Objects.requireNonNull(id, "id must not be null");
            this.title = Objects.requireNonNull(title, "title must not be null");
        }

        /**
         * Sets {@code id}.
         *
         * @param value the topic's id, unique within its edition or vocabulary; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder id(String value) {
            this.id = Objects.requireNonNull(value, "id must not be null");
            return this;
        }

        /**
         * Sets {@code title}.
         *
         * @param value its title; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder title(Text value) {
            this.title = Objects.requireNonNull(value, "title must not be null");
            return this;
        }

        /**
         * Sets {@code description}.
         *
         * @param value what it is about; null for none
         * @return this builder, never null
         */
        public Builder description(@Nullable Text value) {
            this.description = value;
            return this;
        }

        /**
         * Sets {@code colour}.
         *
         * @param value its colour as #RRGGBB; null for none
         * @return this builder, never null
         */
        public Builder colour(@Nullable String value) {
            this.colour = value;
            return this;
        }

        /**
         * Sets {@code vocabulary}.
         *
         * @param value the entries of the series' vocabulary that it belongs to; never null, copied
         *     when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder vocabulary(List<String> value) {
            this.vocabulary = Objects.requireNonNull(value, "vocabulary must not be null");
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
         * @return a new {@link Topic}, never null
         */
        public Topic build() {
            return new Topic(id, title, description, colour, vocabulary, extensions);
        }
    }
}
