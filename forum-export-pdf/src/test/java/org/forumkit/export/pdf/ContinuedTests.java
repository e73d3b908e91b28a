package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forumkit.export.Exporter;
import org.forumkit.model.Appearance;
import org.forumkit.model.Audience;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Participant;
import org.forumkit.model.Room;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Topic;
import org.forumkit.model.Venue;
import org.forumkit.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page says of a table that was begun on the page before. */
class ContinuedTests {

    private static final LocalDateTime NINE = LocalDateTime.of(2032, 3, 1, 9, 0);

    @Test
    void saysWhichDayGoesOn() throws Exception {
        for (Exporter kind :
                List.of(
                        PdfHandbook.create(),
                        PdfAgenda.create(),
                        PdfRunningOrder.create(),
                        PdfRoomSheets.create(),
                        PdfLeaflet.create())) {
            byte[] pdf = print(kind, "en");
            String text = PageWalk.text(pdf);
            int first = text.indexOf("Monday,1March2032Time");
            int further = text.indexOf("Monday,1March2032(continued)Time");
            assertTrue(first >= 0 && further > first, kind.id() + ": " + text);
            assertEquals(
                    List.of(),
                    StructureText.of(pdf).stream().filter(t -> t.contains("continued")).toList(),
                    kind.id());
            assertEquals(List.of(), PageWalk.faults(pdf), kind.id());
            assertEquals(List.of(), Conformance.failures(pdf), kind.id());
        }
    }

    @Test
    void saysItOnEachFurtherPageAndNoOther() throws IOException {
        List<String> pages = sides(print(PdfRunningOrder.create(), "en"));
        for (int i = 0; i < pages.size(); i++) {
            assertEquals(
                    i > 0, pages.get(i).startsWith("Monday,1March2032(continued)"), pages.get(i));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "zh-Hans, 2032年3月1日星期一（续）",
        "ru, 'Понедельник, 1 марта 2032 г. (продолжение)'",
        "ko, 2032년 3월 1일 월요일 (계속)",
        "ja, 2032年3月1日月曜日（続き）",
        "mn, '2032 оны гуравдугаар сарын 1, даваа гараг (үргэлжлэл)'"
    })
    void saysItInTheLanguagesOfTheDocument(String language, String expected) throws IOException {
        String second = sides(print(PdfRunningOrder.create(), language, "en")).get(1);
        assertEquals(
                PageWalk.squeezed(expected) + "Monday,1March2032(continued)",
                second.substring(0, Math.max(0, second.indexOf("(continued)") + 11)));
    }

    /** Where only the table of a session is on a page, the page says whose it is. */
    @Test
    void saysWhichSessionATableIsOf() throws Exception {
        List<Item> items = new ArrayList<>();
        for (int k = 0; k < 3; k++) {
            items.add(Item.builder("i" + k).title(en("Speech " + k)).build());
        }
        for (int lines = 25; lines < 50; lines++) {
            Session first =
                    Session.builder("a", en("Long"))
                            .description(en("Word of the text.\n".repeat(lines)))
                            .items(items)
                            .build();
            Session second = Session.builder("b", en("Next")).build();
            Edition edition =
                    Edition.builder("2032", en("Sample")).sessions(List.of(first, second)).build();
            byte[] pdf =
                    DocumentKindsTests.print(
                            PdfProceedings.create(),
                            SampleForums.programme(
                                    SampleForums.english(List.of(edition)).build(), "en"));
            assertEquals(List.of(), PageWalk.faults(pdf), lines + " lines");
            for (String page : sides(pdf)) {
                boolean only = page.contains("Speech0") && !page.contains("text.");
                assertTrue(!only || page.startsWith("Long(continued)1Speech0"), page);
            }
        }
    }

    @Test
    void saysWhoseListOfSpeakersGoesOn() throws IOException {
        List<Item> items = new ArrayList<>();
        for (int k = 0; k < 60; k++) {
            Appearance speaker = Appearance.builder().placeholder(en("Speaker " + k)).build();
            items.add(Item.builder("i" + k).appearances(List.of(speaker)).build());
        }
        Session session = Session.builder("a", en("Long")).items(items).build();
        Edition edition = Edition.builder("2032", en("Sample")).sessions(List.of(session)).build();
        Programme programme =
                SampleForums.programme(SampleForums.english(List.of(edition)).build(), "en");
        List<String> pages = sides(DocumentKindsTests.print(PdfSeating.create(), programme));
        assertEquals(2, pages.size());
        assertTrue(pages.get(0).startsWith("SeatingandlecternLong"), pages.get(0));
        for (String further : pages.subList(1, pages.size())) {
            assertTrue(further.startsWith("Long(continued)No.WhoWhat"), further);
        }
    }

    @Test
    void saysWhichCountryGoesOn() throws IOException {
        List<Participant> people = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            people.add(
                    Participant.builder("p" + i)
                            .placeholder(en("Person " + i))
                            .country(i < 50 ? "CN" : "MN")
                            .build());
        }
        Forum forum =
                SampleForums.english(
                                List.of(
                                        Edition.builder("2032", en("Sample"))
                                                .participants(people)
                                                .build()))
                        .build();
        byte[] pdf =
                DocumentKindsTests.print(
                        PdfParticipants.create(),
                        SampleForums.programme(forum, Audience.INTERNAL),
                        Map.of());
        List<String> pages = sides(pdf);
        assertTrue(pages.get(1).startsWith("China(continued)No.Name"), pages.get(1));
        assertFalse(pages.get(0).contains("continued"), pages.get(0));
    }

    @Test
    void saysWhichTopicGoesOn() throws IOException {
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            sessions.add(Session.builder("s" + i, en("Session " + i)).topics(List.of("t")).build());
        }
        Edition edition =
                Edition.builder("2032", en("Sample"))
                        .topics(List.of(Topic.builder("t", en("Trade")).build()))
                        .sessions(sessions)
                        .build();
        PdfProgramme kind =
                PdfProgramme.builder("topics", en("Topics"), List.of(PdfSection.topics())).build();
        List<String> pages =
                sides(
                        DocumentKindsTests.print(
                                kind,
                                SampleForums.programme(
                                        SampleForums.english(List.of(edition)).build(), "en")));
        assertTrue(pages.get(0).startsWith("Topics1.TradeSession0"), pages.get(0));
        assertTrue(pages.get(1).startsWith("1.Trade(continued)Session"), pages.get(1));
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

    private static byte[] print(Exporter kind, String... languages) throws IOException {
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            LocalDateTime start = NINE.plusMinutes(15L * i);
            List<Item> items = new ArrayList<>();
            for (int k = 0; k < 3; k++) {
                items.add(
                        Item.builder("s" + i + "-" + k)
                                .title(en("Speech " + k))
                                .runningTime(Duration.ofMinutes(5))
                                .build());
            }
            sessions.add(
                    Session.builder("s" + i, en("Session " + i))
                            .start(start)
                            .end(start.plusMinutes(15))
                            .rooms(List.of("r"))
                            .items(items)
                            .build());
        }
        Edition edition =
                Edition.builder("2032", en("Sample"))
                        .venue(
                                Venue.builder(en("Venue"))
                                        .rooms(List.of(Room.builder("r", en("Hall")).build()))
                                        .build())
                        .sessions(sessions)
                        .build();
        return DocumentKindsTests.print(
                kind,
                SampleForums.programme(SampleForums.english(List.of(edition)).build(), languages));
    }

    private static Text en(String text) {
        return Text.of("en", text);
    }
}
