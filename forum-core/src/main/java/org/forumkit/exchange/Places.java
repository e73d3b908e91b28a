package org.forumkit.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.model.Room;
import org.forumkit.model.Text;
import org.jspecify.annotations.Nullable;

/** The rooms of a schedule in the order in which they are met. */
final class Places {
    private static final String POINTER = "/series/editions/0/venue/rooms/";

    private final Deviations deviations;
    private final Ids ids = new Ids();
    private final Map<String, Place> byName = new LinkedHashMap<>();
    private final Map<String, Place> byOther = new HashMap<>();

    Places(Deviations deviations) {
        this.deviations = deviations;
    }

    /** One room. */
    static final class Place {
        private final String id;
        private final String name;
        private final int number;
        private final Extras extras = new Extras();
        private @Nullable Text location;
        private @Nullable Integer capacity;

        private Place(String id, String name, int number) {
            this.id = id;
            this.name = name;
            this.number = number;
        }

        String id() {
            return id;
        }

        String name() {
            return name;
        }
    }

    /** Returns the room of a name, a new one if it is not known; null where there is no name. */
    @Nullable Place named(@Nullable String name) {
        return name == null || name.isBlank() ? null : place(name, null);
    }

    private Place place(String name, @Nullable String slug) {
        Place known = byName.get(name);
        if (known == null) {
            String exact = slug == null ? null : Ids.exact(slug);
            String id = ids.claim(exact == null ? Ids.of(name) : exact, name);
            known = new Place(id, name, byName.size());
            byName.put(name, known);
        }
        return known;
    }

    /** Returns the room that an element or object tells of, with what it says; null if of none. */
    @Nullable Place of(Node node) {
        String name = node.takeText("name");
        Node slug = node.take("slug");
        Node guid = node.take("guid");
        String shortName = slug == null ? null : slug.text();
        if (name == null) {
            Place known = other(guid);
            known = known == null ? other(slug) : known;
            Node given = slug == null ? guid : slug;
            if (known != null || given == null) {
                return known;
            }
            name = String.valueOf(given.text());
        }
        Place place = place(Wordings.line(name), shortName);
        if (shortName != null) {
            byOther.putIfAbsent(shortName, place);
            if (!shortName.equals(place.id)) {
                keep(place, slug);
            }
        }
        if (guid != null) {
            byOther.putIfAbsent(String.valueOf(guid.text()), place);
            keep(place, guid);
        }
        describe(place, node);
        return place;
    }

    private @Nullable Place other(@Nullable Node name) {
        return name == null ? null : byOther.get(String.valueOf(name.text()));
    }

    private void describe(Place place, Node node) {
        Node about = node.take("description");
        Text text = about == null ? null : Wordings.text(about);
        if (text != null && (place.location == null || place.location.equals(text))) {
            place.location = text;
        } else {
            keep(place, about);
        }
        Node seats = node.take("capacity");
        if (seats != null) {
            if (seats.value() instanceof Integer count && count > 0 && place.capacity == null) {
                place.capacity = count;
            } else if (!String.valueOf(place.capacity).equals(seats.text())) {
                keep(place, seats);
            }
        }
        for (Node each : node.parts()) {
            if (!each.isTaken()) {
                keep(place, each);
            }
        }
    }

    private void keep(Place place, @Nullable Node part) {
        if (part != null && !place.extras.keep(part)) {
            deviations.tell(
                    ImportRule.REPEATED,
                    part,
                    POINTER + place.number,
                    String.valueOf(part.plainJson()),
                    "field",
                    "room/" + part.name());
        }
    }

    List<Room> rooms() {
        List<Room> rooms = new ArrayList<>(byName.size());
        for (Place each : byName.values()) {
            rooms.add(
                    Room.builder(each.id, Text.of(each.name))
                            .location(each.location)
                            .capacity(each.capacity)
                            .extensions(each.extras.extensions())
                            .build());
        }
        return rooms;
    }
}
