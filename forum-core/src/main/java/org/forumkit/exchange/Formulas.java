package org.forumkit.exchange;

/**
 * Keeps a text from being taken for a formula by a spreadsheet: an apostrophe stands before it, and
 * is taken away when it is read.
 */
final class Formulas {
    /** Spreadsheets of East Asia take the wide signs, too. */
    private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Formulas() {}

    static String defused(String text) {
        return isFormula(text, 0) || isDefused(text) ? "'" + text : text;
    }

    static String undone(String text) {
        return isDefused(text) ? text.substring(1) : text;
    }

    /** Tells whether a text begins with apostrophes and then as a formula does. */
    private static boolean isDefused(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first > 0 && isFormula(text, first);
    }

    private static boolean isFormula(String text, int index) {
        return index < text.length() && STARTS.indexOf(text.charAt(index)) >= 0;
    }
}
