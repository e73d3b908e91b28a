package org.forumkit.words;

import java.util.Objects;

/**
 * Tells whether a text shows nothing at all.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class Blank {
    /**
     * What is no white space and yet seen by nobody, as ranges of characters of the basic plane:
     * those that Unicode lets any font ignore, and the marks of annotations.
     */
    private static final String UNSEEN =
            "\u00AD\u00AD\u034F\u034F\u061C\u061C\u115F\u1160\u17B4\u17B5\u180B\u180F\u200B\u200F"
                    + "\u202A\u202E\u2060\u206F\u3164\u3164\uFE00\uFE0F\uFEFF\uFEFF\uFFA0\uFFA0"
                    + "\uFFF0\uFFFB";

    private Blank() {}

    /**
     * Tells whether there is nothing to see in a text.
     *
     * @param text the text, never null
     * @return true if it is empty, or holds only white space of any kind and characters that are
     *     not seen, such as a zero width space
     */
    public static boolean is(String text) {
        Objects.requireNonNull(text, "text must not be null");
        return text.chars().noneMatch(Blank::isSeen);
    }

    private static boolean isSeen(int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return false;
        }
        for (int i = 0; i < UNSEEN.length(); i += 2) {
            if (c >= UNSEEN.charAt(i) && c <= UNSEEN.charAt(i + 1)) {
                return false;
            }
        }
        return true;
    }
}
