package org.forumkit.programme;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for what.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id; never null
 * @param responsibility what the contact answers for; never null
 * @param name the name or post; null if there is none
 * @param organisation the organisation; null if there is none
 * @param languages the languages spoken, BCP 47; never null, copied, unmodifiable
 * @param telephone the telephone number, for the internal audience only; null if there is none
 * @param email the e-mail address, for the internal audience only; null if there is none
 * @param hours when the contact can be reached; null if there is none
 * @since 0.1
 */
public record ProgrammeContact(
        String id,
        LocalText responsibility,
        @Nullable LocalText name,
        @Nullable ProgrammeOrganisation organisation,
        List<String> languages,
        @Nullable String telephone,
        @Nullable String email,
        @Nullable LocalText hours) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument that is never null is, or an element of a list
     */
    public ProgrammeContact {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(responsibility, "responsibility must not be null");
        languages = List.copyOf(languages);
    }
}
