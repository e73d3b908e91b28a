package org.forumkit.languages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The numbers, times and Latin names of a text in one language.
 *
 * @param all every number and time in the order of the text
 * @param keys everything that they may mean; two facts agree if they have one in common
 * @param names the different Latin words of a text in another script, the first of them only
 */
record Facts(List<Fact> all, Set<String> keys, List<String> names) {

    enum Kind {
        NUMBER,
        TIME,
        ZONE
    }

    /**
     * A number or a time.
     *
     * @param shown as the text writes it
     * @param keys what it may mean
     * @param firm whether every translation has to have it: 7 and 第七届, but not "one" or 三
     */
    record Fact(Kind kind, String shown, List<String> keys, boolean firm) {}

    private static final Facts NONE = new Facts(List.of(), Set.of(), List.of());

    /** Reads a text, whose language is given without script and region, in linear time. */
    static Facts of(String text, String language) {
        if (text.isBlank()) {
            return NONE;
        }
        FactReader reader = new FactReader(text, language);
        reader.read();
        Set<String> keys = new HashSet<>();
        List<Fact> all = new ArrayList<>(reader.facts());
        all.forEach(each -> keys.addAll(each.keys()));
        return new Facts(all, keys, List.copyOf(reader.names()));
    }

    /** Returns those of a kind that another text does not have. */
    List<Fact> missingIn(Facts other, Kind kind, boolean firm) {
        List<Fact> missing = new ArrayList<>();
        for (Fact each : all) {
            if (each.kind() == kind
                    && each.firm() == firm
                    && each.keys().stream().noneMatch(other.keys::contains)) {
                missing.add(each);
            }
        }
        return missing;
    }
}
