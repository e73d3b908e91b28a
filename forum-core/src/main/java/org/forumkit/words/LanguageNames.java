package org.forumkit.words;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Names of languages by CLDR.
 *
 * <p>One is for one language; making it is dear, so keep it. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class LanguageNames {
    private final @Nullable LocaleDisplayNames names;

    private LanguageNames(@Nullable LocaleDisplayNames names) {
        this.names = names;
    }

    /**
     * Returns the names in a language.
     *
     * @param language the language, BCP 47; never null
     * @return the names, none of them if CLDR does not know the language; never null
     */
    public static LanguageNames of(String language) {
        ULocale locale = Cldr.locale(language);
        return new LanguageNames(
                locale == null
                        ? null
                        : LocaleDisplayNames.getInstance(locale, DisplayContext.NO_SUBSTITUTE));
    }

    /**
     * Returns the name of a language.
     *
     * @param tag its tag, BCP 47; never null
     * @return the name, null if there is none in the language
     */
    public @Nullable String name(String tag) {
        Objects.requireNonNull(tag, "tag must not be null");
        return names == null ? null : names.localeDisplayName(ULocale.forLanguageTag(tag));
    }
}
