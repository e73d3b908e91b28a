package org.forumkit.export.ical;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.forumkit.export.ExportException;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.ical.element.Component;
import org.forumkit.export.ical.element.Parameter;
import org.forumkit.export.ical.element.Property;
import org.forumkit.export.ical.element.Value;
import org.forumkit.model.Audience;
import org.forumkit.programme.Programme;
import org.forumkit.testkit.SampleForums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CustomiserTests {
    private static final Map<String, String> EVERY_OPTION =
            Map.of(
                    "edition-entry", "true",
                    "bilingual", "true",
                    "zones", "Asia/Seoul,Asia/Ulaanbaatar",
                    "alarm", "PT15M",
                    "image", "https://forum.example.org/i.png?a=%E4b&c=%zz#d#e",
                    "html", "true",
                    "rich", "true",
                    "organiser", "a%b@forum.example.org",
                    "source", "https://forum.example.org/会.ics");

    static Stream<ExportRequest> requests() {
        List<ExportRequest> requests = new ArrayList<>(IcalFeedTests.kept().values());
        Programme complete =
                Programme.of(SampleForums.complete())
                        .audience(Audience.INTERNAL)
                        .at(SampleForums.AT)
                        .build();
        List<Programme> programmes = new ArrayList<>();
        programmes.add(complete);
        for (String zone : List.of("Asia/Shanghai", "Europe/Berlin", "Africa/Casablanca", "UTC")) {
            programmes.add(
                    Programme.of(SampleForum.forum(zone, text -> text))
                            .languages("ru", "zh-Hans", "en")
                            .build());
        }
        for (Programme each : programmes) {
            for (FeedDetail detail : FeedDetail.values()) {
                requests.add(
                        FeedMaker.with(FeedMaker.request(each), EVERY_OPTION)
                                .with(IcalFeed.DETAIL, detail));
            }
        }
        HostileTextTests.hostileTexts()
                .<UnaryOperator<String>>map(hostile -> text -> hostile + text + hostile)
                .map(HostileTextTests::everywhere)
                .map(each -> FeedMaker.with(each, EVERY_OPTION))
                .forEach(requests::add);
        return requests.stream();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void whatIsNotChangedIsWrittenOctetForOctet(ExportRequest request) {
        assertArrayEquals(octets(request, null), octets(request, (entry, event) -> event));
    }

    private static byte[] octets(ExportRequest request, FeedCustomiser customiser) {
        IcalFeed feed = customiser == null ? IcalFeed.create() : IcalFeed.create(customiser);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            feed.export(request, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static List<String> opening(FeedCustomiser customiser) {
        return opening(FeedMaker.request(SampleForum.programme("en")), customiser);
    }

    /** Returns the lines of the first session, and checks those of all. */
    private static List<String> opening(ExportRequest request, FeedCustomiser customiser) {
        byte[] feed = octets(request, customiser);
        assertEquals(List.of(), CalendarChecker.check(feed));
        String text = new String(feed, StandardCharsets.UTF_8).replace("\r\n ", "");
        int start = text.indexOf("BEGIN:VEVENT");
        return text.substring(start, text.indexOf("END:VEVENT", start)).lines().toList();
    }

    @Test
    void propertiesAreAddedReplacedAndRemoved() {
        List<String> before = opening(null);
        List<String> after =
                opening(
                        (entry, event) ->
                                event.with(Property.of("X-ROOM-COLOUR", "red"))
                                        .with(
                                                Property.of("summary", "A; b, c\\d\r\ne\0")
                                                        .with(Parameter.of("LANGUAGE", "en")))
                                        .without("geo")
                                        .plus(Property.of("COMMENT", "one"))
                                        .plus(Property.of("COMMENT", "two")));
        List<String> expected = new ArrayList<>(before);
        expected.replaceAll(
                line ->
                        line.startsWith("SUMMARY")
                                ? "SUMMARY;LANGUAGE=en:A\\; b\\, c\\\\d\\ne"
                                : line);
        expected.removeIf(line -> line.startsWith("GEO:"));
        expected.addAll(List.of("X-ROOM-COLOUR:red", "COMMENT:one", "COMMENT:two"));
        assertEquals(expected, after);
    }

    @Test
    void valuesAreWrittenByTheirType() {
        List<String> lines =
                opening(
                        (entry, event) ->
                                event.plus(Property.of("X-A", Value.uri("https://a.example/a b;c")))
                                        .plus(Property.of("X-B", Value.integer(-7)))
                                        .plus(Property.of("X-C", Value.flag(true)))
                                        .plus(
                                                Property.of(
                                                        "X-D", Value.text("a,b"), Value.text("c")))
                                        .plus(
                                                Property.of(
                                                                "X-E",
                                                                Value.decimal(
                                                                        new BigDecimal("1E2")))
                                                        .with(
                                                                Parameter.of(
                                                                        "X-P", "a\"b\r\n^", "c")))
                                        .plus(
                                                Property.of(
                                                        "X-F",
                                                        Value.date(LocalDate.of(2025, 8, 26))))
                                        .plus(
                                                Property.of(
                                                        "ATTACH",
                                                        Value.uri("https://a.example/"))));
        assertEquals(
                List.of(
                        "X-A;VALUE=URI:https://a.example/a%20b;c",
                        "X-B;VALUE=INTEGER:-7",
                        "X-C;VALUE=BOOLEAN:TRUE",
                        "X-D:a\\,b,c",
                        "X-E;VALUE=FLOAT;X-P=\"a\u201Db^n^^\",c:100",
                        "X-F;VALUE=DATE:20250826",
                        "ATTACH:https://a.example/"),
                lines.subList(lines.size() - 7, lines.size()));
    }

    @Test
    void anEntrySaysWhatItIsOf() {
        List<String> seen = new ArrayList<>();
        octets(
                FeedMaker.request(SampleForum.programme("en"))
                        .with(IcalFeed.DETAIL, FeedDetail.ITEMS)
                        .with(IcalFeed.EDITION_ENTRY, true),
                (entry, event) -> {
                    seen.add(
                            entry.kind()
                                    + " "
                                    + entry.edition().id()
                                    + " "
                                    + (entry.session() == null ? null : entry.session().id())
                                    + " "
                                    + (entry.item() == null ? null : entry.item().id()));
                    return event;
                });
        assertEquals(
                List.of(
                        "EDITION 2025 null null",
                        "SESSION 2025 opening null",
                        "ITEM 2025 opening address",
                        "ITEM 2025 opening photograph",
                        "SESSION 2025 dialogue null",
                        "SESSION 2025 visit null",
                        "SESSION 2025 dinner null"),
                seen);
        octets(
                FeedMaker.request(SampleForum.programme("en"))
                        .with(IcalFeed.DETAIL, FeedDetail.DAYS),
                (entry, event) -> {
                    assertEquals(FeedEntry.Kind.DAY, entry.kind());
                    assertEquals(LocalDate.of(2025, 8, 26), entry.day());
                    return event;
                });
    }

    private static String refusal(FeedCustomiser customiser) {
        ExportRequest request =
                FeedMaker.request(SampleForum.programme("en"))
                        .with(IcalFeed.ORGANISER, "office@forum.example.org");
        ExportException refused =
                assertThrows(ExportException.class, () -> octets(request, customiser));
        assertEquals("ical", refused.exporterId());
        String start =
                "exporter ical: the customiser of entry"
                        + " sample-2025-session-opening@calendar.example.org ";
        assertTrue(refused.getMessage().startsWith(start), refused.getMessage());
        return refused.getMessage().substring(start.length());
    }

    static Stream<String> kept() {
        return Stream.of("UID", "DTSTAMP", "DTSTART", "DTEND");
    }

    @ParameterizedTest
    @MethodSource("kept")
    void whatMakesAnEntryStays(String name) {
        String changed = "made no event: " + name + " was changed";
        assertEquals(changed, refusal((entry, event) -> event.without(name)));
        assertEquals(changed, refusal((entry, event) -> event.plus(event.property(name))));
        Property other =
                name.equals("UID")
                        ? Property.of(name, "other")
                        : Property.of(name, Value.utc(Instant.EPOCH));
        assertEquals(changed, refusal((entry, event) -> event.with(other)));
    }

    @Test
    void whatIsNoEventIsRefused() {
        Map<String, UnaryOperator<Component>> changes =
                Map.ofEntries(
                        Map.entry(
                                "SUMMARY is there twice",
                                event -> event.plus(Property.of("SUMMARY", "b"))),
                        Map.entry(
                                "ORGANIZER is gone, which a published calendar must have",
                                event -> event.without("ORGANIZER")),
                        Map.entry(
                                "STATUS must not be a;b",
                                event -> event.with(Property.of("STATUS", "a;b"))),
                        Map.entry(
                                "PRIORITY must not be 10",
                                event -> event.with(Property.of("PRIORITY", Value.integer(10)))),
                        Map.entry(
                                "SEQUENCE must not be -1",
                                event -> event.with(Property.of("SEQUENCE", Value.integer(-1)))),
                        Map.entry(
                                "GEO must be a latitude and a longitude, not [91]",
                                event ->
                                        event.with(
                                                Property.of(
                                                        "GEO", Value.decimal(new BigDecimal(91))))),
                        Map.entry(
                                "METHOD is no property of an event",
                                event -> event.plus(Property.of("METHOD", "REQUEST"))),
                        Map.entry(
                                "RRULE was changed",
                                event ->
                                        event.plus(
                                                Property.of(
                                                        "RRULE", Value.recurrence("FREQ=DAILY")))),
                        Map.entry(
                                "X-A is in the zone Asia/Tokyo, which the feed does not describe",
                                event ->
                                        event.plus(
                                                Property.of(
                                                                "X-A",
                                                                Value.dateTime(
                                                                        LocalDateTime.MIN.withYear(
                                                                                2025)))
                                                        .with(Parameter.of("TZID", "Asia/Tokyo")))),
                        Map.entry(
                                "ATTENDEE must not be in a published calendar",
                                event ->
                                        event.plus(
                                                Property.of(
                                                        "ATTENDEE",
                                                        Value.calendarAddress(
                                                                "mailto:a@b.example")))),
                        Map.entry(
                                "a component VALARM came in",
                                event ->
                                        new Component(
                                                "VEVENT",
                                                event.properties(),
                                                List.of(
                                                        new Component(
                                                                "VALARM", List.of(), List.of())))),
                        Map.entry(
                                "a VTODO takes the place of the VEVENT",
                                event -> new Component("VTODO", event.properties(), List.of())));
        changes.forEach(
                (message, change) ->
                        assertEquals(
                                "made no event: " + message,
                                refusal((entry, event) -> change.apply(event))));
    }

    @Test
    void aComponentInsideMayGo() {
        ExportRequest request =
                FeedMaker.with(
                        FeedMaker.request(SampleForum.programme("en")), Map.of("alarm", "PT5M"));
        assertTrue(opening(request, null).contains("BEGIN:VALARM"));
        assertTrue(
                !opening(
                                request,
                                (entry, event) ->
                                        new Component(event.name(), event.properties(), List.of()))
                        .contains("BEGIN:VALARM"));
    }

    @Test
    void aFailureNamesTheEntry() {
        IllegalStateException failure = new IllegalStateException("no colour");
        ExportRequest request = FeedMaker.request(SampleForum.programme("en"));
        FeedCustomiser failing =
                (entry, event) -> {
                    throw failure;
                };
        assertSame(
                failure,
                assertThrows(ExportException.class, () -> octets(request, failing)).getCause());
        assertEquals("failed: java.lang.IllegalStateException: no colour", refusal(failing));
        assertEquals("returned null", refusal((entry, event) -> null));
        assertEquals(
                "failed: java.lang.IllegalArgumentException: name must be ASCII letters, digits and"
                        + " hyphens, not \"X:\n\"",
                refusal((entry, event) -> event.with(Property.of("X:\r\n", "a"))));
        assertThrows(
                CancellationException.class,
                () ->
                        octets(
                                request,
                                (entry, event) -> {
                                    throw new CancellationException();
                                }));
    }
}
