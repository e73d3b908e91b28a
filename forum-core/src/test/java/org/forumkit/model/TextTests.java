package org.forumkit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTests {
    private static Text text(String... languages) {
        Map<String, String> translations = new LinkedHashMap<>();
        for (String language : languages) {
            translations.put(language, "in " + language);
        }
        return Text.of(translations);
    }

    private static String resolved(Text text, String defaultLanguage, String... languages) {
        ResolvedText resolved = text.resolve(Arrays.asList(languages), defaultLanguage);
        return resolved == null ? "nothing" : resolved.value() + ", " + resolved.language();
    }

    @ParameterizedTest
    @CsvSource({
        // What is there, what is asked for, what is found
        "zh-Hant zh en, zh-Hant-TW, zh-Hant",
        "zh en, zh-Hant-TW, zh",
        "zh-Hans en, zh-CN, zh-Hans",
        "zh-Hans zh-Hant, zh-TW, zh-Hant",
        "zh-Hans zh-Hant, zh-HK, zh-Hant",
        "zh-CN en, zh-Hans, zh-CN",
        "en zh-TW, zh-Hant, zh-TW",
        "ru en-GB, en, en-GB",
        "ru en, en-GB, en",
        "ru EN, en, EN",
        "mn ru, mn-Cyrl, mn",
        "zh en, en-a-x, en"
    })
    void isLookedUpAsRfc4647Says(String there, String asked, String found) {
        assertEquals(
                "in " + found + ", " + found, resolved(text(there.split(" ")), "zh-Hans", asked));
    }

    @Test
    void isTakenInTheFirstLanguageThatItHas() {
        Text text = text("en", "ru", "ko");
        assertEquals("in ko, ko", resolved(text, "en", "mn", "ja", "ko", "ru"));
        assertEquals("in ru, ru", resolved(text, "en", "ru", "ko"));
    }

    @Test
    void isTakenInTheDefaultLanguageElse() {
        assertEquals("in ru, ru", resolved(text("en", "ru"), "ru", "mn", "ja"));
        assertEquals("in en, en", resolved(text("en", "ru"), "ko", "mn", "ja"));
        assertEquals("in en, en", resolved(text("en", "ru"), "ko"));
        assertEquals("nothing", resolved(Text.of(Map.of()), "en", "en"));
        assertNull(Text.of(Map.of()).resolve(List.of("en"), "en"));
    }

    @ParameterizedTest
    @CsvSource({
        "en zh-Hans, zh-TW, zh-Hans",
        "zh-Hant en zh-Hans, zh-TW, zh-Hant",
        "en ja zh-Hans, zh-TW ja, ja",
        "en en-US, en-GB, en",
        "ru en-US, en-GB, en-US",
        "en zh-Hans, x-zh, en",
        "en zh-Hans, ja, en"
    })
    void isTakenInAnotherScriptOrRegionRatherThanInAnotherLanguage(
            String there, String asked, String found) {
        assertEquals(
                "in " + found + ", " + found,
                resolved(text(there.split(" ")), "en", asked.split(" ")));
    }

    @Test
    void isInTheDefaultLanguageIfItNamesNone() {
        assertEquals("Hyatt, zh-Hans", resolved(Text.of("Hyatt"), "zh-Hans", "en"));
        assertEquals("Hyatt, zh-Hans", resolved(Text.of("Hyatt"), "zh-Hans", "zh-CN"));
        assertEquals("in en, en", resolved(text("und", "en"), "zh-Hans", "en"));
        assertEquals("in und, zh-Hans", resolved(text("und", "en"), "zh-Hans", "ru"));
    }

    @Test
    void saysWhetherAReaderGotAnotherLanguage() {
        ResolvedText text = new ResolvedText("x", "zh-Hans");
        assertFalse(text.isFallbackFor("zh-Hans"));
        assertFalse(text.isFallbackFor("zh-CN"));
        assertTrue(text.isFallbackFor("zh-Hant"));
        assertTrue(text.isFallbackFor("en"));
    }

    @Test
    void isChangedByACopy() {
        Text text = Text.of("en", "a");
        assertEquals(Map.of("en", "b"), text.with("en", "b").translations());
        assertEquals(
                List.of("en", "ru"), List.copyOf(text.with("ru", "c").translations().keySet()));
        assertEquals(Map.of("en", "a"), text.translations());
        Map<String, String> given = new LinkedHashMap<>(Map.of("en", "a"));
        Text copied = Text.of(given);
        given.put("ru", "b");
        assertEquals(Map.of("en", "a"), copied.translations());
        assertThrows(
                UnsupportedOperationException.class, () -> copied.translations().put("ru", "b"));
    }

    @Test
    void wantsEverything() {
        assertEquals(
                "value must not be null",
                assertThrows(NullPointerException.class, () -> Text.of("en", null)).getMessage());
        assertEquals(
                "language must not be null",
                assertThrows(NullPointerException.class, () -> Text.of(null, "x")).getMessage());
        Map<String, String> missing = new LinkedHashMap<>();
        missing.put("en", null);
        assertEquals(
                "en must not be null",
                assertThrows(NullPointerException.class, () -> Text.of(missing)).getMessage());
    }
}
