package org.forumkit.finding;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.forumkit.model.LanguageTags;
import org.forumkit.model.Text;
import org.forumkit.words.Blank;
import org.forumkit.words.Excerpt;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a reader knows a place in a document by: a session by its title, the third speaker.
 *
 * <p>Immutable and thread-safe.
 *
 * @param word the key of the word for what is there, as {@code place.session}; never null
 * @param name what it is called, null if it has no name
 * @param number its place among others, 1 first; 0 if its word is enough or it has a name
 * @since 0.1
 */
public record Landmark(String word, @Nullable Text name, int number) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if {@code word} is null
     * @throws IllegalArgumentException if {@code number} is negative
     */
    public Landmark {
        Objects.requireNonNull(word, "word must not be null");
        if (number < 0) {
            throw new IllegalArgumentException("number must not be negative, not " + number);
        }
    }

    /** Returns it in words: a name in the reader's language, else as it is there first. */
    String shown(Words words, String language) {
        String what = lowerCase(words.get(language, word));
        String called = called(language);
        if (called != null) {
            return words.format(language, "place.named", Map.of("what", what, "name", called));
        }
        return number == 0
                ? what
                : words.format(
                        language,
                        "place.numbered",
                        Map.of("what", what, "number", Integer.toString(number)));
    }

    /** Returns what it is called in the reader's language, null if it has no name. */
    @Nullable String called(String language) {
        if (name == null) {
            return null;
        }
        Map<String, String> translations = name.translations();
        return Stream.concat(
                        LanguageTags.lookup(language).stream().map(translations::get),
                        translations.values().stream())
                .filter(each -> each != null && !Blank.is(each))
                .findFirst()
                .map(Excerpt::of)
                .orElse(null);
    }

    /** Words that stand alone in print begin with a capital letter; here they are inside. */
    private static String lowerCase(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }
}
