package org.forumkit.export.pdf.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.forumkit.export.pdf.internal.document.DocumentInfo;
import org.forumkit.export.pdf.internal.document.Sheets;
import org.forumkit.export.pdf.internal.document.TaggedDocument;
import org.forumkit.export.pdf.internal.font.FontLibrary;
import org.junit.jupiter.api.Test;

class LineBreakingTests {

    private static final String CHINESE =
            "对话会旨在推动“园区共建”（Joint Parks），探讨共建形式；会议由吉林省商务厅承办，《议程》将于2025年8月26日公布。";

    private static final TextStyle RAGGED = TextStyle.of(10, 1.4f);
    private static final TextStyle JUSTIFIED = RAGGED.aligned(TextStyle.Alignment.JUSTIFIED);

    private static final String ENGLISH =
            "The Dialogue promotes the joint building of industrial parks, discusses the forms that"
                    + " it takes, and explores a regional coordination mechanism. Representatives of"
                    + " administrations and enterprises introduce their internationalisation.";

    private static final String RUSSIAN =
            "Диалог способствует совместному строительству промышленных парков, обсуждает его формы"
                    + " и рассматривает региональный механизм координации. Представители администраций"
                    + " рассказывают о международном сотрудничестве.";

    private final List<String> problems = new ArrayList<>();

    private final Typesetter typesetter =
            new Typesetter(
                    new TaggedDocument(
                            new DocumentInfo("t", "en", "", "", Instant.EPOCH), Sheets.pages()),
                    FontLibrary.standard(),
                    new TextProblems() {
                        @Override
                        public void missing(int codePoint, String place) {
                            problems.add("missing " + codePoint + " " + place);
                        }

                        @Override
                        public void unprintable(int codePoint, String place) {
                            problems.add("unprintable " + codePoint + " " + place);
                        }

                        @Override
                        public void rightToLeft(int codePoint, String place) {}

                        @Override
                        public void doesNotFit(String text, String place) {}

                        @Override
                        public void severalPages(int pages) {}
                    },
                    6);

    @Test
    void keepsChinesePunctuationFromTheEdgesWhereItMustNotStand() {
        for (int width = 45; width < 300; width += 3) {
            for (String line : lines(CHINESE, "zh-Hans", width)) {
                assertFalse("，。；、》）”".contains(line.substring(0, 1)), width + ": " + line);
                String end = line.strip();
                assertFalse("《（“".contains(end.substring(end.length() - 1)), width + ": " + line);
            }
        }
    }

    @Test
    void keepsJapaneseLinesFromBeginningWithSmallKanaOrMarks() {
        String text = "産業団地の「共同建設」について、ワーキング・グループがキャッチアップを議論します。";
        for (TextStyle style : List.of(RAGGED, JUSTIFIED)) {
            for (int width = 45; width < 300; width += 3) {
                Paragraph p = set(text, "ja", style, width);
                for (int line = 1; line < p.lines; line++) {
                    char first = text.charAt(p.lineStarts[line]);
                    char last = text.charAt(p.lineStarts[line] - 1);
                    assertFalse("ーャッ・、。」".indexOf(first) >= 0, width + ": " + first);
                    assertFalse(last == '「', width + ": " + last);
                }
            }
        }
    }

    @Test
    void breaksNoLatinWordInChineseText() {
        for (int width = 60; width < 300; width += 3) {
            for (String line : lines(CHINESE, "zh-Hans", width)) {
                assertFalse(line.matches("(?s).*[A-Za-z]") && !line.matches("(?s).*(Joint|Parks)"));
            }
        }
    }

    @Test
    void breaksKoreanBetweenWordsOnly() {
        String text = "동북아산업단지대화는 지린성 창춘시에서 개최되며 참가자는 사전에 등록해야 합니다";
        List<String> words = List.of(text.split(" ", -1));
        for (int width = 110; width < 300; width += 7) {
            for (String line : lines(text, "ko", width)) {
                for (String word : line.strip().split(" ", -1)) {
                    assertTrue(words.contains(word), width + ": " + line);
                }
            }
        }
    }

    @Test
    void losesNoCharacter() {
        for (int width = 5; width < 400; width += 9) {
            assertEquals(CHINESE, String.join("", lines(CHINESE, "zh-Hans", width)));
        }
    }

    @Test
    void keepsLinesWithinTheirWidth() {
        String text = CHINESE + " " + "x".repeat(300) + " end of a long word";
        for (int width = 30; width < 400; width += 9) {
            Paragraph p = set(text, "zh-Hans", RAGGED, width);
            for (int i = 0; i < p.lines; i++) {
                assertTrue(p.width(i) <= width + 0.05f, width + ": " + p.width(i));
            }
        }
    }

    @Test
    void leavesNoSingleCharacterOnTheLastLine() {
        String text = "国际合作处处长国际合作处处长";
        for (int width = 25; width < 140; width++) {
            List<String> lines = lines(text, "zh-Hans", width);
            assertTrue(lines.get(lines.size() - 1).length() > 1, width + ": " + lines);
        }
    }

    @Test
    void setsFullWidthPunctuationCloserWhereTwoMeet() {
        assertEquals(15, width("园，", "zh-Hans"), 0.01f);
        assertEquals(10, width("》，", "zh-Hans"), 0.01f);
        assertEquals(15, width("园《", "zh-Hans") - 5, 0.01f);
        assertEquals(10, width("，《", "zh-Hans") - 5, 0.01f);
    }

    @Test
    void separatesHanFromLatin() {
        assertEquals(
                width("园", "zh-Hans") + width("A", "zh-Hans") + 2.5f,
                width("园A", "zh-Hans"),
                0.01f);
    }

    @Test
    void fillsChineseLinesToTheEdge() {
        for (int width = 200; width < 400; width += 3) {
            Paragraph p = set(CHINESE.repeat(3), "zh-Hans", JUSTIFIED, width);
            for (int line = 0; line < p.lines - 1; line++) {
                assertEquals(width, drawn(p, line, width), 0.1f, width + ": " + line);
            }
        }
    }

    @Test
    void squeezesPunctuationRatherThanLeaveAHole() {
        String text = "合作，交流，发展，共享，开放，创新";
        // Seven Han and two marks are 90 points; one mark hangs out at the edge, one gives way.
        Paragraph p = set(text, "zh-Hans", JUSTIFIED, 82);
        assertEquals("合作，交流，发展，", text.substring(0, p.lineStarts[1]));
        assertEquals(82, drawn(p, 0, 82), 0.01f);
    }

    @Test
    void takesNoMoreLinesThanAreNeededAndMakesThemMoreEven() {
        int better = 0;
        for (String text : List.of(ENGLISH, RUSSIAN)) {
            for (int width = 130; width < 400; width += 3) {
                Paragraph p = set(text, text.equals(ENGLISH) ? "en" : "ru", RAGGED, width);
                double raggedness = raggedness(p, width);
                int[] filled = filled(p, width);
                assertEquals(filled.length, p.lineStarts.length, width + text);
                p.lineStarts = filled;
                boolean lost = p.width(p.lines - 1) < 0.3f * width;
                assertTrue(lost || raggedness <= raggedness(p, width) + 0.1, width + text);
                better += raggedness < 0.9 * raggedness(p, width) ? 1 : 0;
            }
        }
        assertTrue(better > 30, better + " of 180");
    }

    @Test
    void dividesWordsOfEnglishAndRussianOnlyWhereAskedTo() {
        for (TextStyle style : List.of(RAGGED, JUSTIFIED)) {
            Paragraph undivided = set(ENGLISH, "en", style, 90);
            assertEquals(0, divided(undivided, ENGLISH).size());
        }
        TextStyle style = JUSTIFIED.hyphenated(true);
        assertEquals(
                List.of(
                        "dis-cusses",
                        "coordi-nation",
                        "Representa-tives",
                        "enter-prises",
                        "internation-alisation."),
                divided(set(ENGLISH, "en", style, 160), ENGLISH));
        assertEquals(
                List.of(
                        "пар-ков,",
                        "рассмат-ривает",
                        "ко-ординации.",
                        "админи-страций",
                        "междуна-родном"),
                divided(set(RUSSIAN, "ru", style, 180), RUSSIAN));
        assertEquals(List.of(), divided(set(ENGLISH, "mn", style, 90), ENGLISH));
    }

    /** A line that ends early stands beside none that was stretched to its end. */
    @Test
    void fillsAllLinesOfAParagraphOrNone() {
        Map<String, String> texts =
                Map.of(
                        "zh-Hans", CHINESE,
                        "en", ENGLISH,
                        "ru", RUSSIAN,
                        "ko", "동북아산업단지대화는 지린성 창춘시에서 개최되며 참가자는 사전에 등록해야 합니다");
        int ragged = 0;
        int filled = 0;
        for (Map.Entry<String, String> each : texts.entrySet()) {
            for (boolean divided : new boolean[] {false, true}) {
                for (int width = 60; width < 400; width += 3) {
                    TextStyle style = JUSTIFIED.hyphenated(divided);
                    Paragraph p = set(each.getValue(), each.getKey(), style, width);
                    int full = 0;
                    int stretched = 0;
                    for (int line = 0; line < p.lines - 1; line++) {
                        float drawn = drawn(p, line, width);
                        full += drawn > width - 1.1f ? 1 : 0;
                        stretched += drawn > p.width(line) + 0.1f ? 1 : 0;
                    }
                    assertTrue(
                            full == p.lines - 1 || stretched == 0,
                            each.getKey() + " in " + width + ": " + full + " of " + p.lines);
                    ragged += stretched == 0 ? 1 : 0;
                    filled += stretched > 0 ? 1 : 0;
                }
            }
        }
        assertTrue(ragged > 50 && filled > 300, ragged + " and " + filled);
    }

    @Test
    void keepsDividedLinesWithinTheirWidth() {
        TextStyle style = JUSTIFIED.hyphenated(true);
        for (int width = 60; width < 300; width++) {
            Paragraph p = set(ENGLISH, "en", style, width);
            for (int line = 0; line < p.lines; line++) {
                assertTrue(drawn(p, line, width) <= width + 0.05f, width + ": " + line);
            }
        }
    }

    @Test
    void dividesNoNameAndNoAddress() {
        TextStyle style = RAGGED.hyphenated(true);
        String text = "Mr Konstantinopolsky writes to secretariat@administration.example.org now";
        for (int width = 40; width < 200; width += 3) {
            assertEquals(List.of(), divided(set(text, "en", style, width), text));
        }
    }

    @Test
    void setsTheLinesOfHeadingsAboutTheSameLength() {
        String text = "第七届东北亚产业园区对话会暨合作推介活动，长春";
        Paragraph p = typesetter.set(List.of(run(text, "zh-Hans")), RAGGED, 200, true);
        assertEquals(2, p.lines);
        assertEquals("第七届东北亚产业园区对话", text.substring(0, p.lineStarts[1]));
    }

    @Test
    void keepsTheWordsOfHeadingsTogether() {
        String text = "共谋园区合作新前景，打造产业发展新引擎，共建东北亚产业园区合作机制";
        int checked = 0;
        List<String> words = List.of("园区", "合作", "前景", "打造", "产业", "发展", "引擎", "机制");
        for (int width = 70; width < 330; width += 3) {
            Paragraph p = typesetter.set(List.of(run(text, "zh-Hans")), RAGGED, width, true);
            // Where lines are full anyway there is no choice: another line would look worse.
            boolean full = text.length() * 10 > p.lines * (width - 20);
            for (int line = 1; line < p.lines && !full; line++) {
                checked++;
                int at = p.lineStarts[line];
                String around = text.substring(at - 1, at + 1);
                assertFalse(words.contains(around), width + ": " + around);
            }
        }
        assertTrue(checked > 50, "checked " + checked);
    }

    @Test
    void breaksLongTextsInTimeThatGrowsWithThem() {
        for (String unit : List.of("园区共建，", "joint parks ", "x", " ", "é", "\u0301", "园\u0301")) {
            String text = unit.repeat(200_000 / unit.length());
            Paragraph p = set(text, "zh-Hans", JUSTIFIED, 240);
            assertEquals(text.length(), p.lineStarts[p.lines], unit);
        }
    }

    @Test
    void reportsWhatNoFontHasOnceForEachPlaceInText() {
        set("a\uD808\uDC00b", "en", RAGGED, 100);
        assertEquals(List.of("missing " + 0x12000 + " /here"), problems);
    }

    /** How wide a line is once its spaces are stretched or shrunk. */
    private static float drawn(Paragraph p, int line, float width) {
        float natural = p.width(line);
        float[] gaps = Spacing.gaps(p, line, Spacing.ratio(p, line, width - natural));
        float drawn = natural;
        for (int i = p.lineStarts[line]; i < p.visibleEnd(line) - 1; i++) {
            drawn += gaps[i] - p.gaps[i];
        }
        return drawn;
    }

    private static double raggedness(Paragraph p, float width) {
        double sum = 0;
        for (int line = 0; line < p.lines - 1; line++) {
            sum += Math.pow(width - p.width(line), 2);
        }
        return sum;
    }

    /** Where lines begin if each is filled before the next. */
    private static int[] filled(Paragraph p, float width) {
        int[] chosen = p.lineStarts;
        List<Integer> starts = new ArrayList<>(List.of(0));
        int last = 0;
        for (int at = 1; at <= p.length; at++) {
            if (at == p.length || p.is(at - 1, Paragraph.BREAK)) {
                p.lineStarts = new int[] {starts.get(starts.size() - 1), at};
                if (p.width(0) > width + 0.01f) {
                    starts.add(last);
                }
                last = at;
            }
        }
        starts.add(p.length);
        p.lineStarts = chosen;
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** One character or two on the last line look lost. */
    @Test
    void leavesNoTwoCharactersAlone() {
        String text = "长春汽车经济技术开发区管理委员会副主任兼招商局局长";
        for (int width = 60; width < 240; width += 3) {
            Paragraph p = set(text, "zh-Hans", RAGGED, width);
            int last = text.length() - p.lineStarts[p.lines - 1];
            assertTrue(last > 2, width + " points: " + last);
        }
    }

    /** A title is broken between words rather than within one, as a cover shows it large. */
    @Test
    void keepsWordsWithHyphensTogetherInTitles() {
        String text = "7-й Диалог индустриальных парков Северо-Восточной Азии";
        for (int width = 150; width < 320; width += 4) {
            Paragraph p = typesetter.set(List.of(run(text, "ru")), RAGGED, width, true);
            for (int line = 1; line < p.lines; line++) {
                assertNotEquals('-', text.charAt(p.lineStarts[line] - 1), width + " points");
            }
        }
    }

    /** What is said in two languages begins twice, unless it fits in one line. */
    @Test
    void setsEachLanguageInLinesOfItsOwn() {
        List<Run> runs =
                List.of(
                        run("1.  ", "zh-Hans"),
                        run("跨区域协同创新的前景与机遇", "zh-Hans"),
                        run(Typesetter.BETWEEN, "en"),
                        run("Collaborative Innovation across Regions", "en"));
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        List<String> lines = new ArrayList<>();
        Paragraph p = typesetter.set(runs, RAGGED, 260, false);
        for (int i = 0; i < p.lines; i++) {
            lines.add(text.substring(p.lineStarts[i], p.lineStarts[i + 1]));
        }
        assertEquals(
                List.of("1.  跨区域协同创新的前景与机遇  ", "Collaborative Innovation across Regions"), lines);
        assertEquals(1, typesetter.set(runs, RAGGED, 500, false).lines);
        assertEquals(4, typesetter.set(runs, RAGGED, 130, false).lines);
        // Of several languages as many stand in a line as fit there.
        List<Run> four =
                List.of(
                        run("时间", "zh-Hans"),
                        run(Typesetter.BETWEEN, "en"),
                        run("Time", "en"),
                        run(Typesetter.BETWEEN, "ru"),
                        run("Время", "ru"),
                        run(Typesetter.BETWEEN, "ko"),
                        run("시간", "ko"));
        Paragraph two = typesetter.set(four, RAGGED, 60, false);
        assertEquals(List.of(0, 10, 19), Arrays.stream(two.lineStarts).boxed().toList());
        // Two texts of one language are no such pair.
        Paragraph one =
                typesetter.set(
                        List.of(
                                run("Hall", "en"),
                                run(Typesetter.BETWEEN, "en"),
                                run("Collaborative Innovation across Regions", "en")),
                        RAGGED,
                        200,
                        false);
        assertNotEquals(6, one.lineStarts[1]);
    }

    private static List<String> divided(Paragraph p, String text) {
        List<String> words = new ArrayList<>();
        for (int line = 0; line < p.lines - 1; line++) {
            if (p.isDivided(line)) {
                int at = p.lineStarts[line + 1];
                int from = text.lastIndexOf(' ', at - 1) + 1;
                int to = text.indexOf(' ', at);
                String end = text.substring(at, to < 0 ? text.length() : to);
                words.add(text.substring(from, at) + "-" + end);
            }
        }
        return words;
    }

    private float width(String text, String language) {
        Paragraph p = set(text, language, RAGGED, 1000);
        return p.width(0);
    }

    private Paragraph set(String text, String language, TextStyle style, float width) {
        return typesetter.set(List.of(run(text, language)), style, width, false);
    }

    private static Run run(String text, String language) {
        return new Run(text, language, false, 0, null, "/here");
    }

    private List<String> lines(String text, String language, float width) {
        Paragraph p = set(text, language, RAGGED, width);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < p.lines; i++) {
            lines.add(text.substring(p.lineStarts[i], p.lineStarts[i + 1]));
        }
        return lines;
    }
}
