package org.forumkit.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlankTests {
    @ParameterizedTest
    @CsvSource({
        "'', true",
        "' \t\n', true",
        "'\u00A0', true",
        "'\u2007\u202F\u3000', true",
        "'\u2028\u2029', true",
        "'\u200B\u200D\u2060\uFEFF', true",
        "'\u202E\u2066', true",
        "'\u00AD\uFE0F', true",
        "'\u3164', true",
        "'\uFFF9\uFFFB', true",
        "'\u00A0.\u00A0', false",
        "'\u0007', false",
        "'\u0301', false",
        "'\u0600', false",
        "'\u2800', false",
        "'\uD83D\uDE00', false",
    })
    void tellsWhetherThereIsAnythingToSee(String text, boolean expected) {
        assertEquals(expected, Blank.is(text));
    }
}
