package org.forumkit.examples.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forumkit.export.ical.serving.FeedPath;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Forum;
import org.forumkit.release.Release;
import org.forumkit.release.ReleaseJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document is served, its replacements are followed, and nothing half-written is seen. */
class ServeTests {
    private static final Pattern ADDRESS = Pattern.compile("listening at (http://\\S+/) ");
    private static final int SECONDS = 30;

    @TempDir private Path folder;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private FutureTask<Integer> served;
    private Thread thread;
    private final HttpClient client = HttpClient.newHttpClient();
    private String address;

    @AfterEach
    void stop() throws Exception {
        if (thread != null) {
            thread.interrupt();
            assertEquals(0, served.get(SECONDS, TimeUnit.SECONDS));
        }
    }

    @Test
    void aDocumentIsServedWithAPageInEachLanguage() throws Exception {
        serve(Run.write(folder, Run.sample()));
        HttpResponse<String> page = get("");
        assertEquals(200, page.statusCode());
        assertEquals(
                "text/html; charset=utf-8", page.headers().firstValue("Content-Type").orElse(""));
        assertTrue(
                page.headers()
                        .firstValue("Content-Security-Policy")
                        .orElse("")
                        .startsWith("default-src 'none'; style-src 'sha256-"));
        Matcher links = Pattern.compile("<code>([^<]*)</code>").matcher(page.body());
        int feeds = 0;
        while (links.find()) {
            HttpResponse<String> feed = at(URI.create(links.group(1)));
            assertEquals(200, feed.statusCode(), links.group(1));
            assertTrue(feed.body().startsWith("BEGIN:VCALENDAR\r\n"), feed.body());
            feeds++;
        }
        assertTrue(feeds > 0, page.body());
        for (String path : new String[] {"none/", "../pom.xml", "calendar/", "calendar/en.html"}) {
            assertEquals(404, get(path).statusCode(), path);
        }
    }

    @Test
    void titlesDoNotBecomeMarkup() throws Exception {
        String title = "<script>alert(1)</script>\\\"' & <img src=x onerror=a()>";
        String document = Files.readString(Run.write(folder, Run.sample()));
        serve(
                Run.write(
                        folder,
                        document.replaceAll(
                                "(\"title\": *\\{\\s*\"[a-zA-Z-]+\": *\")[^\"]*",
                                "$1" + Matcher.quoteReplacement(title))));
        String page = get("").body();
        assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39; &amp;"), page);
        assertFalse(page.contains("<script"), page);
        assertFalse(page.contains("<img"), page);
    }

    @Test
    void aReplacedFileIsFollowedAndAFaultyOneIsNot() throws Exception {
        String document = Run.sample();
        Path file = Run.write(folder, document);
        serve(file);
        String path = "calendar/" + FeedPath.of(null, "en");
        String before = get(path).body();

        Files.writeString(file, document.substring(0, document.length() / 2));
        awaitSaid("what was served before is served on");
        assertEquals(before, get(path).body());
        assertTrue(said().contains("error: " + file + ", line "), said());

        Path next = folder.resolve("next.json");
        Files.writeString(next, document.replace("Opening", "Grand opening"));
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        await(() -> get(path).body().contains("Grand opening"));

        Files.delete(file);
        Thread.sleep(1_200);
        assertTrue(get(path).body().contains("Grand opening"));
    }

    /** More of them than a small pool has threads; each sends its request byte by byte. */
    @Test
    void slowClientsKeepNobodyWaiting() throws Exception {
        serve(Run.write(folder, Run.sample()));
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 100; i++) {
                Socket socket = new Socket(URI.create(address).getHost(), port());
                slow.add(socket);
                socket.getOutputStream().write('G');
            }
            for (Socket each : slow) {
                each.getOutputStream().write('E');
            }
            HttpResponse<String> answer =
                    client.send(
                            HttpRequest.newBuilder(URI.create(address + "calendar/en.ics"))
                                    .timeout(Duration.ofSeconds(8))
                                    .build(),
                            BodyHandlers.ofString());
            assertEquals(200, answer.statusCode());
            assertTrue(isClosed(slow.get(0)), "a request that never ends is not waited for");
        } finally {
            for (Socket each : slow) {
                each.close();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1000, 1000", "1, 1000000"})
    void aMegabyteOfHeadersIsNotAnswered(int headers, int octets) throws Exception {
        serve(Run.write(folder, Run.sample()));
        try (Socket socket = new Socket(URI.create(address).getHost(), port())) {
            String start = "GET /calendar/en.ics HTTP/1.1\r\nHost: a\r\n";
            socket.getOutputStream().write(start.getBytes(UTF_8));
            byte[] header = ("X: " + "x".repeat(octets) + "\r\n").getBytes(UTF_8);
            try {
                for (int i = 0; i < headers; i++) {
                    socket.getOutputStream().write(header);
                }
                socket.getOutputStream().write("\r\n".getBytes(UTF_8));
            } catch (SocketException e) {
                // The server has closed it already.
            }
            String answer = answer(socket);
            assertFalse(answer.startsWith("HTTP/1.1 200"), answer);
        }
        assertEquals(200, get("calendar/en.ics").statusCode());
    }

    private int port() {
        return URI.create(address).getPort();
    }

    private static String answer(Socket socket) throws IOException {
        socket.setSoTimeout(SECONDS * 1_000);
        try {
            return new String(socket.getInputStream().readNBytes(100), UTF_8);
        } catch (SocketException e) {
            return "";
        }
    }

    private static boolean isClosed(Socket socket) throws IOException {
        return answer(socket).isEmpty();
    }

    /**
     * A new release is there without a restart, also to those who ask by tag; half of one is not.
     */
    @Test
    void aReplacedReleaseIsFollowed() throws Exception {
        Forum forum = ForumJson.read(new ByteArrayInputStream(Run.sample().getBytes(UTF_8)), "a");
        Release first =
                Release.builder(forum, 1, Instant.parse("2030-01-01T00:00:00Z"), "A").build();
        Forum without = forum.with(forum.series().editions().get(0).withoutSession("talk"));
        Release second =
                Release.builder(without, 2, Instant.parse("2030-01-02T00:00:00Z"), "A")
                        .base(first)
                        .build();
        Path file = folder.resolve("release.json");
        Files.write(file, ReleaseJson.toBytes(first));
        serve(file);
        String path = "calendar/2030/session/talk/en.ics";
        HttpResponse<String> before = get(path);
        String tag = before.headers().firstValue("ETag").orElseThrow();
        assertTrue(before.body().contains("\r\nSTATUS:CONFIRMED\r\n"), before.body());
        assertEquals(304, get(path, tag).statusCode());

        byte[] next = ReleaseJson.toBytes(second);
        Files.write(file, Arrays.copyOf(next, next.length / 2));
        awaitSaid("what was served before is served on");
        assertEquals(304, get(path, tag).statusCode());

        Files.write(file, next);
        await(() -> get(path, tag).statusCode() == 200);
        HttpResponse<String> after = get(path, tag);
        assertTrue(after.body().contains("\r\nSTATUS:CANCELLED\r\n"), after.body());
        assertTrue(after.body().contains("\r\nSEQUENCE:1\r\n"), after.body());
        assertEquals(304, get(path, after.headers().firstValue("ETag").orElseThrow()).statusCode());
    }

    @Test
    void thePageSubscribesWhereOthersFindIt() throws Exception {
        serve(Run.write(folder, Run.sample()), "--address", "https://forum.example.org/a");
        String page = get("en/").body();
        for (String link :
                List.of(
                        "href=\"webcal://forum.example.org/a/calendar/2030/en.ics\"",
                        "href=\"https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Fforum.example.org%2Fa%2Fcalendar%2F2030%2Fen.ics\"",
                        "href=\"https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2Fforum.example.org%2Fa%2Fcalendar%2F2030%2Fen.ics&amp;name=")) {
            assertTrue(page.contains(link), link + " in " + page);
        }
        assertTrue(
                get("calendar/2030/en.ics")
                        .body()
                        .replace("\r\n ", "")
                        .contains(
                                "\r\nSOURCE;VALUE=URI:"
                                        + "https://forum.example.org/a/calendar/2030/en.ics\r\n"));
    }

    @Test
    void wrongCallsAreSaid() throws Exception {
        Path file = Run.write(folder, Run.sample());
        assertEquals(2, Run.of("serve", folder.resolve("none.json")).code());
        assertEquals(2, Run.of("serve", file, "--port", "70000").code());
        assertEquals(2, Run.of("serve", file, "--address", "javascript:alert(1)").code());
        assertEquals(2, Run.of("serve", file, "--option", "house=a").code());
        assertEquals(1, Run.of("serve", Run.write(folder, "{}")).code());
    }

    private void serve(Path file, String... more) throws Exception {
        Terminal terminal =
                new Terminal(
                        InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, UTF_8);
        List<String> call = new ArrayList<>(List.of("serve", file.toString(), "--port", "0"));
        call.addAll(List.of(more));
        served = new FutureTask<>(() -> ForumCommand.run(terminal, call.toArray(String[]::new)));
        thread = new Thread(served, "serve");
        thread.start();
        awaitSaid("listening at");
        Matcher matcher = ADDRESS.matcher(said());
        assertTrue(matcher.find(), said());
        address = matcher.group(1);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return at(URI.create(address + path));
    }

    private HttpResponse<String> get(String path, String tag)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("If-None-Match", tag)
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> at(URI uri) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    private String said() {
        return err.toString(UTF_8);
    }

    private void awaitSaid(String words) throws Exception {
        await(() -> said().contains(words));
    }

    private void await(Callable<Boolean> condition) throws Exception {
        for (int i = 0; i < SECONDS * 20; i++) {
            if (condition.call()) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError(said());
    }
}
