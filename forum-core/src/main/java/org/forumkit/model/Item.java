package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One speech, presentation or act inside a session.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the item's id, unique within its edition; never null
 * @param kind what happens; never null, null is taken for {@code OTHER}
 * @param title its title, null if kind and speakers say it
 * @param description what it is about; null if not known
 * @param start when it begins, in the edition's zone; null if not known
 * @param end when it ends, in the edition's zone; null if not known
 * @param runningTime how long it takes, where it has no times of its own; null if not known
 * @param languages the languages spoken; never null, copied, unmodifiable, null is taken for empty
 * @param appearances who appears, in order; never null, copied, unmodifiable, null is taken for
 *     empty
 * @param documents its documents; never null, copied, unmodifiable, null is taken for empty
 * @param visibility who sees it; null if not known
 * @param number the number that it is known by on its board or paper, as {@code P-12}; null for
 *     none
 * @param extensions what else the document said of it, as JSON values by name; never null, copied,
 *     unmodifiable, null is taken for empty
 * @since 0.1
 */
@Coherent
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "id",
    "kind",
    "title",
    "description",
    "start",
    "end",
    "runningTime",
    "languages",
    "appearances",
    "documents",
    "visibility",
    "number",
    "extensions"
})
public record Item(
        @JsonProperty("id") @Identifier String id,
        @JsonProperty("kind") ItemKind kind,
        @JsonProperty("title") @Wording(max = Wording.TITLE) @Nullable Text title,
        @JsonProperty("description") @Wording(max = Wording.DESCRIPTION, lines = true)
                @Nullable Text description,
        @JsonProperty("start") @JsonFormat(shape = JsonFormat.Shape.STRING)
                @Nullable LocalDateTime start,
        @JsonProperty("end") @JsonFormat(shape = JsonFormat.Shape.STRING)
                @Nullable LocalDateTime end,
        @JsonProperty("runningTime") @JsonFormat(shape = JsonFormat.Shape.STRING)
                @Nullable Duration runningTime,
        @JsonProperty("languages") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@LanguageTag String> languages,
        @JsonProperty("appearances") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@Valid Appearance> appearances,
        @JsonProperty("documents") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@Valid Document> documents,
        @JsonProperty("visibility") @Valid @Nullable Visibility visibility,
        @JsonProperty("number") @ItemNumber @Nullable String number,
        @JsonProperty("extensions") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                Map<String, @Nullable Object> extensions) {

    /**
     * Creates one; the builder is the better way in.
     *
     * @throws NullPointerException if {@code id} is null
     */
    public Item {
        Objects.requireNonNull(id, "id must not be null");
        kind = kind == null ? ItemKind.OTHER : kind;
        languages = Copies.list(languages);
        appearances = Copies.list(appearances);
        documents = Copies.list(documents);
        extensions = Copies.json(extensions);
    }

    /**
     * Returns a builder with what every one of them has.
     *
     * @param id the item's id, unique within its edition; never null
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
        builder.kind = kind;
        builder.title = title;
        builder.description = description;
        builder.start = start;
        builder.end = end;
        builder.runningTime = runningTime;
        builder.languages = languages;
        builder.appearances = appearances;
        builder.documents = documents;
        builder.visibility = visibility;
        builder.number = number;
        builder.extensions = extensions;
        return builder;
    }

    /**
     * Builds {@link Item}; not for use by several threads at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private String id;
        private ItemKind kind = ItemKind.OTHER;
        private @Nullable Text title;
        private @Nullable Text description;
        private @Nullable LocalDateTime start;
        private @Nullable LocalDateTime end;
        private @Nullable Duration runningTime;
        private List<String> languages = List.of();
        private List<Appearance> appearances = List.of();
        private List<Document> documents = List.of();
        private @Nullable Visibility visibility;
        private @Nullable String number;
        private Map<String, @Nullable Object> extensions = Map.of();

        private Builder(String id) {
            this.id = Objects.requireNonNull(id, "id must not be null");
        }

        /**
         * Sets {@code id}.
         *
         * @param value the item's id, unique within its edition; never null
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
         * @param value what happens; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder kind(ItemKind value) {
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
         * Sets {@code start}.
         *
         * @param value when it begins, in the edition's zone; null for none
         * @return this builder, never null
         */
        public Builder start(@Nullable LocalDateTime value) {
            this.start = value;
            return this;
        }

        /**
         * Sets {@code end}.
         *
         * @param value when it ends, in the edition's zone; null for none
         * @return this builder, never null
         */
        public Builder end(@Nullable LocalDateTime value) {
            this.end = value;
            return this;
        }

        /**
         * Sets {@code runningTime}.
         *
         * @param value how long it takes, where it has no times of its own; null for none
         * @return this builder, never null
         */
        public Builder runningTime(@Nullable Duration value) {
            this.runningTime = value;
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
         * Sets {@code appearances}.
         *
         * @param value who appears, in order; never null, copied when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder appearances(List<Appearance> value) {
            this.appearances = Objects.requireNonNull(value, "appearances must not be null");
            return this;
        }

        /**
         * Sets {@code documents}.
         *
         * @param value its documents; never null, copied when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder documents(List<Document> value) {
            this.documents = Objects.requireNonNull(value, "documents must not be null");
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
         * Sets {@code number}.
         *
         * @param value the number that it is known by on its board or paper, as {@code P-12}; null
         *     for none
         * @return this builder, never null
         */
        public Builder number(@Nullable String value) {
            this.number = value;
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
         * @return a new {@link Item}, never null
         */
        public Item build() {
            return new Item(
                    id,
                    kind,
                    title,
                    description,
                    start,
                    end,
                    runningTime,
                    languages,
                    appearances,
                    documents,
                    visibility,
                    number,
                    extensions);
        }
    }
}
