package org.forumkit.programme;

import java.time.Duration;
import java.time.Instant;
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
 * @param runningTime how long it takes, 31 days at most; null if there is none
 * @param languages the languages spoken, BCP 47; never null, copied, unmodifiable
 * @param speakers who appears, in order; never null, copied, unmodifiable
 * @param documents its documents; never null, copied, unmodifiable
 * @param revision how often and when it changed; never null
 * @param withdrawnSince since when it is withdrawn; null if it is not
 * @param number the number that it is known by on its board or paper; null if there is none
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
        ProgrammeRevision revision,
        @Nullable Instant withdrawnSince,
        @Nullable String number) {

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

    /** Returns it with what its entry shows of its session, which changed at some time. */
    ProgrammeItem changed(@Nullable Instant time) {
        return new ProgrammeItem(
                id,
                kind,
                title,
                description,
                start,
                end,
                runningTime,
                languages,
                speakers,
                documents,
                revision.changed(time),
                withdrawnSince,
                number);
    }

    /** Returns it as those are told of it whose programme it is part of no more. */
    ProgrammeItem withdrawnSince(Instant since, @Nullable Instant modified) {
        return new ProgrammeItem(
                id,
                kind,
                title,
                null,
                start,
                end,
                runningTime,
                List.of(),
                List.of(),
                List.of(),
                revision.changed(modified),
                withdrawnSince == null || since.isBefore(withdrawnSince) ? since : withdrawnSince,
                number);
    }
}
