package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.util.Objects;

/**
 * A place on the globe, in degrees of WGS 84.
 *
 * <p>Immutable and thread-safe.
 *
 * @param latitude degrees north of the equator, -90 to 90; never null
 * @param longitude degrees east of Greenwich, -180 to 180; never null
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"latitude", "longitude"})
public record Geo(
        @JsonProperty("latitude") @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @JsonProperty("longitude") @DecimalMin("-180") @DecimalMax("180") Double longitude) {

    /**
     * Creates one; the builder is the better way in.
     *
     * @throws NullPointerException if {@code latitude} or {@code longitude} is null
     */
    public Geo {
        Objects.requireNonNull(latitude, "latitude must not be null");
        Objects.requireNonNull(longitude, "longitude must not be null");
    }
}
