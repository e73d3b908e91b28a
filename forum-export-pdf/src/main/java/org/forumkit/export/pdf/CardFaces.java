package org.forumkit.export.pdf;

/**
 * What stands on the two faces of a name card.
 *
 * @since 0.1
 */
public enum CardFaces {
    /** The same on both: the first language large, the others below it. */
    SAME,
    /** The first language on the near face, the others on the far one. */
    LANGUAGES
}
