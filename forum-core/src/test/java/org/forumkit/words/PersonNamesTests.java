package org.forumkit.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
