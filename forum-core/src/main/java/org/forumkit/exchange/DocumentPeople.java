package org.forumkit.exchange;

import static org.forumkit.exchange.Outgoing.kept;
import static org.forumkit.exchange.Outgoing.put;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forumkit.model.Appearance;
import org.forumkit.model.AppearanceRole;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Text;
import org.jspecify.annotations.Nullable;

/** The people of a document as persons of a schedule. */
final class DocumentPeople {
    private final DocumentTexts texts;
    private final Losses losses;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Participant> participants = new HashMap<>();
    private final List<Map<String, @Nullable Object>> beside = new ArrayList<>();

    DocumentPeople(Forum forum, Edition edition, DocumentTexts texts, Losses losses) {
        this.texts = texts;
        this.losses = losses;
        forum.people().forEach(each -> people.put(each.id(), each));
        edition.participants().forEach(each -> participants.put(each.id(), each));
        Set<String> seen = new HashSet<>();
        edition.sessions()
                .forEach(
                        session ->
                                session.appearances()
                                        .forEach(each -> seen.add(String.valueOf(personOf(each)))));
        boolean isMore =
                edition.participants().stream()
                        .anyMatch(each -> each.person() != null && !seen.contains(each.person()));
        for (Participant each : edition.participants()) {
            Person person = each.person() == null ? null : people.get(each.person());
            isMore |= person != null && hasMore(person);
        }
        if (isMore) {
            for (Participant each : edition.participants()) {
                Person person = each.person() == null ? null : people.get(each.person());
                if (person != null) {
                    beside.add(whole(person));
                }
            }
        }
    }

    private static boolean hasMore(Person person) {
        Map<String, @Nullable Object> kept = kept(person.extensions());
        kept.keySet().removeAll(Set.of("id", "guid"));
        return !kept.isEmpty()
                || person.biography() != null
                || person.portrait() != null
                || !person.links().isEmpty();
    }

    /** Returns all that is said of people, if it is more than fits into an event of each format. */
    List<Map<String, @Nullable Object>> beside() {
        return beside;
    }

    private @Nullable String personOf(Appearance appearance) {
        Participant participant =
                appearance.participant() == null
                        ? null
                        : participants.get(appearance.participant());
        return participant == null ? null : participant.person();
    }

    List<Map<String, @Nullable Object>> of(
            List<Appearance> appearances, Map<String, @Nullable Object> roles) {
        List<Map<String, @Nullable Object>> persons = new ArrayList<>();
        for (Appearance each : appearances) {
            Map<String, @Nullable Object> person = person(each);
            if (person.isEmpty()) {
                losses.of("appearance");
                continue;
            }
            Object role = roles.get(String.valueOf(each.participant()));
            put(person, "role", role);
            if (role == null && each.role() != AppearanceRole.SPEAKER) {
                person.put("role", each.role().name());
            }
            persons.add(person);
        }
        return persons;
    }

    private Map<String, @Nullable Object> person(Appearance appearance) {
        String id = personOf(appearance);
        Person person = id == null ? null : people.get(id);
        if (person != null) {
            return known(person);
        }
        Map<String, @Nullable Object> nobody = new LinkedHashMap<>();
        Text name = appearance.placeholder();
        Participant participant = participants.get(String.valueOf(appearance.participant()));
        name = name == null && participant != null ? participant.placeholder() : name;
        if (name != null) {
            nobody.put("name", texts.of(name));
        }
        return nobody;
    }

    private Map<String, @Nullable Object> known(Person person) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        Map<String, @Nullable Object> kept = kept(person.extensions());
        boolean isUuid = JsonForm.isUuid(person.id());
        put(fields, "id", kept.get("id"));
        put(fields, "guid", kept.containsKey("guid") || !isUuid ? kept.get("guid") : person.id());
        if (!isUuid && !fields.containsKey("id") && Ids.exact(person.id()) != null) {
            fields.put("id", number(person.id()));
        }
        fields.put("name", name(person));
        return fields;
    }

    /** An id that is a number is one in JSON. */
    static Object number(String id) {
        if (id.isEmpty() || id.length() > 9 || id.charAt(0) == '0') {
            return id;
        }
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) < '0' || id.charAt(i) > '9') {
                return id;
            }
        }
        return Integer.valueOf(id);
    }

    private String name(Person person) {
        PersonName name = person.names().get(texts.language());
        if (name == null && !person.names().isEmpty()) {
            name = person.names().values().iterator().next();
        }
        if (name == null) {
            return person.id();
        }
        if (person.names().size() > 1 || name.full() == null) {
            losses.of("person/names");
        }
        return name.full() != null
                ? name.full()
                : String.join(
                        " ",
                        List.of(String.valueOf(name.given()), String.valueOf(name.family()))
                                .stream()
                                .filter(each -> !each.equals("null"))
                                .toList());
    }

    private Map<String, @Nullable Object> whole(Person person) {
        Map<String, @Nullable Object> fields = known(person);
        put(fields, "biography", texts.whole(person.biography()));
        put(fields, "avatar", person.portrait());
        if (!person.links().isEmpty()) {
            fields.put("links", DocumentLinks.links(person, texts));
        }
        kept(person.extensions())
                .forEach(
                        (name, value) -> {
                            if (!name.equals("links")) {
                                fields.putIfAbsent(name, value);
                            }
                        });
        return fields;
    }
}
