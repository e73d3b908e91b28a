package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.forumkit.export.Exporter;
import org.forumkit.export.pdf.PageWalk.Glyph;
import org.forumkit.model.Audience;
import org.forumkit.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cover says, and how much room is on it. */
class CoverTests {

    @ParameterizedTest
    @CsvSource({
        "en, Handbook, Proceedings",
        "zh-Hans, 会议手册, 会议文集",
        "ru, Справочник участника, Сборник материалов",
        "ko, 행사 안내서, 회의록집",
        "ja, ハンドブック, 議事録集",
        "mn, Гарын авлага, Хурлын эмхэтгэл"
    })
    void saysWhichOfTheTwoBooksItIs(String language, String handbook, String proceedings)
            throws IOException {
        Programme programme = SampleForums.programme(SampleForums.withSessions(3), language);
        String first = cover(PdfHandbook.create(), programme, Map.of());
        String second = cover(PdfProceedings.create(), programme, Map.of());
        assertTrue(first.contains(PageWalk.squeezed(handbook)), first);
        assertFalse(first.contains(PageWalk.squeezed(proceedings)), first);
        assertTrue(second.contains(PageWalk.squeezed(proceedings)), second);
        assertFalse(second.contains(PageWalk.squeezed(handbook)), second);
    }

    @Test
    void saysItInBothLanguages() throws IOException {
        Programme programme = SampleForums.programme(SampleForums.withSessions(3), "zh-Hans", "en");
        assertTrue(cover(PdfHandbook.create(), programme, Map.of()).contains("会议手册Handbook"));
    }

    /**
     * "For official use" is a mark of Russian state secrecy practice, which a forum has no right
     * to.
     */
    @Test
    void marksAnInternalDocumentWithoutWordsOfSecrecy() throws IOException {
        Programme programme =
                Programme.of(SampleForums.withSessions(3))
                        .audience(Audience.INTERNAL)
                        .languages("ru")
                        .at(SampleForums.STAMP)
                        .build();
        String cover = cover(PdfHandbook.create(), programme, Map.of());
        assertTrue(cover.startsWith("Внутреннийдокумент"), cover);
        assertFalse(cover.contains("служебного"), cover);
    }

    /** Between the parts of a cover there is room, and labels stand apart, in large print too. */
    @ParameterizedTest
    @ValueSource(strings = {"own", "large-print"})
    void keepsThePartsApart(String theme) throws IOException {
        Programme programme = SampleForums.programme(SampleForums.withSessions(3), "zh-Hans", "en");
        List<Glyph> page =
                PageWalk.pages(
                                DocumentKindsTests.print(
                                        PdfHandbook.create(), programme, Map.of("theme", theme)))
                        .get(0);
        float expo = bottom(page, "博览会");
        float title = top(page, "第十三届");
        float prospects = bottom(page, "growth");
        float date = top(page, "1September2031");
        assertTrue(title - expo > 20, theme + ": " + expo + " to " + title);
        assertTrue(date - prospects > 20, theme + ": " + prospects + " to " + date);
        float venue = bottom(page, "Changchun");
        float host = top(page, "主办单位");
        assertTrue(host > venue + 12, theme + ": " + venue + " to " + host);
        float lines = top(page, "虚构园区管理委员会2") - top(page, "虚构园区管理委员会1");
        float groups = top(page, "承办单位") - top(page, "虚构园区管理委员会1");
        assertTrue(groups > 1.3f * (lines - groups), theme + ": " + groups + " of " + lines);
        assertEquals(
                List.of(),
                PageWalk.faults(
                        DocumentKindsTests.print(
                                PdfHandbook.create(), programme, Map.of("theme", theme))));
    }

    private static int find(List<Glyph> page, String text) {
        StringBuilder all = new StringBuilder();
        page.forEach(glyph -> all.append(glyph.text().charAt(0)));
        int at = all.indexOf(text);
        assertTrue(at >= 0, text + " in " + all);
        return at;
    }

    private static float top(List<Glyph> page, String text) {
        return page.get(find(page, text)).top();
    }

    private static float bottom(List<Glyph> page, String text) {
        return page.get(find(page, text)).bottom();
    }

    private static String cover(Exporter kind, Programme programme, Map<String, String> options)
            throws IOException {
        StringBuilder text = new StringBuilder();
        PageWalk.pages(DocumentKindsTests.print(kind, programme, options))
                .get(0)
                .forEach(glyph -> text.append(glyph.text()));
        return PageWalk.squeezed(text.toString());
    }
}
