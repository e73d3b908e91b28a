package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Organisations that stand behind an edition in one role.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind the role; never null
 * @param label what the role is called here, null for the usual word
 * @param organisations ids of the organisations in protocol order; never null, copied,
 *     unmodifiable, null is taken for empty
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"kind", "label", "organisations"})
public record OrganiserRole(
        @JsonProperty("kind") OrganiserKind kind,
        @JsonProperty("label") @Wording(max = Wording.TITLE) @Nullable Text label,
        @JsonProperty("organisations") @JsonInclude(JsonInclude.Include.NON_EMPTY) @NotEmpty
                List<@Identifier String> organisations) {

    /**
     * Creates one; the builder is the better way in.
     *
     * @throws NullPointerException if {@code kind} is null
     */
    public OrganiserRole {
        Objects.requireNonNull(kind, "kind must not be null");
        organisations = Copies.list(organisations);
    }
}
