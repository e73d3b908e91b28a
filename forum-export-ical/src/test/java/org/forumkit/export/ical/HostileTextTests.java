package org.forumkit.export.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.forumkit.export.ExportRequest;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Link;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTests {

    static Stream<String> hostileTexts() {
        return Stream.of(
                "",
                "\0",
                "\r",
                "a\r\nb",
                "\r\nBEGIN:VEVENT\r\nUID:x\r\nEND:VEVENT\r\n",
                "\nEND:VCALENDAR\n",
                "\u0085ATTENDEE:mailto:x@example.org",
                "\u2028SUMMARY:x\u2029SUMMARY:y",
                "\u000BX:1\fX:2",
                "\u202Etxt.exe",
                "\uD83C",
                "\uDF89\uD83C",
                "\uFEFF",
                ";X=1:2",
                "\";X=1:2",
                "^n^'^^",
                "\\",
                "\\n\\N\\,",
                ",;:\"",
                "\t",
                "\u001B[31m",
                "会".repeat(500),
                "🎉".repeat(500),
                "%",
                "#");
    }

    /** The shape of a feed: names of properties and parameters, values of BEGIN and END. */
    private static List<String> shape(ExportRequest request) {
        return FeedMaker.lines(FeedMaker.octets(request)).stream()
                .map(
                        line ->
                                line.name().equals("BEGIN") || line.name().equals("END")
                                        ? line.name() + ":" + line.value()
                                        : line.name() + line.parameters().keySet())
                .toList();
    }

    static ExportRequest everywhere(UnaryOperator<String> texts) {
        Programme programme =
                Programme.of(SampleForum.forum("Asia/Shanghai", texts)).languages("en").build();
        return FeedMaker.with(
                FeedMaker.request(programme),
                Map.of("edition-entry", "true", "organiser", "office@forum.example.org"));
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void noTextAddsALineAComponentOrAParameter(String hostile) {
        List<String> expected = shape(everywhere(text -> text));
        assertEquals(expected, shape(everywhere(text -> hostile)));
        assertEquals(expected, shape(everywhere(text -> text + hostile)));
        assertEquals(expected, shape(everywhere(text -> hostile + text)));
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void noIdLanguageOrAddressDoes(String hostile) {
        assertEquals(withoutLanguages(identified("x")), withoutLanguages(identified(hostile)));
    }

    /** A language that is not well formed is not named. */
    private static List<String> withoutLanguages(ExportRequest request) {
        return shape(request).stream().map(line -> line.replace("[LANGUAGE]", "[]")).toList();
    }

    private static ExportRequest identified(String part) {
        LocalDateTime start = LocalDateTime.of(2025, 8, 26, 9, 0);
        Link link = new Link("https://a.example/" + part, null, part);
        Session session =
                Session.builder("s" + part, Text.of("en-" + part, "Title"))
                        .start(start)
                        .end(start.plusHours(1))
                        .links(List.of(link))
                        .build();
        Edition edition =
                Edition.builder("e" + part, Text.of("en", "Edition"))
                        .zone("Asia/Seoul")
                        .sessions(List.of(session))
                        .build();
        Series series =
                Series.builder("x" + part, Text.of("en", "S")).editions(List.of(edition)).build();
        return FeedMaker.request(Programme.of(Forum.builder("en", series).build()).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\", "\r", "\n", "\0", "\"", ",", "^", "会", "\uD800", " ", "\r\n "})
    void aHundredThousandRepeatsGrowTheFeedInProportion(String unit) {
        int repeats = 100_000;
        LocalDateTime start = LocalDateTime.of(2025, 8, 26, 9, 0);
        Session session =
                Session.builder("s", Text.of("en", unit.repeat(repeats))).start(start).build();
        byte[] feed =
                FeedMaker.octets(
                        FeedMaker.request(SampleForum.programme("Asia/Seoul", List.of(session))));
        assertTrue(feed.length < 3.2 * repeats + 2000, () -> "octets " + feed.length);
    }

    @Test
    void aMillionCharactersAreOneProperty() {
        LocalDateTime start = LocalDateTime.of(2025, 8, 26, 9, 0);
        String title = "🎉,会\n".repeat(200_000);
        Session session = Session.builder("s", Text.of("en", title)).start(start).build();
        byte[] feed =
                FeedMaker.octets(
                        FeedMaker.request(SampleForum.programme("Asia/Seoul", List.of(session))));
        ContentLine summary =
                FeedMaker.lines(feed).stream()
                        .filter(line -> line.name().equals("SUMMARY"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("🎉\\,会\\n".repeat(200_000), summary.value());
    }
}
