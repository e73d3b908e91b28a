package org.forumkit.export.pdf.internal.section;

import java.util.Set;

/**
 * How a document is set, and what is left out of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param look colours and sizes, not null
 * @param sideBySide whether two languages stand side by side
 * @param omitted what is not printed, not null
 */
public record Setting(Look look, boolean sideBySide, Set<Detail> omitted) {

    /** Copies the set. */
    public Setting {
        omitted = Set.copyOf(omitted);
    }
}
