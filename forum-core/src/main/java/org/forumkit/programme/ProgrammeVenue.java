package org.forumkit.programme;

import java.util.List;
import java.util.Objects;
import org.forumkit.model.Geo;
import org.jspecify.annotations.Nullable;

/**
 * The place where an edition is held.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name its name; never null
 * @param city the city; null if there is none
 * @param address the street address; null if there is none
 * @param country the country; null if there is none
 * @param geo where on the globe it is; null if there is none
 * @param rooms its rooms in order; never null, copied, unmodifiable
 * @param links where to find out more; never null, copied, unmodifiable
 * @param floorPlans where plans of its floors are, each a path or an address, in order; never null,
 *     copied, unmodifiable
 * @since 0.1
 */
public record ProgrammeVenue(
        LocalText name,
        @Nullable LocalText city,
        @Nullable LocalText address,
        @Nullable ProgrammeCountry country,
        @Nullable Geo geo,
        List<ProgrammeRoom> rooms,
        List<ProgrammeLink> links,
        List<String> floorPlans) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument that is never null is, or an element of a list
     */
    public ProgrammeVenue {
        Objects.requireNonNull(name, "name must not be null");
        rooms = List.copyOf(rooms);
        links = List.copyOf(links);
        floorPlans = List.copyOf(floorPlans);
    }
}
