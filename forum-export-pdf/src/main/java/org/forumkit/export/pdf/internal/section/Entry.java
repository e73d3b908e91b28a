package org.forumkit.export.pdf.internal.section;

import java.util.List;
import org.forumkit.model.ResolvedText;

/**
 * A line of the contents and of the bookmarks.
 *
 * <p>Immutable and thread-safe.
 *
 * @param texts the title, once for each language, not null
 * @param place the name of the place that it leads to, not null
 * @param kids what is listed below it, not null
 */
public record Entry(List<ResolvedText> texts, String place, List<Entry> kids) {

    /** Copies the lists. */
    public Entry {
        texts = List.copyOf(texts);
        kids = List.copyOf(kids);
    }
}
