package org.forumkit.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forumkit.model.NameOrder;
import org.forumkit.model.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as their readers put them together. */
class PersonNamesTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // language, native, family, given, patronymic, displayed, sorted
                "zh-Hans, zh, 王, 小明, -, 王小明, 王小明",
                "zh-Hans, -, 欧阳, 锋, -, 欧阳锋, 欧阳锋",
                "ko, ko, 김, 민준, -, 김민준, 김민준",
                "ja, ja, 佐藤, 遥, -, 佐藤遥, 佐藤遥",
                "ja, ja, さとう, はるか, -, さとうはるか, さとうはるか",
                "en, zh, Wang, Xiaoming, -, Xiaoming Wang, Wang Xiaoming",
                "ru, ru, Орлова, Анна, Петровна, Анна Петровна Орлова, Орлова Анна Петровна",
                "hu, hu, Nagy, Anna, -, Nagy Anna, Nagy Anna",
                "vi, vi, Nguyễn, Văn An, -, Nguyễn Văn An, Nguyễn Văn An",
                "mn, mn, -, Хүрэлсүх, Ухнаагийн, Ухнаагийн Хүрэлсүх, Хүрэлсүх Ухнаагийн",
                "mn, -, -, Хүрэлсүх, Ухнаагийн, Ухнаагийн Хүрэлсүх, Хүрэлсүх Ухнаагийн",
                "en, mn, -, Bat, Dorjiin, Dorjiin Bat, Bat Dorjiin",
                "mn, mn, Боржигон, Бат, Доржийн, Боржигон Доржийн Бат, Бат Доржийн Боржигон",
                "mn, ru, Орлова, Анна, -, Анна Орлова, Орлова Анна",
                "en, -, ' Smith ', ' ', -, Smith, Smith",
                "zh-Hans, -, 王, ' ', -, 王, 王",
                "zh-Hans, en, Smith, 安娜, -, Smith 安娜, Smith 安娜"
            })
    void putsThePartsTogether(
            String language,
            String nativeLanguage,
            String family,
            String given,
            String patronymic,
            String displayed,
            String sorted) {
        PersonName name =
                PersonName.builder().family(family).given(given).patronymic(patronymic).build();
        assertEquals(displayed, PersonNames.display(name, language, nativeLanguage));
        assertEquals(sorted, PersonNames.sortName(name, language, nativeLanguage));
    }

    @Test
    void takesTheOrderThatIsGiven() {
        PersonName.Builder name = PersonName.builder().family("Kim").given("Min-jun");
        assertEquals(
                "Kim Min-jun",
                PersonNames.display(name.order(NameOrder.FAMILY_FIRST).build(), "en", "ko"));
        assertEquals(
                "Min-jun Kim",
                PersonNames.display(name.order(NameOrder.GIVEN_FIRST).build(), "ko", "ko"));
        PersonName russian =
                PersonName.builder()
                        .family("Орлова")
                        .given("Анна")
                        .patronymic("Петровна")
                        .order(NameOrder.FAMILY_FIRST)
                        .build();
        assertEquals("Орлова Анна Петровна", PersonNames.display(russian, "ru", "ru"));
    }

    @Test
    void takesTheWholeNameAsItIs() {
        PersonName name = PersonName.builder().full("安娜·彼得罗娃").given("x").build();
        assertEquals("安娜·彼得罗娃", PersonNames.display(name, "zh-Hans", "ru"));
        assertEquals(
                "安娜·彼得罗娃",
                PersonNames.sortName(
                        PersonName.builder().full("安娜·彼得罗娃").build(), "zh-Hans", "ru"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // language, native, full, family, given, reading
                "zh-Hans, zh, 曾强, -, -, zēng",
                "zh-Hans, -, 单国栋, -, -, shàn",
                "zh-Hant, zh, 單國棟, -, -, shàn",
                "zh-Hans, zh, -, 解, 放, xiè",
                "zh-Hans, zh, 仇英, -, -, qiú",
                "zh-Hans, zh, 区大伟, -, -, ōu",
                "zh-Hans, zh, 查良镛, -, -, zhā",
                "zh-Hans, ko, 朴正, -, -, piáo",
                "zh-Hans, zh, 任强, -, -, rén",
                "zh-Hans, zh, 盖强, -, -, gě",
                "zh-Hans, zh, 尉迟强, -, -, yùchí",
                "zh-Hans, zh, -, 万俟, 强, mòqí",
                "zh-Hans, zh, 单于强, -, -, chányú",
                "zh-Hans, en, 查尔斯, -, -, -",
                "zh-Hans, -, -, 查普林, 查尔斯, -",
                "zh-Hans, ru, 安娜·解, -, -, -",
                "zh-Hans, zh, 王解, -, -, -",
                "ja, ja, 曾我, -, -, -",
                "en, zh, -, Zeng, Qiang, -"
            })
    void readsChineseFamilyNamesAsSuch(
            String language,
            String nativeLanguage,
            String full,
            String family,
            String given,
            String reading) {
        PersonName name = PersonName.builder().full(full).family(family).given(given).build();
        assertEquals(reading, PersonNames.surnameReading(name, language, nativeLanguage));
    }

    /** Each stands between syllables around the reading of the family name. */
    @ParameterizedTest
    @CsvSource({
        "单, 傻, 商",
        "曾, 泽, 扎",
        "解, 肖, 心",
        "仇, 青, 曲",
        "区, 讴, 爬",
        "查, 增, 宅",
        "朴, 片, 品",
        "任, 惹, 扔",
        "盖, 革, 个",
        "尉迟, 雨, 元",
        "万俟, 摸, 谋",
        "单于, 拆, 昌",
        "员, 月, 匝",
        "翟, 炸, 占",
        "华, 华夏, 怀",
        "乐, 远, 晕",
        "令狐, 林, 刘",
        "澹台, 太, 汤",
        "卜, 薄, 布"
    })
    void sortsThemByThatReading(String surname, String before, String after) {
        Collation pinyin = Collation.of("zh-Hans");
        Collation strokes = Collation.of("zh-Hans-u-co-stroke");
        PersonName name = PersonName.builder().family(surname).given("强").build();
        Collation.Key key = PersonNames.sortKey(name, "zh-Hans", "zh", pinyin);
        assertTrue(key.compareTo(pinyin.key(before)) > 0, before);
        assertTrue(key.compareTo(pinyin.key(after)) < 0, after);
        assertEquals(
                strokes.key(surname + "强"), PersonNames.sortKey(name, "zh-Hans", "zh", strokes));
    }
}
