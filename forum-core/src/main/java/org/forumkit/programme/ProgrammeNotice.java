package org.forumkit.programme;

import java.util.Objects;
import org.forumkit.model.NoticeKind;

/**
 * Practical information as a programme shows it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id; never null
 * @param kind what it informs about; never null
 * @param title its title; never null
 * @param text what it says; never null
 * @since 0.1
 */
public record ProgrammeNotice(String id, NoticeKind kind, LocalText title, LocalText text) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument that is never null is
     */
    public ProgrammeNotice {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(title, "title must not be null");
        Objects.requireNonNull(text, "text must not be null");
    }
}
