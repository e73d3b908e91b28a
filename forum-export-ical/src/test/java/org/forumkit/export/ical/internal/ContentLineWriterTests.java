package org.forumkit.export.ical.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLineWriterTests {

    private interface Lines {
        void write(ContentLineWriter writer) throws IOException;
    }

    private static byte[] octets(Lines lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ContentLineWriter writer = new ContentLineWriter(out);
            lines.write(writer);
            writer.flush();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static String written(Lines lines) {
        return new String(octets(lines), StandardCharsets.UTF_8);
    }

    private static String text(String value) {
        return written(w -> w.property("X").text(value).end());
    }

    private static String parameter(String value) {
        return written(w -> w.property("X").parameter("P", value).text("v").end());
    }

    private static String uri(String value) {
        return written(w -> w.property("X").uri(value).end());
    }

    @Test
    void componentsNestAndEveryLineEndsInCrLf() {
        assertEquals(
                "BEGIN:VEVENT\r\nSEQUENCE:3\r\nEND:VEVENT\r\n",
                written(
                        w ->
                                w.begin("VEVENT")
                                        .property("SEQUENCE")
                                        .integer(3)
                                        .end()
                                        .end("VEVENT")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,b;c | a\\,b\\;c",
                "C:\\temp | C:\\\\temp",
                "10:30 \"x\" | 10:30 \"x\"",
                "会议, Зал | 会议\\, Зал",
                "🎉 | 🎉",
            })
    void textIsEscaped(String value, String expected) {
        assertEquals("X:" + expected + "\r\n", text(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u000B", "\f", "\u0085", "\u2028", "\u2029"})
    void everyKindOfLineBreakBecomesOne(String lineBreak) {
        assertEquals("X:a\\nb\r\n", text("a" + lineBreak + "b"));
        assertEquals("X;P=\"a^nb\":v\r\n", parameter("a" + lineBreak + "b"));
    }

    @Test
    void controlCharactersVanishAndTabStays() {
        StringBuilder controls = new StringBuilder();
        for (char c = 0; c < 0xA0; c++) {
            if (Character.isISOControl(c) && "\t\n\u000B\f\r\u0085".indexOf(c) < 0) {
                controls.append(c);
            }
        }
        assertEquals(59, controls.length());
        assertEquals("X:a\tb\r\n", text("a" + controls + "\tb"));
        assertEquals("X;P=\"a\tb\":v\r\n", parameter("a" + controls + "\tb"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83C", "\uDF89", "\uDF89\uD83C"})
    void halfOfASurrogatePairBecomesTheReplacementCharacter(String half) {
        String replaced = "\uFFFD".repeat(half.length());
        assertEquals("X:a" + replaced + "b\r\n", text("a" + half + "b"));
        assertEquals("X:" + replaced + "\r\n", text(half));
        assertEquals("X;P=\"" + replaced + "\":v\r\n", parameter(half));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-Hans | zh-Hans",
                "Asia/Shanghai | Asia/Shanghai",
                "+08:00 | \"+08:00\"",
                "O'Neil: Chair | \"O'Neil: Chair\"",
                "Wang, \"Xiao\" | \"Wang, ”Xiao”\"",
                "a^nb | \"a^^nb\"",
                "王晓 | \"王晓\"",
            })
    void parameterIsQuotedUnlessAToken(String value, String expected) {
        assertEquals("X;P=" + expected + ":v\r\n", parameter(value));
    }

    @Test
    void emptyParameterIsQuoted() {
        assertEquals("X;P=\"\":v\r\n", parameter(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "https://a.example/s?a=1,2;3#x → https://a.example/s?a=1,2;3#x",
                "https://a.example/%E4%BC%9A → https://a.example/%E4%BC%9A",
                "https://[2001:db8::1]/a[1] → https://[2001:db8::1]/a%5B1%5D",
                "https://a.example/%zz%4 → https://a.example/%25zz%254",
                "https://a.example/#b#c → https://a.example/#b%23c",
                "mailto:office@a.example → mailto:office@a.example",
                "https://a.example/会 议 → https://a.example/%E4%BC%9A%20%E8%AE%AE",
                "https://a.example/\"<>\\^`{|}→ https://a.example/%22%3C%3E%5C%5E%60%7B%7C%7D",
            })
    void uriIsNotEscapedButPercentEncoded(String value, String expected) {
        assertEquals("X:" + expected.strip() + "\r\n", uri(value.strip()));
    }

    @Test
    void uriIsTheSameHoweverOftenItIsWritten() {
        for (String each :
                List.of(
                        "https://a.example/b",
                        "https://a.example/%41",
                        "https://a.example/会",
                        "https://a.example/" + "b".repeat(100),
                        "https://a.example/" + "b".repeat(50) + "%41")) {
            String once = uri(each);
            assertEquals(
                    once.repeat(3),
                    written(
                            w -> {
                                for (int i = 0; i < 3; i++) {
                                    w.property("X").uri(each).end();
                                }
                            }));
        }
    }

    @Test
    void uriCanNotBreakOut() {
        assertEquals("X:h:%0D%0ABEGIN:VEVENT\r\n", uri("h:\r\nBEGIN:VEVENT"));
        assertEquals(
                "X:h:%00%09%7F%C2%85%E2%80%A8%EF%BF%BD\r\n", uri("h:\0\t\u007F\u0085\u2028\uD800"));
    }

    @Test
    void tokensCarryPrintableAsciiOnly() {
        assertEquals("X:ab\r\n", written(w -> w.property("X").token("a\r\n\0b\u00E9").end()));
    }

    @Test
    void datesAndTimes() {
        assertEquals(
                "X:20250826\r\nX:20250826T090500\r\nX:20250820T235959Z\r\nX:19691231T235959Z\r\n",
                written(
                        w ->
                                w.property("X")
                                        .date(LocalDate.of(2025, 8, 26))
                                        .end()
                                        .property("X")
                                        .dateTime(LocalDateTime.of(2025, 8, 26, 9, 5, 0, 999))
                                        .end()
                                        .property("X")
                                        .utc(Instant.parse("2025-08-20T23:59:59.9Z"))
                                        .end()
                                        .property("X")
                                        .utc(Instant.ofEpochSecond(-1))
                                        .end()));
    }

    @Test
    void yearsHaveFourDigits() {
        assertEquals(
                "X:00000101T000000Z\r\nX:99991231T235959Z\r\n",
                written(
                        w ->
                                w.property("X")
                                        .utc(Instant.MIN)
                                        .end()
                                        .property("X")
                                        .utc(Instant.MAX)
                                        .end()));
        ContentLineWriter writer = new ContentLineWriter(new ByteArrayOutputStream());
        assertThrows(
                IllegalArgumentException.class,
                () -> writer.property("X").date(LocalDate.of(10_000, 1, 1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> writer.property("X").dateTime(LocalDateTime.of(-1, 1, 1, 0, 0)));
    }

    @Test
    void valuesInPartsMakeOneLine() {
        assertEquals(
                "X:a\\nb\\,c,d\r\n",
                written(
                        w ->
                                w.property("X")
                                        .text("a")
                                        .lineBreak()
                                        .text("b,c")
                                        .next()
                                        .text("d")
                                        .end()));
    }

    @ParameterizedTest
    @CsvSource({"73, 1", "74, 2", "147, 2", "148, 3"})
    void aLineHas75OctetsAtMost(int characters, int lines) {
        List<String> physical = text("a".repeat(characters)).lines().toList();
        assertEquals(lines, physical.size());
        assertEquals(Math.min(75, characters + 2), physical.get(0).length());
    }

    @Test
    void nothingIsFoldedBeforeNothing() {
        String full = "a".repeat(73);
        assertEquals("X:" + full + "\r\n", text(full + "\0"));
        assertEquals("X:" + full + "\r\n", text(full));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "会", "🎉", ",", "\n", "a会,🎉é\\;\n"})
    void foldsNeverCutACharacterOrAnEscape(String unit) {
        for (int shift = 0; shift < 80; shift++) {
            String value = "x".repeat(shift) + unit.repeat(200);
            assertFoldedWell(octets(w -> w.property("X").text(value).end()), "\\\\.", "\\");
            assertFoldedWell(
                    octets(w -> w.property("X").parameter("P", value + "^ ").text("").end()),
                    "\\^.",
                    "^");
        }
    }

    private static void assertFoldedWell(byte[] octets, String escape, String escaping) {
        String all = new String(octets, StandardCharsets.UTF_8);
        int start = 0;
        for (int i = 0; i + 1 < octets.length; i++) {
            if (octets[i] != '\r') {
                continue;
            }
            assertTrue(i - start <= 75, "a line of more than 75 octets");
            assertDecodes(octets, start, i - start);
            String line = new String(octets, start, i - start, StandardCharsets.UTF_8);
            assertFalse(line.replaceAll(escape, "").contains(escaping), line);
            start = i + 2;
        }
        assertTrue(all.endsWith("\r\n"));
    }

    private static void assertDecodes(byte[] octets, int offset, int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets, offset, length));
        } catch (CharacterCodingException e) {
            throw new AssertionError("a fold inside a character", e);
        }
    }

    @Test
    void unfoldedAndUnescapedTheTextIsWhatItWas() {
        Random random = new Random(20250826);
        for (int round = 0; round < 500; round++) {
            StringBuilder value = new StringBuilder();
            for (int i = random.nextInt(300); i > 0; i--) {
                value.appendCodePoint(
                        new int[] {
                                    'a', ',', ';', '\\', '\n', '\t', ' ', 0xE9, 0x4F1A, 0x1F389,
                                    0x202E, ':', '"', '^'
                                }
                                [random.nextInt(14)]);
            }
            String line = text(value.toString()).replace("\r\n ", "");
            String back = unescaped(line.substring(2, line.length() - 2));
            assertEquals(value.toString(), back, "round " + round);
        }
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                c = text.charAt(++i);
                c = c == 'n' ? '\n' : c;
            }
            plain.append(c);
        }
        return plain.toString();
    }

    @Test
    void aMillionCharactersAreStreamed() {
        int[] largest = {0};
        long[] total = {0};
        OutputStream out =
                new OutputStream() {
                    @Override
                    public void write(int octet) {
                        total[0]++;
                    }

                    @Override
                    public void write(byte[] octets, int offset, int length) {
                        largest[0] = Math.max(largest[0], length);
                        total[0] += length;
                    }
                };
        try {
            ContentLineWriter writer = new ContentLineWriter(out);
            writer.property("X").text("会,".repeat(500_000)).end().flush();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertTrue(largest[0] <= 16 * 1024, "largest write " + largest[0]);
        assertTrue(total[0] > 2_500_000 && total[0] < 2_700_000, "total " + total[0]);
    }

    @Test
    void theStreamStaysOpen() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out =
                new ByteArrayOutputStream() {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                };
        new ContentLineWriter(out).property("A").text("").end().flush();
        assertArrayEquals("A:\r\n".getBytes(StandardCharsets.UTF_8), out.toByteArray());
        assertFalse(closed[0]);
    }
}
