package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Full-width marks at the edges of lines, of which the empty half goes beyond the margin. */
class LineEdgeTests {

    private static final String OPENING = "（《“「『【";
    private static final String CLOSING = "）》”」』】，。、；：";

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans", "ja"})
    void standFlushWithTheirInk(String language) throws IOException {
        String sentence =
                language.equals("ja")
                        ? "産業団地の「共同建設」（第2回）について、各国の代表が議論します。「協力」の形、「仕組み」の例。"
                        : "园区“共建”机制（第二期）由商务厅公布，代表就《议程》交换意见。（见附件）《纪要》另发，不另通知。";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            // Each sentence begins elsewhere in its line.
            text.append("合".repeat(i % 7)).append(sentence);
        }
        Edition edition =
                Edition.builder("e", Text.of(language, "会"))
                        .description(Text.of(language, text.toString()))
                        .build();
        Forum forum = SampleForums.english(List.of(edition)).defaultLanguage(language).build();
        int opened = 0;
        int closed = 0;
        List<String> faults = new ArrayList<>();
        float left = 56;
        float right = Paper.A4.width() - 56;
        for (List<PageWalk.Glyph> page :
                PageWalk.pages(
                        KindRequests.print(
                                        PdfHandbook.create(),
                                        forum,
                                        language,
                                        Map.of("cover", "false", "contents", "false"))
                                .pdf())) {
            for (List<PageWalk.Glyph> line : lines(page)) {
                PageWalk.Glyph first = line.get(0);
                PageWalk.Glyph last = line.get(line.size() - 1);
                float em = (first.bottom() - first.top()) / 0.7f;
                if (OPENING.contains(first.text())) {
                    opened++;
                    if (Math.abs(first.left() - (left - em / 2)) > 0.1f * em) {
                        faults.add(first + " begins a line");
                    }
                }
                boolean full = last.right() > right - em;
                if (full && CLOSING.contains(last.text())) {
                    closed++;
                    if (Math.abs(last.right() - (right + em / 2)) > 0.1f * em) {
                        faults.add(last + " ends a line");
                    }
                }
                assertTrue(!CLOSING.contains(first.text()), first + " begins a line");
                assertTrue(!OPENING.contains(last.text()), last + " ends a line");
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(opened >= 2 && closed >= 5, opened + " and " + closed);
    }

    /** Lines of running text: those of many glyphs. */
    private static List<List<PageWalk.Glyph>> lines(List<PageWalk.Glyph> page) {
        List<List<PageWalk.Glyph>> lines = new ArrayList<>();
        List<PageWalk.Glyph> line = new ArrayList<>();
        for (PageWalk.Glyph each : page) {
            if (!line.isEmpty()
                    && Math.abs(line.get(line.size() - 1).bottom() - each.bottom()) > 2) {
                lines.add(line);
                line = new ArrayList<>();
            }
            line.add(each);
        }
        lines.add(line);
        lines.removeIf(each -> each.size() < 30);
        return lines;
    }
}
