package org.forumkit.export.pdf.internal.document;

/** What shows that text leads somewhere, beside its colour. */
public enum LinkLook {
    /** Nothing. */
    PLAIN,
    /** A line below it. */
    UNDERLINED,
    /** A frame around it. */
    FRAMED
}
