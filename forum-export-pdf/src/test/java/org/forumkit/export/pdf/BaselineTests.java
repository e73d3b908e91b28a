package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.forumkit.export.Exporter;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Notice;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.junit.jupiter.api.Test;

/** What stands side by side begins on the same line, whatever its script and size. */
class BaselineTests {

    @Test
    void cellsOfARowBeginOnTheSameLine() throws IOException {
        Edition edition =
                edition()
                        .participants(
                                List.of(
                                        Participant.builder("kim")
                                                .person("kim")
                                                .position(SampleForums.both("主任", "Director"))
                                                .build()))
                        .build();
        List<PageWalk.Glyph> page = page(PdfParticipants.create(), edition);
        assertEquals(baseline(page, "Q"), baseline(page, "任"), 0.01);
    }

    @Test
    void languagesSideBySideBeginOnTheSameLine() throws IOException {
        Edition edition =
                edition()
                        .notices(
                                List.of(
                                        Notice.builder("n", SampleForums.both("乘车", "Quick"))
                                                .build()))
                        .build();
        List<PageWalk.Glyph> page = page(PdfInformation.create(), edition);
        assertEquals(baseline(page, "Q"), baseline(page, "乘"), 0.01);
    }

    private static Edition.Builder edition() {
        return Edition.builder("e", SampleForums.both("会", "Forum"));
    }

    private static List<PageWalk.Glyph> page(Exporter kind, Edition edition) throws IOException {
        PersonName name = PersonName.builder().given("Quin").build();
        Forum forum =
                SampleForums.english(List.of(edition))
                        .people(List.of(Person.builder("kim").names(Map.of("en", name)).build()))
                        .build();
        return PageWalk.pages(KindRequests.print(kind, forum, "zh-Hans,en", Map.of()).pdf()).get(0);
    }

    private static double baseline(List<PageWalk.Glyph> page, String text) {
        PageWalk.Glyph glyph =
                page.stream().filter(each -> each.text().equals(text)).findFirst().orElseThrow();
        return glyph.bottom() - (glyph.bottom() - glyph.top()) / 7;
    }
}
