package org.forumkit.export.pdf.internal.layout;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TiedTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15-|го ЭКСПО",
                "№ |5",
                "стр. |5",
                "No. |5",
                "в 2025 |г.",
                "26 |августа",
                "26 |August 2025",
                "J. |K. Smith",
                "J. K. |Smith",
                "А. А. |Иванов",
                "Mr. |Smith",
                "Thematic Dialogue |3 – A New Paradigm",
                "Зал |12",
                "2032年3月13|日星期一",
                "第8|届对话会",
                "Room |101: Digital Trade",
                "100 |km",
                "14:00–|14:30",
                "+7 |(495) 123-45-67",
                "+7 (495) |123-45-67",
                "010 1234 |5678",
                "Китай |— Азия"
            })
    void keepsTogether(String text) {
        assertTrue(TiedText.isTied(text.replace("|", ""), text.indexOf('|')), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Северо-|Восточной",
                "well-|known",
                "in 2025 |we",
                "Dialogue of |Parks",
                "— |Азия",
                "end. |Mr. Smith",
                "Expo |2025",
                "Dialogue |7th",
                "expect |18 to 24",
                "+7 |or 8",
                "in 2030 |2031",
                "e. |g. this"
            })
    void breaksElsewhere(String text) {
        assertFalse(TiedText.isTied(text.replace("|", ""), text.indexOf('|')), text);
    }
}
