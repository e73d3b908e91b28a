package org.forumkit.release;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger keeps of something that is there.
 *
 * <p>Immutable and thread-safe.
 *
 * @param entity what it is, never null
 * @param sequence how often it changed so that a calendar client must notice; never null
 * @param created the time of the release that brought it first, never null
 * @param modified the time of the last release in which anything of it changed, never null
 * @param former when and where a session was last to take place that names no time any more; null
 *     if it names one, never did, or is no session
 * @param offSince the time of the release that first said that a session is not held, cancelled or
 *     postponed; null if it is held, or is no session
 * @param departed whose programme a session was part of once and is no more, in order; never null,
 *     copied, unmodifiable, null is taken for empty
 * @param lastSeen what audiences saw last of a session or an item that they are shown no more;
 *     never null, copied, unmodifiable, null is taken for empty
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LedgerEntry(
        @JsonProperty("entity") Entity entity,
        @JsonProperty("sequence") Integer sequence,
        @JsonProperty("created") @JsonFormat(shape = JsonFormat.Shape.STRING) Instant created,
        @JsonProperty("modified") @JsonFormat(shape = JsonFormat.Shape.STRING) Instant modified,
        @JsonProperty("former") @Nullable Placement former,
        @JsonProperty("offSince") @JsonFormat(shape = JsonFormat.Shape.STRING)
                @Nullable Instant offSince,
        @JsonProperty("departed") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<Departure> departed,
        @JsonProperty("lastSeen") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<LastSeen> lastSeen) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument but {@code former}, {@code offSince}, {@code
     *     departed} or {@code lastSeen} is null
     */
    public LedgerEntry {
        Objects.requireNonNull(entity, "entity must not be null");
        Objects.requireNonNull(sequence, "sequence must not be null");
        Objects.requireNonNull(created, "created must not be null");
        Objects.requireNonNull(modified, "modified must not be null");
        departed = departed == null ? List.of() : List.copyOf(departed);
        lastSeen = lastSeen == null ? List.of() : List.copyOf(lastSeen);
    }
}
