package org.forumkit.export.pdf;

import org.forumkit.export.pdf.internal.document.Imposition;

/**
 * On which sides of a sheet pages stand.
 *
 * @since 0.1
 */
public enum Sides {
    /** A page on each sheet. */
    ONE,
    /** A page on each side of a sheet, with the wider margin where sheets are bound at the left. */
    TWO,
    /**
     * Two pages on each side of sheets of twice the size, which are laid upon one another, folded
     * in the middle and stapled there.
     */
    BOOKLET,
    /**
     * Two pages beside one another on one side of a sheet of twice the size, to be cut in the
     * middle: two halves of A4 for pages of A5.
     */
    HALVES;

    Imposition imposition() {
        return switch (this) {
            case ONE -> Imposition.PAGES;
            case TWO -> Imposition.TWO_SIDED;
            case BOOKLET -> Imposition.BOOKLET;
            case HALVES -> Imposition.HALVES;
        };
    }
}
