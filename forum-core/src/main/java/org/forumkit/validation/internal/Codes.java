package org.forumkit.validation.internal;

import com.ibm.icu.util.ULocale;
import java.time.ZoneId;
import java.util.Set;
import org.forumkit.model.LanguageTags;

/** The codes of languages, countries and zones that there are. */
public final class Codes {
    private static final Set<String> LANGUAGES = Set.of(ULocale.getISOLanguages());
    private static final Set<String> COUNTRIES = Set.of(ULocale.getISOCountries());
    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

    private Codes() {}

    /** Tells whether a tag is well formed and its language known. */
    public static boolean isLanguage(String tag) {
        if (!LanguageTags.isWellFormed(tag)) {
            return false;
        }
        String language = ULocale.forLanguageTag(tag).getLanguage();
        return LANGUAGES.contains(language)
                || (!language.isEmpty()
                        && !new ULocale(language)
                                .getDisplayLanguage(ULocale.ENGLISH)
                                .equals(language));
    }

    /** Returns the codes of all countries. */
    public static Set<String> countries() {
        return COUNTRIES;
    }

    /** Tells whether a code is of ISO 3166-2 in form, and of a country that there is. */
    public static boolean isSubdivision(String code) {
        int length = code.length() - 3;
        if (length < 1
                || length > 3
                || code.charAt(2) != '-'
                || !COUNTRIES.contains(code.substring(0, 2))) {
            return false;
        }
        return code.chars().skip(3).allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
    }

    /** Returns the names of all zones that the Java runtime has rules of. */
    public static Set<String> zones() {
        return ZONES;
    }
}
