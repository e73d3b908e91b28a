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
                        + " length that can be read, or it is longer than the edition; it is kept as"
                        + " an extension\n",
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

    private static final String CALENDAR =
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            NAME:Sample 2025
            BEGIN:VEVENT
            UID:7@example.org
            DTSTART:20250201T100000
            RRULE:FREQ=DAILY;COUNT=2
            SUMMARY:Welcome
            END:VEVENT
            END:VCALENDAR
            """;

    @Test
    void makesADocumentOfACalendar() throws IOException {
        Path file = Files.writeString(folder.resolve("feed.ics"), CALENDAR);
        Path output = folder.resolve("forum.json");
        Run run = Run.of("import", file, "--zone", "Asia/Seoul", "--language", "en", "-o", output);

        assertEquals(0, run.code());
        assertEquals(
                "hint: "
                        + file
                        + ", /series/editions/0/sessions/0: Line 7, column 1: The entry recurs"
                        + " (FREQ=DAILY;COUNT=2); 2 sessions are made of it\n"
                        + "warning: "
                        + file
                        + ", /series/editions/0/sessions/0/start: Line 6, column 1:"
                        + " “20250201T100000” names no time zone; it is taken as a time of"
                        + " Asia/Seoul (2×)\n",
                run.err());
        assertEquals(2, ForumJson.read(output).series().editions().get(0).sessions().size());
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
                "forum import: --format must be one of auto, schedule-xml, schedule-json, ical,"
                        + " csv, xlsx, not \"xml\"\nTry forum import --help\n",
                Run.of("import", file, "--format", "xml", "-o", "-").err());
        assertEquals(
                "forum import: --series must be small letters, digits and hyphens, 64 at the most,"
                        + " the first no hyphen, not \"A\"\nTry forum import --help\n",
                Run.of("import", file, "--series", "A", "-o", "-").err());
    }

    private static final String TABLE =
            """
            Termin;Uhrzeit;Titel;Raum
            Freitag;10 Uhr vormittags;Eröffnung;Saal
            Samstag;2 nachmittags;Gespräch;Saal
            """;

    private Path table(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void readsATableWithColumnsAndAFirstDay() throws IOException {
        Path table = table("t.csv", TABLE);
        Path columns =
                table(
                        "columns.json",
                        "{\"Termin\": \"date\", \"Uhrzeit\": \"start\", \"Titel\":"
                                + " \"title:de\", \"Raum\": \"-\"}");
        Run run =
                Run.of(
                        "import",
                        table,
                        "--columns",
                        columns,
                        "--first-day",
                        "2026-09-04",
                        "--zone",
                        "Europe/Berlin",
                        "--language",
                        "de",
                        "-o",
                        "-");

        assertEquals(0, run.code());
        Edition edition = ForumJson.read(run.out(), "output").series().editions().get(0);
        assertEquals("2026", edition.id());
        assertEquals("2026-09-04T10:00", edition.sessions().get(0).start() + "");
        assertEquals("2026-09-05T14:00", edition.sessions().get(1).start() + "");
        assertEquals("Gespräch", edition.sessions().get(1).title().translations().get("de"));
        assertEquals(java.util.List.of(), edition.venue().rooms());
    }

    /** By the signs and properties of the call, from standard input. */
    @Test
    void readsStandardInputAsATable() throws IOException {
        Path columns = table("columns.properties", "T=title\nB=start\n");
        Run run =
                Run.withInput(
                        "T|B\n'a|b'|2026-09-04 10:00\n",
                        "import",
                        "-",
                        "--columns",
                        columns,
                        "--delimiter",
                        "|",
                        "--quote",
                        "'",
                        "--encoding",
                        "UTF-8",
                        "-o",
                        "-");

        assertEquals(0, run.code(), run.err());
        assertEquals(
                "a|b",
                ForumJson.read(run.out(), "output")
                        .series()
                        .editions()
                        .get(0)
                        .sessions()
                        .get(0)
                        .title()
                        .translations()
                        .get("und"));
    }

    @Test
    void showsWhatMayBeTheSameAndJoinsItWhereItIsTold() throws IOException {
        Path document = folder.resolve("forum.json");
        Path output = folder.resolve("merged.json");
        Path map = folder.resolve("map.json");
        Path old =
                table(
                        "old.csv",
                        "id,title,start,room\nopen,Opening of the Forum,2026-09-04 10:00,Hall\n");
        Path now =
                table(
                        "new.csv",
                        "id,title,start,room\nx7,Opening of the Forum,2026-09-04 10:15,Hall\n");
        Run.of("import", old, "--language", "en", "--zone", "Asia/Seoul", "-o", document);

        Run plain = Run.of("import", now, "--into", document, "--language", "en", "-o", output);
        assertTrue(plain.err().startsWith("forum: perhaps the same, not joined: "), plain.err());
        assertTrue(plain.err().contains("(open) is not in what was imported; it is removed"));
        assertEquals("x7", sessions(output));

        assertEquals(0, Run.of("import", now, "--into", document, "--propose", "-o", map).code());
        assertEquals(
                "{\"identities\":[{\"kind\":\"session\",\"edition\":\"2026\",\"before\":\"open\","
                        + "\"after\":\"x7\"}]}",
                Files.readString(map).replaceAll("\\s", ""));
        assertEquals(2, Run.of("import", now, "--into", document, "--propose", "-o", map).code());

        Run.of("import", now, "--into", document, "--map", map, "--language", "en", "-o", output);
        assertEquals("open", sessions(output));
        Run joined =
                Run.of(
                        "import",
                        now,
                        "--into",
                        document,
                        "--join",
                        "--language",
                        "en",
                        "-o",
                        output);
        assertTrue(joined.err().startsWith("forum: joined: "), joined.err());
        assertEquals("open", sessions(output));
    }

    private static String sessions(Path document) throws IOException {
        return String.join(
                ",",
                ForumJson.read(document).series().editions().get(0).sessions().stream()
                        .map(each -> each.id())
                        .toList());
    }

    @Test
    void saysWhatIsWrongWithTheCallOfATable() throws IOException {
        Path table = table("t.csv", TABLE);
        Path columns = table("columns.json", "{\"Titel\": \"titel\"}");

        assertEquals(
                "forum import: --columns must name one of session, item, order, number, id, title,"
                        + " subtitle, date, start, end, duration, room, track, type, status, language, abstract, description,"
                        + " capacity, url, links, documents, online, interpretation, persons,"
                        + " person-ids, roles, person,"
                        + " role, name, given, family, position, organisation, country, email,"
                        + " telephone, biography, portrait, -, or a text with its language such as"
                        + " title:zh-Hans, not \"titel\"; did you mean \"title\"?\nTry"
                        + " forum import --help\n",
                Run.of("import", table, "--columns", columns, "-o", "-").err());
        assertEquals(
                "forum import: --map goes with --into only\nTry forum import --help\n",
                Run.of("import", table, "--map", "x.json", "-o", "-").err());
        assertEquals(
                "forum import: --delimiter must be one sign, or tab, not \";;\"\nTry forum"
                        + " import --help\n",
                Run.of("import", table, "--delimiter", ";;", "-o", "-").err());
        assertEquals(
                "forum import: --encoding must be one that is known, such as UTF-8, GB18030 or"
                        + " windows-1251, not \"utf8x\"\nTry forum import --help\n",
                Run.of("import", table, "--encoding", "utf8x", "-o", "-").err());
    }
}
