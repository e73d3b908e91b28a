package org.forumkit.words;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which languages CLDR knows: of any other, ICU would answer in the machine's default language. */
final class Cldr {
    private static final Set<String> LANGUAGES =
            Arrays.stream(ULocale.getAvailableLocales())
                    .map(ULocale::getLanguage)
                    .collect(Collectors.toUnmodifiableSet());

    private Cldr() {}

    /** Returns the locale of a language, null if CLDR does not know it. */
    static @Nullable ULocale locale(String language) {
        ULocale locale =
                ULocale.forLanguageTag(
                        Objects.requireNonNull(language, "language must not be null"));
        return LANGUAGES.contains(locale.getLanguage()) ? locale : null;
    }
}
