package org.forumkit.export.pdf.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.forumkit.export.pdf.internal.document.DocumentInfo;
import org.forumkit.export.pdf.internal.document.TaggedDocument;
import org.forumkit.export.pdf.internal.font.FontLibrary;
import org.junit.jupiter.api.Test;

class LineBreakingTests {

    private static final String CHINESE =
            "对话会旨在推动“园区共建”（Joint Parks），探讨共建形式；会议由吉林省商务厅承办，《议程》将于2025年8月26日公布。";

    private final List<String> problems = new ArrayList<>();

    private final Typesetter typesetter =
            new Typesetter(
                    new TaggedDocument(new DocumentInfo("t", "en", "", "", Instant.EPOCH)),
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
                    });

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
            Paragraph p = typesetter.set(List.of(run(text, "zh-Hans")), 10, width);
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
                width("园", "zh-Hans") + width("A", "zh-Hans") + 2, width("园A", "zh-Hans"), 0.01f);
    }

    @Test
    void reportsWhatNoFontHasOnceForEachPlaceInText() {
        typesetter.set(List.of(run("a\uD808\uDC00b", "en")), 10, 100);
        assertEquals(List.of("missing " + 0x12000 + " /here"), problems);
    }

    private float width(String text, String language) {
        Paragraph p = typesetter.set(List.of(run(text, language)), 10, 1000);
        return p.width(0);
    }

    private static Run run(String text, String language) {
        return new Run(text, language, false, 0, null, "/here");
    }

    private List<String> lines(String text, String language, float width) {
        Paragraph p = typesetter.set(List.of(run(text, language)), 10, width);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < p.lines; i++) {
            lines.add(text.substring(p.lineStarts[i], p.lineStarts[i + 1]));
        }
        return lines;
    }
}
