package org.forumkit.release;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When and where a session or an item takes place.
 *
 * <p>Immutable and thread-safe.
 *
 * @param session the id of the session that an item belongs to; null for a session
 * @param start when it begins, in the edition's zone; null if not known
 * @param end when it ends, in the edition's zone; null if not known
 * @param rooms the ids of its rooms, sorted; never null, copied, unmodifiable, null is taken for
 *     empty; empty for an item
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Placement(
        @JsonProperty("session") @Nullable String session,
        @JsonProperty("start") @JsonFormat(shape = JsonFormat.Shape.STRING)
                @Nullable LocalDateTime start,
        @JsonProperty("end") @JsonFormat(shape = JsonFormat.Shape.STRING)
                @Nullable LocalDateTime end,
        @JsonProperty("rooms") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> rooms) {

    /** Creates one. */
    public Placement {
        rooms = rooms == null ? List.of() : rooms.stream().sorted().toList();
    }
}
