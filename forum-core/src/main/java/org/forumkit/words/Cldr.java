package org.forumkit.words;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.forumkit.model.LanguageTags;
import org.jspecify.annotations.Nullable;

/** Which languages CLDR knows: of any other, ICU would answer in the machine's default language. */
final class Cldr {
    /** The library's own languages: CLDR knows them, and to ask it takes a tenth of a second. */
    private static final Set<String> OWN =
            Words.LANGUAGES.stream().map(Cldr::language).collect(Collectors.toUnmodifiableSet());

    private Cldr() {}

    /** Reads the list when it is needed first. */
    private static final class All {
        static final Set<String> LANGUAGES =
                Arrays.stream(ULocale.getAvailableLocales())
                        .map(ULocale::getLanguage)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the locale of a language, null if CLDR does not know it. */
    static @Nullable ULocale locale(String language) {
        Objects.requireNonNull(language, "language must not be null");
        ULocale locale = ULocale.forLanguageTag(language);
        return OWN.contains(locale.getLanguage()) || All.LANGUAGES.contains(locale.getLanguage())
                ? locale
                : null;
    }

    /** Returns the language's own part of a tag, as zh of zh-Hans. */
    static String language(String tag) {
        return Locale.forLanguageTag(LanguageTags.canonical(tag)).getLanguage();
    }
}
