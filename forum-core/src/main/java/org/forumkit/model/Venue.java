package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The place where an edition is held.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name its name; never null
 * @param city the city; null if not known
 * @param address the street address; null if not known
 * @param country the country; null if not known
 * @param subdivision the part of the country; null if not known
 * @param geo where on the globe it is; null if not known
 * @param rooms its rooms in the order in which they are listed; never null, copied, unmodifiable,
 *     null is taken for empty
 * @param links where to find out more; never null, copied, unmodifiable, null is taken for empty
 * @param floorPlans where plans of its floors are, each a path or an address, in the order in which
 *     they are printed; never null, copied, unmodifiable, null is taken for empty
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "name",
    "city",
    "address",
    "country",
    "subdivision",
    "geo",
    "rooms",
    "links",
    "floorPlans"
})
public record Venue(
        @JsonProperty("name") @Wording(max = Wording.TITLE) Text name,
        @JsonProperty("city") @Wording(max = Wording.TITLE) @Nullable Text city,
        @JsonProperty("address") @Wording(max = Wording.TITLE) @Nullable Text address,
        @JsonProperty("country") @CountryCode @Nullable String country,
        @JsonProperty("subdivision") @SubdivisionCode @Nullable String subdivision,
        @JsonProperty("geo") @Valid @Nullable Geo geo,
        @JsonProperty("rooms") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Room> rooms,
        @JsonProperty("links") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Link> links,
        @JsonProperty("floorPlans") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@Wording(max = Wording.TITLE) String> floorPlans) {

    /**
     * Creates one; the builder is the better way in.
     *
     * @throws NullPointerException if {@code name} is null
     */
    public Venue {
        Objects.requireNonNull(name, "name must not be null");
        rooms = Copies.list(rooms);
        links = Copies.list(links);
        floorPlans = Copies.list(floorPlans);
    }

    /**
     * Returns a builder with what every one of them has.
     *
     * @param name its name; never null
     * @return a new builder, never null
     * @throws NullPointerException if an argument is null
     */
    public static Builder builder(Text name) {
        return new Builder(name);
    }

    /**
     * Returns a builder that starts from this one.
     *
     * @return a new builder, never null
     */
    public Builder toBuilder() {
        Builder builder = new Builder(name);
        builder.city = city;
        builder.address = address;
        builder.country = country;
        builder.subdivision = subdivision;
        builder.geo = geo;
        builder.rooms = rooms;
        builder.links = links;
        builder.floorPlans = floorPlans;
        return builder;
    }

    /**
     * Builds {@link Venue}; not for use by several threads at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private Text name;
        private @Nullable Text city;
        private @Nullable Text address;
        private @Nullable String country;
        private @Nullable String subdivision;
        private @Nullable Geo geo;
        private List<Room> rooms = List.of();
        private List<Link> links = List.of();
        private List<String> floorPlans = List.of();

        private Builder(Text name) {
            this.name = Objects.requireNonNull(name, "name must not be null");
        }

        /**
         * Sets {@code name}.
         *
         * @param value its name; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder name(Text value) {
            this.name = Objects.requireNonNull(value, "name must not be null");
            return this;
        }

        /**
         * Sets {@code city}.
         *
         * @param value the city; null for none
         * @return this builder, never null
         */
        public Builder city(@Nullable Text value) {
            this.city = value;
            return this;
        }

        /**
         * Sets {@code address}.
         *
         * @param value the street address; null for none
         * @return this builder, never null
         */
        public Builder address(@Nullable Text value) {
            this.address = value;
            return this;
        }

        /**
         * Sets {@code country}.
         *
         * @param value the country; null for none
         * @return this builder, never null
         */
        public Builder country(@Nullable String value) {
            this.country = value;
            return this;
        }

        /**
         * Sets {@code subdivision}.
         *
         * @param value the part of the country; null for none
         * @return this builder, never null
         */
        public Builder subdivision(@Nullable String value) {
            this.subdivision = value;
            return this;
        }

        /**
         * Sets {@code geo}.
         *
         * @param value where on the globe it is; null for none
         * @return this builder, never null
         */
        public Builder geo(@Nullable Geo value) {
            this.geo = value;
            return this;
        }

        /**
         * Sets {@code rooms}.
         *
         * @param value its rooms in the order in which they are listed; never null, copied when
         *     built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder rooms(List<Room> value) {
            this.rooms = Objects.requireNonNull(value, "rooms must not be null");
            return this;
        }

        /**
         * Sets {@code links}.
         *
         * @param value where to find out more; never null, copied when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder links(List<Link> value) {
            this.links = Objects.requireNonNull(value, "links must not be null");
            return this;
        }

        /**
         * Sets {@code floorPlans}.
         *
         * @param value where plans of its floors are, each a path or an address, in the order in
         *     which they are printed; never null, copied when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder floorPlans(List<String> value) {
            this.floorPlans = Objects.requireNonNull(value, "floorPlans must not be null");
            return this;
        }

        /**
         * Returns what was set.
         *
         * @return a new {@link Venue}, never null
         */
        public Venue build() {
            return new Venue(
                    name, city, address, country, subdivision, geo, rooms, links, floorPlans);
        }
    }
}
