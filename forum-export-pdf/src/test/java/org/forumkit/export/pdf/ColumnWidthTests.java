package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.forumkit.model.Contact;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Participant;
import org.forumkit.model.Room;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Venue;
import org.junit.jupiter.api.Test;

/** How the width of a page is shared between the columns of a table. */
class ColumnWidthTests {

    private static final float RIGHT = 595.28f - 56;

    /** Rooms take what the longest name takes, which leaves more for what is said in them. */
    @Test
    void givesRoomsTheWidthOfTheirNames() throws IOException {
        for (Exporter kind : List.of(PdfAgenda.create(), PdfHandbook.create())) {
            float brief = room(kind, "Hall 1");
            assertTrue(RIGHT - brief < 40, kind.id() + ": " + brief);
            float wide = room(kind, "Function Room");
            assertTrue(wide < brief - 15, kind.id() + ": " + wide);
            assertEquals(
                    room(kind, "Great Hall of the Northern Pavilion, first floor"),
                    room(kind, "Great Hall of the Northern Pavilion, second floor"),
                    0.01f);
        }
    }

    /** Where the column of rooms begins. */
    private static float room(Exporter kind, String name) throws IOException {
        Edition edition =
                Edition.builder("2032", en("Sample"))
                        .venue(
                                Venue.builder(en("Venue"))
                                        .rooms(List.of(Room.builder("r", en(name)).build()))
                                        .build())
                        .sessions(
                                List.of(
                                        Session.builder("s", en("Talk"))
                                                .start(LocalDateTime.of(2032, 3, 1, 9, 0))
                                                .rooms(List.of("r"))
                                                .build()))
                        .build();
        return left(print(kind, edition), "SpeakerRoom", "Speaker".length());
    }

    /** Posts with organisations are longer than names. */
    @Test
    void givesPostsMoreThanNames() throws IOException {
        Edition edition =
                Edition.builder("2032", en("Sample"))
                        .participants(
                                List.of(
                                        Participant.builder("p")
                                                .placeholder(en("Anna"))
                                                .position(en("Director"))
                                                .build()))
                        .build();
        byte[] pdf = print(PdfParticipants.create(), edition);
        float name = left(pdf, "No.Name", "No.".length());
        float post = left(pdf, "NamePost", "Name".length());
        assertTrue(RIGHT - post > 1.3f * (post - name), name + ", " + post);
    }

    /** How long a speech takes stands below what it is called, not below its number. */
    @Test
    void alignsLengthsWithTitles() throws IOException {
        List<Item> items =
                List.of(
                        Item.builder("f")
                                .title(en("First"))
                                .runningTime(Duration.ofMinutes(15))
                                .build(),
                        Item.builder("s").title(en("Second")).build());
        Edition edition =
                Edition.builder("2032", en("Sample"))
                        .sessions(List.of(Session.builder("s", en("Talk")).items(items).build()))
                        .build();
        for (String numbers : List.of("true", "false")) {
            byte[] pdf =
                    DocumentKindsTests.print(
                            PdfAgenda.create(),
                            SampleForums.programme(
                                    SampleForums.english(List.of(edition)).build(),
                                    Audience.INTERNAL),
                            Map.of("lengths", "true", "numbers", numbers));
            assertEquals(left(pdf, "First15min", 0), left(pdf, "First15min", 5), 0.01f);
        }
    }

    /** No word is torn, on small paper and in large type. */
    @Test
    void keepsWordsWhole() throws IOException {
        List<Map<String, String>> papers =
                List.of(
                        Map.of(),
                        Map.of("paper", "a5"),
                        Map.of("theme", "large-print"),
                        Map.of("paper", "a6"));
        for (Map<String, String> paper : papers) {
            byte[] seating = KindRequests.print(PdfSeating.create(), russian(), "ru", paper).pdf();
            assertWhole(seating, "Приветственное", 2);
            assertWhole(seating, "Представитель", 2);
            assertWhole(seating, "Александр", 1);
            byte[] contacts =
                    KindRequests.print(PdfContacts.create(), russian(), "ru", paper).pdf();
            assertWhole(contacts, "Представитель", 1);
            assertWhole(contacts, "внешнеэкономического", 1);
            assertWhole(contacts, "+74951234567", 1);
            assertWhole(contacts, "predstavitel@example.org", 1);
        }
    }

    /** Tables of one list have columns of one width, whatever stands in them. */
    @Test
    void alignsTheTablesOfAList() throws IOException {
        byte[] seating = KindRequests.print(PdfSeating.create(), russian(), "ru", Map.of()).pdf();
        List<Float> what = lefts(seating, "КтоЧто", "Кто".length());
        assertEquals(2, what.size());
        assertEquals(what.get(0), what.get(1), 0.01f);
        byte[] contacts = KindRequests.print(PdfContacts.create(), russian(), "ru", Map.of()).pdf();
        List<Float> mails = lefts(contacts, "Эл.почта", 0);
        assertEquals(2, mails.size());
        assertEquals(mails.get(0), mails.get(1), 0.01f);
    }

    /** When somebody speaks is not below or above how long. */
    @Test
    void setsLengthsApartFromTimes() throws IOException {
        byte[] pdf = KindRequests.print(PdfSeating.create(), russian(), "ru", Map.of()).pdf();
        float time = lefts(pdf, "ВремяМин.", 0).get(0);
        float minutes = lefts(pdf, "ВремяМин.", "Время".length()).get(0);
        assertEquals(List.of(time), lefts(pdf, "09:0010", 0));
        assertEquals(List.of(minutes), lefts(pdf, "09:0010", "09:00".length()));
    }

    /** A word stands so often, each time on one line. */
    private static void assertWhole(byte[] pdf, String word, int times) throws IOException {
        int found = 0;
        for (List<PageWalk.Glyph> page : PageWalk.pages(pdf)) {
            for (int at : places(page, word)) {
                found++;
                for (PageWalk.Glyph glyph : page.subList(at, at + word.length())) {
                    assertEquals(page.get(at).bottom(), glyph.bottom(), 0.01f, word);
                }
            }
        }
        assertEquals(times, found, word);
    }

    private static List<Float> lefts(byte[] pdf, String text, int offset) throws IOException {
        List<Float> lefts = new ArrayList<>();
        for (List<PageWalk.Glyph> page : PageWalk.pages(pdf)) {
            for (int at : places(page, text)) {
                lefts.add(page.get(at + offset).left());
            }
        }
        return lefts;
    }

    private static List<Integer> places(List<PageWalk.Glyph> page, String text) {
        StringBuilder all = new StringBuilder();
        page.forEach(glyph -> all.append(glyph.text()));
        List<Integer> places = new ArrayList<>();
        for (int at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + 1)) {
            places.add(at);
        }
        return places;
    }

    private static Forum russian() {
        Participant participant =
                Participant.builder("p")
                        .placeholder(ru("Представитель"))
                        .position(ru("Руководитель внешнеэкономического управления"))
                        .telephone("+7 495 123 45 67")
                        .email("predstavitel@example.org")
                        .build();
        Contact contact =
                Contact.builder("c", ru("Бейджи")).name(ru("Бюро")).telephone("+7 1").build();
        Edition edition =
                Edition.builder("2032", ru("Форум"))
                        .contacts(List.of(contact))
                        .participants(List.of(participant))
                        .sessions(List.of(speeches("a", "Александр"), speeches("b", "Ли")))
                        .build();
        return SampleForums.english(List.of(edition)).build();
    }

    private static Session speeches(String id, String speaker) {
        List<Item> items = new ArrayList<>();
        for (String name : List.of("Представитель", speaker)) {
            Appearance appearance = Appearance.builder().placeholder(ru(name)).build();
            boolean first = items.isEmpty();
            items.add(
                    Item.builder(id + items.size())
                            .title(ru(first ? "Приветственное слово" : "Слово"))
                            .start(
                                    first && id.equals("a")
                                            ? LocalDateTime.of(2032, 3, 1, 9, 0)
                                            : null)
                            .runningTime(Duration.ofMinutes(10))
                            .appearances(List.of(appearance))
                            .build());
        }
        return Session.builder(id, ru("Открытие"))
                .start(LocalDateTime.of(2032, 3, 1, 9, 0))
                .items(items)
                .build();
    }

    private static Text ru(String text) {
        return Text.of("ru", text);
    }

    private static byte[] print(Exporter kind, Edition edition) throws IOException {
        return DocumentKindsTests.print(
                kind,
                SampleForums.programme(
                        SampleForums.english(List.of(edition)).build(), Audience.INTERNAL),
                Map.of());
    }

    /** The left edge of a glyph some way into the last of some text. */
    private static float left(byte[] pdf, String text, int offset) throws IOException {
        float left = -1;
        for (List<PageWalk.Glyph> page : PageWalk.pages(pdf)) {
            StringBuilder all = new StringBuilder();
            page.forEach(glyph -> all.append(glyph.text()));
            int at = all.lastIndexOf(text);
            if (at >= 0) {
                left = page.get(at + offset).left();
            }
        }
        assertTrue(left >= 0, text);
        return left;
    }

    private static Text en(String text) {
        return Text.of("en", text);
    }
}
