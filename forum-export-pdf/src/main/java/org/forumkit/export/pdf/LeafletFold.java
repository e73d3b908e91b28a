package org.forumkit.export.pdf;

import org.forumkit.export.pdf.internal.document.Imposition;

/**
 * How a leaflet is folded.
 *
 * @since 0.1
 */
public enum LeafletFold {
    /** Once in the middle: four panels. */
    HALF,
    /** Twice, the right third inwards first: six panels. */
    THIRDS;

    Imposition imposition() {
        return switch (this) {
            case HALF -> Imposition.HALF;
            case THIRDS -> Imposition.THIRDS;
        };
    }
}
