package org.forumkit.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTests {
    private static final String SCHEDULE =
            """
            <schedule>
              <conference>
                <title>Sample 2025</title>
                <start>2025-02-01</start>
                <end>2025-02-01</end>
              </conference>
              <day index="1" date="2025-02-01">
                <room name="Hall">
                  <event id="7">
                    <start>10:00</start>
                    <duration>soon</duration>
                    <title>Welcome</title>
                  </event>
                </room>
              </day>
            </schedule>
            """;

    @TempDir private Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("schedule.xml"), content);
    }

    @Test
    void makesADocumentAndSaysWhatDeviates() throws IOException {
        Path file = file(SCHEDULE);
        Path output = folder.resolve("forum.json");
        Run run =
                Run.of(
                        "import",
                        file,
                        "--zone",
                        "Europe/Brussels",
                        "--language",
                        "en",
                        "-o",
                        output);

        assertEquals(
                "warning: "
                        + file
                        + ", /series/editions/0/sessions/0/end: Line 11, column 19: “soon” is not a"
                        + " length that can be read, or it is longer than the edition; the session"
                        + " has no end\n",
                run.err());
        assertEquals(0, run.code());
        Forum forum = ForumJson.read(output);
        assertEquals("sample", forum.series().id());
        assertEquals("Europe/Brussels", forum.series().editions().get(0).zone());
    }

    @Test
    void readsStandardInputAndWritesStandardOutput() {
        Run run =
                Run.withInput(
                        SCHEDULE,
                        "import",
                        "-",
                        "--series",
                        "own",
                        "--edition",
                        "first",
                        "-o",
                        "-");

        assertEquals(0, run.code());
        assertTrue(run.err().contains("standard input, /series/editions/0: Line 1, column 11"));
        Forum forum = ForumJson.read(run.out(), "output");
        assertEquals("own", forum.series().id());
        assertEquals("first", forum.series().editions().get(0).id());
    }

    @Test
    void writesItsFindingsToAFile() throws IOException {
        Path report = folder.resolve("report.json");
        Run run = Run.of("import", file(SCHEDULE), "--report", report, "-o", "-");

        assertEquals("", run.err());
        assertTrue(Files.readString(report).contains("\"exchange.length-unreadable\""));
    }

    @Test
    void bringsAnEditionIntoADocument() throws IOException {
        Path document = folder.resolve("forum.json");
        Run.of("import", file(SCHEDULE), "-o", document);
        Run run =
                Run.of(
                        "import",
                        file(SCHEDULE.replace("2025", "2026")),
                        "--into",
                        document,
                        "-o",
                        document);

        assertEquals(0, run.code());
        assertEquals(
                java.util.List.of("2025", "2026"),
                ForumJson.read(document).series().editions().stream().map(Edition::id).toList());
    }

    @Test
    void refusesWhatIsNoSchedule() throws IOException {
        Path output = folder.resolve("forum.json");
        Path file = file("<html/>");
        Run run = Run.of("import", file, "-o", output);

        assertEquals(1, run.code());
        assertEquals(
                "error: "
                        + file
                        + ", line 1, column 8: this is not a schedule: the first element is html\n"
                        + "forum: nothing was written\n",
                run.err());
        assertTrue(Files.notExists(output));
    }

    @Test
    void saysWhatIsWrongWithTheCall() throws IOException {
        Path file = file(SCHEDULE);

        assertEquals(
                "forum import: --format must be one of auto, schedule-xml, schedule-json, not"
                        + " \"xml\"\nTry forum import --help\n",
                Run.of("import", file, "--format", "xml", "-o", "-").err());
        assertEquals(
                "forum import: --series must be small letters, digits and hyphens, 64 at the most,"
                        + " the first no hyphen, not \"A\"\nTry forum import --help\n",
                Run.of("import", file, "--series", "A", "-o", "-").err());
    }
}
