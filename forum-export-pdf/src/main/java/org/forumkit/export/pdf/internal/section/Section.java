package org.forumkit.export.pdf.internal.section;

import org.jspecify.annotations.Nullable;

/**
 * A part of a document, such as the agenda.
 *
 * <p>Implementations are stateless: one instance serves all documents and threads.
 */
public interface Section {

    /**
     * Says what the contents page and the bookmarks list about the section.
     *
     * @param composer the document, not null
     * @return the entry, null where the section has no data or is not listed
     */
    default @Nullable Entry entry(Composer composer) {
        return null;
    }

    /** Returns whether it has pages for each language where pages alternate, or one for all. */
    default boolean alternates() {
        return true;
    }

    /** Returns the smallest size in points that it is set in, whatever a theme has; 0 for any. */
    default float least() {
        return 0;
    }

    /**
     * Writes the section; does nothing where there is no data.
     *
     * @param composer the document, not null
     * @param entry what {@link #entry} returned
     */
    void write(Composer composer, @Nullable Entry entry);
}
