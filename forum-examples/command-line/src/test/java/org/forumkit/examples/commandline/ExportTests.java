package org.forumkit.examples.commandline;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.forumkit.examples.dialogue.Dialogue;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.pdf.PdfComparison;
import org.forumkit.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTests {
    private static final String AT = "2030-04-01T00:00:00Z";

    @TempDir private Path folder;

    @Test
    void writesAFeedToAFileAndSaysNothing() throws IOException {
        Path document = Run.write(folder, Run.sample());
        Path output = Files.writeString(folder.resolve("feed.ics"), "old");

        Run run = Run.of("export", document, "--to", "ical", "--at", AT, "-o", output);

        assertEquals(new Run(0, "", ""), run);
        String feed = Files.readString(output);
        assertTrue(feed.startsWith("BEGIN:VCALENDAR\r\n"), feed);
        assertTrue(feed.endsWith("END:VCALENDAR\r\n"), feed);
        assertEquals(2, feed.split("BEGIN:VEVENT", -1).length - 1);
    }

    @Test
    void readsStandardInputAndWritesStandardOutput() {
        Run run = Run.withInput(Run.sample(), "export", "-", "--to", "ical", "-o", "-");

        assertEquals("", run.err());
        assertTrue(run.out().startsWith("BEGIN:VCALENDAR\r\n"), run.out());
        assertEquals(0, run.code());
    }

    @Test
    void takesTheLatestEditionThatHasSessions() {
        Run latest = export("--at", AT);

        assertEquals(export("--at", AT, "--edition", "2030"), latest);
        Run empty =
                Run.withInput(
                        Run.sample(),
                        "export",
                        "-",
                        "--to",
                        "ical",
                        "-o",
                        "-",
                        "--edition",
                        "2031");
        assertEquals(
                "warning: standard input: The feed is empty: there is no session and no edition for"
                        + " it to show\n",
                empty.err());
        assertFalse(empty.out().contains("BEGIN:VEVENT"), empty.out());
    }

    @Test
    void isStampedByTheDocumentAndNotByTheClock() {
        assertTrue(export().out().contains("\r\nDTSTAMP:20300430T150000Z\r\n"), export().out());
        Run modified =
                Run.withInput(
                        Run.sample(
                                "\"id\": \"talk\",",
                                "\"id\": \"talk\", \"modified\": \"2030-04-02T03:04:05Z\","),
                        "export",
                        "-",
                        "--to",
                        "ical",
                        "-o",
                        "-",
                        "--at",
                        AT);
        assertTrue(modified.out().contains("\r\nDTSTAMP:20300402T030405Z\r\n"), modified.out());
        Run chosen = export("--stamp", "2030-04-03T00:00:00+08:00");
        assertTrue(chosen.out().contains("\r\nDTSTAMP:20300402T160000Z\r\n"), chosen.out());
    }

    @Test
    void selectsAnyOfAKindAndAllOfSeveralKinds() {
        assertEquals(2, sessions(export("--room", "hall-a", "--room", "hall-b")));
        assertEquals(1, sessions(export("--room", "hall-a")));
        assertEquals(1, sessions(export("--room", "hall-b", "--topic", "trade")));
        assertEquals(1, sessions(export("--day", "2030-05-02")));
        assertEquals(1, sessions(export("--session", "opening")));
        assertEquals(2, sessions(export("--sessions", "opening,talk")));
        assertEquals(1, sessions(export("--sessions", "opening,talk", "--room", "hall-a")));
    }

    @Test
    void endsWithTheCodeOfWrongDataWhereTheExporterFindsAnError() throws IOException {
        Path document =
                Run.write(
                        folder,
                        Run.sample(
                                "\"id\": \"talk\",",
                                "\"id\": \"talk\", \"description\": {\"en\": \"\u05e9\u05dc\u05d5\u05dd\"},"));
        Path output = folder.resolve("handbook.pdf");

        Run run = Run.of("export", document, "--to", "pdf-handbook", "--at", AT, "-o", output);

        assertTrue(run.err().startsWith("error: "), run.err());
        assertEquals(1, run.code());
        assertTrue(Files.size(output) > 1000, "the rest is printed");
    }

    private static Run spoken(String... options) {
        Object[] all = new Object[8 + options.length];
        Object[] first = {"export", "-", "--to", "ical", "-o", "-", "--at", AT};
        System.arraycopy(first, 0, all, 0, 8);
        System.arraycopy(options, 0, all, 8, options.length);
        return Run.withInput(
                Run.sample(
                        "\"id\": \"talk\",",
                        "\"id\": \"talk\", \"languages\": [\"ru\"], \"interpretation\":"
                                + " [{\"language\": \"zh-Hans\", \"mode\": \"simultaneous\"}],"),
                all);
    }

    @Test
    void selectsWhatIsSpokenAndWhatIsInterpreted() {
        assertEquals(1, sessions(spoken("--floor-language", "ru")));
        assertEquals(1, sessions(spoken("--interpretation", "zh-CN")));
        assertEquals(1, sessions(spoken("--interpretation", "zh-Hans", "--floor-language", "ru")));
        assertEquals(1, sessions(spoken("--follow-in", "ru")));
        assertEquals(1, sessions(spoken("--follow-in", "zh-Hans")));
        assertEquals(
                """
                forum export: --follow-in "ko" is not in the document; there is ru, zh-Hans
                Try forum export --help
                """,
                spoken("--follow-in", "ko").err());
        Run unknown = spoken("--floor-language", "zh-Hans");
        assertEquals(
                """
                forum export: --floor-language "zh-Hans" is not in the document; there is ru
                Try forum export --help
                """,
                unknown.err());
        assertEquals(2, unknown.code());
    }

    @Test
    void saysThatASelectionIsEmpty() {
        Run run =
                Run.withInput(
                        Run.sample(),
                        "export",
                        "-",
                        "--to",
                        "ical",
                        "-o",
                        "-",
                        "--room",
                        "hall-a",
                        "--topic",
                        "trade");

        assertEquals(0, sessions(run));
        assertEquals(
                "forum: the programme has no session that is wanted and may be seen\n"
                        + "warning: standard input: The feed is empty: there is no session and no"
                        + " edition for it to show\n",
                run.err());
        assertEquals(0, run.code());
    }

    @Test
    void saysWhichLanguageNothingIsIn() {
        Run run =
                Run.withInput(
                        Run.sample(),
                        "export",
                        "-",
                        "--to",
                        "ical",
                        "-o",
                        "-",
                        "--languages",
                        "zh-Hans,ru");

        assertEquals(
                "warning: standard input: Nothing here is in the language ru; another language"
                        + " stands in its place\n",
                run.err());
        assertEquals(0, run.code());
    }

    @Test
    void otherLanguagesStandInAsTheyAreAskedFor() {
        String title = "{\"en\": \"Opening\", \"ko\": \"개막\", \"ru\": \"Открытие\"}";
        String document = Run.sample("\"title\": \"Opening\"", "\"title\": " + title);

        assertTrue(feed(document, "mn").contains("SUMMARY;LANGUAGE=en:Opening\r\n"));
        assertTrue(
                feed(document, "mn", "--fallback", "ru,ko").contains("LANGUAGE=ru:Открытие\r\n"));
        assertTrue(
                feed(document, "mn", "--fallback", "ja", "--fallback", "ko")
                        .contains("LANGUAGE=ko:개막\r\n"));
    }

    private static String feed(String document, String language, String... more) {
        List<Object> call = new ArrayList<>();
        call.addAll(List.of("export", "-", "--to", "ical", "-o", "-", "--languages", language));
        call.addAll(List.of(more));
        return Run.withInput(document, call.toArray()).out();
    }

    @Test
    void hasNothingToWriteWithoutAnEdition() throws IOException {
        Path document =
                Run.write(
                        folder,
                        """
                        {
                          "formatVersion": 1,
                          "defaultLanguage": "en",
                          "series": {"id": "s", "name": "S"}
                        }
                        """);
        Path output = folder.resolve("feed.ics");

        assertEquals(0, Run.of("validate", document).code());
        assertEquals(
                new Run(
                        1,
                        "",
                        """
                        forum: the document has no edition, so there is nothing to export
                        forum: nothing was written
                        """),
                Run.of("export", document, "--to", "ical", "-o", output));
        assertFalse(Files.exists(output));
    }

    @Test
    void printsTheDialogueTwiceAlike() throws IOException {
        Path first = folder.resolve("first.pdf");
        Path second = folder.resolve("second.pdf");
        for (Path output : new Path[] {first, second}) {
            Run run =
                    Run.of(
                            "export",
                            "@dialogue",
                            "--to",
                            "pdf-handbook",
                            "--languages",
                            "zh-Hans,en",
                            "--at",
                            AT,
                            "-o",
                            output);
            assertEquals(new Run(0, "", ""), run);
        }
        assertEquals("%PDF-", new String(Files.readAllBytes(first), 0, 5, US_ASCII));
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    void exportsADocumentWithErrorsOnlyByForce() {
        String wrong = Run.sample("[\"hall-b\"]", "[\"hall-c\"]");

        Run refused = Run.withInput(wrong, "export", "-", "--to", "ical", "-o", "-");
        Run forced = Run.withInput(wrong, "export", "-", "--to", "ical", "-o", "-", "--force");

        assertEquals("", refused.out());
        assertEquals(1, refused.code());
        assertTrue(
                refused.err()
                        .endsWith(
                                "forum: nothing was written; --force exports in spite of errors\n"),
                refused.err());
        assertTrue(forced.out().startsWith("BEGIN:VCALENDAR\r\n"), forced.out());
        assertTrue(forced.err().startsWith("error: standard input, /series"), forced.err());
        assertEquals(0, forced.code());
    }

    private static Run export(String... options) {
        Object[] all = new Object[options.length + 6];
        System.arraycopy(new Object[] {"export", "-", "--to", "ical", "-o", "-"}, 0, all, 0, 6);
        System.arraycopy(options, 0, all, 6, options.length);
        Run run = Run.withInput(Run.sample(), all);
        assertEquals("", run.err());
        assertEquals(0, run.code());
        return run;
    }

    private static int sessions(Run run) {
        return run.out().split("BEGIN:VEVENT", -1).length - 1;
    }

    @Test
    void tellsWhatChangedSinceAnEarlierDocument() throws IOException {
        Path before = Run.write(folder, Run.sample());
        String title = "Opening";
        assertTrue(Run.sample().contains(title), Run.sample());
        Path after =
                Files.writeString(
                        folder.resolve("after.json"), Run.sample().replace(title, "Welcome"));
        Path output = folder.resolve("changes.pdf");
        Path since = folder.resolve("since.pdf");

        assertEquals(
                new Run(0, "", ""),
                Run.of("export", after, "--to", "pdf-changes", "--at", AT, "-o", output));
        Run run =
                Run.of(
                        "export",
                        after,
                        "--to",
                        "pdf-changes",
                        "--at",
                        AT,
                        "--since",
                        before,
                        "-o",
                        since);

        assertEquals(new Run(0, "", ""), run);
        assertTrue(Files.size(since) > Files.size(output));
    }

    @Test
    void readsAnEarlierDocumentFromStandardInput() throws IOException {
        Path document = Run.write(folder, Run.sample());
        Path output = folder.resolve("changes.pdf");

        Run run =
                Run.withInput(
                        Run.sample(),
                        "export",
                        document,
                        "--to",
                        "pdf-changes",
                        "--at",
                        AT,
                        "--since",
                        "-",
                        "-o",
                        output);

        assertEquals(new Run(0, "", ""), run);
    }

    @Test
    void printsAnInventedEditionThatIsBuiltIn() throws IOException {
        Path output = folder.resolve("agenda.pdf");

        Run run = Run.of("export", "@synthetic", "--to", "pdf-agenda", "-o", output);

        assertEquals(0, run.code(), run.err());
        assertTrue(Files.size(output) > 10_000);
    }

    @Test
    void comparesAllEditions() throws IOException {
        Path output = folder.resolve("comparison.pdf");
        Programme all =
                Programme.of(Dialogue.forum()).languages("en").at(Instant.parse(AT)).build();
        assertEquals(7, all.editions().size());
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        PdfComparison.create().export(ExportRequest.of(all, Instant.parse(AT)), expected);

        Run run =
                Run.of(
                        "export",
                        "@dialogue",
                        "--to",
                        "pdf-comparison",
                        "--languages",
                        "en",
                        "--at",
                        AT,
                        "--stamp",
                        AT,
                        "-o",
                        output);

        assertEquals(new Run(0, "", ""), run);
        assertArrayEquals(expected.toByteArray(), Files.readAllBytes(output));
    }
}
