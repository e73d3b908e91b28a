package org.forumkit.examples.dialogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.forumkit.model.Text;

/** The words of synthetic editions, cut to the languages asked for. */
final class SyntheticWords {
    private static final String RESOURCE = "synthetic.tsv";

    private final List<String> languages;
    private final Map<String, List<List<String>>> rows = new HashMap<>();
    private final Map<String, List<Text>> texts = new HashMap<>();

    SyntheticWords(List<String> languages) {
        this.languages = languages;
        try (InputStream in =
                        Objects.requireNonNull(
                                SyntheticWords.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    List<String> cells = List.of(line.split("\t", -1));
                    rows.computeIfAbsent(cells.get(0), key -> new ArrayList<>())
                            .add(cells.subList(1, cells.size()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the first text of a key. */
    Text text(String key) {
        return texts(key).get(0);
    }

    List<Text> texts(String key) {
        List<Text> known = texts.get(key);
        if (known == null) {
            known = rows(key).stream().map(this::text).toList();
            texts.put(key, known);
        }
        return known;
    }

    /** Returns the rows of a key as they are: names of people are not by language. */
    List<List<String>> rows(String key) {
        return Objects.requireNonNull(rows.get(key), key);
    }

    private Text text(List<String> row) {
        return each(language -> row.get(Synthetic.LANGUAGES.indexOf(language)));
    }

    /** Returns a text made language by language. */
    Text each(Function<String, String> wording) {
        Map<String, String> translations = new LinkedHashMap<>();
        for (String language : languages) {
            translations.put(language, wording.apply(language));
        }
        return new Text(translations);
    }

    /** Returns the wording of a text that has every language. */
    static String in(String language, Text text) {
        return Objects.requireNonNull(text.translations().get(language), language);
    }

    /** Tells whether sentences of a language follow one another without a space. */
    static boolean isSpaceless(String language) {
        return language.equals("zh-Hans") || language.equals("ja");
    }
}
