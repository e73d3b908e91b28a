package org.forumkit.release;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.forumkit.model.Session;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger keeps of something that was withdrawn.
 *
 * <p>Immutable and thread-safe.
 *
 * @param entity what it was, never null
 * @param sequence its sequence number, raised by its withdrawal; never null
 * @param created the time of the release that brought it first, never null
 * @param withdrawn the time of the release that it was missing from, never null
 * @param session the session as it was last, without its items, appearances, description, documents
 *     and links: enough to say that it is cancelled; null for anything else
 * @param departed whose programme a session was part of, when it was withdrawn or before, in order;
 *     never null, copied, unmodifiable, null is taken for empty
 * @param item what is kept of an item; null for anything else, and if an older library withdrew it
 * @param lastSeen what audiences saw last of it from which it was hidden before it was withdrawn;
 *     never null, copied, unmodifiable, null is taken for empty
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Tombstone(
        @JsonProperty("entity") Entity entity,
        @JsonProperty("sequence") Integer sequence,
        @JsonProperty("created") @JsonFormat(shape = JsonFormat.Shape.STRING) Instant created,
        @JsonProperty("withdrawn") @JsonFormat(shape = JsonFormat.Shape.STRING) Instant withdrawn,
        @JsonProperty("session") @Nullable Session session,
        @JsonProperty("departed") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<Departure> departed,
        @JsonProperty("item") @Nullable WithdrawnItem item,
        @JsonProperty("lastSeen") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<LastSeen> lastSeen) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument but {@code session}, {@code departed}, {@code
     *     item} or {@code lastSeen} is null
     */
    public Tombstone {
        Objects.requireNonNull(entity, "entity must not be null");
        Objects.requireNonNull(sequence, "sequence must not be null");
        Objects.requireNonNull(created, "created must not be null");
        Objects.requireNonNull(withdrawn, "withdrawn must not be null");
        departed = departed == null ? List.of() : List.copyOf(departed);
        lastSeen = lastSeen == null ? List.of() : List.copyOf(lastSeen);
    }
}
