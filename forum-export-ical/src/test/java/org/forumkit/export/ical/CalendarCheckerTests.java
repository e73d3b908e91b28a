package org.forumkit.export.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forumkit.export.ical.Fault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarCheckerTests {

    private static final String GOOD =
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//test//EN
            BEGIN:VEVENT
            UID:a@example.org
            DTSTAMP:20250820T000000Z
            DTSTART:20250826T010000Z
            DTEND:20250826T020000Z
            SUMMARY:Opening\\, with music
            END:VEVENT
            END:VCALENDAR
            """
                    .replace("\n", "\r\n");

    private static Set<Kind> kinds(byte[] calendar) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        CalendarChecker.check(calendar).forEach(fault -> kinds.add(fault.kind()));
        return kinds;
    }

    private static Set<Kind> kinds(String line) {
        String calendar = GOOD.replace("SUMMARY", line + "\r\nSUMMARY");
        return kinds(calendar.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aGoodCalendarHasNoFault() {
        assertEquals(List.of(), CalendarChecker.check(GOOD.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COMMENT:a\\tb | BAD_ESCAPE",
                "COMMENT:a;b | UNESCAPED",
                "COMMENT:ends in \\ | BAD_ESCAPE",
                "CATEGORIES:a,b | ",
                "CATEGORIES:a;b | UNESCAPED",
                "no colon | MALFORMED_LINE",
                "COMMENT;X=\"a\"b\":c | MALFORMED_PARAMETER",
                "COMMENT;X=a^b:c | MALFORMED_PARAMETER",
                "COMMENT;LANGUAGE=zh_CN:c | MALFORMED_PARAMETER",
                "COMMENT;LANGUAGE=zh-Hans:c | ",
                "ORGANIZER;CN=a:b:mailto:x@example.org | BAD_URI",
                "ORGANIZER;CN=\"a:b\":mailto:x@example.org | ",
                "URL:https://example.org/a b | BAD_URI",
                "URL:/relative | BAD_URI",
                "GEO:43.8;125.3 | ",
                "GEO:1E-5;0 | BAD_GEO",
                "GEO:91;0 | BAD_GEO",
                "STATUS:POSTPONED | BAD_VALUE",
                "SEQUENCE:-1 | BAD_VALUE",
                "DURATION:PT1H | END_AND_DURATION",
                "X-PUBLISHED-TTL:PT1H30S | BAD_DURATION",
                "X-PUBLISHED-TTL:PT1H0M30S | ",
                "X-PUBLISHED-TTL:P1DT2H | ",
                "REFRESH-INTERVAL:PT1H | BAD_DURATION",
                "RECURRENCE-ID:20250826T010000 | FLOATING_TIME",
                "RECURRENCE-ID:20250230 | BAD_DATE",
                "RECURRENCE-ID;TZID=Asia/Seoul:20250826T010000 | MISSING_TIME_ZONE",
                "CREATED:20250826T250000Z | BAD_DATE",
                "IMAGE:https://example.org/i.png | MISSING_TYPE",
                "CONFERENCE;VALUE=URI:https://example.org/ | ",
                "STYLED-DESCRIPTION:<p>a</p> | MISSING_TYPE",
                "STYLED-DESCRIPTION;VALUE=TEXT;FMTTYPE=text/html:<p>a;b</p> | UNESCAPED",
                "X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-TITLE=A:geo:43.8,125.3 | ",
                "X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-TITLE=A:geo:43.8;125.3 | BAD_GEO",
                "X-APPLE-STRUCTURED-LOCATION;X-TITLE=A:geo:43.8,125.3 | MISSING_TYPE",
                "PARTICIPANT-TYPE:MODERATOR | BAD_VALUE",
                "PARTICIPANT-TYPE:SPEAKER | ",
                "BEGIN:VALARM | UNBALANCED",
                "END:VALARM | UNBALANCED",
            })
    void aFaultyLineIsFound(String line, Kind kind) {
        Set<Kind> found = kinds(line.strip());
        assertTrue(kind == null ? found.isEmpty() : found.contains(kind), () -> line + found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BEGIN:PARTICIPANT,UID:a,PARTICIPANT-TYPE:SPEAKER,END:PARTICIPANT | ",
                "BEGIN:PARTICIPANT,UID:a,END:PARTICIPANT | MISSING_PROPERTY",
                "BEGIN:PARTICIPANT,PARTICIPANT-TYPE:SPEAKER,END:PARTICIPANT | MISSING_PROPERTY",
                "BEGIN:VLOCATION,UID:a,NAME:b,END:VLOCATION | ",
                "BEGIN:VLOCATION,NAME:b,END:VLOCATION | MISSING_PROPERTY",
                "BEGIN:VLOCATION,UID:a,NAME:b,NAME:c,END:VLOCATION | REPEATED_PROPERTY",
                "BEGIN:VLOCATION,UID:a,END:VLOCATION,BEGIN:VLOCATION,UID:a,END:VLOCATION"
                        + " | REPEATED_UID",
                "BEGIN:VLOCATION,UID:a,END:VLOCATION,COMMENT:b | PROPERTY_AFTER_COMPONENT",
                "BEGIN:STANDARD,DTSTART:19700101T000000,TZOFFSETFROM:+0000,TZOFFSETTO:+0000,"
                        + "END:STANDARD | MISPLACED_COMPONENT",
            })
    void aFaultInAComponentInsideIsFound(String lines, Kind kind) {
        String calendar =
                GOOD.replace("END:VEVENT", lines.strip().replace(",", "\r\n") + "\r\nEND:VEVENT");
        Set<Kind> found = kinds(calendar.getBytes(StandardCharsets.UTF_8));
        assertEquals(kind == null ? Set.of() : Set.of(kind), found);
    }

    @Test
    void octetFaultsAreFound() {
        assertTrue(kinds("COMMENT:" + "a".repeat(68)).contains(Kind.LONG_LINE));
        assertEquals(Set.of(), kinds("COMMENT:" + "a".repeat(67)));
        assertEquals(Set.of(), kinds("COMMENT:" + "a".repeat(67) + "\r\n b"));
        assertEquals(Set.of(Kind.FOLD_IN_ESCAPE), kinds("COMMENT:a\\\r\n nb"));
        assertEquals(Set.of(), kinds("COMMENT:a\\\\\r\n nb"));
        assertEquals(Set.of(), kinds("COMMENT;X-A=\"a:\\\r\n \\b\":c"));
        assertEquals(Set.of(Kind.FOLD_IN_ESCAPE), kinds("COMMENT;X-A=\"a:b\":c\\\r\n nb"));
        assertEquals(Set.of(Kind.UNICODE_LINE_BREAK), kinds("COMMENT:a\u2028b"));
        assertEquals(Set.of(Kind.UNICODE_LINE_BREAK), kinds("COMMENT:a\u0085b"));
        assertEquals(Set.of(Kind.CONTROL_CHARACTER), kinds("COMMENT:a\u007Fb"));
    }

    @Test
    void aCalendarWithoutComponentsIsFound() {
        String empty = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n";
        assertEquals(Set.of(Kind.EMPTY_CALENDAR), kinds(empty.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void noPrefixMakesItThrow() {
        byte[] calendar = GOOD.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < calendar.length - 1; length++) {
            assertTrue(!kinds(Arrays.copyOf(calendar, length)).isEmpty(), "length " + length);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "attendee-with-publish, ATTENDEE_UNDER_PUBLISH",
        "bad-date, BAD_DATE",
        "bad-escape, BAD_ESCAPE",
        "bad-geo, BAD_GEO",
        "bad-refresh, BAD_DURATION",
        "bad-status, BAD_VALUE",
        "bad-url, BAD_URI",
        "bare-cr, BARE_CR",
        "blank-line, BLANK_LINE",
        "bom, BYTE_ORDER_MARK",
        "ctrl-vt, CONTROL_CHARACTER",
        "dup-uid, REPEATED_UID",
        "end-and-duration, END_AND_DURATION",
        "end-before-start, END_BEFORE_START",
        "fold-splits-utf8, FOLD_IN_CHARACTER",
        "latin1, NOT_UTF8",
        "lf-only, BARE_LF",
        "missing-end-vevent, UNBALANCED",
        "no-dtstamp, MISSING_PROPERTY",
        "no-dtstart, MISSING_PROPERTY",
        "no-organizer-with-publish, NO_ORGANIZER_UNDER_PUBLISH",
        "no-prodid, MISSING_PROPERTY",
        "no-uid, MISSING_PROPERTY",
        "no-version, MISSING_PROPERTY",
        "no-vtimezone, MISSING_TIME_ZONE",
        "not-folded, LONG_LINE",
        "nul, CONTROL_CHARACTER",
        "raw-dquote-in-param, MALFORMED_PARAMETER",
        "truncated, CUT_OFF",
        "two-summaries, REPEATED_PROPERTY",
        "tzid-with-z, ZONE_AND_UTC",
        "unescaped-comma-semicolon, UNESCAPED",
        "unknown-tzid, MISSING_TIME_ZONE",
        "unquoted-colon-param, BAD_URI",
        "valarm-no-trigger, MISSING_PROPERTY",
    })
    void everyKnownFaultIsFound(String name, Kind kind) throws IOException {
        Path file = SharedFiles.folder("ical-faults").resolve("bad-" + name + ".ics");
        List<Fault> faults = CalendarChecker.check(Files.readAllBytes(file));
        assertTrue(faults.stream().anyMatch(fault -> fault.kind() == kind), faults::toString);
    }

    @Test
    void everyFileOfKnownFaultsIsFlaggedAndNoGoodOneIs() throws IOException {
        Path folder = SharedFiles.folder("ical-faults");
        Set<String> flagged = new TreeSet<>();
        Set<String> bad;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".ics")).toList()) {
                if (!CalendarChecker.check(Files.readAllBytes(file)).isEmpty()) {
                    flagged.add(file.getFileName().toString());
                }
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            bad =
                    files.map(path -> path.getFileName().toString())
                            .filter(name -> name.startsWith("bad-"))
                            .collect(Collectors.toCollection(TreeSet::new));
        }
        assertEquals(bad, flagged);
    }
}
