package org.forumkit.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.forumkit.finding.Landmark;
import org.forumkit.model.Contact;
import org.forumkit.model.Document;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.LanguageTags;
import org.forumkit.model.OrganiserRole;
import org.forumkit.model.Participant;
import org.forumkit.model.Room;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.Topic;
import org.forumkit.validation.internal.Codes;
import org.jspecify.annotations.Nullable;

/** A list names each thing and each language once: {@code reference.repeated}. */
final class Repetitions implements Rule {
    @Override
    public void check(Forum forum, Report report) {
        Series series = forum.series();
        Place place = Place.ROOT.at("series");
        Map<String, Landmark> vocabulary = new HashMap<>();
        series.topics().forEach(each -> vocabulary.putIfAbsent(each.id(), Guide.topic(each)));
        topics(series.topics(), vocabulary, place, report);
        for (int i = 0; i < series.editions().size(); i++) {
            Edition edition = series.editions().get(i);
            new OfEdition(edition, place.at("editions", i), report).check(vocabulary);
        }
    }

    private static void topics(
            List<Topic> topics, Map<String, Landmark> vocabulary, Place place, Report report) {
        for (int i = 0; i < topics.size(); i++) {
            ids(
                    topics.get(i).vocabulary(),
                    vocabulary::get,
                    place.at("topics", i).at("vocabulary"),
                    report);
        }
    }

    /** What is no id is said so of each. */
    private static void ids(
            List<String> named,
            Function<String, @Nullable Landmark> names,
            Place place,
            Report report) {
        if (named.size() < 2) {
            return;
        }
        Set<String> known = new HashSet<>();
        for (int i = 0; i < named.size(); i++) {
            String id = named.get(i);
            if (!known.add(id) && References.isId(id)) {
                Landmark name = names.apply(id);
                if (name == null) {
                    report.find("reference.repeated", place.at(i), id);
                } else {
                    report.findNamed("reference.repeated", place.at(i), id, name);
                }
            }
        }
    }

    /** Tags are compared in their canonical form: zh and zh-Hans are one. */
    private static void languages(List<String> tags, Place at, Report report) {
        if (tags.size() < 2) {
            return;
        }
        Place place = at.at("languages");
        Set<String> known = new HashSet<>();
        for (int i = 0; i < tags.size(); i++) {
            if (!known.add(LanguageTags.canonical(tags.get(i))) && Codes.isLanguage(tags.get(i))) {
                report.find("reference.repeated", place.at(i), tags.get(i));
            }
        }
    }

    private static void documents(List<Document> documents, Place at, Report report) {
        for (int i = 0; i < documents.size(); i++) {
            languages(documents.get(i).languages(), at.at("documents", i), report);
        }
    }

    /** The lists inside one edition. */
    private static final class OfEdition {
        private final Edition edition;
        private final Place place;
        private final Report report;
        private final Map<String, Landmark> rooms = new HashMap<>();
        private final Map<String, Landmark> topics = new HashMap<>();
        private final Map<String, Landmark> sessions = new HashMap<>();

        OfEdition(Edition edition, Place place, Report report) {
            this.edition = edition;
            this.place = place;
            this.report = report;
        }

        void check(Map<String, Landmark> vocabulary) {
            List<Room> all = edition.venue() == null ? List.of() : edition.venue().rooms();
            all.forEach(each -> rooms.putIfAbsent(each.id(), Guide.room(each)));
            edition.topics().forEach(each -> topics.putIfAbsent(each.id(), Guide.topic(each)));
            edition.sessions()
                    .forEach(each -> sessions.putIfAbsent(each.id(), Guide.session(each.title())));
            languages(edition.languages(), place, report);
            topics(edition.topics(), vocabulary, place, report);
            List<OrganiserRole> organisers = edition.organisers();
            for (int i = 0; i < organisers.size(); i++) {
                ids(
                        organisers.get(i).organisations(),
                        report.guide()::organisation,
                        place.at("organisers", i).at("organisations"),
                        report);
            }
            for (int i = 0; i < edition.sessions().size(); i++) {
                session(edition.sessions().get(i), place.at("sessions", i));
            }
            List<Participant> participants = edition.participants();
            for (int i = 0; i < participants.size(); i++) {
                languages(participants.get(i).languages(), place.at("participants", i), report);
            }
            List<Contact> contacts = edition.contacts();
            for (int i = 0; i < contacts.size(); i++) {
                languages(contacts.get(i).languages(), place.at("contacts", i), report);
            }
        }

        private void session(Session session, Place at) {
            ids(session.rooms(), rooms::get, at.at("rooms"), report);
            ids(session.topics(), topics::get, at.at("topics"), report);
            ids(session.replaces(), sessions::get, at.at("replaces"), report);
            languages(session.languages(), at, report);
            documents(session.documents(), at, report);
            for (int i = 0; i < session.items().size(); i++) {
                Place item = at.at("items", i);
                languages(session.items().get(i).languages(), item, report);
                documents(session.items().get(i).documents(), item, report);
            }
        }
    }
}
