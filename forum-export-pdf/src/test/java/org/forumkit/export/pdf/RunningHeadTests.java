package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forumkit.model.Audience;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Participant;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.programme.Programme;
import org.junit.jupiter.api.Test;

/** What stands above the line at the head of pages. */
class RunningHeadTests {

    private static final Text LONG =
            SampleForums.both("第十三届虚构产业园区合作与发展对话会", "13th Sample Dialogue of Ports and Parks");

    /** A list that is handed out by itself says in both languages of which event it is. */
    @Test
    void namesTheEventInBothLanguagesWhereTheSectionBegins() throws IOException {
        List<String> heads = heads(print(LONG, Map.of("paper", "a5")));
        assertEquals("第十三届虚构产业园区合作与发展对话会13thSampleDialogueofPortsandParks参会名单", heads.get(0));
        assertEquals("第十三届虚构产业园区合作与发展对话会参会名单Participants", heads.get(1));
    }

    /** A name is not cut while a translation of something else has room. */
    @Test
    void leavesOutATranslationBeforeItCutsTheName() throws IOException {
        Text title = SampleForums.both("第十三届虚构产业园区合作与发展暨跨境物流与通关便利化圆桌对话会及企业家见面会", "Sample");
        String name = title.translations().get("zh-Hans");
        assertEquals(name + "参会名单", heads(print(title, Map.of("paper", "a5"))).get(1));
        Text twice = SampleForums.both(name + name, "Sample");
        String head = heads(print(twice, Map.of("paper", "a5"))).get(1);
        assertEquals("…参会名单", head.substring(head.indexOf('…')));
    }

    @Test
    void saysEverythingWhereThereIsRoom() throws IOException {
        List<String> heads = heads(print(SampleForums.both("对话会", "Dialogue"), Map.of()));
        assertEquals("对话会Dialogue参会名单Participants", heads.get(0));
        assertEquals("对话会Dialogue参会名单Participants", heads.get(1));
    }

    /** An agenda of several pages has its title once on the first, and pages that are numbered. */
    @Test
    void doesNotRepeatATitleThatStandsRightBelow() throws IOException {
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            sessions.add(Session.builder("s" + i, Text.of("en", "Session " + i)).build());
        }
        Forum forum =
                SampleForums.english(
                                List.of(
                                        Edition.builder("2032", Text.of("en", "Sample"))
                                                .sessions(sessions)
                                                .build()))
                        .build();
        byte[] pdf =
                DocumentKindsTests.print(
                        PdfAgenda.create(), SampleForums.programme(forum, Audience.INTERNAL));
        List<String> pages = sides(pdf);
        assertEquals("", heads(pdf).get(0));
        assertEquals("SampleAgenda", heads(pdf).get(1));
        String first = pages.get(0);
        assertEquals("Page1of" + pages.size(), first.substring(first.lastIndexOf("Page")));
        assertEquals(0, first.indexOf("Sample"));
        assertEquals(0, first.lastIndexOf("Sample"));
    }

    private static byte[] print(Text title, Map<String, String> options) throws IOException {
        List<Participant> people = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            people.add(
                    Participant.builder("p" + i)
                            .placeholder(Text.of("en", "Person " + i))
                            .country("CN")
                            .build());
        }
        Edition edition = Edition.builder("2032", title).participants(people).build();
        Programme programme =
                Programme.of(SampleForums.english(List.of(edition)).build())
                        .languages("zh-Hans", "en")
                        .audience(Audience.INTERNAL)
                        .at(SampleForums.STAMP)
                        .build();
        return DocumentKindsTests.print(PdfParticipants.create(), programme, options);
    }

    /** What stands in the upper margin of each page, from left to right. */
    private static List<String> heads(byte[] pdf) throws IOException {
        List<String> heads = new ArrayList<>();
        for (List<PageWalk.Glyph> page : PageWalk.pages(pdf)) {
            StringBuilder head = new StringBuilder();
            page.stream()
                    .filter(each -> each.bottom() < 40)
                    .sorted((a, b) -> Float.compare(a.left(), b.left()))
                    .forEach(each -> head.append(each.text()));
            heads.add(head.toString());
        }
        return heads;
    }

    private static List<String> sides(byte[] pdf) throws IOException {
        List<String> texts = new ArrayList<>();
        for (List<PageWalk.Glyph> page : PageWalk.pages(pdf)) {
            StringBuilder text = new StringBuilder();
            page.forEach(glyph -> text.append(glyph.text()));
            texts.add(PageWalk.squeezed(text.toString()));
        }
        return texts;
    }
}
