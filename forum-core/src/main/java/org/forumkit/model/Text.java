package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text in several languages.
 *
 * <p>In JSON it is an object of language and string, or a plain string: that one is kept as
 * language {@code und} and stands for the document's default language. Tags and strings are kept as
 * they were given; what is wrong with them is a finding, not an exception.
 *
 * <p>Immutable and thread-safe.
 *
 * @param translations the text by language tag, in the document's order; never null, copied,
 *     unmodifiable
 * @since 0.1
 */
public record Text(Map<String, String> translations) {

    /**
     * Creates one; the factories are the better way in.
     *
     * @throws NullPointerException if the map, a tag or a string is null
     */
    public Text {
        Objects.requireNonNull(translations, "translations must not be null");
        translations = Copies.map(translations);
    }

    /**
     * Returns a text in the document's default language.
     *
     * @param value the text, never null
     * @return the text, never null
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Text of(String value) {
        return of(LanguageTags.UNDETERMINED, value);
    }

    /**
     * Returns a text in several languages.
     *
     * @param translations the text by language tag, never null
     * @return the text, never null
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Text of(Map<String, String> translations) {
        return new Text(translations);
    }

    /**
     * Returns a text in one language.
     *
     * @param language the language tag, never null
     * @param value the text, never null
     * @return the text, never null
     */
    public static Text of(String language, String value) {
        Objects.requireNonNull(language, "language must not be null");
        Objects.requireNonNull(value, "value must not be null");
        return new Text(Map.of(language, value));
    }

    /**
     * Returns this text with one language added or replaced.
     *
     * @param language the language tag, never null
     * @param value the text, never null
     * @return the changed text, never null
     */
    public Text with(String language, String value) {
        Map<String, String> changed = new LinkedHashMap<>(translations);
        changed.put(language, value);
        return new Text(changed);
    }

    /**
     * Returns the text for readers of some languages.
     *
     * <p>Each language is looked up as RFC 4647 says (zh-Hant-TW, zh-Hant, zh), then as a more
     * special one (en finds en-GB). Where none of them is there, the first text in the language of
     * one of them is taken whatever its script or region: a reader of zh-TW is better served by
     * zh-Hans than by English. After that come the document's default and whatever is there.
     *
     * @param languages the languages in order of preference, BCP 47; never null
     * @param defaultLanguage the document's default language, BCP 47; never null
     * @return the text and the language that it is in, null if there is no text at all
     */
    public @Nullable ResolvedText resolve(List<String> languages, String defaultLanguage) {
        Objects.requireNonNull(languages, "languages must not be null");
        Objects.requireNonNull(defaultLanguage, "defaultLanguage must not be null");
        for (String language : languages) {
            String tag = find(language, defaultLanguage);
            if (tag != null) {
                return resolved(tag, defaultLanguage);
            }
        }
        String tag = findRelated(languages, defaultLanguage);
        if (tag == null) {
            tag = find(defaultLanguage, defaultLanguage);
        }
        if (tag == null && !translations.isEmpty()) {
            tag = translations.keySet().iterator().next();
        }
        return tag == null ? null : resolved(tag, defaultLanguage);
    }

    private @Nullable String find(String language, String defaultLanguage) {
        if (translations.containsKey(language)) {
            return language;
        }
        List<String> lookup = LanguageTags.lookup(language);
        for (String wanted : lookup) {
            for (String tag : translations.keySet()) {
                String given = given(tag, defaultLanguage);
                if (wanted.equalsIgnoreCase(given)
                        || wanted.equals(LanguageTags.canonical(given))) {
                    return tag;
                }
            }
        }
        String special = lookup.get(0).toLowerCase(Locale.ROOT) + "-";
        for (String tag : translations.keySet()) {
            String given = LanguageTags.canonical(given(tag, defaultLanguage));
            if (given.toLowerCase(Locale.ROOT).startsWith(special)) {
                return tag;
            }
        }
        return null;
    }

    private @Nullable String findRelated(List<String> languages, String defaultLanguage) {
        for (String language : languages) {
            for (String tag : translations.keySet()) {
                if (LanguageTags.sameLanguage(language, given(tag, defaultLanguage))) {
                    return tag;
                }
            }
        }
        return null;
    }

    private ResolvedText resolved(String tag, String defaultLanguage) {
        return new ResolvedText(
                Objects.requireNonNull(translations.get(tag)), given(tag, defaultLanguage));
    }

    private static String given(String tag, String defaultLanguage) {
        return tag.equals(LanguageTags.UNDETERMINED) ? defaultLanguage : tag;
    }

    /** The form that JSON has: a string where the language is not given, else an object. */
    @JsonValue
    Object toJson() {
        String only = translations.get(LanguageTags.UNDETERMINED);
        return only != null && translations.size() == 1 ? only : translations;
    }
}
