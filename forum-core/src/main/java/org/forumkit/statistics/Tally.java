package org.forumkit.statistics;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Numbers by measure, breakdown and key while they are counted. */
final class Tally {
    private final Map<Measure, Map<Breakdown, Map<String, Count>>> counts =
            new EnumMap<>(Measure.class);

    /** A number that grows in place, since most of what there is to count is counted here. */
    static final class Count {
        private long value;

        long value() {
            return value;
        }
    }

    void add(Measure measure, Breakdown breakdown, String key, long value) {
        counts.computeIfAbsent(measure, each -> new EnumMap<>(Breakdown.class))
                        .computeIfAbsent(breakdown, each -> new HashMap<>())
                        .computeIfAbsent(key, each -> new Count())
                        .value +=
                value;
    }

    void total(Measure measure, long value) {
        add(measure, Breakdown.TOTAL, "", value);
    }

    Map<Measure, Map<Breakdown, Map<String, Count>>> counts() {
        return counts;
    }
}
