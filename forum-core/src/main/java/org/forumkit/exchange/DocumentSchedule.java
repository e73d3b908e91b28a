package org.forumkit.exchange;

import static org.forumkit.exchange.Outgoing.fields;
import static org.forumkit.exchange.Outgoing.kept;
import static org.forumkit.exchange.Outgoing.list;
import static org.forumkit.exchange.Outgoing.put;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.forumkit.finding.Finding;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Room;
import org.forumkit.model.Session;
import org.forumkit.model.SessionKind;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.forumkit.model.Topic;
import org.forumkit.model.Venue;
import org.jspecify.annotations.Nullable;

/** An edition of a document as a schedule, with all that an import kept beside the model. */
final class DocumentSchedule {
    private final Edition edition;
    private final Losses losses;
    private final OutgoingTimes times;
    private final DocumentPeople people;
    private final DocumentTexts texts;
    private final Map<String, Room> rooms = new HashMap<>();
    private final Map<String, String> topics = new HashMap<>();

    DocumentSchedule(Forum forum, Edition edition, Losses losses) {
        this.edition = edition;
        this.losses = losses;
        this.times = new OutgoingTimes(edition.zone() == null ? null : ZoneId.of(edition.zone()));
        this.texts = new DocumentTexts(forum.defaultLanguage(), losses);
        this.people = new DocumentPeople(forum, edition, texts, losses);
        Venue venue = edition.venue();
        (venue == null ? List.<Room>of() : venue.rooms())
                .forEach(each -> rooms.put(each.id(), each));
        edition.topics().forEach(each -> topics.put(each.id(), texts.of(each.title())));
    }

    /** Writes a schedule in one format. */
    interface Format {
        void write(Outgoing schedule, Losses losses) throws IOException;
    }

    /**
     * Writes the edition of an id, and returns what the format has no place for.
     *
     * @throws IllegalArgumentException if there is none
     */
    static List<Finding> write(Forum forum, String edition, Format format) throws IOException {
        Losses losses = new Losses();
        format.write(new DocumentSchedule(forum, find(forum, edition), losses).outgoing(), losses);
        return losses.findings();
    }

    /**
     * Returns the edition of an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Edition find(Forum forum, String id) {
        Objects.requireNonNull(forum, "forum must not be null");
        Objects.requireNonNull(id, "edition must not be null");
        for (Edition each : forum.series().editions()) {
            if (each.id().equals(id)) {
                return each;
            }
        }
        throw new IllegalArgumentException("edition must be one of the document, not " + id);
    }

    Outgoing outgoing() {
        Map<String, @Nullable Object> head = kept(edition.extensions());
        Map<String, @Nullable Object> conference = conference(fields(head.remove("conference")));
        List<Object> days = list(head.remove("days"));
        return new Outgoing(
                head,
                conference,
                edition.topics().stream().map(this::track).toList(),
                edition.venue() == null
                        ? List.of()
                        : edition.venue().rooms().stream().map(this::room).toList(),
                people.beside(),
                days(days));
    }

    private Map<String, @Nullable Object> conference(Map<String, @Nullable Object> kept) {
        Map<String, @Nullable Object> conference = new LinkedHashMap<>();
        String title = texts.of(edition.title());
        conference.put("title", title);
        conference.putAll(kept);
        put(conference, "start", text(edition.firstDay()));
        put(conference, "end", text(edition.lastDay()));
        if (edition.firstDay() != null && edition.lastDay() != null) {
            long count = edition.lastDay().toEpochDay() - edition.firstDay().toEpochDay() + 1;
            put(conference, "days", kept.getOrDefault("daysCount", count));
        }
        conference.remove("daysCount");
        put(conference, "day_change", text(edition.dayChange()));
        put(conference, "time_zone_name", edition.zone());
        put(conference, "description", texts.ofNullable(edition.description()));
        Venue venue = edition.venue();
        if (venue != null) {
            String name = texts.of(venue.name());
            put(conference, "venue", name.equals(title) ? null : name);
            put(conference, "city", texts.ofNullable(venue.city()));
        }
        if (!edition.languages().isEmpty()) {
            List<Object> languages = new ArrayList<>(edition.languages());
            languages.addAll(list(kept.get("languages")));
            conference.put("languages", languages);
        }
        losses.of(edition);
        return conference;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private Map<String, @Nullable Object> track(Topic topic) {
        Map<String, @Nullable Object> track = new LinkedHashMap<>();
        track.put("name", topics.get(topic.id()));
        put(track, "color", topic.colour());
        kept(topic.extensions()).forEach(track::putIfAbsent);
        losses.ofNullable("topic/description", topic.description());
        return track;
    }

    private Map<String, @Nullable Object> room(Room room) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("name", texts.of(room.name()));
        kept(room.extensions()).forEach(fields::putIfAbsent);
        if (!Ids.of(texts.of(room.name())).equals(room.id())) {
            put(fields, "slug", room.id());
        }
        put(fields, "description", texts.whole(room.location()));
        put(fields, "capacity", room.capacity());
        return fields;
    }

    /** A session stands on its day, or on the last one before it that there is. */
    private List<Outgoing.Day> days(List<Object> kept) {
        TreeMap<LocalDate, Outgoing.Day> byDate = new TreeMap<>();
        List<Outgoing.Day> days = new ArrayList<>();
        for (Object each : kept) {
            Outgoing.Day day = new Outgoing.Day(fields(each));
            days.add(day);
            Moment date = Moment.parse(String.valueOf(day.fields().get("date")));
            if (date != null) {
                byDate.putIfAbsent(date.date(), day);
            }
        }
        if (days.isEmpty()) {
            ownDays(byDate);
            days.addAll(byDate.values());
        }
        if (days.isEmpty()) {
            days.add(new Outgoing.Day(new LinkedHashMap<>()));
        }
        for (Session session : edition.sessions()) {
            LocalDate date = date(session);
            Map.Entry<LocalDate, Outgoing.Day> day = date == null ? null : byDate.floorEntry(date);
            (day == null ? days.get(0) : day.getValue())
                    .add(roomOf(session), () -> eventOfFirst(session));
        }
        return days;
    }

    private @Nullable LocalDate date(Session session) {
        return session.start() == null ? null : edition.day(session.start());
    }

    private void ownDays(Map<LocalDate, Outgoing.Day> days) {
        List<LocalDate> dates =
                edition.sessions().stream().map(this::date).filter(Objects::nonNull).toList();
        for (LocalDate date : new java.util.TreeSet<>(dates)) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("index", days.size() + 1);
            fields.put("date", date.toString());
            fields.put("start", times.begin(date, edition.dayChange()));
            fields.put("end", times.end(date, edition.dayChange()));
            days.put(date, new Outgoing.Day(fields));
        }
    }

    private String roomOf(Session session) {
        Room room = session.rooms().isEmpty() ? null : rooms.get(session.rooms().get(0));
        return room == null ? "" : texts.of(room.name());
    }

    /** Version 1 has no word for a session that is not held, unless an import kept one. */
    private Map<String, @Nullable Object> eventOfFirst(Session session) {
        Map<String, @Nullable Object> event = event(session);
        boolean isTold = event.containsKey("state") || session.status() == SessionStatus.CONFIRMED;
        losses.of("session/status", isTold ? 0 : 1);
        return event;
    }

    /** Returns an event by the names of version 1. */
    Map<String, @Nullable Object> event(Session session) {
        Map<String, @Nullable Object> kept = kept(session.extensions());
        Map<String, @Nullable Object> event = new LinkedHashMap<>();
        boolean isUuid = JsonForm.isUuid(session.id());
        put(event, "guid", kept.containsKey("guid") || !isUuid ? kept.get("guid") : session.id());
        put(event, "id", kept.get("id"));
        if (!event.containsKey("guid") && !event.containsKey("id")) {
            event.put("id", DocumentPeople.number(session.id()));
        }
        put(event, "code", kept.get("code"));
        times(session, event);
        String room = roomOf(session);
        put(
                event,
                "room",
                kept.containsKey("room") ? kept.get("room") : room.isEmpty() ? null : room);
        event.put("title", texts.of(session.title()));
        put(event, "subtitle", kept.getOrDefault("subtitle", ""));
        put(event, "track", session.topics().isEmpty() ? "" : topics.get(session.topics().get(0)));
        put(event, "type", kept.getOrDefault("type", type(session.kind())));
        String languages = String.join(",", session.languages());
        put(event, "language", kept.getOrDefault("language", languages));
        texts(session, kept, event);
        put(event, "url", kept.get("url"));
        Object roles = kept.remove("roles");
        event.put("persons", people.of(session.appearances(), fields(roles)));
        event.put("links", DocumentLinks.links(session, kept, texts));
        event.put("attachments", DocumentLinks.attachments(session, kept, texts, losses));
        kept.remove("links");
        kept.remove("attachments");
        kept.forEach(
                (name, value) -> {
                    Object taken = event.putIfAbsent(name, value);
                    if (taken != null && !taken.equals(value)) {
                        losses.of("event/" + name);
                    }
                });
        losses.of(session);
        return event;
    }

    static String type(SessionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private void times(Session session, Map<String, @Nullable Object> event) {
        LocalDateTime start = session.start();
        LocalDateTime end = session.end();
        if (start != null) {
            event.put("date", times.moment(start));
            event.put("start", times.clock(start));
        }
        if (start != null && end != null) {
            Duration length = times.between(start, end);
            if (!length.isNegative() && !length.isZero()) {
                event.put("duration", OutgoingTimes.length(length));
            }
        }
    }

    /** The description is the abstract, unless it is the longer text for lack of one. */
    private void texts(
            Session session,
            Map<String, @Nullable Object> kept,
            Map<String, @Nullable Object> event) {
        Object whole = kept.get("description");
        Text about = session.description();
        Object text = about == null ? null : texts.whole(about);
        event.put("abstract", text == null || text.equals(whole) ? "" : text);
        put(event, "description", whole);
    }
}
