package org.forumkit.release;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.forumkit.model.Audience;
import org.forumkit.model.Session;
import org.jspecify.annotations.Nullable;

/**
 * What an audience last saw of a session or an item that it is shown no more, because it is hidden
 * from it now or a draft, or is an item that names no time any more: enough to say that it is off.
 *
 * <p>Immutable and thread-safe.
 *
 * @param audience the widest audience that saw it, never null
 * @param since the time of the release that first did not show it, never null
 * @param sequence its sequence number in that release, never null
 * @param session the session as it was seen last, without its items, appearances, description,
 *     documents and links; null for an item
 * @param departed whose programme the session was part of then or before, in order; never null,
 *     copied, unmodifiable, null is taken for empty
 * @param item what is kept of an item; null for a session
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LastSeen(
        @JsonProperty("audience") Audience audience,
        @JsonProperty("since") @JsonFormat(shape = JsonFormat.Shape.STRING) Instant since,
        @JsonProperty("sequence") Integer sequence,
        @JsonProperty("session") @Nullable Session session,
        @JsonProperty("departed") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<Departure> departed,
        @JsonProperty("item") @Nullable WithdrawnItem item) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if {@code audience}, {@code since} or {@code sequence} is null
     */
    public LastSeen {
        Objects.requireNonNull(audience, "audience must not be null");
        Objects.requireNonNull(since, "since must not be null");
        Objects.requireNonNull(sequence, "sequence must not be null");
        departed = departed == null ? List.of() : List.copyOf(departed);
    }
}
