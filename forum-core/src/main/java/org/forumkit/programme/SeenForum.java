package org.forumkit.programme;

import java.time.ZoneId;
import java.util.List;
import org.forumkit.model.Audience;
import org.forumkit.model.Contact;
import org.forumkit.model.Edition;
import org.forumkit.model.Figure;
import org.forumkit.model.Forum;
import org.forumkit.model.Notice;
import org.forumkit.model.OrganiserRole;
import org.forumkit.model.RelatedEvent;
import org.forumkit.model.Room;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.Topic;
import org.forumkit.model.Venue;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A programme as a document of what its audience sees.
 *
 * <p>What is withdrawn is not in it, nor what only a ledger knows. Mutable, for one thread.
 */
final class SeenForum {
    private final Programme programme;
    private final SeenRules rules;
    private final SeenTexts texts;
    private final SeenPlaces places;
    private final SeenPeople people;

    private SeenForum(Programme programme, Words words, boolean compared) {
        this.programme = programme;
        this.rules = new SeenRules(programme.audience(), compared);
        this.texts = new SeenTexts(programme.languages(), words, compared);
        this.places = new SeenPlaces(programme.languages());
        this.people = new SeenPeople(rules, texts, places);
    }

    /** Returns a document to be compared with another. */
    static Forum compared(Programme programme) {
        return new SeenForum(programme, Words.standard(), true).forum();
    }

    /** Returns a document of which the same programme can be made. */
    static Forum read(Programme programme) {
        return new SeenForum(programme, Words.standard(), false).forum();
    }

    private Forum forum() {
        ProgrammeSeries series = programme.series();
        String framework = people.organisation(series.framework());
        List<Edition> editions = programme.editions().stream().map(this::edition).toList();
        return Forum.builder(
                        programme.languages().get(0),
                        Series.builder(series.id(), SeenTexts.text(series.name()))
                                .shortName(SeenTexts.optional(series.shortName()))
                                .description(SeenTexts.optional(series.description()))
                                .framework(framework)
                                .editions(editions)
                                .build())
                .people(people.people())
                .organisations(people.organisations())
                // Of a country that came or went, its people tell.
                .countries(rules.compared() ? List.of() : places.countries(programme.editions()))
                .build();
    }

    private Edition edition(ProgrammeEdition edition) {
        people.begin(edition);
        SeenSessions seen = new SeenSessions(rules, people, edition);
        List<Session> sessions = seen.sessions();
        ZoneId zone = edition.zone();
        return Edition.builder(edition.id(), SeenTexts.text(edition.title()))
                .ordinal(edition.ordinal())
                .ordinalNote(SeenTexts.optional(edition.ordinalNote()))
                .theme(SeenTexts.optional(edition.theme()))
                .description(SeenTexts.optional(edition.description()))
                .topics(edition.topics().stream().map(this::topic).toList())
                .languages(edition.languages())
                .firstDay(edition.firstDay())
                .lastDay(edition.lastDay())
                .dayChange(seen.dayChange())
                .zone(zone == null ? null : zone.getId())
                .format(edition.format())
                .venue(venue(edition.venue()))
                .organisers(edition.organisers().stream().map(this::organiser).toList())
                .relatedEvents(edition.relatedEvents().stream().map(SeenForum::event).toList())
                .sessions(sessions)
                .participants(people.participants())
                .delegations(edition.delegations().stream().map(people::delegation).toList())
                .notices(edition.notices().stream().map(this::notice).toList())
                .contacts(edition.contacts().stream().map(this::contact).toList())
                .figures(edition.figures().stream().map(this::figure).toList())
                .state(edition.state())
                .remark(SeenTexts.optional(edition.remark()))
                .links(SeenTexts.links(edition.links()))
                .build();
    }

    private Topic topic(ProgrammeTopic topic) {
        return Topic.builder(topic.id(), SeenTexts.text(topic.title()))
                .description(SeenTexts.optional(topic.description()))
                .colour(rules.shown(topic.colour()))
                .build();
    }

    private @Nullable Venue venue(@Nullable ProgrammeVenue venue) {
        return venue == null
                ? null
                : Venue.builder(SeenTexts.text(venue.name()))
                        .city(SeenTexts.optional(venue.city()))
                        .address(SeenTexts.optional(venue.address()))
                        .country(places.code(venue.country()))
                        .geo(venue.geo())
                        .rooms(venue.rooms().stream().map(SeenForum::room).toList())
                        .links(SeenTexts.links(venue.links()))
                        .floorPlans(rules.compared() ? List.of() : venue.floorPlans())
                        .build();
    }

    private static Room room(ProgrammeRoom room) {
        return Room.builder(room.id(), SeenTexts.text(room.name()))
                .location(SeenTexts.optional(room.location()))
                .capacity(room.capacity())
                .build();
    }

    private OrganiserRole organiser(ProgrammeOrganiser organiser) {
        return new OrganiserRole(
                organiser.kind(),
                texts.label(organiser.label(), organiser.kind()),
                people.organisations(organiser.organisations()));
    }

    private static RelatedEvent event(ProgrammeEvent event) {
        return RelatedEvent.builder(event.kind(), SeenTexts.text(event.name()))
                .ordinal(event.ordinal())
                .firstDay(event.firstDay())
                .lastDay(event.lastDay())
                .place(SeenTexts.optional(event.place()))
                .links(SeenTexts.links(event.links()))
                .build();
    }

    private Notice notice(ProgrammeNotice notice) {
        return Notice.builder(notice.id(), SeenTexts.text(notice.text()))
                .kind(notice.kind())
                .title(texts.label(notice.title(), notice.kind()))
                .visibility(rules.visibility(Audience.PUBLIC))
                .build();
    }

    private Contact contact(ProgrammeContact contact) {
        return Contact.builder(contact.id(), SeenTexts.text(contact.responsibility()))
                .name(SeenTexts.optional(contact.name()))
                .organisation(people.organisation(contact.organisation()))
                .languages(contact.languages())
                .telephone(contact.telephone())
                .email(contact.email())
                .hours(SeenTexts.optional(contact.hours()))
                .visibility(rules.visibility(Audience.DELEGATES))
                .build();
    }

    private Figure figure(ProgrammeFigure figure) {
        return Figure.builder(figure.kind(), figure.value())
                .label(texts.label(figure.label(), figure.kind()))
                .precision(figure.precision())
                .asOf(figure.asOf())
                .source(SeenTexts.optional(figure.source()))
                .state(figure.state())
                .build();
    }
}
