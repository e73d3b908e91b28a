package org.forumkit.export.ical.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.ZoneRulesBuilder;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimeZoneComponentTests {

    private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
    private static final Duration DAYS = Duration.ofDays(4);
    private static final Instant TO = Instant.parse("2035-12-31T00:00:00Z");

    private static String written(ZoneId zone, Instant from, Instant to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ContentLineWriter writer = new ContentLineWriter(out);
            TimeZoneComponent.write(writer, zone, from, to);
            writer.flush();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String written(String zone, String from, String to) {
        return written(ZoneId.of(zone), Instant.parse(from), Instant.parse(to))
                .replace("\r\n", "\n");
    }

    @Test
    void aZoneWithoutTransitionsIsOneStandard() {
        assertEquals(
                """
                BEGIN:VTIMEZONE
                TZID:Asia/Shanghai
                BEGIN:STANDARD
                DTSTART:19700101T000000
                TZOFFSETFROM:+0800
                TZOFFSETTO:+0800
                END:STANDARD
                END:VTIMEZONE
                """,
                written("Asia/Shanghai", "2025-08-26T00:00:00Z", "2025-08-29T00:00:00Z"));
    }

    @Test
    void aRegularZoneIsAPairOfYearlyRules() {
        assertEquals(
                """
                BEGIN:VTIMEZONE
                TZID:Europe/Berlin
                BEGIN:DAYLIGHT
                DTSTART:19700329T020000
                RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                END:DAYLIGHT
                BEGIN:STANDARD
                DTSTART:19701025T030000
                RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                END:STANDARD
                END:VTIMEZONE
                """,
                written("Europe/Berlin", "2026-03-27T00:00:00Z", "2026-03-31T00:00:00Z"));
    }

    @Test
    void aWindowInSummerTimeIsCalledDaylight() {
        String component =
                written("Antarctica/Troll", "2025-07-10T00:00:00Z", "2025-07-12T00:00:00Z");
        assertTrue(
                component.contains(
                        """
                        BEGIN:DAYLIGHT
                        DTSTART:19700329T010000
                        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
                        TZOFFSETFROM:+0000
                        TZOFFSETTO:+0200
                        END:DAYLIGHT
                        """),
                component);
        assertTrue(component.contains("\nEND:STANDARD\n"), component);
    }

    @Test
    void aWindowInSummerTimeWithoutAYearlyRuleHasBothParts() {
        assertEquals(
                """
                BEGIN:VTIMEZONE
                TZID:Asia/Shanghai
                BEGIN:STANDARD
                DTSTART:19700101T000000
                TZOFFSETFROM:+0800
                TZOFFSETTO:+0800
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:19900415T020000
                TZOFFSETFROM:+0800
                TZOFFSETTO:+0900
                END:DAYLIGHT
                END:VTIMEZONE
                """,
                written("Asia/Shanghai", "1990-07-10T00:00:00Z", "1990-07-12T00:00:00Z"));
    }

    @Test
    void anIrregularZoneNamesEachTransition() {
        assertEquals(
                """
                BEGIN:VTIMEZONE
                TZID:America/Asuncion
                BEGIN:STANDARD
                DTSTART:20240324T000000
                TZOFFSETFROM:-0300
                TZOFFSETTO:-0400
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:20241006T000000
                TZOFFSETFROM:-0400
                TZOFFSETTO:-0300
                END:DAYLIGHT
                END:VTIMEZONE
                """,
                written("America/Asuncion", "2024-10-01T00:00:00Z", "2024-10-10T00:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Kathmandu, +0545",
        "America/St_Johns, -0330",
        "UTC, +0000",
        "Etc/GMT-14, +1400",
        "+08:00, +0800",
        "-00:00:08, -000008",
    })
    void offsetsAreWrittenToTheSecondWhereTheyHaveAny(String zone, String offset) {
        String component = written(zone, "2025-01-10T00:00:00Z", "2025-01-12T00:00:00Z");
        assertTrue(component.contains("\nTZOFFSETTO:" + offset + "\n"), component);
        assertTrue(component.contains("\nTZID:" + ZoneId.of(zone).getId() + "\n"), component);
    }

    @Test
    void aWindowBeforeTheEpochHasItsOffsetToo() {
        String component = written("Etc/GMT-9", "1955-08-01T00:00:00Z", "1955-08-02T00:00:00Z");
        assertTrue(component.contains("\nDTSTART:19540101T000000\n"), component);
    }

    @Test
    void aWindowOfManyYearsStaysSmallWhereTheZoneIsRegular() {
        String component = written("Europe/London", "2020-01-01T00:00:00Z", "2035-12-31T00:00:00Z");
        assertEquals(2, component.lines().filter(line -> line.startsWith("RRULE:")).count());
        assertTrue(component.length() < 400, component);
    }

    /** Every zone that the JDK knows; ical4j adds some while it reads. */
    private static final List<ZoneId> ZONES =
            new TreeSet<>(ZoneId.getAvailableZoneIds())
                    .stream()
                            .filter(id -> !id.startsWith("ical4j"))
                            .<ZoneId>map(ZoneId::of)
                            .toList();

    static List<ZoneId> zones() {
        return ZONES;
    }

    private static List<ZoneOffsetTransition> transitions(ZoneId zone) {
        List<ZoneOffsetTransition> found = new ArrayList<>();
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition next = rules.nextTransition(FROM);
        while (next != null && next.getInstant().isBefore(TO)) {
            found.add(next);
            next = rules.nextTransition(next.getInstant());
        }
        return found;
    }

    /**
     * The moments where an error would show: the ends of a window and both sides of each
     * transition.
     */
    private static List<Instant> moments(ZoneId zone, Instant from, Instant to) {
        List<Instant> moments = new ArrayList<>(List.of(from, to));
        for (ZoneOffsetTransition transition : transitions(zone)) {
            Instant at = transition.getInstant();
            for (Instant moment :
                    List.of(at.minusSeconds(7200), at.minusSeconds(1), at, at.plusSeconds(7200))) {
                if (!moment.isBefore(from) && !moment.isAfter(to)) {
                    moments.add(moment);
                }
            }
        }
        return moments;
    }

    @Test
    void thereAreManyZones() {
        assertTrue(zones().size() >= 590, "zones: " + zones().size());
    }

    @ParameterizedTest
    @MethodSource("zones")
    void everyZoneIsRightOver16Years(ZoneId zone) {
        assertSameOffsets(zone, FROM, TO);
    }

    @ParameterizedTest
    @MethodSource("zones")
    void everyZoneIsRightInDaysAroundEachTransition(ZoneId zone) {
        int turn = 0;
        for (ZoneOffsetTransition transition : transitions(zone)) {
            Instant at = transition.getInstant();
            switch (turn++ % 5) {
                case 0, 1 -> assertSameOffsets(zone, at.minus(DAYS), at.plus(DAYS));
                case 2 -> assertSameOffsets(zone, at, at.plus(DAYS));
                default -> assertSameOffsets(zone, at.minus(DAYS), at.minusSeconds(1));
            }
        }
    }

    /** Compares with what a foreign reader understands of what was written. */
    private static void assertSameOffsets(ZoneId zone, Instant from, Instant to) {
        String component = written(zone, from, to);
        ZoneRules read = read(component);
        for (Instant moment : moments(zone, from, to)) {
            assertEquals(
                    zone.getRules().getOffset(moment),
                    read.getOffset(moment),
                    () -> zone + " at " + moment + "\n" + component);
        }
    }

    /** What was read, by what was written: reading is slow, and most zones are like another. */
    private static final Map<String, ZoneRules> READ = new HashMap<>();

    private static ZoneRules read(String component) {
        String nameless = component.replaceAll("TZID:.*\r\n", "TZID:Test/Zone\r\n");
        return READ.computeIfAbsent(nameless, TimeZoneComponentTests::readByIcal4j);
    }

    private static ZoneRules readByIcal4j(String component) {
        String calendar =
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n"
                        + component
                        + "END:VCALENDAR\r\n";
        try {
            VTimeZone read =
                    new CalendarBuilder()
                            .build(new StringReader(calendar))
                            .<VTimeZone>getComponent(Component.VTIMEZONE)
                            .orElseThrow();
            return new ZoneRulesBuilder().vTimeZone(read).build();
        } catch (IOException | ParserException e) {
            throw new AssertionError(component, e);
        }
    }
}
