package org.forumkit.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.forumkit.model.LanguageTags;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What tables call their columns, the days of the week, months and halves of the day, in each
 * language of the library, in traditional Chinese and in German.
 */
final class TableWords {
    private static final TableWords ALL = new TableWords();

    private final Map<String, Properties> byLanguage = new HashMap<>();
    private final Map<String, TableField> fields = new HashMap<>();
    private final Map<String, Integer> weekdays = new HashMap<>();
    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Boolean> afternoons = new HashMap<>();
    private final Map<String, String> languages = new HashMap<>();

    private TableWords() {
        for (TableField each : TableField.values()) {
            fields.put(plain(each.key()), each);
        }
        for (String language :
                Stream.concat(Words.LANGUAGES.stream(), Stream.of("zh-Hant", "de")).toList()) {
            Properties words = load("table_" + language + ".properties");
            byLanguage.put(language, words);
            words.stringPropertyNames().forEach(key -> add(key, several(words, key)));
        }
    }

    private static Properties load(String name) {
        Properties words = new Properties();
        try (InputStream in = TableWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> several(Properties words, String key) {
        return Stream.of(words.getProperty(key).split(";", -1)).map(String::strip).toList();
    }

    private void add(String key, List<String> words) {
        String name = key.substring(key.indexOf('.') + 1);
        for (String each : words) {
            String plain = plain(each);
            if (key.startsWith("weekday.")) {
                weekdays.put(plain, Integer.valueOf(name));
            } else if (key.startsWith("month.")) {
                months.put(plain, Integer.valueOf(name));
            } else if (key.startsWith("tongue.")) {
                languages.put(plain, name);
            } else if (key.equals("morning") || key.equals("afternoon")) {
                afternoons.put(plain, key.equals("afternoon"));
            } else if (!key.startsWith("sheet.")) {
                fields.put(plain, TableField.of(key));
            }
        }
    }

    /** Returns a text without case, width and what is neither letter nor digit. */
    static String plain(String text) {
        String same = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(same.length());
        same.codePoints()
                .filter(
                        c ->
                                Character.isLetterOrDigit(c)
                                        || Character.getType(c) == Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Returns the field that a column is called by, null if there is none. */
    static @Nullable TableField field(String header) {
        return ALL.fields.get(plain(header));
    }

    /** Returns the number of a day of the week from Monday, null if it is none. */
    static @Nullable Integer weekday(String word) {
        return ALL.weekdays.get(plain(word));
    }

    /** Returns the number of a month, null if it is none. */
    static @Nullable Integer month(String word) {
        return ALL.months.get(plain(word));
    }

    /** Tells whether a word means the second half of the day; null if neither. */
    static @Nullable Boolean afternoon(String word) {
        return ALL.afternoons.get(plain(word));
    }

    /** Returns the language that a word names, null if it is none. */
    static @Nullable String tongue(String word) {
        return ALL.languages.get(plain(word));
    }

    /** Returns the language that a word or a tag names, null if it is none. */
    static @Nullable String language(String word) {
        String known = tongue(word);
        if (known != null) {
            return known;
        }
        String tag = word.strip();
        return tag.length() > 1 && tag.length() < 12 ? Wordings.language(tag) : null;
    }

    /** Returns what a column or sheet is called in a language, in English where it is not known. */
    static String name(String key, String language) {
        Properties words = ALL.byLanguage.get("en");
        for (String each : Words.LANGUAGES) {
            if (LanguageTags.canonical(language).startsWith(LanguageTags.canonical(each))) {
                words = ALL.byLanguage.get(each);
            }
        }
        return words == null ? key : several(words, key).get(0);
    }
}
