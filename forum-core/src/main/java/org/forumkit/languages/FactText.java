package org.forumkit.languages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.forumkit.languages.Facts.Fact;
import org.forumkit.languages.Facts.Kind;

/** A text in one language with its digits made plain, and the facts found in it so far. */
final class FactText {
    final String text;
    final String language;
    final boolean cyrillic;
    final boolean ideographic;
    final String original;
    private final List<Fact> facts = new ArrayList<>();

    FactText(String text, String language) {
        this.original = text;
        this.text = folded(text);
        this.language = language;
        this.cyrillic = language.equals("ru") || language.equals("mn");
        this.ideographic = language.equals("zh") || language.equals("ja");
    }

    List<Fact> facts() {
        return facts;
    }

    /** Makes full-width forms and the digits of all scripts plain, letter by letter. */
    private static String folded(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\uFF01' && c <= '\uFF5E') {
                plain.append((char) (c - 0xFEE0));
            } else if (c > 0x7F && Character.isDigit(c)) {
                plain.append((char) ('0' + Character.digit(c, 10)));
            } else {
                plain.append(c == '\u2236' ? ':' : c);
            }
        }
        return plain.toString();
    }

    int digits(int start) {
        int end = start;
        while (end < text.length() && isDigit(end)) {
            end++;
        }
        return end;
    }

    /** Returns the letters of one script from an index, small. */
    String word(int from) {
        int end = from;
        while (end < text.length()
                && end - from < 40
                && Character.isLetter(text.charAt(end))
                && sameKind(text.charAt(from), text.charAt(end))) {
            end++;
        }
        return end == from ? "" : text.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private static boolean sameKind(char first, char second) {
        return first < 0x2E80
                ? second < 0x2E80
                : isHangul(first) == isHangul(second)
                        && second >= 0x2E80
                        && (isHangul(first) || first == second);
    }

    private static boolean isHangul(char c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }

    void weak(int start, int end, long value) {
        add(Kind.NUMBER, start, end, false, "n" + value);
    }

    void add(Kind kind, int start, int end, boolean firm, String... keys) {
        int last = Math.min(end, original.length());
        facts.add(new Fact(kind, original.substring(start, last), List.of(keys), firm));
    }

    boolean at(int index, char c) {
        return index >= 0 && index < text.length() && text.charAt(index) == c;
    }

    boolean isDigit(int index) {
        char c = text.charAt(index);
        return c >= '0' && c <= '9';
    }

    static boolean isLatin(char c) {
        return c < 0x80
                ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z'
                : c < 0x250 && Character.isLetter(c);
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }
}
