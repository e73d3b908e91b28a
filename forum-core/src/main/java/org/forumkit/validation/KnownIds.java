package org.forumkit.validation;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.forumkit.model.Delegation;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Organisation;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.Room;
import org.forumkit.model.Session;
import org.forumkit.model.Topic;
import org.forumkit.model.Venue;

/** The ids that a document has to name; collected when they are first asked for. */
final class KnownIds {
    private final Forum forum;
    private final Predicate<String> wanted;
    private final Map<String, Set<String>> known = new HashMap<>();

    KnownIds(Forum forum, Predicate<String> wanted) {
        this.forum = forum;
        this.wanted = wanted;
    }

    /**
     * Returns the ids that a component may name, in the order of the document; none if it names
     * nothing.
     *
     * @param component the component's name
     * @param edition the place of the edition that it is in, -1 for none
     */
    Set<String> of(String component, int edition) {
        return switch (component) {
            case "person" -> known("people", () -> ids(forum.people(), Person::id));
            case "organisation", "organisations", "framework", "parent" ->
                    known("organisations", () -> ids(forum.organisations(), Organisation::id));
            case "edition" -> known("editions", () -> ids(editions(), Edition::id));
            case "vocabulary" -> known("vocabulary", () -> ids(forum.series().topics(), Topic::id));
            default ->
                    edition < 0
                            ? Set.of()
                            : known(
                                    component + " " + edition,
                                    () -> of(component, editions().get(edition)));
        };
    }

    private List<Edition> editions() {
        return forum.series().editions();
    }

    private Set<String> of(String component, Edition edition) {
        return switch (component) {
            case "participant", "head", "accompanies" ->
                    ids(edition.participants(), Participant::id);
            case "delegation" -> ids(edition.delegations(), Delegation::id);
            case "topics" -> ids(edition.topics(), Topic::id);
            case "rooms" -> {
                Venue venue = edition.venue();
                yield venue == null ? Set.of() : ids(venue.rooms(), Room::id);
            }
            case "replaces" -> ids(edition.sessions(), Session::id);
            default -> Set.of();
        };
    }

    private Set<String> known(String kind, Supplier<Set<String>> ids) {
        return known.computeIfAbsent(kind, name -> ids.get());
    }

    private <T> Set<String> ids(Collection<T> all, Function<T, String> id) {
        Set<String> ids = new LinkedHashSet<>();
        all.stream().map(id).filter(wanted).forEach(ids::add);
        return ids;
    }
}
