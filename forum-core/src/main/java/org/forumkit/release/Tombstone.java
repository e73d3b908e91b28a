package org.forumkit.release;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
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
 * @param session the session as it was last, without its items, description, documents and links,
 *     and of those who appeared in it or its items only who they were: enough to say that it is
 *     cancelled, and to whom; null for anything else
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Tombstone(
        @JsonProperty("entity") Entity entity,
        @JsonProperty("sequence") Integer sequence,
        @JsonProperty("created") @JsonFormat(shape = JsonFormat.Shape.STRING) Instant created,
        @JsonProperty("withdrawn") @JsonFormat(shape = JsonFormat.Shape.STRING) Instant withdrawn,
        @JsonProperty("session") @Nullable Session session) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument but {@code session} is null
     */
    public Tombstone {
        Objects.requireNonNull(entity, "entity must not be null");
        Objects.requireNonNull(sequence, "sequence must not be null");
        Objects.requireNonNull(created, "created must not be null");
        Objects.requireNonNull(withdrawn, "withdrawn must not be null");
    }
}
