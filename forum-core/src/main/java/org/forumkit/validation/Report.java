package org.forumkit.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.forumkit.finding.Finding;
import org.forumkit.finding.Landmark;
import org.forumkit.finding.Severity;
import org.forumkit.words.Excerpt;
import org.forumkit.words.Nearest;
import org.jspecify.annotations.Nullable;

/** Collects what the rules find. */
final class Report {
    /**
     * How many candidates are compared at the most: with all wrong it would take quadratic time.
     */
    private static final int COMPARISONS = 2_000_000;

    private final ValidationOptions options;
    private final Severity least;
    private final Guide guide;
    private final List<Finding> findings = new ArrayList<>();
    private int compared;

    /** Collects what matters at least so much, by rules that the options still want. */
    Report(ValidationOptions options, Severity least, Guide guide) {
        this.options = options;
        this.least = least;
        this.guide = guide;
    }

    /** Returns who knows what readers call things. */
    Guide guide() {
        return guide;
    }

    /** Returns what the caller wants of the check. */
    ValidationOptions options() {
        return options;
    }

    /** Tells whether any findings of a rule are wanted. */
    boolean tells(String key) {
        return wanted(key, ValidationRule.of(key).severity()) != null;
    }

    /** Returns how much a finding matters, null if it is not wanted. */
    private @Nullable Severity wanted(String key, Severity standard) {
        Severity severity = options.severity(key, standard);
        return severity == null || severity.compareTo(least) > 0 ? null : severity;
    }

    /**
     * Adds a finding of a rule, with the severity that it has; the arguments as in {@link #add}.
     */
    void find(String key, Place place, @Nullable String value, String... arguments) {
        add(ValidationRule.of(key).severity(), key, place.toString(), value, arguments);
    }

    /** Adds a finding of a rule whose value is an id, with what readers know that by. */
    void findNamed(String key, Place place, String id, Landmark name, String... arguments) {
        Severity severity = ValidationRule.of(key).severity();
        add(severity, key, place.toString(), id, Map.of("value", name), arguments);
    }

    /** Adds a finding of a rule that may be no fault. */
    void doubt(String key, Place place, @Nullable String value, String... arguments) {
        ValidationRule rule = ValidationRule.of(key);
        add(
                rule.doubtful() == null ? rule.severity() : rule.doubtful(),
                key,
                place.toString(),
                value,
                arguments);
    }

    /** Adds an error. */
    void error(String key, Place place, @Nullable String value, String... arguments) {
        add(Severity.ERROR, key, place.toString(), value, arguments);
    }

    /** Adds a finding; the arguments are name and value by turns. */
    void add(
            Severity severity,
            String key,
            String pointer,
            @Nullable String value,
            String... arguments) {
        add(severity, key, pointer, value, Map.of(), arguments);
    }

    /** Adds a finding, with what readers know that by which an argument gives by its id. */
    void add(
            Severity severity,
            String key,
            String pointer,
            @Nullable String value,
            Map<String, Landmark> names,
            String... arguments) {
        Severity wanted = wanted(key, severity);
        if (wanted == null) {
            return;
        }
        Finding finding =
                new Finding(
                        wanted,
                        key,
                        pointer,
                        value == null ? null : Excerpt.of(value),
                        Map.of(),
                        List.of(),
                        names);
        for (int i = 0; i < arguments.length; i += 2) {
            finding = finding.with(arguments[i], Excerpt.of(arguments[i + 1]));
        }
        findings.add(finding);
    }

    /** Adds an error, with what was probably meant. */
    void errorWithNearest(String key, Place place, String value, Collection<String> candidates) {
        String nearest = null;
        if (compared + candidates.size() <= COMPARISONS) {
            compared += candidates.size();
            nearest = Nearest.to(value, candidates);
        }
        if (nearest == null) {
            error(key, place, value);
        } else {
            error(key, place, value, "nearest", nearest);
        }
    }

    /** Returns all that was found, in the order of the document. */
    List<Finding> findings(DocumentOrder order) {
        return order.sorted(findings);
    }
}
