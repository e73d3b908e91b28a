package org.forumkit.release;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Objects;

/**
 * What a ledger keeps of something that is there.
 *
 * <p>Immutable and thread-safe.
 *
 * @param entity what it is, never null
 * @param sequence how often it changed so that a calendar client must notice; never null
 * @param created the time of the release that brought it first, never null
 * @param modified the time of the last release in which anything of it changed, never null
 * @since 0.1
 */
public record LedgerEntry(
        @JsonProperty("entity") Entity entity,
        @JsonProperty("sequence") Integer sequence,
        @JsonProperty("created") @JsonFormat(shape = JsonFormat.Shape.STRING) Instant created,
        @JsonProperty("modified") @JsonFormat(shape = JsonFormat.Shape.STRING) Instant modified) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument is null
     */
    public LedgerEntry {
        Objects.requireNonNull(entity, "entity must not be null");
        Objects.requireNonNull(sequence, "sequence must not be null");
        Objects.requireNonNull(created, "created must not be null");
        Objects.requireNonNull(modified, "modified must not be null");
    }
}
