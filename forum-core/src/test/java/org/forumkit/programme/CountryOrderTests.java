package org.forumkit.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.forumkit.model.Country;
import org.forumkit.model.Forum;
import org.forumkit.model.Series;
import org.forumkit.model.Text;
import org.forumkit.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders of the countries of a document, from any order of the input. */
class CountryOrderTests {
    private static final Forum FORUM =
            Forum.builder("en", Series.builder("s", Text.of("Series")).build())
                    .countries(
                            List.of(
                                    Country.builder("CN").build(),
                                    Country.builder("RU").build(),
                                    Country.builder("KR")
                                            .name(
                                                    Text.of("en", "Republic of Korea")
                                                            .with("zh-Hans", "大韩民国"))
                                            .build(),
                                    Country.builder("MN").build()))
                    .build();

    @ParameterizedTest
    @CsvSource({
        "protocol, CN RU KR MN ID PK",
        "en, CN ID MN PK KR RU",
        "zh-Hans, PK KR RU MN ID CN",
        "zh-Hans-u-co-stroke, KR CN PK ID RU MN",
        "ru, ID CN MN PK KR RU",
        "ko, KR RU MN ID CN PK",
        "ja, ID PK MN RU KR CN",
        "mn, ID MN RU KR PK CN"
    })
    void sortsTheDialoguesCountries(String order, String expected) {
        Precedence<String> comparator = CountryOrder.parse(order).of(FORUM);
        List<String> codes = new ArrayList<>(List.of("CN", "RU", "KR", "MN", "ID", "PK"));
        Random random = new Random(7);
        for (int round = 0; round < 30; round++) {
            Collections.shuffle(codes, random);
            assertEquals(expected, String.join(" ", codes.stream().sorted(comparator).toList()));
        }
    }

    /** What nobody has a name for in the language stands by the one that the document has. */
    @Test
    void sortsByANameInAnotherLanguageWhereThereIsNoOther() {
        Forum forum =
                Forum.builder("en", Series.builder("s", Text.of("Series")).build())
                        .countries(
                                List.of(
                                        Country.builder("XQ").name(Text.of("fr", "Zut")).build(),
                                        Country.builder("XR").name(Text.of("fr", "Ah")).build(),
                                        Country.builder("KR").build()))
                        .build();
        assertEquals(
                List.of("XR", "KR", "XQ"),
                List.of("XQ", "KR", "XR").stream()
                        .sorted(CountryOrder.parse("en").of(forum))
                        .toList());
    }

    @Test
    void isTotal() {
        for (String order : List.of("protocol", "en", "zh-Hans", "tlh")) {
            Precedence<String> comparator = CountryOrder.parse(order).of(FORUM);
            List<String> codes = List.of("CN", "KR", "ID", "ZZ", "XX", "CN-22");
            for (String a : codes) {
                for (String b : codes) {
                    assertEquals(a.equals(b), comparator.compare(a, b) == 0);
                    assertEquals(
                            Integer.signum(comparator.compare(a, b)),
                            -Integer.signum(comparator.compare(b, a)));
                    for (String c : codes) {
                        if (comparator.compare(a, b) < 0 && comparator.compare(b, c) < 0) {
                            assertTrue(comparator.compare(a, c) < 0, a + b + c);
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "protocol | MN | CN | CN stands before MN: place 1 in the list before place 4",
                "protocol | MN | ID | MN stands before ID: it has place 4 in the list, the other is"
                        + " not on it",
                "protocol | PK | ID | ID stands before PK: by code",
                "en | KR | MN | MN stands before KR: by name in en, “Mongolia” before “Republic of"
                        + " Korea”",
                "zh-Hans | CN | KR | KR stands before CN: by pinyin, “大韩民国” before “中国”",
                "zh-Hans-u-co-stroke | RU | CN | CN stands before RU: by strokes, “中国” before"
                        + " “俄罗斯”",
                "en | MN | MN | MN and MN are the same"
            })
    void saysWhy(String order, String first, String second, String expected) {
        assertEquals(
                expected,
                CountryOrder.parse(order)
                        .of(FORUM)
                        .explain(first, second)
                        .message(Words.standard(), "en"));
    }

    @Test
    void refusesWhatIsNoOrder() {
        assertEquals(
                "language must be a tag of BCP 47 such as zh-Hans, not \"zh_CN\"",
                assertThrows(IllegalArgumentException.class, () -> CountryOrder.parse("zh_CN"))
                        .getMessage());
        assertEquals("en", CountryOrder.parse("en").toString());
        assertEquals("protocol", CountryOrder.protocol().toString());
    }
}
