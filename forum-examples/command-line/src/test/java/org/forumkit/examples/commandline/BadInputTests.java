package org.forumkit.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTests {
    @TempDir private Path folder;

    @Test
    void aDocumentCutInTheMiddle() throws IOException {
        String sample = Run.sample();
        assertError(
                sample.substring(0, sample.indexOf("\"talk\"") + 4),
                ", line 36, column 23, /series/editions/0/sessions/1/id: the document ends in the"
                        + " middle");
    }

    @Test
    void aTimeThatDoesNotExist() throws IOException {
        assertError(
                Run.sample("\"2030-05-02T09:00\"", "\"25:99\""),
                ", line 38, column 22, /series/editions/0/sessions/1/start: \"25:99\" is not a local"
                        + " date and time such as 2025-08-26T14:00");
    }

    @Test
    void anUnknownRoom() throws IOException {
        assertError(
                Run.sample("[\"hall-b\"]", "[\"hall-c\"]"),
                ", /series/editions/0/sessions/1/rooms/0: Edition “2030”, session “Talk”: The"
                        + " venue has no room “hall-c”; did you mean “hall-a”?");
    }

    @Test
    void aLanguageTagWithTheWrongSign() throws IOException {
        assertError(
                Run.sample("\"zh-Hans\"", "\"zh_CN\""),
                ", /series/editions/0/title/zh_CN: Edition “2030”: “zh_CN” is not a language tag such as"
                        + " zh-Hans; did you mean “zh-CN”?");
    }

    @Test
    void aTitleOfAMillionCharacters() throws IOException {
        assertError(
                Run.sample("\"Talk\"", "\"" + "x".repeat(1_000_000) + "\""),
                ", /series/editions/0/sessions/1/title: Edition “2030”, session “"
                        + "x".repeat(59)
                        + "…"
                        + "x".repeat(20)
                        + "”: The text has 1000000 characters; at most 500 are allowed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\u0000 | \\u0000 | the character U+0000, which cannot be printed",
                "\\r\\nBEGIN:VEVENT | \\u000D\\u000ABEGIN:VEVENT | the character U+000D, which cannot be printed",
                "\\u202e | \\u202E | the character U+202E, which turns the direction of writing",
                "\\u001b[2J | \\u001B[2J | the character U+001B, which cannot be printed",
                "\\ud800 | \\uD800 | half of a character, U+D800"
            })
    void aTitleWithCharactersThatAct(String characters, String shown, String what)
            throws IOException {
        assertError(
                Run.sample("\"Talk\"", "\"Talk" + characters + "\""),
                ", /series/editions/0/sessions/1/title: Edition “2030”, session “Talk"
                        + shown
                        + "”: The text holds "
                        + what
                        + ", at position 5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{}", "\u0000", "\ufeff", "PK\u0003\u0004"})
    void whatIsNoDocumentAtAll(String content) throws IOException {
        Path document = Run.write(folder, content);

        Run run = Run.of("validate", document);

        assertTrue(run.out().startsWith("error: " + document + ", line 1, column "), run.out());
        assertEquals("", run.err());
        assertEquals(1, run.code());
    }

    @Test
    void aFieldWhoseNameLooksLikeMoreLines() throws IOException {
        Path document =
                Run.write(
                        folder,
                        Run.sample("\"topics\": [\"trade\"]", "\"x\\nerror: \\u001b[2J\": 1"));

        Run run = Run.of("validate", document);

        String line =
                "error: "
                        + document
                        + ", line 41, column 13,"
                        + " /series/editions/0/sessions/1/x\\u000aerror: \\u001b[2J: ";
        assertTrue(run.out().startsWith(line), run.out());
        assertEquals(2, run.out().lines().count());
        assertEquals(1, run.code());
    }

    @Test
    void anOutputThatMayNotBeWritten() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        assumeTrue(
                locked.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "SKIPPED: the file system has no permissions");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(locked), "SKIPPED: this user may write everywhere");
        Path output = locked.resolve("feed.ics");

        Run run = Run.of("export", "@dialogue", "--to", "ical", "-o", output);

        assertEquals(
                "forum export: \""
                        + output
                        + "\" cannot be written: permission denied\n"
                        + "Try forum export --help\n",
                run.err());
        assertEquals(2, run.code());
    }

    @Test
    void aFullDisk() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "SKIPPED: there is no /dev/full");

        Run run = Run.of("export", "@dialogue", "--to", "ical", "-o", full);

        assertEquals(
                "forum: \"/dev/full\" cannot be written: No space left on device\n", run.err());
        assertEquals(3, run.code());
    }

    /** Checks the one message of both commands, and that an export leaves an older file alone. */
    private void assertError(String content, String message) throws IOException {
        Path document = Run.write(folder, content);
        Path output = Files.writeString(folder.resolve("output"), "old");
        String line = "error: " + document + message + "\n";

        Run validated = Run.of("validate", document);
        Run exported = Run.of("export", document, "--to", "ical", "-o", output);

        assertEquals(
                new Run(1, line + document + ": 1 error, 0 warnings, 0 hints\n", ""), validated);
        assertTrue(exported.err().startsWith(line), exported.err());
        assertEquals("", exported.out());
        assertEquals(1, exported.code());
        assertEquals("old", Files.readString(output));
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(2, all.count());
        }
    }
}
