package org.forumkit.examples.modulepath;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the application of this module, and the packaged jars of the library, on the module path.
 */
class ModulePathIT {

    private static final String DOCUMENT =
            """
            {
              "formatVersion": 1,
              "defaultLanguage": "en",
              "series": {
                "id": "talks",
                "name": "Synthetic talks",
                "editions": [{
                  "id": "2026",
                  "title": {"en": "Synthetic talks 2026", "zh-Hans": "合成会谈2026"},
                  "firstDay": "2026-05-04",
                  "lastDay": "2026-05-04",
                  "zone": "Asia/Shanghai",
                  "state": "held",
                  "sessions": [{
                    "id": "opening",
                    "title": {"en": "Opening", "zh-Hans": "开幕式"},
                    "start": "2026-05-04T09:00:00",
                    "end": "2026-05-04T10:00:00",
                    "status": "confirmed"
                  }]
                }]
              }
            }
            """;

    @TempDir private Path folder;

    @Test
    void exportsWithEveryExporterThatTheModulesProvide() throws Exception {
        assertEquals(
                List.of(
                        "csv of org.forumkit.core",
                        "forum-json of org.forumkit.core",
                        "ical of org.forumkit.export.ical",
                        "ical-jcal of org.forumkit.export.ical",
                        "json-ld of org.forumkit.core",
                        "pdf-agenda of org.forumkit.export.pdf",
                        "pdf-badges of org.forumkit.export.pdf",
                        "pdf-certificates of org.forumkit.export.pdf",
                        "pdf-changes of org.forumkit.export.pdf",
                        "pdf-comparison of org.forumkit.export.pdf",
                        "pdf-contacts of org.forumkit.export.pdf",
                        "pdf-day-grid of org.forumkit.export.pdf",
                        "pdf-door-signs of org.forumkit.export.pdf",
                        "pdf-handbook of org.forumkit.export.pdf",
                        "pdf-information of org.forumkit.export.pdf",
                        "pdf-invitations of org.forumkit.export.pdf",
                        "pdf-leaflet of org.forumkit.export.pdf",
                        "pdf-participants of org.forumkit.export.pdf",
                        "pdf-proceedings of org.forumkit.export.pdf",
                        "pdf-room-sheets of org.forumkit.export.pdf",
                        "pdf-running-order of org.forumkit.export.pdf",
                        "pdf-seating of org.forumkit.export.pdf",
                        "pdf-table-cards of org.forumkit.export.pdf",
                        "schedule-json of org.forumkit.core",
                        "schedule-xml of org.forumkit.core",
                        "schedule2 of org.forumkit.core",
                        "exporter xlsx: a workbook can be written only with the artifact"
                                + " org.dhatim:fastexcel, which has to be added",
                        "exit code 0"),
                run(DOCUMENT));
        String calendar = Files.readString(folder.resolve("ical.ics"), UTF_8);
        assertTrue(calendar.startsWith("BEGIN:VCALENDAR\r\n"), calendar);
        assertTrue(calendar.contains("\r\nSUMMARY;LANGUAGE=zh-Hans:开幕式\r\n"), calendar);
        assertTrue(calendar.endsWith("\r\nEND:VCALENDAR\r\n"), calendar);
        String handbook = Files.readString(folder.resolve("pdf-handbook.pdf"), ISO_8859_1);
        assertTrue(handbook.startsWith("%PDF-"), "no PDF");
        assertTrue(handbook.strip().endsWith("%%EOF"), "a PDF without its end");
    }

    @Test
    void reportsWhatIsWrongWithADocument() throws Exception {
        assertEquals(
                List.of(
                        "/series/editions/0/zone: “Asia/Changchun” is not a time zone; use a region"
                                + " such as Asia/Shanghai, no offset and no abbreviation",
                        "exit code 1"),
                run(DOCUMENT.replace("\"Asia/Shanghai\"", "\"Asia/Changchun\"")));
    }

    private List<String> run(String document) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("talks.json"), document);
        Path output = folder.resolve("output.txt");
        Path errors = folder.resolve("errors.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (String name : List.of("user.timezone", "user.language")) {
            command.add("-D" + name + "=" + System.getProperty(name));
        }
        command.addAll(
                List.of(
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "--module-path",
                        System.getProperty("forum.modules"),
                        "--module",
                        "org.forumkit.examples.modulepath/org.forumkit.examples.modulepath.Main",
                        file.toString(),
                        folder.toString(),
                        "2026-05-01T00:00:00Z"));
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(output.toFile())
                        .redirectError(errors.toFile())
                        .start();
        int code = process.waitFor();
        String complaints = Files.readString(errors, UTF_8);
        assertFalse(complaints.matches("(?s).*(SEVERE|WARN|Exception).*"), complaints);
        List<String> lines = new ArrayList<>(Files.readAllLines(output, UTF_8));
        lines.add("exit code " + code);
        return lines;
    }
}
