package org.forumkit.export.pdf.internal.section;

import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a document is set, and what is left out of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param look colours and sizes, not null
 * @param sideBySide whether two languages stand side by side
 * @param omitted what is not printed, not null
 * @param secondZone in which other zone times are printed too, null for none
 * @param pictures what there is to show, not null
 * @param imprint which version it is, not null
 */
public record Setting(
        Look look,
        boolean sideBySide,
        Set<Detail> omitted,
        @Nullable ZoneId secondZone,
        Pictures pictures,
        Imprint imprint) {

    /** Copies the set. */
    public Setting {
        omitted = Set.copyOf(omitted);
    }
}
