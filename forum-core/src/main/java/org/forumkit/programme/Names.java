package org.forumkit.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.forumkit.model.NameOrder;
import org.forumkit.model.PersonName;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a person's name together as the readers of a language are used to. */
final class Names {
    private static final Set<String> FAMILY_FIRST = Set.of("zh", "ja", "ko", "hu", "vi");
    private static final Set<Character.UnicodeScript> WITHOUT_SPACES =
            Set.of(
                    Character.UnicodeScript.HAN,
                    Character.UnicodeScript.HANGUL,
                    Character.UnicodeScript.HIRAGANA,
                    Character.UnicodeScript.KATAKANA);

    private Names() {}

    /**
     * Returns a name as it is read.
     *
     * @param nativeLanguage the person's own language: a Mongolian's patronymic comes before the
     *     given name in any language
     */
    static String display(PersonName name, String language, @Nullable String nativeLanguage) {
        if (name.full() != null) {
            return name.full();
        }
        if (name.order() == null && isMongolian(language, nativeLanguage)) {
            return join(name.family(), name.patronymic(), name.given());
        }
        return isFamilyFirst(name, language)
                ? join(name.family(), name.given(), name.patronymic())
                : join(name.given(), name.patronymic(), name.family());
    }

    /** Returns what alphabetical lists go by: the family name, a Mongolian's given name. */
    static String sortName(PersonName name, String language, @Nullable String nativeLanguage) {
        if (name.family() == null && name.given() == null) {
            return display(name, language, nativeLanguage);
        }
        return isMongolian(language, nativeLanguage)
                ? join(name.given(), name.patronymic(), name.family())
                : join(name.family(), name.given(), name.patronymic());
    }

    private static boolean isFamilyFirst(PersonName name, String language) {
        return name.order() == null
                ? FAMILY_FIRST.contains(Locale.forLanguageTag(language).getLanguage())
                : name.order() == NameOrder.FAMILY_FIRST;
    }

    private static boolean isMongolian(String language, @Nullable String nativeLanguage) {
        String own = nativeLanguage == null ? language : nativeLanguage;
        return Locale.forLanguageTag(own).getLanguage().equals("mn");
    }

    private static String join(@Nullable String... parts) {
        List<String> present = new ArrayList<>(parts.length);
        for (String part : parts) {
            if (part != null && !part.isBlank()) {
                present.add(part.strip());
            }
        }
        boolean spaced =
                !present.stream()
                        .flatMapToInt(String::codePoints)
                        .allMatch(Names::standsWithoutSpace);
        return String.join(spaced ? " " : "", present);
    }

    private static boolean standsWithoutSpace(int codePoint) {
        return WITHOUT_SPACES.contains(Character.UnicodeScript.of(codePoint));
    }
}
