package org.forumkit.release;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Takes texts apart where somebody who reads them would: never inside what is one character. */
final class TextPieces {
    /** The first character that may be a part of another. */
    private static final char FIRST_COMBINING = '\u0300';

    /**
     * A character of more code units than this is compared as it is: to sort the marks on it takes
     * quadratic time.
     */
    private static final int LONGEST_CHARACTER = 64;

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private TextPieces() {}

    /**
     * A part of a text.
     *
     * @param text the part as it is
     * @param form what is equal for parts that Unicode holds to be the same, as é in one character
     *     or in two
     */
    record Piece(String text, String form) {
        boolean isSame(Piece other) {
            return form.equals(other.form);
        }
    }

    /** The characters of a text as readers count them. */
    static List<Piece> characters(String text) {
        List<Piece> pieces = new ArrayList<>(text.length());
        BreakIterator breaks = BreakIterator.getCharacterInstance(ULocale.ROOT);
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            pieces.add(piece(text.substring(from, to)));
            from = to;
        }
        return pieces;
    }

    /**
     * The words of a text and what stands between them. Words are looked for in the composed form,
     * so that the same text is taken apart in the same way.
     */
    static List<Piece> words(String text, String language) {
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.forLanguageTag(language));
        List<Piece> pieces = new ArrayList<>();
        if (isPlain(text)) {
            breaks.setText(text);
            int from = breaks.first();
            for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
                pieces.add(plain(text.substring(from, to)));
                from = to;
            }
            return pieces;
        }
        List<Piece> characters = characters(text);
        StringBuilder composed = new StringBuilder(text.length());
        characters.forEach(each -> composed.append(each.form()));
        breaks.setText(composed.toString());
        int end = breaks.first();
        int at = 0;
        StringBuilder word = new StringBuilder();
        StringBuilder form = new StringBuilder();
        for (Piece each : characters) {
            word.append(each.text());
            form.append(each.form());
            at += each.form().length();
            while (end != BreakIterator.DONE && end < at) {
                end = breaks.next();
            }
            if (end == at) {
                pieces.add(new Piece(word.toString(), form.toString()));
                word.setLength(0);
                form.setLength(0);
            }
        }
        return pieces;
    }

    /** Returns the start of a longer text, at the most so long; a longer character is cut. */
    static String start(String text, int length) {
        int to = boundaryBefore(text, length);
        return text.substring(0, to > 0 ? to : codePointBefore(text, length));
    }

    /** Returns the end of a longer text, at the most so long; a longer character is cut. */
    static String end(String text, int length) {
        int from = text.length() - length;
        BreakIterator breaks = characterBreaks(text);
        int next = breaks.isBoundary(from) ? from : breaks.following(from);
        boolean splits = Character.isLowSurrogate(text.charAt(from));
        return text.substring(next < text.length() ? next : splits ? from + 1 : from);
    }

    /** The same without the word that would be cut, unless that is all. */
    static String startAtWord(String text, int length, String language) {
        BreakIterator words = BreakIterator.getWordInstance(ULocale.forLanguageTag(language));
        words.setText(text);
        int to = words.isBoundary(length) ? length : words.preceding(length);
        String start = text.substring(0, Math.max(0, to)).stripTrailing();
        return start.isEmpty() ? start(text, length) : start;
    }

    /** The same without the word that would be cut, unless that is all. */
    static String endAtWord(String text, int length, String language) {
        BreakIterator words = BreakIterator.getWordInstance(ULocale.forLanguageTag(language));
        words.setText(text);
        int from = text.length() - length;
        int next = words.isBoundary(from) ? from : words.following(from);
        while (next < text.length() && endsSomething(text.charAt(next))) {
            next++;
        }
        return next == text.length() ? end(text, length) : text.substring(next);
    }

    private static boolean endsSomething(char character) {
        int type = Character.getType(character);
        return Character.isWhitespace(character)
                || type == Character.OTHER_PUNCTUATION
                || type == Character.END_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION;
    }

    private static int boundaryBefore(String text, int length) {
        BreakIterator breaks = characterBreaks(text);
        return breaks.isBoundary(length) ? length : breaks.preceding(length);
    }

    private static int codePointBefore(String text, int length) {
        return Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    }

    private static BreakIterator characterBreaks(String text) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(ULocale.ROOT);
        breaks.setText(text);
        return breaks;
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(each -> each < FIRST_COMBINING);
    }

    private static Piece plain(String text) {
        return new Piece(text, text);
    }

    private static Piece piece(String text) {
        boolean isItself =
                (text.length() == 1 && text.charAt(0) < FIRST_COMBINING)
                        || text.length() > LONGEST_CHARACTER;
        return isItself ? plain(text) : new Piece(text, NFC.normalize(text));
    }
}
