package org.forumkit.export.pdf.internal.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What {@code ORIGIN.md} says of the vendored files is true. */
class StandardFontsTests {

    static final List<String> STANDARD = FontFiles.STANDARD;

    @Test
    void filesAreThoseOfTheirPackages() throws Exception {
        Map<String, String> sums = recordedSums();
        assertTrue(sums.keySet().containsAll(FontFiles.STANDARD));
        for (Map.Entry<String, String> sum : sums.entrySet()) {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(FontFiles.standard(sum.getKey()));
            assertEquals(sum.getValue(), HexFormat.of().formatHex(digest), sum.getKey());
        }
    }

    @ParameterizedTest
    @FieldSource("STANDARD")
    void licenceStandsBesideEachFont(String file) {
        String name = "LICENSE-" + file.substring(0, file.indexOf('_')) + ".txt";
        String licence = new String(FontFiles.standard(name), StandardCharsets.UTF_8);
        assertTrue(licence.startsWith("Copyright 20"), licence);
        assertTrue(licence.contains("SIL OPEN FONT LICENSE Version 1.1 - 26 February 2007"));
        assertTrue(recordedSums().containsKey(name));
    }

    @ParameterizedTest
    @FieldSource("STANDARD")
    void outlinesAreSound(String file) {
        FontFace.parse(file, FontFiles.standard(file)); // looks into every one
    }

    @Test
    void lettersOfTheLanguagesOfTheForumAreThere() {
        FontLibrary library = FontLibrary.standard();
        Map<String, String> samples =
                Map.of(
                        "zh", "东北亚产业园区对话會議，。、；：？！（）《》“”‘’…—·①㎡℃々〇",
                        "ja", "北東アジアひらがな、。「」ー・々〆ゑヱ",
                        "ko", "동북아산업단지한국어뷁힣가",
                        "ru", "Съешь же ещё этих мягких французских булок № «»",
                        "mn", "Өө Үү Монгол Улс ₮",
                        "en", "“Ångström” – naïve café • © € ½ ™");
        TreeSet<String> missing = new TreeSet<>();
        for (boolean bold : new boolean[] {false, true}) {
            samples.forEach(
                    (language, text) ->
                            text.codePoints()
                                    .filter(c -> !library.chain(language, bold).covers(c))
                                    .forEach(c -> missing.add(Character.toString(c))));
        }
        assertEquals(new TreeSet<>(), missing);
    }

    @Test
    void everyHangulSyllableAndKanaIsThere() {
        FontFace korean = FontLibrary.standard().chain("ko", false).face('한');
        for (int codePoint = 0xAC00; codePoint <= 0xD7A3; codePoint++) {
            assertTrue(korean.glyph(codePoint) != 0, Integer.toHexString(codePoint));
        }
        FontFace japanese = FontLibrary.standard().chain("ja", false).face('か');
        for (int codePoint = 0x3041; codePoint <= 0x30FF; codePoint++) {
            if (Character.isDefined(codePoint)) {
                assertTrue(japanese.glyph(codePoint) != 0, Integer.toHexString(codePoint));
            }
        }
        FontFace chinese = FontLibrary.standard().chain("zh", false).face('中');
        for (int codePoint = 0x4E00; codePoint <= 0x9FA5; codePoint++) {
            assertTrue(chinese.glyph(codePoint) != 0, Integer.toHexString(codePoint));
        }
    }

    private static Map<String, String> recordedSums() {
        Map<String, String> sums = new TreeMap<>();
        new String(FontFiles.standard("ORIGIN.md"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| file"))
                .map(line -> line.split("\\s*\\|\\s*"))
                .filter(cells -> !cells[1].startsWith("-"))
                .forEach(cells -> sums.put(cells[1], cells[5]));
        return sums;
    }
}
