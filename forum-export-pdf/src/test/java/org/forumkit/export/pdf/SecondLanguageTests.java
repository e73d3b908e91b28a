package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.forumkit.export.Exporter;
import org.forumkit.model.Appearance;
import org.forumkit.model.Edition;
import org.forumkit.model.Figure;
import org.forumkit.model.FigureKind;
import org.forumkit.model.FigureState;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Precision;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Topic;
import org.junit.jupiter.api.Test;

/** In a document of two languages, all stands in both that is not a number or a name. */
class SecondLanguageTests {

    private static final LocalDateTime NINE = LocalDateTime.of(2032, 3, 1, 9, 0);

    @Test
    void datesTheSessionsOfATopicInBoth() throws IOException {
        String text = text(PdfHandbook.create(), Map.of());
        assertTrue(text.contains("2032年3月1日1March203209:00–10:00开幕Opening"), text);
    }

    @Test
    void datesFiguresInBoth() throws IOException {
        String text = text(PdfHandbook.create(), Map.of());
        assertTrue(text.contains("2032年2月29日29February2032"), text);
    }

    @Test
    void countsMinutesInBoth() throws IOException {
        String text = text(PdfSeating.create(), Map.of());
        assertTrue(text.contains("09:0010"), text);
    }

    @Test
    void namesSpeakersOfAGridInBoth() throws IOException {
        String text = text(PdfDayGrid.create(), Map.of("speakers", "true"));
        assertTrue(text.contains("09:00–10:00开幕Opening安娜、BergmannAnnaBerg,Bergmann"), text);
    }

    @Test
    void headsPagesInBoth() throws IOException {
        String text = text(PdfRunningOrder.create(), Map.of());
        assertTrue(text.contains("执行流程表Runningorder样例论坛SampleForum第1页"), text);
    }

    @Test
    void datesAVersionInBoth() throws IOException {
        String text = text(PdfHandbook.create(), Map.of("version", "Release 3"));
        assertTrue(text.contains("Release32025年8月20日20August2025"), text);
    }

    /** An exact number needs no word for that; one that is none says so. */
    @Test
    void saysOfANumberWhatIsNotPlain() throws IOException {
        String text = text(PdfHandbook.create(), Map.of());
        assertTrue(text.contains("9约，初步数据about,provisional"), text);
        assertTrue(text.contains("4最终数据final"), text);
    }

    /** A name in Latin letters before a Chinese post is parted from it as a Chinese one is. */
    @Test
    void partsNamesAndPostsTheSameWayInALanguage() throws IOException {
        String running = PageWalk.text(print(PdfRunningOrder.create(), forum()));
        assertTrue(running.contains("安娜主任AnnaBerg,DirectorBergmann处长Bergmann,Head"), running);
    }

    /** Where there is no room for both, the first stands there, shortened if need be. */
    @Test
    void headsPagesInTheFirstWhereThereIsNoRoom() throws IOException {
        String words = "Regional Cooperation of Industrial Parks and Enterprises ";
        Edition edition =
                Edition.builder("2032", both("第一届区域产业园区与企业合作论坛", words.repeat(3)))
                        .sessions(
                                List.of(
                                        Session.builder("o", both("开幕", "Opening"))
                                                .start(NINE)
                                                .build()))
                        .build();
        byte[] pdf =
                print(PdfRunningOrder.create(), SampleForums.english(List.of(edition)).build());
        String text = PageWalk.text(pdf);
        assertTrue(text.contains("Runningorder第一届区域产业园区与企业合作论坛第1页"), text);
        assertFalse(text.contains("RegionalCooperation"), text);
        assertEquals(List.of(), PageWalk.faults(pdf));
    }

    private static Text both(String chinese, String english) {
        return SampleForums.both(chinese, english);
    }

    private static byte[] print(Exporter kind, Forum forum) throws IOException {
        return DocumentKindsTests.print(kind, SampleForums.programme(forum, "zh-Hans", "en"));
    }

    private static String text(Exporter kind, Map<String, String> options) throws IOException {
        return PageWalk.text(
                DocumentKindsTests.print(
                        kind, SampleForums.programme(forum(), "zh-Hans", "en"), options));
    }

    private static Forum forum() {
        Session opening =
                Session.builder("o", both("开幕", "Opening"))
                        .start(NINE)
                        .end(NINE.plusMinutes(60))
                        .topics(List.of("t"))
                        .items(
                                List.of(
                                        Item.builder("i")
                                                .title(both("欢迎", "Welcome"))
                                                .start(NINE)
                                                .runningTime(Duration.ofMinutes(10))
                                                .appearances(
                                                        List.of(
                                                                Appearance.builder()
                                                                        .participant("anna")
                                                                        .build(),
                                                                Appearance.builder()
                                                                        .participant("latin")
                                                                        .build()))
                                                .build()))
                        .build();
        Edition edition =
                Edition.builder("2032", both("样例论坛", "Sample Forum"))
                        .topics(List.of(Topic.builder("t", both("议题", "Topic")).build()))
                        .figures(
                                List.of(
                                        Figure.builder(FigureKind.COUNTRIES, 9L)
                                                .precision(Precision.ABOUT)
                                                .state(FigureState.PROVISIONAL)
                                                .asOf(LocalDate.of(2032, 2, 29))
                                                .build(),
                                        Figure.builder(FigureKind.PARKS, 4L)
                                                .precision(Precision.EXACT)
                                                .state(FigureState.FINAL)
                                                .build()))
                        .sessions(List.of(opening))
                        .participants(
                                List.of(
                                        Participant.builder("anna")
                                                .person("anna")
                                                .position(both("主任", "Director"))
                                                .build(),
                                        Participant.builder("latin")
                                                .placeholder(Text.of("en", "Bergmann"))
                                                .position(both("处长", "Head"))
                                                .build()))
                        .build();
        return SampleForums.english(List.of(edition))
                .people(
                        List.of(
                                Person.builder("anna")
                                        .names(
                                                Map.of(
                                                        "zh-Hans",
                                                        PersonName.builder().full("安娜").build(),
                                                        "en",
                                                        PersonName.builder()
                                                                .family("Berg")
                                                                .given("Anna")
                                                                .build()))
                                        .build()))
                .build();
    }
}
