package org.forumkit.programme;

/**
 * In what order people stand in a programme.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum PeopleOrder {
    /** As the document gives them. */
    GIVEN,
    /** By protocol rank, those without a rank last; of equal rank as the document gives them. */
    PROTOCOL,
    /**
     * By family name in the programme's first language and as its readers sort: Chinese by pinyin
     * or strokes. A Mongolian stands under the given name, whoever has no name under what stands
     * for it.
     */
    ALPHABETICAL
}
