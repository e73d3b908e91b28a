package org.forumkit.release;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forumkit.model.Appearance;
import org.forumkit.model.Contact;
import org.forumkit.model.Country;
import org.forumkit.model.Delegation;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Notice;
import org.forumkit.model.Organisation;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Region;
import org.forumkit.model.ResolvedText;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Topic;
import org.forumkit.words.CountryNames;
import org.forumkit.words.PersonNames;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/** What the things of one document are called in the reader's language, and when they are. */
final class Naming {
    private final String language;
    private final String defaultLanguage;
    private final Words words;
    private final CountryNames countryNames;
    private final Map<Entity, String> names = new HashMap<>();
    private final Map<Entity, Placement> placements = new HashMap<>();
    private final Map<String, EditionIndex> editions;
    private final Map<String, Person> people;

    Naming(Forum forum, Words words, String language) {
        this.words = words;
        this.language = language;
        this.defaultLanguage = forum.defaultLanguage();
        this.countryNames = CountryNames.of(language);
        this.editions = EditionIndex.of(forum);
        this.people = EditionIndex.byId(forum.people(), Person::id);
        names.put(Entity.series(), text(forum.series().name()));
        for (Organisation each : forum.organisations()) {
            name(Entity.of(EntityKind.ORGANISATION, each.id()), each.name());
        }
        for (Country each : forum.countries()) {
            Entity entity = Entity.of(EntityKind.COUNTRY, each.code());
            if (each.name() != null) {
                name(entity, each.name());
            }
        }
        for (Region each : forum.series().regions()) {
            name(Entity.of(EntityKind.REGION, each.id()), each.name());
        }
        for (Topic each : forum.series().topics()) {
            name(Entity.of(EntityKind.TOPIC, each.id()), each.title());
        }
        editions.values().forEach(this::edition);
    }

    private void edition(EditionIndex index) {
        Edition edition = index.edition;
        String id = edition.id();
        name(Entity.of(EntityKind.EDITION, id, id), edition.title());
        if (edition.venue() != null) {
            name(Entity.of(EntityKind.VENUE, id, "venue"), edition.venue().name());
        }
        index.rooms.forEach(
                (room, each) -> name(Entity.of(EntityKind.ROOM, id, room), each.name()));
        for (Topic each : edition.topics()) {
            name(Entity.of(EntityKind.TOPIC, id, each.id()), each.title());
        }
        for (Delegation each : edition.delegations()) {
            names.putIfAbsent(Entity.of(EntityKind.DELEGATION, id, each.id()), delegation(each));
        }
        for (Notice each : edition.notices()) {
            names.putIfAbsent(
                    Entity.of(EntityKind.NOTICE, id, each.id()),
                    each.title() == null ? words.get(language, each.kind()) : text(each.title()));
        }
        for (Contact each : edition.contacts()) {
            name(Entity.of(EntityKind.CONTACT, id, each.id()), each.responsibility());
        }
        for (Session each : index.sessions.values()) {
            Entity entity = Entity.of(EntityKind.SESSION, id, each.id());
            name(entity, each.title());
            placements.put(entity, Comparison.placement(each));
        }
        index.items.forEach(
                (item, each) -> {
                    Entity entity = Entity.of(EntityKind.ITEM, id, item);
                    names.put(entity, item(id, each.item()));
                    placements.put(entity, Comparison.placement(each));
                });
    }

    private String delegation(Delegation each) {
        if (each.name() != null) {
            return text(each.name());
        }
        if (each.organisation() != null) {
            return name(Entity.of(EntityKind.ORGANISATION, each.organisation()));
        }
        String code = each.subdivision() == null ? each.country() : each.subdivision();
        return code == null ? each.id() : country(code);
    }

    /** An item without a title is called by its kind and who appears. */
    private String item(String edition, Item item) {
        if (item.title() != null) {
            return text(item.title());
        }
        String kind = words.get(language, item.kind());
        List<String> appear =
                item.appearances().stream().map(each -> appearance(edition, each)).toList();
        return appear.isEmpty()
                ? kind
                : kind
                        + words.get(language, "separator.label")
                        + String.join(words.get(language, "separator.list"), appear);
    }

    private void name(Entity entity, Text name) {
        names.putIfAbsent(entity, text(name));
    }

    String text(Text text) {
        ResolvedText resolved = text.resolve(List.of(language), defaultLanguage);
        return resolved == null ? "" : resolved.value();
    }

    boolean has(Entity entity) {
        return names.containsKey(entity)
                || (entity.kind() == EntityKind.PERSON && people.containsKey(entity.id()))
                || (entity.kind() == EntityKind.PARTICIPANT
                        && participant(entity.edition(), entity.id()) != null);
    }

    /** Returns what something is called, its id if it is not there. */
    String name(Entity entity) {
        String known = names.get(entity);
        if (known != null) {
            return known;
        }
        return switch (entity.kind()) {
            case PERSON -> {
                Person person = people.get(entity.id());
                yield person == null ? entity.id() : person(person);
            }
            case PARTICIPANT -> {
                Participant participant = participant(entity.edition(), entity.id());
                yield participant == null ? entity.id() : participant(participant);
            }
            case COUNTRY -> country(entity.id());
            default -> entity.id();
        };
    }

    private String country(String code) {
        String known = names.get(Entity.of(EntityKind.COUNTRY, code));
        if (known != null) {
            return known;
        }
        return Objects.requireNonNullElse(countryNames.name(code), code);
    }

    private @Nullable Participant participant(@Nullable String edition, String id) {
        EditionIndex index = edition == null ? null : editions.get(edition);
        return index == null ? null : index.participant(id);
    }

    private String participant(Participant each) {
        Person person = each.person() == null ? null : people.get(each.person());
        if (person != null) {
            return person(person);
        }
        if (each.placeholder() != null) {
            return text(each.placeholder());
        }
        return each.organisation() == null
                ? each.id()
                : words.format(
                        language,
                        "text.representative",
                        Map.of(
                                "organisation",
                                name(Entity.of(EntityKind.ORGANISATION, each.organisation()))));
    }

    String person(Person person) {
        return names(person.names(), person.nativeLanguage(), person.id());
    }

    String names(Map<String, PersonName> names, @Nullable String nativeLanguage, String otherwise) {
        ResolvedText tag = Text.of(tags(names)).resolve(List.of(language), defaultLanguage);
        PersonName name = tag == null ? null : names.get(tag.value());
        return tag == null || name == null
                ? otherwise
                : PersonNames.display(name, tag.language(), nativeLanguage);
    }

    private static Map<String, String> tags(Map<String, PersonName> names) {
        Map<String, String> tags = new LinkedHashMap<>();
        names.keySet().forEach(each -> tags.put(each, each));
        return tags;
    }

    String appearance(String edition, Appearance appearance) {
        if (appearance.participant() != null) {
            return name(Entity.of(EntityKind.PARTICIPANT, edition, appearance.participant()));
        }
        if (appearance.placeholder() != null) {
            return text(appearance.placeholder());
        }
        return appearance.organisation() == null
                ? ""
                : name(Entity.of(EntityKind.ORGANISATION, appearance.organisation()));
    }

    @Nullable Placement placement(Entity entity) {
        return placements.get(entity);
    }

    /** When something begins: an item without a time of its own with its session. */
    @Nullable LocalDateTime start(Entity entity) {
        Placement placement = placements.get(entity);
        if (placement == null || placement.start() != null || placement.session() == null) {
            return placement == null ? null : placement.start();
        }
        Placement session =
                placements.get(
                        new Entity(EntityKind.SESSION, entity.edition(), placement.session()));
        return session == null ? null : session.start();
    }

    /** Whether an edition is on several days, so that times alone would not say which. */
    boolean isOfSeveralDays(@Nullable String edition) {
        EditionIndex index = edition == null ? null : editions.get(edition);
        return index != null
                && (index.edition.firstDay() == null
                        || !index.edition.firstDay().equals(index.edition.lastDay()));
    }
}
