package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document of a session or an item.
 *
 * <p>Immutable and thread-safe.
 *
 * @param title the document's title; never null
 * @param url where it is; null if not known
 * @param languages the languages that it is in; never null, copied, unmodifiable, null is taken for
 *     empty
 * @param mediaType its media type; null if not known
 * @param visibility who sees it; null if not known
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"title", "url", "languages", "mediaType", "visibility"})
public record Document(
        @JsonProperty("title") @Wording(max = Wording.TITLE) Text title,
        @JsonProperty("url") @WebAddress @Nullable String url,
        @JsonProperty("languages") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@LanguageTag String> languages,
        @JsonProperty("mediaType") @Wording(max = Wording.TITLE) @Nullable String mediaType,
        @JsonProperty("visibility") @Valid @Nullable Visibility visibility) {

    /**
     * Creates one; the builder is the better way in.
     *
     * @throws NullPointerException if {@code title} is null
     */
    public Document {
        Objects.requireNonNull(title, "title must not be null");
        languages = Copies.list(languages);
    }

    /**
     * Returns a builder with what every one of them has.
     *
     * @param title the document's title; never null
     * @return a new builder, never null
     * @throws NullPointerException if an argument is null
     */
    public static Builder builder(Text title) {
        return new Builder(title);
    }

    /**
     * Returns a builder that starts from this one.
     *
     * @return a new builder, never null
     */
    public Builder toBuilder() {
        Builder builder = new Builder(title);
        builder.url = url;
        builder.languages = languages;
        builder.mediaType = mediaType;
        builder.visibility = visibility;
        return builder;
    }

    /**
     * Builds {@link Document}; not for use by several threads at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private Text title;
        private @Nullable String url;
        private List<String> languages = List.of();
        private @Nullable String mediaType;
        private @Nullable Visibility visibility;

        private Builder(Text title) {
            this.title = Objects.requireNonNull(title, "title must not be null");
        }

        /**
         * Sets {@code title}.
         *
         * @param value the document's title; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder title(Text value) {
            this.title = Objects.requireNonNull(value, "title must not be null");
            return this;
        }

        /**
         * Sets {@code url}.
         *
         * @param value where it is; null for none
         * @return this builder, never null
         */
        public Builder url(@Nullable String value) {
            this.url = value;
            return this;
        }

        /**
         * Sets {@code languages}.
         *
         * @param value the languages that it is in; never null, copied when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder languages(List<String> value) {
            this.languages = Objects.requireNonNull(value, "languages must not be null");
            return this;
        }

        /**
         * Sets {@code mediaType}.
         *
         * @param value its media type; null for none
         * @return this builder, never null
         */
        public Builder mediaType(@Nullable String value) {
            this.mediaType = value;
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
         * Returns what was set.
         *
         * @return a new {@link Document}, never null
         */
        public Document build() {
            return new Document(title, url, languages, mediaType, visibility);
        }
    }
}
