package org.forumkit.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Alphabetical orders, from any order of the texts. */
class CollationTests {

    @ParameterizedTest
    @CsvSource({
        "zh-Hans, 李 王 张 赵 周 欧阳 安, 安 李 欧阳 王 张 赵 周",
        "zh-Hans-u-co-stroke, 李 王 张 赵 周 欧阳 安, 王 安 张 李 周 欧阳 赵",
        "zh-Hant, 李 王 張 趙 周 歐陽 安, 王 安 李 周 張 趙 歐陽",
        "zh-Hant-u-co-pinyin, 李 王 張 趙 周 歐陽 安, 安 李 歐陽 王 張 趙 周",
        "ko, 최 김 박 이 강 정, 강 김 박 이 정 최",
        "ru, Ёлкин Жуков Егоров Щукин Яковлев Абрамов, Абрамов Егоров Ёлкин Жуков Щукин Яковлев",
        "mn, Өлзий Очир Пүрэв Үүрд Уянга Энх, Очир Өлзий Пүрэв Уянга Үүрд Энх",
        "ja, さとう サイトウ あべ たなか ぱく はし, あべ サイトウ さとう たなか ぱく はし",
        "en, Ångström Zhang Abel étude Eta, Abel Ångström Eta étude Zhang"
    })
    void sortsAsReadersExpect(String language, String given, String expected) {
        Collation collation = Collation.of(language);
        List<String> texts = new ArrayList<>(List.of(given.split(" ")));
        Random random = new Random(7);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(texts, random);
            List<String> sorted = new ArrayList<>(texts);
            sorted.sort(collation);
            assertEquals(expected, String.join(" ", sorted));
            sorted = new ArrayList<>(texts);
            sorted.sort(Comparator.comparing(collation::key));
            assertEquals(expected, String.join(" ", sorted));
        }
    }

    @Test
    void tellsTextsApartThatALanguageDoesNot() {
        Collation collation = Collation.of("en");
        assertTrue(collation.compare("e\u0301", "\u00E9") < 0);
        assertTrue(collation.key("\u00E9").compareTo(collation.key("e\u0301")) > 0);
        assertEquals(0, collation.compare("a", "a"));
        assertEquals(collation.key("a"), collation.key("a"));
    }

    @ParameterizedTest
    @CsvSource({
        "zh-Hans, true, false",
        "zh, true, false",
        "zh-TW, false, true",
        "zh-Hans-u-co-stroke, false, true",
        "zh-Hant-u-co-pinyin, true, false",
        "ja, false, false",
        "tlh, false, false"
    })
    void knowsHowChineseGoes(String language, boolean pinyin, boolean strokes) {
        assertEquals(pinyin, Collation.of(language).isByPinyin());
        assertEquals(strokes, Collation.of(language).isByStrokes());
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void asksNoMachine() {
        Locale before = Locale.getDefault();
        try {
            // Estonian has z before t.
            Locale.setDefault(Locale.forLanguageTag("et"));
            assertTrue(Collation.of("tlh").compare("z", "t") > 0);
            assertTrue(Collation.of("en").compare("z", "t") > 0);
            assertTrue(Collation.of("et").compare("z", "t") < 0);
        } finally {
            Locale.setDefault(before);
        }
    }
}
