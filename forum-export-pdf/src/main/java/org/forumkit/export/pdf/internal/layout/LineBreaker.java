package org.forumkit.export.pdf.internal.layout;

/** Chooses where the lines of a paragraph end. */
interface LineBreaker {

    /** Sets the lines of a paragraph whose break opportunities are marked. */
    void breakLines(Paragraph paragraph, float width);
}
