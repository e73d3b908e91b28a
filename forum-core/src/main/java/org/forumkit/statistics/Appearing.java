package org.forumkit.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.forumkit.model.Appearance;
import org.forumkit.model.Item;
import org.forumkit.model.Participant;
import org.forumkit.model.Session;
import org.jspecify.annotations.Nullable;

/**
 * Those whom sessions name, each found by id once: they are few of the many that an edition has.
 */
final class Appearing {
    private final Map<String, Speaker> byId = new HashMap<>();

    /** As the sessions name them, first a session's own, null where no participant is named. */
    private final List<@Nullable Speaker> named = new ArrayList<>();

    private final List<Session> sessions;

    Appearing(List<Session> sessions) {
        this.sessions = sessions;
        for (Session session : sessions) {
            name(session.appearances());
            for (Item item : session.items()) {
                name(item.appearances());
            }
        }
    }

    private void name(List<Appearance> appearances) {
        for (Appearance each : appearances) {
            String id = each.participant();
            named.add(id == null ? null : byId.computeIfAbsent(id, unknown -> new Speaker()));
        }
    }

    /** Returns whom sessions name by an id, null if none does. */
    @Nullable Speaker speaker(String id) {
        return byId.get(id);
    }

    List<Session> sessions() {
        return sessions;
    }

    /** Returns them in the order of the appearances. */
    Iterator<@Nullable Speaker> inOrder() {
        return named.iterator();
    }

    /**
     * Somebody whom sessions name, with all that counting asks, so that it reads no more than this.
     */
    static final class Speaker {
        private boolean known;
        private boolean person;
        private boolean present;
        private boolean spoke;
        private @Nullable String country;

        /** Tells who it is; of two participants with one id the first counts. */
        void is(Participant participant, @Nullable String country, boolean present) {
            if (!known) {
                known = true;
                person = participant.person() != null;
                this.present = present;
                this.country = country;
            }
        }

        /** Whether a participant has the id. */
        boolean isKnown() {
            return known;
        }

        boolean isPerson() {
            return person;
        }

        boolean isPresent() {
            return present;
        }

        /** Returns the country represented, null if none is known. */
        @Nullable String country() {
            return country;
        }

        /** Notes that somebody speaks, and returns whether that is new. */
        boolean speaks() {
            boolean first = !spoke;
            spoke = true;
            return first;
        }
    }
}
