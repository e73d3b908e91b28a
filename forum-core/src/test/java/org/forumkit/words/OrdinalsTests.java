package org.forumkit.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ordinals of editions as the languages write them. */
class OrdinalsTests {

    @ParameterizedTest
    @CsvSource({
        "1, 1st, 第一届, 1-й, 제1회, 第1回, 1 дүгээр",
        "2, 2nd, 第二届, 2-й, 제2회, 第2回, 2 дугаар",
        "3, 3rd, 第三届, 3-й, 제3회, 第3回, 3 дугаар",
        "4, 4th, 第四届, 4-й, 제4회, 第4回, 4 дүгээр",
        "7, 7th, 第七届, 7-й, 제7회, 第7回, 7 дугаар",
        "9, 9th, 第九届, 9-й, 제9회, 第9回, 9 дүгээр",
        "10, 10th, 第十届, 10-й, 제10회, 第10回, 10 дугаар",
        "11, 11th, 第十一届, 11-й, 제11회, 第11回, 11 дүгээр",
        "12, 12th, 第十二届, 12-й, 제12회, 第12回, 12 дугаар",
        "15, 15th, 第十五届, 15-й, 제15회, 第15回, 15 дугаар",
        "20, 20th, 第二十届, 20-й, 제20회, 第20回, 20 дугаар",
        "21, 21st, 第二十一届, 21-й, 제21회, 第21回, 21 дүгээр",
        "40, 40th, 第四十届, 40-й, 제40회, 第40回, 40 дүгээр",
        "90, 90th, 第九十届, 90-й, 제90회, 第90回, 90 дүгээр",
        "100, 100th, 第一百届, 100-й, 제100회, 第100回, 100 дугаар",
        "105, 105th, 第一百零五届, 105-й, 제105회, 第105回, 105 дугаар",
        "113, 113th, 第一百一十三届, 113-й, 제113회, 第113回, 113 дугаар"
    })
    void countsEditions(
            int number, String en, String zh, String ru, String ko, String ja, String mn) {
        assertEquals(en, Ordinals.edition(number, "en"));
        assertEquals(zh, Ordinals.edition(number, "zh-Hans"));
        assertEquals(ru, Ordinals.edition(number, "ru"));
        assertEquals(ko, Ordinals.edition(number, "ko"));
        assertEquals(ja, Ordinals.edition(number, "ja"));
        assertEquals(mn, Ordinals.edition(number, "mn"));
    }

    @ParameterizedTest
    @CsvSource({"zh-TW, 第七屆", "zh, 第七届", "en-GB, 7th", "de, 7.", "tlh, 7th", "not a tag, 7th"})
    void knowsOtherLanguages(String language, String expected) {
        assertEquals(expected, Ordinals.edition(7, language));
    }

    @ParameterizedTest
    @CsvSource({"1, I", "4, IV", "7, VII", "15, XV", "49, XLIX", "2025, MMXXV", "3999, MMMCMXCIX"})
    void writesRomanNumerals(int number, String expected) {
        assertEquals(expected, Ordinals.roman(number));
    }

    @ParameterizedTest
    @CsvSource({"1, 一", "10, 十", "110, 一百一十", "1001, 一千零一", "1010, 一千零一十", "3999, 三千九百九十九"})
    void writesChineseNumerals(int number, String expected) {
        assertEquals(expected, Ordinals.chineseNumeral(number));
    }

    @Test
    void writesNumbersWithoutAnEndInDigits() {
        assertEquals("第2147483647届", Ordinals.edition(Integer.MAX_VALUE, "zh-Hans"));
        assertEquals("2147483647th", Ordinals.edition(Integer.MAX_VALUE, "en"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void refusesWhatIsNoOrdinal(int number) {
        assertEquals(
                "number must be from 1 to 2147483647, not " + number,
                assertThrows(IllegalArgumentException.class, () -> Ordinals.edition(number, "en"))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Ordinals.roman(number));
    }

    @Test
    void refusesWhatRomansDidNotCount() {
        assertEquals(
                "number must be from 1 to 3999, not 4000",
                assertThrows(IllegalArgumentException.class, () -> Ordinals.roman(4000))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Ordinals.chineseNumeral(4000));
    }
}
