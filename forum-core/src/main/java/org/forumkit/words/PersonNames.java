package org.forumkit.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.forumkit.model.NameOrder;
import org.forumkit.model.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Puts the parts of a person's name together as the readers of a language are used to.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class PersonNames {
    private static final Set<String> FAMILY_FIRST = Set.of("zh", "ja", "ko", "hu", "vi");
    private static final Set<Character.UnicodeScript> WITHOUT_SPACES =
            Set.of(
                    Character.UnicodeScript.HAN,
                    Character.UnicodeScript.HANGUL,
                    Character.UnicodeScript.HIRAGANA,
                    Character.UnicodeScript.KATAKANA);

    private PersonNames() {}

    /**
     * Returns a name as it is read.
     *
     * @param name the name, never null
     * @param language the language that the name is in, BCP 47; never null
     * @param nativeLanguage the person's own language: a Mongolian's patronymic comes before the
     *     given name in any language; null if not known
     * @return the name without its courtesy title, never null
     */
    public static String display(
            PersonName name, String language, @Nullable String nativeLanguage) {
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

    /**
     * Returns what alphabetical lists go by: the family name, a Mongolian's given name.
     *
     * @param name the name, never null
     * @param language the language that the name is in, BCP 47; never null
     * @param nativeLanguage the person's own language; null if not known
     * @return the name, the part first that it is sorted by; never null
     */
    public static String sortName(
            PersonName name, String language, @Nullable String nativeLanguage) {
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
                        .allMatch(PersonNames::standsWithoutSpace);
        return String.join(spaced ? " " : "", present);
    }

    private static boolean standsWithoutSpace(int codePoint) {
        return WITHOUT_SPACES.contains(Character.UnicodeScript.of(codePoint));
    }
}
