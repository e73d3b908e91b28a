package org.forumkit.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.forumkit.model.Appearance;
import org.forumkit.model.Contact;
import org.forumkit.model.Country;
import org.forumkit.model.Delegation;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Notice;
import org.forumkit.model.Organisation;
import org.forumkit.model.OrganiserRole;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Region;
import org.forumkit.model.Room;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.Topic;
import org.forumkit.model.Venue;
import org.jspecify.annotations.Nullable;

/** Goes through two documents side by side; what has no way of its own is compared as a value. */
final class Comparison {
    private final Forum before;
    private final Forum after;
    private final List<Change> changes = new ArrayList<>();
    private final ValueComparison byValue;
    private final Nameless nameless;

    private Comparison(Forum before, Forum after) {
        this.before = before;
        this.after = after;
        this.byValue = new ValueComparison(before, after, changes);
        this.nameless = new Nameless(byValue);
    }

    /** Compares two records with one id; what they are of is made where they differ only. */
    private interface Pair<T> {
        void compare(String id, T was, T is);
    }

    /** Returns the changes in order of what they are of. */
    static List<Change> of(Forum before, Forum after) {
        Comparison comparison = new Comparison(before, after);
        comparison.compare();
        comparison.changes.sort(Comparator.comparing(Change::entity).thenComparing(Change::kind));
        return List.copyOf(comparison.changes);
    }

    private void compare() {
        Entity entity = Entity.series();
        Series was = before.series();
        Series is = after.series();
        byValue.values(
                entity, before, after, Set.of("series", "people", "organisations", "countries"));
        byValue.values(entity, was, is, Set.of("editions", "topics", "regions"));
        Map<String, Person> oldPeople = EditionIndex.byId(before.people(), Person::id);
        Map<String, Person> newPeople = EditionIndex.byId(after.people(), Person::id);
        records(EntityKind.PERSON, null, oldPeople, newPeople);
        Map<String, Organisation> oldBodies =
                EditionIndex.byId(before.organisations(), Organisation::id);
        Map<String, Organisation> newBodies =
                EditionIndex.byId(after.organisations(), Organisation::id);
        records(EntityKind.ORGANISATION, null, oldBodies, newBodies);
        records(EntityKind.COUNTRY, null, before.countries(), after.countries(), Country::code);
        order(entity, "countries", before.countries(), after.countries(), Country::code);
        records(EntityKind.REGION, null, was.regions(), is.regions(), Region::id);
        records(EntityKind.TOPIC, null, was.topics(), is.topics(), Topic::id);
        order(entity, "topics", was.topics(), is.topics(), Topic::id);
        order(entity, "editions", was.editions(), is.editions(), Edition::id);
        Set<String> renamed = renamed(oldPeople, newPeople);
        pairs(
                id -> Entity.of(EntityKind.EDITION, id, id),
                EditionIndex.of(before, oldPeople, oldBodies),
                EditionIndex.of(after, newPeople, newBodies),
                (id, old, now) -> edition(id, old, now, renamed));
    }

    /** Returns the ids of the persons who are called otherwise than before. */
    private static Set<String> renamed(Map<String, Person> was, Map<String, Person> is) {
        Set<String> renamed = new HashSet<>();
        was.forEach(
                (id, old) -> {
                    if (!old.names().equals(names(is.get(id)))) {
                        renamed.add(id);
                    }
                });
        is.forEach(
                (id, now) -> {
                    if (!was.containsKey(id) && !now.names().isEmpty()) {
                        renamed.add(id);
                    }
                });
        return renamed;
    }

    private static Map<String, PersonName> names(@Nullable Person person) {
        return person == null ? Map.of() : person.names();
    }

    private void edition(String id, EditionIndex old, EditionIndex now, Set<String> renamed) {
        Entity entity = Entity.of(EntityKind.EDITION, id, id);
        Edition was = old.edition;
        Edition is = now.edition;
        byValue.values(
                entity,
                was,
                is,
                Set.of(
                        "venue",
                        "topics",
                        "organisers",
                        "relatedEvents",
                        "sessions",
                        "participants",
                        "delegations",
                        "notices",
                        "contacts",
                        "figures"));
        venue(id, was.venue(), is.venue());
        records(EntityKind.TOPIC, id, was.topics(), is.topics(), Topic::id);
        order(entity, "topics", was.topics(), is.topics(), Topic::id);
        records(EntityKind.NOTICE, id, was.notices(), is.notices(), Notice::id);
        order(entity, "notices", was.notices(), is.notices(), Notice::id);
        records(EntityKind.CONTACT, id, was.contacts(), is.contacts(), Contact::id);
        order(entity, "contacts", was.contacts(), is.contacts(), Contact::id);
        PeopleComparison people = participants(id, old, now, renamed);
        records(EntityKind.DELEGATION, id, was.delegations(), is.delegations(), Delegation::id);
        organisers(entity, was.organisers(), is.organisers());
        nameless.compare(
                entity,
                ChangeKind.FIGURE,
                "figures",
                was.figures(),
                is.figures(),
                each -> each.kind() + " " + each.label());
        nameless.compare(
                entity,
                ChangeKind.DETAIL,
                "relatedEvents",
                was.relatedEvents(),
                is.relatedEvents(),
                each -> each.kind() + " " + each.edition());
        sessions(id, old, now, people);
    }

    private void venue(String edition, @Nullable Venue was, @Nullable Venue is) {
        Entity entity = Entity.of(EntityKind.VENUE, edition, "venue");
        if (was != null && is != null) {
            byValue.values(entity, was, is, Set.of("rooms"));
            order(entity, "rooms", was.rooms(), is.rooms(), Room::id);
        } else if (was != null || is != null) {
            presence(is == null ? ChangeKind.WITHDRAWN : ChangeKind.NEW, entity);
        }
        records(
                EntityKind.ROOM,
                edition,
                was == null ? List.of() : was.rooms(),
                is == null ? List.of() : is.rooms(),
                Room::id);
    }

    private void organisers(Entity entity, List<OrganiserRole> was, List<OrganiserRole> is) {
        Function<OrganiserRole, String> kind = each -> each.kind().name();
        Map<String, OrganiserRole> now = Nameless.numbered(is, kind);
        Map<String, OrganiserRole> old = Nameless.numbered(was, kind);
        Set<String> all = new TreeSet<>(old.keySet());
        all.addAll(now.keySet());
        for (String each : all) {
            byValue.value(
                    entity, ChangeKind.ORGANISERS, "organisers", old.get(each), now.get(each));
        }
        order(entity, "organisers", List.copyOf(old.keySet()), List.copyOf(now.keySet()));
    }

    private void sessions(
            String edition, EditionIndex old, EditionIndex now, PeopleComparison people) {
        pairs(
                id -> Entity.of(EntityKind.SESSION, edition, id),
                old.sessions,
                now.sessions,
                (id, was, is) ->
                        session(Entity.of(EntityKind.SESSION, edition, id), was, is, people));
        old.items.forEach(
                (id, was) -> {
                    Entity entity = Entity.of(EntityKind.ITEM, edition, id);
                    EditionIndex.LocatedItem is = now.items.get(id);
                    if (is != null) {
                        item(entity, was, is, people);
                    } else if (now.sessions.containsKey(was.session())) {
                        presence(ChangeKind.WITHDRAWN, entity);
                    }
                });
        now.items.forEach(
                (id, is) -> {
                    if (!old.items.containsKey(id) && old.sessions.containsKey(is.session())) {
                        presence(ChangeKind.NEW, Entity.of(EntityKind.ITEM, edition, id));
                    }
                });
    }

    private PeopleComparison participants(
            String edition, EditionIndex old, EditionIndex now, Set<String> renamedPeople) {
        Set<String> replaced = new HashSet<>();
        Set<String> renamed = new HashSet<>();
        Function<String, Entity> entity = id -> Entity.of(EntityKind.PARTICIPANT, edition, id);
        pairs(
                entity,
                old.participants,
                now.participants,
                (id, was, is) -> {
                    record(entity, id, was, is);
                    if (!Objects.equals(was.person(), is.person())) {
                        replaced.add(id);
                    } else if (!isCalledTheSame(was, is, renamedPeople)) {
                        renamed.add(id);
                    }
                });
        return new PeopleComparison(replaced, renamed);
    }

    /** Tells whether two participants who stand for one person, or for none, go by one name. */
    private static boolean isCalledTheSame(
            Participant was, Participant is, Set<String> renamedPeople) {
        boolean sameName =
                was.person() == null
                        ? Objects.equals(was.organisation(), is.organisation())
                        : !renamedPeople.contains(was.person());
        return sameName && Objects.equals(was.placeholder(), is.placeholder());
    }

    private void session(Entity entity, Session was, Session is, PeopleComparison people) {
        people(entity, was.appearances(), is.appearances(), people);
        if (was.equals(is)) {
            return;
        }
        byValue.values(
                entity,
                was,
                is,
                Set.of(
                        "start",
                        "end",
                        "rooms",
                        "topics",
                        "items",
                        "appearances",
                        // What the ledger keeps is no change of what it keeps it of.
                        "revision",
                        "modified"));
        move(entity, placement(was), placement(is));
        if (!Set.copyOf(was.topics()).equals(Set.copyOf(is.topics()))) {
            byValue.value(entity, ChangeKind.TOPICS, "topics", was.topics(), is.topics());
        }
        order(entity, "items", was.items(), is.items(), Item::id);
    }

    private void item(
            Entity entity,
            EditionIndex.LocatedItem was,
            EditionIndex.LocatedItem is,
            PeopleComparison people) {
        people(entity, was.item().appearances(), is.item().appearances(), people);
        if (was.equals(is)) {
            return;
        }
        byValue.values(entity, was.item(), is.item(), Set.of("start", "end", "appearances"));
        move(entity, placement(was), placement(is));
    }

    static Placement placement(Session session) {
        return new Placement(null, session.start(), session.end(), session.rooms());
    }

    static Placement placement(EditionIndex.LocatedItem each) {
        return new Placement(each.session(), each.item().start(), each.item().end(), List.of());
    }

    private void move(Entity entity, Placement was, Placement is) {
        if (!was.equals(is)) {
            boolean moved =
                    !Objects.equals(was.start(), is.start())
                            || !Objects.equals(was.session(), is.session())
                            || !Set.copyOf(was.rooms()).equals(Set.copyOf(is.rooms()));
            changes.add(
                    new Change.Move(moved ? ChangeKind.MOVED : ChangeKind.LENGTH, entity, was, is));
        }
    }

    private void people(
            Entity entity, List<Appearance> was, List<Appearance> is, PeopleComparison people) {
        if (!was.equals(is) || people.concerns(is)) {
            List<AppearanceChange> all = people.compare(was, is);
            if (!all.isEmpty()) {
                changes.add(new Change.People(ChangeKind.PEOPLE, entity, all));
            }
        }
    }

    private <T extends Record> void records(
            EntityKind kind,
            @Nullable String edition,
            List<T> was,
            List<T> is,
            Function<T, String> id) {
        records(kind, edition, EditionIndex.byId(was, id), EditionIndex.byId(is, id));
    }

    private <T extends Record> void records(
            EntityKind kind, @Nullable String edition, Map<String, T> was, Map<String, T> is) {
        Function<String, Entity> entity = id -> new Entity(kind, edition, id);
        pairs(entity, was, is, (id, old, now) -> record(entity, id, old, now));
    }

    private void record(Function<String, Entity> entity, String id, Record was, Record is) {
        if (!was.equals(is)) {
            byValue.values(entity.apply(id), was, is, Set.of());
        }
    }

    private <T> void pairs(
            Function<String, Entity> entity, Map<String, T> was, Map<String, T> is, Pair<T> pair) {
        int kept = 0;
        for (Map.Entry<String, T> old : was.entrySet()) {
            T now = is.get(old.getKey());
            if (now == null) {
                presence(ChangeKind.WITHDRAWN, entity.apply(old.getKey()));
            } else {
                pair.compare(old.getKey(), old.getValue(), now);
                kept++;
            }
        }
        if (kept == is.size()) {
            return;
        }
        for (String id : is.keySet()) {
            if (!was.containsKey(id)) {
                presence(ChangeKind.NEW, entity.apply(id));
            }
        }
    }

    private <T> void order(
            Entity entity, String field, List<T> was, List<T> is, Function<T, String> id) {
        order(entity, field, was.stream().map(id).toList(), is.stream().map(id).toList());
    }

    private void order(Entity entity, String field, List<String> was, List<String> is) {
        if (was.equals(is)) {
            return;
        }
        List<String> old = kept(was, is);
        List<String> now = kept(is, was);
        if (!old.equals(now)) {
            changes.add(new Change.Order(ChangeKind.ORDER, entity, field, old, now));
        }
    }

    private static List<String> kept(List<String> ids, List<String> others) {
        Set<String> known = new HashSet<>(others);
        return ids.stream().filter(known::contains).distinct().toList();
    }

    private void presence(ChangeKind kind, Entity entity) {
        changes.add(new Change.Presence(kind, entity));
    }
}
