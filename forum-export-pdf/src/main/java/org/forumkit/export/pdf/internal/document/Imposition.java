package org.forumkit.export.pdf.internal.document;

import org.jspecify.annotations.Nullable;

/** How pages stand on the sides of the sheets that are printed. */
public enum Imposition {
    /** A page on a sheet. */
    PAGES(1, "0"),
    /** A page on each side of a sheet. */
    TWO_SIDED(1, "0"),
    /** Two pages on each side of sheets that are folded together in the middle. */
    BOOKLET(2, ""),
    /** Two pages beside one another on one side of a sheet that is cut in the middle. */
    HALVES(2, "01"),
    /** A page on each side of a sheet that is turned along its short edge. */
    TURNED(1, "0"),
    /** A sheet folded once: four panels. */
    HALF(2, "1230"),
    /** A sheet folded twice, its right third inwards first: six panels. */
    THIRDS(3, "234501");

    private final int columns;

    /** The place of each page of a sheet, a digit: first those of the outer side from the left. */
    private final String places;

    Imposition(int columns, String places) {
        this.columns = columns;
        this.places = places;
    }

    /** Returns how many pages stand beside one another. */
    public int columns() {
        return columns;
    }

    /** Returns whether a sheet is folded that is a document, or begins one, by itself. */
    public boolean leaflet() {
        return this == HALF || this == THIRDS;
    }

    /** Returns whether each second page has its inner edge at the right. */
    public boolean mirrored() {
        return this == TWO_SIDED || this == BOOKLET;
    }

    /** Returns how many pages a leaflet has room for on both sides. */
    public int panels() {
        return places.length();
    }

    private int place(int page) {
        return places.charAt(page % panels()) - '0';
    }

    /** Returns where on its side a page stands, 0 for at the left. */
    int column(int page) {
        return this == BOOKLET ? (page + 1) % 2 : place(page) % columns;
    }

    /** Returns the side, counted from 0, that a page of so many stands on. */
    int side(int page, int pages) {
        if (this == BOOKLET) {
            int padded = (pages + 3) / 4 * 4;
            return Math.min(page, padded - 1 - page);
        }
        if (this == HALVES) {
            return page / columns;
        }
        return leaflet() ? page / panels() * 2 + place(page) / columns : page;
    }

    /** Returns how many sides so many pages need. */
    int sides(int pages) {
        if (this == BOOKLET) {
            return (pages + 3) / 4 * 2;
        }
        int sides = 0;
        for (int page = Math.max(0, pages - panels()); page < pages; page++) {
            sides = Math.max(sides, side(page, pages) + 1);
        }
        return sides;
    }

    /** Returns the name that PDF has for how a printer turns the sheet, null for one side. */
    @Nullable String turning() {
        return switch (this) {
            case PAGES, HALVES -> null;
            case TWO_SIDED -> "DuplexFlipLongEdge";
            case BOOKLET, TURNED, HALF, THIRDS -> "DuplexFlipShortEdge";
        };
    }
}
