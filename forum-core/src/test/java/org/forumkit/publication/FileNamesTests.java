package org.forumkit.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.forumkit.testkit.SampleForums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "kr/programme-ko.pdf|kr/programme-ko.pdf",
                "第七届/议程.pdf|第七届/议程.pdf",
                "../../etc/passwd|_/_/etc/passwd",
                "..|_",
                "a/./b|a/_/b",
                "/absolute//twice/|absolute/twice",
                "C:\\Windows\\x.ics|C--Windows-x.ics",
                ".hidden|_hidden",
                "ends with dots...|ends with dots",
                "ends with spaces   .  |ends with spaces",
                " begins|begins",
                "a<b>c\"d*e?f.ics|a-b-c-d-e-f.ics",
                "CON|CON_",
                "con.ics|con_.ics",
                "Aux .tar.gz|Aux_.tar.gz",
                "COM1/lpt9.txt|COM1_/lpt9_.txt",
                "COM10.txt|COM10.txt",
                "CONSOLE.txt|CONSOLE.txt",
                "com\u00b9.txt|com\u00b9_.txt",
                "right\u202Efdp.exe|rightfdp.exe",
                "Cafe\u0301.ics|Caf\u00e9.ics",
                "\u1112\u1161\u11ab.ics|\ud55c.ics",
                "lone\ud83d.ics|lone-.ics",
                "\u3000\u00a0x\u3000|x",
                "\u200b|_",
            })
    void namesAreSafe(String path, String safe) {
        assertEquals(safe, FileNames.safe(path));
        assertEquals(safe, FileNames.safe(safe));
    }

    @Test
    void controlCharactersAreReplaced() {
        assertEquals("a-b-c-d-e.ics", FileNames.safe("a\u0000b\nc\u007fd\u2028e.ics"));
        assertEquals("_", FileNames.safe(""));
        assertEquals("_", FileNames.safe("///"));
    }

    @Test
    void namesAreShortenedBeforeTheExtension() {
        String safe = FileNames.safe("会".repeat(200) + ".pdf");
        assertEquals("会".repeat(83) + ".pdf", safe);
        String emoji = FileNames.safe("x" + "\uD83D\uDE00".repeat(100));
        assertEquals("x" + "\uD83D\uDE00".repeat(63), emoji);
        assertEquals(255, FileNames.safe("a.".repeat(200) + "b").getBytes(UTF_8).length, 2);
        assertTrue(FileNames.safe("a." + "b".repeat(300)).getBytes(UTF_8).length <= 255);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CON", "nul", "aux", "PRN", "Com1", "LPT\u00b3", "CONIN$", "clock$"})
    void noWayLeadsToAReservedName(String reserved) {
        for (String path :
                List.of(
                        reserved,
                        reserved + ".txt",
                        reserved + ".tar.gz",
                        " " + reserved + ". ",
                        "\u200b" + reserved + "\u200b.txt",
                        reserved + " ".repeat(300) + "x",
                        reserved + ".".repeat(300) + "x",
                        reserved + " ".repeat(300) + ".txt",
                        reserved + "." + "x".repeat(300),
                        "a/" + reserved + "/b.txt")) {
            for (String part : FileNames.safe(path).split("/", -1)) {
                String base = part.replaceFirst("\\..*", "").strip();
                assertFalse(base.equalsIgnoreCase(reserved), path);
                assertTrue(part.getBytes(UTF_8).length <= 255, path);
            }
            assertEquals(FileNames.safe(path), FileNames.safe(FileNames.safe(path)), path);
        }
    }

    /** Each of the six languages, and scripts with marks, joiners and from right to left. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "第七届东北亚产业园区对话会.pdf",
                "Диалог — программа.pdf",
                "동북아산업단지대화.pdf",
                "東北アジア対話プログラム.pdf",
                "Өргөн чөлөөний хөтөлбөр.pdf",
                "ᠮᠣᠩᠭᠣᠯ.pdf",
                "برنامج المنتدى.pdf",
                "โปรแกรม.pdf",
                "कार्यक्रम.pdf",
                "𠮷野家.pdf"
            })
    void everyScriptIsKept(String name) {
        assertEquals(name, FileNames.safe(name));
    }

    @Test
    void namesThatAFileSystemTakesForTheSameGetAnEnding() {
        FileNames names = new FileNames();
        assertEquals("Programme.pdf", names.unique("Programme.pdf", "a"));
        String second = names.unique("programme.PDF", "b");
        assertTrue(second.matches("programme-[0-9a-f]{8}\\.PDF"), second);
        String third = names.unique("programme.pdf", "c");
        assertTrue(third.matches("programme-[0-9a-f]{8}\\.pdf"), third);
        assertNotEquals(second.toLowerCase(Locale.ROOT), third);
        assertEquals("Caf\u00e9.ics", names.unique("Caf\u00e9.ics", "d"));
        assertNotEquals("Caf\u00e9.ics", names.unique("Cafe\u0301.ics", "e"));
        assertEquals("\uff21.ics", names.unique("\uff21.ics", "f"));
        assertNotEquals("a.ics", names.unique("a.ics", "g"));
        assertEquals("stra\u00dfe", names.unique("stra\u00dfe", "h"));
        assertNotEquals("STRASSE", names.unique("STRASSE", "i"));
        assertEquals("\u0131x", names.unique("\u0131x", "j"));
        assertNotEquals("IX", names.unique("IX", "k"));
    }

    @Test
    void endingDependsOnTheKeyOnly() {
        FileNames some = new FileNames();
        some.unique("a.ics", "1");
        some.unique("a.ics", "2");
        String third = some.unique("a.ics", "3");
        FileNames others = new FileNames();
        others.unique("A.ics", "0");
        assertEquals(third, others.unique("a.ics", "3"));
    }

    @Test
    void manifestIsNobodyElse() {
        assertNotEquals("manifest.json", new FileNames().unique("manifest.json", "a"));
        assertNotEquals("Manifest.JSON", new FileNames().unique("Manifest.JSON", "a"));
        assertEquals("kr/manifest.json", new FileNames().unique("kr/manifest.json", "a"));
    }

    @Test
    void aFolderIsSpelledInOneWayAndIsNoFile() {
        FileNames names = new FileNames();
        assertEquals("KR/a.ics", names.unique("KR/a.ics", "a"));
        assertEquals("KR/b.ics", names.unique("kr/b.ics", "b"));
        assertNotEquals("kr", names.unique("kr", "c"));
        assertEquals("x", names.unique("x", "d"));
        String below = names.unique("x/y.ics", "e");
        assertTrue(below.matches("x-[0-9a-f]{8}/y\\.ics"), below);
        assertEquals(
                below.replace("y.ics", "z.ics"), names.unique("X/z.ics", "f").replace("X", "x"));
    }

    @Test
    void longNamesKeepTheirEnding() {
        FileNames names = new FileNames();
        String path = "会".repeat(200) + ".pdf";
        Set<String> all = new HashSet<>();
        for (int index = 0; index < 10; index++) {
            String name = names.unique(path, "key" + index);
            assertTrue(name.getBytes(UTF_8).length <= 255, name);
            assertTrue(name.endsWith(".pdf"), name);
            assertTrue(all.add(name), name);
        }
    }

    @Test
    void hostileNamesCanBeWrittenAndStayInside(@TempDir Path folder) throws IOException {
        Random random = new Random(20250826);
        FileNames names = new FileNames();
        Set<String> lower = new HashSet<>();
        String alphabet = "aA.. /\\:\u0000\u0301\u00e9\u200f\ud83d\ude00\uff0e\u2024CONcon\u4f1a\n";
        for (Map.Entry<String, String> each : SampleForums.hostileTexts().entrySet()) {
            check(names.unique(each.getValue(), each.getKey()), lower, folder);
        }
        for (int number = 0; number < 2_000; number++) {
            StringBuilder path = new StringBuilder();
            int length = random.nextInt(12);
            for (int index = 0; index < length; index++) {
                path.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            check(names.unique(path.toString(), "seed" + number), lower, folder);
        }
    }

    private static void check(String name, Set<String> known, Path folder) throws IOException {
        assertEquals(name, FileNames.safe(name));
        assertTrue(known.add(FileNames.folded(name)), name);
        Path file = folder.resolve(name);
        assertEquals(file, file.normalize());
        assertTrue(file.startsWith(folder), name);
        for (String part : name.split("/", -1)) {
            assertTrue(part.getBytes(UTF_8).length <= 255, name);
            assertFalse(part.endsWith(".") || part.endsWith(" "), name);
        }
        Files.createDirectories(file.getParent());
        Files.writeString(Files.createFile(file), name);
    }
}
