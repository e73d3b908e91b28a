package org.forumkit.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.forumkit.model.Appearance;
import org.forumkit.model.Contact;
import org.forumkit.model.Delegation;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Identifier;
import org.forumkit.model.Organisation;
import org.forumkit.model.OrganiserRole;
import org.forumkit.model.Participant;
import org.forumkit.model.RelatedEvent;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.Topic;
import org.jspecify.annotations.Nullable;

/**
 * An id that is named is there: {@code reference.unknown.room} and the like. What is no id at all
 * is said to be none, and what a list names again is said to be there again: not to be missing too.
 */
final class References implements Rule {
    private static final Pattern ID =
            Pattern.compile(
                    Identifier.class
                            .getAnnotation(jakarta.validation.constraints.Pattern.class)
                            .regexp());

    @Override
    public void check(Forum forum, Report report) {
        new Shared(forum, report).check();
    }

    /** Tells whether a string has the form of an id. */
    static boolean isId(String value) {
        return ID.matcher(value).matches();
    }

    /** The references of the whole document. */
    private static final class Shared {
        final Forum forum;
        final Report report;
        final KnownIds ids;
        final Set<String> people;
        final Set<String> organisations;
        final Set<String> editions;
        final Set<String> vocabulary;
        private final boolean tellsForms;
        private final boolean tellsRepetitions;

        Shared(Forum forum, Report report) {
            this.forum = forum;
            this.report = report;
            this.ids = new KnownIds(forum, each -> true);
            this.people = ids.of("person", -1);
            this.organisations = ids.of("organisation", -1);
            this.editions = ids.of("edition", -1);
            this.vocabulary = ids.of("vocabulary", -1);
            this.tellsForms = report.tells("identifier.malformed");
            this.tellsRepetitions = report.tells("reference.repeated");
        }

        void check() {
            Series series = forum.series();
            Place place = Place.ROOT.at("series");
            organisation(series.framework(), place.at("framework"));
            topics(series.topics(), place);
            for (int i = 0; i < series.editions().size(); i++) {
                new OfEdition(this, i, place.at("editions", i)).check();
            }
            List<Organisation> all = forum.organisations();
            for (int i = 0; i < all.size(); i++) {
                organisation(all.get(i).parent(), Place.ROOT.at("organisations", i).at("parent"));
            }
        }

        void organisation(@Nullable String id, Place place) {
            known(id, organisations, "organisation", place);
        }

        void topics(List<Topic> topics, Place place) {
            for (int i = 0; i < topics.size(); i++) {
                Place topic = place.at("topics", i);
                known(topics.get(i).vocabulary(), vocabulary, "vocabulary", topic);
            }
        }

        void known(List<String> named, Set<String> ids, String list, Place place) {
            String kind = list.endsWith("s") ? list.substring(0, list.length() - 1) : list;
            Set<String> missing = new HashSet<>();
            for (int i = 0; i < named.size(); i++) {
                String id = named.get(i);
                if (!ids.contains(id) && (!tellsRepetitions || missing.add(id))) {
                    known(id, ids, kind, place.at(list, i));
                }
            }
        }

        void known(@Nullable String id, Set<String> ids, String kind, Place place) {
            if (id != null && !ids.contains(id) && (!tellsForms || isId(id))) {
                report.errorWithNearest("reference.unknown." + kind, place, id, ids);
            }
        }
    }

    /** The references inside one edition. */
    private static final class OfEdition {
        private final Shared shared;
        private final Edition edition;
        private final Place place;
        private final Set<String> rooms;
        private final Set<String> topics;
        private final Set<String> participants;
        private final Set<String> delegations;

        OfEdition(Shared shared, int number, Place place) {
            this.shared = shared;
            this.edition = shared.forum.series().editions().get(number);
            this.place = place;
            this.rooms = shared.ids.of("rooms", number);
            this.topics = shared.ids.of("topics", number);
            this.participants = shared.ids.of("participant", number);
            this.delegations = shared.ids.of("delegation", number);
        }

        void check() {
            shared.topics(edition.topics(), place);
            List<OrganiserRole> organisers = edition.organisers();
            for (int i = 0; i < organisers.size(); i++) {
                shared.known(
                        organisers.get(i).organisations(),
                        shared.organisations,
                        "organisations",
                        place.at("organisers", i));
            }
            List<RelatedEvent> events = edition.relatedEvents();
            for (int i = 0; i < events.size(); i++) {
                Place event = place.at("relatedEvents", i).at("edition");
                shared.known(events.get(i).edition(), shared.editions, "edition", event);
            }
            for (int i = 0; i < edition.sessions().size(); i++) {
                session(edition.sessions().get(i), place.at("sessions", i));
            }
            for (int i = 0; i < edition.participants().size(); i++) {
                participant(edition.participants().get(i), place.at("participants", i));
            }
            for (int i = 0; i < edition.delegations().size(); i++) {
                Delegation delegation = edition.delegations().get(i);
                Place at = place.at("delegations", i);
                shared.organisation(delegation.organisation(), at.at("organisation"));
                shared.known(delegation.head(), participants, "participant", at.at("head"));
            }
            List<Contact> contacts = edition.contacts();
            for (int i = 0; i < contacts.size(); i++) {
                Place contact = place.at("contacts", i);
                shared.organisation(contacts.get(i).organisation(), contact.at("organisation"));
            }
        }

        private void session(Session session, Place at) {
            shared.known(session.rooms(), rooms, "rooms", at);
            shared.known(session.topics(), topics, "topics", at);
            appearances(session.appearances(), at);
            for (int i = 0; i < session.items().size(); i++) {
                appearances(session.items().get(i).appearances(), at.at("items", i));
            }
        }

        private void appearances(List<Appearance> appearances, Place at) {
            for (int i = 0; i < appearances.size(); i++) {
                Appearance appearance = appearances.get(i);
                Place place = at.at("appearances", i);
                shared.known(
                        appearance.participant(),
                        participants,
                        "participant",
                        place.at("participant"));
                shared.organisation(appearance.organisation(), place.at("organisation"));
            }
        }

        private void participant(Participant participant, Place at) {
            shared.known(participant.person(), shared.people, "person", at.at("person"));
            shared.organisation(participant.organisation(), at.at("organisation"));
            shared.known(participant.delegation(), delegations, "delegation", at.at("delegation"));
            Place accompanies = at.at("accompanies");
            shared.known(participant.accompanies(), participants, "participant", accompanies);
        }
    }
}
