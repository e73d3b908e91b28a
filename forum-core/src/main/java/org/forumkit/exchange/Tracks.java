package org.forumkit.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.forumkit.model.Text;
import org.forumkit.model.Topic;
import org.jspecify.annotations.Nullable;

/** The tracks of a schedule, which are the topics of the edition. */
final class Tracks {
    private static final String POINTER = "/series/editions/0/topics/";
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    private final Deviations deviations;
    private final Ids ids = new Ids();
    private final Map<String, Track> byKey = new LinkedHashMap<>();
    private final Map<String, Track> byOther = new HashMap<>();

    Tracks(Deviations deviations) {
        this.deviations = deviations;
    }

    /** One track. */
    private static final class Track {
        private final String id;
        private final int number;
        private final Extras extras = new Extras();
        private String title;
        private @Nullable String colour;

        private Track(String id, String title, int number) {
            this.id = id;
            this.title = title;
            this.number = number;
        }
    }

    /** Returns the id of the track that a session names: by its name, or in an object. */
    @Nullable String idOf(Node node) {
        Track track = node.kind() == Node.Kind.OBJECT ? of(node) : named(Wordings.line(node));
        return track == null ? null : track.id;
    }

    /** Takes what a list of tracks says of one. */
    void define(Node node) {
        of(node);
    }

    private Track named(String name) {
        Track known = byKey.get(name);
        if (known == null) {
            known = new Track(ids.claim(Ids.of(name), name), name, byKey.size());
            byKey.put(name, known);
        }
        return known;
    }

    private @Nullable Track of(Node node) {
        String name = node.takeText("name");
        name = name == null && node.kind() != Node.Kind.OBJECT ? node.text() : name;
        Node slug = node.take("slug");
        Node guid = node.take("guid");
        Track track = track(name == null ? null : Wordings.line(name), slug, guid);
        if (track != null) {
            remember(track, slug);
            remember(track, guid);
            describe(track, node);
        }
        return track;
    }

    private @Nullable Track track(@Nullable String name, @Nullable Node slug, @Nullable Node guid) {
        Track known = other(guid);
        known = known == null ? other(slug) : known;
        Node given = slug == null ? guid : slug;
        if (name != null && (known == null || byKey.containsKey(name))) {
            return named(name);
        }
        if (name != null && known != null) {
            known.title = name;
            byKey.put(name, known);
        } else if (known == null && given != null) {
            return named(String.valueOf(given.text()));
        }
        return known;
    }

    private @Nullable Track other(@Nullable Node name) {
        return name == null ? null : byOther.get(String.valueOf(name.text()));
    }

    private void remember(Track track, @Nullable Node other) {
        if (other != null) {
            byOther.putIfAbsent(String.valueOf(other.text()), track);
            if (!track.id.equals(other.text())) {
                keep(track, other);
            }
        }
    }

    private void describe(Track track, Node node) {
        Node colour = node.take("color");
        if (colour != null) {
            String value = String.valueOf(colour.text());
            if (COLOUR.matcher(value).matches() && track.colour == null) {
                track.colour = value;
            } else if (!value.equals(track.colour)) {
                keep(track, colour);
            }
        }
        for (Node each : node.parts()) {
            if (!each.isTaken()) {
                keep(track, each);
            }
        }
    }

    private void keep(Track track, Node part) {
        if (!track.extras.keep(part)) {
            deviations.tell(
                    ImportRule.REPEATED,
                    part,
                    POINTER + track.number,
                    String.valueOf(part.plainJson()),
                    "field",
                    "track/" + part.name());
        }
    }

    List<Topic> topics() {
        List<Topic> topics = new ArrayList<>(byKey.size());
        for (Track each : new LinkedHashSet<>(byKey.values())) {
            topics.add(
                    Topic.builder(each.id, Text.of(each.title))
                            .colour(each.colour)
                            .extensions(each.extras.extensions())
                            .build());
        }
        return topics;
    }
}
