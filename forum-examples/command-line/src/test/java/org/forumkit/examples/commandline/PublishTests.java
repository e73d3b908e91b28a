package org.forumkit.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishTests {
    private static final String PLAN =
            """
            {
              "entries": [
                {"id": "rooms", "exporter": "ical", "each": "room", "languages": [["en"], ["ko"]],
                 "options": {"name": "{name}"},
                 "file": "{edition}/{room}-{language}.{extension}"}
              ]
            }
            """;

    @TempDir private Path folder;
    private Path document;
    private Path plan;
    private Path target;

    @BeforeEach
    void write() throws IOException {
        document = Run.write(folder, Run.sample());
        plan = Files.writeString(folder.resolve("plan.json"), PLAN);
        target = folder.resolve("target");
    }

    private Run publish(Object... more) {
        Stream<Object> all =
                Stream.concat(
                        Stream.of("publish", document, "--plan", plan, "--target", target),
                        Stream.of(more));
        return Run.of(all.toArray());
    }

    private static Set<String> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(each -> root.relativize(each).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void saysWhatItWroteAndTheSecondTimeThatNothingChanged() throws IOException {
        Run first = publish("--threads", "1");
        assertEquals("", first.err());
        assertFalse(first.out().contains("\u001b"));
        assertEquals(
                """
                written 2030/hall-a-en.ics N bytes
                written 2030/hall-b-en.ics N bytes
                written 2030/hall-a-ko.ics N bytes
                written 2030/hall-b-ko.ics N bytes
                4 files: 4 written, 0 unchanged, 0 failed, 0 skipped
                """,
                first.out().replaceAll("\\d+ bytes", "N bytes"));
        assertEquals(0, first.code());
        assertEquals(
                Set.of(
                        "2030/hall-a-en.ics",
                        "2030/hall-a-ko.ics",
                        "2030/hall-b-en.ics",
                        "2030/hall-b-ko.ics",
                        "manifest.json"),
                files(target));

        Run second = publish();
        assertTrue(
                second.out().endsWith("4 files: 0 written, 4 unchanged, 0 failed, 0 skipped\n"),
                second.out());
        assertEquals(new Run(0, "", ""), publish("--quiet", "--rebuild"));
    }

    @Test
    void namesObsoleteFilesAndRemovesThemOnDemand() throws IOException {
        publish();
        Files.writeString(plan, PLAN.replace(", [\"ko\"]", ""));
        String named = publish().out();
        assertTrue(
                named.contains("obsolete 2030/hall-a-ko.ics\nobsolete 2030/hall-b-ko.ics\n2 files"),
                named);
        assertEquals(5, files(target).size());
        String removed = publish("--prune").out();
        assertTrue(removed.contains("removed 2030/hall-a-ko.ics\n"), removed);
        assertEquals(3, files(target).size());
    }

    @Test
    void writesAZipFile() throws IOException {
        target = folder.resolve("all.zip");
        assertEquals(0, publish().code());
        try (FileSystem zip = FileSystems.newFileSystem(target)) {
            assertTrue(
                    Files.readString(zip.getPath("/2030/hall-a-en.ics"))
                            .startsWith("BEGIN:VCALENDAR\r\n"));
            assertTrue(Files.exists(zip.getPath("/manifest.json")));
            assertFalse(Files.exists(zip.getPath("/.forum-publication")));
        }
    }

    @Test
    void tellsTheSameAsData() {
        Run run = publish("--json", "--threads", "1");
        assertTrue(
                run.out()
                        .startsWith(
                                """
                                {
                                  "files" : [ {
                                    "key" : "rooms/hall-a/en",
                                    "file" : "2030/hall-a-en.ics",
                                    "status" : "written",
                                """),
                run.out());
        assertTrue(
                run.out().endsWith("  \"obsolete\" : [ ],\n  \"removed\" : [ ]\n}\n"), run.out());
    }

    @Test
    void tellsWhatAnExporterHasToSayAsData() throws IOException {
        Files.writeString(
                plan, PLAN.replace("\"{name}\"}", "\"{name}\", \"zones\": \"Asia/Nowhere\"}"));
        Run run = publish("--json", "--threads", "1");
        assertTrue(
                run.out()
                        .contains(
                                """
                                    "findings" : [ {
                                      "severity" : "warning",
                                      "key" : "ical.zone-unknown",
                                      "pointer" : "",
                                      "value" : "Asia/Nowhere",
                                """),
                run.out());
    }

    @Test
    void takesRulesAsOtherCommandsDo() throws IOException {
        Files.writeString(
                document, Run.sample("\"topics\": [\"trade\"]", "\"topics\": [\"trad\"]"));
        Run strict = publish();
        assertEquals(1, strict.code(), strict::out);
        assertTrue(strict.err().contains("/sessions/1/topics/0: "), strict::err);
        assertFalse(Files.exists(target));

        Run lenient = publish("--severity", "reference.unknown.topic=warning");
        assertEquals(0, lenient.code(), lenient::err);

        Run wrong = publish("--severity", "session.no-room=loud");
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().contains("severity of session.no-room must be off"), wrong.err());
    }

    @Test
    void printsAPlanThatWorks() throws IOException {
        Run printed = Run.of("publish", "@dialogue", "--print-plan");
        assertEquals(0, printed.code());
        assertTrue(printed.out().contains("\"exporter\": \"pdf-handbook\""), printed.out());
        Files.writeString(plan, printed.out());
        assertEquals(printed, Run.of("publish", "@dialogue", "--plan", plan, "--print-plan"));

        Files.writeString(plan, printed.out().replace("handbook-{language}", "../{language}"));
        Run wrong =
                Run.of(
                        "publish",
                        "@dialogue",
                        "--plan",
                        plan,
                        "--print-plan",
                        "--stamp",
                        "2025-08-20T00:00:00Z");
        assertTrue(wrong.out().contains("\"stamp\": \"2025-08-20T00:00:00Z\""), wrong.out());
    }

    @Test
    void publishesFeedsOfTheDialogueWithoutAPlan() throws IOException {
        Run printed = Run.of("publish", document, "--print-plan");
        Files.writeString(
                plan,
                printed.out()
                        .replaceAll(
                                "(?s)\\{\\s*\"id\": \"handbook\".*?\\},\\s*(?=\\{\\s*\"id\": \"edition)",
                                ""));
        Run run = publish();
        assertEquals("", run.err());
        assertTrue(files(target).contains("edition-en.ics"), () -> run.toString());
        assertTrue(files(target).contains("topic-trade-en.ics"), () -> run.toString());
    }

    @Test
    void namesTheFaultsOfAPlan() throws IOException {
        Files.writeString(plan, PLAN.replace("\"exporter\"", "\"exportr\""));
        Run unreadable = publish();
        assertEquals(1, unreadable.code());
        assertTrue(
                unreadable
                        .err()
                        .contains(
                                plan
                                        + ", line 3, column 21, /entries/0/exportr: \"exportr\" is not"
                                        + " a field of the format here; did you mean \"exporter\"?"),
                unreadable.err());
        Files.writeString(plan, PLAN.replace("{room}", "{rom}"));
        Run wrong = publish();
        assertEquals(1, wrong.code());
        assertTrue(
                wrong.err()
                        .startsWith(
                                "error: "
                                        + plan
                                        + ", /entries/0/file: “rom” stands for nothing here;"
                                        + " there is audience, "),
                wrong.err());
        assertFalse(Files.exists(target));
    }

    @Test
    void refusesADocumentWithErrorsButForForce() throws IOException {
        Files.writeString(document, Run.sample().replaceFirst("Asia/\\w+", "Asia/Nowhere"));
        Run refused = publish();
        assertEquals(1, refused.code());
        assertFalse(Files.exists(target));
        assertTrue(publish("--force").out().contains("written"));
    }

    @Test
    void aFileThatCannotBeWrittenIsAFailureOfItsOwn() throws IOException {
        Files.createDirectories(target.resolve("2030/hall-a-en.ics/x"));
        Run run = publish("--threads", "1", "--retry");
        assertEquals(3, run.code());
        assertEquals(
                "error: rooms/hall-a/en: 2030/hall-a-en.ics was not written: "
                        + target.resolve("2030/hall-a-en.ics")
                        + " is a folder\n",
                run.err());
        assertTrue(run.out().startsWith("failed 2030/hall-a-en.ics\nwritten "), run.out());
        assertTrue(
                run.out().endsWith("4 files: 3 written, 0 unchanged, 1 failed, 0 skipped\n"),
                run.out());
    }

    @Test
    void refusesWrongCalls() throws IOException {
        assertWrong("--target is missing", "publish", document);
        assertWrong("is the document itself", "publish", document, "--target", document);
        assertWrong("neither a folder nor a zip", "publish", document, "--target", plan);
        assertWrong(
                "there is no folder",
                "publish",
                document,
                "--target",
                folder.resolve("none/all.zip"));
        assertWrong(
                "there is no file",
                "publish",
                document,
                "--target",
                target,
                "--plan",
                folder.resolve("plam.json"));
        assertWrong("--threads must be", "publish", document, "--target", target, "--threads", "0");
        assertWrong("--edition", "publish", document, "--target", target, "--edition", "2O30");
    }

    private static void assertWrong(String message, Object... call) {
        Run run = Run.of(call);
        assertEquals(2, run.code(), run.err());
        assertTrue(run.err().contains(message), run.err());
    }

    @Test
    void showsABarToWhoeverLooksOn() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(InputStream.nullInputStream(), out, err, StandardCharsets.UTF_8, true);
        int code =
                ForumCommand.run(
                        terminal,
                        "publish",
                        document.toString(),
                        "--plan",
                        plan.toString(),
                        "--threads",
                        "1",
                        "--target",
                        target.toString());
        assertEquals(0, code);
        String clear = "\r\u001b[K";
        assertEquals(
                clear
                        + "[######..................] 1/4"
                        + clear
                        + "[############............] 2/4"
                        + clear
                        + "[##################......] 3/4"
                        + clear
                        + "[########################] 4/4"
                        + clear
                        + "4 files: 4 written, 0 unchanged, 0 failed, 0 skipped\n",
                out.toString(StandardCharsets.UTF_8));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void publishesAReleaseWithItsNumber() throws IOException {
        Path release = folder.resolve("release.json");
        Run released =
                Run.of(
                        "release",
                        document,
                        "--number",
                        "7",
                        "--approver",
                        "The secretariat",
                        "--at",
                        "2030-01-02T03:04:05Z",
                        "-o",
                        release);
        assertEquals(new Run(0, "", ""), released);
        Files.writeString(plan, PLAN.replace("{edition}/", "{release}/"));
        document = release;
        assertEquals(0, publish().code());
        assertTrue(files(target).contains("7/hall-a-en.ics"), () -> String.valueOf(target));
        String feed = Files.readString(target.resolve("7/hall-a-en.ics"));
        assertTrue(feed.contains("DTSTAMP:20300102T030405Z\r\n"), feed);

        Files.writeString(plan, PLAN.replaceFirst("\\{", "{ \"release\": 6,"));
        Run other = publish();
        assertEquals(1, other.code());
        assertEquals(
                "error: "
                        + plan
                        + ", /release: The plan is for release 6, which this document is not\n"
                        + "forum: nothing was written\n",
                other.err());
    }

    @Test
    void aDocumentWithoutEditionsHasNothingToPublish() throws IOException {
        Files.writeString(
                document,
                "{\"defaultLanguage\": \"en\", \"series\": {\"id\": \"a\", \"name\": \"A\"}}");
        Run run = publish();
        assertEquals(1, run.code());
        assertEquals(
                """
                forum: the document has no edition, so there is nothing to publish
                forum: nothing was written
                """,
                run.err());
    }

    @Test
    void aZipFileThatIsNoneIsAFailure() throws IOException {
        target = Files.writeString(folder.resolve("all.zip"), "mine");
        Run run = publish();
        assertEquals(3, run.code());
        assertTrue(
                run.err().startsWith("forum: \"" + target + "\" cannot be written: "), run.err());
        assertEquals("mine", Files.readString(target));
    }

    @Test
    void zipFilesAreEqualWhateverTheNumberOfThreads() throws IOException {
        target = folder.resolve("one.zip");
        publish("--threads", "1");
        byte[] one = Files.readAllBytes(target);
        target = folder.resolve("four.zip");
        publish("--threads", "4");
        assertArrayEquals(one, Files.readAllBytes(target));
    }

    @Test
    void takesAFileOfOnesOwnInPlaceOfWhatAnExporterMakes() throws IOException {
        Path own = Files.writeString(folder.resolve("own.ics"), "BEGIN:VCALENDAR");
        publish("--own", "ical=" + own);
        Path file = target.resolve(files(target).iterator().next());
        assertEquals("BEGIN:VCALENDAR", Files.readString(file));

        Files.writeString(own, "BEGIN:VCALENDAR again");
        publish("--own", "ical=" + own);
        assertEquals("BEGIN:VCALENDAR again", Files.readString(file));

        publish();
        assertTrue(Files.readString(file).endsWith("END:VCALENDAR\r\n"));
    }

    @Test
    void saysWhatIsWrongWithAFileOfOnesOwn() {
        assertWrong(
                "--own there is no exporter \"icla\"; did you mean \"ical\"?",
                "publish",
                document,
                "--target",
                target,
                "--own",
                "icla=" + document);
        Run wrong = publish("--own", "pdf-handbook=" + plan);
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().contains("plan.json: content must be a PDF"), wrong.err());
        Run missing = publish("--own", "ical=" + folder.resolve("none.ics"));
        assertEquals(2, missing.code());
        assertTrue(missing.err().contains("none.ics"), missing.err());
        assertTrue(missing.err().contains("there is no file"), missing.err());
    }
}
