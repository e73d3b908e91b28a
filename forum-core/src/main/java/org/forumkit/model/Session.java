package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One block of an edition's programme.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the session's id, unique within its edition and stable for ever; never null
 * @param kind what kind of session it is; never null, null is taken for {@code OTHER}
 * @param title its title; never null
 * @param description what it is about; null if not known
 * @param start when it begins, in the edition's zone; null if not known
 * @param end when it ends, in the edition's zone; null if not known
 * @param timing how firm the times are; never null, null is taken for {@code FIXED}
 * @param attendance who is expected; never null, null is taken for {@code PARALLEL}
 * @param rooms ids of its rooms; never null, copied, unmodifiable, null is taken for empty
 * @param topics ids of its topics; never null, copied, unmodifiable, null is taken for empty
 * @param items its items in order; never null, copied, unmodifiable, null is taken for empty
 * @param appearances who appears in the session as a whole, in order; never null, copied,
 *     unmodifiable, null is taken for empty
 * @param languages the languages spoken on the floor; never null, copied, unmodifiable, null is
 *     taken for empty
 * @param interpretation the languages that it is interpreted into; never null, copied,
 *     unmodifiable, null is taken for empty
 * @param status how certain it is; never null, null is taken for {@code CONFIRMED}
 * @param capacity how many people it holds, null for what its rooms hold
 * @param links where to find out more; never null, copied, unmodifiable, null is taken for empty
 * @param documents its documents; never null, copied, unmodifiable, null is taken for empty
 * @param visibility who sees it; null if not known
 * @param revision how often it changed since it was first published, null for never
 * @param modified when it last changed; null if not known
 * @param replaces ids of the sessions that it takes the place of, there or withdrawn: one that was
 *     split, several that were merged; never null, copied, unmodifiable, null is taken for empty
 * @param setUp how long before its start its rooms are got ready, for the internal audience only;
 *     null if not known
 * @param online the address where it can be followed or joined online, for all who see it; null if
 *     not known
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
    "timing",
    "attendance",
    "rooms",
    "topics",
    "items",
    "appearances",
    "languages",
    "interpretation",
    "status",
    "capacity",
    "links",
    "documents",
    "visibility",
    "revision",
    "modified",
    "replaces",
    "setUp",
    "online",
    "extensions"
})
public record Session(
        @JsonProperty("id") @Identifier String id,
        @JsonProperty("kind") SessionKind kind,
        @JsonProperty("title") @Wording(max = Wording.TITLE) Text title,
        @JsonProperty("description") @Wording(max = Wording.DESCRIPTION, lines = true)
                @Nullable Text description,
        @JsonProperty("start") @JsonFormat(shape = JsonFormat.Shape.STRING)
                @Nullable LocalDateTime start,
        @JsonProperty("end") @JsonFormat(shape = JsonFormat.Shape.STRING)
                @Nullable LocalDateTime end,
        @JsonProperty("timing") Timing timing,
        @JsonProperty("attendance") Attendance attendance,
        @JsonProperty("rooms") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@Identifier String> rooms,
        @JsonProperty("topics") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@Identifier String> topics,
        @JsonProperty("items") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Item> items,
        @JsonProperty("appearances") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@Valid Appearance> appearances,
        @JsonProperty("languages") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@LanguageTag String> languages,
        @JsonProperty("interpretation") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@Valid Interpretation> interpretation,
        @JsonProperty("status") SessionStatus status,
        @JsonProperty("capacity") @Positive @Nullable Integer capacity,
        @JsonProperty("links") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Link> links,
        @JsonProperty("documents") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@Valid Document> documents,
        @JsonProperty("visibility") @Valid @Nullable Visibility visibility,
        @JsonProperty("revision") @PositiveOrZero @Nullable Integer revision,
        @JsonProperty("modified") @JsonFormat(shape = JsonFormat.Shape.STRING)
                @Nullable Instant modified,
        @JsonProperty("replaces") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@Identifier String> replaces,
        @JsonProperty("setUp") @JsonFormat(shape = JsonFormat.Shape.STRING)
                @Nullable Duration setUp,
        @JsonProperty("online") @WebAddress @Nullable String online,
        @JsonProperty("extensions") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                Map<String, @Nullable Object> extensions) {

    /**
     * Creates one; the builder is the better way in.
     *
     * @throws NullPointerException if {@code id} or {@code title} is null
     */
    public Session {
        Objects.requireNonNull(id, "id must not be null");
        kind = kind == null ? SessionKind.OTHER : kind;
        Objects.requireNonNull(title, "title must not be null");
        timing = timing == null ? Timing.FIXED : timing;
        attendance = attendance == null ? Attendance.PARALLEL : attendance;
        rooms = Copies.list(rooms);
        topics = Copies.list(topics);
        items = Copies.list(items);
        appearances = Copies.list(appearances);
        languages = Copies.list(languages);
        interpretation = Copies.list(interpretation);
        status = status == null ? SessionStatus.CONFIRMED : status;
        links = Copies.list(links);
        documents = Copies.list(documents);
        replaces = Copies.list(replaces);
        extensions = Copies.json(extensions);
    }

    /**
     * Returns a builder with what every one of them has.
     *
     * @param id the session's id, unique within its edition and stable for ever; never null
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
        builder.kind = kind;
        builder.description = description;
        builder.start = start;
        builder.end = end;
        builder.timing = timing;
        builder.attendance = attendance;
        builder.rooms = rooms;
        builder.topics = topics;
        builder.items = items;
        builder.appearances = appearances;
        builder.languages = languages;
        builder.interpretation = interpretation;
        builder.status = status;
        builder.capacity = capacity;
        builder.links = links;
        builder.documents = documents;
        builder.visibility = visibility;
        builder.revision = revision;
        builder.modified = modified;
        builder.replaces = replaces;
        builder.setUp = setUp;
        builder.online = online;
        builder.extensions = extensions;
        return builder;
    }

    /**
     * Builds {@link Session}; not for use by several threads at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private String id;
        private SessionKind kind = SessionKind.OTHER;
        private Text title;
        private @Nullable Text description;
        private @Nullable LocalDateTime start;
        private @Nullable LocalDateTime end;
        private Timing timing = Timing.FIXED;
        private Attendance attendance = Attendance.PARALLEL;
        private List<String> rooms = List.of();
        private List<String> topics = List.of();
        private List<Item> items = List.of();
        private List<Appearance> appearances = List.of();
        private List<String> languages = List.of();
        private List<Interpretation> interpretation = List.of();
        private SessionStatus status = SessionStatus.CONFIRMED;
        private @Nullable Integer capacity;
        private List<Link> links = List.of();
        private List<Document> documents = List.of();
        private @Nullable Visibility visibility;
        private @Nullable Integer revision;
        private @Nullable Instant modified;
        private List<String> replaces = List.of();
        private @Nullable Duration setUp;
        private @Nullable String online;
        private Map<String, @Nullable Object> extensions = Map.of();

        private Builder(String id, Text title) {
            this.id = Objects.requireNonNull(id, "id must not be null");
            this.title = Objects.requireNonNull(title, "title must not be null");
        }

        /**
         * Sets {@code id}.
         *
         * @param value the session's id, unique within its edition and stable for ever; never null
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
         * @param value what kind of session it is; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder kind(SessionKind value) {
            this.kind = Objects.requireNonNull(value, "kind must not be null");
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
         * Sets {@code timing}.
         *
         * @param value how firm the times are; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder timing(Timing value) {
            this.timing = Objects.requireNonNull(value, "timing must not be null");
            return this;
        }

        /**
         * Sets {@code attendance}.
         *
         * @param value who is expected; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder attendance(Attendance value) {
            this.attendance = Objects.requireNonNull(value, "attendance must not be null");
            return this;
        }

        /**
         * Sets {@code rooms}.
         *
         * @param value ids of its rooms; never null, copied when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder rooms(List<String> value) {
            this.rooms = Objects.requireNonNull(value, "rooms must not be null");
            return this;
        }

        /**
         * Sets {@code topics}.
         *
         * @param value ids of its topics; never null, copied when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder topics(List<String> value) {
            this.topics = Objects.requireNonNull(value, "topics must not be null");
            return this;
        }

        /**
         * Sets {@code items}.
         *
         * @param value its items in order; never null, copied when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder items(List<Item> value) {
            this.items = Objects.requireNonNull(value, "items must not be null");
            return this;
        }

        /**
         * Sets {@code appearances}.
         *
         * @param value who appears in the session as a whole, in order; never null, copied when
         *     built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder appearances(List<Appearance> value) {
            this.appearances = Objects.requireNonNull(value, "appearances must not be null");
            return this;
        }

        /**
         * Sets {@code languages}.
         *
         * @param value the languages spoken on the floor; never null, copied when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder languages(List<String> value) {
            this.languages = Objects.requireNonNull(value, "languages must not be null");
            return this;
        }

        /**
         * Sets {@code interpretation}.
         *
         * @param value the languages that it is interpreted into; never null, copied when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder interpretation(List<Interpretation> value) {
            this.interpretation = Objects.requireNonNull(value, "interpretation must not be null");
            return this;
        }

        /**
         * Sets {@code status}.
         *
         * @param value how certain it is; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder status(SessionStatus value) {
            this.status = Objects.requireNonNull(value, "status must not be null");
            return this;
        }

        /**
         * Sets {@code capacity}.
         *
         * @param value how many people it holds; null for none
         * @return this builder, never null
         */
        public Builder capacity(@Nullable Integer value) {
            this.capacity = value;
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
         * Sets {@code revision}.
         *
         * @param value how often it changed since it was first published; null for none
         * @return this builder, never null
         */
        public Builder revision(@Nullable Integer value) {
            this.revision = value;
            return this;
        }

        /**
         * Sets {@code modified}.
         *
         * @param value when it last changed; null for none
         * @return this builder, never null
         */
        public Builder modified(@Nullable Instant value) {
            this.modified = value;
            return this;
        }

        /**
         * Sets {@code replaces}.
         *
         * @param value ids of the sessions that it takes the place of; never null, copied when
         *     built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder replaces(List<String> value) {
            this.replaces = Objects.requireNonNull(value, "replaces must not be null");
            return this;
        }

        /**
         * Sets {@code setUp}.
         *
         * @param value how long before its start its rooms are got ready; null for none
         * @return this builder, never null
         */
        public Builder setUp(@Nullable Duration value) {
            this.setUp = value;
            return this;
        }

        /**
         * Sets {@code online}.
         *
         * @param value the address where it can be followed or joined online; null for none
         * @return this builder, never null
         */
        public Builder online(@Nullable String value) {
            this.online = value;
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
         * @return a new {@link Session}, never null
         */
        public Session build() {
            return new Session(
                    id,
                    kind,
                    title,
                    description,
                    start,
                    end,
                    timing,
                    attendance,
                    rooms,
                    topics,
                    items,
                    appearances,
                    languages,
                    interpretation,
                    status,
                    capacity,
                    links,
                    documents,
                    visibility,
                    revision,
                    modified,
                    replaces,
                    setUp,
                    online,
                    extensions);
        }
    }
}
