package org.forumkit.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.forumkit.model.Edition;
import org.forumkit.model.EditionState;
import org.forumkit.model.FigureState;
import org.forumkit.model.OrganisationKind;
import org.forumkit.model.Participant;
import org.forumkit.model.ParticipantStatus;
import org.forumkit.model.Precision;
import org.forumkit.model.Region;
import org.forumkit.model.Topic;
import org.jspecify.annotations.Nullable;

/** Counts one edition. */
final class EditionCount {
    private static final Set<ParticipantStatus> PRESENT =
            EnumSet.of(
                    ParticipantStatus.REGISTERED,
                    ParticipantStatus.ACCREDITED,
                    ParticipantStatus.ATTENDED);

    /** What there may be more of than the entries of participants name. */
    private static final Set<Measure> PRESENCE =
            EnumSet.of(
                    Measure.PARTICIPANTS,
                    Measure.PEOPLE,
                    Measure.ORGANISATIONS,
                    Measure.PARKS,
                    Measure.ENTERPRISES,
                    Measure.MEDIA,
                    Measure.COUNTRIES);

    /** How many participants are looked up before they are counted. */
    private static final int TOGETHER = 64;

    private final Shared shared;
    private final Edition edition;
    private final @Nullable LocalDate asOf;
    private final Tally tally = new Tally();

    private final Appearing appearing;
    private final Map<Enum<?>, String> words = new HashMap<>();

    /** The ids of the persons among those present, some of them several times. */
    private final List<SortedId> persons;

    private final List<Shared.Body> organisations = new ArrayList<>();

    /** The numbers of these organisations: few bits, where a set of ids would be large. */
    private final BitSet seen = new BitSet();

    private final Set<String> countries = new HashSet<>();
    private final Map<String, Membership> regions = new HashMap<>();
    private int present;
    private int presentSpeakers;
    private boolean shares;
    private final Set<Measure> open = EnumSet.noneOf(Measure.class);

    EditionCount(Shared shared, Edition edition, @Nullable LocalDate asOf) {
        this.shared = shared;
        this.edition = edition;
        this.asOf = asOf;
        this.appearing = new Appearing(SessionCount.counting(edition));
        this.persons = new ArrayList<>(edition.participants().size());
        for (Region region : shared.forum().series().regions()) {
            regions.putIfAbsent(region.id(), new Membership(region, edition));
        }
    }

    EditionStatistics statistics() {
        List<Participant> participants = edition.participants();
        for (int from = 0; from < participants.size(); from += TOGETHER) {
            int to = Math.min(from + TOGETHER, participants.size());
            count(participants.subList(from, to));
        }
        List<String> people = Shared.sorted(persons);
        new SessionCount(this, edition, appearing, tally).count();
        if (present > 0 && present == presentSpeakers) {
            // Those whom the programme names, not those who came.
            mayBeMore(PRESENCE);
        }
        organisations.forEach(this::countOrganisation);
        countries.forEach(this::countCountry);
        if (!people.isEmpty()) {
            tally.total(Measure.PEOPLE, people.size());
        }
        List<Statistic> statistics = new ArrayList<>(counted());
        statistics.addAll(Stated.of(edition, shared.forum().defaultLanguage()));
        return new EditionStatistics(
                edition.id(),
                edition.ordinal(),
                edition.title(),
                edition.firstDay(),
                edition.lastDay(),
                edition.state(),
                statistics,
                Shared.sorted(organisations.stream().map(Shared.Body::id)),
                people,
                Shared.sorted(countries.stream()));
    }

    /**
     * Counts some, all of whom it looks up before, one thing after the other: where no step waits
     * for the one before, the processor waits for memory once and not for each.
     */
    private void count(List<Participant> some) {
        List<Shared.@Nullable Body> bodies = new ArrayList<>(TOGETHER);
        List<Appearing.@Nullable Speaker> speakers = new ArrayList<>(TOGETHER);
        List<@Nullable SortedId> ids = new ArrayList<>(TOGETHER);
        for (Participant each : some) {
            speakers.add(appearing.speaker(each.id()));
        }
        for (Participant each : some) {
            bodies.add(shared.body(each.organisation()));
        }
        for (Participant each : some) {
            ids.add(each.person() == null ? null : SortedId.of(each.person()));
        }
        for (int i = 0; i < some.size(); i++) {
            Participant each = some.get(i);
            String country = country(each, bodies.get(i));
            Appearing.Speaker speaker = speakers.get(i);
            if (speaker != null) {
                speaker.is(each, country, PRESENT.contains(each.status()));
            }
            count(each, bodies.get(i), ids.get(i), country);
        }
    }

    private void count(
            Participant each,
            Shared.@Nullable Body body,
            @Nullable SortedId person,
            @Nullable String country) {
        String status = known(each.status());
        tally.add(Measure.PARTICIPANTS, Breakdown.STATUS, status, 1);
        if (!PRESENT.contains(each.status())) {
            return;
        }
        present++;
        tally.total(Measure.PARTICIPANTS, 1);
        String kind = body == null ? Statistic.UNKNOWN : known(body.kind());
        tally.add(Measure.PARTICIPANTS, Breakdown.ORGANISATION_KIND, kind, 1);
        if (body == null) {
            mayBeMore(Measure.ORGANISATIONS, Measure.PARKS, Measure.ENTERPRISES, Measure.MEDIA);
        } else {
            appears(body);
            if (body.kind() == OrganisationKind.MEDIA) {
                tally.total(Measure.MEDIA, 1);
            }
        }
        if (person == null) {
            // It stands for one or for many: "Participants from Indonesia".
            mayBeMore(PRESENCE);
        } else {
            persons.add(person);
        }
        place(each, body, country);
    }

    private void place(Participant each, Shared.@Nullable Body body, @Nullable String country) {
        boolean international = body != null && body.kind() == OrganisationKind.INTERNATIONAL;
        String side = null;
        if (country == null) {
            tally.add(Measure.PARTICIPANTS, Breakdown.COUNTRY, Statistic.UNKNOWN, 1);
            side = international ? "international" : Statistic.UNKNOWN;
            if (!international) {
                mayBeMore(Measure.COUNTRIES);
            }
        } else {
            tally.add(Measure.PARTICIPANTS, Breakdown.COUNTRY, country, 1);
            countries.add(country);
        }
        String part = part(each, body);
        if (part != null) {
            tally.add(Measure.PARTICIPANTS, Breakdown.SUBDIVISION, part, 1);
        }
        sides(Measure.PARTICIPANTS, country, part, side);
    }

    private void sides(
            Measure measure,
            @Nullable String country,
            @Nullable String part,
            @Nullable String set) {
        for (Membership each : regions.values()) {
            String key = country == null ? each.key(String.valueOf(set)) : each.key(country, part);
            tally.add(measure, Breakdown.REGION, key, 1);
        }
    }

    /** Returns the country that somebody represents, null if none is known. */
    private static @Nullable String country(Participant each, Shared.@Nullable Body body) {
        if (each.country() != null) {
            return each.country();
        }
        if (each.subdivision() != null) {
            return Shared.countryOf(each.subdivision());
        }
        return body == null ? null : body.country();
    }

    private static @Nullable String part(Participant each, Shared.@Nullable Body body) {
        if (each.subdivision() != null || each.country() != null) {
            return each.subdivision();
        }
        return body == null ? null : body.subdivision();
    }

    Shared.@Nullable Body body(@Nullable String id) {
        return shared.body(id);
    }

    /** Notes an organisation that is there, with a participant or without. */
    void appears(Shared.Body body) {
        if (!seen.get(body.number())) {
            seen.set(body.number());
            organisations.add(body);
        }
    }

    /** Returns the topics of the series that topics of the edition belong to. */
    Map<String, List<String>> vocabulary() {
        Map<String, List<String>> vocabulary = new HashMap<>();
        for (Topic topic : edition.topics()) {
            vocabulary.putIfAbsent(topic.id(), topic.vocabulary());
        }
        return vocabulary;
    }

    void mayBeMore(Measure... measures) {
        mayBeMore(List.of(measures));
    }

    private void mayBeMore(Collection<Measure> measures) {
        open.addAll(measures);
    }

    /** Notes a participant who appears in the programme, each once. */
    void speaks(Appearing.Speaker speaker) {
        if (speaker.isPresent()) {
            presentSpeakers++;
        }
    }

    private void countOrganisation(Shared.Body body) {
        tally.total(Measure.ORGANISATIONS, 1);
        tally.add(Measure.ORGANISATIONS, Breakdown.ORGANISATION_KIND, known(body.kind()), 1);
        if (body.kind() == OrganisationKind.PARK) {
            tally.total(Measure.PARKS, 1);
        } else if (body.kind() == OrganisationKind.ENTERPRISE) {
            tally.total(Measure.ENTERPRISES, 1);
        }
        tally.add(
                Measure.ORGANISATIONS,
                Breakdown.COUNTRY,
                body.country() == null ? Statistic.UNKNOWN : body.country(),
                1);
        boolean international = body.kind() == OrganisationKind.INTERNATIONAL;
        sides(
                Measure.ORGANISATIONS,
                body.country(),
                body.subdivision(),
                international ? "international" : Statistic.UNKNOWN);
    }

    private void countCountry(String country) {
        tally.total(Measure.COUNTRIES, 1);
        sides(Measure.COUNTRIES, country, null, null);
    }

    /** Notes that times by language and country are shared out, not measured. */
    void isShared() {
        shares = true;
    }

    private List<Statistic> counted() {
        List<Statistic> counted = new ArrayList<>();
        FigureState state =
                edition.state() == EditionState.HELD ? FigureState.FINAL : FigureState.PROVISIONAL;
        Map<Measure, Long> stated = greatestStated();
        tally.counts()
                .forEach(
                        (measure, breakdowns) -> {
                            long total =
                                    value(
                                            breakdowns
                                                    .getOrDefault(Breakdown.TOTAL, Map.of())
                                                    .get(""));
                            boolean atLeast =
                                    open.contains(measure)
                                            || stated.getOrDefault(measure, 0L) > total;
                            breakdowns.forEach(
                                    (breakdown, values) ->
                                            keys(breakdown, values)
                                                    .forEach(
                                                            key ->
                                                                    counted.add(
                                                                            statistic(
                                                                                    measure,
                                                                                    breakdown,
                                                                                    key,
                                                                                    value(
                                                                                            values
                                                                                                    .get(
                                                                                                            key)),
                                                                                    atLeast,
                                                                                    state))));
                        });
        return counted;
    }

    private List<String> keys(Breakdown breakdown, Map<String, Tally.Count> values) {
        List<String> keys = new ArrayList<>(values.keySet());
        keys.sort(shared.order(breakdown));
        return keys;
    }

    private static long value(Tally.@Nullable Count count) {
        return count == null ? 0 : count.value();
    }

    private Statistic statistic(
            Measure measure,
            Breakdown breakdown,
            String key,
            long value,
            boolean atLeast,
            FigureState state) {
        return new Statistic(
                measure,
                breakdown,
                key,
                value,
                Origin.COUNTED,
                atLeast && !isUnknown(key) ? Precision.AT_LEAST : precision(measure, breakdown),
                asOf,
                edition.sources(),
                state);
    }

    /** What is not known of the records is known exactly. */
    private static boolean isUnknown(String key) {
        return key.equals(Statistic.UNKNOWN) || key.endsWith("/" + Statistic.UNKNOWN);
    }

    private Precision precision(Measure measure, Breakdown breakdown) {
        boolean bySpeaker = breakdown == Breakdown.COUNTRY || breakdown == Breakdown.LANGUAGE;
        return shares && measure == Measure.SPEAKING_TIME && bySpeaker
                ? Precision.ABOUT
                : Precision.EXACT;
    }

    /** Where more is stated than counted, the records are not all that there were. */
    private Map<Measure, Long> greatestStated() {
        Map<Measure, Long> greatest = new EnumMap<>(Measure.class);
        for (Statistic each : Stated.of(edition, shared.forum().defaultLanguage())) {
            if (each.breakdown() == Breakdown.TOTAL) {
                greatest.merge(each.measure(), each.value(), Math::max);
            }
        }
        return greatest;
    }

    /** Returns a constant's word, which is made once. */
    private String known(Enum<?> constant) {
        return words.computeIfAbsent(constant, EditionCount::word);
    }

    /** Returns a constant as the document writes it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
