package org.forumkit.export.pdf.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfBufferTests {

    private final PdfBuffer buffer = new PdfBuffer(1);

    @ParameterizedTest
    @CsvSource({
        "0, '0 '",
        "1, '1 '",
        "-1, '-1 '",
        "0.5, '0.5 '",
        "-0.25, '-0.25 '",
        "12.345, '12.35 '",
        "12.3, '12.3 '",
        "0.004, '0 '",
        "-0.004, '0 '",
        "99.999, '100 '",
        "16777216, '16777216 '",
        "3000000000, '3000000000 '",
        "NaN, '0 '"
    })
    void writesNumbersWithTwoDecimalsAtMost(float value, String expected) {
        assertEquals(expected, buffer.number(value).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "10, 10",
        "-305, -305",
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808"
    })
    void writesIntegers(long value, String expected) {
        assertEquals(expected, buffer.integer(value).toString());
    }

    @Test
    void writesArraysOfNumbers() {
        assertEquals("[0 0 595.28 841.89]", buffer.numbers(0, 0, 595.28f, 841.89f).toString());
    }

    @Test
    void writesReferences() {
        assertEquals("12 0 R ", buffer.reference(12).toString());
    }

    @Test
    void writesCharactersWithAMeaningOfTheirOwnByNumberInNames() {
        assertEquals(
                "/A#20b#28c#29#3Cd#3E#5Be#5D#7Bf#7D#2Fg#25h#23#0A#C3#A9",
                buffer.name("A b(c)<d>[e]{f}/g%h#\né").toString());
    }

    @Test
    void escapesWhatWouldEndALiteralString() {
        assertEquals("(\\)\\(\\\\ endstream endobj)", text(")(\\ endstream endobj"));
    }

    @Test
    void writesAnythingButPrintableAsciiInUtf16() {
        assertEquals("(\u00FE\u00FF\u0000\u00E9)", text("é"));
        assertEquals("(\u00FE\u00FF\u0000a\u0000\n)", text("a\n"));
        assertEquals("(\u00FE\u00FF\u00D8\u0008\u00DC\u0000)", text("\uD808\uDC00"));
        assertEquals("(\u00FE\u00FF\u00D8\u0000)", text("\uD800"));
    }

    @Test
    void escapesTheBytesOfUtf16ThatHaveAMeaning() {
        // Their bytes are those of the parentheses, the backslash and the end of a line.
        assertEquals("(\u00FE\u00FF\\(\\)\\\\\\r)", text("\u2829\u5C0D"));
    }

    @Test
    void keepsLongStrings() {
        String expected = "(" + "\\(".repeat(100_000) + ")";
        assertEquals(expected, text("(".repeat(100_000)));
    }

    @Test
    void writesBytesAndDigits() {
        byte[] bytes = "a)\r".getBytes(StandardCharsets.US_ASCII);
        assertEquals("(a\\)\\r)", buffer.string(bytes).toString());
        buffer.clear();
        assertEquals("<61290D>", buffer.hex(bytes).toString());
        buffer.clear();
        assertEquals("00FF", buffer.hex(255).toString());
    }

    private String text(String text) {
        buffer.clear();
        return buffer.text(text).toString();
    }
}
