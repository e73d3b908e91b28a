package org.forumkit.programme;

import java.util.Objects;
import org.forumkit.model.ParticipantStatus;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the list of participants.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id; never null
 * @param person the id of the person; null if no person is named
 * @param placeholder true if the name is one that stands for somebody who is not named; never null
 * @param name the name, or what stands for it; never null
 * @param courtesyTitle what goes before the name; null if there is none
 * @param position the post; null if there is none
 * @param organisation the organisation; null if there is none
 * @param country the country; null if there is none
 * @param subdivision the part of the country; null if there is none
 * @param delegation the id of the delegation; null if there is none
 * @param rank the protocol rank, 1 first; null if there is none
 * @param status how far the participant has come; never null
 * @param email the e-mail address, for the internal audience only; null if there is none
 * @param telephone the telephone number, for the internal audience only; null if there is none
 * @param accreditation the accreditation, for the internal audience only; null if there is none
 * @param accompanies whom the participant accompanies; null if there is nobody, or nobody whom the
 *     audience sees
 * @param profile what is said of the person; null if nothing is, or the audience is not shown it
 * @since 0.1
 */
public record ProgrammeParticipant(
        String id,
        @Nullable String person,
        boolean placeholder,
        LocalText name,
        @Nullable LocalText courtesyTitle,
        @Nullable LocalText position,
        @Nullable ProgrammeOrganisation organisation,
        @Nullable ProgrammeCountry country,
        @Nullable ProgrammeCountry subdivision,
        @Nullable String delegation,
        @Nullable Integer rank,
        ParticipantStatus status,
        @Nullable String email,
        @Nullable String telephone,
        @Nullable String accreditation,
        @Nullable ProgrammeAccompanied accompanies,
        @Nullable ProgrammeProfile profile) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument that is never null is
     */
    public ProgrammeParticipant {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(name, "name must not be null");
        Objects.requireNonNull(status, "status must not be null");
    }
}
