package org.forumkit.validation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.forumkit.finding.Landmark;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Participant;
import org.forumkit.model.Room;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.schedule.Conflict;
import org.forumkit.schedule.Occupation;
import org.jspecify.annotations.Nullable;

/** Knows what readers call the sessions of a conflict, and what both need. */
final class Parties {
    private final Guide guide;
    private final Map<String, Edition> editions = new HashMap<>();
    private final Map<String, OfEdition> known = new HashMap<>();

    Parties(Forum forum, Guide guide) {
        this.guide = guide;
        forum.series().editions().forEach(each -> editions.putIfAbsent(each.id(), each));
    }

    /** What an edition calls by which id. */
    private record OfEdition(
            Map<String, Session> sessions,
            Map<String, Participant> participants,
            Map<String, Room> rooms) {

        static OfEdition of(Edition edition) {
            OfEdition all = new OfEdition(new HashMap<>(), new HashMap<>(), new HashMap<>());
            edition.sessions().forEach(each -> all.sessions.putIfAbsent(each.id(), each));
            edition.participants().forEach(each -> all.participants.putIfAbsent(each.id(), each));
            if (edition.venue() != null) {
                edition.venue().rooms().forEach(each -> all.rooms.putIfAbsent(each.id(), each));
            }
            return all;
        }
    }

    /** Looks into an edition when it is needed first: few editions have conflicts. */
    private OfEdition edition(Occupation occupation) {
        return known.computeIfAbsent(
                occupation.edition(), id -> OfEdition.of(Objects.requireNonNull(editions.get(id))));
    }

    /** Returns the names by the arguments that the ids are given by. */
    Map<String, Landmark> of(Conflict conflict) {
        Occupation first = conflict.first();
        Occupation second = conflict.second();
        Map<String, Landmark> names = new LinkedHashMap<>();
        put("value", subject(conflict), names);
        put("first", session(first, !first.edition().equals(second.edition())), names);
        put("second", session(second, false), names);
        return names;
    }

    private static void put(String name, @Nullable Landmark landmark, Map<String, Landmark> names) {
        if (landmark != null) {
            names.put(name, landmark);
        }
    }

    private @Nullable Landmark subject(Conflict conflict) {
        OfEdition edition = edition(conflict.second());
        String id = conflict.id();
        return switch (conflict.kind()) {
            case PERSON -> guide.person(id);
            case ORGANISATION -> guide.organisation(id);
            case HEAD, PARTICIPANT -> {
                Participant participant = edition.participants().get(id);
                yield participant == null ? null : guide.participant(participant);
            }
            case ROOM -> {
                Room room = edition.rooms().get(id);
                yield room == null ? null : Guide.room(room);
            }
        };
    }

    private @Nullable Landmark session(Occupation occupation, boolean withEdition) {
        Session session = edition(occupation).sessions().get(occupation.session());
        if (session == null || !withEdition) {
            return session == null ? null : Guide.session(session.title());
        }
        Map<String, String> titles = new LinkedHashMap<>(session.title().translations());
        titles.replaceAll((tag, title) -> occupation.edition() + "/" + title);
        return Guide.session(Text.of(titles));
    }
}
