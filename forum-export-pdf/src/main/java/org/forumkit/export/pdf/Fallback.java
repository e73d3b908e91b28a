package org.forumkit.export.pdf;

/**
 * How a text stands on paper that is not there in a language of the programme, so that one in
 * another language stands in.
 *
 * @since 0.1
 */
public enum Fallback {
    /** As any other text. */
    PLAIN,
    /**
     * With the language that it is in behind it, in words of the language that it is missing in, as
     * {@code [English]}. Names of people and the library's own words have no marks, nor has what
     * only repeats a title: contents, headers, bookmarks.
     */
    MARKED
}
