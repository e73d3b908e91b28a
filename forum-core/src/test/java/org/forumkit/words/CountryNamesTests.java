package org.forumkit.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of countries by CLDR. */
class CountryNamesTests {

    @ParameterizedTest
    @CsvSource({
        "en, China, Mongolia",
        "zh-Hans, 中国, 蒙古",
        "zh-Hant, 中國, 蒙古",
        "ru, Китай, Монголия",
        "ko, 중국, 몽골",
        "ja, 中国, モンゴル",
        "mn, Хятад, Монгол"
    })
    void namesACountry(String language, String china, String mongolia) {
        assertEquals(china, CountryNames.of(language).name("CN"));
        assertEquals(mongolia, CountryNames.of(language).name("MN"));
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void hasNoNameInALanguageThatCldrDoesNotKnow() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertNull(CountryNames.of("tlh").name("KR"));
            assertNull(CountryNames.of("und").name("KR"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void hasNoNameOfACountryThatThereIsNot() {
        assertNull(CountryNames.of("en").name("XQ"));
        assertNull(CountryNames.of("en").name(""));
    }
}
