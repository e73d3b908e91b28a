package org.forumkit.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTests {
    @ParameterizedTest
    @CsvSource({
        "a\u001b[2Jx, a\\u001b[2Jx",
        "a\u009b2Jx, a\\u009b2Jx",
        "a\rb, a\\u000db",
        "a\u0000\u0007\u007fb, a\\u0000\\u0007\\u007fb",
        "a\u202eb, a\\u202eb",
        "a\u2028b, a\\u2028b",
        "a\ud800b, a\\ud800b",
        "a\udb40\udc01b, a\\udb40\\udc01b",
        "\u4f1a\u8bae \ud83c\udf10 \u0434\u0438\u0430\u043b\u043e\u0433,"
                + " \u4f1a\u8bae \ud83c\udf10 \u0434\u0438\u0430\u043b\u043e\u0433"
    })
    void whatActsOnATerminalIsMadeVisible(String text, String shown) {
        assertEquals(shown, Terminal.visible(text));
    }
}
