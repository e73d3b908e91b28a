package org.forumkit.export.pdf.internal.section;

/** What may be left out of a document. */
public enum Detail {
    /** What sessions and their items are about. */
    DESCRIPTIONS,
    /** What posters are about. */
    POSTERS,
    /** Breaks and meals. */
    BREAKS,
    /** The speeches and other parts of a session. */
    ITEMS,
    /** Who appears. */
    SPEAKERS,
    /** What goes before names. */
    COURTESY_TITLES,
    /** Posts and organisations of those who appear. */
    AFFILIATIONS,
    /** Hyphens where words are divided at the ends of lines. */
    HYPHENATION,
    /** How long items take. */
    LENGTHS,
    /** The numbers of sessions and of what is in them. */
    NUMBERS,
    /** The e-mail addresses of those who appear. */
    EMAILS,
    /** Marks behind texts that stand in for a language that they are not there in. */
    MARKS
}
