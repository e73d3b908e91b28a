package org.forumkit.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forumkit.model.Appearance;
import org.forumkit.model.Confirmation;
import org.forumkit.model.Delegation;
import org.forumkit.model.Edition;
import org.forumkit.model.Item;
import org.forumkit.model.Participant;
import org.forumkit.model.ParticipantStatus;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.jspecify.annotations.Nullable;

/** Who and what is taken when, in the order of the document. */
final class Occupations {
    private final List<EditionClock> clocks;
    private final Rooms rooms;
    private final Map<Taken, List<Slot>> slots = new LinkedHashMap<>();
    private final Map<Taken, Set<String>> people = new HashMap<>();
    private final Map<Taken, Integer> quotas = new HashMap<>();

    Occupations(List<Edition> editions, List<EditionClock> clocks, Rooms rooms) {
        this.clocks = clocks;
        this.rooms = rooms;
        for (int i = 0; i < editions.size(); i++) {
            new OfEdition(i, editions.get(i)).collect();
        }
    }

    /**
     * Something that only one session can have at once.
     *
     * @param edition the edition that the id is of, -1 if it is of all
     */
    record Taken(Conflict.Kind kind, int edition, String id) {}

    Map<Taken, List<Slot>> slots() {
        return slots;
    }

    /** Returns how many people there are, null for what is one of a kind. */
    @Nullable Integer people(Taken taken) {
        Set<String> known = people.get(taken);
        return known == null
                ? null
                : Math.max(1, Math.max(known.size(), quotas.getOrDefault(taken, 0)));
    }

    private final class OfEdition {
        private final int index;
        private final Edition edition;
        private final EditionClock clock;
        private final Map<String, Participant> participants;
        private final Map<String, String> organisationOfDelegation = new HashMap<>();
        private final Set<String> heads = new HashSet<>();

        OfEdition(int index, Edition edition) {
            this.index = index;
            this.edition = edition;
            this.clock = clocks.get(index);
            this.participants = new HashMap<>(2 * edition.participants().size());
        }

        void collect() {
            for (Delegation each : edition.delegations()) {
                if (each.head() != null) {
                    heads.add(each.head());
                }
                if (each.organisation() != null) {
                    organisationOfDelegation.putIfAbsent(each.id(), each.organisation());
                }
            }
            for (Session session : edition.sessions()) {
                appearing(session.appearances());
                session.items().forEach(item -> appearing(item.appearances()));
            }
            for (Participant each : edition.participants()) {
                if (isComing(each) && participants.putIfAbsent(each.id(), each) == null) {
                    for (Taken organisation : organisations(each)) {
                        people.computeIfAbsent(organisation, key -> new HashSet<>())
                                .add(human(each));
                    }
                }
            }
            for (Delegation each : edition.delegations()) {
                Taken organisation = organisation(each.organisation());
                if (people.containsKey(organisation) && each.quota() != null) {
                    quotas.merge(organisation, each.quota(), Math::max);
                }
            }
            for (int i = 0; i < edition.sessions().size(); i++) {
                session(i, edition.sessions().get(i));
            }
        }

        /** Notes which organisations appear as such: only they need somebody to be sent. */
        private void appearing(List<Appearance> appearances) {
            for (Appearance each : appearances) {
                if (each.organisation() != null && each.participant() == null) {
                    people.putIfAbsent(organisation(each.organisation()), new HashSet<>());
                }
            }
        }

        private Taken organisation(@Nullable String id) {
            return new Taken(Conflict.Kind.ORGANISATION, index, String.valueOf(id));
        }

        private List<Taken> organisations(Participant participant) {
            if (people.isEmpty()) {
                return List.of();
            }
            List<Taken> all = new ArrayList<>(2);
            Taken own = organisation(participant.organisation());
            if (participant.organisation() != null && people.containsKey(own)) {
                all.add(own);
            }
            String delegation = participant.delegation();
            Taken sender =
                    organisation(
                            delegation == null ? null : organisationOfDelegation.get(delegation));
            if (delegation != null && !sender.equals(own) && people.containsKey(sender)) {
                all.add(sender);
            }
            return all;
        }

        private void session(int at, Session session) {
            if (session.status() != SessionStatus.CONFIRMED
                    && session.status() != SessionStatus.TENTATIVE) {
                return;
            }
            Span whole = span(session.start(), session.end());
            for (int i = 0; i < session.rooms().size() && whole != null; i++) {
                String id = session.rooms().get(i);
                Integer number = clock.isKnown() ? rooms.room(index, id) : null;
                add(
                        number == null
                                ? new Taken(Conflict.Kind.ROOM, index, id)
                                : new Taken(Conflict.Kind.ROOM, -1, number.toString()),
                        slot(at, -1, i, id, id, whole));
            }
            people(at, -1, session.appearances(), whole);
            for (int i = 0; i < session.items().size(); i++) {
                Item item = session.items().get(i);
                LocalDateTime end = clock.end(item);
                Span own = span(item.start(), end);
                people(at, i, item.appearances(), end == null ? whole : own);
            }
        }

        private void people(int at, int item, List<Appearance> appearances, @Nullable Span when) {
            for (int i = 0; i < appearances.size() && when != null; i++) {
                Appearance each = appearances.get(i);
                if (each.confirmation() == Confirmation.DECLINED) {
                    continue;
                }
                Participant participant = participants.get(each.participant());
                if (participant != null) {
                    Taken taken = taken(participant);
                    add(taken, slot(at, item, i, taken.id(), taken.id(), when));
                    for (Taken organisation : organisations(participant)) {
                        add(
                                organisation,
                                slot(at, item, i, organisation.id(), human(participant), when));
                    }
                } else if (each.participant() == null && each.organisation() != null) {
                    String id = each.organisation();
                    add(organisation(id), slot(at, item, i, id, "/" + at, when));
                }
            }
        }

        private Taken taken(Participant participant) {
            if (participant.person() != null) {
                int scope = clock.isKnown() ? -1 : index;
                return new Taken(Conflict.Kind.PERSON, scope, participant.person());
            }
            boolean isHead = heads.contains(participant.id());
            Conflict.Kind kind = isHead ? Conflict.Kind.HEAD : Conflict.Kind.PARTICIPANT;
            return new Taken(kind, index, participant.id());
        }

        private @Nullable Span span(@Nullable LocalDateTime from, @Nullable LocalDateTime until) {
            if (from == null || until == null) {
                return null;
            }
            Instant start = clock.moment(from);
            Instant end = clock.moment(until);
            return start.isBefore(end) ? new Span(from, until, start, end) : null;
        }

        private Slot slot(int at, int item, int reference, String id, String unit, Span when) {
            return new Slot(
                    index,
                    at,
                    item,
                    reference,
                    id,
                    unit,
                    edition.sessions().get(at),
                    when.from(),
                    when.until(),
                    when.start(),
                    when.end());
        }
    }

    private record Span(LocalDateTime from, LocalDateTime until, Instant start, Instant end) {}

    private static boolean isComing(Participant participant) {
        return participant.status() != ParticipantStatus.DECLINED
                && participant.status() != ParticipantStatus.WITHDRAWN;
    }

    private static String human(Participant participant) {
        return participant.person() == null
                ? "participant " + participant.id()
                : "person " + participant.person();
    }

    private void add(Taken taken, Slot slot) {
        slots.computeIfAbsent(taken, key -> new ArrayList<>(2)).add(slot);
    }
}
