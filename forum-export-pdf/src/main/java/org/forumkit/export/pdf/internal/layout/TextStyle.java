package org.forumkit.export.pdf.internal.layout;

/**
 * How a block of text is set.
 *
 * <p>Immutable and thread-safe.
 *
 * @param size the size of the type in points
 * @param leading the distance of baselines as a multiple of the size
 * @param before the space above in points
 * @param after the space below in points
 * @param alignment where the lines stand, not null
 * @param indent how far the lines are moved in at the left, in points
 * @param keepWithNext whether it must not be the last on a page
 * @param hyphenated whether words may be divided at the ends of lines
 * @param balanced whether all lines are of like length, and words of Han and Kana stay together
 */
public record TextStyle(
        float size,
        float leading,
        float before,
        float after,
        Alignment alignment,
        float indent,
        boolean keepWithNext,
        boolean hyphenated,
        boolean balanced) {

    /** Where lines stand between the margins. */
    public enum Alignment {
        /** At the left. */
        START,
        /** In the middle. */
        CENTRE,
        /** At the right. */
        END,
        /** At both, where a line has places to stretch. */
        JUSTIFIED
    }

    /** Returns a style without space around it. */
    public static TextStyle of(float size, float leading) {
        return new TextStyle(size, leading, 0, 0, Alignment.START, 0, false, false, false);
    }

    /** Returns the style with type of another size. */
    TextStyle sized(float newSize) {
        return new TextStyle(
                newSize,
                leading,
                before,
                after,
                alignment,
                indent,
                keepWithNext,
                hyphenated,
                balanced);
    }

    /** Returns the style with other space around it. */
    public TextStyle spaced(float newBefore, float newAfter) {
        return new TextStyle(
                size,
                leading,
                newBefore,
                newAfter,
                alignment,
                indent,
                keepWithNext,
                hyphenated,
                balanced);
    }

    /** Returns the style with another alignment. */
    public TextStyle aligned(Alignment newAlignment) {
        return new TextStyle(
                size,
                leading,
                before,
                after,
                newAlignment,
                indent,
                keepWithNext,
                hyphenated,
                balanced);
    }

    /** Returns the style of a block that stays with the one below it. */
    public TextStyle keptWithNext() {
        return new TextStyle(
                size, leading, before, after, alignment, indent, true, hyphenated, balanced);
    }

    /** Returns the style with its lines moved in. */
    public TextStyle indented(float newIndent) {
        return new TextStyle(
                size,
                leading,
                before,
                after,
                alignment,
                newIndent,
                keepWithNext,
                hyphenated,
                balanced);
    }

    /** Returns the style with words divided at the ends of lines, or not. */
    public TextStyle hyphenated(boolean divided) {
        return new TextStyle(
                size, leading, before, after, alignment, indent, keepWithNext, divided, balanced);
    }

    /** Returns the style with lines of like length, as of a title. */
    public TextStyle asTitle() {
        return new TextStyle(
                size, leading, before, after, alignment, indent, keepWithNext, hyphenated, true);
    }

    float lineHeight() {
        return size * leading;
    }
}
