package org.forumkit.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forumkit.model.Country;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Organisation;
import org.forumkit.model.Region;
import org.forumkit.model.ResolvedText;
import org.forumkit.model.Subdivision;
import org.forumkit.model.Text;
import org.forumkit.model.Topic;
import org.forumkit.words.CountryNames;
import org.forumkit.words.LanguageNames;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What measures, breakdowns and their parts are called in a language.
 *
 * <p>One is for one document and one language. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class StatisticNames {
    private final String language;
    private final String defaultLanguage;
    private final Words words;
    private final CountryNames countries;
    private final LanguageNames languages;
    private final Map<String, Text> places = new HashMap<>();
    private final Map<String, Text> organisations = new HashMap<>();
    private final Map<String, Text> regions = new HashMap<>();
    private final Map<String, Text> topics = new HashMap<>();
    private final Map<String, Text> vocabulary = new HashMap<>();

    private StatisticNames(Forum forum, Words words, String language) {
        this.language = language;
        this.defaultLanguage = forum.defaultLanguage();
        this.words = words;
        this.countries = CountryNames.of(language);
        this.languages = LanguageNames.of(language);
        for (Country country : forum.countries()) {
            if (country.name() != null) {
                places.putIfAbsent(country.code(), country.name());
            }
            for (Subdivision part : country.subdivisions()) {
                places.putIfAbsent(part.code(), part.name());
            }
        }
        for (Organisation each : forum.organisations()) {
            organisations.putIfAbsent(each.id(), each.name());
        }
        for (Region each : forum.series().regions()) {
            regions.putIfAbsent(each.id(), each.name());
        }
        for (Topic each : forum.series().topics()) {
            vocabulary.putIfAbsent(each.id(), each.title());
        }
        for (Edition edition : forum.series().editions()) {
            edition.topics().forEach(each -> topics.putIfAbsent(each.id(), each.title()));
        }
    }

    /**
     * Returns the names of a document in a language.
     *
     * @param forum the document, never null
     * @param words the words for what is not the document's, never null
     * @param language the language, BCP 47; never null
     * @return the names, never null
     */
    public static StatisticNames of(Forum forum, Words words, String language) {
        Objects.requireNonNull(forum, "forum must not be null");
        Objects.requireNonNull(words, "words must not be null");
        Objects.requireNonNull(language, "language must not be null");
        return new StatisticNames(forum, words, language);
    }

    /**
     * Returns what is counted.
     *
     * @param measure the measure, never null
     * @return as {@code Participants}, never null
     */
    public String of(Measure measure) {
        return words.get(language, measure);
    }

    /**
     * Returns what a number is broken down by.
     *
     * @param breakdown the breakdown, never null
     * @return as {@code by country}, never null
     */
    public String of(Breakdown breakdown) {
        return words.get(language, breakdown);
    }

    /**
     * Returns where a number comes from.
     *
     * @param origin the origin, never null
     * @return as {@code counted}, never null
     */
    public String of(Origin origin) {
        return words.get(language, origin);
    }

    /**
     * Returns a part of a breakdown.
     *
     * @param breakdown what is broken down by, never null
     * @param key the key of the part, never null
     * @return as {@code Republic of Korea}, the key itself if it has no name; empty for the whole;
     *     never null
     */
    public String of(Breakdown breakdown, String key) {
        Objects.requireNonNull(key, "key must not be null");
        if (key.equals(Statistic.UNKNOWN)) {
            return words.get(language, "statistic.unknown");
        }
        return switch (breakdown) {
            case TOTAL, LABEL -> key;
            case COUNTRY -> country(key);
            case SUBDIVISION -> text(places.get(key), key);
            case REGION -> region(key);
            case ORGANISATION_KIND -> word("organisation-kind.", key);
            case STATUS -> word("participant-status.", key);
            case TOPIC -> text(topics.get(key), key);
            case VOCABULARY -> text(vocabulary.get(key), key);
            case LANGUAGE -> Objects.requireNonNullElse(languages.name(key), key);
            case ARRIVAL -> word("statistic.", key);
        };
    }

    /**
     * Returns an organisation.
     *
     * @param id its id, never null
     * @return its name, the id if it has none; never null
     */
    public String organisation(String id) {
        return text(organisations.get(Objects.requireNonNull(id, "id must not be null")), id);
    }

    /**
     * Returns a text of the document.
     *
     * @param text the text, never null
     * @return its words in the language, or in the nearest one; never null
     */
    public String of(Text text) {
        return text(Objects.requireNonNull(text, "text must not be null"), "");
    }

    private String country(String code) {
        Text own = places.get(code);
        ResolvedText resolved =
                own == null ? null : own.resolve(List.of(language), defaultLanguage);
        if (resolved != null && !resolved.isFallbackFor(language)) {
            return resolved.value();
        }
        String usual = countries.name(code);
        return usual == null ? text(own, code) : usual;
    }

    private String region(String key) {
        int slash = key.lastIndexOf('/');
        String region = key.substring(0, slash);
        return words.format(
                language,
                "statistic." + key.substring(slash + 1),
                Map.of("region", text(regions.get(region), region)));
    }

    private String word(String prefix, String key) {
        return words.has(prefix + key) ? words.get(language, prefix + key) : key;
    }

    private String text(@Nullable Text text, String instead) {
        ResolvedText resolved =
                text == null ? null : text.resolve(List.of(language), defaultLanguage);
        return resolved == null ? instead : resolved.value();
    }
}
