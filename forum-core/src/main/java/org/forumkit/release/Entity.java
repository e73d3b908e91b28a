package org.forumkit.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Names one thing of a document by what it is, where, and its id.
 *
 * <p>In order by edition (what belongs to none first), kind and id. Immutable and thread-safe.
 *
 * @param kind what it is, never null
 * @param edition the id of the edition that it belongs to; null if it belongs to none
 * @param id its id; {@code series} for the series and {@code venue} for a venue, of which there is
 *     one; never null
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Entity(
        @JsonProperty("kind") EntityKind kind,
        @JsonProperty("edition") @Nullable String edition,
        @JsonProperty("id") String id)
        implements Comparable<Entity> {

    private static final Comparator<Entity> ORDER =
            Comparator.comparing(Entity::edition, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(Entity::kind)
                    .thenComparing(Entity::id);

    /**
     * Creates one.
     *
     * @throws NullPointerException if {@code kind} or {@code id} is null
     */
    public Entity {
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(id, "id must not be null");
    }

    /**
     * Returns the series of a document with what the document says of itself.
     *
     * @return the entity, never null
     */
    public static Entity series() {
        return new Entity(EntityKind.SERIES, null, "series");
    }

    /**
     * Returns something that the whole document shares.
     *
     * @param kind what it is, never null
     * @param id its id, never null
     * @return the entity, never null
     */
    public static Entity of(EntityKind kind, String id) {
        return new Entity(kind, null, id);
    }

    /**
     * Returns something that belongs to an edition.
     *
     * @param kind what it is, never null
     * @param edition the id of the edition, never null
     * @param id its id, never null
     * @return the entity, never null
     */
    public static Entity of(EntityKind kind, String edition, String id) {
        return new Entity(kind, Objects.requireNonNull(edition, "edition must not be null"), id);
    }

    @Override
    public int compareTo(Entity other) {
        return ORDER.compare(this, other);
    }
}
