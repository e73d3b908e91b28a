package org.forumkit.export.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.ICalendar;
import biweekly.component.RawComponent;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.Uid;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.forumkit.export.ExportRequest;
import org.forumkit.model.Appearance;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Geo;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Room;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Venue;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that are as long, and of such characters, as there can be, and very many speakers. */
class LimitTests {
    private static final int MEGABYTE = 1 << 20;
    private static final String UNIT = "Ab, c; d\\ \"e\" ^n\n会🎉Ж\t";

    private static String longText(int length) {
        String text = UNIT.repeat(length / UNIT.length() + 1).substring(0, length - 1);
        return Character.isHighSurrogate(text.charAt(text.length() - 1))
                ? text.substring(0, text.length() - 1) + "."
                : text + ".";
    }

    private static ExportRequest everyText(int length) {
        String more = longText(length);
        // English alone, or there would be twice as much of it.
        UnaryOperator<String> texts =
                text -> text.chars().allMatch(c -> c < 0x80) ? text + more : text;
        return FeedMaker.request(
                Programme.of(SampleForum.forum("Asia/Shanghai", texts)).languages("en").build());
    }

    private static ICalendar calendar(byte[] feed) throws IOException {
        try (ICalReader reader = new ICalReader(new ByteArrayInputStream(feed))) {
            ICalendar calendar = reader.readNext();
            assertEquals(List.of(), reader.getWarnings());
            return calendar;
        }
    }

    private static ICalendar json(ExportRequest request) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JcalFeed.create().export(request, out);
        return JcalReading.read(out.toByteArray());
    }

    @Test
    void aMegabyteInEveryTextIsReadAsItIs() throws IOException {
        ExportRequest request = everyText(MEGABYTE);
        ProgrammeEdition edition = request.programme().edition();
        ICalendar calendar = calendar(FeedMaker.octets(request));
        assertEquals(edition.title().first().value(), calendar.getNames().get(0).getValue());
        List<VEvent> events = calendar.getEvents();
        List<ProgrammeSession> sessions =
                edition.sessions().stream().filter(each -> each.start() != null).toList();
        assertEquals(sessions.size(), events.size());
        for (int i = 0; i < events.size(); i++) {
            VEvent event = events.get(i);
            ProgrammeSession session = sessions.get(i);
            String title = session.title().first().value();
            assertTrue(title.length() > MEGABYTE);
            assertTrue(event.getSummary().getValue().endsWith(title));
            String location = event.getLocation().getValue();
            session.rooms()
                    .forEach(each -> assertTrue(location.contains(each.name().first().value())));
            String description = event.getDescription().getValue();
            Stream.concat(
                            session.speakers().stream(),
                            session.items().stream().flatMap(each -> each.speakers().stream()))
                    .forEach(each -> assertTrue(description.contains(each.name().first().value())));
            List<String> categories = event.getCategories().get(0).getValues();
            for (int topic = 0; topic < session.topics().size(); topic++) {
                assertEquals(
                        session.topics().get(topic).title().first().value(), categories.get(topic));
            }
        }
    }

    /** What is twice as long makes the feed longer by the same again, but for a fold. */
    @Test
    void feedsGrowInProportionToTheirTexts() {
        int[] lengths = new int[3];
        for (int i = 0; i < 3; i++) {
            lengths[i] = FeedMaker.octets(everyText((i + 1) * 70_000 * UNIT.length() / 10)).length;
        }
        int first = lengths[1] - lengths[0];
        int second = lengths[2] - lengths[1];
        assertTrue(Math.abs(first - second) < 2_000, first + " and then " + second);
    }

    private static ExportRequest speakers(int count) {
        List<Person> people = new ArrayList<>();
        List<Participant> participants = new ArrayList<>();
        List<Appearance> appearances = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String id = "p" + i;
            people.add(
                    Person.builder(id)
                            .names(
                                    Map.of(
                                            "en",
                                            PersonName.builder()
                                                    .full("Person, " + i + ";")
                                                    .build()))
                            .build());
            participants.add(Participant.builder(id).person(id).build());
            appearances.add(Appearance.builder().participant(id).build());
        }
        LocalDateTime start = LocalDateTime.of(2031, 5, 20, 9, 0);
        Edition edition =
                Edition.builder("e", Text.of("en", "Edition"))
                        .zone("Asia/Seoul")
                        .participants(participants)
                        .sessions(
                                List.of(
                                        Session.builder("s", Text.of("en", "Session"))
                                                .start(start)
                                                .end(start.plusHours(1))
                                                .appearances(appearances)
                                                .build()))
                        .build();
        Series series = Series.builder("x", Text.of("en", "X")).editions(List.of(edition)).build();
        return FeedMaker.request(
                Programme.of(Forum.builder("en", series).people(people).build()).build());
    }

    @Test
    void tenThousandSpeakersStandInOneEntry() throws IOException {
        ExportRequest request = speakers(10_000).with(IcalFeed.RICH, true);
        byte[] feed = FeedMaker.octets(request);
        String expected =
                IntStream.range(0, 10_000)
                        .mapToObj(i -> "Speaker: Person, " + i + ";")
                        .collect(Collectors.joining("\n"));
        VEvent event = calendar(feed).getEvents().get(0);
        assertTrue(
                event.getDescription().getValue().endsWith(expected),
                event.getDescription().getValue().substring(0, 100));
        Set<String> participants = new HashSet<>();
        event.getComponents(RawComponent.class)
                .forEach(each -> participants.add(each.getProperty(Uid.class).getValue()));
        assertEquals(10_000, participants.size());
        assertTrue(participants.contains("x-e-participant-p9999@calendar.example.org"));
        VEvent inJson = json(request).getEvents().get(0);
        assertEquals(event.getDescription().getValue(), inJson.getDescription().getValue());
    }

    @Test
    void speakersTakeRoomInProportion() {
        int first = FeedMaker.octets(speakers(1_000)).length;
        int second = FeedMaker.octets(speakers(2_000)).length;
        int third = FeedMaker.octets(speakers(3_000)).length;
        int change = Math.abs((third - second) - (second - first));
        assertTrue(change < 10, first + ", " + second + ", " + third);
    }

    static Stream<String> characters() {
        StringBuilder controls = new StringBuilder();
        for (int c = 0; c <= 0x9F; c++) {
            controls.append((char) c).append('x');
        }
        StringBuilder pairs = new StringBuilder();
        for (char c : "\r\n\n\r\u0085\u2028\u2029\u000B\f".toCharArray()) {
            for (char d : "\r\n\u0085\u2028\u2029\0\t ".toCharArray()) {
                pairs.append(c).append(d).append('x');
            }
        }
        StringBuilder planes = new StringBuilder();
        for (int plane = 0; plane <= 16; plane++) {
            for (int c : new int[] {0xA0, 0xFF, 0x800, 0xFDD0, 0xFFFD, 0xFFFE, 0xFFFF}) {
                planes.appendCodePoint((plane << 16) + c).append('x');
            }
        }
        StringBuilder halves = new StringBuilder("\uDC00");
        for (char c = '\uD800'; c <= '\uDFFF'; c++) {
            halves.append(c).append('x').append('\uDBFF').append(c).append(c).append('\uDC00');
        }
        halves.append("\uD83C");
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            all.appendCodePoint(c);
        }
        return Stream.of(controls, pairs, planes, halves, all).map(StringBuilder::toString);
    }

    /** Returns what a reader has to find of a text, made in another way than writers make it. */
    private static String readable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE)
                .replaceAll("\r\n|[\n\r\u000B\f\u0085\u2028\u2029]", "\n")
                .replaceAll("[\\p{Cc}&&[^\t\n]]", "");
    }

    private static ExportRequest saying(String text) {
        LocalDateTime start = LocalDateTime.of(2031, 5, 20, 9, 0);
        Text said = Text.of("en", "x" + text + "x");
        Edition edition =
                Edition.builder("e", Text.of("en", "Edition"))
                        .zone("Asia/Seoul")
                        .venue(
                                Venue.builder(said)
                                        .geo(new Geo(1.0, 2.0))
                                        .rooms(List.of(Room.builder("r", said).build()))
                                        .build())
                        .sessions(
                                List.of(
                                        Session.builder("s", said)
                                                .description(said)
                                                .rooms(List.of("r"))
                                                .start(start)
                                                .end(start.plusHours(1))
                                                .build()))
                        .build();
        Series series = Series.builder("x", Text.of("en", "X")).editions(List.of(edition)).build();
        return FeedMaker.request(Programme.of(Forum.builder("en", series).build()).build());
    }

    @ParameterizedTest
    @MethodSource("characters")
    void everyCharacterIsReadAsItIsOrNotAtAll(String text) throws IOException, ParserException {
        ExportRequest request = saying(text);
        byte[] feed = FeedMaker.octets(request);
        String expected = "x" + readable(text) + "x";
        for (ICalendar calendar : List.of(calendar(feed), json(request))) {
            VEvent event = calendar.getEvents().get(0);
            assertEquals(expected, event.getSummary().getValue());
            assertTrue(event.getDescription().getValue().contains(expected));
            assertEquals(expected + ", " + expected, event.getLocation().getValue());
        }
        ContentLine place =
                FeedMaker.lines(feed).stream()
                        .filter(line -> line.name().equals("X-APPLE-STRUCTURED-LOCATION"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(expected.replace('"', '\u201D'), place.parameter("X-TITLE"));
        try (InputStream in = new ByteArrayInputStream(feed)) {
            assertEquals(
                    expected,
                    new CalendarBuilder()
                            .build(in)
                            .getComponents("VEVENT")
                            .get(0)
                            .getRequiredProperty("SUMMARY")
                            .getValue());
        }
    }
}
