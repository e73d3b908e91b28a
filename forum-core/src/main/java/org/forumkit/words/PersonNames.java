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
    private static final Set<String> CHINESE_CHARACTERS = Set.of("zh", "ja", "ko", "vi");
    private static final int LONGEST_CHINESE = 4;
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

    /**
     * Returns how a Chinese family name is read that is read otherwise than its characters usually
     * are.
     *
     * <p>A name whose parts are not known counts if it may be Chinese: up to four characters of
     * somebody whose own language is not known or writes names with Chinese characters.
     *
     * @param name the name, never null
     * @param language the language that the name is in, BCP 47; never null
     * @param nativeLanguage the person's own language; null if not known
     * @return the reading, as {@code zēng} of 曾; null if the name is read as usual or not Chinese
     */
    public static @Nullable String surnameReading(
            PersonName name, String language, @Nullable String nativeLanguage) {
        SurnameReadings.Reading reading = reading(name, language, nativeLanguage);
        return reading == null ? null : reading.pinyin();
    }

    /**
     * Returns where a name stands in an alphabetical list: by {@link #sortName}, but Chinese family
     * names by the reading that they have as such.
     *
     * @param name the name, never null
     * @param language the language that the name is in, BCP 47; never null
     * @param nativeLanguage the person's own language; null if not known
     * @param collation the order of the list, never null
     * @return the place, never null
     */
    public static Collation.Key sortKey(
            PersonName name,
            String language,
            @Nullable String nativeLanguage,
            Collation collation) {
        String sorted = sortName(name, language, nativeLanguage);
        SurnameReadings.Reading reading =
                collation.isByPinyin() ? reading(name, language, nativeLanguage) : null;
        return collation.key(
                reading == null
                        ? sorted
                        : reading.alike() + sorted.substring(reading.surname().length()));
    }

    private static SurnameReadings.@Nullable Reading reading(
            PersonName name, String language, @Nullable String nativeLanguage) {
        if (!Locale.forLanguageTag(language).getLanguage().equals("zh")) {
            return null;
        }
        if (name.family() != null) {
            return SurnameReadings.of(name.family().strip());
        }
        String full = name.full();
        if (full == null) {
            return null;
        }
        boolean maybe =
                name.given() == null
                        && full.length() <= LONGEST_CHINESE
                        && full.codePoints().allMatch(PersonNames::standsWithoutSpace)
                        && (nativeLanguage == null
                                || CHINESE_CHARACTERS.contains(
                                        Locale.forLanguageTag(nativeLanguage).getLanguage()));
        return maybe ? SurnameReadings.atStart(full) : null;
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
