package org.forumkit.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.forumkit.model.Delegation;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Organisation;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.Room;
import org.forumkit.model.Session;
import org.jspecify.annotations.Nullable;

/** One edition of a document, everything in it by id. */
final class EditionIndex {
    final Edition edition;
    final Map<String, Session> sessions;
    final Map<String, LocatedItem> items = new LinkedHashMap<>();
    final Map<String, Participant> participants;
    final Map<String, Room> rooms;
    private final Map<String, Delegation> delegations;
    private final Map<String, Person> people;
    private final Map<String, Organisation> organisations;

    EditionIndex(
            Edition edition, Map<String, Person> people, Map<String, Organisation> organisations) {
        this.edition = edition;
        this.people = people;
        this.organisations = organisations;
        this.sessions = byId(edition.sessions(), Session::id);
        this.participants = byId(edition.participants(), Participant::id);
        this.delegations = byId(edition.delegations(), Delegation::id);
        this.rooms = edition.venue() == null ? Map.of() : byId(edition.venue().rooms(), Room::id);
        for (Session session : sessions.values()) {
            for (Item item : session.items()) {
                items.putIfAbsent(item.id(), new LocatedItem(session.id(), item));
            }
        }
    }

    /** An item with the id of its session. */
    record LocatedItem(String session, Item item) {}

    /** The editions of a document by id. */
    static Map<String, EditionIndex> of(Forum forum) {
        return of(
                forum,
                byId(forum.people(), Person::id),
                byId(forum.organisations(), Organisation::id));
    }

    /** The same, for who knows the people and the organisations by id. */
    static Map<String, EditionIndex> of(
            Forum forum, Map<String, Person> people, Map<String, Organisation> organisations) {
        Map<String, EditionIndex> editions = new LinkedHashMap<>();
        forum.series()
                .editions()
                .forEach(
                        each ->
                                editions.putIfAbsent(
                                        each.id(), new EditionIndex(each, people, organisations)));
        return editions;
    }

    /** Of two with one id the first counts; validation reports the other. */
    static <T> Map<String, T> byId(List<T> entities, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>(2 * entities.size());
        entities.forEach(each -> byId.putIfAbsent(id.apply(each), each));
        return byId;
    }

    @Nullable Participant participant(@Nullable String id) {
        return id == null ? null : participants.get(id);
    }

    @Nullable Delegation delegation(@Nullable String id) {
        return id == null ? null : delegations.get(id);
    }

    @Nullable Person person(@Nullable String id) {
        return id == null ? null : people.get(id);
    }

    @Nullable Organisation organisation(@Nullable String id) {
        return id == null ? null : organisations.get(id);
    }
}
