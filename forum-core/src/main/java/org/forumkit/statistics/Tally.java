package org.forumkit.statistics;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Numbers by measure, breakdown and key while they are counted. */
final class Tally {
    private final Map<Measure, Map<Breakdown, Map<String, Long>>> counts =
            new EnumMap<>(Measure.class);

    void add(Measure measure, Breakdown breakdown, String key, long value) {
        counts.computeIfAbsent(measure, each -> new EnumMap<>(Breakdown.class))
                .computeIfAbsent(breakdown, each -> new HashMap<>())
                .merge(key, value, Long::sum);
    }

    void total(Measure measure, long value) {
        add(measure, Breakdown.TOTAL, "", value);
    }

    Map<Measure, Map<Breakdown, Map<String, Long>>> counts() {
        return counts;
    }
}
