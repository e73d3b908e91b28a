package org.forumkit.programme;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forumkit.model.Country;
import org.forumkit.model.Forum;
import org.forumkit.model.ResolvedText;
import org.forumkit.model.Text;
import org.forumkit.words.Collation;
import org.forumkit.words.CountryNames;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The order of the countries of one document, which says why one stands before another.
 *
 * <p>It is total: different codes are never equal, and the codes themselves decide last. By
 * alphabet, the names are the document's own, else those of CLDR.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class CountryComparator implements Comparator<String> {
    private final @Nullable String language;
    private final String defaultLanguage;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Text> ownNames = new HashMap<>();
    private final @Nullable Collation collation;
    private final @Nullable CountryNames names;

    CountryComparator(Forum forum, @Nullable String language) {
        this.language = language;
        this.defaultLanguage = forum.defaultLanguage();
        this.collation = language == null ? null : Collation.of(language);
        this.names = language == null ? null : CountryNames.of(language);
        for (Country country : forum.countries()) {
            places.putIfAbsent(country.code(), places.size() + 1);
            if (country.name() != null) {
                ownNames.putIfAbsent(country.code(), country.name());
            }
        }
    }

    @Override
    public int compare(String first, String second) {
        int result = collation == null ? byPlace(first, second) : byName(first, second, collation);
        return result != 0 ? result : first.compareTo(second);
    }

    private int byPlace(String first, String second) {
        return Integer.compare(
                places.getOrDefault(first, Integer.MAX_VALUE),
                places.getOrDefault(second, Integer.MAX_VALUE));
    }

    private int byName(String first, String second, Collation alphabet) {
        return alphabet.compare(name(first), name(second));
    }

    private String name(String code) {
        Text own = ownNames.get(code);
        String wanted = language == null ? defaultLanguage : language;
        ResolvedText known = own == null ? null : own.resolve(List.of(wanted), defaultLanguage);
        if (known != null && !known.isFallbackFor(wanted)) {
            return known.value();
        }
        String usual = names == null ? null : names.name(code);
        if (usual != null) {
            return usual;
        }
        return known == null ? code : known.value();
    }

    /**
     * Says why one country stands before another.
     *
     * @param first a country's code, never null
     * @param second another's, never null
     * @param words where the sentence comes from, never null
     * @param reader the reader's language, BCP 47; never null
     * @return as {@code MN stands before KR: by name in en, “Mongolia” before “South Korea”}; never
     *     null
     */
    public String explain(String first, String second, Words words, String reader) {
        Objects.requireNonNull(words, "words must not be null");
        int order = compare(first, second);
        if (order > 0) {
            return explain(second, first, words, reader);
        }
        Map<String, String> arguments = new HashMap<>();
        arguments.put("first", first);
        arguments.put("second", second);
        if (order == 0) {
            return words.format(reader, "order.same", arguments);
        }
        if (collation != null && byName(first, second, collation) != 0) {
            arguments.put("language", Objects.requireNonNull(language));
            arguments.put("firstName", name(first));
            arguments.put("secondName", name(second));
            String key =
                    collation.isByPinyin()
                            ? "order.pinyin"
                            : collation.isByStrokes() ? "order.strokes" : "order.name";
            return words.format(reader, key, arguments);
        }
        Integer place = places.get(first);
        if (collation != null || place == null) {
            return words.format(reader, "order.code", arguments);
        }
        Integer next = places.get(second);
        arguments.put("firstPlace", place.toString());
        arguments.put("secondPlace", String.valueOf(next));
        return words.format(reader, next == null ? "order.unlisted" : "order.list", arguments);
    }
}
