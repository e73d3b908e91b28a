package org.forumkit.realfiles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.forumkit.model.Appearance;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Room;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Topic;
import org.forumkit.model.Venue;
import org.jspecify.annotations.Nullable;

/**
 * Reads a schedule.xml of frab's kind, FOSDEM's dialect of it too, into a document of one edition.
 *
 * <p>A session's id is the event's guid, or its id where it has none; a participant's and a
 * person's is the person's id; a room's its slug, or what its name gives; a topic's what the
 * track's name gives. It is only as exact as the tests need.
 */
public final class FrabFile {

    /** Elements of an event that hold other elements. */
    private static final List<String> CONTAINERS =
            List.of("persons", "links", "link", "attachments", "attachment", "recording");

    private final Map<String, Room> rooms = new LinkedHashMap<>();
    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final List<Session> sessions = new ArrayList<>();
    private final Map<String, String> conference = new LinkedHashMap<>();
    private @Nullable LocalDate day;
    private @Nullable String room;

    private FrabFile() {}

    /** Reads {@code name} below the folder {@code shared}; skips the test where it is absent. */
    public static Forum readShared(String name) throws IOException {
        return read(SharedFiles.file(name));
    }

    /** Reads a file. */
    public static Forum read(Path file) throws IOException {
        FrabFile result = new FrabFile();
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (InputStream in = Files.newInputStream(file)) {
            result.document(factory.createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
        return result.forum();
    }

    private void document(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "conference" -> conference.putAll(children(xml));
                case "day" -> day = LocalDate.parse(attribute(xml, "date"));
                case "room" -> room = room(attribute(xml, "name"), attribute(xml, "slug"));
                case "event" -> event(xml);
                default -> {}
            }
        }
    }

    private void event(XMLStreamReader xml) throws XMLStreamException {
        String guid = attribute(xml, "guid");
        String id = (guid.isEmpty() ? attribute(xml, "id") : guid).toLowerCase(Locale.ROOT);
        List<Appearance> appearances = new ArrayList<>();
        Map<String, String> texts = new LinkedHashMap<>();
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("event"))) {
            if (xml.isStartElement() && xml.getLocalName().equals("person")) {
                String person = attribute(xml, "id");
                people.putIfAbsent(person, person(person, xml.getElementText().strip()));
                appearances.add(Appearance.builder().participant(person).build());
            } else if (xml.isStartElement() && !CONTAINERS.contains(xml.getLocalName())) {
                texts.putIfAbsent(xml.getLocalName(), xml.getElementText().strip());
            }
        }
        LocalDateTime start = start(texts);
        String track = texts.getOrDefault("track", "");
        String language = texts.getOrDefault("language", "");
        String description = texts.getOrDefault("abstract", "");
        sessions.add(
                Session.builder(id, Text.of(texts.getOrDefault("title", "")))
                        .start(start)
                        .end(start.plus(duration(texts.get("duration"))))
                        .rooms(room == null ? List.of() : List.of(room))
                        .topics(track.isEmpty() ? List.of() : List.of(topic(track)))
                        .languages(language.isEmpty() ? List.of() : List.of(language))
                        .description(description.isEmpty() ? null : Text.of(description))
                        .appearances(appearances)
                        .build());
    }

    private LocalDateTime start(Map<String, String> texts) {
        String date = texts.get("date");
        if (date != null) {
            return OffsetDateTime.parse(date).toLocalDateTime();
        }
        LocalTime time = LocalTime.parse(Objects.requireNonNull(texts.get("start")));
        LocalDate shown = Objects.requireNonNull(day, "an event before the first day");
        return (time.isBefore(dayChange()) ? shown.plusDays(1) : shown).atTime(time);
    }

    private LocalTime dayChange() {
        return LocalTime.parse(conference.getOrDefault("day_change", "00:00:00"));
    }

    private static Duration duration(@Nullable String value) {
        String[] parts =
                Objects.requireNonNull(value, "an event without a duration").split(":", -1);
        return Duration.ofHours(Long.parseLong(parts[0])).plusMinutes(Long.parseLong(parts[1]));
    }

    private String room(String name, String slug) {
        String id = slug.isEmpty() ? id(name) : slug;
        rooms.putIfAbsent(id, Room.builder(id, Text.of(name)).build());
        return id;
    }

    private String topic(String track) {
        String id = id(track);
        topics.putIfAbsent(id, Topic.builder(id, Text.of(track)).build());
        return id;
    }

    private static Person person(String id, String name) {
        return Person.builder(id)
                .names(Map.of("en", PersonName.builder().full(name).build()))
                .build();
    }

    private static String id(String name) {
        String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return id.replaceAll("^-|-$", "");
    }

    private static Map<String, String> children(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> texts = new LinkedHashMap<>();
        String parent = xml.getLocalName();
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(parent))) {
            if (xml.isStartElement()) {
                texts.put(xml.getLocalName(), xml.getElementText().strip());
            }
        }
        return texts;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private Forum forum() {
        LocalDate first = LocalDate.parse(Objects.requireNonNull(conference.get("start")));
        Text title = Text.of(conference.getOrDefault("title", ""));
        Venue venue =
                Venue.builder(Text.of(conference.getOrDefault("venue", "")))
                        .city(Text.of(conference.getOrDefault("city", "")))
                        .rooms(List.copyOf(rooms.values()))
                        .build();
        Edition edition =
                Edition.builder(String.valueOf(first.getYear()), title)
                        .firstDay(first)
                        .lastDay(LocalDate.parse(Objects.requireNonNull(conference.get("end"))))
                        .dayChange(dayChange())
                        .zone(conference.getOrDefault("time_zone_name", "Europe/Brussels"))
                        .venue(venue)
                        .topics(List.copyOf(topics.values()))
                        .sessions(sessions)
                        .participants(
                                people.keySet().stream()
                                        .map(id -> Participant.builder(id).person(id).build())
                                        .toList())
                        .build();
        return Forum.builder(
                        "en",
                        Series.builder("fosdem", Text.of("FOSDEM"))
                                .editions(List.of(edition))
                                .build())
                .people(List.copyOf(people.values()))
                .build();
    }
}
