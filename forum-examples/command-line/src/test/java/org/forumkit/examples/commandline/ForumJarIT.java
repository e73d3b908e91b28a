package org.forumkit.examples.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code forum.jar} as its users do. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ForumJarIT {
    private static final Path JAR = Path.of("target", "forum.jar");

    @TempDir private Path folder;

    @Test
    void describesItsExporters() throws Exception {
        Run run = run(null, "exporters");

        assertEquals("", run.err());
        assertEquals(0, run.code());
        assertTrue(run.out().contains("\nical  "), run.out());
        assertTrue(run.out().contains("\npdf-handbook  "), run.out());
    }

    @Test
    void validatesWithoutALineOfLogging() throws Exception {
        assertEquals(
                new Run(0, "@dialogue: 0 errors, 0 warnings, 0 hints\n", ""),
                run(null, "validate", "@dialogue"));
    }

    @Test
    void printsTheHandbookInItsOwnFonts() throws Exception {
        Path output = folder.resolve("handbook.pdf");

        Run run =
                run(
                        null,
                        "export",
                        "@dialogue",
                        "--to",
                        "pdf-handbook",
                        "--languages",
                        "zh-Hans,en",
                        "-o",
                        output.toString());

        assertEquals(new Run(0, "", ""), run);
        assertTrue(Files.size(output) > 50_000);
    }

    @Test
    void publishesOnlyWhatIsMissing() throws Exception {
        Path target = folder.resolve("published");
        String[] call = {
            "publish", "@dialogue", "--target", target.toString(), "--at", "2025-08-20T00:00:00Z"
        };

        Run first = run(null, call);

        assertEquals("", first.err());
        assertEquals(0, first.code());
        assertTrue(
                first.out().endsWith("\n11 files: 11 written, 0 unchanged, 0 failed, 0 skipped\n"));
        assertTrue(Files.size(target.resolve("handbook-zh-Hans.pdf")) > 50_000);

        Files.delete(target.resolve("edition-zh-Hans.ics"));
        Run second = run(null, call);

        assertTrue(second.out().contains("written edition-zh-Hans.ics "), second.out());
        assertTrue(
                second.out()
                        .endsWith("\n11 files: 1 written, 10 unchanged, 0 failed, 0 skipped\n"));
    }

    @Test
    void servesFeedsUntilItIsStopped() throws Exception {
        Path document = Run.write(folder, Run.sample());
        Process process =
                new ProcessBuilder(command("serve", document.toString(), "--port", "0"))
                        .redirectOutput(folder.resolve("out").toFile())
                        .start();
        try (BufferedReader err = process.errorReader(UTF_8)) {
            Pattern listening = Pattern.compile("forum: listening at (http://\\S+/) .*");
            URI page =
                    err.lines()
                            .map(listening::matcher)
                            .filter(Matcher::matches)
                            .map(each -> URI.create(each.group(1)))
                            .findFirst()
                            .orElseThrow();
            HttpClient client = HttpClient.newHttpClient();
            String links = get(client, page).body();
            Matcher link = Pattern.compile("<code>([^<]*)</code>").matcher(links);
            assertTrue(link.find(), links);

            HttpResponse<String> feed = get(client, URI.create(link.group(1)));

            assertEquals(200, feed.statusCode());
            assertTrue(feed.body().startsWith("BEGIN:VCALENDAR\r\n"), feed.body());
            String tag = feed.headers().firstValue("ETag").orElseThrow();
            assertEquals(
                    304, get(client, URI.create(link.group(1)), "If-None-Match", tag).statusCode());
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static HttpResponse<String> get(HttpClient client, URI address, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void readsADocumentFromAPipe() throws Exception {
        Path document = Run.write(folder, Run.sample());

        Run run = run(document.toFile(), "export", "-", "--to", "ical", "-o", "-");

        assertEquals("", run.err());
        assertTrue(run.out().startsWith("BEGIN:VCALENDAR\r\n"), run.out());
        assertEquals(0, run.code());
    }

    @Test
    void saysThatTheDiskIsFull() throws Exception {
        File full = new File("/dev/full");
        assumeTrue(full.exists(), "SKIPPED: there is no /dev/full");
        Path err = folder.resolve("err");

        Process process =
                new ProcessBuilder(command("export", "@dialogue", "--to", "ical", "-o", "-"))
                        .redirectOutput(full)
                        .redirectError(err.toFile())
                        .start();

        assertEquals(3, process.waitFor());
        assertEquals(
                "forum: standard output cannot be written: No space left on device\n",
                Files.readString(err));
    }

    @Test
    void isQuietWhenItsReaderHasSeenEnough() throws Exception {
        Path err = folder.resolve("err");

        Process process =
                new ProcessBuilder(command("exporters")).redirectError(err.toFile()).start();
        process.getInputStream().close();

        assertEquals(3, process.waitFor());
        assertEquals("", Files.readString(err));
    }

    @Test
    void answersAWrongCallWithoutAStackTrace() throws Exception {
        assertEquals(
                new Run(
                        2,
                        "",
                        """
                        forum: there is no command "exprot"; did you mean "export"?
                        Try forum --help
                        """),
                run(null, "exprot", "@dialogue"));
    }

    @Test
    void carriesTheLicencesOfWhatItContains() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            String licences = text(jar, "META-INF/LICENSE");
            assertTrue(licences.contains("Apache License"), licences);
            String notices = text(jar, "META-INF/NOTICE");
            assertTrue(notices.contains("Jackson JSON processor"), notices);
            String icu = text(jar, "META-INF/ICU4J-LICENSE");
            assertTrue(icu.contains("UNICODE LICENSE V3"), icu);
            String codes = text(jar, "META-INF/QRCODEGEN-LICENSE");
            assertTrue(codes.contains("Permission is hereby granted"), codes);
            for (String family : List.of("NotoSans", "NotoSansSC", "NotoSansJP", "NotoSansKR")) {
                String font = "org/forumkit/export/pdf/fonts/LICENSE-" + family + ".txt";
                assertTrue(text(jar, font).contains("SIL OPEN FONT LICENSE"), font);
            }
        }
    }

    @Test
    void holdsFontsUncompressedSoThatTheyAreMapped() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<ZipEntry> fonts =
                    jar.stream()
                            .filter(entry -> entry.getName().endsWith(".ttf"))
                            .map(ZipEntry.class::cast)
                            .toList();
            assertEquals(8, fonts.size());
            for (ZipEntry font : fonts) {
                assertEquals(ZipEntry.STORED, font.getMethod(), font.getName());
            }
        }
    }

    @Test
    void isNoModule() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertEquals(
                    List.of(),
                    jar.stream()
                            .map(ZipEntry::getName)
                            .filter(name -> name.endsWith("module-info.class"))
                            .toList());
        }
    }

    private static String text(JarFile jar, String name) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getJarEntry(name))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static List<String> command(String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-jar");
        command.add(JAR.toString());
        command.addAll(List.of(args));
        return command;
    }

    private Run run(File input, String... args) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command(args))
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        if (input != null) {
            builder.redirectInput(input);
        }
        int code = builder.start().waitFor();
        return new Run(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }
}
