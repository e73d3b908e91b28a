package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;

/**
 * A named set of countries and subdivisions.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the region's id, unique within the series; never null
 * @param name its name; never null
 * @param members what belongs to it, in protocol order; never null, copied, unmodifiable, null is
 *     taken for empty
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"id", "name", "members"})
public record Region(
        @JsonProperty("id") @Identifier String id,
        @JsonProperty("name") @Wording(max = Wording.TITLE) Text name,
        @JsonProperty("members") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@Valid RegionMember> members) {

    /**
     * Creates one; the builder is the better way in.
     *
     * @throws NullPointerException if {@code id} or {@code name} is null
     */
    public Region {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(name, "name must not be null");
        members = Copies.list(members);
    }
}
