package org.forumkit.programme;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One change of a programme, in words.
 *
 * <p>Immutable and thread-safe.
 *
 * @param edition the id of the edition that it is about; null if it is about what all share
 * @param session the id of the session that it is about, also through one of its items; null if it
 *     is about none
 * @param day the day of that session, as it is now or else as it was; null if there is none
 * @param kind what kind of change it is, in each language of the programme; never null
 * @param text what changed, in each language of the programme, without the kind and the day; what
 *     was stands in it as {@code [-so-]} and what is as {@code {+so+}}, both between two word
 *     joiners (U+2060), and a text that changed below what it is of; never null
 * @since 0.1
 */
public record ProgrammeChange(
        @Nullable String edition,
        @Nullable String session,
        @Nullable LocalDate day,
        LocalText kind,
        LocalText text) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument that is never null is
     */
    public ProgrammeChange {
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(text, "text must not be null");
    }
}
