package org.forumkit.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.forumkit.finding.Finding;
import org.forumkit.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue of what an import tells: complete, in words, each with its pair. */
class ImportRuleTests {

    /** Those that are told of another step than reading, or of what is no text; see below. */
    private static final Set<String> OTHERS =
            Set.of(
                    "exchange.encoding-assumed",
                    "exchange.sheet-unread",
                    "exchange.sheet-hidden",
                    "exchange.no-place",
                    "exchange.removed",
                    "exchange.translations-removed",
                    "exchange.value-removed");

    private static List<ImportRule> rules() {
        return ImportRule.all().stream().filter(each -> !OTHERS.contains(each.key())).toList();
    }

    private static List<Finding> found(String file, ImportOptions options) {
        return Schedules.read(file, options).findings();
    }

    private static Set<String> keys(List<Finding> findings) {
        return findings.stream().map(Finding::key).collect(Collectors.toSet());
    }

    @Test
    void isOfOneFileEach() {
        assertEquals(
                new TreeSet<>(ImportPairs.all().keySet()),
                rules().stream()
                        .map(ImportRule::key)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isToldOfOneFileAndNotOfItsTwin(ImportRule rule) {
        ImportPairs.Pair pair = ImportPairs.all().get(rule.key());
        List<Finding> broken = found(pair.broken(), pair.options());

        assertTrue(keys(broken).contains(rule.key()), () -> keys(broken).toString());
        assertFalse(keys(found(pair.kept(), pair.options())).contains(rule.key()));
        for (Finding each : broken) {
            assertTrue(!each.key().equals(rule.key()) || each.severity() == rule.severity());
        }
    }

    /** {@code CsvTests}, {@code XlsxTests}, {@code MergingTests} and round trips tell them. */
    @Test
    void hasWordsForWhatIsToldElsewhere() {
        for (String key : OTHERS) {
            for (String language : Words.LANGUAGES) {
                assertEquals(
                        language, Words.standard().resolve(language, "finding." + key).language());
            }
        }
        assertEquals(rules().size() + OTHERS.size(), ImportRule.all().size());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void speaksEveryLanguageOfTheLibrary(ImportRule rule) {
        ImportPairs.Pair pair = ImportPairs.all().get(rule.key());
        for (String language : Words.LANGUAGES) {
            assertEquals(
                    language,
                    Words.standard().resolve(language, "finding." + rule.key()).language());
            for (Finding each : found(pair.broken(), pair.options())) {
                String message = each.message(Words.standard(), language);
                assertTrue(message.indexOf('{') < 0, message);
            }
        }
    }

    @Test
    void describesItself() {
        assertEquals(
                "“…” is not a time zone; it is kept as an extension",
                ImportRule.ZONE_UNKNOWN.description(Words.standard(), "en"));
    }

    @Test
    void saysWhereItIs() {
        Finding finding =
                Schedules.read(ImportPairs.all().get("exchange.zone-unknown").broken())
                        .findings()
                        .get(0);

        assertEquals(
                "Line 11, column 21: “CET+1” is not a time zone; it is kept as an extension",
                finding.message(Words.standard(), "en"));
    }
}
