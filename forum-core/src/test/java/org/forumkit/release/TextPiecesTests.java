package org.forumkit.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPiecesTests {
    private static final String FACE = "\uD83D\uDE00";

    @ParameterizedTest
    @CsvSource({
        // A letter with its accent stays whole.
        "abe\u0301x, 3, ab, e\u0301x",
        "abe\u0301x, 4, abe\u0301, be\u0301x",
        "abcde, 2, ab, de",
        "ab\uD83D\uDE00cd, 3, ab, cd",
        "ab\uD83D\uDE00cd, 4, ab\uD83D\uDE00, \uD83D\uDE00cd",
        // One with more accents than there is room for is cut.
        "e\u0301\u0302\u0303\u0304, 2, e\u0301, \u0303\u0304",
        "xe\u0301\u0302\u0303\u0304, 2, x, \u0303\u0304",
    })
    void areCutWhereReadersWould(String text, int length, String start, String end) {
        assertEquals(start, TextPieces.start(text, length));
        assertEquals(end, TextPieces.end(text, length));
    }

    /** Faces that are joined are one character; it is cut, but never inside a face. */
    @ParameterizedTest
    @CsvSource({"1, '', ''", "2, F, F", "3, FJ, JF", "4, FJ, JF", "5, FJF, FJF"})
    void areNeverCutInsideACodePoint(int length, String start, String end) {
        String joined = String.join("\u200D", FACE, FACE, FACE, FACE);

        assertEquals(start, shown(TextPieces.start(joined, length)));
        assertEquals(end, shown(TextPieces.end(joined, length)));
    }

    private static String shown(String text) {
        return text.replace(FACE, "F").replace('\u200D', 'J');
    }
}
