package org.forumkit.programme;

import java.util.Objects;
import org.forumkit.model.AppearanceRole;
import org.forumkit.model.Confirmation;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a role in a session or an item, as a programme shows it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param participant the id of the participant; null for an organisation or a placeholder
 * @param person the id of the person; null if no person is named
 * @param role the role; never null
 * @param confirmation how certain it is; never null
 * @param placeholder true if the name is one that stands for somebody who is not named; never null
 * @param name the name, or what stands for it; never null
 * @param courtesyTitle what goes before the name; null if there is none
 * @param position the post; null if there is none
 * @param organisation the organisation; null if there is none
 * @param country the country; null if there is none
 * @param delegation the id of the delegation; null if there is none
 * @param rank the protocol rank, 1 first; null if there is none
 * @param profile who the person is; null if no person is named, nothing is said of it, or the
 *     audience is the public or the press
 * @since 0.1
 */
public record ProgrammeAppearance(
        @Nullable String participant,
        @Nullable String person,
        AppearanceRole role,
        Confirmation confirmation,
        boolean placeholder,
        LocalText name,
        @Nullable LocalText courtesyTitle,
        @Nullable LocalText position,
        @Nullable ProgrammeOrganisation organisation,
        @Nullable ProgrammeCountry country,
        @Nullable String delegation,
        @Nullable Integer rank,
        @Nullable ProgrammeProfile profile) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument that is never null is
     */
    public ProgrammeAppearance {
        Objects.requireNonNull(role, "role must not be null");
        Objects.requireNonNull(confirmation, "confirmation must not be null");
        Objects.requireNonNull(name, "name must not be null");
    }
}
