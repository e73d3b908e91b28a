package org.forumkit.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.forumkit.json.ForumFormatException;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Link;
import org.forumkit.model.Session;
import org.forumkit.model.SessionKind;
import org.forumkit.model.Text;
import org.forumkit.realfiles.RealSchedules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleXmlTests {

    private static List<String> told(String old, String other) {
        return Schedules.told(Schedules.read(Schedules.xml(old, other)));
    }

    private static Session session(String old, String other) {
        return Schedules.session(Schedules.xml(old, other));
    }

    @Test
    void makesADocument() {
        Imported imported = Schedules.read(Schedules.xml());
        Forum forum = imported.forum();
        Edition edition = Schedules.edition(imported);

        assertEquals("schedule-xml", imported.format());
        assertEquals(List.of(), imported.findings());
        assertEquals("en", forum.defaultLanguage());
        assertEquals("sample", forum.series().id());
        assertEquals(Text.of("Sample"), forum.series().name());
        assertEquals("2025", edition.id());
        assertEquals(Text.of("Sample 2025"), edition.title());
        assertEquals(LocalDate.parse("2025-02-01"), edition.firstDay());
        assertEquals(LocalDate.parse("2025-02-02"), edition.lastDay());
        assertEquals("Europe/Brussels", edition.zone());
        assertEquals(
                Map.of(
                        "schedule",
                        Map.of(
                                "version",
                                "1",
                                "conference",
                                Map.of(
                                        "acronym",
                                        "sample-2025",
                                        "base_url",
                                        "https://example.org/2025/"),
                                "days",
                                List.of(Map.of("index", "1", "date", "2025-02-01")))),
                edition.extensions());
        assertEquals("Ada Example", forum.people().get(0).names().get("en").full());
        assertEquals("1", edition.participants().get(0).person());
    }

    @Test
    void makesASession() {
        Session session = Schedules.session(Schedules.xml());

        assertEquals("7", session.id());
        assertEquals(Text.of("Welcome"), session.title());
        assertEquals(LocalDateTime.parse("2025-02-01T10:00"), session.start());
        assertEquals(LocalDateTime.parse("2025-02-01T10:30"), session.end());
        assertEquals(List.of("hall"), session.rooms());
        assertEquals(List.of("main"), session.topics());
        assertEquals(List.of("en"), session.languages());
        assertEquals(
                List.of(new Link("https://example.org/a", Text.of("A"), null)), session.links());
        assertEquals("1", session.appearances().get(0).participant());
        assertEquals(Map.of(), session.extensions());
    }

    @Test
    void takesAGuidBeforeAnId() {
        Session session =
                session("id=\"7\"", "id=\"7\" guid=\"0B9A4C4E-1111-2222-3333-444455556666\"");

        assertEquals("0b9a4c4e-1111-2222-3333-444455556666", session.id());
        assertEquals(
                Map.of("schedule", Map.of("guid", "0B9A4C4E-1111-2222-3333-444455556666", "id", 7)),
                session.extensions());
    }

    /** As FOSDEM wrote until 2012. */
    @Test
    void takesEventsWithoutARoomAroundThem() {
        String file = Schedules.xml("<room name=\"Hall\">", "").replace("    </room>\n", "");
        Imported imported = Schedules.read(file);

        assertEquals(2, Schedules.edition(imported).sessions().size());
        assertEquals(List.of("hall"), Schedules.session(file).rooms());
        assertEquals(List.of(), imported.findings());
    }

    /** As FOSDEM wrote until 2024: what is shown before the day change is of the night after. */
    @ParameterizedTest
    @CsvSource({"10:00, 2025-02-01T10:00", "02:00, 2025-02-02T02:00", "09:00, 2025-02-01T09:00"})
    void takesTimesOfDayFromTheDay(String shown, String start) {
        String file =
                Schedules.xml("<date>2025-02-01T10:00:00+01:00</date>", "")
                        .replace("<start>10:00", "<start>" + shown)
                        .replace("<days>", "<day_change>09:00:00</day_change><days>");

        assertEquals(LocalDateTime.parse(start), Schedules.session(file).start());
        assertEquals(LocalTime.of(9, 0), Schedules.edition(Schedules.read(file)).dayChange());
    }

    /** Whatever stands first, the zone is known for every event. */
    @Test
    void takesTheConferenceAlsoAfterTheDays() {
        String whole = Schedules.xml();
        int from = whole.indexOf("  <conference>");
        int to = whole.indexOf("  <day ");
        String conference = whole.substring(from, to);
        String file =
                (whole.substring(0, from) + whole.substring(to))
                        .replace("</schedule>", conference + "</schedule>");

        assertEquals(Schedules.read(whole).forum(), Schedules.read(file).forum());
    }

    @Test
    void takesTheZoneThatTheCallerNames() {
        Imported imported =
                Schedules.read(
                        Schedules.xml(), Schedules.ENGLISH.withZone(ZoneId.of("Asia/Seoul")));

        assertEquals("Asia/Seoul", Schedules.edition(imported).zone());
        assertEquals(
                LocalDateTime.parse("2025-02-01T18:00"),
                Schedules.edition(imported).sessions().get(0).start());
        assertEquals(
                List.of(
                        "16:15 exchange.offset-differs /sessions/0/start +01:00 ->"
                                + " 2025-02-01T18:00"),
                Schedules.told(imported).subList(0, 1));
    }

    @Test
    void takesIdsThatTheCallerNames() {
        Imported imported =
                Schedules.read(
                        Schedules.xml(), Schedules.ENGLISH.withSeries("own").withEdition("first"));

        assertEquals("own", imported.forum().series().id());
        assertEquals("first", Schedules.edition(imported).id());
    }

    @ParameterizedTest
    @CsvSource({
        "00:30, PT30M",
        "1:30, PT1H30M",
        "00:30:00, PT30M",
        "36:00, PT36H",
        "PT45M, PT45M",
        // Of hours, minutes and seconds or days, hours and minutes, what fits.
        "01:00:00, PT1H",
        "01:30:00, PT1H30M",
        "01:90:00, ",
        "1:12:00, PT1H12M",
        "3:00:00, PT3H",
        "00:00, ",
        "soon, "
    })
    void readsLengths(String length, String expected) {
        Session session = session("00:30", length);

        assertEquals(
                expected == null ? null : session.start().plus(java.time.Duration.parse(expected)),
                session.end());
    }

    /** What pretalx writes from a day on. */
    @Test
    void readsDaysOfPretalx() {
        String file =
                Schedules.xml("<version>", "<generator name=\"pretalx\" version=\"2\"/><version>")
                        .replace("00:30", "1:12:00");
        Imported imported = Schedules.read(file);

        assertEquals(
                LocalDateTime.parse("2025-02-02T22:00"),
                Schedules.edition(imported).sessions().get(0).end());
        assertEquals(
                List.of("18:19 exchange.length-ambiguous /sessions/0/end 1:12:00 -> PT36H"),
                Schedules.told(imported));
    }

    @Test
    void settlesNoLengthThatNothingFits() {
        Session session = session("00:30", "6944:11:40");

        assertNull(session.end());
        assertEquals(Map.of("schedule", Map.of("duration", "6944:11:40")), session.extensions());
        assertEquals(
                List.of("18:19 exchange.length-unreadable /sessions/0/end 6944:11:40"),
                told("00:30", "6944:11:40"));
    }

    @Test
    void keepsWhatHasNoPlace() {
        String file =
                Schedules.xml(
                        "<track>",
                        "<recording><license>CC</license><optout>false</optout></recording>"
                                + "<mood level=\"3\">fine <b>very</b></mood><track>");
        Imported imported = Schedules.read(file);

        assertEquals(
                Map.of(
                        "schedule",
                        Map.of(
                                "recording",
                                Map.of("license", "CC", "optout", "false"),
                                "mood",
                                Map.of("@level", "3", "b", "very", "text", "fine"))),
                Schedules.edition(imported).sessions().get(0).extensions());
        assertEquals(
                List.of("21:91 exchange.unknown /sessions/0/extensions/schedule fine"),
                Schedules.told(imported));
    }

    @Test
    void tellsOfWhatIsThereTwice() {
        assertEquals(
                List.of("20:38 exchange.repeated /sessions/0 Hello"),
                told("<title>Welcome", "<title>Welcome</title><title>Hello"));
    }

    @Test
    void tellsOfIdsThatAreTaken() {
        Imported imported = Schedules.read(Schedules.xml("\"8\"", "\"7\""));
        List<Session> sessions = Schedules.edition(imported).sessions();

        assertEquals("7", sessions.get(0).id());
        assertEquals("7-56c9476f", sessions.get(1).id());
        assertEquals(
                List.of("26:21 exchange.id-taken /sessions/1/id 7 -> 7-56c9476f"),
                Schedules.told(imported));
        assertEquals(Map.of("schedule", Map.of("id", 7)), sessions.get(1).extensions());
    }

    @Test
    void makesAddressesWhole() {
        assertEquals(
                "https://example.org/2025/x%20y.html",
                session("https://example.org/a", "x y.html").links().get(0).url());
        assertEquals(
                "https://www.example.org",
                session("https://example.org/a", "www.example.org").links().get(0).url());
        assertEquals(
                "https://matrix.to/#/%23room:example.org",
                session("https://example.org/a", "https://matrix.to/#/#room:example.org")
                        .links()
                        .get(0)
                        .url());
    }

    @Test
    void keepsAddressesThatAreNone() {
        Session session = session("https://example.org/a", "git://example.org/a");

        assertEquals(List.of(), session.links());
        assertEquals(
                Map.of(
                        "schedule",
                        Map.of("links", Map.of("url", "git://example.org/a", "title", "A"))),
                session.extensions());
    }

    @ParameterizedTest
    @CsvSource({"Großer Saal, grosser-saal", "Janson, janson", "Café (2), cafe-2"})
    void makesIdsOfNames(String name, String id) {
        String file = Schedules.xml().replace("Hall", name);

        assertEquals(List.of(id), Schedules.session(file).rooms());
    }

    @Test
    void keepsNamesOfOtherScriptsApart() {
        assertEquals("ea6dca5f", Ids.of("大厅"));
        assertEquals("saal-1-e0406f12", Ids.of("Saal 1 大"));
        assertEquals("saal-1", Ids.of(" Säal (1) "));
    }

    @Test
    void knowsKindsOfSessions() {
        assertEquals(SessionKind.KEYNOTE, session("<track>", "<type>Keynote</type><track>").kind());
        assertEquals(SessionKind.OTHER, session("<track>", "<type>devroom</type><track>").kind());
    }

    @Test
    void makesOneLineOfATitle() {
        assertEquals(Text.of("Wel come"), session("Welcome", "Wel\n      come").title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "ISO-8859-1", "GB18030"})
    void readsEncodingsThatTheFileNames(String encoding) {
        String name = encoding.equals("ISO-8859-1") ? "Größe" : "大厅";
        String file =
                Schedules.xml("\"UTF-8\"", '"' + encoding.replace("LE", "") + '"')
                        .replace("Welcome", name);
        byte[] bytes = file.getBytes(Charset.forName(encoding));
        if (encoding.equals("UTF-16LE")) {
            bytes = ("\uFEFF" + file).getBytes(StandardCharsets.UTF_16LE);
        }

        Imported imported = Schedules.read(bytes, Schedules.ENGLISH);
        assertEquals(Text.of(name), Schedules.edition(imported).sessions().get(0).title());
    }

    private static String refusal(String file) {
        return assertThrows(ForumFormatException.class, () -> Schedules.read(file)).getMessage();
    }

    @Test
    void refusesWhatIsNoSchedule() {
        assertEquals(
                "file, line 1, column 8: this is not a schedule: the first element is html",
                refusal("<html/>"));
        assertEquals("file, line 1, column 1: this is not well-formed XML", refusal(""));
        assertEquals(
                "file, line 18, column 34: this is not well-formed XML",
                refusal(Schedules.xml("</duration>", "</durations>")));
    }

    @Test
    void makesNoDayOfOneThatIsNone() {
        Imported imported =
                Schedules.read(Schedules.xml("2025-02-01T10:00:00+01:00", "2025-02-30T10:00:00"));

        assertEquals(
                "exchange.time-unreadable /sessions/0/start 2025-02-30T10:00:00",
                Schedules.told(imported).get(0).replaceFirst("^\\S+ ", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "fosdem-2013.xml, 487",
        "fosdem-2019.xml, 775",
        "fosdem-2024.xml, 674",
        "fosdem-2025-rev-af9e70b.xml, 927",
        "fosdem-2025-rev-011033f.xml, 940"
    })
    void readsEverySessionOfARealFile(String name, int sessions) throws IOException {
        assertEquals(
                sessions, RealSchedules.fosdem(name).series().editions().get(0).sessions().size());
    }
}
