package org.forumkit.export.pdf.internal.picture;

import java.util.Locale;

/**
 * Reads numbers out of a value of an SVG file.
 *
 * <p>Mutable, for one thread.
 */
final class SvgScanner {

    /** The greatest number that may stand in a file or come out of what stands there. */
    private static final double MOST = 1e7;

    private final String text;
    private int at;

    SvgScanner(String text) {
        this.text = text;
    }

    /** Reads a value that is one length, in the unit of the drawing. */
    static double length(String value) {
        SvgScanner scanner = new SvgScanner(value.trim());
        double number = scanner.number();
        String unit = scanner.text.substring(scanner.at).toLowerCase(Locale.ROOT);
        double size =
                switch (unit) {
                    case "", "px" -> 1;
                    case "pt" -> 96 / 72.0;
                    case "pc" -> 16;
                    case "mm" -> 96 / 25.4;
                    case "cm" -> 96 / 2.54;
                    case "in" -> 96;
                    default -> throw new SvgFault("\"" + shown(value) + "\" is no length in px");
                };
        return checked(number * size);
    }

    /** Returns a number that is not too great for a document, or fails. */
    static double checked(double value) {
        if (!(Math.abs(value) <= MOST)) {
            throw new SvgFault("a number is greater than 10 million");
        }
        return value;
    }

    /** Returns the beginning of a value, to show it. */
    static String shown(String value) {
        String line = value.replaceAll("\\s+", " ");
        return line.length() > 40 ? line.substring(0, 40) + "..." : line;
    }

    /** Goes over white space and says whether anything is left. */
    boolean more() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    /** Goes over white space and at most one comma. */
    void separator() {
        if (more() && text.charAt(at) == ',') {
            at++;
            more();
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    /** Returns the next character, 0 at the end. */
    char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    /** Takes the next character. */
    char take() {
        if (at >= text.length()) {
            throw fault("more");
        }
        return text.charAt(at++);
    }

    /** Returns whether a number begins here. */
    boolean atNumber() {
        char c = peek();
        return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.';
    }

    /** Reads one of the flags of an arc, behind which nothing need stand. */
    boolean flag() {
        more();
        char c = take();
        if (c != '0' && c != '1') {
            at--;
            throw fault("a flag, 0 or 1,");
        }
        return c == '1';
    }

    double number() {
        more();
        int from = at;
        if (peek() == '+' || peek() == '-') {
            at++;
        }
        int digits = digits();
        if (peek() == '.') {
            at++;
            digits += digits();
        }
        if (digits == 0) {
            at = from;
            throw fault("a number");
        }
        exponent();
        if (at - from > 400) {
            at = from;
            throw fault("a shorter number");
        }
        return checked(Double.parseDouble(text.substring(from, at)));
    }

    /** Takes an exponent; an e that begins a unit, as in em, is none. */
    private void exponent() {
        if (peek() != 'e' && peek() != 'E') {
            return;
        }
        int before = at;
        at++;
        if (peek() == '+' || peek() == '-') {
            at++;
        }
        if (digits() == 0) {
            at = before;
        }
    }

    private int digits() {
        int from = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }

    /** Returns what to throw where something else should stand. */
    SvgFault fault(String wanted) {
        String found = at < text.length() ? "\"" + shown(text.substring(at)) + "\"" : "its end";
        return new SvgFault(
                "at character " + (at + 1) + " " + wanted + " should stand, not " + found);
    }
}
