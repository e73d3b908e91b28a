package org.forumkit.export.pdf.internal.layout;

import java.util.Locale;
import java.util.Set;

/**
 * What stays on one line though it might be broken there: 15-го, № 5, Hall 5, J. K. Smith, +1 555.
 */
final class TiedText {

    /** Words that lead on to a number or a name. */
    private static final Set<String> LEADING =
            Set.of(
                    "№", "§", "no.", "nos.", "p.", "pp.", "fig.", "art.", "sec.", "vol.", "mr.",
                    "mrs.", "ms.", "dr.", "prof.", "h.e.", "mr", "mrs", "ms", "dr", "стр.", "с.",
                    "рис.", "ст.", "п.", "пп.", "гл.", "т.", "ул.", "г.", "д.", "г-н", "г-жа",
                    "проф.", "акад.");

    /** Words that belong to the number before them. */
    private static final Set<String> FOLLOWING =
            Set.of(
                    "%",
                    "‰",
                    "°c",
                    "km",
                    "m",
                    "cm",
                    "mm",
                    "kg",
                    "g",
                    "t",
                    "ha",
                    "h",
                    "min",
                    "s",
                    "kw",
                    "mw",
                    "gw",
                    "kwh",
                    "km²",
                    "m²",
                    "km2",
                    "m2",
                    "am",
                    "pm",
                    "million",
                    "billion",
                    "trillion",
                    "usd",
                    "eur",
                    "cny",
                    "rmb",
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");

    /** Han that belong to the number before them: of years, months, days. */
    private static final String COUNTED = "\u5E74\u6708\u65E5\u53F7\u5C4A";

    private TiedText() {}

    /** Returns whether a text should not be broken at an offset. */
    static boolean isTied(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (before == '-' || before == '\u2010') {
            return at > 1 && Character.isDigit(text.charAt(at - 2)) && Character.isLetter(after);
        }
        if (before == '\u2013') {
            return at > 1 && Character.isDigit(text.charAt(at - 2)) && Character.isDigit(after);
        }
        return before == ' '
                ? isTiedBySpace(text, at, after)
                : Character.isDigit(before) && COUNTED.indexOf(after) >= 0;
    }

    private static boolean isTiedBySpace(String text, int at, char after) {
        int end = at - 1;
        if (end == 0) {
            return false;
        }
        if (after == '\u2014' || after == '\u2013') {
            return true;
        }
        if ((Character.isDigit(after) || after == '(') && isNumber(text, end)) {
            return true;
        }
        char last = text.charAt(end - 1);
        if (Character.isDigit(last)) {
            return (after >= '\u0400' && after <= '\u04FF') || FOLLOWING.contains(word(text, at));
        }
        if (isInitial(text, end)) {
            return Character.isUpperCase(after);
        }
        int start = text.lastIndexOf(' ', end - 1) + 1;
        boolean number = Character.isDigit(after);
        boolean capital = Character.isUpperCase(text.charAt(start));
        if (number && capital && Character.isLetter(last) && isShortNumber(text, at)) {
            return true;
        }
        boolean name = Character.isUpperCase(after);
        return (number || name)
                && end - start <= 6
                && LEADING.contains(lower(text.substring(start, end)));
    }

    /** Whether all before an offset is a number that goes on behind it, as of a telephone. */
    private static boolean isNumber(String text, int end) {
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (!Character.isDigit(c) && "+-() ".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a number begins at an offset that may count halls or sessions, but not years. */
    private static boolean isShortNumber(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end - at < 4 && (end == text.length() || !Character.isLetter(text.charAt(end)));
    }

    /** Whether what ends at an offset is a letter with a full stop: the initial of a name. */
    private static boolean isInitial(String text, int end) {
        return end >= 2
                && text.charAt(end - 1) == '.'
                && Character.isUpperCase(text.charAt(end - 2))
                && (end == 2 || !Character.isLetterOrDigit(text.charAt(end - 3)));
    }

    /** The word at an offset in small letters, without a mark behind it. */
    private static String word(String text, int at) {
        int end = at;
        while (end < text.length() && end - at <= 10 && !isEnd(text.charAt(end))) {
            end++;
        }
        return lower(text.substring(at, end));
    }

    private static boolean isEnd(char c) {
        return c == ' ' || c == ',' || c == '.' || c == ';' || c == ':' || c == ')';
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
