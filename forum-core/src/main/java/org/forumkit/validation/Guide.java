package org.forumkit.validation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.forumkit.finding.Landmark;
import org.forumkit.model.Appearance;
import org.forumkit.model.Contact;
import org.forumkit.model.Country;
import org.forumkit.model.Delegation;
import org.forumkit.model.Document;
import org.forumkit.model.Edition;
import org.forumkit.model.Figure;
import org.forumkit.model.Forum;
import org.forumkit.model.Interpretation;
import org.forumkit.model.Item;
import org.forumkit.model.Link;
import org.forumkit.model.Notice;
import org.forumkit.model.Organisation;
import org.forumkit.model.OrganiserRole;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.Region;
import org.forumkit.model.RelatedEvent;
import org.forumkit.model.Room;
import org.forumkit.model.Session;
import org.forumkit.model.Subdivision;
import org.forumkit.model.Text;
import org.forumkit.model.Topic;
import org.forumkit.words.Blank;
import org.forumkit.words.PersonNames;
import org.jspecify.annotations.Nullable;

/** Knows what readers call the records of a document. */
final class Guide {
    private final boolean severalEditions;
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Organisation> organisations = new HashMap<>();

    Guide(Forum forum) {
        this.severalEditions = forum.series().editions().size() > 1;
        forum.people().forEach(each -> people.putIfAbsent(each.id(), each));
        forum.organisations().forEach(each -> organisations.putIfAbsent(each.id(), each));
    }

    /**
     * Adds what a record on the way to a place is called, if it is called anything.
     *
     * @param number the record's place in its list, 1 first; 0 if it is in none
     */
    void add(Record record, int number, List<Landmark> landmarks) {
        Landmark landmark = landmark(record, number);
        if (landmark != null) {
            landmarks.add(
                    isBlank(landmark.name())
                            ? new Landmark(landmark.word(), null, number)
                            : landmark);
        }
    }

    private static boolean isBlank(@Nullable Text name) {
        return name != null && name.translations().values().stream().allMatch(Blank::is);
    }

    /** Returns what a session is known by. */
    static Landmark session(Text title) {
        return named("session", title);
    }

    /** Returns what a participant is known by. */
    Landmark participant(Participant participant) {
        return named("participant", name(participant));
    }

    /** Returns what a topic is known by. */
    static Landmark topic(Topic topic) {
        return named("topic", topic.title());
    }

    /** Returns what a room is known by. */
    static Landmark room(Room room) {
        return named("room", room.name());
    }

    /** Returns what a person is known by, null if there is none of that id. */
    @Nullable Landmark person(String id) {
        Person person = people.get(id);
        return person == null ? null : named("person", name(person));
    }

    /** Returns what an organisation is known by, null if there is none of that id. */
    @Nullable Landmark organisation(String id) {
        Organisation organisation = organisations.get(id);
        return organisation == null ? null : named("organisation", organisation.name());
    }

    private @Nullable Landmark landmark(Record record, int number) {
        if (record instanceof Session session) {
            return session(session.title());
        } else if (record instanceof Item item) {
            return item.title() == null
                    ? new Landmark("item-kind." + constant(item.kind()), null, number)
                    : named("item", item.title());
        } else if (record instanceof Appearance appearance) {
            return new Landmark("appearance-role." + constant(appearance.role()), null, number);
        } else if (record instanceof Edition edition) {
            return severalEditions ? named("edition", Text.of(edition.id())) : null;
        } else if (record instanceof Participant participant) {
            return participant(participant);
        } else if (record instanceof Person person) {
            return named("person", name(person));
        } else if (record instanceof Organisation organisation) {
            return named("organisation", organisation.name());
        } else if (record instanceof Delegation delegation) {
            return named("delegation", name(delegation));
        } else if (record instanceof OrganiserRole role) {
            return new Landmark("organiser-kind." + constant(role.kind()), null, 0);
        }
        return other(record, number);
    }

    private static @Nullable Landmark other(Record record, int number) {
        if (record instanceof Country country) {
            return named("country", Text.of(country.code()));
        } else if (record instanceof Subdivision subdivision) {
            return named("subdivision", Text.of(subdivision.code()));
        } else if (record instanceof Region region) {
            return named("region", region.name());
        } else if (record instanceof Topic topic) {
            return topic(topic);
        } else if (record instanceof Room room) {
            return room(room);
        } else if (record instanceof RelatedEvent event) {
            return named("related-event", event.name());
        } else if (record instanceof Notice notice) {
            return named("notice", notice.title());
        } else if (record instanceof Contact contact) {
            return named("contact", contact.responsibility());
        } else if (record instanceof Document document) {
            return named("document", document.title());
        } else if (record instanceof Figure) {
            return new Landmark("place.figure", null, number);
        } else if (record instanceof Link) {
            return new Landmark("place.link", null, number);
        } else if (record instanceof Interpretation) {
            return new Landmark("place.interpretation", null, number);
        }
        return null;
    }

    private static Landmark named(String what, @Nullable Text name) {
        return new Landmark("place." + what, name, 0);
    }

    private static String constant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Text name(Participant participant) {
        Person person = people.get(participant.person());
        Organisation organisation = organisations.get(participant.organisation());
        if (person != null) {
            return name(person);
        } else if (participant.placeholder() != null) {
            return participant.placeholder();
        }
        return organisation == null ? Text.of(participant.id()) : organisation.name();
    }

    private static Text name(Person person) {
        Map<String, String> names = new LinkedHashMap<>();
        person.names().forEach((tag, name) -> names.put(tag, PersonNames.display(name, tag, null)));
        names.values().removeIf(String::isBlank);
        return names.isEmpty() ? Text.of(person.id()) : Text.of(names);
    }

    private Text name(Delegation delegation) {
        Organisation organisation = organisations.get(delegation.organisation());
        if (delegation.name() != null) {
            return delegation.name();
        }
        return organisation == null ? Text.of(delegation.id()) : organisation.name();
    }
}
