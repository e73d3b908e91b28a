package org.forumkit.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One change of one thing.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public sealed interface Change {

    /**
     * Returns what kind of change it is.
     *
     * @return the kind, never null
     */
    ChangeKind kind();

    /**
     * Returns what changed.
     *
     * @return the entity, never null
     */
    Entity entity();

    /**
     * Something came or went.
     *
     * <p>Immutable and thread-safe.
     *
     * @param kind {@code NEW} or {@code WITHDRAWN}, never null
     * @param entity what came or went, never null
     * @since 0.1
     */
    record Presence(@JsonProperty("kind") ChangeKind kind, @JsonProperty("entity") Entity entity)
            implements Change {

        /**
         * Creates one.
         *
         * @throws NullPointerException if an argument is null
         */
        public Presence {
            Objects.requireNonNull(kind, "kind must not be null");
            Objects.requireNonNull(entity, "entity must not be null");
        }
    }

    /**
     * A session or an item takes place at another time or in another place.
     *
     * <p>Immutable and thread-safe.
     *
     * @param kind {@code MOVED} or {@code LENGTH}, never null
     * @param entity the session or item, never null
     * @param before when and where it was, never null
     * @param after when and where it is, never null
     * @since 0.1
     */
    record Move(
            @JsonProperty("kind") ChangeKind kind,
            @JsonProperty("entity") Entity entity,
            @JsonProperty("before") Placement before,
            @JsonProperty("after") Placement after)
            implements Change {

        /**
         * Creates one.
         *
         * @throws NullPointerException if an argument is null
         */
        public Move {
            Objects.requireNonNull(kind, "kind must not be null");
            Objects.requireNonNull(entity, "entity must not be null");
            Objects.requireNonNull(before, "before must not be null");
            Objects.requireNonNull(after, "after must not be null");
        }
    }

    /**
     * A text is another, in one language or more.
     *
     * <p>Immutable and thread-safe.
     *
     * @param kind {@code RETITLED}, {@code RENAMED}, {@code TEXT} or {@code TRANSLATED}, never null
     * @param entity what has the text, never null
     * @param field the name that the text has in JSON, never null
     * @param texts the changes by language in the order of the tags, never null, copied,
     *     unmodifiable
     * @since 0.1
     */
    record Rewording(
            @JsonProperty("kind") ChangeKind kind,
            @JsonProperty("entity") Entity entity,
            @JsonProperty("field") String field,
            @JsonProperty("texts") List<TextChange> texts)
            implements Change {

        /**
         * Creates one.
         *
         * @throws NullPointerException if an argument is null
         */
        public Rewording {
            Objects.requireNonNull(kind, "kind must not be null");
            Objects.requireNonNull(entity, "entity must not be null");
            Objects.requireNonNull(field, "field must not be null");
            texts = List.copyOf(texts);
        }
    }

    /**
     * Others appear in a session or an item, or the same in another way.
     *
     * <p>Immutable and thread-safe.
     *
     * @param kind {@code PEOPLE}, never null
     * @param entity the session or item, never null
     * @param people the changes: those of who was there in their old order, then who came; never
     *     null, copied, unmodifiable
     * @since 0.1
     */
    record People(
            @JsonProperty("kind") ChangeKind kind,
            @JsonProperty("entity") Entity entity,
            @JsonProperty("people") List<AppearanceChange> people)
            implements Change {

        /**
         * Creates one.
         *
         * @throws NullPointerException if an argument is null
         */
        public People {
            Objects.requireNonNull(kind, "kind must not be null");
            Objects.requireNonNull(entity, "entity must not be null");
            people = List.copyOf(people);
        }
    }

    /**
     * A value is another.
     *
     * <p>Immutable and thread-safe.
     *
     * @param kind its kind, never null
     * @param entity what has the value, never null
     * @param field the name that the value has in JSON, never null
     * @param before the value before, as the model has it; null if there was none
     * @param after the value after, as the model has it; null if there is none
     * @since 0.1
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Value(
            @JsonProperty("kind") ChangeKind kind,
            @JsonProperty("entity") Entity entity,
            @JsonProperty("field") String field,
            @JsonProperty("before") @Nullable Object before,
            @JsonProperty("after") @Nullable Object after)
            implements Change {

        /**
         * Creates one.
         *
         * @throws NullPointerException if an argument but a value is null
         */
        public Value {
            Objects.requireNonNull(kind, "kind must not be null");
            Objects.requireNonNull(entity, "entity must not be null");
            Objects.requireNonNull(field, "field must not be null");
        }
    }

    /**
     * What is there before and after stands in another order.
     *
     * <p>Immutable and thread-safe.
     *
     * @param kind {@code ORDER}, never null
     * @param entity what holds the list, never null
     * @param field the name that the list has in JSON, never null
     * @param before the ids of what is in both lists, in the order before; never null, copied,
     *     unmodifiable
     * @param after the same ids in the order after; never null, copied, unmodifiable
     * @since 0.1
     */
    record Order(
            @JsonProperty("kind") ChangeKind kind,
            @JsonProperty("entity") Entity entity,
            @JsonProperty("field") String field,
            @JsonProperty("before") List<String> before,
            @JsonProperty("after") List<String> after)
            implements Change {

        /**
         * Creates one.
         *
         * @throws NullPointerException if an argument is null
         */
        public Order {
            Objects.requireNonNull(kind, "kind must not be null");
            Objects.requireNonNull(entity, "entity must not be null");
            Objects.requireNonNull(field, "field must not be null");
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}
