package org.forumkit.validation.internal;

import java.util.Locale;
import org.forumkit.model.Wording;
import org.forumkit.words.Blank;
import org.jspecify.annotations.Nullable;

/** What makes a string unfit for print and feeds. */
public final class Unfit {
    /** The key where there is nothing to see. */
    public static final String BLANK = "text.blank";

    /** The key where there are too many characters. */
    public static final String TOO_LONG = "text.too-long";

    /** The key where a control character, a line separator or no character at all is there. */
    public static final String CONTROL = "text.control-character";

    /** The key where a character turns the direction of what follows. */
    public static final String DIRECTION = "text.direction-override";

    /** The key where half of a surrogate pair is there. */
    public static final String HALF = "text.half-character";

    private Unfit() {}

    /** Returns the key of the first thing that is wrong with a string, null if nothing is. */
    static @Nullable String key(String value, Wording wording) {
        if (Blank.is(value)) {
            return BLANK;
        }
        if (length(value) > wording.max()) {
            return TOO_LONG;
        }
        int at = position(value, wording.lines());
        return at < 0 ? null : key(value.codePointAt(at), wording.lines());
    }

    /** Returns how many characters of Unicode a string has, as JSON Schema counts them. */
    public static int length(String value) {
        return value.codePointCount(0, value.length());
    }

    /** Returns the index of the first character that does not belong into a text, else -1. */
    public static int position(String value, boolean lines) {
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            if (key(value.codePointAt(i), lines) != null) {
                return i;
            }
        }
        return -1;
    }

    /** Returns which character of Unicode stands at an index, the first being the first. */
    public static int ordinal(String value, int index) {
        return value.codePointCount(0, index) + 1;
    }

    /** Returns the usual notation of the character at an index, as U+202E. */
    public static String notation(String value, int index) {
        return String.format(Locale.ROOT, "U+%04X", value.codePointAt(index));
    }

    private static @Nullable String key(int c, boolean lines) {
        if (c >= 0x20 && c < 0x7F) {
            return null;
        }
        if (lines && (c == '\n' || c == '\t')) {
            return null;
        }
        if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) {
            return DIRECTION;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    CONTROL;
            case Character.SURROGATE -> HALF;
            default -> (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF) ? CONTROL : null;
        };
    }
}
