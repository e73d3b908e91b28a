package org.forumkit.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.forumkit.model.LanguageTags;
import org.forumkit.model.ResolvedText;
import org.jspecify.annotations.Nullable;

/**
 * The library's own words by language and key: headings, roles, messages.
 *
 * <p>A word that a language does not have comes from a more general one, at last from English. An
 * application changes words or adds a language with {@link #with}.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Words {
    /** The languages that come with the library, English first; BCP 47. */
    public static final List<String> LANGUAGES = List.of("en", "zh-Hans", "ru", "ko", "ja", "mn");

    /** The keys of the constants of a type: to make one takes longer than to find its word. */
    private static final ClassValue<Map<Object, String>> KEYS =
            new ClassValue<>() {
                @Override
                protected Map<Object, String> computeValue(Class<?> type) {
                    Map<Object, String> keys = new HashMap<>();
                    for (Object constant : type.getEnumConstants()) {
                        keys.put(constant, newKey((Enum<?>) constant));
                    }
                    return keys;
                }
            };

    private final Map<String, Map<String, String>> byLanguage;

    private Words(Map<String, Map<String, String>> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /** Loads the bundles once, when they are needed first. */
    private static final class Standard {
        static final Words WORDS = load();

        private static Words load() {
            Map<String, Map<String, String>> all = new HashMap<>();
            for (String language : LANGUAGES) {
                all.put(language, bundle("words_" + language + ".properties"));
            }
            return new Words(all);
        }

        private static Map<String, String> bundle(String name) {
            InputStream in = Words.class.getResourceAsStream(name);
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Map<String, String> words = new HashMap<>();
            properties.stringPropertyNames().forEach(k -> words.put(k, properties.getProperty(k)));
            return words;
        }
    }

    /**
     * Returns the words that come with the library.
     *
     * @return the words, never null
     */
    public static Words standard() {
        return Standard.WORDS;
    }

    /**
     * Returns these words with some of one language changed or added.
     *
     * @param language the language, BCP 47; never null
     * @param changes the words by key, never null
     * @return the changed words, never null
     */
    public Words with(String language, Map<String, String> changes) {
        Objects.requireNonNull(changes, "changes must not be null");
        String tag = LanguageTags.canonical(language);
        Map<String, String> words = new HashMap<>(byLanguage.getOrDefault(tag, Map.of()));
        words.putAll(changes);
        Map<String, Map<String, String>> all = new HashMap<>(byLanguage);
        all.put(tag, words);
        return new Words(all);
    }

    /**
     * Returns a word.
     *
     * @param language the reader's language, BCP 47; never null
     * @param key the word's key, never null
     * @return the word in the language, or in English; never null
     * @throws IllegalArgumentException if no language has the word
     */
    public String get(String language, String key) {
        return resolve(language, key).value();
    }

    /**
     * Returns a word with the language that it is in.
     *
     * @param language the reader's language, BCP 47; never null
     * @param key the word's key, never null
     * @return the word with the language asked for if that has it, else with the more general one
     *     or English that it came from; never null
     * @throws IllegalArgumentException if no language has the word
     */
    public ResolvedText resolve(String language, String key) {
        Objects.requireNonNull(key, "key must not be null");
        String word = word(Objects.requireNonNull(language, "language must not be null"), key);
        if (word != null) {
            return new ResolvedText(word, language);
        }
        for (String tag : LanguageTags.lookup(language)) {
            word = word(tag, key);
            if (word != null) {
                return new ResolvedText(
                        word, LanguageTags.sameReader(tag, language) ? language : tag);
            }
        }
        word = word("en", key);
        if (word == null) {
            throw new IllegalArgumentException("key must be one of the words, not " + key);
        }
        return new ResolvedText(word, "en");
    }

    /**
     * Tells whether every reader gets a word.
     *
     * @param key the word's key, never null
     * @return true if it is there in English, which stands in for any other language
     */
    public boolean has(String key) {
        return word("en", Objects.requireNonNull(key, "key must not be null")) != null;
    }

    /**
     * Returns the word for a constant of the model, as {@code session-kind.dialogue}.
     *
     * @param language the reader's language, BCP 47; never null
     * @param constant the constant, never null
     * @return the word, never null
     * @throws IllegalArgumentException if no language has the word
     */
    public String get(String language, Enum<?> constant) {
        return get(language, key(constant));
    }

    /**
     * Returns the word for a constant of the model with the language that it is in.
     *
     * @param language the reader's language, BCP 47; never null
     * @param constant the constant, never null
     * @return the word, never null
     * @throws IllegalArgumentException if no language has the word
     */
    public ResolvedText resolve(String language, Enum<?> constant) {
        return resolve(language, key(constant));
    }

    /**
     * Returns a sentence with its parts filled in.
     *
     * @param language the reader's language, BCP 47; never null
     * @param key the sentence's key, never null
     * @param arguments what stands in it in braces, by name; never null
     * @return the sentence; a name without an argument stays in its braces; never null
     * @throws IllegalArgumentException if no language has the sentence
     */
    public String format(String language, String key, Map<String, String> arguments) {
        Objects.requireNonNull(arguments, "arguments must not be null");
        String pattern = get(language, key);
        StringBuilder sentence = new StringBuilder();
        int from = 0;
        while (true) {
            int open = pattern.indexOf('{', from);
            int close = open < 0 ? -1 : pattern.indexOf('}', open);
            if (close < 0) {
                return sentence.append(pattern, from, pattern.length()).toString();
            }
            String argument = arguments.get(pattern.substring(open + 1, close));
            sentence.append(pattern, from, open)
                    .append(argument == null ? pattern.substring(open, close + 1) : argument);
            from = close + 1;
        }
    }

    /**
     * Returns all words of one language, for tables and for translators.
     *
     * @param language the language, BCP 47; never null
     * @return the words by key in the order of the keys, without those of other languages; never
     *     null, unmodifiable
     */
    public Map<String, String> all(String language) {
        Map<String, String> sorted = new LinkedHashMap<>();
        byLanguage.getOrDefault(LanguageTags.canonical(language), Map.of()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(sorted);
    }

    private static String key(Enum<?> constant) {
        return Objects.requireNonNull(
                KEYS.get(constant.getDeclaringClass()).get(constant), "a constant of its type");
    }

    private static String newKey(Enum<?> constant) {
        String type =
                constant.getDeclaringClass()
                        .getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT);
        return type + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private @Nullable String word(String tag, String key) {
        return byLanguage.getOrDefault(tag, Map.of()).get(key);
    }
}
