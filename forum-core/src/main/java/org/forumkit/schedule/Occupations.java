package org.forumkit.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final List<Occupant> taken = new ArrayList<>();
    private final Map<Integer, Occupant> sharedRooms = new HashMap<>();
    private final Map<String, Attendee> sharedPersons = new HashMap<>();

    Occupations(List<Edition> editions, List<EditionClock> clocks, Rooms rooms) {
        this.clocks = clocks;
        this.rooms = rooms;
        for (int i = 0; i < editions.size(); i++) {
            new OfEdition(i, editions.get(i)).collect();
        }
    }

    /** Returns what is taken more than once, in the order of its second time in the document. */
    List<Occupant> taken() {
        return taken;
    }

    /** What only one session can have at once; most of them are taken once only. */
    class Occupant {
        private Conflict.Kind kind;
        private String id;
        private @Nullable Slot first;
        private List<Slot> all = List.of();

        private Occupant(Conflict.Kind kind, String id) {
            this.kind = kind;
            this.id = id;
        }

        Conflict.Kind kind() {
            return kind;
        }

        /** Returns when it is taken, if that is more than once; may be sorted. */
        List<Slot> slots() {
            return all;
        }

        /** Returns how many people there are, null for what is one of a kind. */
        @Nullable Integer people() {
            return null;
        }

        void add(Slot slot) {
            if (first == null) {
                first = slot;
                return;
            }
            if (all.isEmpty()) {
                all = new ArrayList<>(4);
                all.add(first);
                taken.add(this);
            }
            all.add(slot);
        }
    }

    /** An organisation that appears as such: it may send whom it has. */
    private final class Organisation extends Occupant {
        private final Set<String> people = new HashSet<>();
        private int quota = 1;

        private Organisation(String id) {
            super(Conflict.Kind.ORGANISATION, id);
        }

        @Override
        Integer people() {
            return Math.max(quota, people.size());
        }
    }

    /** Somebody who appears, under the participant's id until it is known who that is. */
    private final class Attendee extends Occupant {
        /** What is taken: this, or the first who stands for the same person; null if nobody. */
        private @Nullable Attendee own;

        private List<Organisation> organisations = List.of();
        private String human = "";

        private Attendee(String participant) {
            super(Conflict.Kind.PARTICIPANT, participant);
        }

        private void is(Participant participant, Map<String, Attendee> persons, boolean isHead) {
            own = this;
            if (participant.person() != null) {
                super.kind = Conflict.Kind.PERSON;
                super.id = participant.person();
                Attendee other = persons.putIfAbsent(participant.person(), this);
                own = other == null ? this : other;
            } else if (isHead) {
                super.kind = Conflict.Kind.HEAD;
            }
        }
    }

    private final class OfEdition {
        private final int index;
        private final Edition edition;
        private final EditionClock clock;
        private final Map<String, Attendee> attendees = new HashMap<>();

        /** Of each appearance of a participant who it is: to look them up is what takes time. */
        private final List<Attendee> inOrder = new ArrayList<>();

        private final Map<String, Occupant> ownRooms = new HashMap<>();
        private final Map<String, Attendee> persons;
        private final Map<String, Organisation> organisations = new HashMap<>();
        private final Map<String, String> organisationOfDelegation = new HashMap<>();
        private final Set<String> heads = new HashSet<>();

        OfEdition(int index, Edition edition) {
            this.index = index;
            this.edition = edition;
            this.clock = clocks.get(index);
            this.persons = clock.isKnown() ? sharedPersons : new HashMap<>();
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
                if (isPlanned(session)) {
                    appearing(session.appearances());
                    session.items().forEach(item -> appearing(item.appearances()));
                }
            }
            for (Participant each : edition.participants()) {
                if (isComing(each)) {
                    participant(each);
                }
            }
            for (Delegation each : edition.delegations()) {
                Organisation organisation = organisations.get(each.organisation());
                if (organisation != null && each.quota() != null) {
                    organisation.quota = Math.max(organisation.quota, each.quota());
                }
            }
            Iterator<Attendee> attending = inOrder.iterator();
            for (int i = 0; i < edition.sessions().size(); i++) {
                if (isPlanned(edition.sessions().get(i))) {
                    session(i, edition.sessions().get(i), attending);
                }
            }
        }

        /** Notes who appears; where it is an organisation as such, somebody has to be sent. */
        private void appearing(List<Appearance> appearances) {
            for (Appearance each : appearances) {
                if (each.participant() != null) {
                    inOrder.add(attendees.computeIfAbsent(each.participant(), Attendee::new));
                } else if (each.organisation() != null) {
                    organisations.computeIfAbsent(each.organisation(), Organisation::new);
                }
            }
        }

        private void participant(Participant participant) {
            List<Organisation> senders = organisations(participant);
            for (Organisation each : senders) {
                each.people.add(human(participant));
            }
            Attendee attendee = attendees.get(participant.id());
            if (attendee != null && attendee.own == null) {
                attendee.is(participant, persons, heads.contains(participant.id()));
                attendee.organisations = senders;
                attendee.human = senders.isEmpty() ? "" : human(participant);
            }
        }

        /**
         * Returns whom a participant can be sent by: the own organisation, and the delegation's.
         */
        private List<Organisation> organisations(Participant participant) {
            if (organisations.isEmpty()) {
                return List.of();
            }
            Organisation own = organisations.get(participant.organisation());
            String delegation = participant.delegation();
            Organisation sender =
                    delegation == null
                            ? null
                            : organisations.get(organisationOfDelegation.get(delegation));
            if (own == null) {
                return sender == null ? List.of() : List.of(sender);
            }
            return sender == null || sender == own ? List.of(own) : List.of(own, sender);
        }

        private void session(int at, Session session, Iterator<Attendee> attending) {
            Span whole = span(session.start(), session.end());
            for (int i = 0; i < session.rooms().size() && whole != null; i++) {
                String id = session.rooms().get(i);
                room(id).add(slot(at, -1, i, id, id, whole));
            }
            people(at, -1, session.appearances(), whole, attending);
            for (int i = 0; i < session.items().size(); i++) {
                Item item = session.items().get(i);
                if (item.appearances().isEmpty()) {
                    continue;
                }
                LocalDateTime end = clock.end(item);
                Span own = end == null ? whole : span(item.start(), end);
                people(at, i, item.appearances(), own, attending);
            }
        }

        private Occupant room(String id) {
            Integer number = clock.isKnown() ? rooms.room(index, id) : null;
            return number == null
                    ? ownRooms.computeIfAbsent(id, key -> new Occupant(Conflict.Kind.ROOM, id))
                    : sharedRooms.computeIfAbsent(
                            number, key -> new Occupant(Conflict.Kind.ROOM, id));
        }

        private void people(
                int at,
                int item,
                List<Appearance> appearances,
                @Nullable Span when,
                Iterator<Attendee> attending) {
            for (int i = 0; i < appearances.size(); i++) {
                Appearance each = appearances.get(i);
                Attendee attendee = each.participant() == null ? null : attending.next();
                if (when == null || each.confirmation() == Confirmation.DECLINED) {
                    continue;
                }
                if (attendee != null) {
                    attend(attendee, at, item, i, when);
                } else if (each.organisation() != null) {
                    String id = each.organisation();
                    Objects.requireNonNull(organisations.get(id))
                            .add(slot(at, item, i, id, "/" + at, when));
                }
            }
        }

        private void attend(Attendee attendee, int at, int item, int reference, Span when) {
            Occupant own = attendee.own;
            if (own == null) {
                return;
            }
            own.add(slot(at, item, reference, own.id, own.id, when));
            for (Occupant each : attendee.organisations) {
                each.add(slot(at, item, reference, each.id, attendee.human, when));
            }
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

    private static boolean isPlanned(Session session) {
        return session.status() == SessionStatus.CONFIRMED
                || session.status() == SessionStatus.TENTATIVE;
    }

    private static boolean isComing(Participant participant) {
        return participant.status() != ParticipantStatus.DECLINED
                && participant.status() != ParticipantStatus.WITHDRAWN;
    }

    private static String human(Participant participant) {
        return participant.person() == null
                ? "participant " + participant.id()
                : "person " + participant.person();
    }
}
