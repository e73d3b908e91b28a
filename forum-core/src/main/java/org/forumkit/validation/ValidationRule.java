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
                        error("identifier.malformed"),
                        error("language.unknown"),
                        error("country.unknown"),
                        hint("country.unlisted"),
                        error("subdivision.unknown"),
                        error("subdivision.elsewhere"),
                        warning("subdivision.unnamed"),
                        error("region-member.unknown"),
                        error("zone.unknown"),
                        error("zone.missing"),
                        error("address.malformed"),
                        error("colour.malformed"),
                        error("number.malformed"),
                        error("text.blank"),
                        error("text.empty"),
                        error("text.too-long"),
                        error("text.control-character"),
                        error("text.direction-override"),
                        error("text.half-character"),
                        error("name.missing"),
                        error("participant.nobody"),
                        error("appearance.nobody"),
                        error("record.two-at-once"),
                        error("value.positive"),
                        error("value.positive-or-zero"),
                        error("value.min"),
                        error("format.newer"),
                        error("value.decimal-min"),
                        error("value.decimal-max"),
                        error("value.not-blank"),
                        error("value.not-empty"),
                        error("id.duplicate"),
                        error("reference.unknown.person"),
                        error("reference.unknown.organisation"),
                        error("reference.unknown.participant"),
                        error("reference.unknown.delegation"),
                        error("reference.unknown.room"),
                        error("reference.unknown.topic"),
                        error("reference.unknown.vocabulary"),
                        error("reference.unknown.edition"),
                        warning("reference.repeated"),
                        error("organisation.cycle"),
                        error("participant.companion-of"),
                        error("time.end-before-start"),
                        error("time.start-missing"),
                        error("time.skipped"),
                        warning("time.ambiguous"),
                        error("duration.not-positive"),
                        error("session.outside-edition"),
                        hint("session.without-start"),
                        new ValidationRule("session.without-end", Severity.WARNING, Severity.HINT),
                        error("item.outside-session"),
                        warning("item.runs-over"),
                        warning("item.number-repeated"),
                        new ValidationRule("session.overfull", Severity.WARNING, Severity.HINT),
                        hint("session.over-day-change"),
                        warning("session.outside-hours"),
                        hint("session.no-break"),
                        new ValidationRule("room.twice", Severity.ERROR, Severity.WARNING),
                        new ValidationRule("person.twice", Severity.ERROR, Severity.WARNING),
                        hint("organisation.twice"),
                        warning("person.turnaround"),
                        error("interpretation.channel-twice"),
                        warning("interpretation.language-twice"),
                        warning("interpretation.speaker-uncovered"),
                        hint("interpretation.audience-uncovered"),
                        warning("participant.not-coming"),
                        warning("session.capacity-over-rooms"),
                        warning("room.too-small"),
                        warning("related-event.outside"),
                        hint("topic.no-vocabulary"),
                        hint("edition.no-undertaker"),
                        hint("session.no-room"),
                        hint("session.no-speaker"),
                        hint("session.no-moderator"),
                        hint("session.no-abstract"),
                        warning("appearance.unconfirmed"),
                        warning("appearance.unnamed"),
                        hint("translation.missing"),
                        warning("translation.stale"),
                        warning("translation.number-differs"),
                        hint("translation.number-missing"),
                        warning("translation.time-differs"),
                        hint("translation.time-missing"),
                        warning("translation.zone-differs"),
                        warning("translation.name-differs"),
                        warning("script.wrong"),
                        warning("script.variant"),
                        warning("script.look-alike"));

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

        private static ValidationRule error(String key) {
            return new ValidationRule(key, Severity.ERROR, null);
        }
    }
}
