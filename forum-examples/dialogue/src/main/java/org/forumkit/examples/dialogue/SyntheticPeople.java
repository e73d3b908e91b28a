package org.forumkit.examples.dialogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.forumkit.model.Audience;
import org.forumkit.model.Delegation;
import org.forumkit.model.NameOrder;
import org.forumkit.model.Organisation;
import org.forumkit.model.OrganisationKind;
import org.forumkit.model.Participant;
import org.forumkit.model.ParticipantStatus;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Text;
import org.forumkit.model.Visibility;

/** Generates organisations, people, participants and delegations. */
final class SyntheticPeople {
    /** In protocol order. */
    static final List<String> COUNTRIES = List.of("CN", "KR", "MN", "RU", "JP", "ID", "PK");

    private static final Map<String, String> NATIVE =
            Map.of("CN", "zh-Hans", "KR", "ko", "MN", "mn", "RU", "ru", "JP", "ja");

    /** China sends the most; the host usually does. */
    private static final List<String> ORIGINS =
            List.of(
                    "CN", "CN", "CN", "CN", "CN", "KR", "KR", "RU", "RU", "MN", "MN", "JP", "ID",
                    "PK");

    private static final List<OrganisationKind> KINDS =
            List.of(
                    OrganisationKind.PARK,
                    OrganisationKind.ENTERPRISE,
                    OrganisationKind.UNIVERSITY,
                    OrganisationKind.FINANCIAL,
                    OrganisationKind.ASSOCIATION,
                    OrganisationKind.GOVERNMENT);

    private final Synthetic settings;
    private final SyntheticWords words;
    private final SyntheticRandom random;
    private final List<Organisation> organisations = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<Participant> participants = new ArrayList<>();
    private final List<Delegation> delegations = new ArrayList<>();

    SyntheticPeople(Synthetic settings, SyntheticWords words, SyntheticRandom random) {
        this.settings = settings;
        this.words = words;
        this.random = random;
    }

    List<Organisation> organisations() {
        return organisations;
    }

    List<Person> people() {
        return people;
    }

    List<Participant> participants() {
        return participants;
    }

    List<Delegation> delegations() {
        return delegations;
    }

    void build() {
        int count = Math.max(COUNTRIES.size(), settings.participants() / 6);
        for (int i = 0; i < count; i++) {
            organisations.add(organisation(i));
        }
        Map<String, String> heads = new LinkedHashMap<>();
        for (int i = 0; i < settings.participants(); i++) {
            Participant participant = participant(i, heads);
            participants.add(participant);
        }
        heads.forEach(
                (country, head) ->
                        delegations.add(
                                Delegation.builder(delegation(country))
                                        .country(country)
                                        .head(head)
                                        .quota(settings.participants())
                                        .rank(1 + COUNTRIES.indexOf(country))
                                        .build()));
    }

    /** The name tells organisations apart as long as the words last, then a number does. */
    private Organisation organisation(int index) {
        List<Text> names = words.texts("name");
        OrganisationKind kind = KINDS.get(index % KINDS.size());
        Text name = names.get(index / KINDS.size() % names.size());
        Text what = words.text("kind." + kind.name().toLowerCase(Locale.ROOT));
        int round = index / (KINDS.size() * names.size());
        String country = index < COUNTRIES.size() ? COUNTRIES.get(index) : random.of(ORIGINS);
        Organisation.Builder builder =
                Organisation.builder(
                                "organisation-" + (index + 1),
                                words.each(
                                        language ->
                                                named(
                                                        language,
                                                        SyntheticWords.in(language, name),
                                                        SyntheticWords.in(language, what),
                                                        round)))
                        .kind(kind)
                        .country(country);
        if (kind == OrganisationKind.PARK && settings.sentences() > 0) {
            List<Text> sentences = words.texts("sentence");
            builder.description(sentences.get(index % sentences.size()));
        }
        return builder.build();
    }

    private static String named(String language, String name, String kind, int round) {
        String number = round == 0 ? "" : " " + (round + 1);
        return switch (language) {
            case "ru" -> kind + " «" + name + number + "»";
            case "mn" -> "“" + name + number + "” " + kind;
            case "zh-Hans", "ja" -> name + kind + number;
            default -> name + " " + kind + number;
        };
    }

    private Participant participant(int index, Map<String, String> heads) {
        String id = "participant-" + (index + 1);
        Organisation organisation =
                index < COUNTRIES.size()
                        ? organisations.get(index)
                        : organisations.get(random.below(organisations.size()));
        String country = organisation.country();
        Participant.Builder builder =
                Participant.builder(id)
                        .organisation(organisation.id())
                        .country(country)
                        .status(status(index))
                        .email(id + "@example.org")
                        .telephone("+00 000 " + (1_000_000 + index))
                        .accreditation("A" + (100_000 + index));
        if (random.oneIn(10)) {
            builder.placeholder(words.text("delegate"));
        } else {
            Person person = person(index, country == null ? "CN" : country);
            people.add(person);
            builder.person(person.id()).position(random.of(words.texts("position")));
        }
        if (country != null && !random.oneIn(8)) {
            builder.delegation(delegation(country));
            if (heads.putIfAbsent(country, id) == null) {
                builder.rank(1);
            }
        }
        if (random.oneIn(12)) {
            builder.visibility(Visibility.builder().audience(Audience.INTERNAL).build());
        }
        return builder.build();
    }

    private static String delegation(String country) {
        return country.toLowerCase(Locale.ROOT);
    }

    private static ParticipantStatus status(int index) {
        if (index % 29 == 28) {
            return ParticipantStatus.WITHDRAWN;
        }
        return index % 3 == 0 ? ParticipantStatus.ACCREDITED : ParticipantStatus.REGISTERED;
    }

    private Person person(int index, String country) {
        List<String> family = random.of(words.rows("family." + country));
        List<String> given = random.of(words.rows("given." + country));
        List<String> patronymic =
                country.equals("RU") ? random.of(words.rows("patronymic.RU")) : List.of("", "");
        Map<String, PersonName> names = new LinkedHashMap<>();
        String own = NATIVE.get(country);
        if (own != null && settings.languages().contains(own)) {
            names.put(own, name(family.get(0), given.get(0), patronymic.get(0), own));
        }
        names.put("en", name(family.get(1), given.get(1), "", "en"));
        Person.Builder builder = Person.builder("person-" + (index + 1)).names(names);
        if (names.size() > 1) {
            builder.nativeLanguage(own);
        }
        if (settings.sentences() > 0 && random.oneIn(20)) {
            builder.biography(random.of(words.texts("sentence")));
        }
        return builder.build();
    }

    private static PersonName name(
            String family, String given, String patronymic, String language) {
        PersonName.Builder builder = PersonName.builder().family(family).given(given);
        if (!patronymic.isEmpty()) {
            builder.patronymic(patronymic);
        }
        if (language.equals("en")) {
            builder.order(NameOrder.GIVEN_FIRST);
        }
        return builder.build();
    }
}
