package org.forumkit.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.forumkit.finding.Finding;
import org.forumkit.model.Appearance;
import org.forumkit.model.Edition;
import org.forumkit.model.Person;
import org.forumkit.model.Room;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Topic;
import org.forumkit.realfiles.RealSchedules;
import org.forumkit.realfiles.SharedFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Walks every element, attribute and field of the real files, and finds each in the model, in an
 * extension or in a finding; a field that the walk does not know fails it.
 */
class LossTests {
    private Imported imported;
    private Edition edition;
    private Iterator<Session> sessions;
    private Session session;
    private String place = "";
    private int fields;
    private final List<String> lost = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "real/fosdem/fosdem-2013.xml",
                "real/fosdem/fosdem-2019.xml",
                "real/fosdem/fosdem-2024.xml",
                "real/fosdem/fosdem-2025-rev-af9e70b.xml",
                "real/fosdem/fosdem-2025-rev-011033f.xml",
                "real/voc/frab-camp2019.json",
                "real/voc/pretalx-democon.json",
                "real/voc/hub-schedule2.json",
                "real/voc/invalid-example.json"
            })
    void nothingOfARealFileIsLost(String name) throws IOException {
        imported = RealSchedules.read(name, Schedules.ENGLISH);
        edition = Schedules.edition(imported);
        sessions = edition.sessions().iterator();
        Map<String, Object> file = SourceFile.read(SharedFiles.file(name));
        file.forEach(
                (field, value) -> {
                    if (field.equals("schedule")) {
                        map(value).forEach(this::ofSchedule);
                    } else {
                        ofSchedule(field, value);
                    }
                });

        assertEquals(List.of(), lost);
        assertTrue(!sessions.hasNext() && fields > edition.sessions().size() * 10);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static List<Object> list(Object value) {
        return new ArrayList<>((List<?>) value);
    }

    private static Map<?, ?> kept(Map<String, ?> extensions) {
        return (Map<?, ?>) extensions.get("schedule") == null
                ? Map.of()
                : (Map<?, ?>) extensions.get("schedule");
    }

    private static boolean isNothing(@Nullable Object value) {
        return value == null
                || value.equals("")
                || value.equals(List.of())
                || value.equals(Map.of());
    }

    private void found(String path, @Nullable Object value, boolean isFound) {
        fields++;
        if (!isNothing(value) && !isFound) {
            lost.add(place + " " + path + " " + value);
        }
    }

    private boolean isTold(Object value) {
        return imported.findings().stream()
                .anyMatch(
                        each ->
                                each.pointer().startsWith(place)
                                        && (String.valueOf(value).equals(each.value())
                                                || each.arguments().containsValue(value)));
    }

    /** Texts are as they were but for white space around them and line ends. */
    private static boolean same(@Nullable Object kept, Object value) {
        if (kept instanceof Text text) {
            return value instanceof Map
                    ? text.translations().equals(value)
                    : same(text.translations().get("und"), value);
        }
        return value instanceof String text
                ? text.strip().replace("\r\n", "\n").equals(kept)
                : value.equals(kept);
    }

    private void ofSchedule(String field, Object value) {
        place = "";
        switch (field) {
            case "conference" -> map(value).forEach(this::ofConference);
            case "day*" -> days(list(value));
            case "tracks" -> list(value).forEach(this::track);
            case "rooms" -> list(value).forEach(each -> room(map(each)));
            case "events" -> list(value).forEach(each -> event(map(each), null));
            case "persons" -> list(value).forEach(each -> person(map(each)));
            default -> found(field, value, same(kept(edition.extensions()).get(field), value));
        }
    }

    private void ofConference(String field, Object value) {
        Object own =
                kept(edition.extensions()).get("conference") instanceof Map<?, ?> conference
                        ? conference.get(field)
                        : null;
        switch (field) {
            case "title" -> found(field, value, same(edition.title(), value));
            case "venue" -> found(field, value, same(edition.venue().name(), value));
            case "city" -> found(field, value, same(edition.venue().city(), value));
            case "start" -> found(field, value, day(edition.firstDay(), value) || same(own, value));
            case "end" -> found(field, value, day(edition.lastDay(), value) || same(own, value));
            case "day_change" ->
                    found(field, value, LocalTime.parse(value + "").equals(edition.dayChange()));
            case "time_zone_name" ->
                    found(field, value, value.equals(edition.zone()) || same(own, value));
            case "languages" -> found(field, value, edition.languages().equals(value));
            case "tracks" -> list(value).forEach(this::track);
            case "rooms" -> list(value).forEach(each -> room(map(each)));
            case "days", "daysCount" -> {
                if (value instanceof List<?>) {
                    days(list(value));
                } else {
                    long days =
                            1 + edition.lastDay().toEpochDay() - edition.firstDay().toEpochDay();
                    found(field, value, (days + "").equals(value + "") || same(own, value));
                }
            }
            default -> found(field, value, same(own, value));
        }
    }

    private static boolean day(@Nullable LocalDate day, Object value) {
        return String.valueOf(day).equals(value);
    }

    private void days(List<Object> days) {
        List<Object> keptDays = list(kept(edition.extensions()).get("days"));
        for (int i = 0; i < days.size(); i++) {
            Map<?, ?> keptDay = (Map<?, ?>) keptDays.get(i);
            map(days.get(i))
                    .forEach(
                            (field, value) -> {
                                place = "";
                                if (field.equals("room*")) {
                                    list(value).forEach(each -> room(map(each)));
                                } else if (field.equals("rooms")) {
                                    map(value).forEach((name, events) -> events(name, events));
                                } else {
                                    found(
                                            "day/" + field,
                                            value,
                                            same(keptDay.get(field.replace("day_", "")), value));
                                }
                            });
        }
    }

    private void events(String room, Object events) {
        found("room", room, room(room) != null);
        list(events).forEach(each -> event(map(each), room));
    }

    private @Nullable Room room(Object name) {
        return edition.venue().rooms().stream()
                .filter(each -> same(each.name(), name))
                .findFirst()
                .orElse(null);
    }

    private void room(Map<String, Object> source) {
        place = "";
        Room room = room(source.get("name"));
        source.forEach(
                (field, value) -> {
                    switch (field) {
                        case "name" -> found("room/name", value, room != null);
                        case "slug" ->
                                found(
                                        "room/slug",
                                        value,
                                        value.equals(room.id()) || inExtension(room, field, value));
                        case "description" ->
                                found(
                                        "room/description",
                                        value,
                                        value == null || same(room.location(), value));
                        case "capacity" ->
                                found(
                                        "room/capacity",
                                        value,
                                        value == null || value.equals(room.capacity()));
                        case "event*" ->
                                list(value)
                                        .forEach(each -> event(map(each), source.get("name") + ""));
                        default -> found("room/" + field, value, inExtension(room, field, value));
                    }
                });
    }

    private static boolean inExtension(Room room, String field, @Nullable Object value) {
        return isNothing(value) || same(kept(room.extensions()).get(field), value);
    }

    private void track(Object source) {
        place = "";
        Map<String, Object> fields =
                source instanceof String name ? Map.of("name", name) : map(source);
        Object name = fields.containsKey("name") ? fields.get("name") : fields.get("#text");
        Topic topic =
                edition.topics().stream()
                        .filter(each -> same(each.title(), name))
                        .findFirst()
                        .orElse(null);
        fields.forEach(
                (field, value) -> {
                    boolean isName = field.equals("name") || field.equals("#text");
                    found(
                            "track/" + field,
                            value,
                            topic != null
                                    && (isName
                                            || value.equals(topic.id())
                                            || same(kept(topic.extensions()).get(field), value)));
                });
    }

    private void event(Map<String, Object> source, @Nullable String room) {
        session = sessions.next();
        place = "/series/editions/0/sessions/" + edition.sessions().indexOf(session);
        source.forEach((field, value) -> field(field, value, room, source));
    }

    private void field(
            String field,
            @Nullable Object value,
            @Nullable String room,
            Map<String, Object> source) {
        if (isNothing(value)) {
            fields++;
            return;
        }
        Map<?, ?> extra = kept(session.extensions());
        boolean isKept = same(extra.get(field), value);
        switch (field) {
            case "id", "guid" ->
                    found(
                            field,
                            value,
                            isKept
                                    || (value + "").equals(extra.get(field) + "")
                                    || (value + "").toLowerCase(Locale.ROOT).equals(session.id()));
            case "type" ->
                    found(
                            field,
                            value,
                            isKept || session.kind().name().toLowerCase(Locale.ROOT).equals(value));
            case "date" -> found(field, value, moment(value).equals(session.start()));
            case "start" -> found(field, value, start(value + "", source));
            case "end" -> found(field, value, moment(value).equals(session.end()));
            case "duration" ->
                    found(
                            field,
                            value,
                            Duration.between(session.start(), session.end())
                                    .equals(
                                            Duration.between(
                                                    LocalTime.MIDNIGHT,
                                                    LocalTime.parse(value + ""))));
            case "room" -> found(field, value, room(value, room));
            case "title" -> found(field, value, same(session.title(), value));
            case "track" -> found(field, value, track(session.topics(), value));
            case "language" -> found(field, value, session.languages().equals(List.of(value)));
            case "abstract" -> found(field, value, same(session.description(), value));
            case "persons", "participants" -> people(list(value));
            case "links" -> references(list(value), links(), extra.get(field));
            case "attachments" -> references(list(value), documents(), extra.get(field));
            default -> found(field, value, isKept);
        }
    }

    private Object moment(Object value) {
        return OffsetDateTime.parse(value + "")
                .atZoneSameInstant(ZoneId.of(edition.zone()))
                .toLocalDateTime();
    }

    private boolean start(String value, Map<String, Object> source) {
        if (value.contains("T")) {
            return moment(value).equals(session.start());
        }
        Object date = source.get("date");
        LocalTime shown =
                date == null
                        ? session.start().toLocalTime()
                        : OffsetDateTime.parse(date + "").toLocalTime();
        return LocalTime.parse(value).equals(shown);
    }

    private boolean room(Object value, @Nullable String room) {
        Object name = value instanceof Map<?, ?> fields ? fields.get("name") : value;
        Room own = room(name);
        boolean fits =
                own != null
                        && session.rooms().equals(List.of(own.id()))
                        && (room == null || room.equals(name));
        if (value instanceof Map<?, ?> && own != null) {
            room(map(value));
        }
        return fits;
    }

    private boolean track(List<String> topics, Object value) {
        Topic topic =
                edition.topics().stream()
                        .filter(each -> topics.contains(each.id()))
                        .findFirst()
                        .orElseThrow();
        return value instanceof Map<?, ?> fields
                ? fields.equals(
                        Map.of(
                                "slug",
                                kept(topic.extensions()).containsKey("slug")
                                        ? kept(topic.extensions()).get("slug")
                                        : topic.id()))
                : same(topic.title(), value);
    }

    private void people(List<Object> people) {
        assertEquals(people.size(), session.appearances().size());
        for (int i = 0; i < people.size(); i++) {
            Appearance appearance = session.appearances().get(i);
            Map<String, Object> source = map(people.get(i));
            Person person = person(appearance.participant());
            source.forEach(
                    (field, value) -> {
                        if (field.equals("role")) {
                            found(
                                    field,
                                    value,
                                    appearance.role().name().equals(value) || isTold(value));
                        } else {
                            person(person, field, value);
                        }
                    });
        }
    }

    private Person person(@Nullable String id) {
        return imported.forum().people().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void person(Map<String, Object> source) {
        Person person = person(source.get("guid") + "");
        source.forEach((field, value) -> person(person, field, value));
    }

    private void person(Person person, String field, @Nullable Object value) {
        if (isNothing(value)) {
            fields++;
            return;
        }
        Map<?, ?> extra = kept(person.extensions());
        boolean isKept = same(extra.get(field), value);
        boolean isFound =
                switch (field) {
                    case "id", "guid" -> isKept || (value + "").equals(person.id());
                    case "name", "public_name", "#text" ->
                            same(person.names().get("en").full(), value);
                    case "biography" -> same(person.biography(), value);
                    case "avatar" -> isKept || same(person.portrait(), value);
                    case "links" -> {
                        Stream<List<String>> links =
                                person.links().stream()
                                        .map(each -> reference(each.url(), each.title()));
                        references(list(value), links.toList(), extra.get(field));
                        yield true;
                    }
                    default -> isKept;
                };
        found("person/" + field, value, isFound);
    }

    private static List<String> reference(@Nullable String url, @Nullable Text title) {
        return Stream.of(url, title == null ? null : title.translations().get("und"))
                .map(String::valueOf)
                .toList();
    }

    private List<List<String>> links() {
        return session.links().stream().map(each -> reference(each.url(), each.title())).toList();
    }

    private List<List<String>> documents() {
        return session.documents().stream()
                .map(each -> reference(each.url(), each.title()))
                .toList();
    }

    private void references(List<Object> source, List<List<String>> kept, @Nullable Object extra) {
        List<Object> extras =
                extra == null ? List.of() : extra instanceof List ? list(extra) : List.of(extra);
        for (Object each : source) {
            Map<String, Object> fields = map(each);
            String url = String.valueOf(fields.getOrDefault("href", fields.get("url"))).strip();
            Object title = fields.containsKey("title") ? fields.get("title") : fields.get("#text");
            String made =
                    imported.findings().stream()
                            .filter(
                                    told ->
                                            told.pointer().startsWith(place)
                                                    && url.equals(told.value()))
                            .map(Finding::arguments)
                            .map(arguments -> arguments.getOrDefault("made", ""))
                            .findFirst()
                            .orElse("");
            boolean inModel =
                    kept.stream()
                            .anyMatch(
                                    link ->
                                            (link.get(0).equals(url)
                                                            || (!made.isEmpty()
                                                                    && link.get(0)
                                                                            .endsWith(
                                                                                    made.substring(
                                                                                            made
                                                                                                            .length()
                                                                                                    - 10))))
                                                    && (title == null || same(link.get(1), title)));
            boolean inExtra =
                    extras.stream()
                            .map(LossTests::map)
                            .anyMatch(
                                    link ->
                                            url.equals(link.get("url"))
                                                    && (title == null
                                                            || same(link.get("title"), title)));
            found("link/url", url, inModel || inExtra);
            fields.forEach(
                    (field, value) -> {
                        if (!List.of("href", "url", "title", "#text").contains(field)) {
                            found(
                                    "link/" + field,
                                    value,
                                    extras.stream()
                                            .map(LossTests::map)
                                            .anyMatch(link -> value.equals(link.get(field))));
                        }
                    });
        }
    }
}
