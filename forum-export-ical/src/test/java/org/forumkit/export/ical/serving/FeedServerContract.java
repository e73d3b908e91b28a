package org.forumkit.export.ical.serving;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.forumkit.export.ical.serving.FeedResource.Found;
import org.forumkit.release.Release;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a server with feeds answers on the wire, whichever it is. */
abstract class FeedServerContract {
    private static final int RELEASES = 6;
    private static final Pattern TITLE = Pattern.compile("\nSUMMARY;LANGUAGE=en:Release (\\d+)\r");
    private static final long MILLIS_PER_RELEASE = 300;

    private final AtomicReference<Release> current = new AtomicReference<>(Releases.first());
    private final Map<Integer, Release> releases = new ConcurrentHashMap<>();
    private final FeedTokens tokens = new FeedTokens(new SecureRandom());
    private final Feeds feeds = Feeds.builder(current::get).privateFeeds(tokens).build();
    private final HttpClient client = HttpClient.newBuilder().build();
    private int port;

    /** Starts a server with the feeds at {@code /calendar/} and returns its port. */
    abstract int start(FeedService service) throws Exception;

    abstract void stop() throws Exception;

    @BeforeEach
    void startWithFeeds() throws Exception {
        publish(current.get());
        port = start(feeds);
    }

    @AfterEach
    void stopServer() throws Exception {
        stop();
    }

    @Test
    void aFeedComesWithItsHeaders() throws Exception {
        HttpResponse<byte[]> response = send("GET", "2031/en.ics");
        assertEquals(200, response.statusCode());
        Feed feed = ((Found) feeds.find("2031/en.ics")).feed();
        assertArrayEquals(feed.bytes(), response.body());
        assertEquals(feed.etag(), header(response, "ETag"));
        // A servlet container writes the parameter without the space.
        assertEquals(
                "text/calendar;charset=utf-8", header(response, "Content-Type").replace(" ", ""));
        assertEquals("Tue, 01 Apr 2031 00:00:00 GMT", header(response, "Last-Modified"));
        assertEquals("public, max-age=900", header(response, "Cache-Control"));
        assertEquals("Accept-Encoding", header(response, "Vary"));
        assertEquals(String.valueOf(feed.length()), header(response, "Content-Length"));
        assertEquals(1, response.headers().allValues("Date").size());
    }

    @Test
    void gzipIsSentToThoseWhoAskForIt() throws Exception {
        HttpResponse<byte[]> response = send("GET", "2031/en.ics", "Accept-Encoding", "gzip");
        assertEquals("gzip", header(response, "Content-Encoding"));
        Feed feed = ((Found) feeds.find("2031/en.ics")).feed();
        assertArrayEquals(feed.bytes(), unzip(response.body()));
        assertEquals(feed.gzipEtag(), header(response, "ETag"));
    }

    @Test
    void headHasTheHeadersOfGet() throws Exception {
        HttpResponse<byte[]> get = send("GET", "2031/en.ics");
        HttpResponse<byte[]> head = send("HEAD", "2031/en.ics");
        assertEquals(200, head.statusCode());
        assertEquals(0, head.body().length);
        for (String name : List.of("ETag", "Content-Length", "Content-Type", "Cache-Control")) {
            assertEquals(header(get, name), header(head, name), name);
        }
    }

    @Test
    void notModifiedHasNoBodyAndTheConnectionGoesOn() throws Exception {
        String tag = header(send("GET", "2031/en.ics"), "ETag");
        for (int i = 0; i < 3; i++) {
            HttpResponse<byte[]> response =
                    send("GET", "2031/en.ics", "If-None-Match", "\"a\", W/" + tag);
            assertEquals(304, response.statusCode());
            assertEquals(0, response.body().length);
            assertEquals(tag, header(response, "ETag"));
            assertTrue(response.headers().firstValue("Content-Type").isEmpty());
        }
        String lines =
                raw(
                        "GET /calendar/2031/en.ics HTTP/1.1\r\nHost: a\r\nIf-None-Match: "
                                + tag
                                + "\r\n\r\nHEAD /calendar/2031/en.ics HTTP/1.1\r\nHost: a\r\n\r\n"
                                + "GET /calendar/none.ics HTTP/1.1\r\nHost: a\r\nConnection: close"
                                + "\r\n\r\n");
        List<String> states = lines.lines().filter(each -> each.startsWith("HTTP/1.1")).toList();
        assertEquals(
                List.of("304", "200", "404"),
                states.stream().map(each -> each.substring(9, 12)).toList(),
                lines);
    }

    @Test
    void whatIsRefusedSaysWhy() throws Exception {
        HttpResponse<byte[]> post = send("POST", "2031/en.ics");
        assertEquals(405, post.statusCode());
        assertEquals("GET, HEAD", header(post, "Allow"));
        assertEquals(404, send("GET", "2031/fr.ics").statusCode());
        assertEquals(404, send("GET", "").statusCode());
        assertEquals("There is no such calendar\n", new String(send("GET", "x").body(), UTF_8));
    }

    @Test
    void privateFeedsAndWhatBecomesOfThem() throws Exception {
        String token = tokens.issue(FeedSpec.of("en").edition("2031"));
        HttpResponse<byte[]> response = send("GET", "private/" + token + ".ics");
        assertEquals(200, response.statusCode());
        assertEquals("private, no-cache", header(response, "Cache-Control"));
        assertEquals("no-referrer", header(response, "Referrer-Policy"));
        tokens.revoke(FeedTokens.hash(token));
        assertEquals(410, send("GET", "private/" + token + ".ics").statusCode());
        assertEquals(404, send("GET", "private/" + "A".repeat(43) + ".ics").statusCode());
    }

    @Test
    void pathsThatLeadElsewhereLeadNowhere() throws Exception {
        for (String path :
                List.of(
                        "/calendar/../../etc/passwd",
                        "/calendar/..%2f..%2fetc%2fpasswd",
                        "/calendar/2031/%00/en.ics",
                        "/calendar/2031%0d%0aSet-Cookie:%20a/en.ics",
                        "/calendar/" + "a/".repeat(1_500) + "en.ics",
                        "/calendarx/2031/en.ics",
                        "/calendar")) {
            String answer =
                    raw("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
            assertTrue(answer.matches("(?s)HTTP/1.1 (400|404|301|302|307) .*"), path + answer);
            assertFalse(answer.contains("\nSet-Cookie"), answer);
            assertFalse(answer.contains("BEGIN:VCALENDAR"), answer);
        }
    }

    /** While releases follow one another, each answer is of one release as a whole. */
    @Test
    void noAnswerIsWrongUnderLoad() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        Instant end = Instant.now().plusMillis(RELEASES * MILLIS_PER_RELEASE);
        List<Future<Integer>> clients = new ArrayList<>();
        try {
            for (int seed = 0; seed < 4; seed++) {
                Subscriber subscriber = new Subscriber(seed);
                clients.add(threads.submit(() -> subscriber.ask(end)));
            }
            for (int i = 0; i < RELEASES; i++) {
                Thread.sleep(MILLIS_PER_RELEASE);
                publish(Releases.next(current.get()));
            }
            for (Future<Integer> each : clients) {
                assertTrue(each.get() > 10);
            }
        } finally {
            threads.shutdownNow();
        }
        assertTrue(current.get().number() > 3);
    }

    private void publish(Release release) {
        releases.put(release.number(), release);
        current.set(release);
    }

    /** Asks again and again, and looks at each answer. */
    private final class Subscriber {
        private final Random random;
        private String known = "\"none\"";
        private int seen;

        Subscriber(int seed) {
            this.random = new Random(seed);
        }

        int ask(Instant end) throws Exception {
            int asked = 0;
            while (Instant.now().isBefore(end) || asked <= 10) {
                boolean zipped = random.nextBoolean();
                int before = current.get().number();
                HttpResponse<byte[]> response =
                        send(
                                "GET",
                                "2031/en.ics",
                                "If-None-Match",
                                known,
                                "Accept-Encoding",
                                zipped ? "gzip" : "identity");
                int after = current.get().number();
                if (response.statusCode() != 304) {
                    assertEquals(200, response.statusCode());
                    boolean isZipped =
                            response.headers().firstValue("Content-Encoding").isPresent();
                    assertEquals(zipped, isZipped);
                    byte[] body = isZipped ? unzip(response.body()) : response.body();
                    seen = release(body);
                    known = header(response, "ETag");
                    Feed feed = Feed.of(body, Instant.EPOCH);
                    assertEquals(isZipped ? feed.gzipEtag() : feed.etag(), known);
                }
                assertTrue(before <= seen && seen <= after, before + " " + seen + " " + after);
                asked++;
            }
            return asked;
        }
    }

    /** Returns the number of the release that a feed is of, byte for byte. */
    private int release(byte[] body) {
        String text = new String(body, UTF_8);
        Matcher title = TITLE.matcher(text);
        assertTrue(title.find(), text);
        int number = Integer.parseInt(title.group(1));
        Feeds alone = Feeds.of(() -> releases.get(number));
        assertArrayEquals(((Found) alone.find("2031/en.ics")).feed().bytes(), body);
        return number;
    }

    private HttpResponse<byte[]> send(String method, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/calendar/" + path))
                        .method(method, BodyPublishers.noBody())
                        .timeout(Duration.ofSeconds(20));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("no " + name);
    }

    private static byte[] unzip(byte[] bytes) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
    }
}
