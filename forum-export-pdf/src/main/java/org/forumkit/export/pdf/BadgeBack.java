package org.forumkit.export.pdf;

/**
 * What is on the back of a badge, which turns around on its lanyard.
 *
 * @since 0.1
 */
public enum BadgeBack {
    /** Nothing. */
    NONE,
    /** The same, printed on the other side of the sheet. */
    TURNED,
    /** The same, printed above the front and upside down, to be folded over behind it. */
    FOLDED
}
