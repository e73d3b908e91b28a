package org.forumkit.export.pdf.internal.layout;

import org.jspecify.annotations.Nullable;

/**
 * Something measured that is to be placed on pages.
 *
 * <p>A box is placed once. What does not fit comes back as another box for the next page.
 */
abstract class Box {

    /** Nothing. */
    static final Box EMPTY =
            new Box() {
                @Override
                float height() {
                    return 0;
                }

                @Override
                float leastHeight() {
                    return 0;
                }

                @Override
                @Nullable Box place(Slot slot) {
                    return null;
                }
            };

    /** The height of all of it. */
    abstract float height();

    /** How far below its upper edge the first line of text stands, 0 where it has none. */
    float baseline() {
        return 0;
    }

    /** The height of the smallest part that may stand at the foot of a page. */
    abstract float leastHeight();

    /** How many lines it has; what is no text has one. */
    int lines() {
        return 1;
    }

    /** The height of its first lines, of all of it where it has no more. */
    float heightOf(int count) {
        return height();
    }

    /**
     * Draws as much as the slot takes.
     *
     * @return null when all of it was placed, the box itself when nothing was, else the rest
     */
    abstract @Nullable Box place(Slot slot);
}
