package org.forumkit.validation.internal;

import com.ibm.icu.util.ULocale;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.forumkit.model.LanguageTags;

/** The codes of languages, countries and zones that there are. */
public final class Codes {
    private static final Set<String> LANGUAGES = Set.of(ULocale.getISOLanguages());
    private static final Set<String> COUNTRIES = Set.of(ULocale.getISOCountries());
    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

    private static final Set<String> REGIONS =
            ZONES.stream()
                    .filter(each -> each.indexOf('/') > 0 && !each.startsWith("Etc/"))
                    .sorted()
                    .collect(Collectors.toCollection(LinkedHashSet::new));

    private Codes() {}

    /** Tells whether a tag is well formed and its language known; that of {@code und} is not. */
    public static boolean isLanguage(String tag) {
        if (!LanguageTags.isWellFormed(tag)) {
            return false;
        }
        int hyphen = tag.indexOf('-');
        String first = hyphen < 0 ? tag : tag.substring(0, hyphen);
        if (first.equalsIgnoreCase(LanguageTags.UNDETERMINED)) {
            return false;
        }
        if (LANGUAGES.contains(first) && !isExtended(tag, hyphen)) {
            return true;
        }
        String language = ULocale.forLanguageTag(tag).getLanguage();
        return LANGUAGES.contains(language)
                || (!language.isEmpty()
                        && !new ULocale(language)
                                .getDisplayLanguage(ULocale.ENGLISH)
                                .equals(language));
    }

    /** Tells whether a language may be another than its first part says, as in zh-yue. */
    private static boolean isExtended(String tag, int hyphen) {
        int next = tag.indexOf('-', hyphen + 1);
        return hyphen >= 0 && (next < 0 ? tag.length() : next) - hyphen == 4;
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

    /**
     * Returns the zones named by a region and a city: what somebody means who misspells a zone. Of
     * an offset or an abbreviation ({@code UTC+8}, {@code EST}) nobody knows which it means.
     */
    public static Set<String> regions() {
        return REGIONS;
    }

    /** Returns the names of all zones that the Java runtime has rules of. */
    public static Set<String> zones() {
        return ZONES;
    }
}
