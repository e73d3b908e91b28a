package org.forumkit.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forumkit.model.Appearance;
import org.forumkit.model.Attendance;
import org.forumkit.model.Audience;
import org.forumkit.model.Confirmation;
import org.forumkit.model.Delegation;
import org.forumkit.model.Interpretation;
import org.forumkit.model.Item;
import org.forumkit.model.Organisation;
import org.forumkit.model.Participant;
import org.forumkit.model.ParticipantStatus;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Visibility;
import org.jspecify.annotations.Nullable;

/** Whose and which programmes a session is part of, and the widest audience that sees it. */
final class Parties {
    private static final Set<ParticipantStatus> ABSENT =
            Set.of(ParticipantStatus.DECLINED, ParticipantStatus.WITHDRAWN);
    private static final Party EVERYBODY = new Party(null, null, null, null, null);

    private final EditionIndex index;
    private final Instant time;
    private final Map<Party, Audience> found = new HashMap<>();

    private Parties(EditionIndex index, Instant time) {
        this.index = index;
        this.time = time;
    }

    /** Who or what has a programme of its own, as a departure names it. */
    private record Party(
            @Nullable EntityKind kind,
            @Nullable String id,
            @Nullable LocalDate day,
            @Nullable String floor,
            @Nullable String interpretation) {
        Party(EntityKind kind, String id) {
            this(kind, id, null, null, null);
        }

        static Party of(Departure known) {
            return new Party(
                    known.kind(), known.id(), known.day(), known.floor(), known.interpretation());
        }

        Departure departure(Instant since, Audience audience) {
            return new Departure(kind, id, day, floor, interpretation, since, audience);
        }

        /** Whether a session that is withdrawn is still in this programme as it was. */
        boolean keepsWithdrawn() {
            return kind == null || kind == EntityKind.ROOM || kind == EntityKind.TOPIC;
        }
    }

    /** Returns who departed until a release, in order; who is back, or hidden now, has not. */
    static List<Departure> departed(
            List<Departure> known,
            LedgerContents.@Nullable Content was,
            LedgerContents.@Nullable Content is,
            Instant time) {
        if ((was == null || was.session() == null) && known.isEmpty()) {
            return List.of();
        }
        Map<Party, Audience> now = of(is, time);
        List<Departure> departed = new ArrayList<>();
        for (Departure each : known) {
            if (!now.containsKey(Party.of(each))) {
                departed.add(each);
            }
        }
        of(was, time)
                .forEach(
                        (party, audience) -> {
                            if (!now.containsKey(party)
                                    && (is != null || !party.keepsWithdrawn())) {
                                departed.add(party.departure(time, audience));
                            }
                        });
        departed.sort(Departure.ORDER);
        return departed;
    }

    private static Map<Party, Audience> of(LedgerContents.@Nullable Content content, Instant time) {
        return content == null || content.session() == null || content.index() == null
                ? Map.of()
                : new Parties(content.index(), time).of(content.session());
    }

    /** Returns the widest audience that sees a session at a time. */
    static Audience audience(Session session, Instant time) {
        return session.status() == SessionStatus.DRAFT
                ? Audience.INTERNAL
                : seen(session.visibility(), Audience.PUBLIC, time);
    }

    /** Returns the widest audience that sees an item of a session at a time. */
    static Audience audience(Session session, Item item, Instant time) {
        return narrower(audience(session, time), seen(item.visibility(), Audience.PUBLIC, time));
    }

    private Map<Party, Audience> of(Session session) {
        Audience whole = audience(session, time);
        if (session.attendance() == Attendance.PLENARY) {
            add(EVERYBODY, whole);
        }
        if (session.start() != null) {
            LocalDate day = index.edition.day(session.start());
            add(new Party(null, null, day, null, null), whole);
        }
        for (String each : session.languages()) {
            add(new Party(null, null, null, each, null), whole);
        }
        for (Interpretation each : session.interpretation()) {
            add(new Party(null, null, null, null, each.language()), whole);
        }
        session.rooms().forEach(each -> add(new Party(EntityKind.ROOM, each), whole));
        session.topics().forEach(each -> add(new Party(EntityKind.TOPIC, each), whole));
        session.appearances().forEach(each -> add(each, whole));
        for (Item item : session.items()) {
            Audience part = audience(session, item, time);
            item.appearances().forEach(each -> add(each, part));
        }
        return found;
    }

    private void add(Appearance appearance, Audience whole) {
        if (appearance.confirmation() == Confirmation.DECLINED) {
            return;
        }
        Audience shown = narrower(whole, seen(appearance.visibility(), Audience.PUBLIC, time));
        if (appearance.participant() == null) {
            add(index.organisation(appearance.organisation()), true, shown);
            return;
        }
        Participant participant = index.participant(appearance.participant());
        if (participant == null || ABSENT.contains(participant.status())) {
            return;
        }
        Audience audience = narrower(shown, seen(participant.visibility(), Audience.PUBLIC, time));
        add(new Party(EntityKind.PARTICIPANT, participant.id()), audience);
        add(
                index.organisation(participant.organisation()),
                participant.country() == null,
                audience);
        if (participant.country() != null) {
            add(new Party(EntityKind.COUNTRY, participant.country()), audience);
        }
        Delegation delegation = index.delegation(participant.delegation());
        if (delegation != null) {
            add(
                    new Party(EntityKind.DELEGATION, delegation.id()),
                    narrower(audience, seen(delegation.visibility(), Audience.DELEGATES, time)));
        }
    }

    private void add(@Nullable Organisation organisation, boolean isCountryToo, Audience audience) {
        if (organisation != null) {
            add(new Party(EntityKind.ORGANISATION, organisation.id()), audience);
            if (isCountryToo && organisation.country() != null) {
                add(new Party(EntityKind.COUNTRY, organisation.country()), audience);
            }
        }
    }

    private void add(Party party, Audience audience) {
        found.merge(party, audience, (one, other) -> one.sees(other) ? other : one);
    }

    /** Returns who sees a thing at the time; what is hidden until later nobody else has seen. */
    private static Audience seen(@Nullable Visibility visibility, Audience usual, Instant time) {
        if (visibility == null) {
            return usual;
        }
        Instant until = visibility.hiddenUntil();
        if (until != null && until.isAfter(time)) {
            return Audience.INTERNAL;
        }
        return visibility.audience() == null ? usual : visibility.audience();
    }

    private static Audience narrower(Audience one, Audience other) {
        return one.sees(other) ? one : other;
    }
}
