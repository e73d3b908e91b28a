package org.forumkit.exchange;

import static org.forumkit.exchange.Schedules.edition;
import static org.forumkit.exchange.Schedules.ical;
import static org.forumkit.exchange.Schedules.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.json.ForumFormatException;
import org.forumkit.model.AppearanceRole;
import org.forumkit.model.Audience;
import org.forumkit.model.Edition;
import org.forumkit.model.Item;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.forumkit.realfiles.SharedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleIcalTests {
    private static final String START = "DTSTART;TZID=Europe/Brussels:20250201T100000";
    private static final String END = "DTEND;TZID=Europe/Brussels:20250201T103000";
    private static final LocalDateTime TEN = LocalDateTime.of(2025, 2, 1, 10, 0);

    private static Imported read(String file) {
        return Schedules.read(file);
    }

    private static Session session(String file) {
        return edition(read(file)).sessions().get(0);
    }

    @Test
    void makesASessionOfAnEntry() {
        Imported imported = read(ical());
        Edition edition = edition(imported);
        Session session = edition.sessions().get(0);

        assertEquals(List.of(), told(imported));
        assertEquals("ical", imported.format());
        assertEquals(Text.of("Sample 2025"), edition.title());
        assertEquals("Europe/Brussels", edition.zone());
        assertEquals("7", session.id());
        assertEquals(Text.of("Welcome"), session.title());
        assertEquals(TEN, session.start());
        assertEquals(TEN.plusMinutes(30), session.end());
        assertEquals(List.of("hall"), session.rooms());
        assertEquals(List.of("main"), session.topics());
        assertEquals(AppearanceRole.SPEAKER, session.appearances().get(0).role());
        assertEquals("Ada Example", imported.forum().people().get(0).names().get("en").full());
        assertEquals(
                Map.of("uid", "7@example.org", "ical", Map.of("DTSTAMP", "20250101T000000Z")),
                session.extensions().get("schedule"));
    }

    /** In UTC, in another zone, floating, and of nobody's zone. */
    @ParameterizedTest
    @CsvSource({
        "DTSTART:20250201T090000Z, 10:00, ''",
        "DTSTART;TZID=Asia/Shanghai:20250201T170000, 10:00, ''",
        "DTSTART;TZID=/example.org/x/Europe/Brussels:20250201T100000, 10:00, ''",
        "DTSTART;TZID=Romance Standard Time:20250201T100000, 10:00, ''",
        "DTSTART:20250201T100000, 10:00, exchange.time-floating",
        "DTSTART;TZID=Nowhere/Land:20250201T100000, 10:00, exchange.zone-unknown"
    })
    void tellsTimesInTheEditionsZone(String start, String time, String key) {
        Imported imported = read(ical(START + "\n" + END, start));

        assertEquals(
                LocalDateTime.parse("2025-02-01T" + time),
                edition(imported).sessions().get(0).start());
        assertTrue(
                key.isEmpty() ? told(imported).isEmpty() : told(imported).get(0).contains(key),
                told(imported).toString());
    }

    @Test
    void takesTheZoneOfMostEntriesWhereTheCalendarNamesNone() {
        String file = ical("X-WR-TIMEZONE:Europe/Brussels\n", "");

        assertEquals("Europe/Brussels", edition(read(file)).zone());
        String utc = file.replace(START, "DTSTART:20250201T090000Z").replace(END + "\n", "");
        assertEquals("Etc/UTC", edition(read(utc)).zone());
        String floating = file.replace(";TZID=Europe/Brussels", "");
        assertEquals(null, edition(read(floating)).zone());
        Imported settled =
                Schedules.read(floating, Schedules.ENGLISH.withZone(ZoneId.of("Asia/Ulaanbaatar")));
        assertEquals("Asia/Ulaanbaatar", edition(settled).zone());
        assertEquals(TEN, edition(settled).sessions().get(0).start());
        assertEquals(
                List.of("8:1 exchange.time-floating /sessions/0/start 20250201T100000"),
                told(settled));
    }

    private static final String OWN_ZONE =
            """
            BEGIN:VTIMEZONE
            TZID:Own
            BEGIN:STANDARD
            DTSTART:19701025T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            TZOFFSETFROM:+0300
            TZOFFSETTO:+0200
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:19700329T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0300
            END:DAYLIGHT
            END:VTIMEZONE
            BEGIN:VEVENT""";

    /** In winter the zone is an hour ahead of Brussels, and so it is in summer. */
    @Test
    void reckonsWithAZoneThatTheFileDefines() {
        String own = ical("BEGIN:VEVENT", OWN_ZONE).replace(END + "\n", "");

        assertEquals(TEN, session(own.replace(START, "DTSTART;TZID=Own:20250201T110000")).start());
        assertEquals(
                LocalDateTime.of(2025, 7, 1, 10, 0),
                session(own.replace(START, "DTSTART;TZID=Own:20250701T110000")).start());
    }

    @ParameterizedTest
    @CsvSource({
        "DURATION:PT45M, 2025-02-01T10:45",
        "DURATION:P1D, 2025-02-02T10:00",
        "DURATION:P1W, 2025-02-08T10:00",
        "DURATION:-PT5M, ",
        "DTEND;TZID=Europe/Brussels:20250201T110000, 2025-02-01T11:00",
        "DTEND:tomorrow, "
    })
    void readsTheEnd(String property, String end) {
        Session session = session(ical(END, property));

        assertEquals(end == null ? null : LocalDateTime.parse(end), session.end());
    }

    @Test
    void takesWholeDays() {
        Imported imported =
                read(
                        ical(
                                START + "\n" + END,
                                "DTSTART;VALUE=DATE:20250201\nDTEND;VALUE=DATE:20250203"));
        Session session = edition(imported).sessions().get(0);

        assertEquals(LocalDateTime.of(2025, 2, 1, 0, 0), session.start());
        assertEquals(LocalDateTime.of(2025, 2, 3, 0, 0), session.end());
        assertEquals(
                List.of(
                        "9:1 exchange.whole-days /sessions/0/start 20250201 -> 2025-02-01T00:00"
                                + " – 2025-02-03T00:00"),
                told(imported));
    }

    private static List<String> starts(String lines) {
        return edition(read(ical("SUMMARY", lines + "\nSUMMARY"))).sessions().stream()
                .map(each -> each.id() + " " + each.start())
                .toList();
    }

    @Test
    void expandsWhatRecurs() {
        assertEquals(
                List.of("7-20250201 2025-02-01T10:00", "7-20250203 2025-02-03T10:00"),
                starts("RRULE:FREQ=DAILY;COUNT=3\nEXDATE;TZID=Europe/Brussels:20250202T100000"));
        // Across the change of the clocks, and to the end of a day in UTC.
        assertEquals(
                List.of(
                        "7-20250201 2025-02-01T10:00",
                        "7-20250301 2025-03-01T10:00",
                        "7-20250401 2025-04-01T10:00"),
                starts("RRULE:FREQ=MONTHLY;UNTIL=20250401T080000Z"));
        assertEquals(
                List.of("7-20250201 2025-02-01T10:00", "7-20250205 2025-02-05T12:00"),
                starts("RDATE;TZID=Europe/Brussels:20250205T120000"));
        assertEquals(53, starts("RRULE:FREQ=WEEKLY").size());
        assertEquals(1000, starts("RRULE:FREQ=DAILY;COUNT=5000").size());
        assertEquals(List.of("7 2025-02-01T10:00"), starts("RRULE:FREQ=SECONDLY;BYMONTHDAY=31"));
    }

    /** Rules that never come true, or would take for ever, end in a session or two. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=YEARLY;BYMONTH=20;BYDAY=-1SU;COUNT=5",
                "FREQ=DAILY;BYSECOND=1,2,3;BYMINUTE=1,2,3;BYHOUR=25;COUNT=3",
                "FREQ=DAILY;INTERVAL=0;COUNT=3",
                "FREQ=DAILY;INTERVAL=99999999999;COUNT=3",
                "FREQ=MONTHLY;BYSETPOS=366;BYDAY=MO;COUNT=3",
                "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;BYMONTH=6;COUNT=3",
                "FREQ=DAILY;COUNT=-1",
                "FREQ=DAILY;COUNT=99999999999999",
                "FREQ=DAILY;UNTIL=99999999T999999Z",
                "FREQ=YEARLY;BYDAY=99SU;COUNT=2",
                "FREQ",
                ";;=;"
            })
    @Timeout(60)
    void standsRulesThatAreNone(String rule) {
        assertTrue(starts("RRULE:" + rule).size() <= 1000);
    }

    @Test
    void putsAnotherInThePlaceOfOneThatRecurs() {
        String file =
                ical("SUMMARY", "RRULE:FREQ=DAILY;COUNT=2\nSUMMARY")
                        .replace(
                                "END:VCALENDAR",
                                """
                                BEGIN:VEVENT
                                UID:7@example.org
                                RECURRENCE-ID;TZID=Europe/Brussels:20250202T100000
                                DTSTART;TZID=Europe/Brussels:20250202T150000
                                SUMMARY:Later
                                END:VEVENT
                                END:VCALENDAR""");

        assertEquals(
                List.of("7-20250202 Later 2025-02-02T15:00", "7-20250201 Welcome 2025-02-01T10:00"),
                edition(read(file)).sessions().stream()
                        .map(
                                each ->
                                        each.id()
                                                + " "
                                                + each.title().translations().get("und")
                                                + " "
                                                + each.start())
                        .toList());
    }

    private static List<String> dates(String file) {
        return edition(read(file)).sessions().stream()
                .map(
                        each ->
                                each.id()
                                        + " "
                                        + each.title().translations().get("und")
                                        + " "
                                        + each.start()
                                        + " "
                                        + each.end().toLocalTime())
                .sorted()
                .toList();
    }

    /** What is changed for all that follow moves them; a date with a change of its own has that. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Brussels:20250202T100000",
                "RECURRENCE-ID;RANGE=THISANDFUTURE:20250202T090000Z"
            })
    void movesWhatFollowsAChange(String recurrence) {
        String file = ical("SUMMARY:W", "RRULE:FREQ=DAILY;COUNT=4\nSUMMARY:W");
        String changed =
                file.replace(
                        "END:VCALENDAR",
                        "BEGIN:VEVENT\nUID:7@example.org\n"
                                + recurrence
                                + """

                                DTSTART;TZID=Europe/Brussels:20250202T150000
                                DTEND;TZID=Europe/Brussels:20250202T160000
                                SUMMARY:Later
                                END:VEVENT
                                BEGIN:VEVENT
                                UID:7@example.org
                                RECURRENCE-ID;TZID=Europe/Brussels:20250203T100000
                                DTSTART;TZID=Europe/Brussels:20250203T080000
                                DURATION:PT1H
                                SUMMARY:Early
                                END:VEVENT
                                END:VCALENDAR""");

        assertEquals(
                List.of(
                        "7-20250201 Welcome 2025-02-01T10:00 10:30",
                        "7-20250202 Later 2025-02-02T15:00 16:00",
                        "7-20250203 Early 2025-02-03T08:00 09:00",
                        "7-20250204 Later 2025-02-04T15:00 16:00"),
                dates(changed));
    }

    /** It is kept as it is, as other lines that are no property. */
    @Test
    void takesNoPropertyOfManyParameters() {
        String line = "COMMENT" + ";X=1".repeat(1001) + ":A";
        Imported imported = read(ical("SUMMARY", line + "\nSUMMARY"));

        assertTrue(told(imported).toString().contains(line.substring(0, 40)));
        assertEquals(List.of(), told(read(ical())));
    }

    @Test
    void knowsStates() {
        assertEquals(
                SessionStatus.CANCELLED,
                session(ical("SUMMARY", "STATUS:CANCELLED\nSUMMARY")).status());
        assertEquals(
                SessionStatus.TENTATIVE,
                session(ical("SUMMARY", "STATUS:tentative\nSUMMARY")).status());
        assertEquals(
                List.of("11:1 exchange.state-unknown /sessions/0/status MAYBE"),
                told(read(ical("SUMMARY", "STATUS:MAYBE\nSUMMARY"))));
    }

    @Test
    void takesWhatTheModelHas() {
        String lines =
                """
                URL:https://example.org/7
                SEQUENCE:3
                LAST-MODIFIED:20250101T000000Z
                CLASS:PRIVATE
                CONFERENCE;VALUE=URI:https://meet.example.org/7
                ATTACH;FMTTYPE=application/pdf;FILENAME=Paper:https://example.org/7.pdf
                SUMMARY""";
        Session session = session(ical("SUMMARY", lines));

        assertEquals("https://example.org/7", session.links().get(0).url());
        assertEquals(3, session.revision());
        assertEquals(Instant.parse("2025-01-01T00:00:00Z"), session.modified());
        assertEquals(Audience.INTERNAL, session.visibility().audience());
        assertEquals("https://meet.example.org/7", session.online());
        assertEquals(Text.of("Paper"), session.documents().get(0).title());
    }

    @Test
    void namesWhoIsThere() {
        String lines =
                """
                ORGANIZER;CN=Office:mailto:office@example.org
                ATTENDEE;ROLE=CHAIR;CN="Doe, ^'J^'":mailto:j@example.org
                ATTENDEE;CUTYPE=ROOM;CN=Blue:mailto:blue@example.org
                BEGIN:PARTICIPANT
                UID:p-77@example.org
                PARTICIPANT-TYPE:SPEAKER
                SUMMARY:Somebody
                END:PARTICIPANT
                SUMMARY""";
        Imported imported = read(ical("SUMMARY", lines));
        Map<String, String> names = new LinkedHashMap<>();
        imported.forum()
                .people()
                .forEach(each -> names.put(each.id(), each.names().get("en").full()));
        List<String> roles =
                edition(imported).sessions().get(0).appearances().stream()
                        .map(each -> names.get(each.participant()) + " " + each.role())
                        .toList();

        assertEquals(
                List.of(
                        "Office HOST",
                        "Doe, \"J\" CHAIR",
                        "Somebody SPEAKER",
                        "Ada Example SPEAKER"),
                roles);
        assertTrue(names.containsKey("p-77"));
        assertEquals(List.of("Somebody SPEAKER", "Ada Example SPEAKER"), roles.subList(2, 4));
        // Who publishes a calendar is named in each entry.
        Imported published = read(ical("NAME", "METHOD:PUBLISH\nNAME").replace("SUMMARY", lines));
        assertEquals(3, edition(published).sessions().get(0).appearances().size());
    }

    @Test
    void keepsLanguages() {
        Session session =
                session(
                        ical(
                                "SUMMARY:Welcome",
                                "SUMMARY;LANGUAGE=de:Willkommen\nDESCRIPTION;LANGUAGE=fr:a\\, b\\nc"));

        assertEquals(Text.of("de", "Willkommen"), session.title());
        assertEquals(Text.of("fr", "a, b\nc"), session.description());
    }

    @Test
    void makesAnItemOfWhatBelongsToAnother() {
        String file =
                ical().replace(
                                "END:VCALENDAR",
                                """
                                BEGIN:VEVENT
                                UID:item@example.org
                                RELATED-TO;RELTYPE=PARENT:7@example.org
                                DTSTART;TZID=Europe/Brussels:20250201T101000
                                SUMMARY:An address
                                END:VEVENT
                                END:VCALENDAR""");
        Imported imported = read(file);
        Item item = edition(imported).sessions().get(0).items().get(0);

        assertEquals(1, edition(imported).sessions().size());
        assertEquals("item", item.id());
        assertEquals(Text.of("An address"), item.title());
        assertEquals(TEN.plusMinutes(10), item.start());
    }

    @Test
    void unfoldsInsideACharacter() throws IOException {
        byte[] name = "Gr\u00F6\u00DFe".getBytes(StandardCharsets.UTF_8);
        java.io.ByteArrayOutputStream file = new java.io.ByteArrayOutputStream();
        String[] halves = ical().split("Welcome", 2);
        file.writeBytes(halves[0].getBytes(StandardCharsets.UTF_8));
        file.write(name, 0, 3);
        file.writeBytes("\r\n ".getBytes(StandardCharsets.UTF_8));
        file.write(name, 3, name.length - 3);
        file.writeBytes(halves[1].getBytes(StandardCharsets.UTF_8));

        assertEquals(
                Text.of("Gr\u00F6\u00DFe"),
                edition(Schedules.read(file.toByteArray(), Schedules.ENGLISH))
                        .sessions()
                        .get(0)
                        .title());
    }

    @Test
    void refusesWhatIsNoCalendar() {
        assertEquals(
                "file, line 1, column 1: this is not iCalendar: it does not begin with"
                        + " BEGIN:VCALENDAR",
                refusal("BEGIN:VCARD\nEND:VCARD\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                "file, line 11, column 1: these bytes are not in UTF-8",
                refusal(ical("Welcome", "Gr\u00F6\u00DFe").getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static String refusal(byte[] file) {
        return assertThrows(
                        ForumFormatException.class, () -> Schedules.read(file, Schedules.ENGLISH))
                .getMessage();
    }

    /** Each has one known fault; what is told is told of its line, and most of it is read. */
    @Test
    void readsFilesWithAKnownFault() throws IOException {
        Path folder = SharedFiles.file("ical-faults/t-good.ics").getParent();
        Map<String, String> refused = new LinkedHashMap<>();
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        for (Path file : files) {
            try {
                Imported imported =
                        Importers.auto()
                                .read(
                                        new ByteArrayInputStream(Files.readAllBytes(file)),
                                        "file",
                                        Schedules.ENGLISH);
                assertTrue(!edition(imported).sessions().isEmpty(), file.toString());
            } catch (ForumFormatException e) {
                refused.put(file.getFileName().toString(), e.faults().get(0).message());
            }
        }

        assertEquals(
                Map.of(
                        "bad-latin1.ics", "these bytes are not in UTF-8",
                        "bad-truncated.ics", "the file ends in the middle"),
                refused);
    }

    /** Without the classes of biweekly, of the same class path. */
    private static final class Without extends URLClassLoader {
        private Without(URL[] path) {
            super(path, ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("biweekly.")) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }

    private static void readWithout(String file) throws Exception {
        List<URL> path = new ArrayList<>();
        for (String each :
                System.getProperty("java.class.path")
                        .split(System.getProperty("path.separator"), -1)) {
            path.add(Path.of(each).toUri().toURL());
        }
        try (Without loader = new Without(path.toArray(new URL[0]))) {
            Class<?> importer = loader.loadClass(ScheduleIcal.class.getName());
            Class<?> options = loader.loadClass(ImportOptions.class.getName());
            importer.getMethod("read", java.io.InputStream.class, String.class, options)
                    .invoke(
                            importer.getMethod("create").invoke(null),
                            new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                            "feed.ics",
                            options.getMethod("standard").invoke(null));
        }
    }

    @Test
    void namesTheArtifactThatIsNotThere() throws Exception {
        readWithout(ical());
        Throwable cause =
                assertThrows(
                                InvocationTargetException.class,
                                () ->
                                        readWithout(
                                                ical(
                                                        "SUMMARY",
                                                        "RRULE:FREQ=DAILY;COUNT=2\nSUMMARY")))
                        .getCause();

        assertEquals(IllegalStateException.class, cause.getClass());
        assertEquals(
                "feed.ics has entries that recur, or a time zone of its own; to read it, add"
                        + " net.sf.biweekly:biweekly, which is optional",
                cause.getMessage());
    }
}
