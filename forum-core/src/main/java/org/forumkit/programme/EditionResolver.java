package org.forumkit.programme;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forumkit.model.Audience;
import org.forumkit.model.Contact;
import org.forumkit.model.Edition;
import org.forumkit.model.Figure;
import org.forumkit.model.Notice;
import org.forumkit.model.NoticeKind;
import org.forumkit.model.OrganiserRole;
import org.forumkit.model.RelatedEvent;
import org.forumkit.model.Room;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Topic;
import org.forumkit.model.Venue;
import org.forumkit.release.EntityKind;
import org.jspecify.annotations.Nullable;

/** Resolves one edition for one audience. */
final class EditionResolver {
    private static final Precedence<Standing> BY_RANK =
            Standing.by(List.of(Standing.BY_RANK, Standing.BY_PLACE, Standing.BY_ID));
    private static final Precedence<Standing> BY_ROLE =
            Standing.by(List.of(Standing.BY_ROLE, Standing.BY_PLACE, Standing.BY_ID));

    private final Edition edition;
    private final Directory directory;
    private final Gate gate;
    private final @Nullable ZoneId zone;
    private final Map<String, ProgrammeRoom> rooms;
    private final Map<String, ProgrammeTopic> topics;
    private final PeopleResolver people;
    private final SessionResolver sessions;
    private final History history;
    private final ProgrammeRevision revision;

    EditionResolver(
            Edition edition,
            Directory directory,
            Gate gate,
            @Nullable ZoneId zone,
            PeopleOrder order,
            History history) {
        this.edition = edition;
        this.directory = directory;
        this.gate = gate;
        ZoneId own = zone(edition.zone());
        this.zone = zone == null ? own : zone;
        this.rooms =
                Directory.byId(
                        edition.venue() == null
                                ? List.of()
                                : edition.venue().rooms().stream().map(this::room).toList(),
                        ProgrammeRoom::id);
        this.topics =
                Directory.byId(
                        edition.topics().stream().map(this::topic).toList(), ProgrammeTopic::id);
        this.people = new PeopleResolver(edition, directory, gate, order);
        this.history = history;
        this.sessions =
                new SessionResolver(
                        edition,
                        directory,
                        gate,
                        new ZoneChange(own, this.zone),
                        rooms,
                        topics,
                        people,
                        history);
        this.revision = history.revision(EntityKind.EDITION, edition.id(), edition.id());
    }

    /** An unknown zone is a finding of validation; here the times stay as they are. */
    private static @Nullable ZoneId zone(@Nullable String name) {
        try {
            return name == null ? null : ZoneId.of(name);
        } catch (DateTimeException e) {
            return null;
        }
    }

    ProgrammeEdition resolve() {
        List<ProgrammeSession> seen = found(edition.sessions().stream().map(sessions::session));
        Map<String, List<ProgrammeSession>> successors = successors(seen);
        List<ProgrammeSession> shown =
                seen.stream()
                        .map(each -> succeeded(each, successors.get(each.id())))
                        .sorted(
                                Comparator.comparing(
                                        ProgrammeSession::start,
                                        Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList();
        List<ProgrammeParticipant> participants = people.participants();
        return new ProgrammeEdition(
                edition.id(),
                edition.ordinal(),
                directory.optional(edition.ordinalNote()),
                directory.text(edition.title()),
                directory.optional(edition.theme()),
                directory.optional(edition.description()),
                List.copyOf(topics.values()),
                edition.languages(),
                edition.firstDay(),
                edition.lastDay(),
                zone,
                edition.format(),
                venue(edition.venue()),
                edition.organisers().stream().map(this::organiser).toList(),
                edition.relatedEvents().stream().map(this::event).toList(),
                shown,
                participants,
                delegations(participants),
                countries(shown, participants),
                found(edition.notices().stream().map(this::notice)),
                found(edition.contacts().stream().map(this::contact)),
                edition.figures().stream().map(this::figure).toList(),
                edition.state(),
                directory.optional(edition.remark()),
                directory.links(edition.links()),
                revision,
                together(seen),
                TimeSpan.of(shown));
    }

    /** Returns what took the place of which session, as far as the audience knows it. */
    private Map<String, List<ProgrammeSession>> successors(List<ProgrammeSession> seen) {
        Map<String, ProgrammeSession> byId = new HashMap<>();
        seen.forEach(each -> byId.putIfAbsent(each.id(), each));
        Map<String, List<ProgrammeSession>> successors = new HashMap<>();
        for (Session each : edition.sessions()) {
            ProgrammeSession shown = byId.get(each.id());
            if (shown != null && sessions.opens(each)) {
                for (String replaced : each.replaces()) {
                    successors.computeIfAbsent(replaced, id -> new ArrayList<>()).add(shown);
                }
            }
        }
        return successors;
    }

    /** Its entry names what took its place, so that it changes with that. */
    private ProgrammeSession succeeded(
            ProgrammeSession session, @Nullable List<ProgrammeSession> successors) {
        if (!session.isOff()) {
            return session;
        }
        Instant modified = ProgrammeRevision.later(session.modified(), revision.modified());
        List<ProgrammeSuccessor> named = new ArrayList<>();
        for (ProgrammeSession each :
                successors == null ? List.<ProgrammeSession>of() : successors) {
            named.add(new ProgrammeSuccessor(each.id(), each.title(), each.start()));
            modified = ProgrammeRevision.later(modified, each.modified());
        }
        return session.with(named, modified);
    }

    private ProgrammeRevision together(List<ProgrammeSession> seen) {
        long sequence = 0;
        Instant modified = revision.modified();
        for (ProgrammeSession each : seen) {
            sequence += each.sequence();
            modified = ProgrammeRevision.later(modified, each.modified());
        }
        ProgrammeRevision known = history.sessions(edition.id());
        return known == null
                ? new ProgrammeRevision((int) Math.min(Integer.MAX_VALUE, sequence), null, modified)
                : new ProgrammeRevision(
                        known.sequence(),
                        known.created(),
                        ProgrammeRevision.later(known.modified(), modified));
    }

    private ProgrammeRoom room(Room room) {
        return new ProgrammeRoom(
                room.id(),
                directory.text(room.name()),
                directory.optional(room.location()),
                room.capacity());
    }

    private ProgrammeTopic topic(Topic topic) {
        return new ProgrammeTopic(
                topic.id(),
                directory.text(topic.title()),
                directory.optional(topic.description()),
                topic.colour());
    }

    private @Nullable ProgrammeVenue venue(@Nullable Venue venue) {
        return venue == null
                ? null
                : new ProgrammeVenue(
                        directory.text(venue.name()),
                        directory.optional(venue.city()),
                        directory.optional(venue.address()),
                        directory.place(venue.country()),
                        venue.geo(),
                        List.copyOf(rooms.values()),
                        directory.links(venue.links()),
                        venue.floorPlans());
    }

    private ProgrammeOrganiser organiser(OrganiserRole role) {
        return new ProgrammeOrganiser(
                role.kind(),
                directory.text(role.label(), role.kind()),
                found(role.organisations().stream().map(directory::organisation)));
    }

    private ProgrammeEvent event(RelatedEvent event) {
        return new ProgrammeEvent(
                event.kind(),
                directory.text(event.name()),
                event.ordinal(),
                event.firstDay(),
                event.lastDay(),
                directory.optional(event.place()),
                directory.links(event.links()));
    }

    private @Nullable ProgrammeNotice notice(Notice notice) {
        if (gate.opens(notice.visibility(), Audience.PUBLIC)) {
            return new ProgrammeNotice(
                    notice.id(),
                    notice.kind(),
                    directory.text(notice.title(), notice.kind()),
                    directory.text(notice.text()));
        }
        Text instead = gate.instead(notice.visibility(), Audience.PUBLIC);
        return instead == null
                ? null
                : new ProgrammeNotice(
                        notice.id(),
                        NoticeKind.OTHER,
                        directory.text(null, NoticeKind.OTHER),
                        directory.text(instead));
    }

    private @Nullable ProgrammeContact contact(Contact contact) {
        if (gate.opens(contact.visibility(), Audience.DELEGATES)) {
            return new ProgrammeContact(
                    contact.id(),
                    directory.text(contact.responsibility()),
                    directory.optional(contact.name()),
                    directory.organisation(contact.organisation()),
                    contact.languages(),
                    gate.isInternal() ? contact.telephone() : null,
                    gate.isInternal() ? contact.email() : null,
                    directory.optional(contact.hours()));
        }
        Text instead = gate.instead(contact.visibility(), Audience.DELEGATES);
        return instead == null
                ? null
                : new ProgrammeContact(
                        contact.id(),
                        directory.text(instead),
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null);
    }

    private ProgrammeFigure figure(Figure figure) {
        return new ProgrammeFigure(
                figure.kind(),
                directory.text(figure.label(), figure.kind()),
                figure.value(),
                figure.precision(),
                figure.asOf(),
                directory.optional(figure.source()),
                figure.state());
    }

    private List<ProgrammeDelegation> delegations(List<ProgrammeParticipant> listed) {
        return List.copyOf(standing(listed).values());
    }

    /** Returns the delegations in their order, of which none is equal to another. */
    private Map<Standing, ProgrammeDelegation> standing(List<ProgrammeParticipant> listed) {
        Set<String> ids = listed.stream().map(ProgrammeParticipant::id).collect(Collectors.toSet());
        List<ProgrammeDelegation> shown =
                found(edition.delegations().stream().map(each -> people.delegation(each, ids)));
        Map<Standing, ProgrammeDelegation> standing = new TreeMap<>(BY_RANK);
        shown.forEach(each -> standing.put(standing(each, standing.size() + 1), each));
        return standing;
    }

    private static Standing standing(ProgrammeDelegation delegation, int place) {
        return new Standing(
                delegation.id(),
                delegation.rank(),
                delegation.name().first().value(),
                null,
                null,
                place);
    }

    /** Returns the orders that the edition stands in. */
    Orders orders() {
        List<ProgrammeParticipant> listed = people.participants();
        Map<String, Standing> delegations = new HashMap<>();
        standing(listed).keySet().forEach(each -> delegations.putIfAbsent(each.id(), each));
        return new Orders(
                people.listed(),
                BY_RANK.byId("a delegation", delegations),
                BY_ROLE.byId("an organisation behind the edition", organisers()),
                directory.countryOrder());
    }

    private Map<String, Standing> organisers() {
        Map<String, Standing> organisers = new HashMap<>();
        for (int role = 0; role < edition.organisers().size(); role++) {
            List<String> ids = edition.organisers().get(role).organisations();
            for (int place = 0; place < ids.size(); place++) {
                String id = ids.get(place);
                organisers.putIfAbsent(id, new Standing(id, null, id, null, role + 1, place + 1));
            }
        }
        return organisers;
    }

    private List<ProgrammeCountry> countries(
            List<ProgrammeSession> sessions, List<ProgrammeParticipant> participants) {
        List<ProgrammeCountry> all = new ArrayList<>();
        sessions.stream()
                .flatMap(session -> session.allSpeakers().stream())
                .map(ProgrammeAppearance::country)
                .filter(Objects::nonNull)
                .forEach(all::add);
        participants.stream()
                .map(ProgrammeParticipant::country)
                .filter(Objects::nonNull)
                .forEach(all::add);
        return directory.inOrder(all);
    }

    /** What a reference leads to; one that leads nowhere is a finding of validation. */
    static <T> List<T> found(Stream<? extends @Nullable T> references) {
        List<T> found = new ArrayList<>();
        references.forEach(
                reference -> {
                    if (reference != null) {
                        found.add(reference);
                    }
                });
        return found;
    }
}
