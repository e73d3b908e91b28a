package org.forumkit.languages;

import java.util.List;
import java.util.Set;
import org.forumkit.languages.Facts.Fact;

/** Reads the facts of a text from its beginning to its end, looking a few letters around only. */
final class FactReader {
    private final FactText in;
    private final NumberReader numbers;
    private final WordReader words;

    FactReader(String text, String language) {
        this.in = new FactText(text, language);
        TimeReader times = new TimeReader(in);
        this.numbers = new NumberReader(in, times);
        this.words = new WordReader(in, times);
    }

    List<Fact> facts() {
        return in.facts();
    }

    Set<String> names() {
        return words.names();
    }

    void read() {
        String text = in.text;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (in.isDigit(i)) {
                i = numbers.number(i);
            } else if (FactText.isLatin(c)) {
                i = words.latinWord(i);
            } else if (c < 0x80) {
                i++;
            } else if (in.ideographic && NumberWords.isChineseNumeral(c)) {
                i = words.chineseNumeral(i);
            } else if (Character.isLetter(c)) {
                i = words.otherWord(i);
            } else {
                i++;
            }
        }
    }
}
