package org.forumkit.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forumkit.model.AppearanceRole;
import org.forumkit.model.Attendance;
import org.forumkit.model.Audience;
import org.forumkit.model.Confirmation;
import org.forumkit.model.EditionFormat;
import org.forumkit.model.EditionState;
import org.forumkit.model.FigureKind;
import org.forumkit.model.FigureState;
import org.forumkit.model.InterpretationMode;
import org.forumkit.model.ItemKind;
import org.forumkit.model.NoticeKind;
import org.forumkit.model.OrganisationKind;
import org.forumkit.model.OrganiserKind;
import org.forumkit.model.ParticipantStatus;
import org.forumkit.model.Precision;
import org.forumkit.model.RelationKind;
import org.forumkit.model.ResolvedText;
import org.forumkit.model.SessionKind;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Timing;
import org.forumkit.release.ChangeKind;
import org.forumkit.release.EntityKind;
import org.forumkit.statistics.Breakdown;
import org.forumkit.statistics.Measure;
import org.forumkit.statistics.Origin;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The library's words: complete, alike and in use. */
class WordsTests {
    private static final Words WORDS = Words.standard();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
    static final List<String> LANGUAGES = Words.LANGUAGES;
    private static final List<Class<? extends Enum<?>>> CONSTANTS =
            List.of(
                    OrganiserKind.class,
                    SessionKind.class,
                    ItemKind.class,
                    SessionStatus.class,
                    Timing.class,
                    Attendance.class,
                    EditionFormat.class,
                    EditionState.class,
                    OrganisationKind.class,
                    RelationKind.class,
                    ParticipantStatus.class,
                    AppearanceRole.class,
                    Confirmation.class,
                    InterpretationMode.class,
                    NoticeKind.class,
                    FigureKind.class,
                    Precision.class,
                    FigureState.class,
                    Audience.class,
                    Measure.class,
                    Breakdown.class,
                    Origin.class,
                    ChangeKind.class,
                    EntityKind.class);

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void areTheSameInEveryLanguage(String language) {
        assertFalse(WORDS.all(language).isEmpty());
        assertEquals(WORDS.all("en").keySet(), WORDS.all(language).keySet());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void haveTheSamePlaceholdersInEveryLanguage(String language) {
        WORDS.all(language)
                .forEach(
                        (key, sentence) ->
                                assertEquals(
                                        placeholders(WORDS.get("en", key)),
                                        placeholders(sentence),
                                        () -> language + " " + key));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void areNotEmptyAndOfOneLine(String language) {
        WORDS.all(language)
                .forEach(
                        (key, word) -> {
                            assertFalse(word.isBlank(), () -> language + " " + key);
                            assertTrue(
                                    word.codePoints().noneMatch(Character::isISOControl),
                                    () -> language + " " + key + " = " + word);
                        });
    }

    /** A line that is there twice would win without a word. */
    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void areThereOnce(String language) {
        List<String> keys =
                lines(language).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('=')).strip())
                        .toList();
        Set<String> seen = new HashSet<>();
        assertEquals(List.of(), keys.stream().filter(key -> !seen.add(key)).toList());
    }

    private static List<String> lines(String language) {
        String name = "words_" + language + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void nameEveryConstant(String language) {
        for (Class<? extends Enum<?>> type : CONSTANTS) {
            for (Enum<?> constant : type.getEnumConstants()) {
                ResolvedText word = WORDS.resolve(language, constant);
                assertEquals(language, word.language(), () -> type.getSimpleName() + constant);
                assertFalse(word.value().isBlank());
            }
        }
    }

    @Test
    void areAllInUse() throws IOException {
        Path root = Path.of("").toAbsolutePath().getParent();
        Assumptions.assumeTrue(
                Files.isDirectory(root.resolve("forum-export-pdf/src/main/java")),
                "the sources of the exporters are not beside this module");
        StringBuilder sources = new StringBuilder();
        for (Path source : sources(root)) {
            sources.append(Files.readString(source));
        }
        Set<String> known = new HashSet<>();
        for (Class<? extends Enum<?>> type : CONSTANTS) {
            String prefix =
                    type.getSimpleName()
                                    .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                                    .toLowerCase(Locale.ROOT)
                            + ".";
            for (Enum<?> constant : type.getEnumConstants()) {
                known.add(prefix + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }
        List<String> unused = new ArrayList<>();
        for (String key : WORDS.all("en").keySet()) {
            String name = key.replaceFirst("^finding\\.", "");
            String family = name.substring(0, name.lastIndexOf('.') + 1);
            // The code makes the last part of some keys: "value." and what a constraint is called.
            boolean isMade = !family.isEmpty() && sources.indexOf("\"" + family + "\"") >= 0;
            if (!known.contains(key) && sources.indexOf(name) < 0 && !isMade) {
                unused.add(key);
            }
        }
        assertEquals(List.of(), unused);
    }

    private static List<Path> sources(Path root) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module :
                List.of(
                        "forum-core",
                        "forum-export-ical",
                        "forum-export-pdf",
                        "forum-examples/command-line")) {
            try (Stream<Path> files = Files.walk(root.resolve(module).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }

    @Test
    void comeInTheReadersLanguage() {
        assertEquals("Host", WORDS.get("en", OrganiserKind.HOST));
        assertEquals("主办单位", WORDS.get("zh-CN", OrganiserKind.ORGANISER));
        assertEquals("Модератор", WORDS.get("ru-RU", AppearanceRole.MODERATOR));
        assertEquals("사회자", WORDS.get("ko", AppearanceRole.MODERATOR));
    }

    @Test
    void comeInEnglishToWhoeverHasNone() {
        assertEquals(new ResolvedText("Host", "en"), WORDS.resolve("fr", OrganiserKind.HOST));
        assertEquals(new ResolvedText("Host", "en"), WORDS.resolve("zh-TW", OrganiserKind.HOST));
        assertEquals(new ResolvedText("Host", "en"), WORDS.resolve("", OrganiserKind.HOST));
        assertEquals(new ResolvedText("Host", "en"), WORDS.resolve("\uD800", OrganiserKind.HOST));
    }

    @Test
    void canBeChangedAndAdded() {
        Words changed =
                WORDS.with("en", Map.of("organiser-kind.host", "Hosted by"))
                        .with("zh-TW", Map.of("organiser-kind.host", "主辦"));
        assertEquals("Hosted by", changed.get("en", OrganiserKind.HOST));
        assertEquals("Organiser", changed.get("en", OrganiserKind.ORGANISER));
        assertEquals("Hosted by", changed.get("fr", OrganiserKind.HOST));
        assertEquals("主辦", changed.get("zh-Hant-TW", OrganiserKind.HOST));
        assertEquals("主辦", changed.get("zh-TW", OrganiserKind.HOST));
        assertEquals("Host", WORDS.get("en", OrganiserKind.HOST));
    }

    @Test
    void refuseAKeyThatThereIsNot() {
        assertEquals(
                "key must be one of the words, not no.such",
                assertThrows(IllegalArgumentException.class, () -> WORDS.get("en", "no.such"))
                        .getMessage());
        assertFalse(WORDS.has("no.such"));
        assertTrue(WORDS.has("print.page"));
        assertEquals(
                "key must not be null",
                assertThrows(NullPointerException.class, () -> WORDS.get("en", (String) null))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{organisation}", "{", "}{", "$1 \\ %s", "{name}", ""})
    void takeWhatIsFilledInAsItIs(String value) {
        assertEquals(
                "Representative of " + value,
                WORDS.format("en", "text.representative", Map.of("organisation", value)));
    }

    @Test
    void leaveAPlaceholderThatNothingIsGivenFor() {
        assertEquals(
                "Representative of {organisation}",
                WORDS.format("en", "text.representative", Map.of("other", "x")));
        Words odd = WORDS.with("en", Map.of("odd", "a { b {c} d } e {"));
        assertEquals("a { b {c} d } e {", odd.format("en", "odd", Map.of("c", "C")));
    }

    @Test
    void areSortedForATable() {
        List<String> keys = List.copyOf(WORDS.all("ru").keySet());
        assertEquals(keys.stream().sorted().toList(), keys);
        assertEquals(Map.of(), WORDS.all("fr"));
        assertThrows(UnsupportedOperationException.class, () -> WORDS.all("ru").put("key", "word"));
    }
}
