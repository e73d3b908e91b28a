package org.forumkit.schedule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.forumkit.model.Edition;
import org.forumkit.model.LanguageTags;
import org.forumkit.model.Room;
import org.forumkit.model.Text;
import org.forumkit.model.Venue;
import org.jspecify.annotations.Nullable;

/**
 * Tells which rooms of several editions are the same.
 *
 * <p>Venues are the same if they share a name in some language, and the city in that language;
 * rooms of one venue, if they share a name.
 */
final class Rooms {
    private final String defaultLanguage;
    private final Map<List<String>, Integer> venues = new HashMap<>();
    private final Map<List<String>, Integer> rooms = new HashMap<>();
    private final List<OfEdition> editions = new ArrayList<>();
    private int count;

    Rooms(List<Edition> editions, String defaultLanguage) {
        this.defaultLanguage = defaultLanguage;
        for (Edition edition : editions) {
            this.editions.add(ofEdition(edition.venue()));
        }
    }

    /** A venue by its number, and its rooms' numbers by id. */
    private record OfEdition(int venue, Map<String, Integer> rooms) {}

    /** Returns the number of a room, null if the edition's venue has none of that id. */
    @Nullable Integer room(int edition, String id) {
        return editions.get(edition).rooms().get(id);
    }

    /** Tells whether two editions are in one venue; an edition always is with itself. */
    boolean isSameVenue(int edition, int other) {
        return edition == other || editions.get(edition).venue() == editions.get(other).venue();
    }

    private OfEdition ofEdition(@Nullable Venue venue) {
        if (venue == null) {
            return new OfEdition(count++, Map.of());
        }
        List<List<String>> names = new ArrayList<>();
        Map<String, String> called = translations(venue.name());
        Map<String, String> cities = venue.city() == null ? Map.of() : translations(venue.city());
        boolean located = !Collections.disjoint(called.keySet(), cities.keySet());
        called.forEach(
                (tag, name) -> {
                    if (!located || cities.containsKey(tag)) {
                        names.add(List.of(tag, name, cities.getOrDefault(tag, "")));
                    }
                });
        int number = number(names, venues, Set.of());
        Map<String, Integer> numbers = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Room room : venue.rooms()) {
            List<List<String>> roomNames = new ArrayList<>();
            translations(room.name())
                    .forEach(
                            (tag, name) ->
                                    roomNames.add(List.of(tag, name, String.valueOf(number))));
            int roomNumber = number(roomNames, rooms, taken);
            taken.add(roomNumber);
            numbers.putIfAbsent(room.id(), roomNumber);
        }
        return new OfEdition(number, numbers);
    }

    /** Returns the number that one of some names has, or a new one, which all of them then have. */
    private int number(
            List<List<String>> names, Map<List<String>, Integer> numbers, Set<Integer> taken) {
        Integer known = null;
        for (List<String> name : names) {
            Integer number = numbers.get(name);
            if (known == null && number != null && !taken.contains(number)) {
                known = number;
            }
        }
        int number = known == null ? count++ : known;
        names.forEach(name -> numbers.putIfAbsent(name, number));
        return number;
    }

    private Map<String, String> translations(Text text) {
        Map<String, String> all = new TreeMap<>();
        text.translations()
                .forEach(
                        (tag, value) ->
                                all.put(
                                        tag.equals(LanguageTags.UNDETERMINED)
                                                ? defaultLanguage
                                                : tag,
                                        value));
        return all;
    }
}
