package org.forumkit.export.pdf.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenationTests {

    /** The words are those that TeX's manuals and the notes on the patterns give. */
    @ParameterizedTest
    @CsvSource({
        "en, hyphenation, hy-phen-ation",
        "en-GB, cooperation, co-op-er-a-tion",
        "en, associate, as-so-ciate",
        "en, project, project",
        "en, industrial, in-dus-trial",
        "ru, промышленный, про-мыш-лен-ный",
        "ru, сотрудничество, со-труд-ни-че-ство",
        "ru, Представитель, Пред-ста-ви-тель",
        "ru, подъезд, подъ-езд",
    })
    void dividesWords(String language, String word, String divided) {
        assertEquals(divided, divide(language, word));
    }

    @Test
    void knowsNoPatternsForOtherLanguages() {
        for (String language : new String[] {"zh-Hans", "ko", "ja", "mn", "enm", ""}) {
            assertNull(Hyphenation.of(language), language);
        }
    }

    @Test
    void leavesWordsAloneThatAreNone() {
        assertEquals("x".repeat(500), divide("en", "x".repeat(500)));
        assertEquals("İİİİİİ", divide("en", "İİİİİİ"));
    }

    private static String divide(String language, String word) {
        byte[] points = assertNotNullPatterns(language).points(word, 0, word.length());
        StringBuilder divided = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (i < points.length && (points[i] & 1) != 0) {
                divided.append('-');
            }
            divided.append(word.charAt(i));
        }
        return divided.toString();
    }

    private static Hyphenation assertNotNullPatterns(String language) {
        Hyphenation patterns = Hyphenation.of(language);
        assertNotNull(patterns, language);
        return patterns;
    }
}
