package org.forumkit.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.forumkit.model.Country;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Organisation;
import org.forumkit.model.OrganisationKind;
import org.forumkit.model.ParticipantStatus;
import org.forumkit.model.Region;
import org.forumkit.model.Subdivision;
import org.forumkit.model.Topic;
import org.jspecify.annotations.Nullable;

/** What the editions of a document share, by id. */
final class Shared {
    private final Forum forum;
    private final Map<String, Body> bodies = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    Shared(Forum forum) {
        this.forum = forum;
        // Of two with one id the first counts; validation reports the other.
        forum.organisations()
                .forEach(each -> bodies.putIfAbsent(each.id(), new Body(bodies.size(), each)));
        for (Country country : forum.countries()) {
            places.putIfAbsent(country.code(), places.size());
            for (Subdivision part : country.subdivisions()) {
                places.putIfAbsent(part.code(), places.size());
            }
        }
    }

    /**
     * What counting asks of an organisation, so that it reads no more than this: a set of numbers
     * is small where one of ids is not, and the country may be that of the subdivision.
     */
    record Body(
            int number,
            String id,
            OrganisationKind kind,
            @Nullable String country,
            @Nullable String subdivision) {
        Body(int number, Organisation organisation) {
            this(
                    number,
                    organisation.id(),
                    organisation.kind(),
                    organisation.country() == null && organisation.subdivision() != null
                            ? countryOf(organisation.subdivision())
                            : organisation.country(),
                    organisation.subdivision());
        }
    }

    /** Returns the country of a subdivision's code. */
    static String countryOf(String subdivision) {
        int hyphen = subdivision.indexOf('-');
        return hyphen < 0 ? subdivision : subdivision.substring(0, hyphen);
    }

    Forum forum() {
        return forum;
    }

    @Nullable Body body(@Nullable String id) {
        return id == null ? null : bodies.get(id);
    }

    /** Orders the keys of a breakdown: as the document has them, then by key, unknown last. */
    Comparator<String> order(Breakdown breakdown) {
        Map<String, Integer> order =
                switch (breakdown) {
                    case COUNTRY, SUBDIVISION -> places;
                    case VOCABULARY -> index(ids(forum.series().topics()));
                    case TOPIC -> {
                        List<String> topics = new ArrayList<>();
                        for (Edition edition : forum.series().editions()) {
                            topics.addAll(ids(edition.topics()));
                        }
                        yield index(topics);
                    }
                    case STATUS -> index(words(ParticipantStatus.values()));
                    case ORGANISATION_KIND -> index(words(OrganisationKind.values()));
                    case REGION -> index(sides());
                    case ARRIVAL -> index(List.of("first-seen", "returning", "missing"));
                    default -> Map.of();
                };
        return Comparator.<String, Boolean>comparing(each -> each.equals(Statistic.UNKNOWN))
                .thenComparing(each -> order.getOrDefault(each, Integer.MAX_VALUE))
                .thenComparing(Comparator.naturalOrder());
    }

    private List<String> sides() {
        List<String> sides = new ArrayList<>();
        for (Region region : forum.series().regions()) {
            for (String side : List.of("in", "out", "international", Statistic.UNKNOWN)) {
                sides.add(region.id() + "/" + side);
            }
        }
        return sides;
    }

    private static List<String> ids(List<Topic> topics) {
        return topics.stream().map(Topic::id).toList();
    }

    private static List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants).map(EditionCount::word).toList();
    }

    private static Map<String, Integer> index(List<String> keys) {
        Map<String, Integer> index = new HashMap<>();
        keys.forEach(each -> index.putIfAbsent(each, index.size()));
        return index;
    }

    /** Returns ids in one order. */
    static List<String> sorted(Stream<String> ids) {
        List<SortedId> sorted = new ArrayList<>();
        ids.map(SortedId::of).forEach(sorted::add);
        return sorted(sorted);
    }

    /** Sorts ids in place, and returns each once. */
    static List<String> sorted(List<SortedId> ids) {
        ids.sort(Comparator.naturalOrder());
        List<String> sorted = new ArrayList<>(ids.size());
        SortedId last = null;
        for (SortedId each : ids) {
            if (last == null || each.compareTo(last) != 0) {
                sorted.add(each.id());
            }
            last = each;
        }
        return sorted;
    }
}
