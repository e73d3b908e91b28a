package org.forumkit.export.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.forumkit.export.ExportRequest;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads feeds with foreign libraries and compares value by value with the programme. */
class ReadBackTests {

    /** What a reader has to find of one entry. */
    private record Entry(
            String summary,
            Instant start,
            Instant end,
            String status,
            int sequence,
            String stamp,
            String url,
            List<String> categories,
            String location,
            String description) {}

    static Stream<ExportRequest> requests() {
        List<ExportRequest> requests = new ArrayList<>();
        for (String zone :
                List.of(
                        "Asia/Shanghai",
                        "Asia/Ulaanbaatar",
                        "Europe/Berlin",
                        "America/New_York",
                        "Africa/Casablanca",
                        "UTC")) {
            for (String language : List.of("en", "zh-Hans", "ru")) {
                ExportRequest request =
                        FeedMaker.request(
                                Programme.of(SampleForum.forum(zone, text -> text))
                                        .languages(language)
                                        .build());
                requests.add(
                        request.with(IcalFeed.CANCELLED, CancelledSessions.KEEP)
                                .with(IcalFeed.ORGANISER, "office@forum.example.org"));
            }
        }
        requests.add(
                FeedMaker.request(
                                Programme.of(
                                                SampleForum.forum(
                                                        "Asia/Seoul",
                                                        text -> text + ", \"x\"; ^n: \u202E🎉"))
                                        .build())
                        .with(IcalFeed.CANCELLED, CancelledSessions.KEEP));
        return requests.stream();
    }

    private static Map<String, Entry> expected(ExportRequest request, Map<String, Entry> read) {
        ProgrammeEdition edition = request.programme().edition();
        ZoneId zone = Objects.requireNonNull(edition.zone());
        Map<String, Entry> entries = new TreeMap<>();
        for (ProgrammeSession session : edition.sessions()) {
            LocalDateTime start = session.start();
            if (start == null) {
                continue;
            }
            LocalDateTime end = session.end();
            String uid = "sample-2025-session-" + session.id() + "@calendar.example.org";
            Entry found = read.get(uid);
            List<String> categories = new ArrayList<>();
            session.topics().forEach(topic -> categories.add(topic.title().first().value()));
            categories.add(
                    request.words().get(request.programme().languages().get(0), session.kind()));
            String url =
                    session.links().isEmpty()
                            ? "https://forum.example.org/2025"
                            : session.links().get(1).url();
            Instant stamp = session.modified() == null ? SampleForum.STAMP : session.modified();
            entries.put(
                    uid,
                    new Entry(
                            session.title().first().value(),
                            start.atZone(zone).toInstant(),
                            end == null ? null : end.atZone(zone).toInstant(),
                            session.status().name(),
                            session.sequence(),
                            stamp.toString(),
                            url,
                            categories,
                            found == null ? "" : found.location(),
                            found == null ? "" : found.description()));
            if (found != null) {
                assertTexts(session, edition, found);
            }
        }
        return entries;
    }

    /** Everything said of a session stands in the two texts that are made of several. */
    private static void assertTexts(
            ProgrammeSession session, ProgrammeEdition edition, Entry found) {
        List<String> here = new ArrayList<>();
        here.add(Objects.requireNonNull(edition.venue()).name().first().value());
        session.rooms().forEach(room -> here.add(room.name().first().value()));
        here.forEach(part -> assertTrue(found.location().contains(part), found.location()));
        List<String> said = new ArrayList<>();
        if (session.description() != null) {
            said.add(session.description().first().value());
        }
        session.speakers().forEach(each -> said.add(each.name().first().value()));
        session.items().stream()
                .flatMap(item -> item.speakers().stream())
                .forEach(each -> said.add(each.name().first().value()));
        session.links().forEach(link -> said.add(link.url()));
        said.forEach(part -> assertTrue(found.description().contains(part), found.description()));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void ical4jFindsWhatTheProgrammeSays(ExportRequest request)
            throws IOException, ParserException {
        Calendar calendar =
                new CalendarBuilder().build(new ByteArrayInputStream(FeedMaker.octets(request)));
        assertEquals(List.of(), List.copyOf(calendar.validate(true).getEntries()));
        Map<String, Entry> read = new TreeMap<>();
        for (VEvent event : calendar.<VEvent>getComponents(Component.VEVENT)) {
            DtStart<Temporal> start = event.getRequiredProperty(Property.DTSTART);
            List<String> categories = new ArrayList<>();
            for (Categories each : event.<Categories>getProperties(Property.CATEGORIES)) {
                categories.addAll(each.getCategories().getTexts());
            }
            read.put(
                    value(event, Property.UID),
                    new Entry(
                            value(event, Property.SUMMARY),
                            Instant.from(start.getDate()),
                            event.<DtEnd<Temporal>>getProperty(Property.DTEND)
                                    .map(end -> Instant.from(end.getDate()))
                                    .orElse(null),
                            value(event, Property.STATUS),
                            Integer.parseInt(value(event, Property.SEQUENCE)),
                            stamp(value(event, Property.DTSTAMP)),
                            value(event, Property.URL),
                            categories,
                            value(event, Property.LOCATION),
                            value(event, Property.DESCRIPTION)));
        }
        assertEquals(expected(request, read), read);
    }

    private static String value(VEvent event, String property) {
        return event.<Property>getRequiredProperty(property).getValue();
    }

    private static String stamp(String value) {
        return value.replaceAll("(....)(..)(..)T(..)(..)(..)Z", "$1-$2-$3T$4:$5:$6Z");
    }

    @ParameterizedTest
    @MethodSource("requests")
    void biweeklyFindsWhatTheProgrammeSays(ExportRequest request) throws IOException {
        Map<String, Entry> read = new TreeMap<>();
        try (ICalReader reader =
                new ICalReader(new ByteArrayInputStream(FeedMaker.octets(request)))) {
            ICalendar calendar = reader.readNext();
            assertEquals(List.of(), reader.getWarnings());
            assertEquals("", calendar.validate(ICalVersion.V2_0).toString());
            for (biweekly.component.VEvent event : calendar.getEvents()) {
                List<String> categories = new ArrayList<>();
                event.getCategories().forEach(each -> categories.addAll(each.getValues()));
                read.put(
                        event.getUid().getValue(),
                        new Entry(
                                event.getSummary().getValue(),
                                instant(event.getDateStart().getValue()),
                                event.getDateEnd() == null
                                        ? null
                                        : instant(event.getDateEnd().getValue()),
                                event.getStatus().getValue(),
                                event.getSequence().getValue(),
                                instant(event.getDateTimeStamp().getValue()).toString(),
                                event.getUrl().getValue(),
                                categories,
                                event.getLocation().getValue(),
                                event.getDescription().getValue()));
            }
        }
        assertEquals(expected(request, read), read);
    }

    private static Instant instant(Date date) {
        return date.toInstant();
    }
}
