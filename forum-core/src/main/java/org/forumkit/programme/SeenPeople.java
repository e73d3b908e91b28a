package org.forumkit.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forumkit.model.Appearance;
import org.forumkit.model.Audience;
import org.forumkit.model.Delegation;
import org.forumkit.model.Organisation;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.ResolvedText;
import org.jspecify.annotations.Nullable;

/**
 * The people and organisations of a programme as those of a document.
 *
 * <p>Mutable, for one thread.
 */
final class SeenPeople {
    private final SeenRules rules;
    private final SeenTexts texts;
    private final SeenPlaces places;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, ProgrammeProfile> profiles = new HashMap<>();
    private final Map<String, Organisation> organisations = new LinkedHashMap<>();
    private Map<String, Participant> participants = new LinkedHashMap<>();

    SeenPeople(SeenRules rules, SeenTexts texts, SeenPlaces places) {
        this.rules = rules;
        this.texts = texts;
        this.places = places;
    }

    /** Starts with the participants of an edition, who stand before those who only appear. */
    void begin(ProgrammeEdition edition) {
        participants = new LinkedHashMap<>();
        edition.participants().forEach(this::listed);
    }

    /** Returns the participants of the edition, when all that appear in it are known. */
    List<Participant> participants() {
        return participants.values().stream().map(this::inCompany).toList();
    }

    /** Whoever is not in the selection is not named in its document. */
    private Participant inCompany(Participant each) {
        return each.accompanies() == null || participants.containsKey(each.accompanies())
                ? each
                : each.toBuilder().accompanies(null).build();
    }

    List<Person> people() {
        return people.values().stream().map(this::described).toList();
    }

    private Person described(Person person) {
        ProgrammeProfile profile = profiles.get(person.id());
        return profile == null
                ? person
                : person.toBuilder()
                        .biography(SeenTexts.optional(profile.biography()))
                        .portrait(rules.shown(profile.portrait()))
                        .build();
    }

    List<Organisation> organisations() {
        return List.copyOf(organisations.values());
    }

    List<Appearance> appearances(List<ProgrammeAppearance> appearances) {
        return appearances.stream().map(this::appearance).toList();
    }

    private Appearance appearance(ProgrammeAppearance each) {
        Appearance.Builder appearance =
                Appearance.builder().role(each.role()).confirmation(each.confirmation());
        if (each.person() != null && each.profile() != null) {
            profiles.putIfAbsent(each.person(), each.profile());
        }
        String id = each.participant();
        if (id != null) {
            if (!participants.containsKey(id)) {
                unlisted(id, each);
            }
            return appearance.participant(id).build();
        }
        // An organisation goes by its own name, unless something else stands for it.
        return appearance
                .organisation(organisation(each.organisation()))
                .placeholder(
                        each.placeholder() || each.organisation() == null
                                ? SeenTexts.text(each.name())
                                : null)
                .build();
    }

    private void listed(ProgrammeParticipant each) {
        if (each.person() != null && each.profile() != null) {
            profiles.putIfAbsent(each.person(), each.profile());
        }
        ProgrammeOrganisation organisation = each.organisation();
        participants.putIfAbsent(
                each.id(),
                Participant.builder(each.id())
                        .person(
                                person(
                                        each.placeholder() ? null : each.person(),
                                        each.name(),
                                        each.courtesyTitle()))
                        .placeholder(
                                each.placeholder() || each.person() == null
                                        ? texts.placeholder(each.name(), organisation)
                                        : null)
                        .position(SeenTexts.optional(each.position()))
                        .organisation(organisation(organisation))
                        .country(country(each.country(), organisation))
                        .subdivision(
                                rules.own(
                                        places.code(each.subdivision()),
                                        organisation == null ? null : organisation.subdivision()))
                        .delegation(each.delegation())
                        .rank(each.rank())
                        .status(each.status())
                        .email(each.email())
                        .telephone(each.telephone())
                        .accreditation(each.accreditation())
                        .visibility(rules.visibility(Audience.DELEGATES))
                        .accompanies(each.accompanies() == null ? null : each.accompanies().id())
                        .build());
    }

    /** Somebody who appears, but is on no list that the audience is shown. */
    private void unlisted(String id, ProgrammeAppearance each) {
        participants.put(
                id,
                Participant.builder(id)
                        .person(
                                person(
                                        each.placeholder() ? null : each.person(),
                                        each.name(),
                                        each.courtesyTitle()))
                        .placeholder(
                                each.placeholder() || each.person() == null
                                        ? texts.placeholder(each.name(), each.organisation())
                                        : null)
                        .position(SeenTexts.optional(each.position()))
                        .organisation(organisation(each.organisation()))
                        .country(country(each.country(), each.organisation()))
                        .delegation(each.delegation())
                        .rank(each.rank())
                        .build());
    }

    private @Nullable String country(
            @Nullable ProgrammeCountry country, @Nullable ProgrammeOrganisation organisation) {
        return rules.own(
                places.code(country), organisation == null ? null : organisation.country());
    }

    private @Nullable String person(
            @Nullable String id, LocalText name, @Nullable LocalText courtesyTitle) {
        if (id != null && !people.containsKey(id)) {
            Map<String, PersonName> names = new LinkedHashMap<>();
            for (int i = 0; i < name.texts().size(); i++) {
                ResolvedText each = name.in(i);
                String title = courtesyTitle == null ? "" : courtesyTitle.in(i).value();
                names.putIfAbsent(
                        each.language(),
                        PersonName.builder()
                                .full(each.value())
                                .courtesyTitle(title.isEmpty() ? null : title)
                                .build());
            }
            people.put(id, Person.builder(id).names(names).build());
        }
        return id;
    }

    List<String> organisations(List<ProgrammeOrganisation> all) {
        List<String> ids = new ArrayList<>(all.size());
        for (ProgrammeOrganisation each : all) {
            ids.add(Objects.requireNonNull(organisation(each)));
        }
        return ids;
    }

    @Nullable String organisation(@Nullable ProgrammeOrganisation each) {
        if (each == null) {
            return null;
        }
        if (!organisations.containsKey(each.id())) {
            organisations.put(
                    each.id(),
                    Organisation.builder(each.id(), SeenTexts.text(each.name()))
                            .kind(each.kind())
                            .shortName(SeenTexts.optional(each.shortName()))
                            .country(places.code(each.country()))
                            .subdivision(places.code(each.subdivision()))
                            .description(SeenTexts.optional(each.description()))
                            .logo(rules.shown(each.logo()))
                            .links(SeenTexts.links(each.links()))
                            .visibility(rules.visibility(Audience.PUBLIC))
                            .build());
        }
        return each.id();
    }

    Delegation delegation(ProgrammeDelegation each) {
        return Delegation.builder(each.id())
                .name(texts.delegation(each.name(), each.country()))
                .country(places.code(each.country()))
                .head(participants.containsKey(each.head()) ? each.head() : null)
                .rank(each.rank())
                .quota(each.quota())
                .visibility(rules.visibility(Audience.DELEGATES))
                .build();
    }
}
