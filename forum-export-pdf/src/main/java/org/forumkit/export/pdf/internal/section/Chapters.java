package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.forumkit.export.pdf.internal.document.Bookmark;
import org.forumkit.export.pdf.internal.layout.Typesetter;
import org.forumkit.model.ResolvedText;
import org.jspecify.annotations.Nullable;

/**
 * The sections of one edition, with what contents and bookmarks say of them.
 *
 * <p>Mutable, for one document and one thread.
 */
public final class Chapters {

    private static final int BOOKMARK_LENGTH = 200;

    private final Composer composer;
    private final IdentityHashMap<Section, @Nullable Entry> entries = new IdentityHashMap<>();

    /**
     * Prepares to write sections.
     *
     * @param composer what they are written with, not null
     * @param sections the sections in order, not null
     */
    public Chapters(Composer composer, List<Section> sections) {
        this.composer = composer;
        List<Entry> listed = new ArrayList<>();
        for (Section section : sections) {
            Entry entry = section.entry(composer);
            entries.put(section, entry);
            if (entry != null) {
                listed.add(entry);
            }
        }
        composer.list(listed);
    }

    /** Writes one of the sections below what is there. */
    public void write(Section section) {
        Entry entry = entries.get(section);
        composer.below(composer.parent().add("Sect"), () -> section.write(composer, entry));
        if (entry != null) {
            bookmark(entry, null);
        }
    }

    private void bookmark(Entry entry, @Nullable Bookmark above) {
        List<String> titles = new ArrayList<>(2);
        for (ResolvedText text : entry.texts()) {
            titles.add(Typesetter.plain(text.value(), BOOKMARK_LENGTH));
        }
        String title = String.join("  ", titles);
        Bookmark bookmark =
                above == null
                        ? composer.document().bookmark(title, entry.place())
                        : above.add(title, entry.place());
        for (Entry kid : entry.kids()) {
            bookmark(kid, bookmark);
        }
    }
}
