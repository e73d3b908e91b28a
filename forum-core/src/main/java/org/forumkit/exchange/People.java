package org.forumkit.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.forumkit.model.LanguageTags;
import org.forumkit.model.Link;
import org.forumkit.model.Organisation;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Text;
import org.jspecify.annotations.Nullable;

/** The people of a schedule in the order in which they are met. */
final class People {
    private final Deviations deviations;
    private final Ids ids = new Ids();
    private final Map<String, Somebody> byId = new HashMap<>();
    private final Map<String, Somebody> byGuid = new HashMap<>();
    private final Map<String, Somebody> byName = new HashMap<>();

    /** What no table says of people. */
    private final RowPerson none = new RowPerson();

    private final Deque<Somebody> all = new ArrayDeque<>();
    private final RowPerson.Organisations organisations = new RowPerson.Organisations();

    People(Deviations deviations) {
        this.deviations = deviations;
    }

    /** One person, and all that was said of them so far; most have a name alone. */
    private static final class Somebody {
        private final String id;
        private final int number;
        private final Extras extras = new Extras();
        private @Nullable Text biography;
        private @Nullable String portrait;
        private List<Link> links = List.of();
        private Map<String, String> names = Map.of();
        private Set<String> references = Set.of();
        private RowPerson row;

        private Somebody(String id, int number, RowPerson row) {
            this.id = id;
            this.number = number;
            this.row = row;
        }

        private void name(String tag, String name) {
            if (names.isEmpty()) {
                names = Map.of(tag, name);
            } else {
                names = new LinkedHashMap<>(names);
                names.put(tag, name);
            }
        }

        private void forget(String tag) {
            names = new LinkedHashMap<>(names);
            names.remove(tag);
        }

        private boolean isFresh(String reference) {
            references = references.isEmpty() ? new HashSet<>() : references;
            return references.add(reference);
        }
    }

    /**
     * Returns the id of the person that an element or object tells of; null if it says nothing.
     *
     * <p>It is the same one by guid, by id, or by name where there is neither.
     */
    @Nullable String idOf(Node node, @Nullable String base) {
        Node id = node.take("id");
        Node guid = node.take("guid");
        Node named = node.peek("name");
        Map<String, String> names = names(node);
        String name = names.isEmpty() ? name(node) : names.values().iterator().next();
        RowPerson.Cells cells = RowPerson.Cells.of(node);
        RowPerson.Parts parts = cells.parts();
        name = name == null && parts != null ? parts.whole() : name;
        if (id == null && guid == null && name == null) {
            return null;
        }
        Somebody person = find(id, guid, name);
        if (id != null && !person.id.equals(id.text())) {
            person.extras.keep("id", id(id));
        }
        if (guid != null && !person.id.equals(guid.text())) {
            keep(person, guid);
        }
        name(person, node, named, name, names);
        if (node.kind() == Node.Kind.ROW) {
            person.row = person.row == none ? new RowPerson() : person.row;
            CellErrors.keep(node, person.extras, deviations, "/people/" + person.number);
            person.row.take(node, cells, organisations, deviations, "/people/" + person.number);
        }
        describe(person, node, base);
        return person.id;
    }

    /** A name without a language is one of those that are known, or the only one. */
    private void name(
            Somebody person,
            Node node,
            @Nullable Node named,
            @Nullable String name,
            Map<String, String> names) {
        Map<String, String> known = person.names;
        if (names.isEmpty() && name != null) {
            if (known.isEmpty()) {
                person.name(LanguageTags.UNDETERMINED, name);
            } else if (!known.containsValue(name)) {
                differs(
                        person,
                        named == null ? node : named,
                        name,
                        known.values().iterator().next());
            }
        }
        for (Node each : named == null || names.isEmpty() ? List.<Node>of() : named.parts()) {
            String tag = each.name().equals("und") ? each.name() : Wordings.language(each.name());
            String own = tag == null ? null : names.get(tag);
            if (own == null || tag == null) {
                continue;
            }
            String before = person.names.get(tag);
            if (before == null) {
                person.name(tag, own);
            } else if (!before.equals(own)) {
                differs(person, each, own, before);
            }
        }
        String any = person.names.get(LanguageTags.UNDETERMINED);
        if (any != null
                && names.containsValue(any)
                && !names.containsKey(LanguageTags.UNDETERMINED)) {
            person.forget(LanguageTags.UNDETERMINED);
        }
    }

    private void differs(Somebody person, Node where, String name, String known) {
        deviations.tell(
                ImportRule.PERSON,
                where,
                "/people/" + person.number,
                name,
                "field",
                "name",
                "made",
                known);
    }

    /** Returns the names by language if there are several, those without a language first. */
    private static Map<String, String> names(Node node) {
        Node several = node.peek("name");
        Text text =
                several == null || several.kind() != Node.Kind.OBJECT
                        ? null
                        : Wordings.text(several);
        if (several == null || text == null) {
            return Map.of();
        }
        several.markTaken();
        return Wordings.line(text).translations();
    }

    /** Returns an id as it is in JSON; of an attribute, a number is one. */
    static @Nullable Object id(Node id) {
        String text = id.text();
        return id.kind() == Node.Kind.ATTRIBUTE && text != null
                ? DocumentPeople.number(text)
                : id.plainJson();
    }

    private static @Nullable String name(Node node) {
        String text =
                node.kind() == Node.Kind.ELEMENT || node.kind() == Node.Kind.STRING
                        ? node.text()
                        : null;
        for (String field : List.of("public_name", "name")) {
            Node part = node.peek(field);
            String given = part == null ? null : part.text();
            if (part != null && (text == null || text.equals(given))) {
                text = given;
                part.markTaken();
            }
        }
        return text == null ? null : Wordings.line(text);
    }

    private Somebody find(@Nullable Node id, @Nullable Node guid, @Nullable String name) {
        String number = id == null ? null : String.valueOf(id.text());
        String uuid = guid == null ? null : String.valueOf(guid.text());
        Somebody known = uuid == null ? null : byGuid.get(uuid);
        known = known == null && number != null ? byId.get(number) : known;
        if (number == null && uuid == null) {
            known = byName.computeIfAbsent(String.valueOf(name), key -> somebody("name", key));
        } else if (known == null) {
            known =
                    number != null
                            ? somebody("id", number)
                            : somebody("guid", String.valueOf(uuid));
        }
        if (number != null) {
            byId.putIfAbsent(number, known);
        }
        if (uuid != null) {
            byGuid.putIfAbsent(uuid, known);
        }
        return known;
    }

    /** Returns somebody new with an id of what they are known by. */
    private Somebody somebody(String field, String value) {
        String exact = field.equals("name") ? null : Ids.exact(value);
        String id = ids.claimNew(exact == null ? Ids.of(value) : exact, field + " " + value);
        Somebody fresh = new Somebody(id, all.size(), none);
        all.add(fresh);
        return fresh;
    }

    private void describe(Somebody person, Node node, @Nullable String base) {
        Node about = node.take("biography");
        Text text = about == null ? null : Wordings.text(about);
        if (person.biography == null) {
            person.biography = text;
        }
        boolean isWhole = about == null || text == null || Wordings.isWhole(about, text);
        if (about != null && (!isWhole || !Objects.equals(text, person.biography))) {
            keep(person, about);
        }
        Node picture = node.peek("avatar");
        if (picture != null && person.portrait == null && picture.text() != null) {
            person.portrait = picture.text();
            picture.markTaken();
        } else if (picture != null && String.valueOf(picture.text()).equals(person.portrait)) {
            picture.markTaken();
        }
        Node links = node.take("links");
        if (links != null) {
            links(person, links, base);
        }
        for (Node each : node.parts()) {
            if (!each.isTaken() && !each.isEmpty()) {
                keep(person, each);
            }
        }
    }

    /** Adds what was not there yet. */
    private void links(Somebody person, Node links, @Nullable String base) {
        Node fresh = new Node(Node.Kind.LIST, "links", links.line(), links.column());
        for (Node each : links.parts()) {
            if (person.isFresh(String.valueOf(each.json()))) {
                fresh.add(each);
            }
        }
        List<Link> all = new ArrayList<>(person.links);
        all.addAll(
                new References(deviations, base, person.extras, "/people/" + person.number)
                        .links(fresh));
        person.links = List.copyOf(all);
    }

    private void keep(Somebody person, Node part) {
        if (!person.extras.keep(part)) {
            deviations.tell(
                    ImportRule.PERSON,
                    part,
                    "/people/" + person.number,
                    String.valueOf(part.plainJson()),
                    "field",
                    part.name(),
                    "made",
                    String.valueOf(person.extras.values().get(part.name())));
        }
    }

    /** Returns all as people of the document; lets go of what was said of them. */
    List<Person> people(String language) {
        List.of(byId, byGuid, byName).forEach(Map::clear);
        ids.release();
        List<Person> people = new ArrayList<>(all.size());
        for (Somebody each = all.poll(); each != null; each = all.poll()) {
            Map<String, PersonName> names = each.row.names(names(each, language), language);
            people.add(
                    Person.builder(each.id)
                            .names(names)
                            .biography(each.biography)
                            .portrait(each.portrait)
                            .links(each.links)
                            .extensions(each.extras.extensions())
                            .build());
        }
        return people;
    }

    /** Returns the names by language; a second one in a language is kept beside them. */
    private static Map<String, String> names(Somebody person, String language) {
        Map<String, String> names = new LinkedHashMap<>();
        person.names.forEach(
                (tag, name) -> {
                    boolean isOwn = tag.equals(LanguageTags.UNDETERMINED);
                    String before = names.putIfAbsent(isOwn ? language : tag, name);
                    if (before != null && !before.equals(name)) {
                        person.extras.keep("name", name);
                    }
                });
        if (names.isEmpty() && !person.row.isNamed()) {
            names.put(language, person.id);
        }
        return names;
    }

    /** Returns all as participants; before {@link #people}. */
    List<Participant> participants() {
        List<Participant> participants = new ArrayList<>(all.size());
        for (Somebody each : all) {
            participants.add(each.row.participant(each.id));
        }
        return participants;
    }

    List<Organisation> organisations() {
        return organisations.all();
    }
}
