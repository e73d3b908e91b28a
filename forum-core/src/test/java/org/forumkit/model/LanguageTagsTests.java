package org.forumkit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTagsTests {
    @ParameterizedTest
    @CsvSource({"zh-Hans, true", "en-x-foo, true", "x-foo, false", "und, false", "zh_CN, false"})
    void mayNameALanguage(String tag, boolean expected) {
        assertEquals(expected, LanguageTags.hasLanguage(tag));
    }

    @ParameterizedTest
    @CsvSource({
        "zh, zh-Hans",
        "zh-cn, zh-Hans-CN",
        "ZH-TW, zh-Hant-TW",
        "zh-hant, zh-Hant",
        "mn-CN, mn-Mong-CN",
        "mn, mn",
        "en-gb, en-GB",
        "zh_CN, zh_CN"
    })
    void haveACanonicalForm(String tag, String canonical) {
        assertEquals(canonical, LanguageTags.canonical(tag));
    }

    @Test
    void leadToMoreGeneralOnes() {
        assertEquals(List.of("zh-Hant-TW", "zh-Hant", "zh"), LanguageTags.lookup("zh-TW"));
        assertEquals(List.of("en-x-a", "en"), LanguageTags.lookup("en-x-a"));
        assertEquals(List.of("ru"), LanguageTags.lookup("ru"));
        assertEquals(List.of("zh_CN"), LanguageTags.lookup("zh_CN"));
    }

    @ParameterizedTest
    @CsvSource({
        "zh-Hans, true",
        "zh_CN, false",
        "'', false",
        "a, false",
        "en-, false",
        "i-klingon, true",
        "x-private, true"
    })
    void areWellFormedOrNot(String tag, boolean wellFormed) {
        assertEquals(wellFormed, LanguageTags.isWellFormed(tag));
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, zh-Hans, true",
        "en, en-GB, true",
        "zh-Hans, zh-Hant, false",
        "zh, zh-TW, false",
        "ru, mn, false"
    })
    void areOfOneReaderOrNot(String first, String second, boolean same) {
        assertEquals(same, LanguageTags.sameReader(first, second));
    }
}
