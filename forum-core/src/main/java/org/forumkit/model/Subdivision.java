package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * A part of a country: a province, a krai, an aimag.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the ISO 3166-2 code; never null
 * @param name its name; never null
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"code", "name"})
public record Subdivision(
        @JsonProperty("code") @SubdivisionCode String code,
        @JsonProperty("name") @Wording(max = Wording.TITLE) Text name) {

    /**
     * Creates one; the builder is the better way in.
     *
     * @throws NullPointerException if {@code code} or {@code name} is null
     */
    public Subdivision {
        Objects.requireNonNull(code, "code must not be null");
        Objects.requireNonNull(name, "name must not be null");
    }
}
