package org.forumkit.words;

import java.util.Locale;
import java.util.Objects;

/**
 * Shows a value inside a message: short, and with nothing in it that would act on the screen.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class Excerpt {
    /** The greatest length of what is shown, in characters. */
    public static final int LENGTH = 80;

    private Excerpt() {}

    /**
     * Returns a value fit for a message.
     *
     * @param value the value, never null
     * @return the value, control characters and the like as <code>\&#117;202E</code>, the middle of
     *     a long one left out; never null
     */
    public static String of(String value) {
        Objects.requireNonNull(value, "value must not be null");
        if (value.length() <= LENGTH) {
            return visible(value);
        }
        int tail = LENGTH / 4;
        String head = value.substring(0, LENGTH - tail - 1);
        return visible(head) + "\u2026" + visible(value.substring(value.length() - tail));
    }

    private static String visible(String value) {
        StringBuilder shown = new StringBuilder(value.length());
        value.codePoints().forEach(c -> append(c, shown));
        return shown.toString();
    }

    private static void append(int codePoint, StringBuilder shown) {
        switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED ->
                    shown.append(String.format(Locale.ROOT, "\\u%04X", codePoint));
            default -> shown.appendCodePoint(codePoint);
        }
    }
}
