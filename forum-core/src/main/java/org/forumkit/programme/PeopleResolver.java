package org.forumkit.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.forumkit.model.Appearance;
import org.forumkit.model.Audience;
import org.forumkit.model.Confirmation;
import org.forumkit.model.Delegation;
import org.forumkit.model.Edition;
import org.forumkit.model.Participant;
import org.forumkit.model.ParticipantStatus;
import org.forumkit.model.Person;
import org.forumkit.model.Visibility;
import org.forumkit.words.Collation;
import org.jspecify.annotations.Nullable;

/** Resolves who takes part in an edition and who appears where. */
final class PeopleResolver {
    private static final Set<ParticipantStatus> ABSENT =
            Set.of(ParticipantStatus.DECLINED, ParticipantStatus.WITHDRAWN);

    private final Edition edition;
    private final Directory directory;
    private final Gate gate;
    private final PeopleOrder order;
    private final Map<String, Participant> participants;
    private final Map<String, Delegation> delegations;
    private final @Nullable String alphabet;
    private @Nullable Collation collation;

    PeopleResolver(Edition edition, Directory directory, Gate gate, PeopleOrder order) {
        this.edition = edition;
        this.directory = directory;
        this.gate = gate;
        this.order = order;
        this.alphabet = order.alphabet(directory.languages().get(0));
        this.participants = Directory.byId(edition.participants(), Participant::id);
        this.delegations = Directory.byId(edition.delegations(), Delegation::id);
    }

    /** Who somebody is, as far as a programme shows it. */
    private record Identity(
            LocalText name,
            boolean placeholder,
            @Nullable String person,
            @Nullable LocalText courtesyTitle) {}

    /** Somebody with what their place in the order depends on, which not every audience sees. */
    private record Placed<T>(
            T who, String id, @Nullable Integer rank, LocalText name, @Nullable String person) {}

    List<ProgrammeParticipant> participants() {
        return ordered(placed());
    }

    private List<Placed<ProgrammeParticipant>> placed() {
        List<Placed<ProgrammeParticipant>> list = new ArrayList<>();
        for (Participant each : edition.participants()) {
            if (takesPart(each)) {
                if (gate.opens(each.visibility(), Audience.DELEGATES)) {
                    list.add(participant(each));
                } else {
                    LocalText instead = instead(each.visibility(), Audience.DELEGATES);
                    if (instead != null) {
                        list.add(veiled(each, instead));
                    }
                }
            }
        }
        return list;
    }

    List<ProgrammeAppearance> appearances(List<Appearance> appearances) {
        List<Placed<ProgrammeAppearance>> list = new ArrayList<>(appearances.size());
        for (Appearance each : appearances) {
            Placed<ProgrammeAppearance> shown = appearance(each);
            if (shown != null) {
                list.add(shown);
            }
        }
        return ordered(list);
    }

    private <T> List<T> ordered(List<Placed<T>> list) {
        Map<Standing, T> standing = new TreeMap<>(precedence());
        for (Placed<T> each : list) {
            standing.put(standing(each, standing.size() + 1), each.who());
        }
        return List.copyOf(standing.values());
    }

    /** Returns the order of the people, of which nobody is equal to another. */
    private Precedence<Standing> precedence() {
        if (alphabet == null) {
            return order.precedence("", null);
        }
        if (collation == null) {
            collation = Collation.of(alphabet);
        }
        return order.precedence(alphabet, collation);
    }

    private Standing standing(Placed<?> each, int place) {
        String name = each.name().first().value();
        if (alphabet == null || collation == null) {
            return new Standing(each.id(), each.rank(), name, null, null, place);
        }
        Person person = directory.person(each.person());
        Directory.SortName sorted =
                person == null
                        ? new Directory.SortName(name, collation.key(name))
                        : directory.sortName(person, each.name(), alphabet, collation);
        return new Standing(each.id(), each.rank(), sorted.shown(), sorted.key(), null, place);
    }

    /** Returns the order of the participants who are listed, by id. */
    Precedence<String> listed() {
        Precedence<Standing> precedence = precedence();
        Map<String, Standing> known = new HashMap<>();
        for (Placed<ProgrammeParticipant> each : placed()) {
            known.putIfAbsent(each.id(), standing(each, known.size() + 1));
        }
        return precedence.byId("a participant", known);
    }

    private @Nullable LocalText instead(@Nullable Visibility visibility, Audience usual) {
        return directory.optional(gate.instead(visibility, usual));
    }

    private boolean takesPart(Participant participant) {
        return gate.isInternal() || !ABSENT.contains(participant.status());
    }

    private Placed<ProgrammeParticipant> participant(Participant participant) {
        ProgrammeOrganisation organisation = directory.organisation(participant.organisation());
        Identity identity = identity(participant, organisation);
        ProgrammeParticipant shown =
                new ProgrammeParticipant(
                        participant.id(),
                        identity.person(),
                        identity.placeholder(),
                        identity.name(),
                        identity.courtesyTitle(),
                        directory.optional(participant.position()),
                        organisation,
                        country(participant, organisation),
                        participant.subdivision() != null
                                ? directory.place(participant.subdivision())
                                : organisation == null ? null : organisation.subdivision(),
                        visibleDelegation(participant.delegation()),
                        visibleRank(participant),
                        participant.status(),
                        gate.isInternal() ? participant.email() : null,
                        gate.isInternal() ? participant.telephone() : null,
                        gate.isInternal() ? participant.accreditation() : null,
                        accompanied(participant.accompanies()),
                        visibleProfile(identity.person()));
        return new Placed<>(
                shown, participant.id(), participant.rank(), identity.name(), identity.person());
    }

    private static Placed<ProgrammeParticipant> veiled(Participant participant, LocalText name) {
        ProgrammeParticipant shown =
                new ProgrammeParticipant(
                        participant.id(),
                        null,
                        true,
                        name,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        ParticipantStatus.INVITED,
                        null,
                        null,
                        null,
                        null,
                        null);
        return new Placed<>(shown, participant.id(), null, name, null);
    }

    private @Nullable ProgrammeAccompanied accompanied(@Nullable String id) {
        Participant participant = id == null ? null : participants.get(id);
        if (participant == null
                || !takesPart(participant)
                || !gate.opens(participant.visibility(), Audience.DELEGATES)) {
            return null;
        }
        Identity identity =
                identity(participant, directory.organisation(participant.organisation()));
        return new ProgrammeAccompanied(
                participant.id(), identity.name(), identity.courtesyTitle());
    }

    /**
     * Who appears in public is public with name, post and organisation, but not with the rank, nor
     * with a biography and a portrait.
     */
    private @Nullable Integer visibleRank(Participant participant) {
        return gate.audience().sees(Audience.DELEGATES) ? participant.rank() : null;
    }

    private @Nullable ProgrammeProfile visibleProfile(@Nullable String person) {
        return gate.audience().sees(Audience.DELEGATES) ? directory.profile(person) : null;
    }

    private Identity identity(
            Participant participant, @Nullable ProgrammeOrganisation organisation) {
        Person person = directory.person(participant.person());
        LocalText name = person == null ? null : directory.name(person);
        if (person != null && name != null) {
            return new Identity(name, false, person.id(), directory.courtesyTitle(person, name));
        }
        LocalText placeholder = directory.optional(participant.placeholder());
        if (placeholder == null) {
            placeholder =
                    organisation == null
                            ? directory.nameToBeAnnounced()
                            : directory.representativeOf(organisation);
        }
        return new Identity(placeholder, true, null, null);
    }

    private @Nullable ProgrammeCountry country(
            Participant participant, @Nullable ProgrammeOrganisation organisation) {
        if (participant.country() != null) {
            return directory.place(participant.country());
        }
        return organisation == null ? null : organisation.country();
    }

    private @Nullable String visibleDelegation(@Nullable String id) {
        Delegation delegation = id == null ? null : delegations.get(id);
        return delegation != null && gate.opens(delegation.visibility(), Audience.DELEGATES)
                ? delegation.id()
                : null;
    }

    /** Tells whether the audience may not know of a participant who is on the list. */
    boolean isHidden(String participant) {
        Participant known = participants.get(participant);
        return known != null && !gate.opens(known.visibility(), Audience.PUBLIC);
    }

    /** Tells whether the audience may not know of a delegation. */
    boolean isHiddenDelegation(String delegation) {
        Delegation known = delegations.get(delegation);
        return known != null && !gate.opens(known.visibility(), Audience.DELEGATES);
    }

    /** What hides an appearance: its own visibility and that of the participant. */
    Stream<Visibility> visibilities(Appearance appearance) {
        Participant participant =
                appearance.participant() == null
                        ? null
                        : participants.get(appearance.participant());
        return Stream.concat(
                Stream.ofNullable(appearance.visibility()),
                Stream.ofNullable(participant == null ? null : participant.visibility()));
    }

    private @Nullable Placed<ProgrammeAppearance> appearance(Appearance appearance) {
        if (appearance.confirmation() == Confirmation.DECLINED && !gate.isInternal()) {
            return null;
        }
        if (!gate.opens(appearance.visibility(), Audience.PUBLIC)) {
            return veiled(appearance, appearance.visibility());
        }
        if (appearance.participant() == null) {
            return withoutParticipant(appearance);
        }
        Participant participant = participants.get(appearance.participant());
        if (participant == null || !takesPart(participant)) {
            return null;
        }
        // The usual audience of the list does not matter here: who appears in public is public.
        if (!gate.opens(participant.visibility(), Audience.PUBLIC)) {
            return veiled(appearance, participant.visibility());
        }
        ProgrammeOrganisation organisation = directory.organisation(participant.organisation());
        Identity identity = identity(participant, organisation);
        ProgrammeAppearance shown =
                new ProgrammeAppearance(
                        participant.id(),
                        identity.person(),
                        appearance.role(),
                        appearance.confirmation(),
                        identity.placeholder(),
                        identity.name(),
                        identity.courtesyTitle(),
                        directory.optional(participant.position()),
                        organisation,
                        country(participant, organisation),
                        visibleDelegation(participant.delegation()),
                        visibleRank(participant),
                        visibleProfile(identity.person()));
        return new Placed<>(
                shown, participant.id(), participant.rank(), identity.name(), identity.person());
    }

    private @Nullable Placed<ProgrammeAppearance> withoutParticipant(Appearance appearance) {
        ProgrammeOrganisation organisation = directory.organisation(appearance.organisation());
        LocalText placeholder = directory.optional(appearance.placeholder());
        if (placeholder == null && organisation == null) {
            return null;
        }
        return stranger(
                appearance,
                placeholder != null ? placeholder : Objects.requireNonNull(organisation).name(),
                placeholder != null,
                organisation);
    }

    private @Nullable Placed<ProgrammeAppearance> veiled(
            Appearance appearance, @Nullable Visibility visibility) {
        LocalText instead = instead(visibility, Audience.PUBLIC);
        return instead == null ? null : stranger(appearance, instead, true, null);
    }

    private static Placed<ProgrammeAppearance> stranger(
            Appearance appearance,
            LocalText name,
            boolean placeholder,
            @Nullable ProgrammeOrganisation organisation) {
        ProgrammeAppearance shown =
                new ProgrammeAppearance(
                        null,
                        null,
                        appearance.role(),
                        appearance.confirmation(),
                        placeholder,
                        name,
                        null,
                        null,
                        organisation,
                        organisation == null ? null : organisation.country(),
                        null,
                        null,
                        null);
        return new Placed<>(shown, "", null, name, null);
    }

    /** Returns a delegation as the audience sees it, null if it does not. */
    @Nullable ProgrammeDelegation delegation(Delegation delegation, Set<String> listed) {
        if (!gate.opens(delegation.visibility(), Audience.DELEGATES)) {
            LocalText instead = instead(delegation.visibility(), Audience.DELEGATES);
            return instead == null
                    ? null
                    : new ProgrammeDelegation(delegation.id(), instead, null, null, null, null);
        }
        String head = delegation.head();
        return new ProgrammeDelegation(
                delegation.id(),
                name(delegation),
                directory.place(delegation.country()),
                head != null && listed.contains(head) ? head : null,
                delegation.rank(),
                gate.isInternal() ? delegation.quota() : null);
    }

    private LocalText name(Delegation delegation) {
        LocalText own = directory.optional(delegation.name());
        if (own != null) {
            return own;
        }
        ProgrammeOrganisation organisation = directory.organisation(delegation.organisation());
        if (organisation != null) {
            return organisation.name();
        }
        ProgrammeCountry place =
                directory.place(
                        delegation.subdivision() != null
                                ? delegation.subdivision()
                                : delegation.country());
        return place == null ? directory.nameToBeAnnounced() : place.name();
    }
}
