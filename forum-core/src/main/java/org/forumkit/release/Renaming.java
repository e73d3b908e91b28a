package org.forumkit.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.forumkit.model.Appearance;
import org.forumkit.model.Contact;
import org.forumkit.model.Delegation;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Organisation;
import org.forumkit.model.OrganiserRole;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.Room;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.Topic;
import org.forumkit.model.Venue;
import org.jspecify.annotations.Nullable;

/** Gives the things of a document new ids, also where they are referred to. */
final class Renaming {
    private final Map<Entity, String> ids = new HashMap<>();

    Renaming(List<Identity> identities) {
        for (Identity each : identities) {
            ids.put(new Entity(each.kind(), each.edition(), each.before()), each.after());
        }
    }

    private String id(EntityKind kind, @Nullable String edition, String id) {
        return ids.getOrDefault(new Entity(kind, edition, id), id);
    }

    private @Nullable String reference(
            EntityKind kind, @Nullable String edition, @Nullable String id) {
        return id == null ? null : id(kind, edition, id);
    }

    private List<String> references(EntityKind kind, @Nullable String edition, List<String> all) {
        return all.stream().map(each -> id(kind, edition, each)).toList();
    }

    Forum of(Forum forum) {
        Series series = forum.series();
        return forum.toBuilder()
                .people(each(forum.people(), this::person, Person::id))
                .organisations(each(forum.organisations(), this::organisation, Organisation::id))
                .series(
                        series.toBuilder()
                                .framework(organisation(series.framework()))
                                .topics(topics(null, series.topics()))
                                .editions(series.editions().stream().map(this::edition).toList())
                                .build())
                .build();
    }

    private static <T> List<T> each(
            List<T> before, Function<T, T> renaming, Function<T, String> id) {
        return each(before, renaming, id, new HashMap<>());
    }

    /** Of several with one id the first counts, so that all of them may be given another. */
    private static <T> List<T> each(
            List<T> before,
            Function<T, T> renaming,
            Function<T, String> id,
            Map<String, String> former) {
        List<T> after = new ArrayList<>(before.size());
        for (T each : before) {
            T renamed = renaming.apply(each);
            String now = id.apply(renamed);
            String was = id.apply(each);
            String other = former.putIfAbsent(now, was);
            if (other != null && !other.equals(was)) {
                throw new IllegalArgumentException(
                        "identities must not give an id that something else has, not " + now);
            }
            after.add(renamed);
        }
        return after;
    }

    private Person person(Person each) {
        return each.toBuilder().id(id(EntityKind.PERSON, null, each.id())).build();
    }

    private @Nullable String organisation(@Nullable String id) {
        return reference(EntityKind.ORGANISATION, null, id);
    }

    private Organisation organisation(Organisation each) {
        return each.toBuilder()
                .id(id(EntityKind.ORGANISATION, null, each.id()))
                .parent(organisation(each.parent()))
                .build();
    }

    private List<Topic> topics(@Nullable String edition, List<Topic> topics) {
        return each(topics, each -> topic(edition, each), Topic::id);
    }

    private Topic topic(@Nullable String edition, Topic each) {
        return each.toBuilder()
                .id(id(EntityKind.TOPIC, edition, each.id()))
                .vocabulary(references(EntityKind.TOPIC, null, each.vocabulary()))
                .build();
    }

    private Edition edition(Edition edition) {
        String id = edition.id();
        Venue venue = edition.venue();
        Map<String, String> items = new HashMap<>();
        return edition.toBuilder()
                .venue(venue == null ? null : venue(id, venue))
                .topics(topics(id, edition.topics()))
                .organisers(edition.organisers().stream().map(this::organiser).toList())
                .contacts(edition.contacts().stream().map(this::contact).toList())
                .participants(
                        each(
                                edition.participants(),
                                each -> participant(id, each),
                                Participant::id))
                .delegations(
                        each(edition.delegations(), each -> delegation(id, each), Delegation::id))
                .sessions(each(edition.sessions(), each -> session(id, each, items), Session::id))
                .build();
    }

    private Venue venue(String edition, Venue venue) {
        return venue.toBuilder()
                .rooms(each(venue.rooms(), each -> room(edition, each), Room::id))
                .build();
    }

    private Room room(String edition, Room each) {
        return each.toBuilder().id(id(EntityKind.ROOM, edition, each.id())).build();
    }

    private Contact contact(Contact each) {
        return each.toBuilder().organisation(organisation(each.organisation())).build();
    }

    private OrganiserRole organiser(OrganiserRole each) {
        return new OrganiserRole(
                each.kind(),
                each.label(),
                references(EntityKind.ORGANISATION, null, each.organisations()));
    }

    private Participant participant(String edition, Participant each) {
        return each.toBuilder()
                .id(id(EntityKind.PARTICIPANT, edition, each.id()))
                .person(reference(EntityKind.PERSON, null, each.person()))
                .organisation(organisation(each.organisation()))
                .delegation(reference(EntityKind.DELEGATION, edition, each.delegation()))
                .accompanies(reference(EntityKind.PARTICIPANT, edition, each.accompanies()))
                .build();
    }

    private Delegation delegation(String edition, Delegation each) {
        return each.toBuilder()
                .id(id(EntityKind.DELEGATION, edition, each.id()))
                .organisation(organisation(each.organisation()))
                .head(reference(EntityKind.PARTICIPANT, edition, each.head()))
                .build();
    }

    private Session session(String edition, Session each, Map<String, String> items) {
        return each.toBuilder()
                .id(id(EntityKind.SESSION, edition, each.id()))
                .rooms(references(EntityKind.ROOM, edition, each.rooms()))
                .topics(references(EntityKind.TOPIC, edition, each.topics()))
                .appearances(appearances(edition, each.appearances()))
                .items(each(each.items(), item -> item(edition, item), Item::id, items))
                .replaces(references(EntityKind.SESSION, edition, each.replaces()))
                .build();
    }

    private Item item(String edition, Item each) {
        return each.toBuilder()
                .id(id(EntityKind.ITEM, edition, each.id()))
                .appearances(appearances(edition, each.appearances()))
                .build();
    }

    private List<Appearance> appearances(String edition, List<Appearance> appearances) {
        return appearances.stream()
                .map(
                        each ->
                                each.toBuilder()
                                        .participant(
                                                reference(
                                                        EntityKind.PARTICIPANT,
                                                        edition,
                                                        each.participant()))
                                        .organisation(organisation(each.organisation()))
                                        .build())
                .toList();
    }
}
