package org.forumkit.export.pdf.internal.layout;

/** Hears of text that cannot be printed as it is or where it should stand. */
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

    /**
     * Hears that a character is written from right to left, which is printed as a replacement.
     *
     * @param codePoint the character
     * @param place where the text comes from, as a JSON pointer, not null
     */
    void rightToLeft(int codePoint, String place);

    /**
     * Hears that a text was left out because it does not fit where it should stand.
     *
     * @param text the text, not null
     * @param place where the text comes from, as a JSON pointer, not null
     */
    void doesNotFit(String text, String place);

    /**
     * Hears that a document which should stand on one page takes more.
     *
     * @param pages how many it takes
     */
    void severalPages(int pages);

    /**
     * Hears that a picture is not printed, as it is not among those that are given.
     *
     * @param reference what the programme says of where it is, not null
     * @param place where it says so, as a JSON pointer, not null
     */
    default void missingPicture(String reference, String place) {}

    /**
     * Hears that there is nothing to print.
     *
     * @param why the key of the finding that says why, not null
     */
    default void nothing(String why) {}
}
