package org.forumkit.export.pdf;

import org.forumkit.export.pdf.internal.layout.Imposition;

/**
 * How a leaflet is folded.
 *
 * @since 0.1
 */
public enum LeafletFold {
    /** Once in the middle: four panels. */
    HALF(Imposition.half()),
    /** Twice, the right third inwards first: six panels. */
    THIRDS(Imposition.thirds());

    private final Imposition imposition;

    LeafletFold(Imposition imposition) {
        this.imposition = imposition;
    }

    Imposition imposition() {
        return imposition;
    }
}
