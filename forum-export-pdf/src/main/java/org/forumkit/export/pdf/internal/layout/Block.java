package org.forumkit.export.pdf.internal.layout;

/** A unit of layout: a paragraph, a table, a row of columns. */
public abstract class Block {

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

    /** Measures it for a width. */
    abstract Box measure(Typesetter typesetter, float width);
}
