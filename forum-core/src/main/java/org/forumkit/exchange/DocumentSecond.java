package org.forumkit.exchange;

import static org.forumkit.exchange.Outgoing.fields;
import static org.forumkit.exchange.Outgoing.kept;
import static org.forumkit.exchange.Outgoing.list;
import static org.forumkit.exchange.Outgoing.put;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.finding.Finding;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Room;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Topic;
import org.jspecify.annotations.Nullable;

/** An edition of a document as a schedule2, with all that an import kept beside the model. */
final class DocumentSecond {
    private final Edition edition;
    private final Losses losses;
    private final OutgoingTimes times;
    private final DocumentSchedule first;
    private final Map<String, Object> slugs = new HashMap<>();
    private final Map<String, Map<String, @Nullable Object>> rooms = new HashMap<>();

    private DocumentSecond(Forum forum, Edition edition, Losses losses) {
        this.edition = edition;
        this.losses = losses;
        this.times = new OutgoingTimes(edition.zone() == null ? null : ZoneId.of(edition.zone()));
        this.first = new DocumentSchedule(forum, edition, losses);
        for (Topic each : edition.topics()) {
            Object kept = kept(each.extensions()).get("slug");
            slugs.put(each.id(), kept == null ? each.id() : kept);
        }
    }

    /**
     * Writes the edition of an id, and returns what the format has no place for.
     *
     * @throws IllegalArgumentException if there is none
     */
    static List<Finding> write(Forum forum, String edition, OutputStream out) throws IOException {
        Losses losses = new Losses();
        new DocumentSecond(forum, DocumentSchedule.find(forum, edition), losses)
                .outgoing()
                .write(out, () -> {});
        return losses.findings();
    }

    private OutgoingSecond outgoing() {
        Outgoing schedule = first.outgoing();
        Map<String, @Nullable Object> conference = new LinkedHashMap<>(schedule.conference());
        conference.remove("days");
        List<Map<String, @Nullable Object>> tracks = new ArrayList<>();
        for (int i = 0; i < edition.topics().size(); i++) {
            Map<String, @Nullable Object> track = new LinkedHashMap<>(schedule.tracks().get(i));
            put(track, "slug", slugs.get(edition.topics().get(i).id()));
            tracks.add(track);
        }
        put(conference, "tracks", tracks.isEmpty() ? null : tracks);
        put(conference, "rooms", schedule.rooms().isEmpty() ? null : schedule.rooms());
        put(conference, "days", schedule.days().stream().map(Outgoing.Day::fields).toList());
        List<Room> places = edition.venue() == null ? List.of() : edition.venue().rooms();
        for (int i = 0; i < places.size(); i++) {
            rooms.put(places.get(i).id(), reference(schedule.rooms().get(i)));
        }
        List<Outgoing.Event> events = new ArrayList<>();
        edition.sessions().forEach(each -> events.add(() -> event(each)));
        return new OutgoingSecond(schedule.head(), conference, events, schedule.people());
    }

    private static Map<String, @Nullable Object> reference(Map<String, @Nullable Object> room) {
        Map<String, @Nullable Object> reference = new LinkedHashMap<>(room);
        reference.keySet().retainAll(List.of("name", "slug", "guid"));
        return reference;
    }

    /** Version 1 has other names for some fields, and a length in place of an end. */
    private Map<String, @Nullable Object> event(Session session) {
        Map<String, @Nullable Object> kept = kept(session.extensions());
        Map<String, @Nullable Object> event = new LinkedHashMap<>();
        Map<String, @Nullable Object> before = first.event(session);
        before.keySet().removeAll(List.of("date", "start", "duration", "room", "track"));
        Object persons = before.remove("persons");
        event.putAll(before);
        for (String each : List.of("start", "duration", "end")) {
            put(event, each, kept.get(each));
        }
        if (session.start() != null) {
            event.put("start", times.moment(session.start()));
        }
        if (session.end() != null) {
            event.put("end", times.moment(session.end()));
        }
        put(event, "room", session.rooms().isEmpty() ? null : rooms.get(session.rooms().get(0)));
        losses.of("event/room", kept.containsKey("room") ? 1 : 0);
        if (!session.topics().isEmpty()) {
            Map<String, @Nullable Object> track = new LinkedHashMap<>();
            track.put("slug", slugs.get(session.topics().get(0)));
            event.put("track", track);
        }
        if (session.status() != SessionStatus.CONFIRMED) {
            event.putIfAbsent("state", state(session.status()));
        }
        event.put("participants", participants(persons));
        return event;
    }

    private static String state(SessionStatus status) {
        return switch (status) {
            case DRAFT -> "DRAFT";
            case TENTATIVE -> "ACCEPTED";
            case CONFIRMED -> "CONFIRMED";
            case CANCELLED -> "CANCELED";
            case POSTPONED -> "DELAYED";
        };
    }

    private static List<Map<String, @Nullable Object>> participants(@Nullable Object persons) {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        for (Object each : list(persons)) {
            Map<String, @Nullable Object> person = fields(each);
            person.putIfAbsent("role", "SPEAKER");
            all.add(person);
        }
        return all;
    }
}
