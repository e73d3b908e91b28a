package org.forumkit.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.finding.Finding;
import org.forumkit.finding.Landmark;
import org.forumkit.words.Excerpt;
import org.jspecify.annotations.Nullable;

/** Collects the findings of one import; not for use by several threads at once. */
final class Deviations {
    private final List<Told> told = new ArrayList<>();
    private final Map<ImportRule, Integer> counts = new LinkedHashMap<>();
    private final Map<String, Told> once = new LinkedHashMap<>();

    /** One finding, and how often it was met. */
    private static final class Told {
        private Finding finding;
        private int count = 1;

        private Told(Finding finding) {
            this.finding = finding;
        }
    }

    /** Tells of a deviation; arguments are names and values in turn. */
    void tell(
            ImportRule rule,
            Node where,
            String pointer,
            @Nullable String value,
            String... arguments) {
        if (counts.merge(rule, 1, Integer::sum) <= ImportOptions.MAX_FINDINGS) {
            told.add(new Told(finding(rule, where, pointer, value, arguments)));
        }
    }

    /** Tells of what is met again and again only where it is met first, and how often it was. */
    void tellOnce(
            ImportRule rule,
            String key,
            Node where,
            String pointer,
            @Nullable String value,
            String... arguments) {
        Told before = once.get(rule.key() + " " + key);
        if (before != null) {
            before.count++;
        } else if (counts.merge(rule, 1, Integer::sum) <= ImportOptions.MAX_FINDINGS) {
            Told first = new Told(finding(rule, where, pointer, value, arguments));
            once.put(rule.key() + " " + key, first);
            first.finding = first.finding.with("count", "1");
            told.add(first);
        }
    }

    private static Finding finding(
            ImportRule rule,
            Node where,
            String pointer,
            @Nullable String value,
            String... arguments) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            all.put(arguments[i], Excerpt.of(arguments[i + 1]));
        }
        all.put("line", Integer.toString(where.line()));
        all.put("column", Integer.toString(where.column()));
        return new Finding(rule.severity(), rule.key(), pointer, value, all)
                .at(
                        List.of(
                                new Landmark("place.line", null, where.line()),
                                new Landmark("place.column", null, where.column())));
    }

    List<Finding> all() {
        List<Finding> all = new ArrayList<>(told.size());
        for (Told each : told) {
            all.add(
                    each.count == 1
                            ? each.finding
                            : each.finding.with("count", Integer.toString(each.count)));
        }
        counts.forEach(
                (rule, count) -> {
                    int more = count - ImportOptions.MAX_FINDINGS;
                    if (more > 0) {
                        all.add(
                                Finding.warning(ImportRule.MORE.key(), "", rule.key())
                                        .with("count", Integer.toString(more)));
                    }
                });
        return all;
    }
}
