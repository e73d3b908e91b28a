package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.forumkit.export.Exporter;
import org.forumkit.model.Audience;
import org.forumkit.model.Edition;
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
