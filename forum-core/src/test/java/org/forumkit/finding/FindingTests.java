package org.forumkit.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.model.Text;
import org.forumkit.words.Words;
import org.junit.jupiter.api.Test;

/** Findings as data and in words. */
class FindingTests {
    private static final Words WORDS =
            Words.standard()
                    .with("en", Map.of("finding.test", "{value} in {place} is wrong"))
                    .with("zh-Hans", Map.of("finding.test", "{place}的{value}有误"));

    @Test
    void speaksTheReadersLanguage() {
        Finding finding = Finding.error("test", "/a/b", "x").with("place", "A");
        assertEquals("x in A is wrong", finding.message(WORDS, "en"));
        assertEquals("A的x有误", finding.message(WORDS, "zh-CN"));
        assertEquals("x in A is wrong", finding.message(WORDS, "ru"));
    }

    @Test
    void addsWhatWasProbablyMeant() {
        Finding finding = Finding.error("test", "/a", "x").with("place", "A").with("nearest", "y");
        assertEquals("x in A is wrong; did you mean “y”?", finding.message(WORDS, "en"));
    }

    @Test
    void showsAValueShortAndVisible() {
        Finding finding =
                Finding.error("test", "/a", "a\r\nb\u202E\u0000" + "x".repeat(1_000_000))
                        .with("place", "A");
        String message = finding.message(WORDS, "en");
        assertEquals(
                "a\\u000D\\u000Ab\\u202E\\u0000"
                        + "x".repeat(53)
                        + "…"
                        + "x".repeat(20)
                        + " in A is wrong",
                message);
    }

    @Test
    void saysItsKeyWhereTheWordsHaveNone() {
        assertEquals("own.rule", Finding.warning("own.rule", "", null).message(WORDS, "en"));
        assertEquals(
                "own.rule {place=A, value=x}",
                Finding.warning("own.rule", "", "x").with("place", "A").message(WORDS, "en"));
        assertEquals(
                "WARNING /a: own.rule {value=x}",
                Finding.warning("own.rule", "/a", "x").toString());
    }

    @Test
    void namesItsPlace() {
        Finding finding =
                Finding.error("reference.unknown.participant", "/a", "wong")
                        .at(
                                List.of(
                                        new Landmark(
                                                "place.session",
                                                Text.of("en", "Opening").with("zh-Hans", "开幕式"),
                                                0),
                                        new Landmark("appearance-role.speaker", null, 3)));
        Words words = Words.standard();
        assertEquals(
                "Session “Opening”, speaker 3: There is no participant “wong” at this edition",
                finding.message(words, "en"));
        assertEquals("场次“开幕式”，发言人3：本届没有参会者“wong”", finding.message(words, "zh-CN"));
        assertEquals(
                "Заседание «Opening», докладчик 3: Участника «wong» на этом форуме нет",
                finding.message(words, "ru"));
        assertEquals("세션 “Opening”, 연사 3", finding.place(words, "ko"));
        assertEquals("セッション「Opening」、登壇者3", finding.place(words, "ja"));
        assertEquals("Хуралдаан «Opening», илтгэгч 3", finding.place(words, "mn"));
        assertEquals(
                "There is no participant “wong” at this edition", finding.sentence(words, "en"));
        assertEquals("", Finding.error("test", "/a", null).place(words, "en"));
    }

    @Test
    void namesAPlaceByNothingBlank() {
        Text half = Text.of("en", " ").with("zh-Hans", "开幕式");
        Finding finding =
                Finding.error("test", "/a", null)
                        .at(List.of(new Landmark("place.session", half, 0)));
        assertEquals("Session “开幕式”", finding.place(Words.standard(), "en"));
    }

    @Test
    void namesAPlaceByItsWordAlone() {
        Finding finding =
                Finding.error("text.blank", "/a", null)
                        .at(List.of(new Landmark("organiser-kind.undertaker", null, 0)));
        assertEquals(
                "Implementing organisation: The text is empty",
                finding.message(Words.standard(), "en"));
        assertEquals(
                "number must not be negative, not -1",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Landmark("place.link", null, -1))
                        .getMessage());
    }

    @Test
    void showsANameInTheReadersLanguageForAnId() {
        Text park = Text.of("en", "Park").with("zh-Hans", "园区");
        Finding finding =
                Finding.error("test", "/a", "p1")
                        .with("place", "a1")
                        .naming("value", new Landmark("place.room", park, 0))
                        .naming("place", new Landmark("place.session", Text.of(Map.of()), 0));
        assertEquals("Park in a1 is wrong", finding.message(WORDS, "en"));
        assertEquals("a1的园区有误", finding.message(WORDS, "zh-CN"));
        assertEquals("p1", finding.value());
        assertEquals(Map.of("place", "a1"), finding.arguments());
        assertEquals(finding.names(), finding.with("x", "y").at(List.of()).names());
    }

    @Test
    void isAPlainValue() {
        Map<String, String> arguments = new HashMap<>(Map.of("place", "A"));
        Finding finding = new Finding(Severity.HINT, "test", "/a", null, arguments);
        arguments.put("place", "B");
        assertEquals(Map.of("place", "A"), finding.arguments());
        assertThrows(UnsupportedOperationException.class, () -> finding.arguments().put("x", "y"));
        assertNull(finding.value());
        assertEquals(Finding.error("k", "/p", "v"), Finding.error("k", "/p", "v"));
    }

    @Test
    void refusesNull() {
        assertEquals(
                "key must not be null",
                assertThrows(NullPointerException.class, () -> Finding.error(null, "", null))
                        .getMessage());
        assertEquals(
                "argument must not be null",
                assertThrows(
                                NullPointerException.class,
                                () -> Finding.error("k", "", null).with("name", null))
                        .getMessage());
    }
}
