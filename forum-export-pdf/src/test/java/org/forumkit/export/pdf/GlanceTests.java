package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The programme at a glance. */
class GlanceTests {

    private static final LocalDateTime NINE = LocalDateTime.of(2032, 9, 13, 9, 0);

    @ParameterizedTest
    @CsvSource({
        "zh-Hans, en, 2032年9月13日星期一, 'Monday,13September2032'",
        "ru, en, 13сентября2032г., 'Monday,13September2032'",
        "ja, ko, 2032年9月13日月曜日, 2032년9월13일월요일"
    })
    void breaksNoDate(String first, String second, String date, String further) throws IOException {
        List<String> lines = lines(print(2, first, second).get(0));
        assertTrue(lines.stream().anyMatch(each -> each.startsWith(date)), lines.toString());
        assertTrue(lines.stream().anyMatch(each -> each.startsWith(further)), lines.toString());
    }

    /** A day of more than a page says on each which it is, and parts the languages of no title. */
    @Test
    void saysWhichDayGoesOnAndTearsNoSession() throws IOException {
        for (int sessions = 80; sessions < 84; sessions++) {
            List<List<PageWalk.Glyph>> pages = print(sessions, "zh-Hans", "en");
            assertTrue(pages.size() > 2, pages.size() + " pages");
            for (int i = 1; i < pages.size(); i++) {
                List<String> lines = lines(pages.get(i));
                String all = String.join("", lines);
                if (i < pages.size() - 1) {
                    assertEquals("2032年9月13日星期一（续）Monday,13September2032(continued)", lines.get(1));
                }
                assertEquals(count(all, "环节"), count(all, "Session"), all);
            }
        }
    }

    private static int count(String text, String word) {
        return text.split(word, -1).length - 1;
    }

    /** What stands at each height of a page. */
    private static List<String> lines(List<PageWalk.Glyph> page) {
        Map<Integer, StringBuilder> lines = new TreeMap<>();
        page.stream()
                .sorted((a, b) -> Float.compare(a.left(), b.left()))
                .forEach(
                        each ->
                                lines.computeIfAbsent(
                                                Math.round(each.bottom() * 2),
                                                any -> new StringBuilder())
                                        .append(each.text()));
        return lines.values().stream().map(StringBuilder::toString).toList();
    }

    private static List<List<PageWalk.Glyph>> print(int sessions, String... languages)
            throws IOException {
        List<Session> all = new ArrayList<>();
        for (int i = 0; i <= sessions; i++) {
            all.add(
                    Session.builder("s" + i, SampleForums.both("环节" + i, "Session " + i))
                            .start(i < sessions ? NINE.plusMinutes(i) : NINE.plusDays(1))
                            .build());
        }
        Edition edition =
                Edition.builder("2032", SampleForums.both("论坛", "Forum")).sessions(all).build();
        Forum forum = SampleForums.english(List.of(edition)).build();
        PdfProgramme kind =
                PdfProgramme.builder(
                                "glance", Text.of("en", "Glance"), List.of(PdfSection.glance()))
                        .build();
        return PageWalk.pages(
                DocumentKindsTests.print(
                        kind,
                        Programme.of(forum).languages(languages).at(SampleForums.STAMP).build()));
    }
}
