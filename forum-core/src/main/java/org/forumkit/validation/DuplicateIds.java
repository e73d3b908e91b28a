package org.forumkit.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
import org.forumkit.model.Region;
import org.forumkit.model.Room;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.Subdivision;
import org.forumkit.model.Topic;
import org.forumkit.model.Venue;

/** An id names one thing of its kind: {@code id.duplicate}. */
final class DuplicateIds implements Rule {
    @Override
    public void check(Forum forum, Report report) {
        Series series = forum.series();
        Place root = Place.ROOT;
        Place place = root.at("series");
        ids(series.regions(), Region::id, place.at("regions"), report);
        ids(series.topics(), Topic::id, place.at("topics"), report);
        ids(series.editions(), Edition::id, place.at("editions"), report);
        for (int i = 0; i < series.editions().size(); i++) {
            check(series.editions().get(i), place.at("editions", i), report);
        }
        ids(forum.people(), Person::id, root.at("people"), report);
        ids(forum.organisations(), Organisation::id, root.at("organisations"), report);
        ids(forum.countries(), Country::code, root.at("countries"), "code", report);
        for (int i = 0; i < forum.countries().size(); i++) {
            ids(
                    forum.countries().get(i).subdivisions(),
                    Subdivision::code,
                    root.at("countries", i).at("subdivisions"),
                    "code",
                    report);
        }
    }

    private static void check(Edition edition, Place place, Report report) {
        ids(edition.topics(), Topic::id, place.at("topics"), report);
        Venue venue = edition.venue();
        if (venue != null) {
            ids(venue.rooms(), Room::id, place.at("venue").at("rooms"), report);
        }
        ids(edition.sessions(), Session::id, place.at("sessions"), report);
        Map<String, Place> items = new HashMap<>();
        Map<String, String> owners = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < edition.sessions().size(); i++) {
            String session = edition.sessions().get(i).id();
            boolean again = !seen.add(session);
            List<Item> all = edition.sessions().get(i).items();
            for (int j = 0; j < all.size(); j++) {
                Place item = place.at("sessions", i).at("items", j).at("id");
                String owner = owners.putIfAbsent(all.get(j).id(), session);
                // The items of a session that is there twice are there twice for the same reason.
                if (!again || !session.equals(owner)) {
                    id(all.get(j).id(), item, items, report);
                }
            }
        }
        ids(edition.participants(), Participant::id, place.at("participants"), report);
        ids(edition.delegations(), Delegation::id, place.at("delegations"), report);
        ids(edition.notices(), Notice::id, place.at("notices"), report);
        ids(edition.contacts(), Contact::id, place.at("contacts"), report);
    }

    private static <T> void ids(List<T> all, Function<T, String> id, Place place, Report report) {
        ids(all, id, place, "id", report);
    }

    private static <T> void ids(
            List<T> all, Function<T, String> id, Place place, String name, Report report) {
        Map<String, Place> known = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            id(id.apply(all.get(i)), place.at(i).at(name), known, report);
        }
    }

    private static void id(String id, Place place, Map<String, Place> known, Report report) {
        Place first = known.putIfAbsent(id, place);
        if (first != null) {
            report.error("id.duplicate", place, id, "first", first.toString());
        }
    }
}
