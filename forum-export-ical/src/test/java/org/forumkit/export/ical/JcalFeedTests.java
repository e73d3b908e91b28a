package org.forumkit.export.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.ICalComponent;
import biweekly.io.text.ICalWriter;
import biweekly.property.RawProperty;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.export.Exporters;
import org.forumkit.export.ical.element.Parameter;
import org.forumkit.export.ical.element.Property;
import org.forumkit.export.ical.element.Value;
import org.forumkit.export.ical.serving.Feed;
import org.forumkit.export.ical.serving.FeedResource;
import org.forumkit.export.ical.serving.Feeds;
import org.forumkit.export.ical.serving.Snapshot;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JcalFeedTests {

    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    private static String plain(MatchResult escaped) {
        return escaped.group(1).equals("n") ? "\n" : Matcher.quoteReplacement(escaped.group(1));
    }

    private static byte[] octets(Exporter exporter, ExportRequest request) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.export(request, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static JsonNode json(Exporter exporter, ExportRequest request) {
        return JsonMapper.shared().readTree(octets(exporter, request));
    }

    @Test
    void itIsAnExporterOfItsModule() {
        Exporter feed = Exporters.load().get("ical-jcal");
        assertEquals(JcalFeed.class, feed.getClass());
        assertEquals("application/calendar+json", feed.mediaType());
        assertEquals("json", feed.fileExtension());
        assertEquals(IcalFeed.create().options(), feed.options());
    }

    @Test
    void theFeedIsWhatItWas() throws IOException {
        for (Map.Entry<String, ExportRequest> each : IcalFeedTests.kept().entrySet()) {
            GoldenFile.check(each.getKey() + ".json", octets(JcalFeed.create(), each.getValue()));
        }
    }

    static Stream<ExportRequest> requests() {
        return CustomiserTests.requests();
    }

    /** Both forms say the same: each component, property, parameter, type and value. */
    @ParameterizedTest
    @MethodSource("requests")
    void everyPropertyIsThatOfTheContentLine(ExportRequest request) {
        List<String> lines = new ArrayList<>();
        for (ContentLine line : FeedMaker.lines(octets(IcalFeed.create(), request))) {
            lines.add(JcalLines.of(line));
        }
        List<String> found = new ArrayList<>();
        JcalLines.of(json(JcalFeed.create(), request), found);
        assertEquals(String.join("\n", lines), String.join("\n", found));
    }

    /** biweekly makes the same calendar of both, but for what it does not read of one of them. */
    @ParameterizedTest
    @MethodSource("requests")
    void biweeklyReadsTheSame(ExportRequest request) throws IOException {
        byte[] text = octets(IcalFeed.create(), request);
        ICalendar fromText;
        try (biweekly.io.text.ICalReader reader =
                new biweekly.io.text.ICalReader(new ByteArrayInputStream(text))) {
            fromText = reader.readNext();
        }
        ICalendar fromJson = JcalReading.read(octets(JcalFeed.create(), request));
        List<String> unknown = new ArrayList<>();
        takeUnknown(
                fromText,
                value -> ESCAPED.matcher(value).replaceAll(JcalFeedTests::plain),
                unknown);
        List<String> unknownInJson = new ArrayList<>();
        takeUnknown(fromJson, value -> value, unknownInJson);
        assertEquals(unknown, unknownInJson);
        assertEquals(String.join("\n", written(fromText)), String.join("\n", written(fromJson)));
    }

    /** Takes out what biweekly does not know; of the text form it leaves the escapes in. */
    private static void takeUnknown(
            ICalComponent component, UnaryOperator<String> plain, List<String> unknown) {
        for (RawProperty each : List.copyOf(component.getExperimentalProperties())) {
            unknown.add(
                    each.getName().toUpperCase(Locale.ROOT) + ":" + plain.apply(each.getValue()));
            component.removeExperimentalProperties(each.getName());
        }
        for (ICalComponent each : component.getComponents().values()) {
            takeUnknown(each, plain, unknown);
        }
    }

    private static List<String> written(ICalendar calendar) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0)) {
            writer.setCaretEncodingEnabled(true);
            writer.write(calendar);
        }
        // biweekly takes what it does not know for text in the one form, for its type in the other.
        return new String(out.toByteArray(), StandardCharsets.UTF_8)
                .replace("\r\n ", "")
                .lines()
                .map(line -> line.replaceFirst(";VALUE=(TEXT|DURATION|URI)", ""))
                .map(line -> line.replace("\u201D", "^'"))
                .toList();
    }

    private static List<JsonNode> opening(FeedCustomiser customiser) {
        JsonNode calendar =
                json(JcalFeed.create(customiser), FeedMaker.request(SampleForum.programme("en")));
        for (JsonNode component : calendar.get(2)) {
            if (component.get(0).asString().equals("vevent")) {
                List<JsonNode> properties = new ArrayList<>();
                component.get(1).forEach(properties::add);
                return properties;
            }
        }
        throw new AssertionError("no event");
    }

    @Test
    void valuesHaveTheTypesOfJson() {
        List<JsonNode> properties =
                opening(
                        (entry, event) ->
                                event.with(
                                                Property.of(
                                                        "GEO",
                                                        Value.decimal(new BigDecimal("1.25")),
                                                        Value.decimal(new BigDecimal("-1E1"))))
                                        .plus(
                                                Property.of(
                                                        "REQUEST-STATUS",
                                                        Value.text("2.0"),
                                                        Value.text("a;b,c")))
                                        .plus(
                                                Property.of(
                                                        "RESOURCES",
                                                        Value.text("a,b"),
                                                        Value.text("c")))
                                        .plus(Property.of("X-A", Value.flag(false)))
                                        .plus(Property.of("X-B", Value.integer(-7)))
                                        .plus(
                                                Property.of(
                                                        "X-C",
                                                        Value.date(LocalDate.of(2025, 8, 26))))
                                        .plus(
                                                Property.of(
                                                        "X-D",
                                                        Value.utc(
                                                                Instant.parse(
                                                                        "2025-08-26T01:02:03Z"))))
                                        .plus(
                                                Property.of(
                                                        "X-E",
                                                        Value.recurrence(
                                                                "FREQ=YEARLY;UNTIL=20300101T000000Z;BYMONTH=3,+10;BYDAY=-1SU,MO;COUNT=2")))
                                        .plus(
                                                Property.of(
                                                        "X-F",
                                                        Value.recurrence(
                                                                "FREQ=DAILY;UNTIL=20300101")))
                                        .plus(
                                                Property.of("X-G", "\"a\\b\"\t\r\n\0,;\u2028c")
                                                        .with(Parameter.of("X-P", "1", "\"2\"")))
                                        .plus(
                                                Property.of(
                                                        "ATTENDEE",
                                                        Value.calendarAddress(
                                                                "mailto:a@b.example"))));
        List<String> found =
                properties.subList(properties.size() - 10, properties.size()).stream()
                        .map(JsonNode::toString)
                        .toList();
        assertEquals(
                List.of(
                        "[\"request-status\",{},\"text\",[\"2.0\",\"a;b,c\"]]",
                        "[\"resources\",{},\"text\",\"a,b\",\"c\"]",
                        "[\"x-a\",{},\"boolean\",false]",
                        "[\"x-b\",{},\"integer\",-7]",
                        "[\"x-c\",{},\"date\",\"2025-08-26\"]",
                        "[\"x-d\",{},\"date-time\",\"2025-08-26T01:02:03Z\"]",
                        "[\"x-e\",{},\"recur\",{\"freq\":\"YEARLY\",\"until\":\"2030-01-01T00:00:00Z\","
                                + "\"bymonth\":[3,10],\"byday\":[\"-1SU\",\"MO\"],\"count\":2}]",
                        "[\"x-f\",{},\"recur\",{\"freq\":\"DAILY\",\"until\":\"2030-01-01\"}]",
                        "[\"x-g\",{\"x-p\":[\"1\",\"\\\"2\\\"\"]},\"text\",\"\\\"a\\\\b\\\"\\t\\n,;\\nc\"]",
                        "[\"attendee\",{},\"cal-address\",\"mailto:a@b.example\"]"),
                found);
        String geo =
                properties.stream()
                        .filter(each -> each.get(0).asString().equals("geo"))
                        .findFirst()
                        .orElseThrow()
                        .toString();
        assertEquals("[\"geo\",{},\"float\",[1.25,-10]]", geo);
    }

    @Test
    void aSummaryIsAStringInItsLanguage() {
        assertTrue(
                opening((entry, event) -> event).stream()
                        .map(JsonNode::toString)
                        .toList()
                        .contains("[\"summary\",{\"language\":\"en\"},\"text\",\"Opening\"]"));
    }

    /** Of a document with errors, which may be exported all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"Room 3, upstairs", "", "//live.example.org/1", "1:2", "\r\nX:1"})
    void whatIsNoAddressIsSaidInWordsOnly(String online) {
        LocalDateTime start = LocalDateTime.of(2025, 8, 26, 9, 0);
        ExportRequest request =
                FeedMaker.request(
                        SampleForum.programme(
                                "Asia/Seoul",
                                List.of(
                                        Session.builder("s", Text.of("en", "Title"))
                                                .start(start)
                                                .end(start.plusHours(1))
                                                .status(SessionStatus.CONFIRMED)
                                                .online(online)
                                                .build())));
        String feed = FeedMaker.text(request);
        assertFalse(feed.contains("CONFERENCE"), feed);
        assertTrue(feed.contains("\nDESCRIPTION;LANGUAGE=en:Online: "), feed);
        assertFalse(json(JcalFeed.create(), request).toString().contains("conference"));
    }

    @Test
    void bothFormsAreServedSideBySide() {
        Snapshot snapshot = new Snapshot("1", SampleForum.forum(), SampleForum.STAMP);
        Exporter coloured = JcalFeed.create((entry, event) -> event.with(Property.of("X-A", "b")));
        Feeds feeds =
                Feeds.ofSnapshots(() -> snapshot).exporters(IcalFeed.create(), coloured).build();
        FeedResource found = feeds.find("2025/en.json");
        assertTrue(found instanceof FeedResource.Found, found::toString);
        Feed feed = ((FeedResource.Found) found).feed();
        assertEquals("application/calendar+json", feed.mediaType());
        JsonNode calendar = JsonMapper.shared().readTree(feed.bytes());
        assertEquals("vcalendar", calendar.get(0).asString());
        assertTrue(calendar.toString().contains("[\"x-a\",{},\"text\",\"b\"]"));
        assertTrue(feeds.find("2025/en.ics") instanceof FeedResource.Found);
    }

    @Test
    void namesAreSmallLetters() {
        List<String> names = new ArrayList<>();
        JcalLines.names(json(JcalFeed.create(), IcalFeedTests.kept().get("sample-en")), names);
        assertEquals(names, names.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList());
    }
}
