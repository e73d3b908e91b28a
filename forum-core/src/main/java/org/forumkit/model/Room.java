package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Positive;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A room of a venue.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the room's id, unique within its edition; never null
 * @param name its name; never null
 * @param location where in the venue it is; null if not known
 * @param capacity how many people it seats; null if not known
 * @param extensions what else the document said of it, as JSON values by name; never null, copied,
 *     unmodifiable, null is taken for empty
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"id", "name", "location", "capacity", "extensions"})
public record Room(
        @JsonProperty("id") @Identifier String id,
        @JsonProperty("name") @Wording(max = Wording.TITLE) Text name,
        @JsonProperty("location") @Wording(max = Wording.TITLE) @Nullable Text location,
        @JsonProperty("capacity") @Positive @Nullable Integer capacity,
        @JsonProperty("extensions") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                Map<String, @Nullable Object> extensions) {

    /**
     * Creates one; the builder is the better way in.
     *
     * @throws NullPointerException if {@code id} or {@code name} is null
     */
    public Room {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(name, "name must not be null");
        extensions = Copies.json(extensions);
    }

    /**
     * Returns a builder with what every one of them has.
     *
     * @param id the room's id, unique within its edition; never null
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
        builder.location = location;
        builder.capacity = capacity;
        builder.extensions = extensions;
        return builder;
    }

    /**
     * Builds {@link Room}; not for use by several threads at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private String id;
        private Text name;
        private @Nullable Text location;
        private @Nullable Integer capacity;
        private Map<String, @Nullable Object> extensions = Map.of();

        private Builder(String id, Text name) {
            this.id = Objects.requireNonNull(id, "id must not be null");
            this.name = Objects.requireNonNull(name, "name must not be null");
        }

        /**
         * Sets {@code id}.
         *
         * @param value the room's id, unique within its edition; never null
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
         * Sets {@code location}.
         *
         * @param value where in the venue it is; null for none
         * @return this builder, never null
         */
        public Builder location(@Nullable Text value) {
            this.location = value;
            return this;
        }

        /**
         * Sets {@code capacity}.
         *
         * @param value how many people it seats; null for none
         * @return this builder, never null
         */
        public Builder capacity(@Nullable Integer value) {
            this.capacity = value;
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
         * @return a new {@link Room}, never null
         */
        public Room build() {
            return new Room(id, name, location, capacity, extensions);
        }
    }
}
