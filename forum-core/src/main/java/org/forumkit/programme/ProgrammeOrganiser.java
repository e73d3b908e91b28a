package org.forumkit.programme;

import java.util.List;
import java.util.Objects;
import org.forumkit.model.OrganiserKind;

/**
 * Organisations in one role behind an edition.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind the role; never null
 * @param label what the role is called; never null
 * @param organisations the organisations in protocol order; never null, copied, unmodifiable
 * @since 0.1
 */
public record ProgrammeOrganiser(
        OrganiserKind kind, LocalText label, List<ProgrammeOrganisation> organisations) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument that is never null is, or an element of a list
     */
    public ProgrammeOrganiser {
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(label, "label must not be null");
        organisations = List.copyOf(organisations);
    }
}
