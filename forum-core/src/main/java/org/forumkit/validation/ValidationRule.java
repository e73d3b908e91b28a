package org.forumkit.validation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forumkit.finding.Severity;
import org.forumkit.words.Nearest;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a document is checked by.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key the key of its findings, which never changes; never null
 * @param severity how much its findings matter unless the caller says otherwise, never null
 * @param doubtful how much those of its findings matter that may be no fault, as of times that are
 *     illustrative; null if all are alike
 * @since 0.1
 */
public record ValidationRule(String key, Severity severity, @Nullable Severity doubtful) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if {@code key} or {@code severity} is null
     */
    public ValidationRule {
        Objects.requireNonNull(key, "key must not be null");
        Objects.requireNonNull(severity, "severity must not be null");
    }

    /**
     * Returns all rules there are.
     *
     * @return the rules in the order of {@code docs/findings.md}, never null, unmodifiable
     */
    public static List<ValidationRule> all() {
        return Catalogue.RULES;
    }

    /**
     * Returns the rule of a key.
     *
     * @param key the key, never null
     * @return the rule, never null
     * @throws IllegalArgumentException if there is none
     */
    public static ValidationRule of(String key) {
        ValidationRule rule = find(Objects.requireNonNull(key, "key must not be null"));
        if (rule == null) {
            String nearest = Nearest.to(key, Catalogue.BY_KEY.keySet());
            throw new IllegalArgumentException(
                    "key must be the key of a rule, not \""
                            + key
                            + "\""
                            + (nearest == null ? "" : "; did you mean \"" + nearest + "\"?"));
        }
        return rule;
    }

    static @Nullable ValidationRule find(String key) {
        return Catalogue.BY_KEY.get(key);
    }

    /**
     * Returns what its findings say, an ellipsis for what they speak of.
     *
     * @param words where the words come from, never null
     * @param language the reader's language, BCP 47; never null
     * @return as {@code The venue has no room “…”}, never null
     */
    public String description(Words words, String language) {
        return words.get(language, "finding." + key).replaceAll("\\{[^}]*}", "\u2026");
    }

    /** The rules, by what they look at. */
    private static final class Catalogue {
        static final List<ValidationRule> RULES =
                List.of(
                        doubtful("room.twice", Severity.WARNING),
                        doubtful("person.twice", Severity.WARNING),
                        hint("organisation.twice"),
                        warning("person.turnaround"));

        static final Map<String, ValidationRule> BY_KEY = byKey();

        private static Map<String, ValidationRule> byKey() {
            Map<String, ValidationRule> all = new LinkedHashMap<>();
            RULES.forEach(each -> all.put(each.key(), each));
            return Collections.unmodifiableMap(all);
        }

        private static ValidationRule hint(String key) {
            return new ValidationRule(key, Severity.HINT, null);
        }

        private static ValidationRule warning(String key) {
            return new ValidationRule(key, Severity.WARNING, null);
        }

        private static ValidationRule doubtful(String key, Severity doubtful) {
            return new ValidationRule(key, Severity.ERROR, doubtful);
        }
    }
}
