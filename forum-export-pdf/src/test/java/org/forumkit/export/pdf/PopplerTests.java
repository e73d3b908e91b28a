package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.forumkit.export.Exporter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code pdftotext} of poppler reads. */
class PopplerTests {

    @TempDir private static Path folder;

    @BeforeAll
    static void isInstalled() {
        boolean found =
                Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .anyMatch(each -> Files.isExecutable(Path.of(each, "pdftotext")));
        assumeTrue(found, "pdftotext of poppler is not installed");
    }

    /** Kinds that print the sessions from the first to the last. */
    static Stream<Arguments> ordered() {
        List<Arguments> all = new ArrayList<>();
        DocumentKindsTests.kinds()
                .filter(
                        kind ->
                                List.of(
                                                "pdf-handbook",
                                                "pdf-agenda",
                                                "pdf-running-order",
                                                "pdf-room-sheets",
                                                "pdf-door-signs",
                                                "pdf-proceedings",
                                                "pdf-seating",
                                                "pdf-leaflet")
                                        .contains(kind.id()))
                .forEach(
                        kind ->
                                LongTexts.LANGUAGES.forEach(
                                        language -> all.add(Arguments.of(kind, language))));
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("ordered")
    void readsSessionsAndItemsInTheOrderOfTheModel(Exporter kind, String language)
            throws Exception {
        LongTexts.Made made = LongTexts.of(12);
        byte[] pdf = KindRequests.print(kind, made.forum(), language, Map.of()).pdf();
        // In the order of the content; by places alone columns of a table may be taken for text.
        String read = read(pdf, "-raw");
        String own = PageWalk.text(pdf);
        Map<String, Integer> wanted = new LinkedHashMap<>();
        Map<String, Integer> found = new LinkedHashMap<>();
        made.texts()
                .forEach(
                        (field, text) -> {
                            String value = PageWalk.squeezed(text);
                            boolean title =
                                    field.startsWith("session/") || field.startsWith("item/");
                            if (title && field.endsWith("/title " + language)) {
                                int at = own.indexOf(value);
                                if (at >= 0) {
                                    wanted.put(field, at);
                                    found.put(field, read.indexOf(value));
                                }
                            }
                        });
        assertTrue(wanted.size() >= 2, wanted.toString());
        assertEquals(order(wanted), order(found), read);
    }

    /** Poppler reads the letters of every kind that PDFBox reads, none more and none less. */
    @ParameterizedTest
    @MethodSource("org.forumkit.export.pdf.DocumentKindsTests#kinds")
    void readsEveryLetter(Exporter kind) throws Exception {
        for (String language : LongTexts.LANGUAGES) {
            LongTexts.Made made = LongTexts.of(80);
            byte[] pdf = KindRequests.print(kind, made.forum(), language, Map.of()).pdf();
            assertEquals(
                    letters(PageWalk.text(pdf)),
                    letters(read(pdf, "-layout")),
                    kind.id() + " " + language);
        }
    }

    /** How often each letter and digit is there. */
    private static Map<String, Integer> letters(String text) {
        Map<String, Integer> letters = new TreeMap<>();
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> letters.merge(Character.toString(c), 1, Integer::sum));
        return letters;
    }

    private static List<String> order(Map<String, Integer> places) {
        return places.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String read(byte[] pdf, String order) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("printed.pdf"), pdf);
        Path text = folder.resolve("read.txt");
        Process process =
                new ProcessBuilder(
                                "pdftotext",
                                order,
                                "-enc",
                                "UTF-8",
                                file.toString(),
                                text.toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "pdftotext ends");
        assertEquals("", said);
        return PageWalk.squeezed(Files.readString(text));
    }
}
