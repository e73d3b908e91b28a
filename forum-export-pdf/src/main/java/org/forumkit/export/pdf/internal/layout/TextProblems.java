package org.forumkit.export.pdf.internal.layout;

/** Hears of characters that cannot be printed as they are. */
public interface TextProblems {

    /**
     * Hears that no font has a character, which is printed as a replacement.
     *
     * @param codePoint the character
     * @param place where the text comes from, as a JSON pointer, not null
     */
    void missing(int codePoint, String place);

    /**
     * Hears that a character which must not be in a text was left out or replaced.
     *
     * @param codePoint the character
     * @param place where the text comes from, as a JSON pointer, not null
     */
    void unprintable(int codePoint, String place);
}
