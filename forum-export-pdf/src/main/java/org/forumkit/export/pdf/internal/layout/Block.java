package org.forumkit.export.pdf.internal.layout;

import org.jspecify.annotations.Nullable;

/** A unit of layout: a paragraph, a table, a row of columns. */
public abstract class Block {

    private @Nullable Box measured;
    private float measuredWidth;

    Block() {}

    /** The space wanted above, in points. */
    float before() {
        return 0;
    }

    /** The space wanted below, in points. */
    float after() {
        return 0;
    }

    /** Whether it must not be the last on a page. */
    boolean keepWithNext() {
        return false;
    }

    /** Tells the column that it stands in how wide it is. */
    void tell(Typesetter typesetter, MeasuredWidths.Column column) {}

    /** Measures it for a width. */
    abstract Box measure(Typesetter typesetter, float width);

    /** Measures it, or remembers: what is measured to see whether it fits is often placed then. */
    final Box measured(Typesetter typesetter, float width) {
        Box box = measured;
        if (box == null || measuredWidth != width) {
            box = measure(typesetter, width);
            measured = box;
            measuredWidth = width;
        }
        return box;
    }
}
