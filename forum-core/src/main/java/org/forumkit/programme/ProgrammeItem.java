package org.forumkit.programme;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.forumkit.model.ItemKind;
import org.jspecify.annotations.Nullable;

/**
 * One speech, presentation or act as a programme shows it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id; never null
 * @param kind what happens; never null
 * @param title its title, null if kind and speakers say it
 * @param description what it is about; null if there is none
 * @param start when it begins, in the programme edition's zone; null if there is none
 * @param end when it ends, in the programme edition's zone; null if there is none
 * @param runningTime how long it takes; null if there is none
 * @param languages the languages spoken, BCP 47; never null, copied, unmodifiable
 * @param speakers who appears, in order; never null, copied, unmodifiable
 * @param documents its documents; never null, copied, unmodifiable
 * @param revision how often and when it changed; never null
 * @since 0.1
 */
public record ProgrammeItem(
        String id,
        ItemKind kind,
        @Nullable LocalText title,
        @Nullable LocalText description,
        @Nullable LocalDateTime start,
        @Nullable LocalDateTime end,
        @Nullable Duration runningTime,
        List<String> languages,
        List<ProgrammeAppearance> speakers,
        List<ProgrammeDocument> documents,
        ProgrammeRevision revision) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument that is never null is, or an element of a list
     */
    public ProgrammeItem {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(revision, "revision must not be null");
        languages = List.copyOf(languages);
        speakers = List.copyOf(speakers);
        documents = List.copyOf(documents);
    }
}
