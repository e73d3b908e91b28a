package org.forumkit.export.pdf.internal.section;

import java.time.ZoneId;
import java.util.Set;
import org.forumkit.export.pdf.internal.document.LinkLook;
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
 * @param links how addresses look, not null
 * @param leastLines how many lines of a description have to have room where it begins, 1 for any
 */
public record Setting(
        Look look,
        boolean sideBySide,
        Set<Detail> omitted,
        @Nullable ZoneId secondZone,
        Pictures pictures,
        Imprint imprint,
        Links links,
        int leastLines) {

    /**
     * How addresses look.
     *
     * @param coloured whether they are in the one colour
     * @param look what else shows that they are some, not null
     */
    public record Links(boolean coloured, LinkLook look) {}

    /** Copies the set. */
    public Setting {
        omitted = Set.copyOf(omitted);
    }
}
