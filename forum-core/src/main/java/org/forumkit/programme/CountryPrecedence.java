package org.forumkit.programme;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.forumkit.model.Country;
import org.forumkit.model.Forum;
import org.forumkit.model.ResolvedText;
import org.forumkit.model.Text;
import org.forumkit.programme.Precedence.Criterion;
import org.forumkit.words.Collation;
import org.forumkit.words.CountryNames;
import org.jspecify.annotations.Nullable;

/** What the order of a document's countries depends on. */
final class CountryPrecedence {
    private final String defaultLanguage;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Text> ownNames = new HashMap<>();

    private CountryPrecedence(Forum forum) {
        this.defaultLanguage = forum.defaultLanguage();
        for (Country country : forum.countries()) {
            places.putIfAbsent(country.code(), places.size() + 1);
            if (country.name() != null) {
                ownNames.putIfAbsent(country.code(), country.name());
            }
        }
    }

    static Precedence<String> of(Forum forum, @Nullable String language) {
        CountryPrecedence countries = new CountryPrecedence(forum);
        Criterion<String> last = Criterion.byText("order.code", code -> code);
        if (language == null) {
            return new Precedence<>(
                    code -> code,
                    List.of(
                            Criterion.byNumber(
                                    "order.list", "order.unlisted", countries.places::get),
                            last));
        }
        Collation collation = Collation.of(language);
        CountryNames names = CountryNames.of(language);
        String plain = Locale.forLanguageTag(language).stripExtensions().toLanguageTag();
        return new Precedence<>(
                code -> code,
                List.of(
                        Criterion.byName(
                                collation,
                                language,
                                (first, second) ->
                                        collation.compare(
                                                countries.sorted(first, plain, names),
                                                countries.sorted(second, plain, names)),
                                code -> countries.sorted(code, plain, names)),
                        last));
    }

    /** The name that decides: in Japanese the reading, where the document has one. */
    private String sorted(String code, String language, CountryNames names) {
        Text own = ownNames.get(code);
        String reading = own == null ? null : JapaneseReadings.in(own.translations(), language);
        return reading == null ? name(code, own, language, names) : reading;
    }

    private String name(String code, @Nullable Text own, String language, CountryNames names) {
        ResolvedText known = own == null ? null : own.resolve(List.of(language), defaultLanguage);
        if (known != null && !known.isFallbackFor(language)) {
            return known.value();
        }
        String usual = names.name(code);
        if (usual != null) {
            return usual;
        }
        return known == null ? code : known.value();
    }
}
