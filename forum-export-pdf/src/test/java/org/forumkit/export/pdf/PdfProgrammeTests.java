package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.forumkit.export.Exporter;
import org.forumkit.model.Text;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeOrganiser;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A document of sections that an application chooses and writes. */
class PdfProgrammeTests {

    private static final Programme SAMPLE =
            SampleForums.programme(SampleForums.withSessions(3), "zh-Hans", "en");

    @Test
    void printsSectionsInTheOrderWanted() throws Exception {
        String text =
                text(
                        PdfSection.participants(ParticipantGroups.NONE),
                        PdfSection.contents(),
                        PdfSection.agenda());
        int list = text.indexOf("参会名单Participants");
        int contents = text.indexOf("目录Contents");
        int agenda = text.lastIndexOf("会议议程Agenda");
        assertTrue(list >= 0 && list < contents && contents < agenda, text);
        assertTrue(!text.contains("参会须知"), text);
    }

    @Test
    void printsASectionOfOnesOwn() throws Exception {
        PdfSection thanks =
                PdfSection.of(
                        SampleForums.both("致谢", "Thanks"),
                        page -> {
                            page.heading(SampleForums.both("主办方", "To our hosts"));
                            page.text(page.edition().title());
                            page.text(SampleForums.both("谢谢大家", "Thank you all"));
                            List<List<LocalText>> rows = new ArrayList<>();
                            for (ProgrammeOrganiser each : page.edition().organisers()) {
                                each.organisations()
                                        .forEach(o -> rows.add(List.of(each.label(), o.name())));
                            }
                            page.table(
                                    List.of(
                                            SampleForums.both("角色", "Role"),
                                            SampleForums.both("单位", "Body")),
                                    rows);
                        });
        byte[] pdf = print(PdfSection.contents(), thanks);
        String text = PageWalk.text(pdf);
        assertTrue(text.contains("目录Contents致谢Thanks2"), text);
        assertTrue(
                text.contains(
                        "致谢Thanks主办方Toourhosts第十三届虚构产业园区对话会"
                                + "13thSampleDialogueofIndustrialParks谢谢大家Thankyouall"
                                + "角色Role单位Body主办单位Host虚构园区管理委员会1号"),
                text);
        assertEquals(List.of(), Conformance.failures(pdf));
        assertEquals(List.of(), PageWalk.faults(pdf));
    }

    @Test
    void refusesRowsThatDoNotMatchTheHeadings() {
        PdfSection wrong =
                PdfSection.of(
                        Text.of("en", "Wrong"),
                        page ->
                                page.table(
                                        List.of(Text.of("en", "One"), Text.of("en", "Two")),
                                        List.of(List.of(page.edition().title()))));
        assertEquals(
                "rows must have 2 texts each, not 1",
                assertThrows(IllegalArgumentException.class, () -> print(wrong)).getMessage());
    }

    @Nested
    class OwnDocument extends PdfContractTests.Contract {
        @Override
        protected Exporter exporter() {
            return document(
                    PdfSection.cover(),
                    PdfSection.of(
                            Text.of("en", "Words"), page -> page.text(page.edition().title())),
                    PdfSection.rooms());
        }
    }

    private static PdfProgramme document(PdfSection... sections) {
        return PdfProgramme.builder("own", Text.of("en", "Own"), List.of(sections)).build();
    }

    private static byte[] print(PdfSection... sections) throws IOException {
        return DocumentKindsTests.print(document(sections), SAMPLE);
    }

    private static String text(PdfSection... sections) throws IOException {
        return PageWalk.text(print(sections));
    }
}
