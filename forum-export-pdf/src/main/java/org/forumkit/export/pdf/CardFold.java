package org.forumkit.export.pdf;

/**
 * How a sheet is folded to a name card.
 *
 * @since 0.1
 */
public enum CardFold {
    /** Once in the middle: two faces that stand like a tent. */
    HALF(2),
    /** Twice: two faces and a foot of the same size. */
    THIRDS(3);

    private final int panels;

    CardFold(int panels) {
        this.panels = panels;
    }

    int panels() {
        return panels;
    }
}
