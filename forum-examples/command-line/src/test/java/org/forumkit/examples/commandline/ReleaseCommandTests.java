package org.forumkit.examples.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.forumkit.release.Release;
import org.forumkit.release.ReleaseJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands that release documents and tell what changed. */
class ReleaseCommandTests {
    @TempDir private Path folder;
    private Path document;
    private Path one;
    private Path two;

    @BeforeEach
    void writeDocument() throws IOException {
        document = Run.write(folder, Run.sample());
        one = folder.resolve("one.json");
        two = folder.resolve("two.json");
    }

    private Run release(Path file, int number, String time, Path to, Object... more) {
        Object[] all = new Object[10 + more.length];
        Object[] first = {
            "release", file, "--number", number, "--approver", "Anna", "--at", time, "-o", to
        };
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return Run.of(all);
    }

    private Path changed() throws IOException {
        return Files.writeString(
                folder.resolve("changed.json"), Run.sample("[\"hall-b\"]", "[\"hall-a\"]"));
    }

    @Test
    void releasesOneAfterTheOther() throws IOException {
        assertEquals(
                new Run(0, "", ""),
                release(document, 1, "2031-01-01T00:00:00Z", one, "--note", "First"));
        assertEquals(
                new Run(0, "", ""),
                release(changed(), 2, "2031-01-02T00:00:00Z", two, "--base", one));

        Release first = ReleaseJson.read(one);
        assertEquals("First", first.note().translations().get("und"));
        assertEquals(Instant.parse("2031-01-01T00:00:00Z"), first.time());
        assertTrue(ReleaseJson.read(two).follows(first));
    }

    @Test
    void saysThatADocumentIsNoRelease() throws IOException {
        Run run = release(changed(), 2, "2031-01-02T00:00:00Z", two, "--base", document);

        assertEquals(
                new Run(
                        2,
                        "",
                        "forum release: \""
                                + document
                                + "\" is a document, not a release\nTry forum release --help\n"),
                run);
        assertFalse(Files.exists(two));
    }

    @Test
    void takesANoteInEachLanguage() throws IOException {
        String time = "2031-01-01T00:00:00Z";
        assertEquals(
                new Run(0, "", ""),
                release(
                        document,
                        1,
                        time,
                        one,
                        "--note",
                        "zh-Hans=首次",
                        "--note",
                        "First, x = 1",
                        "--note",
                        "ko=a=b"));
        assertEquals(
                Map.of("zh-Hans", "首次", "und", "First, x = 1", "ko", "a=b"),
                ReleaseJson.read(one).note().translations());
        assertEquals(
                List.of("zh-Hans", "und", "ko"),
                List.copyOf(ReleaseJson.read(one).note().translations().keySet()));
    }

    @Test
    void refusesAWrongNote() {
        assertEquals("--note must not be blank, as it is in \"\"", wrong(""));
        assertEquals("--note must not be blank, as it is in \"ru= \"", wrong("A", "ru= "));
        assertEquals(
                "--note must begin with a language tag (BCP 47) such as zh-Hans, or have none, not"
                        + " \"zh_Hans\" in \"zh_Hans=A\"; did you mean \"zh-Hans\"?",
                wrong("zh_Hans=A"));
        assertEquals(
                "--note must begin with a language tag (BCP 47) such as zh-Hans, or have none, not"
                        + " \"\" in \"=A\"",
                wrong("=A"));
        assertEquals(
                "--note must be given once for a language, not again: \"EN-gb=B\"",
                wrong("en-GB=A", "EN-gb=B"));
        assertEquals("--note must be given once for a language, not again: \"B\"", wrong("A", "B"));
        assertEquals(
                "--note must be in a language once, not in \"und\" and \"en\", which is the"
                        + " document's \"en\"",
                wrong("A", "en=B"));
        assertFalse(Files.exists(one));
    }

    private String wrong(String... notes) {
        Object[] options =
                Stream.of(notes).flatMap(each -> Stream.of("--note", each)).toArray(Object[]::new);
        Run run = release(document, 1, "2031-01-01T00:00:00Z", one, options);
        assertEquals(2, run.code(), run.err());
        String line = run.err().lines().findFirst().orElse("");
        return line.replaceFirst("^forum release: ", "");
    }

    @Test
    void refusesWhatCannotFollow() throws IOException {
        release(document, 2, "2031-01-02T00:00:00Z", one);
        Run run = release(document, 2, "2031-01-01T00:00:00Z", two, "--base", one);

        assertEquals(
                new Run(
                        1,
                        "",
                        "error: "
                                + document
                                + ": The number 2 is not higher than that of release 2\n"
                                + "error: "
                                + document
                                + ": 2031-01-01T00:00:00Z is not later than"
                                + " 2031-01-02T00:00:00Z, the time of release 2\n"
                                + "forum: nothing was written\n"),
                run);
        assertFalse(Files.exists(two));
    }

    @Test
    void refusesADocumentWithErrors() throws IOException {
        Path wrong =
                Files.writeString(
                        folder.resolve("wrong.json"), Run.sample("[\"hall-b\"]", "[\"hall-c\"]"));
        Run run = release(wrong, 1, "2031-01-01T00:00:00Z", one);

        assertEquals(1, run.code());
        assertTrue(
                run.err()
                        .contains(
                                "/series/editions/0/sessions/1/rooms/0: Edition “2030”, session"
                                        + " “Talk”: The venue has no room"),
                run.err());
        assertFalse(Files.exists(one));
    }

    @Test
    void doesNotOverwriteWhatSomebodyElseReleased() throws IOException {
        release(document, 1, "2031-01-01T00:00:00Z", one);
        release(document, 2, "2031-01-02T00:00:00Z", two, "--base", one);
        byte[] theirs = Files.readAllBytes(two);
        Run run = release(changed(), 2, "2031-01-03T00:00:00Z", two, "--base", one);

        assertEquals(
                new Run(
                        1,
                        "",
                        "error: "
                                + two
                                + ": Release 2 of Anna and release 2 of Anna were both made from"
                                + " release 1\nforum: \""
                                + two
                                + "\" holds release 2, which is not replaced by another\n"
                                + "forum: nothing was written\n"),
                run);
        assertEquals(new String(theirs, UTF_8), Files.readString(two));
    }

    @Test
    void doesNotOverwriteWhatItIsMadeFrom() throws IOException {
        release(document, 1, "2031-01-01T00:00:00Z", one);
        release(changed(), 2, "2031-01-02T00:00:00Z", two, "--base", one);
        byte[] first = Files.readAllBytes(one);
        String kept = "\" holds release 1, which is not replaced by another";
        Path same = folder.resolve(".").resolve("one.json");

        Run again = release(changed(), 3, "2031-01-03T00:00:00Z", one, "--base", two);
        assertEquals(1, again.code());
        assertTrue(again.err().contains(one + kept), again.err());
        assertEquals(1, release(changed(), 2, "2031-01-03T00:00:00Z", same, "--base", one).code());
        assertEquals(new String(first, UTF_8), Files.readString(one));
        assertEquals(new Run(0, "", ""), release(document, 1, "2031-01-01T00:00:00Z", one));
    }

    @Test
    void doesNotOverwriteAnotherFirstRelease() throws IOException {
        release(document, 1, "2031-01-01T00:00:00Z", one);
        Run run = release(changed(), 2, "2031-01-03T00:00:00Z", one);

        assertEquals(1, run.code());
        assertTrue(
                run.err()
                        .startsWith(
                                "error: "
                                        + one
                                        + ": Release 2 of Anna and release 1 of Anna are both first"
                                        + " ones, not made from another\n"),
                run.err());
        assertEquals(1, ReleaseJson.read(one).number());
    }

    @Test
    void releasesWithTheSeveritiesOfTheCaller() throws IOException {
        String twice =
                Run.sample("2030-05-02T", "2030-05-01T").replace("[\"hall-b\"]", "[\"hall-a\"]");
        Path over = Files.writeString(folder.resolve("over.json"), twice);
        String[] mild = {"--severity", "room.twice=warning"};
        Path feed = folder.resolve("feed.ics");

        assertEquals(1, release(over, 1, "2031-01-01T00:00:00Z", one).code());
        assertEquals(
                new Run(0, "", ""),
                release(over, 1, "2031-01-01T00:00:00Z", one, mild[0], mild[1]));
        assertEquals(1, Run.of("export", one, "--to", "ical", "-o", feed).code());
        assertEquals(0, Run.of("export", one, "--to", "ical", "-o", feed, mild[0], mild[1]).code());
    }

    @Test
    void readsAReleaseWhereADocumentIsRead() throws IOException {
        release(document, 1, "2031-01-01T00:00:00Z", one);
        Path without =
                Files.writeString(
                        folder.resolve("without.json"), Run.sample("\"talk\"", "\"speech\""));
        release(without, 2, "2031-01-02T00:00:00Z", two, "--base", one);
        Path feed = folder.resolve("feed.ics");

        assertEquals(0, Run.of("validate", two).code());
        assertEquals(Run.of("compare", without), Run.of("compare", two));
        assertEquals(
                new Run(0, "", ""),
                Run.of("export", two, "--to", "ical", "--edition", "2030", "-o", feed));
        String text = Files.readString(feed);
        assertEquals(3, text.split("BEGIN:VEVENT", -1).length - 1);
        assertTrue(text.contains("DTSTAMP:20310102T000000Z\r\n"), text);
        assertTrue(text.contains("STATUS:CANCELLED\r\n"), text);
        assertTrue(text.contains("SEQUENCE:1\r\n"), text);
    }

    @Test
    void refusesAWrongCall() {
        assertEquals(
                new Run(
                        2,
                        "",
                        """
                        forum release: --number must be greater than 0, not 0
                        Try forum release --help
                        """),
                release(document, 0, "2031-01-01T00:00:00Z", one));
        assertEquals(2, release(document, 1, "yesterday", one).code());
        assertEquals(
                2,
                release(document, 1, "2031-01-01T00:00:00Z", one, "--base", folder.resolve("no"))
                        .code());
    }

    @Test
    void tellsWhatChanged() throws IOException {
        release(document, 1, "2031-01-01T00:00:00Z", one);
        release(changed(), 2, "2031-01-02T00:00:00Z", two, "--base", one);
        Run run = Run.of("changes", one, two);

        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("Moved: "), run.out());
        assertEquals(run, Run.of("changes", document, changed()));
        assertEquals(new Run(0, "", ""), Run.of("changes", one, one));
        assertEquals(run, Run.of("changes", one, two, "--session", "talk"));
        JsonNode data =
                new JsonMapper().readTree(Run.of("changes", one, two, "--json").out()).get(0);
        assertEquals("moved", data.get("kind").asString());
        assertEquals("session", data.get("entity").get("kind").asString());
        assertEquals("hall-b", data.get("before").get("rooms").get(0).asString());
        assertEquals("hall-a", data.get("after").get("rooms").get(0).asString());
        assertEquals(run.out().strip(), data.get("text").asString());
        assertEquals(
                """
                forum changes: there is no session "tolk"; did you mean "talk"?
                Try forum changes --help
                """,
                Run.of("changes", one, two, "--session", "tolk").err());
    }

    @Test
    void saysThatTwoWereMadeFromTheSame() throws IOException {
        Path other = folder.resolve("other.json");
        release(document, 1, "2031-01-01T00:00:00Z", one);
        release(document, 2, "2031-01-02T00:00:00Z", two, "--base", one);
        release(changed(), 3, "2031-01-03T00:00:00Z", other, "--base", one);

        assertEquals(
                "forum: Release 3 of Anna and release 2 of Anna were both made from release 1\n",
                Run.of("changes", two, other).err());
    }

    @Test
    void joinsWhatHasAnotherId() throws IOException {
        Path renamed =
                Files.writeString(
                        folder.resolve("renamed.json"), Run.sample("\"talk\"", "\"speech\""));
        Path map =
                Files.writeString(
                        folder.resolve("map.json"),
                        "{\"identities\": [{\"kind\": \"session\", \"edition\": \"2030\","
                                + " \"before\": \"talk\", \"after\": \"speech\"}]}");

        assertEquals(2, Run.of("changes", document, renamed).out().lines().count());
        assertEquals(new Run(0, "", ""), Run.of("changes", document, renamed, "--map", map));
        Files.writeString(
                map,
                "{\"identities\": [{\"kind\": \"country\", \"before\": \"KR\","
                        + " \"after\": \"JP\"}]}");
        assertEquals(
                new Run(
                        1,
                        "",
                        "error: "
                                + map
                                + ", line 1, column 1: identities must be of what belongs to its"
                                + " edition and changes its id, not COUNTRY KR\n"),
                Run.of("changes", document, renamed, "--map", map));
    }

    @Test
    void saysWhatAMapDoesNotJoin() throws IOException {
        String session = "{\"identities\": [{\"kind\": \"session\", \"edition\": \"2030\",";
        Path map =
                Files.writeString(
                        folder.resolve("map.json"),
                        session + " \"before\": \"talk\", \"after\": \"speech\"}]}");

        assertEquals(
                "forum: " + map + " joins nothing: session \"talk\" -> \"speech\" of \"2030\"\n",
                Run.of("changes", document, document, "--map", map).err());
        Files.writeString(map, session + " \"before\": \"tolk\", \"after\": \"speech\"}]}");
        assertEquals(
                new Run(
                        2,
                        "",
                        """
                        forum changes: --map: identities must name something in one of the documents,\
                         not session "tolk" -> "speech" of "2030"
                        Try forum changes --help
                        """),
                Run.of("changes", document, document, "--map", map));
    }

    @Test
    void proposesWhatMayHaveAnotherId() throws IOException {
        Path renamed =
                Files.writeString(
                        folder.resolve("renamed.json"), Run.sample("\"talk\"", "\"speech\""));
        Path map = folder.resolve("map.json");
        String line =
                "session 2030/talk “Talk” may be 2030/speech “Talk”: called the same, the same start"
                        + " (75%)";

        assertEquals(
                new Run(
                        0,
                        line + "\n",
                        "forum: 1 proposed, nothing is joined; --save FILE writes them as a map for"
                                + " --map\n"),
                Run.of("changes", document, renamed, "--propose"));
        Run saved = Run.of("changes", document, renamed, "--propose", "--json", "--save", map);
        assertEquals(
                "forum: 1 proposed, nothing is joined; take out of \""
                        + map
                        + "\" what is wrong, then give it to --map\n",
                saved.err());
        JsonNode data = new JsonMapper().readTree(saved.out()).get(0);
        assertEquals(
                new JsonMapper()
                        .readTree(
                                "{\"kind\": \"session\", \"edition\": \"2030\", \"before\": \"talk\","
                                        + " \"after\": \"speech\"}"),
                data.get("identity"));
        assertEquals(0.75, data.get("score").asDouble(), 0.001);
        assertEquals(new JsonMapper().readTree("[\"name\", \"time\"]"), data.get("reasons"));
        assertEquals(line, data.get("text").asString());

        assertEquals(new Run(0, "", ""), Run.of("changes", document, renamed, "--map", map));
        assertEquals(
                "forum: 0 proposed, nothing is joined; --save FILE writes them as a map for --map\n",
                Run.of("changes", document, document, "--propose").err());
        assertTrue(
                Run.of("changes", document, renamed, "--propose", "--language", "ko")
                        .out()
                        .startsWith("세션 2030/talk “Talk”"));
    }

    @Test
    void refusesWhatDoesNotGoWithProposals() throws IOException {
        Path map = Files.writeString(folder.resolve("map.json"), "{}");
        String end = "\nTry forum changes --help\n";
        assertEquals(
                new Run(2, "", "forum changes: --map does not go with --propose" + end),
                Run.of("changes", document, document, "--propose", "--map", map));
        assertEquals(
                new Run(2, "", "forum changes: --session does not go with --propose" + end),
                Run.of("changes", document, document, "--propose", "--session", "talk"));
        assertEquals(
                new Run(2, "", "forum changes: --save goes with --propose only" + end),
                Run.of("changes", document, document, "--save", map));
        assertEquals(
                new Run(2, "", "forum changes: --save must be a file, not standard output" + end),
                Run.of("changes", document, document, "--propose", "--save", "-"));
        assertEquals(
                new Run(
                        2,
                        "",
                        "forum changes: \""
                                + map
                                + "\" is there already, and --save writes over no map"
                                + end),
                Run.of("changes", document, document, "--propose", "--save", map));
        assertEquals("{}", Files.readString(map));
    }

    @Test
    void tellsOfAFileThatCannotBeRead() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"releaseVersion\": 1}");
        Run run = Run.of("changes", broken, document);

        assertEquals(1, run.code());
        assertTrue(
                run.err().startsWith("error: " + broken + ", line 1, column 1: number is missing"));
        assertEquals(2, Run.of("changes", folder.resolve("none"), document).code());
    }
}
