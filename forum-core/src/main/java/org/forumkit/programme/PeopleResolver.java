package org.forumkit.programme;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.forumkit.model.Appearance;
import org.forumkit.model.Audience;
import org.forumkit.model.Confirmation;
import org.forumkit.model.Delegation;
import org.forumkit.model.Edition;
import org.forumkit.model.Participant;
import org.forumkit.model.ParticipantStatus;
import org.forumkit.model.Person;
import org.forumkit.model.Text;
import org.forumkit.model.Visibility;
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

    PeopleResolver(Edition edition, Directory directory, Gate gate, PeopleOrder order) {
        this.edition = edition;
        this.directory = directory;
        this.gate = gate;
        this.order = order;
        this.participants = Directory.byId(edition.participants(), Participant::id);
        this.delegations = Directory.byId(edition.delegations(), Delegation::id);
    }

    /** Who somebody is, as far as a programme shows it. */
    private record Identity(
            LocalText name,
            boolean placeholder,
            @Nullable String person,
            @Nullable LocalText courtesyTitle) {}

    List<ProgrammeParticipant> participants() {
        List<ProgrammeParticipant> list =
                edition.participants().stream()
                        .filter(each -> gate.opens(each.visibility(), Audience.DELEGATES))
                        .filter(this::takesPart)
                        .map(this::participant)
                        .toList();
        return ordered(list, ProgrammeParticipant::rank, each -> each.name().first().value());
    }

    List<ProgrammeAppearance> appearances(List<Appearance> appearances) {
        List<ProgrammeAppearance> list =
                appearances.stream().map(this::appearance).filter(Objects::nonNull).toList();
        return ordered(list, ProgrammeAppearance::rank, each -> each.name().first().value());
    }

    private <T> List<T> ordered(
            List<T> list, Function<T, @Nullable Integer> rank, Function<T, String> name) {
        return switch (order) {
            case GIVEN -> list;
            case PROTOCOL ->
                    list.stream()
                            .sorted(
                                    Comparator.comparing(
                                            each -> {
                                                Integer own = rank.apply(each);
                                                return own == null ? Integer.MAX_VALUE : own;
                                            }))
                            .toList();
            case ALPHABETICAL -> {
                Collator collator =
                        Collator.getInstance(ULocale.forLanguageTag(directory.languages().get(0)));
                yield list.stream()
                        .sorted((a, b) -> collator.compare(name.apply(a), name.apply(b)))
                        .toList();
            }
        };
    }

    private boolean takesPart(Participant participant) {
        return gate.isInternal() || !ABSENT.contains(participant.status());
    }

    private ProgrammeParticipant participant(Participant participant) {
        ProgrammeOrganisation organisation = directory.organisation(participant.organisation());
        Identity identity = identity(participant, organisation);
        return new ProgrammeParticipant(
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
                participant.rank(),
                participant.status(),
                gate.isInternal() ? participant.email() : null,
                gate.isInternal() ? participant.telephone() : null,
                gate.isInternal() ? participant.accreditation() : null);
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

    private @Nullable ProgrammeAppearance appearance(Appearance appearance) {
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
        return new ProgrammeAppearance(
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
                participant.rank());
    }

    private @Nullable ProgrammeAppearance withoutParticipant(Appearance appearance) {
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

    private @Nullable ProgrammeAppearance veiled(
            Appearance appearance, @Nullable Visibility visibility) {
        Text text = visibility == null ? null : visibility.placeholder();
        LocalText placeholder = directory.optional(text);
        return placeholder == null ? null : stranger(appearance, placeholder, true, null);
    }

    private static ProgrammeAppearance stranger(
            Appearance appearance,
            LocalText name,
            boolean placeholder,
            @Nullable ProgrammeOrganisation organisation) {
        return new ProgrammeAppearance(
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
                null);
    }

    ProgrammeDelegation delegation(Delegation delegation) {
        ProgrammeOrganisation organisation = directory.organisation(delegation.organisation());
        LocalText name = directory.optional(delegation.name());
        ProgrammeCountry subdivision = directory.place(delegation.subdivision());
        ProgrammeCountry country = directory.place(delegation.country());
        if (name == null && organisation != null) {
            name = organisation.name();
        }
        if (name == null && subdivision != null) {
            name = subdivision.name();
        }
        if (name == null && country != null) {
            name = country.name();
        }
        return new ProgrammeDelegation(
                delegation.id(),
                name == null ? directory.nameToBeAnnounced() : name,
                country,
                delegation.head(),
                delegation.rank(),
                gate.isInternal() ? delegation.quota() : null);
    }
}
