package org.forumkit.programme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.forumkit.model.Country;
import org.forumkit.model.ResolvedText;
import org.forumkit.model.Subdivision;
import org.forumkit.model.Text;
import org.forumkit.words.CountryNames;
import org.jspecify.annotations.Nullable;

/**
 * The countries of a programme as those of a document: in the programme's order, with the names
 * that are not those of CLDR.
 *
 * <p>Mutable, for one thread.
 */
final class SeenPlaces {
    private final List<String> languages;
    private final Map<String, ProgrammeCountry> seen = new LinkedHashMap<>();
    private final Map<String, CountryNames> names = new LinkedHashMap<>();

    SeenPlaces(List<String> languages) {
        this.languages = languages;
    }

    /** Returns the code of a place, and takes note of it. */
    @Nullable String code(@Nullable ProgrammeCountry place) {
        if (place == null) {
            return null;
        }
        seen.putIfAbsent(place.code(), place);
        return place.code();
    }

    /** Returns the countries: first those that stand in the order of some edition. */
    List<Country> countries(List<ProgrammeEdition> editions) {
        Map<String, List<Subdivision>> subdivisions = new LinkedHashMap<>();
        Map<String, Text> own = new LinkedHashMap<>();
        for (ProgrammeEdition each : editions) {
            each.countries().forEach(this::code);
        }
        for (ProgrammeCountry each : seen.values()) {
            Text name = ownName(each);
            int end = each.code().indexOf('-');
            if (name != null && end > 0) {
                subdivisions
                        .computeIfAbsent(each.code().substring(0, end), any -> new ArrayList<>())
                        .add(new Subdivision(each.code(), name));
            } else if (name != null) {
                own.put(each.code(), name);
            }
        }
        Set<String> codes = inOrder(editions);
        codes.addAll(own.keySet());
        codes.addAll(subdivisions.keySet());
        return codes.stream()
                .map(
                        code ->
                                Country.builder(code)
                                        .name(own.get(code))
                                        .subdivisions(subdivisions.getOrDefault(code, List.of()))
                                        .build())
                .toList();
    }

    /** Merges the editions' lists, each of which is a part of one order. */
    private static Set<String> inOrder(List<ProgrammeEdition> editions) {
        List<Deque<String>> lists = new ArrayList<>();
        for (ProgrammeEdition each : editions) {
            lists.add(
                    new ArrayDeque<>(
                            each.countries().stream().map(ProgrammeCountry::code).toList()));
        }
        Set<String> merged = new LinkedHashSet<>();
        for (String next = next(lists); next != null; next = next(lists)) {
            merged.add(next);
            for (Deque<String> each : lists) {
                each.remove(next);
            }
        }
        return merged;
    }

    /** Returns a country that stands behind no other that is left, null if none is left. */
    private static @Nullable String next(List<Deque<String>> lists) {
        String any = null;
        for (Deque<String> list : lists) {
            String first = list.peek();
            if (first != null) {
                any = any == null ? first : any;
                boolean isBehind =
                        lists.stream()
                                .anyMatch(
                                        each -> each.contains(first) && !first.equals(each.peek()));
                if (!isBehind) {
                    return first;
                }
            }
        }
        return any;
    }

    /** Returns the names that a reader does not find alone, null if there are none. */
    private @Nullable Text ownName(ProgrammeCountry place) {
        Map<String, String> own = new LinkedHashMap<>();
        boolean isUsual = true;
        for (int i = 0; i < languages.size(); i++) {
            ResolvedText shown = place.name().in(i);
            String usual = usual(place.code(), languages.get(i));
            if (usual == null || !shown.equals(new ResolvedText(usual, languages.get(i)))) {
                own.putIfAbsent(shown.language(), shown.value());
                isUsual = isUsual && shown.equals(withoutName(place.code(), languages.get(i)));
            }
        }
        return isUsual ? null : Text.of(own);
    }

    /** What stands for a place that has no name in the document and none in a language. */
    private ResolvedText withoutName(String code, String language) {
        String english = usual(code, "en");
        return english == null ? new ResolvedText(code, language) : new ResolvedText(english, "en");
    }

    private @Nullable String usual(String code, String language) {
        return Directory.isCountry(code)
                ? Objects.requireNonNull(names.computeIfAbsent(language, CountryNames::of))
                        .name(code)
                : null;
    }
}
