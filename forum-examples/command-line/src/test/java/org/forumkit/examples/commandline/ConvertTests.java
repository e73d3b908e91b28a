package org.forumkit.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.forumkit.examples.dialogue.Dialogue;
import org.forumkit.json.ForumJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertTests {
    @TempDir private Path folder;

    @Test
    void writesADocumentAsASchedule() throws IOException {
        Path document = Run.write(folder, Run.sample());
        Path xml = folder.resolve("schedule.xml");
        Path json = folder.resolve("schedule.json");

        assertEquals(0, Run.of("convert", document, "--edition", "2031", "-o", xml).code());
        assertTrue(
                Files.readString(xml)
                        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<schedule>"));
        assertEquals(0, Run.of("convert", xml, "-o", json).code());
        assertTrue(Files.readString(json).contains("\"schedule\": {"));
    }

    @Test
    void writesTablesAndAWorkbook() throws IOException {
        Path document = Run.write(folder, Run.sample());
        Path csv = folder.resolve("sessions.csv");
        Path tsv = folder.resolve("people.tsv");
        Path xlsx = folder.resolve("all.xlsx");
        Path json = folder.resolve("again.json");

        assertEquals(0, Run.of("convert", document, "--edition", "2030", "-o", csv).code());
        assertTrue(
                Files.readString(csv).startsWith("\uFEFFID,Title,Start,End,"),
                Files.readString(csv));
        assertEquals(
                0,
                Run.of("convert", document, "--edition", "2030", "--table", "people", "-o", tsv)
                        .code());
        assertTrue(Files.readString(tsv).startsWith("\uFEFFPerson ID\tName"));
        assertEquals(0, Run.of("convert", document, "--edition", "2030", "-o", xlsx).code());
        assertEquals(0, Run.of("convert", xlsx, "-o", json).code());
        assertTrue(Files.readString(json).contains("\"id\": \"opening\""));
    }

    /** Items that were written as a table and come back change nothing. */
    @Test
    void takesItemsThereAndBack() throws IOException {
        Path csv = folder.resolve("items.csv");
        Path before = folder.resolve("before.json");
        Path after = folder.resolve("after.json");
        Files.writeString(before, ForumJson.toString(Dialogue.forum()));

        Run written = Run.of("convert", before, "--edition", "2025", "--table", "items", "-o", csv);
        Run read =
                Run.of(
                        "import",
                        csv,
                        "--into",
                        before,
                        "--edition",
                        "2025",
                        "--language",
                        Dialogue.forum().defaultLanguage(),
                        "-o",
                        after);

        assertEquals(0, written.code());
        assertEquals("", read.err());
        assertTrue(Files.readAllLines(csv).size() > 3);
        assertEquals(ForumJson.read(before), ForumJson.read(after));
    }

    @Test
    void tellsOfWhatHasNoPlace() {
        Run run =
                Run.of("convert", "@dialogue", "--edition", "2025", "-o", folder.resolve("s.xml"));

        assertEquals(0, run.code());
        assertTrue(
                run.err()
                        .contains("The format has no place for edition/organisers; it is left out"),
                run.err());
    }

    @Test
    void saysWhatIsWrongWithTheCall() throws IOException {
        Path document = Run.write(folder, Run.sample());

        assertEquals(
                "forum convert: the output must end with .xml, .json, .jsonld, .ics, .csv, .tsv or"
                        + " .xlsx, not \"-\"\nTry forum convert --help\n",
                Run.of("convert", document, "-o", "-").err());
    }

    /** A table names no zone. */
    @Test
    void takesTimesAsOfAZone() throws IOException {
        Path table =
                Files.writeString(
                        folder.resolve("sessions.csv"), "id,title,start\n1,A,2026-09-01 10:00\n");
        Path xml = folder.resolve("schedule.xml");

        assertEquals(0, Run.of("convert", table, "--zone", "Asia/Seoul", "-o", xml).code());
        assertTrue(
                Files.readString(xml).contains("<date>2026-09-01T10:00:00+09:00</date>"),
                Files.readString(xml));
        assertEquals(2, Run.of("convert", table, "--zone", "Seoul", "-o", xml).code());
    }

    @Test
    void writesOtherFormatsByTheEnding() throws IOException {
        Path document = Run.write(folder, Run.sample());
        Path second = folder.resolve("second.json");
        Path data = folder.resolve("data.jsonld");
        Path feed = folder.resolve("feed.ics");

        assertEquals(
                0,
                Run.of("convert", document, "--edition", "2031", "--schedule2", "-o", second)
                        .code());
        assertTrue(Files.readString(second).contains("\"events\": ["));
        assertEquals(0, Run.of("convert", document, "--edition", "2031", "-o", data).code());
        assertTrue(Files.readString(data).contains("\"@type\": \"BusinessEvent\""));
        assertEquals(0, Run.of("convert", document, "--edition", "2031", "-o", feed).code());
        assertTrue(Files.readString(feed).startsWith("BEGIN:VCALENDAR\r\n"));
        // A calendar is read as well.
        assertEquals(0, Run.of("convert", feed, "-o", second, "--schedule2").code());
        assertEquals(2, Run.of("convert", document, "--schedule2", "-o", feed).code());
    }
}
