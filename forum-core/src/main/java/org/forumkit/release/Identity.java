package org.forumkit.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says that something is the same under another id.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it is: a session, item, participant, delegation, room or topic of an edition, a
 *     topic of the series, a person, an organisation; never null
 * @param edition the id of the edition that it belongs to; null if it belongs to none
 * @param before the id before, never null
 * @param after the id after, never null
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Identity(
        @JsonProperty("kind") EntityKind kind,
        @JsonProperty("edition") @Nullable String edition,
        @JsonProperty("before") String before,
        @JsonProperty("after") String after) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument but {@code edition} is null
     */
    public Identity {
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(before, "before must not be null");
        Objects.requireNonNull(after, "after must not be null");
    }

    /** Returns what has the id before. */
    Entity old() {
        return new Entity(kind, edition, before);
    }

    /** Returns what has the id after. */
    Entity now() {
        return new Entity(kind, edition, after);
    }

    /**
     * Returns it for a message.
     *
     * @return as {@code session "talk" -> "speech" of "2030"}, never null
     */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT)
                + " \""
                + before
                + "\" -> \""
                + after
                + "\""
                + (edition == null ? "" : " of \"" + edition + "\"");
    }

    /** Tells whether the ids of such things can change, and whether they belong to an edition. */
    boolean fits() {
        return switch (kind) {
            case SESSION, ITEM, PARTICIPANT, DELEGATION, ROOM -> edition != null;
            case TOPIC -> true;
            case PERSON, ORGANISATION -> edition == null;
            default -> false;
        };
    }
}
