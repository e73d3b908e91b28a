package org.forumkit.programme;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.model.Appearance;
import org.forumkit.model.Contact;
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
import org.forumkit.model.ResolvedText;
import org.forumkit.model.Room;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Topic;
import org.forumkit.model.Venue;
import org.jspecify.annotations.Nullable;

/**
 * A programme as a document of what its audience sees, to be compared with another.
 *
 * <p>What is withdrawn is not in it. Mutable, for one thread.
 */
final class SeenForum {
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Organisation> organisations = new LinkedHashMap<>();
    private Map<String, Participant> participants = new LinkedHashMap<>();

    private SeenForum() {}

    static Forum of(Programme programme) {
        SeenForum seen = new SeenForum();
        List<Edition> editions = programme.editions().stream().map(seen::edition).toList();
        ProgrammeSeries series = programme.series();
        return Forum.builder(
                        programme.languages().get(0),
                        Series.builder(series.id(), text(series.name()))
                                .description(optional(series.description()))
                                .editions(editions)
                                .build())
                .people(List.copyOf(seen.people.values()))
                .organisations(List.copyOf(seen.organisations.values()))
                .build();
    }

    private static Text text(LocalText text) {
        Map<String, String> translations = new LinkedHashMap<>();
        for (ResolvedText each : text.texts()) {
            translations.putIfAbsent(each.language(), each.value());
        }
        return Text.of(translations);
    }

    private static @Nullable Text optional(@Nullable LocalText text) {
        return text == null ? null : text(text);
    }

    private Edition edition(ProgrammeEdition edition) {
        participants = new LinkedHashMap<>();
        edition.participants().forEach(this::participant);
        List<Session> sessions =
                edition.sessions().stream()
                        .filter(each -> !each.withdrawn())
                        .map(this::session)
                        .toList();
        ZoneId zone = edition.zone();
        return Edition.builder(edition.id(), text(edition.title()))
                .ordinal(edition.ordinal())
                .theme(optional(edition.theme()))
                .description(optional(edition.description()))
                .topics(edition.topics().stream().map(SeenForum::topic).toList())
                .languages(edition.languages())
                .firstDay(edition.firstDay())
                .lastDay(edition.lastDay())
                .zone(zone == null ? null : zone.getId())
                .format(edition.format())
                .venue(venue(edition.venue()))
                .organisers(edition.organisers().stream().map(this::organiser).toList())
                .sessions(sessions)
                .participants(List.copyOf(participants.values()))
                .delegations(edition.delegations().stream().map(SeenForum::delegation).toList())
                .notices(edition.notices().stream().map(SeenForum::notice).toList())
                .contacts(edition.contacts().stream().map(this::contact).toList())
                .state(edition.state())
                .remark(optional(edition.remark()))
                .build();
    }

    private static Topic topic(ProgrammeTopic topic) {
        return Topic.builder(topic.id(), text(topic.title()))
                .description(optional(topic.description()))
                .build();
    }

    private static @Nullable Venue venue(@Nullable ProgrammeVenue venue) {
        return venue == null
                ? null
                : Venue.builder(text(venue.name()))
                        .city(optional(venue.city()))
                        .address(optional(venue.address()))
                        .rooms(
                                venue.rooms().stream()
                                        .map(
                                                each ->
                                                        Room.builder(each.id(), text(each.name()))
                                                                .location(optional(each.location()))
                                                                .capacity(each.capacity())
                                                                .build())
                                        .toList())
                        .build();
    }

    private OrganiserRole organiser(ProgrammeOrganiser organiser) {
        return new OrganiserRole(
                organiser.kind(),
                text(organiser.label()),
                organiser.organisations().stream().map(this::organisation).toList());
    }

    private static Delegation delegation(ProgrammeDelegation delegation) {
        return Delegation.builder(delegation.id())
                .name(text(delegation.name()))
                .head(delegation.head())
                .rank(delegation.rank())
                .quota(delegation.quota())
                .build();
    }

    private static Notice notice(ProgrammeNotice notice) {
        return Notice.builder(notice.id(), text(notice.text()))
                .kind(notice.kind())
                .title(text(notice.title()))
                .build();
    }

    private Contact contact(ProgrammeContact contact) {
        return Contact.builder(contact.id(), text(contact.responsibility()))
                .name(optional(contact.name()))
                .organisation(optionalOrganisation(contact.organisation()))
                .languages(contact.languages())
                .telephone(contact.telephone())
                .email(contact.email())
                .hours(optional(contact.hours()))
                .build();
    }

    private Session session(ProgrammeSession session) {
        return Session.builder(session.id(), text(session.title()))
                .kind(session.kind())
                .description(optional(session.description()))
                .start(session.start())
                .end(session.end())
                .timing(session.timing())
                .attendance(session.attendance())
                .rooms(session.rooms().stream().map(ProgrammeRoom::id).toList())
                .topics(session.topics().stream().map(ProgrammeTopic::id).toList())
                .items(session.items().stream().map(this::item).toList())
                .appearances(session.speakers().stream().map(this::appearance).toList())
                .languages(session.languages())
                .interpretation(session.interpretation())
                .status(session.status())
                .capacity(session.capacity())
                .setUp(session.setUp())
                .online(session.online())
                .build();
    }

    private Item item(ProgrammeItem item) {
        return Item.builder(item.id())
                .kind(item.kind())
                .title(optional(item.title()))
                .description(optional(item.description()))
                .start(item.start())
                .end(item.end())
                .runningTime(item.runningTime())
                .languages(item.languages())
                .appearances(item.speakers().stream().map(this::appearance).toList())
                .build();
    }

    private Appearance appearance(ProgrammeAppearance person) {
        Appearance.Builder appearance =
                Appearance.builder().role(person.role()).confirmation(person.confirmation());
        String id = person.participant();
        if (id == null) {
            return appearance.placeholder(text(person.name())).build();
        }
        if (!participants.containsKey(id)) {
            participant(
                    Participant.builder(id),
                    person.person(),
                    person.placeholder(),
                    person.name(),
                    person.position(),
                    person.organisation());
        }
        return appearance.participant(id).build();
    }

    private void participant(ProgrammeParticipant each) {
        participant(
                Participant.builder(each.id())
                        .country(each.country() == null ? null : each.country().code())
                        .delegation(each.delegation())
                        .rank(each.rank())
                        .status(each.status())
                        .email(each.email())
                        .telephone(each.telephone())
                        .accreditation(each.accreditation()),
                each.person(),
                each.placeholder(),
                each.name(),
                each.position(),
                each.organisation());
    }

    private void participant(
            Participant.Builder builder,
            @Nullable String person,
            boolean placeholder,
            LocalText name,
            @Nullable LocalText position,
            @Nullable ProgrammeOrganisation organisation) {
        if (placeholder || person == null) {
            builder.placeholder(text(name));
        } else {
            Map<String, PersonName> names = new LinkedHashMap<>();
            for (ResolvedText each : name.texts()) {
                names.putIfAbsent(each.language(), PersonName.builder().full(each.value()).build());
            }
            people.putIfAbsent(person, Person.builder(person).names(names).build());
            builder.person(person);
        }
        Participant made =
                builder.position(optional(position))
                        .organisation(optionalOrganisation(organisation))
                        .build();
        participants.putIfAbsent(made.id(), made);
    }

    private @Nullable String optionalOrganisation(@Nullable ProgrammeOrganisation organisation) {
        return organisation == null ? null : organisation(organisation);
    }

    private String organisation(ProgrammeOrganisation organisation) {
        organisations.putIfAbsent(
                organisation.id(),
                Organisation.builder(organisation.id(), text(organisation.name()))
                        .kind(organisation.kind())
                        .shortName(optional(organisation.shortName()))
                        .description(optional(organisation.description()))
                        .build());
        return organisation.id();
    }
}
