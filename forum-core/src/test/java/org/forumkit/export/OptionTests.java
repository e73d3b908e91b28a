package org.forumkit.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.forumkit.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One option: its strings, what it refuses, and how it says so. */
class OptionTests {
    private enum Paper {
        A4,
        A5,
        US_LETTER
    }

    private static final Text WHAT = Text.of("en", "What it does");
    private static final Option<Boolean> COVER = Option.flag("cover", true, WHAT);
    private static final Option<Paper> PAPER = Option.choice("paper", Paper.A4, WHAT);
    private static final Option<Integer> COPIES = Option.integer("copies", 1, 1, 500, WHAT);
    private static final Option<Duration> REFRESH =
            Option.duration(
                    "refresh",
                    Duration.ofHours(12),
                    Duration.ofMinutes(5),
                    Duration.ofDays(7),
                    WHAT);
    private static final Option<String> HOST =
            Option.text("host", "", Pattern.compile("[a-z.]*"), "a host name or nothing", WHAT);

    private static String refusal(Option<?> option, String value) {
        return assertThrows(IllegalArgumentException.class, () -> option.parse(value)).getMessage();
    }

    @Test
    void readsAFlag() {
        assertEquals(true, COVER.parse("true"));
        assertEquals(false, COVER.parse("FALSE"));
        assertEquals("true", COVER.format(true));
        assertEquals(List.of("true", "false"), COVER.choices());
        assertEquals(OptionType.FLAG, COVER.type());
        assertEquals("option \"cover\" must be true or false, not \"yes\"", refusal(COVER, "yes"));
        assertEquals(
                "option \"cover\" must be true or false, not \"flase\"; did you mean \"false\"?",
                refusal(COVER, "flase"));
    }

    @Test
    void readsAChoice() {
        assertEquals(Paper.A5, PAPER.parse("a5"));
        assertEquals(Paper.A5, PAPER.parse("A5"));
        assertEquals(Paper.US_LETTER, PAPER.parse("us-letter"));
        assertEquals("us-letter", PAPER.format(Paper.US_LETTER));
        assertEquals(List.of("a4", "a5", "us-letter"), PAPER.choices());
        assertEquals(Paper.A4, PAPER.defaultValue());
        assertEquals("paper (one of a4, a5, us-letter)", PAPER.toString());
        assertEquals(
                "option \"paper\" must be one of a4, a5, us-letter, not \"A9\";"
                        + " did you mean \"a4\"?",
                refusal(PAPER, "A9"));
        assertEquals(
                "option \"paper\" must be one of a4, a5, us-letter, not \"\"", refusal(PAPER, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "501", "-1", "1.5", "", "one", "99999999999999999999", " 1"})
    void refusesWhatIsNotAWholeNumberInItsRange(String value) {
        assertEquals(
                "option \"copies\" must be a whole number from 1 to 500, not \"" + value + "\"",
                refusal(COPIES, value));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "500, 500", "+7, 7", "007, 7"})
    void readsAWholeNumber(String value, int expected) {
        assertEquals(expected, COPIES.parse(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT4M", "P8D", "12", "", "P1M", "PT99999999999999999999S", "-PT1H"})
    void refusesWhatIsNotADurationInItsRange(String value) {
        assertEquals(
                "option \"refresh\" must be a duration from PT5M to PT168H, not \"" + value + "\"",
                refusal(REFRESH, value));
    }

    @Test
    void readsADuration() {
        assertEquals(Duration.ofHours(1), REFRESH.parse("PT1H"));
        assertEquals("PT12H", REFRESH.format(REFRESH.defaultValue()));
    }

    @Test
    void readsAText() {
        assertEquals("forum.example", HOST.parse("forum.example"));
        assertEquals("", HOST.parse(""));
        assertEquals(List.of(), HOST.choices());
        assertEquals(
                "option \"host\" must be a host name or nothing, not \"Forum Example\"",
                refusal(HOST, "Forum Example"));
    }

    @Test
    void showsAWrongValueShortAndVisible() {
        assertEquals(
                "option \"host\" must be a host name or nothing, not"
                        + " \"a\\u000D\\u000ABEGIN:VEVENT\\u202E\\uD800\"",
                refusal(HOST, "a\r\nBEGIN:VEVENT\u202E\uD800"));
        assertEquals(
                "option \"host\" must be a host name or nothing, not \""
                        + "X".repeat(59)
                        + "…"
                        + "X".repeat(20)
                        + "\"",
                refusal(HOST, "X".repeat(1_000_000)));
    }

    @Test
    void refusesADefaultThatIsNotAllowed() {
        assertEquals(
                "option \"copies\" must be a whole number from 1 to 2, not \"3\"",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Option.integer("copies", 3, 1, 2, WHAT))
                        .getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> Option.text("host", "X", Pattern.compile("[a-z]*"), "small letters", WHAT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Paper", "page size", "paper=", "1st", "päper", "paper\n"})
    void refusesAKeyThatIsNone(String key) {
        assertEquals(
                "key must be small letters, digits and hyphens, not \"" + key + "\"",
                assertThrows(IllegalArgumentException.class, () -> Option.flag(key, true, WHAT))
                        .getMessage());
    }

    @Test
    void refusesNull() {
        assertEquals(
                "defaultValue must not be null",
                assertThrows(
                                NullPointerException.class,
                                () -> Option.choice("paper", (Paper) null, WHAT))
                        .getMessage());
        assertEquals(
                "string must not be null",
                assertThrows(NullPointerException.class, () -> PAPER.parse(null)).getMessage());
        assertEquals(
                "value must not be null",
                assertThrows(NullPointerException.class, () -> PAPER.format(null)).getMessage());
        assertEquals(
                "description must not be null",
                assertThrows(NullPointerException.class, () -> Option.flag("a", true, null))
                        .getMessage());
    }
}
