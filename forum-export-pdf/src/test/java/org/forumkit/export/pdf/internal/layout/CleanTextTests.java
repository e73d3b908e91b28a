package org.forumkit.export.pdf.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTextTests {

    private final List<String> problems = new ArrayList<>();

    private final TextProblems listener =
            new TextProblems() {
                @Override
                public void missing(int codePoint, String place) {
                    problems.add("missing");
                }

                @Override
                public void unprintable(int codePoint, String place) {
                    problems.add(String.format(Locale.ROOT, "U+%04X %s", codePoint, place));
                }

                @Override
                public void rightToLeft(int codePoint, String place) {}

                @Override
                public void doesNotFit(String text, String place) {}

                @Override
                public void severalPages(int pages) {}
            };

    @Test
    void returnsCleanTextAsItIs() {
        String text = "第七届 Dialogue — “№ 7” Өлзий 김 𠀋";
        assertEquals(text, clean(text));
        String plain = "plain";
        assertSame(plain, clean(plain));
        assertEquals(List.of(), problems);
    }

    @ParameterizedTest
    @CsvSource({
        "a\\u0000b, ab, U+0000",
        "a\\u007Fb, ab, U+007F",
        "a\\u202Eb, ab, U+202E",
        "a\\u2066b, ab, U+2066",
        "a\\u200Fb, ab, U+200F",
        "a\\uFFFEb, a\\uFFFDb, U+FFFE",
        "a\\uD800b, a\\uFFFDb, U+D800",
        "a\\uDC00b, a\\uFFFDb, U+DC00"
    })
    void reportsWhatItTakesOut(String text, String expected, String problem) {
        assertEquals(unescaped(expected), clean(unescaped(text)));
        assertEquals(List.of(problem + " /here"), problems);
    }

    @ParameterizedTest
    @CsvSource({
        "a\\u000D\\u000Ab, a b",
        "a\\u0009b, a b",
        "a\\u2028b, a b",
        "soft\\u00ADhyphen, softhyphen",
        "zero\\u200Bwidth, zerowidth",
        "a\\uFEFFb, ab",
        "a\\uFE0Fb, ab"
    })
    void replacesSilentlyWhatOnlySteersSoftware(String text, String expected) {
        assertEquals(expected, clean(unescaped(text)));
        assertEquals(List.of(), problems);
    }

    private String clean(String text) {
        return CleanText.of(text, "/here", listener);
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }
}
