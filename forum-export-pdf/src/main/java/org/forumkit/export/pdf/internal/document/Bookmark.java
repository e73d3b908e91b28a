package org.forumkit.export.pdf.internal.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the outline that a viewer shows beside the pages.
 *
 * <p>Mutable, for one thread.
 */
public final class Bookmark {

    private final String title;
    private final String place;
    final List<Bookmark> kids = new ArrayList<>();

    Bookmark(String title, String place) {
        this.title = title;
        this.place = place;
    }

    /**
     * Adds a bookmark below this one.
     *
     * @param kidTitle the text, not null
     * @param kidPlace the name of the place that it leads to, not null
     * @return the new bookmark, not null
     */
    public Bookmark add(String kidTitle, String kidPlace) {
        Bookmark kid = new Bookmark(kidTitle, kidPlace);
        kids.add(kid);
        return kid;
    }

    String title() {
        return title;
    }

    String place() {
        return place;
    }
}
