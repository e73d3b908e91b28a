package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Practical information of an edition.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the notice's id, unique within its edition; never null
 * @param kind what it informs about; never null, null is taken for {@code OTHER}
 * @param title its title, null for the usual word of its kind
 * @param text what it says; never null
 * @param visibility who sees it; null if not known
 * @param extensions what else the document said of it, as JSON values by name; never null, copied,
 *     unmodifiable, null is taken for empty
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"id", "kind", "title", "text", "visibility", "extensions"})
public record Notice(
        @JsonProperty("id") @Identifier String id,
        @JsonProperty("kind") NoticeKind kind,
        @JsonProperty("title") @Wording(max = Wording.TITLE) @Nullable Text title,
        @JsonProperty("text") @Wording(max = Wording.DESCRIPTION, lines = true) Text text,
        @JsonProperty("visibility") @Valid @Nullable Visibility visibility,
        @JsonProperty("extensions") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                Map<String, @Nullable Object> extensions) {

    /**
     * Creates one; the builder is the better way in.
     *
     * @throws NullPointerException if {@code id} or {@code text} is null
     */
    public Notice {
        Objects.requireNonNull(id, "id must not be null");
        kind = kind == null ? NoticeKind.OTHER : kind;
        Objects.requireNonNull(text, "text must not be null");
        extensions = Copies.json(extensions);
    }

    /**
     * Returns a builder with what every one of them has.
     *
     * @param id the notice's id, unique within its edition; never null
     * @param text what it says; never null
     * @return a new builder, never null
     * @throws NullPointerException if an argument is null
     */
    public static Builder builder(String id, Text text) {
        return new Builder(id, text);
    }

    /**
     * Returns a builder that starts from this one.
     *
     * @return a new builder, never null
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, text);
        builder.kind = kind;
        builder.title = title;
        builder.visibility = visibility;
        builder.extensions = extensions;
        return builder;
    }

    /**
     * Builds {@link Notice}; not for use by several threads at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private String id;
        private NoticeKind kind = NoticeKind.OTHER;
        private @Nullable Text title;
        private Text text;
        private @Nullable Visibility visibility;
        private Map<String, @Nullable Object> extensions = Map.of();

        private Builder(String id, Text text) {
            this.id = Objects.requireNonNull(id, "id must not be null");
            this.text = Objects.requireNonNull(text, "text must not be null");
        }

        /**
         * Sets {@code id}.
         *
         * @param value the notice's id, unique within its edition; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder id(String value) {
            this.id = Objects.requireNonNull(value, "id must not be null");
            return this;
        }

        /**
         * Sets {@code kind}.
         *
         * @param value what it informs about; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder kind(NoticeKind value) {
            this.kind = Objects.requireNonNull(value, "kind must not be null");
            return this;
        }

        /**
         * Sets {@code title}.
         *
         * @param value its title; null for none
         * @return this builder, never null
         */
        public Builder title(@Nullable Text value) {
            this.title = value;
            return this;
        }

        /**
         * Sets {@code text}.
         *
         * @param value what it says; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder text(Text value) {
            this.text = Objects.requireNonNull(value, "text must not be null");
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
         * @return a new {@link Notice}, never null
         */
        public Notice build() {
            return new Notice(id, kind, title, text, visibility, extensions);
        }
    }
}
