package org.forumkit.examples.dialogue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTests {
    private static final List<String> FILES =
            List.of(
                    "agenda-zh-Hans-en.pdf",
                    "agenda-zh-Hans-ru.pdf",
                    "country-cn-zh-Hans.ics",
                    "country-id-en.ics",
                    "country-kr-ko.ics",
                    "country-mn-mn.ics",
                    "country-pk-en.ics",
                    "country-ru-ru.ics",
                    "dialogue.json",
                    "edition-en.ics",
                    "edition-zh-Hans.ics",
                    "handbook-zh-Hans-en.pdf",
                    "handbook-zh-Hans-ru.pdf",
                    "index.html",
                    "leaflet-zh-Hans-en.pdf",
                    "leaflet-zh-Hans-ru.pdf",
                    "seating-zh-Hans-en.pdf",
                    "table-cards-zh-Hans-en.pdf",
                    "topic-chains-en.ics",
                    "topic-chains-zh-Hans.ics",
                    "topic-innovation-en.ics",
                    "topic-innovation-zh-Hans.ics",
                    "topic-sustainability-en.ics",
                    "topic-sustainability-zh-Hans.ics");

    @TempDir private static Path folder;
    private static String report;

    /** A process of its own: it shows what a user sees, of errors and logs too. */
    @BeforeAll
    static void run() throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-classpath",
                                System.getProperty("java.class.path"),
                                "org.forumkit.examples.dialogue.Main",
                                folder.toString())
                        .redirectErrorStream(true)
                        .start();
        report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), report);
    }

    private static List<String> files(Path target) throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String unfolded(String file) throws IOException {
        return Files.readString(folder.resolve(file)).replace("\r\n ", "");
    }

    private static List<String> values(String file, String property) throws IOException {
        return unfolded(file)
                .lines()
                .filter(line -> line.matches(property + "[;:].*"))
                .map(line -> line.substring(line.indexOf(':') + 1))
                .toList();
    }

    @Test
    void writesExactlyTheFilesThatItReports() throws IOException {
        assertEquals(FILES, files(folder));
        Pattern line = Pattern.compile("(\\S+) +(\\d+) bytes +\\d+ ms");
        List<String> reported =
                report.lines()
                        .map(
                                each -> {
                                    Matcher matcher = line.matcher(each);
                                    assertTrue(matcher.matches(), each);
                                    return matcher.group(1) + " " + matcher.group(2);
                                })
                        .sorted()
                        .toList();
        assertEquals(
                FILES.stream()
                        .map(file -> file + " " + folder.resolve(file).toFile().length())
                        .toList(),
                reported);
    }

    @Test
    void pageListsEveryFile() throws IOException {
        String page = Files.readString(folder.resolve("index.html"));
        for (String file : FILES) {
            if (!file.equals("index.html")) {
                assertTrue(page.contains("<a href=\"" + file + "\">"), file);
            }
        }
        assertTrue(page.contains("第七届东北亚产业园区对话会"));
        assertTrue(page.contains("7th Northeast Asia Industrial Park Dialogue"));
    }

    @Test
    void secondRunWritesTheSameBytes(@TempDir Path other) throws IOException {
        new Main(new OutputFolder(other, new PrintStream(OutputStream.nullOutputStream()))).run();
        for (String file : FILES) {
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve(file)),
                    Files.readAllBytes(other.resolve(file)),
                    file);
        }
    }

    @Test
    void handbooksSayInBothLanguagesThatTheOrderIsIllustrative() throws IOException {
        String english = text("handbook-zh-Hans-en.pdf");
        assertTrue(english.contains("顺序和时间仅为示意"), english);
        assertTrue(english.contains("the times shown here are illustrative"), english);
        String russian = text("handbook-zh-Hans-ru.pdf");
        assertTrue(russian.contains("顺序和时间仅为示意"), russian);
        assertTrue(russian.contains("приведённые порядок и время являются условными"), russian);
    }

    private static String text(String file) throws IOException {
        try (PDDocument document = Loader.loadPDF(folder.resolve(file).toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void editionFeedHasTheWholeAfternoon() throws IOException {
        assertEquals(
                List.of(
                        "20250826T140000",
                        "20250826T143000",
                        "20250826T150000",
                        "20250826T153000",
                        "20250826T160000",
                        "20250826T163000"),
                values("edition-en.ics", "DTSTART;TZID=Asia/Shanghai"));
        assertEquals("Opening addresses", values("edition-en.ics", "SUMMARY").get(0));
        assertEquals("开幕致辞", values("edition-zh-Hans.ics", "SUMMARY").get(0));
    }

    @Test
    void topicFeedHasItsDialogueOnly() throws IOException {
        assertEquals(
                List.of("专题对话二：产业链深度融合——园区共建的产业生态培育路径"),
                values("topic-chains-zh-Hans.ics", "SUMMARY"));
        assertEquals(1, values("topic-innovation-en.ics", "SUMMARY").size());
        assertEquals(1, values("topic-sustainability-en.ics", "SUMMARY").size());
    }

    @Test
    void countryFeedHasAllSessionsInTheLanguageOfTheCountry() throws IOException {
        assertEquals("Презентации парков", values("country-ru-ru.ics", "SUMMARY").get(5));
        assertEquals("산업단지 설명회", values("country-kr-ko.ics", "SUMMARY").get(5));
        assertEquals("Паркуудын танилцуулга", values("country-mn-mn.ics", "SUMMARY").get(5));
        assertEquals("园区推介", values("country-cn-zh-Hans.ics", "SUMMARY").get(5));
        assertEquals("Park promotions", values("country-id-en.ics", "SUMMARY").get(5));
        assertEquals(6, values("country-pk-en.ics", "SUMMARY").size());
    }
}
