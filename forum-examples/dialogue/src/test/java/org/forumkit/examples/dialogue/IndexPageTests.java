package org.forumkit.examples.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.ResolvedText;
import org.forumkit.model.Series;
import org.forumkit.model.Text;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.Programme;
import org.junit.jupiter.api.Test;

class IndexPageTests {

    private static final LocalText ABOUT =
            new LocalText(
                    List.of(
                            new ResolvedText("<script>", "zh-Hans"),
                            new ResolvedText("R&D %s", "en")));

    private static String page(IndexPage page, String title) {
        Edition edition = Edition.builder("e", Text.of(title)).build();
        Series series = Series.builder("s", Text.of("S")).editions(List.of(edition)).build();
        Programme programme =
                Programme.of(Forum.builder("zh-Hans", series).build())
                        .languages("zh-Hans", "en")
                        .build();
        return new String(page.toBytes(programme.edition()), StandardCharsets.UTF_8);
    }

    @Test
    void textsCannotBreakOutOfThePage() {
        IndexPage page = new IndexPage();
        page.add("a\"<b>.pdf", ABOUT, List.of("zh-Hans", "ko"));
        String html = page(page, "</title>%d");
        assertTrue(html.contains("<a href=\"a&quot;&lt;b>.pdf\">a&quot;&lt;b>.pdf</a>"));
        assertTrue(html.contains("&lt;script> <span lang=\"en\">R&amp;D %s</span>"));
        assertTrue(html.contains("<title>&lt;/title>%d</title>"));
    }

    @Test
    void saysPurposeAndLanguages() {
        IndexPage page = new IndexPage();
        page.add("a.ics", ABOUT, List.of("zh-Hans", "ko"));
        String html = page(page, "T");
        assertTrue(html.contains("日历，供订阅 <span lang=\"en\">Calendar to subscribe to</span>"));
        assertTrue(html.contains("简体中文、韩语 <span lang=\"en\">Simplified Chinese, Korean</span>"));
    }

    @Test
    void needsNothingFromElsewhere() {
        assertFalse(page(new IndexPage(), "T").matches("(?s).*(http|src=|url\\().*"));
    }

    @Test
    void filesWithoutPurposeAreRefused() {
        IndexPage page = new IndexPage();
        assertEquals(
                "file has no known purpose: a.txt",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> page.add("a.txt", ABOUT, List.of()))
                        .getMessage());
    }
}
