package org.forumkit.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forumkit.model.Edition;
import org.forumkit.model.FigureState;
import org.forumkit.model.Forum;
import org.forumkit.model.Precision;
import org.forumkit.model.Topic;
import org.jspecify.annotations.Nullable;

/** Compares editions. */
final class Comparing {
    private static final List<Measure> ARRIVING =
            List.of(Measure.PEOPLE, Measure.ORGANISATIONS, Measure.COUNTRIES);

    private final Forum forum;
    private final Shared shared;
    private final List<EditionStatistics> all = new ArrayList<>();
    private final List<EditionStatistics> compared = new ArrayList<>();
    private final List<Arrivals> arrivals = new ArrayList<>();

    Comparing(Forum forum, List<String> editions, @Nullable LocalDate asOf) {
        this.forum = forum;
        this.shared = new Shared(forum);
        Set<String> wanted = new HashSet<>(editions);
        for (Edition each : forum.series().editions()) {
            EditionStatistics statistics = new EditionCount(shared, each, asOf).statistics();
            all.add(statistics);
            if (wanted.remove(each.id())) {
                compared.add(statistics);
            }
        }
        if (!wanted.isEmpty()) {
            throw new IllegalArgumentException(
                    "editions must be of the document, not "
                            + Shared.sorted(wanted.stream()).get(0));
        }
    }

    EditionComparison comparison() {
        ARRIVING.forEach(this::arrive);
        return new EditionComparison(compared, rows(), arrivals, topics());
    }

    private void arrive(Measure measure) {
        Set<String> seen = new HashSet<>();
        List<String> before = List.of();
        for (EditionStatistics each : all) {
            List<String> here = ids(each, measure);
            if (here.isEmpty()) {
                continue;
            }
            if (compared.contains(each)) {
                Set<String> present = new HashSet<>(here);
                arrivals.add(
                        new Arrivals(
                                each.edition(),
                                measure,
                                here.stream().filter(id -> !seen.contains(id)).toList(),
                                here.stream().filter(seen::contains).toList(),
                                isOpen(each, measure)
                                        ? List.of()
                                        : before.stream()
                                                .filter(id -> !present.contains(id))
                                                .toList()));
            }
            seen.addAll(here);
            before = here;
        }
    }

    private static boolean isOpen(EditionStatistics edition, Measure measure) {
        Statistic total = edition.total(measure, Origin.COUNTED);
        return total == null || total.precision() == Precision.AT_LEAST;
    }

    /** Tells whether an earlier edition may have had more than its records say. */
    private boolean isOpenBefore(EditionStatistics edition, Measure measure) {
        return all.subList(0, all.indexOf(edition)).stream()
                .anyMatch(earlier -> isOpen(earlier, measure));
    }

    private static List<String> ids(EditionStatistics statistics, Measure measure) {
        return switch (measure) {
            case PEOPLE -> statistics.people();
            case ORGANISATIONS -> statistics.organisations();
            default -> statistics.countries();
        };
    }

    /** What a row is of. */
    private record RowKey(Measure measure, Breakdown breakdown, String key) {
        static RowKey of(Statistic each) {
            return new RowKey(each.measure(), each.breakdown(), each.key());
        }
    }

    private List<ComparisonRow> rows() {
        List<Map<RowKey, Statistic>> counted = new ArrayList<>();
        List<Map<RowKey, Statistic>> stated = new ArrayList<>();
        Set<RowKey> keys = new HashSet<>();
        for (EditionStatistics edition : compared) {
            Map<RowKey, Statistic> counts = new HashMap<>();
            Map<RowKey, Statistic> figures = new HashMap<>();
            List<Statistic> statistics = new ArrayList<>(edition.statistics());
            statistics.addAll(arrivals(edition));
            for (Statistic each : statistics) {
                Map<RowKey, Statistic> of = each.origin() == Origin.COUNTED ? counts : figures;
                of.merge(
                        RowKey.of(each),
                        each,
                        (old, later) -> Stated.isBetter(later, old) ? later : old);
            }
            keys.addAll(counts.keySet());
            keys.addAll(figures.keySet());
            counted.add(counts);
            stated.add(figures);
        }
        List<ComparisonRow> rows = new ArrayList<>();
        for (RowKey key : ordered(keys)) {
            List<ComparisonCell> cells = new ArrayList<>();
            ComparisonCell earlier = null;
            for (int i = 0; i < compared.size(); i++) {
                ComparisonCell cell =
                        ComparisonCell.of(
                                compared.get(i).edition(),
                                counted.get(i).get(key),
                                stated.get(i).get(key),
                                earlier);
                cells.add(cell);
                earlier = cell.isGap() ? earlier : cell;
            }
            rows.add(new ComparisonRow(key.measure(), key.breakdown(), key.key(), cells));
        }
        return rows;
    }

    private List<Statistic> arrivals(EditionStatistics edition) {
        List<Statistic> counts = new ArrayList<>();
        for (Arrivals each : arrivals) {
            if (each.edition().equals(edition.edition())) {
                Map<String, List<String>> parts = new LinkedHashMap<>();
                parts.put("first-seen", each.firstSeen());
                parts.put("returning", each.returning());
                parts.put("missing", each.missing());
                Statistic total = edition.total(each.of(), Origin.COUNTED);
                boolean open = isOpen(edition, each.of());
                boolean untold = open || isOpenBefore(edition, each.of());
                parts.forEach(
                        (key, ids) -> {
                            // Of an open number, at least none says nothing.
                            if (!open || !ids.isEmpty()) {
                                boolean atLeast = key.equals("returning") && untold;
                                counts.add(arrival(each.of(), key, ids, total, atLeast));
                            }
                        });
            }
        }
        return counts;
    }

    private static Statistic arrival(
            Measure measure,
            String key,
            List<String> ids,
            @Nullable Statistic total,
            boolean atLeast) {
        return new Statistic(
                measure,
                Breakdown.ARRIVAL,
                key,
                ids.size(),
                Origin.COUNTED,
                total == null || atLeast ? Precision.AT_LEAST : total.precision(),
                total == null ? null : total.asOf(),
                total == null ? List.of() : total.sources(),
                total == null ? FigureState.PROVISIONAL : total.state());
    }

    private List<RowKey> ordered(Set<RowKey> keys) {
        Map<Measure, Map<Breakdown, List<String>>> grouped = new EnumMap<>(Measure.class);
        for (RowKey each : keys) {
            grouped.computeIfAbsent(each.measure(), key -> new EnumMap<>(Breakdown.class))
                    .computeIfAbsent(each.breakdown(), key -> new ArrayList<>())
                    .add(each.key());
        }
        List<RowKey> ordered = new ArrayList<>();
        grouped.forEach(
                (measure, breakdowns) ->
                        breakdowns.forEach(
                                (breakdown, parts) -> {
                                    parts.sort(shared.order(breakdown));
                                    parts.forEach(
                                            key ->
                                                    ordered.add(
                                                            new RowKey(measure, breakdown, key)));
                                }));
        return ordered;
    }

    private List<TopicHistory> topics() {
        Map<String, Set<String>> themes = new LinkedHashMap<>();
        for (Edition edition : forum.series().editions()) {
            Set<String> own = new HashSet<>();
            edition.topics().forEach(each -> own.addAll(each.vocabulary()));
            themes.put(edition.id(), own);
        }
        List<TopicHistory> histories = new ArrayList<>();
        for (Topic topic : forum.series().topics()) {
            List<String> with = new ArrayList<>();
            themes.forEach(
                    (edition, own) -> {
                        if (own.contains(topic.id())) {
                            with.add(edition);
                        }
                    });
            List<String> present = new ArrayList<>();
            List<String> absent = new ArrayList<>();
            for (EditionStatistics each : compared) {
                Set<String> own = themes.getOrDefault(each.edition(), Set.of());
                if (own.contains(topic.id())) {
                    present.add(each.edition());
                } else if (!own.isEmpty()) {
                    absent.add(each.edition());
                }
            }
            histories.add(
                    new TopicHistory(
                            topic.id(),
                            topic.title(),
                            with.isEmpty() ? null : with.get(0),
                            with.isEmpty() ? null : with.get(with.size() - 1),
                            present,
                            absent));
        }
        return Collections.unmodifiableList(histories);
    }
}
