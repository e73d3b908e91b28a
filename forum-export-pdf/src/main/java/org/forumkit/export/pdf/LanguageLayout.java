package org.forumkit.export.pdf;

/**
 * How the same text stands on pages in several languages.
 *
 * @since 0.1
 */
public enum LanguageLayout {
    /** The first language left, the second right; more than two stand below one another. */
    SIDE_BY_SIDE,
    /** One language below the other. */
    STACKED,
    /**
     * A page of the first language, then one of the second with the same, and so on: on two-sided
     * paper they face one another.
     */
    ALTERNATING
}
