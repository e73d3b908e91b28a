package org.forumkit.export.pdf.internal.layout;

import java.util.List;

/**
 * How the panels of a folded sheet stand on its two sides.
 *
 * <p>Immutable and thread-safe.
 *
 * @param columns how many panels stand beside one another on a side
 * @param places of each panel in the order of reading its place: those of the outer side from the
 *     left, then those of the inner side; not null
 */
public record Imposition(int columns, List<Integer> places) {

    /** Copies the list. */
    public Imposition {
        places = List.copyOf(places);
    }

    /** A sheet folded once: four panels. */
    public static Imposition half() {
        return new Imposition(2, List.of(1, 2, 3, 0));
    }

    /** A sheet folded twice, its right third inwards first: six panels. */
    public static Imposition thirds() {
        return new Imposition(3, List.of(2, 3, 4, 5, 0, 1));
    }

    /** Returns how many panels a sheet has. */
    public int panels() {
        return places.size();
    }

    /** Returns the page that a panel stands on, from 0. */
    int page(int panel) {
        return panel / panels() * 2 + places.get(panel % panels()) / columns;
    }

    /** Returns where on its page a panel stands, 0 for at the left. */
    int column(int panel) {
        return places.get(panel % panels()) % columns;
    }
}
