package org.forumkit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.forumkit.exchange.ImportRule;
import org.forumkit.finding.Finding;
import org.forumkit.finding.Severity;
import org.forumkit.model.Forum;
import org.forumkit.words.Words;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue of rules: complete, in words, on the page of the manual, each with its pair. */
class ValidationRuleTests {
    private static final ForumValidator VALIDATOR = ForumValidator.standard();

    private static List<String> keys() {
        return ValidationRule.all().stream().map(ValidationRule::key).toList();
    }

    private static Set<String> found(Forum forum, ValidationOptions options) {
        Set<String> keys = new TreeSet<>();
        VALIDATOR.validate(forum, options).forEach(each -> keys.add(each.key()));
        return keys;
    }

    /** A rule without a pair in {@link RulePairs} fails here. */
    @ParameterizedTest
    @MethodSource("keys")
    void isBrokenByOneDocumentAndKeptByItsTwin(String key) {
        RulePairs.Pair pair = RulePairs.all().get(key);
        assertNotNull(pair, () -> "RulePairs has no pair for " + key);
        assertTrue(found(pair.broken(), RulePairs.OPTIONS).contains(key));
        assertFalse(found(pair.kept(), RulePairs.OPTIONS).contains(key));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void matters(String key) {
        ValidationRule rule = ValidationRule.of(key);
        Forum broken = RulePairs.all().get(key).broken();
        for (Finding each : VALIDATOR.validate(broken, RulePairs.OPTIONS)) {
            if (each.key().equals(key)) {
                assertTrue(
                        each.severity() == rule.severity() || each.severity() == rule.doubtful());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void isAnErrorForWhoeverAsksForErrorsAloneWhereItIsOne(String key) {
        Forum broken = RulePairs.all().get(key).broken();
        ValidationOptions raised = RulePairs.options().severity(key, Severity.ERROR).build();
        for (ValidationOptions options : List.of(RulePairs.OPTIONS, raised)) {
            assertEquals(
                    VALIDATOR.validate(broken, options).stream()
                            .filter(each -> each.severity() == Severity.ERROR)
                            .toList(),
                    VALIDATOR.errors(broken, options));
        }
        assertTrue(
                VALIDATOR.errors(broken, raised).stream().anyMatch(each -> each.key().equals(key)));
        ValidationOptions off = RulePairs.options().off(key).build();
        assertTrue(
                VALIDATOR.errors(broken, off).stream().noneMatch(each -> each.key().equals(key)));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void speaksEveryLanguageOfTheLibrary(String key) {
        Forum broken = RulePairs.all().get(key).broken();
        for (String language : Words.LANGUAGES) {
            assertEquals(language, Words.standard().resolve(language, "finding." + key).language());
            for (Finding each : VALIDATOR.validate(broken, RulePairs.OPTIONS)) {
                String message = each.message(Words.standard(), language);
                assertTrue(message.indexOf('{') < 0, message);
            }
        }
    }

    @Test
    void isThereOnce() {
        assertEquals(keys().size(), new HashSet<>(keys()).size());
        assertEquals(new TreeSet<>(keys()), new TreeSet<>(RulePairs.all().keySet()));
    }

    @Test
    void describesItself() {
        assertEquals(
                "The venue has no room “…”",
                ValidationRule.of("reference.unknown.room").description(Words.standard(), "en"));
    }

    @Test
    void isFoundByItsKey() {
        assertEquals(
                new ValidationRule("session.overfull", Severity.WARNING, Severity.HINT),
                ValidationRule.of("session.overfull"));
        assertEquals(
                "key must be the key of a rule, not \"session.overful\"; did you mean"
                        + " \"session.overfull\"?",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> ValidationRule.of("session.overful"))
                        .getMessage());
    }

    /** The page is written with {@code -Dforum.golden.update=true}. */
    @Test
    void isOnThePageOfFindings() throws IOException {
        Path page = Path.of("").toAbsolutePath().resolveSibling("docs").resolve("findings.md");
        Assumptions.assumeTrue(
                Files.isDirectory(page.getParent()), "no folder docs beside this module");
        if (Boolean.getBoolean("forum.golden.update") && System.getenv("CI") == null) {
            Files.writeString(page, page());
        }
        assertEquals(page(), Files.readString(page));
    }

    private static String page() {
        Words words = Words.standard();
        StringBuilder page =
                new StringBuilder()
                        .append("# Findings\n\n")
                        .append("Every rule that `ForumValidator` checks a document by, with the")
                        .append(" severity that its findings have unless\nthe caller says")
                        .append(" otherwise (`ValidationOptions`, `validate --severity`), and what")
                        .append(
                                " they say. Where a second\nseverity stands, it is that of doubtful")
                        .append(" cases, as of times that are illustrative.\n\n")
                        .append("This page is generated from the rules; a test holds that it is up")
                        .append(" to date.\n");
        page.append("\n| key | severity | message |\n| --- | --- | --- |\n");
        for (ValidationRule rule : ValidationRule.all()) {
            Severity doubtful = rule.doubtful();
            page.append("| `")
                    .append(rule.key())
                    .append("` | ")
                    .append(name(rule.severity()))
                    .append(doubtful == null ? "" : ", " + name(doubtful))
                    .append(" | ")
                    .append(rule.description(words, "en"))
                    .append(" |\n");
        }
        page.append("\n## What an import tells\n\n")
                .append("Where a file of another tool deviates from its format, and what was made")
                .append(" of it (`Importer`).\n")
                .append("\n| key | severity | message |\n| --- | --- | --- |\n");
        for (ImportRule rule : ImportRule.all()) {
            page.append("| `")
                    .append(rule.key())
                    .append("` | ")
                    .append(name(rule.severity()))
                    .append(" | ")
                    .append(rule.description(words, "en"))
                    .append(" |\n");
        }
        for (String language : Words.LANGUAGES.subList(1, Words.LANGUAGES.size())) {
            page.append("\n## ").append(language).append("\n\n| key | message |\n| --- | --- |\n");
            for (ValidationRule rule : ValidationRule.all()) {
                line(page, rule.key(), rule.description(words, language));
            }
            for (ImportRule rule : ImportRule.all()) {
                line(page, rule.key(), rule.description(words, language));
            }
        }
        return page.toString();
    }

    private static void line(StringBuilder page, String key, String description) {
        page.append("| `").append(key).append("` | ").append(description).append(" |\n");
    }

    private static String name(Severity severity) {
        return severity.name().toLowerCase(java.util.Locale.ROOT);
    }
}
