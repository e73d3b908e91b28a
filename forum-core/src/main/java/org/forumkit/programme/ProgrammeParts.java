package org.forumkit.programme;

import java.util.List;
import java.util.Objects;

/**
 * Takes many parts out of one programme: each in the time that the part takes, not the whole.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ProgrammeParts {
    private final Programme programme;
    private final List<EditionParts> editions;

    private ProgrammeParts(Programme programme) {
        this.programme = programme;
        this.editions = programme.editions().stream().map(EditionParts::new).toList();
    }

    /**
     * Prepares a programme to be taken apart.
     *
     * @param programme the whole, never null
     * @return its parts, never null
     */
    public static ProgrammeParts of(Programme programme) {
        return new ProgrammeParts(Objects.requireNonNull(programme, "programme must not be null"));
    }

    /**
     * Returns the whole.
     *
     * @return the programme, never null
     */
    public Programme programme() {
        return programme;
    }

    /**
     * Returns a part.
     *
     * @param selection the part, never null
     * @return the same as {@link Programme#select} returns, never null
     */
    public Programme select(Selection selection) {
        Objects.requireNonNull(selection, "selection must not be null");
        return selection instanceof Selection.Everything
                ? programme
                : programme.with(
                        editions.stream()
                                .filter(each -> selection.includes(each.edition()))
                                .map(each -> each.select(selection.within(each.edition())))
                                .toList());
    }
}
