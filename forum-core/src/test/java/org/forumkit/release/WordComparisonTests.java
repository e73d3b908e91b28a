package org.forumkit.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "en | '' | new | {+new+}",
                "en | gone | '' | [-gone-]",
                "en | same | same | same"
            })
    void comparesByWords(String language, String before, String after, String shown) {
        assertEquals(shown, shown(new TextChange(language, before, after).words()));
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
        List<String> some = List.of("a", "b ", " ", "c, ", "東京", "\uD83D\uDE00", "\n", "\uD83D");
        StringBuilder text = new StringBuilder();
        random.ints(words, 0, some.size()).forEach(each -> text.append(some.get(each)));
        return text.toString();
    }

    @Test
    void isTheShortestWay() {
        List<TextRun> runs = new TextChange("en", "x a b c d e", "a b c d e x").words();

        assertEquals("[-x -]a b c d e{+ x+}", shown(runs));
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
    @ValueSource(strings = {"a ", "\u6771", "ab,", "\u0301", "\uD83D"})
    void takesHostileTexts(String piece) {
        String long1 = piece.repeat((1 << 20) / piece.length());
        String long2 = "b" + piece.repeat((1 << 20) / piece.length() - 1) + "c";
        String short1 = piece.repeat(TextChange.MAX_COMPARED_LENGTH / 4 / piece.length());

        assertMakesUp(long1, long2);
        assertMakesUp(short1, "c" + short1.replace(piece, piece + "d"));
    }
}
