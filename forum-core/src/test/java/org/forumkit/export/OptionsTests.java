package org.forumkit.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.model.Text;
import org.forumkit.programme.Programme;
import org.forumkit.testkit.SampleForums;
import org.junit.jupiter.api.Test;

/** The options of an exporter, and the values that were chosen. */
class OptionsTests {
    private static final Text WHAT = Text.of("en", "What it does");
    private static final Option<Boolean> COVER = Option.flag("cover", true, WHAT);
    private static final Option<Integer> COPIES = Option.integer("copies", 1, 1, 500, WHAT);
    private static final OptionSet SET = OptionSet.of(COVER, COPIES);

    private static String message(Runnable call) {
        return assertThrows(IllegalArgumentException.class, call::run).getMessage();
    }

    @Test
    void readsStrings() {
        Options options = SET.parse(Map.of("cover", "false", "copies", "12"));
        assertEquals(false, options.get(COVER));
        assertEquals(12, options.get(COPIES));
        assertEquals(Map.of("cover", "false", "copies", "12"), options.toStrings());
        assertEquals(options, SET.parse(options.toStrings()));
        assertEquals("{copies=12, cover=false}", options.toString());
    }

    @Test
    void takesTheUsualValueWhereNoneIsChosen() {
        assertEquals(true, Options.none().get(COVER));
        assertEquals(1, SET.parse(Map.of()).get(COPIES));
        assertEquals(Map.of(), Options.none().toStrings());
    }

    @Test
    void keepsTheOrder() {
        assertEquals(List.of(COVER, COPIES), SET.all());
        Map<String, String> strings = new LinkedHashMap<>();
        strings.put("copies", "2");
        strings.put("cover", "true");
        assertEquals(List.of(COPIES, COVER), List.copyOf(SET.parse(strings).chosen()));
        assertThrows(
                UnsupportedOperationException.class, () -> SET.parse(strings).chosen().clear());
    }

    @Test
    void refusesAKeyThatItDoesNotKnow() {
        assertEquals(
                "there is no option \"covr\"; did you mean \"cover\"? The options are"
                        + " [cover (true or false), copies (a whole number from 1 to 500)]",
                message(() -> SET.parse(Map.of("covr", "true"))));
        assertEquals(
                "there is no option \"watermark\". The options are"
                        + " [cover (true or false), copies (a whole number from 1 to 500)]",
                message(() -> SET.get("watermark")));
        assertEquals(
                "there is no option \"a\\u000Ab\". There are none",
                message(() -> OptionSet.of().get("a\nb")));
    }

    @Test
    void refusesAValueThatIsNotAllowed() {
        assertEquals(
                "option \"copies\" must be a whole number from 1 to 500, not \"0\"",
                message(() -> SET.parse(Map.of("copies", "0"))));
        assertEquals(
                "option \"copies\" must be a whole number from 1 to 500, not \"501\"",
                message(() -> Options.none().with(COPIES, 501)));
    }

    @Test
    void refusesOneKeyTwice() {
        assertEquals(
                "option \"cover\" is there twice",
                message(() -> OptionSet.of(COVER, Option.flag("cover", false, WHAT))));
    }

    @Test
    void refusesTheOptionsOfOthers() {
        Option<Boolean> same = Option.flag("cover", true, WHAT);
        assertEquals(
                "option \"cover\" is of another exporter",
                message(() -> SET.check(Options.none().with(same, true))));
        Option<Boolean> other = Option.flag("other", true, WHAT);
        assertEquals(
                "there is no option \"other\". The options are"
                        + " [cover (true or false), copies (a whole number from 1 to 500)]",
                message(() -> SET.check(Options.none().with(other, true))));
        SET.check(Options.none().with(COVER, false).with(COPIES, 3));
    }

    @Test
    void areEqualWithEqualValues() {
        Options first = Options.none().with(COVER, false).with(COPIES, 3);
        Options second = Options.none().with(COPIES, 3).with(COVER, false);
        assertEquals(first, second);
        assertEquals(first.hashCode(), second.hashCode());
        assertNotEquals(first, first.with(COPIES, 4));
        assertEquals(3, first.get(COPIES), "a changed copy leaves the first as it was");
    }

    @Test
    void travelInARequest() {
        ExportRequest request =
                ExportRequest.of(Programme.of(SampleForums.small()).build(), SampleForums.STAMP);
        ExportRequest changed = request.with(COPIES, 7).with(COVER, false);
        assertEquals(7, changed.get(COPIES));
        assertEquals(false, changed.get(COVER));
        assertEquals(1, request.get(COPIES));
        assertEquals(SampleForums.STAMP, changed.stamp());
        assertEquals(request.programme(), changed.programme());
        assertEquals(Options.none(), changed.with(Options.none()).options());
        assertEquals(
                "programme must not be null",
                assertThrows(
                                NullPointerException.class,
                                () -> ExportRequest.of(null, SampleForums.STAMP))
                        .getMessage());
    }
}
