package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.forumkit.model.Audience;
import org.forumkit.model.Edition;
import org.forumkit.model.Room;
import org.forumkit.model.Session;
import org.forumkit.model.SessionKind;
import org.forumkit.model.Text;
import org.forumkit.model.Venue;
import org.forumkit.programme.Programme;
import org.junit.jupiter.api.Test;

class PdfDayGridTests {

    private static final LocalDateTime NINE = LocalDateTime.of(2032, 3, 1, 9, 0);

    @Test
    void standsTrueToScale() throws IOException {
        byte[] pdf =
                print(
                        List.of(
                                session("a", "Alpha", 0, 60, "r0"),
                                session("b", "Beta", 60, 90, "r0"),
                                session("c", "Gamma", 90, 240, "r1")),
                        Map.of());
        float alpha = topOf(pdf, "09:00–10:00");
        float beta = topOf(pdf, "10:00–10:30");
        float gamma = topOf(pdf, "10:30–13:00");
        assertEquals(2, (gamma - alpha - (beta - alpha)) / (beta - alpha) * 4, 0.1f);
        assertEquals(List.of(), PageWalk.faults(pdf));
    }

    @Test
    void tellsTimesTitlesAndRooms() throws IOException {
        assertEquals(
                "Monday,1March203209:0009:3010:0010:3011:00Hall0Hall109:00–10:00Alpha10:00–10:30Break"
                        + "10:30–11:30Beta",
                body(
                        List.of(
                                session("a", "Alpha", 0, 60, "r0"),
                                pause("p", 60, 90),
                                session("b", "Beta", 90, 150, "r1"))));
    }

    @Test
    void letsASessionWithoutARoomStandBesideOthersWhereItIsNotAlone() throws IOException {
        assertEquals(
                "Monday,1March203209:0009:3010:00Hall0Elsewhere09:00–10:00Alpha09:30–10:30Tour",
                body(
                        List.of(
                                session("a", "Alpha", 0, 60, "r0"),
                                session("b", "Tour", 30, 90, ""))));
    }

    @Test
    void numbersWhatHasNoRoomAndListsIt() throws IOException {
        String title = "A title of very many words that no box of five minutes can hold ".repeat(4);
        byte[] pdf =
                print(
                        List.of(
                                session("a", "Alpha", 0, 600, "r0"),
                                session("b", title.strip(), 0, 5, "r1"),
                                session("c", "Gamma", 300, 600, "r1")),
                        Map.of("rooms", "2"));
        String text = PageWalk.text(pdf);
        assertTrue(text.contains("[1]09:00"), text);
        assertTrue(text.contains("[1]1March203209:00–09:05Hall1" + PageWalk.squeezed(title)), text);
        assertEquals(List.of(), PageWalk.faults(pdf));
        assertEquals(2, pages(pdf));
    }

    @Test
    void givesSessionsAtTheSameTimeInOneRoomALaneEach() throws IOException {
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            sessions.add(session("s" + i, "Talk " + i, 0, 60, "r0"));
        }
        byte[] pdf = print(sessions, Map.of());
        assertEquals(2, pages(pdf));
        assertEquals(List.of(), PageWalk.faults(pdf));
        String text = PageWalk.text(pdf);
        for (int i = 0; i < 12; i++) {
            assertTrue(text.contains("09:00–10:00Talk" + i), text);
        }
    }

    @Test
    void endsWhatGoesOnForDaysWithTheOthers() throws IOException {
        byte[] pdf =
                print(
                        List.of(
                                session("x", "Exhibition", 0, 3 * 24 * 60, "r0"),
                                session("a", "Alpha", 0, 60, "r1")),
                        Map.of());
        assertEquals(1, pages(pdf));
        assertTrue(topOf(pdf, "10:00") > 0, "the hours go on to ten");
    }

    @Test
    void listsWhatHasNoTime() throws IOException {
        String text =
                PageWalk.text(
                        print(
                                List.of(
                                        session("a", "Alpha", 0, 60, "r0"),
                                        Session.builder("o", en("Open end")).build()),
                                Map.of()));
        assertTrue(text.contains("TimetobeannouncedTimeContentRoomOpenend"), text);
    }

    @Test
    void holdsAConferenceOfManyRooms() throws Exception {
        List<Session> sessions = new ArrayList<>();
        for (int room = 0; room < 35; room++) {
            for (int k = 0; k < 15; k++) {
                int start = k * 40 + room % 3 * 5;
                int length = k % 4 == 0 ? 10 : 35;
                sessions.add(
                        session(
                                "s" + room + "-" + k,
                                "Talk " + room + "x" + k + " on many things of some length",
                                start,
                                start + length,
                                "r" + room));
            }
        }
        byte[] pdf = print(sessions, Map.of());
        assertEquals(List.of(), PageWalk.faults(pdf));
        assertEquals(List.of(), Conformance.failures(pdf));
        Matcher titles = Pattern.compile("Talk(\\d+x\\d+)").matcher(PageWalk.text(pdf));
        assertEquals(35 * 15, titles.results().map(each -> each.group(1)).distinct().count());
        assertTrue(PageWalk.smallest(pdf) >= 6.9f, "nothing is smaller than 7 points");
    }

    /** One line that has room is not set in the smallest type because two lines have none. */
    @Test
    void setsOneLineAsLargeAsTimesElsewhereWhereItFits() throws IOException {
        byte[] pdf =
                print(
                        List.of(
                                session("a", "Alpha", 0, 60, "r0"),
                                pause("p", 60, 70),
                                session("b", "Beta", 70, 240, "r0"),
                                session("c", "Gamma", 240, 400, "r1")),
                        Map.of());
        List<PageWalk.Glyph> page = PageWalk.pages(pdf).get(0);
        StringBuilder text = new StringBuilder();
        page.forEach(glyph -> text.append(glyph.text()));
        PageWalk.Glyph time = page.get(text.indexOf("09:00–10:00"));
        PageWalk.Glyph pause = page.get(text.indexOf("Break"));
        assertEquals(page.get(text.indexOf("10:00–10:10")).bottom(), pause.bottom(), 0.01f);
        assertEquals(time.bottom() - time.top(), pause.bottom() - pause.top(), 0.01f);
    }

    private static String body(List<Session> sessions) throws IOException {
        String text = PageWalk.text(print(sessions, Map.of()));
        return text.substring(0, text.indexOf("AgendaSample"));
    }

    private static float topOf(byte[] pdf, String text) throws IOException {
        List<PageWalk.Glyph> glyphs = PageWalk.pages(pdf).get(0);
        for (int i = 0; i + text.length() <= glyphs.size(); i++) {
            StringBuilder read = new StringBuilder();
            for (int k = 0; k < text.length(); k++) {
                read.append(glyphs.get(i + k).text());
            }
            if (read.toString().equals(text)) {
                return glyphs.get(i).top();
            }
        }
        throw new AssertionError(text + " is not on the page");
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static Text en(String text) {
        return Text.of("en", text);
    }

    private static Session session(String id, String title, int from, int to, String room) {
        return Session.builder(id, en(title))
                .start(NINE.plusMinutes(from))
                .end(NINE.plusMinutes(to))
                .rooms(room.isEmpty() ? List.of() : List.of(room))
                .build();
    }

    private static Session pause(String id, int from, int to) {
        return session(id, "Break", from, to, "").toBuilder().kind(SessionKind.BREAK).build();
    }

    private static byte[] print(List<Session> sessions, Map<String, String> options)
            throws IOException {
        List<Room> rooms = new ArrayList<>();
        for (int i = 0; i < 35; i++) {
            rooms.add(Room.builder("r" + i, en("Hall " + i)).build());
        }
        Edition edition =
                Edition.builder("2032", en("Sample"))
                        .venue(Venue.builder(en("Venue")).rooms(rooms).build())
                        .sessions(sessions)
                        .build();
        Programme programme =
                SampleForums.programme(
                        SampleForums.english(List.of(edition)).build(), Audience.INTERNAL);
        return DocumentKindsTests.print(PdfDayGrid.create(), programme, options);
    }
}
