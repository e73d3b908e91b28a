package org.forumkit.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordComparisonTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | the old hall | the new hall | the [-old-]{+new+} hall",
                "en | one two three | one three | one [-two -]three",
                "en | one three | one two three | one {+two +}three",
                "en | a red car | two blue cars | [-a red car-]{+two blue cars+}",
                "zh-Hans | 东北亚合作论坛 | 东北亚工业园区论坛 | 东北亚[-合作-]{+工业园区+}论坛",
                "ja | 会議は東京で開催されます | 会議は大阪で開催されます | 会議は[-東京-]{+大阪+}で開催されます",
                "ko | 서울에서 열립니다 | 부산에서 열립니다 | [-서울에서-]{+부산에서+} 열립니다",
                "ru | в зале А | в зале Б | в зале [-А-]{+Б+}",
                "en | one two three four | three five | [-one two -]three [-four-]{+five+}",
                "en | three five | one two three four | {+one two +}three [-five-]{+four+}",
                "en | '!?' | '?!' | [-!-]?{+!+}",
                "en | '?!' | '!?' | {+!+}?[-!-]",
                "en | '' | new | {+new+}",
                "en | gone | '' | [-gone-]",
                "en | same | same | same"
            })
    void comparesByWords(String language, String before, String after, String shown) {
        assertEquals(shown, shown(new TextChange(language, before, after).words()));
    }

    /** Each pair is one text in two encodings. */
    private static List<Arguments> sameTexts() {
        return List.of(
                Arguments.of("fr", "le caf\u00E9 noir", "le cafe\u0301 noir"),
                Arguments.of("vi", "Vi\u1EC7t", "Vie\u0323\u0302t"),
                Arguments.of("vi", "Vie\u0302\u0323t", "Vie\u0323\u0302t"),
                Arguments.of(
                        "ko",
                        "\uD55C\uAD6D \uC0B0\uC5C5",
                        Normalizer.normalize("\uD55C\uAD6D \uC0B0\uC5C5", Form.NFD)),
                Arguments.of("ja", "\u30AC\u30B9\u304C", "\u30AB\u3099\u30B9\u304B\u3099"),
                Arguments.of("ru", "\u0439\u043E\u0434", "\u0438\u0306\u043E\u0434"),
                Arguments.of("en", "5 \u212B", "5 \u00C5"),
                Arguments.of("en", "a\u2002b", "a\u2000b"),
                Arguments.of("en", "\u00E8", "e\u0300"),
                Arguments.of("en", "\u00E9" + MARKS, "e\u0301" + MARKS),
                Arguments.of("zh", "\u8C48\u6709", "\uF900\u6709"));
    }

    /** As many as one character may have beside a letter and its accent to be compared at all. */
    private static final String MARKS = "\u0307".repeat(62);

    /** A character with more marks than any script has is compared as it is. */
    @Test
    void doesNotLookIntoACharacterOfManyMarks() {
        assertEquals(
                "[-\u00E9" + MARKS + "\u0307-]{+e\u0301" + MARKS + "\u0307+}",
                shown(
                        new TextChange(
                                        "en",
                                        "\u00E9" + MARKS + "\u0307",
                                        "e\u0301" + MARKS + "\u0307")
                                .words()));
    }

    /** The space between two words goes with them, on each side as it is there. */
    @Test
    void takesASpaceWithTheWordsAroundItAsItIs() {
        String one = "a\u2000b";
        String other = "c\u2002d";
        assertEquals(
                "[-" + one + "-]{+" + other + "+}",
                shown(new TextChange("en", one, other).words()));
        assertEquals(
                "[-" + other + "-]{+" + one + "+}",
                shown(new TextChange("en", other, one).words()));
    }

    @ParameterizedTest
    @MethodSource("sameTexts")
    void takesWhatIsEncodedOtherwiseForTheSame(String language, String one, String other) {
        assertEquals(
                List.of(new TextRun(TextRun.Kind.SAME, other)),
                new TextChange(language, one, other).words());
        assertEquals(
                List.of(new TextRun(TextRun.Kind.SAME, one)),
                new TextChange(language, other, one).words());
        String long1 = one + " x ".repeat(TextChange.MAX_COMPARED_LENGTH / 3);
        assertEquals(1, new TextChange(language, long1, long1.replace(one, other)).words().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | le caf\u00E9 noir | le cafe\u0301 vert | le cafe\u0301 [-noir-]{+vert+}",
                "fr | noir caf\u00E9 | vert cafe\u0301 | [-noir-]{+vert+} cafe\u0301",
                "fr | un \u00E9t\u00E9 | un e\u0301te | un [-\u00E9t\u00E9-]{+e\u0301te+}",
                "en | cafe | cafe\u0301 | [-cafe-]{+cafe\u0301+}",
                "ko | \uD55C\uAD6D \uD611\uB825 | \u1112\u1161\u11AB\u1100\u116E\u11A8 \uD68C\uC758 |"
                        + " \u1112\u1161\u11AB\u1100\u116E\u11A8 [-\uD611\uB825-]{+\uD68C\uC758+}",
                "ko | \u1112\u1161\u11AB | \u1112\u1161 | [-\u1112\u1161\u11AB-]{+\u1112\u1161+}",
                "en | ok \uD83D\uDC4D | ok \uD83D\uDC4D\uD83C\uDFFD | ok"
                        + " [-\uD83D\uDC4D-]{+\uD83D\uDC4D\uD83C\uDFFD+}",
                "en | \uD83D\uDC69\u200D\uD83D\uDCBB | \uD83D\uDC69\u200D\uD83C\uDF3E |"
                        + " [-\uD83D\uDC69\u200D\uD83D\uDCBB-]{+\uD83D\uDC69\u200D\uD83C\uDF3E+}",
                "en | \uD83C\uDDF0\uD83C\uDDF7 | \uD83C\uDDF2\uD83C\uDDF3 |"
                        + " [-\uD83C\uDDF0\uD83C\uDDF7-]{+\uD83C\uDDF2\uD83C\uDDF3+}",
                "zh-Hans | \u845B\u57CE\u56ED\u533A | \u845B\uDB40\uDD00\u57CE\u56ED\u533A |"
                        + " [-\u845B\u57CE-]{+\u845B\uDB40\uDD00\u57CE+}\u56ED\u533A",
                "ja | \u6771\u4EAC\u30AC\u30B9 | \u5927\u962A\u30AB\u3099\u30B9 |"
                        + " [-\u6771\u4EAC-]{+\u5927\u962A+}\u30AB\u3099\u30B9"
            })
    void neverSplitsACharacter(String language, String before, String after, String shown) {
        assertEquals(shown, shown(new TextChange(language, before, after).words()));
    }

    /** Texts too long for words end where characters do. */
    @ParameterizedTest
    @CsvSource({
        "e\u0301, e\u0300",
        "\uD83D\uDC4D\uD83C\uDFFD, \uD83D\uDC4D\uD83C\uDFFE",
        "\u1112\u1161\u11AB, \u1112\u1161\u11A8",
        "\uD83D\uDC69\u200D\uD83D\uDCBB, \uD83D\uDC69\u200D\uD83C\uDF3E",
    })
    void neverSplitsACharacterOfALongText(String one, String other) {
        String some = "a ".repeat(TextChange.MAX_COMPARED_LENGTH / 4);
        assertEquals(
                some + "[-" + one + "-]{+" + other + "+} " + some,
                shown(
                        new TextChange("en", some + one + " " + some, some + other + " " + some)
                                .words()));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void cutsOnlyBetweenCharacters(long seed) {
        Random random = new Random(seed);
        List<String> some =
                List.of(
                        "e",
                        "\u0301",
                        "\u0323",
                        " ",
                        "\u1112",
                        "\u1161",
                        "\u11AB",
                        "\uD55C",
                        "\uD83D\uDC69",
                        "\u200D",
                        "\uD83C\uDFFD",
                        "\u6771",
                        "\u30AB",
                        "\u3099",
                        "\uDB40\uDD00");
        for (int i = 0; i < 300; i++) {
            String before = text(random, random.nextInt(20), some);
            String after = text(random, random.nextInt(20), some);
            List<TextRun> runs = new TextChange("ja", before, after).words();
            assertEquals(after, without(runs, TextRun.Kind.REMOVED));
            assertEquals(nfc(before), nfc(without(runs, TextRun.Kind.ADDED)));
            assertEndsAreBoundaries(after, runs, TextRun.Kind.REMOVED);
        }
    }

    private static void assertEndsAreBoundaries(
            String text, List<TextRun> runs, TextRun.Kind others) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(ULocale.ROOT);
        breaks.setText(text);
        int at = 0;
        for (TextRun each : runs) {
            if (each.kind() != others) {
                at += each.text().length();
                assertTrue(breaks.isBoundary(at), () -> text + " " + runs);
            }
        }
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Form.NFC);
    }

    private static String shown(List<TextRun> runs) {
        return runs.stream()
                .map(
                        each ->
                                switch (each.kind()) {
                                    case SAME -> each.text();
                                    case REMOVED -> "[-" + each.text() + "-]";
                                    case ADDED -> "{+" + each.text() + "+}";
                                })
                .collect(Collectors.joining());
    }

    private static String without(List<TextRun> runs, TextRun.Kind kind) {
        return runs.stream()
                .filter(each -> each.kind() != kind)
                .map(TextRun::text)
                .collect(Collectors.joining());
    }

    private static void assertMakesUp(String before, String after) {
        List<TextRun> runs = new TextChange("en", before, after).words();
        assertEquals(before, without(runs, TextRun.Kind.ADDED));
        assertEquals(after, without(runs, TextRun.Kind.REMOVED));
        assertEquals(
                runs.stream().map(WordComparisonTests::turned).collect(Collectors.toSet()),
                Set.copyOf(new TextChange("en", after, before).words()));
    }

    private static TextRun turned(TextRun run) {
        return switch (run.kind()) {
            case SAME -> run;
            case REMOVED -> new TextRun(TextRun.Kind.ADDED, run.text());
            case ADDED -> new TextRun(TextRun.Kind.REMOVED, run.text());
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void makesUpBothTextsInBothDirections(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            assertMakesUp(text(random, random.nextInt(30)), text(random, random.nextInt(30)));
        }
    }

    private static String text(Random random, int words) {
        return text(
                random,
                words,
                List.of("a", "b ", " ", "c, ", "東京", "\uD83D\uDE00", "\n", "\uD83D"));
    }

    private static String text(Random random, int words, List<String> some) {
        StringBuilder text = new StringBuilder();
        random.ints(words, 0, some.size()).forEach(each -> text.append(some.get(each)));
        return text.toString();
    }

    /** Signs are words by themselves: what stays is their longest common subsequence. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void keepsAsMuchAsCanStay(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            String before = signs(random);
            String after = signs(random);
            int kept =
                    new TextChange("en", before, after)
                            .words().stream()
                                    .filter(each -> each.kind() == TextRun.Kind.SAME)
                                    .mapToInt(each -> each.text().length())
                                    .sum();
            assertEquals(common(before, after), kept, before + " " + after);
        }
    }

    private static String signs(Random random) {
        StringBuilder signs = new StringBuilder();
        random.ints(random.nextInt(20), 0, 4).forEach(each -> signs.append("!?%&".charAt(each)));
        return signs.toString();
    }

    private static int common(String first, String second) {
        int[][] longest = new int[first.length() + 1][second.length() + 1];
        for (int i = 1; i <= first.length(); i++) {
            for (int j = 1; j <= second.length(); j++) {
                longest[i][j] =
                        first.charAt(i - 1) == second.charAt(j - 1)
                                ? longest[i - 1][j - 1] + 1
                                : Math.max(longest[i - 1][j], longest[i][j - 1]);
            }
        }
        return longest[first.length()][second.length()];
    }

    @Test
    void isTheShortestWay() {
        List<TextRun> runs = new TextChange("en", "x a b c d e", "a b c d e x").words();

        assertEquals("[-x -]a b c d e{+ x+}", shown(runs));
    }

    @Test
    void findsAWordAmongTheGreatestNumberOfDifferingOnes() {
        int half = TextChange.MAX_DIFFERING_WORDS / 2;
        String before = "x,a,y";

        assertTrue(keepsA(new TextChange("en", before, "z," + "b,".repeat(half - 2) + "a,w")));
        assertFalse(keepsA(new TextChange("en", before, "z," + "b,".repeat(half - 1) + "a,w")));
    }

    private static boolean keepsA(TextChange change) {
        return change.words().stream()
                .anyMatch(each -> each.kind() == TextRun.Kind.SAME && each.text().contains("a"));
    }

    /** Both together are as long as texts may be to be looked into, or longer by one. */
    @Test
    void comparesByWordsUpToTheBoundOfLength() {
        String kept = " " + "x ".repeat(TextChange.MAX_COMPARED_LENGTH / 4 - 2);
        String before = "a" + kept + "bb";
        String after = "c" + kept + "dd";
        assertEquals(TextChange.MAX_COMPARED_LENGTH, before.length() + after.length());

        assertEquals(
                "[-a-]{+c+}" + kept + "[-bb-]{+dd+}",
                shown(new TextChange("en", before, after).words()));
        assertEquals(
                "[-" + before + "-]{+" + after + "d+}",
                shown(new TextChange("en", before, after + "d").words()));
    }

    @Test
    void comparesUpToTheBoundOfWords() {
        String start = "start ";
        String end = " end";
        String few = "x ".repeat(TextChange.MAX_DIFFERING_WORDS / 4);
        String many = "x ".repeat(TextChange.MAX_DIFFERING_WORDS);
        assertEquals(
                start + "{+" + few + "+}end",
                shown(new TextChange("en", start + "end", start + few + "end").words()));
        assertEquals(
                start + "[-a-]{+" + many + "a b" + many.strip() + "+}" + end,
                shown(
                        new TextChange(
                                        "en",
                                        start + "a" + end,
                                        start + many + "a b" + many.strip() + end)
                                .words()));
    }

    @Test
    void replacesLongTextsAsAWholeButForTheirEnds() {
        String some = "\uD83D\uDE00".repeat(TextChange.MAX_COMPARED_LENGTH / 2);
        List<TextRun> runs =
                new TextChange("en", some + "\uD83D\uDE01z", some + "\uD83D\uDE02z").words();

        assertEquals(some + "[-\uD83D\uDE01-]{+\uD83D\uDE02+}z", shown(runs));
    }

    /** Megabytes that have nothing in common would take hours if the time were quadratic. */
    @ParameterizedTest
    @ValueSource(strings = {"a ", "\u6771", "ab,", "\u0301", "\uD83D", "\u0301\u0323", "e\u0301"})
    void takesHostileTexts(String piece) {
        String long1 = piece.repeat((1 << 20) / piece.length());
        String long2 = "b" + piece.repeat((1 << 20) / piece.length() - 1) + "c";
        String short1 = piece.repeat(TextChange.MAX_COMPARED_LENGTH / 4 / piece.length());

        assertMakesUp(long1, long2);
        assertMakesUp(short1, "c" + short1.replace(piece, piece + "d"));
    }
}
