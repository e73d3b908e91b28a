package org.forumkit.languages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forumkit.finding.Finding;
import org.forumkit.model.Forum;
import org.forumkit.model.LanguageTags;
import org.forumkit.model.Text;
import org.forumkit.words.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * Finds translations that are older than what they translate.
 *
 * <p>The source of a text is the document's default language. A translation is stale where the
 * source changed in a later version of the document than the translation did. Texts are the same
 * where the ids on the way to them are.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class StaleTranslations {
    private StaleTranslations() {}

    /**
     * Compares two versions of a document.
     *
     * @param older the older version, never null
     * @param newer the newer version, never null
     * @return a warning {@code translation.stale} for each translation of the newer one that stayed
     *     while its source changed, in the order of the document; never null, unmodifiable
     */
    public static List<Finding> between(Forum older, Forum newer) {
        return over(List.of(older, newer));
    }

    /**
     * Compares all versions of a document, so that a translation stays stale until it is changed.
     *
     * @param versions the versions, the oldest first; never null
     * @return a warning {@code translation.stale} for each stale translation of the newest, in the
     *     order of the document; never null, unmodifiable
     */
    public static List<Finding> over(List<Forum> versions) {
        Objects.requireNonNull(versions, "versions must not be null");
        if (versions.size() < 2) {
            return List.of();
        }
        Map<String, Map<String, Age>> ages = new HashMap<>();
        for (int i = 0; i < versions.size(); i++) {
            int version = i;
            Forum forum = versions.get(i);
            Texts.visit(
                    forum,
                    (text, place) ->
                            note(
                                    text,
                                    forum.defaultLanguage(),
                                    version,
                                    ages.computeIfAbsent(place.identity(), k -> new HashMap<>())));
        }
        Forum newest = versions.get(versions.size() - 1);
        List<Finding> findings = new ArrayList<>();
        Texts.visit(
                newest,
                (text, place) ->
                        report(
                                text,
                                newest.defaultLanguage(),
                                place,
                                ages.getOrDefault(place.identity(), Map.of()),
                                findings));
        return List.copyOf(findings);
    }

    /** A text in one language, and the version in which it became what it is. */
    private record Age(String value, int version) {}

    private static void note(
            Text text, String defaultLanguage, int version, Map<String, Age> ages) {
        text.translations()
                .forEach(
                        (tag, value) -> {
                            String language = language(tag, defaultLanguage);
                            Age known = ages.get(language);
                            if (known == null || !known.value().equals(value)) {
                                ages.put(language, new Age(value, version));
                            }
                        });
    }

    private static String language(String tag, String defaultLanguage) {
        return LanguageTags.canonical(Texts.language(tag, defaultLanguage));
    }

    private static void report(
            Text text,
            String defaultLanguage,
            Texts place,
            Map<String, Age> ages,
            List<Finding> findings) {
        String source = source(text, defaultLanguage);
        Age original = source == null ? null : ages.get(source);
        if (source == null || original == null || original.version() == 0) {
            return;
        }
        String from = source;
        text.translations()
                .forEach(
                        (tag, value) -> {
                            Age translation = ages.get(language(tag, defaultLanguage));
                            if (translation != null && translation.version() < original.version()) {
                                findings.add(
                                        Finding.warning(
                                                        "translation.stale",
                                                        place.pointer(tag),
                                                        Excerpt.of(value))
                                                .with(
                                                        "language",
                                                        Texts.language(tag, defaultLanguage))
                                                .with("source", from)
                                                .with("text", Excerpt.of(original.value())));
                            }
                        });
    }

    private static @Nullable String source(Text text, String defaultLanguage) {
        String wanted = LanguageTags.canonical(defaultLanguage);
        for (String tag : text.translations().keySet()) {
            if (language(tag, defaultLanguage).equals(wanted)) {
                return wanted;
            }
        }
        return null;
    }
}
