package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A country or subdivision that belongs to a region for a time.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the ISO 3166-1 alpha-2 or ISO 3166-2 code; never null
 * @param validFrom the first day of membership, null if it has always belonged
 * @param validUntil the last day of membership, null if it still belongs
 * @since 0.1
 */
@Coherent
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"code", "validFrom", "validUntil"})
public record RegionMember(
        @JsonProperty("code") @NotBlank String code,
        @JsonProperty("validFrom") @JsonFormat(shape = JsonFormat.Shape.STRING)
                @Nullable LocalDate validFrom,
        @JsonProperty("validUntil") @JsonFormat(shape = JsonFormat.Shape.STRING)
                @Nullable LocalDate validUntil) {

    /**
     * Creates one; the builder is the better way in.
     *
     * @throws NullPointerException if {@code code} is null
     */
    public RegionMember {
        Objects.requireNonNull(code, "code must not be null");
    }
}
