package org.forumkit.programme;

import java.util.Objects;
import org.forumkit.model.Audience;
import org.forumkit.model.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What a document of a programme is made for.
 *
 * <p>Immutable and thread-safe.
 *
 * @param audience the audience of the programme
 * @param compared true if it is compared with another, and what no reader looks for is left out;
 *     false if it is read
 */
record SeenRules(Audience audience, boolean compared) {

    /**
     * Returns the visibility of what its kind shows from {@code usual} on: whoever reads the
     * document for the same audience sees it, and for a wider one does not.
     */
    @Nullable Visibility visibility(Audience usual) {
        return compared || audience == usual
                ? null
                : Visibility.builder().audience(audience).build();
    }

    /** Returns the code of a place, null if it follows from that of the organisation. */
    @Nullable String own(@Nullable String code, @Nullable ProgrammeCountry follows) {
        return !compared && follows != null && Objects.equals(code, follows.code()) ? null : code;
    }

    /** Returns what is a matter of looks, which nobody is told changes of. */
    @Nullable String shown(@Nullable String looks) {
        return compared ? null : looks;
    }
}
