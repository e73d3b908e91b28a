package org.forumkit.export.pdf;

/**
 * How the same text stands on a page in two languages.
 *
 * @since 0.1
 */
public enum LanguageLayout {
    /** The first language left, the second right; more than two stand below one another. */
    SIDE_BY_SIDE,
    /** One language below the other. */
    STACKED
}
