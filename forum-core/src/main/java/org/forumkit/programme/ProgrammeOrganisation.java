package org.forumkit.programme;

import java.util.List;
import java.util.Objects;
import org.forumkit.model.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as a programme shows it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id; never null
 * @param kind what kind of body it is; never null
 * @param name its name; never null
 * @param shortName its usual abbreviation; null if there is none
 * @param country its country; null if there is none
 * @param subdivision the part of its country; null if there is none
 * @param description its introduction of itself; null if there is none
 * @param logo where its logo is; null if there is none
 * @param links where to find out more; never null, copied, unmodifiable
 * @since 0.1
 */
public record ProgrammeOrganisation(
        String id,
        OrganisationKind kind,
        LocalText name,
        @Nullable LocalText shortName,
        @Nullable ProgrammeCountry country,
        @Nullable ProgrammeCountry subdivision,
        @Nullable LocalText description,
        @Nullable String logo,
        List<ProgrammeLink> links) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument that is never null is, or an element of a list
     */
    public ProgrammeOrganisation {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(name, "name must not be null");
        links = List.copyOf(links);
    }
}
