package org.forumkit.examples.benchmark;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.forumkit.examples.dialogue.Synthetic;
import org.forumkit.export.Options;
import org.forumkit.export.ical.IcalFeed;
import org.forumkit.export.ical.jdk.FeedHandler;
import org.forumkit.export.ical.serving.Feeds;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.release.Release;
import org.jspecify.annotations.Nullable;

/**
 * Asks a server on this machine for feeds from several threads, while releases follow one another.
 *
 * <p>Every answer is looked at: all entries of a feed are of one release, that which was current
 * when the request was sent or a later one; equal tags mean equal bytes; nothing fails.
 */
final class ServingLoad implements AutoCloseable {
    private static final int SESSIONS = 200;
    private static final int CLIENTS = 4;
    private static final Instant FIRST = Instant.parse("2030-01-01T00:00:00Z");
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private volatile Release current;
    private final HttpServer server;
    private final ExecutorService serving = Executors.newFixedThreadPool(8);
    private final URI address;

    /** A feed of everything in two languages, and one of a day. */
    private final List<String> paths;

    private final Map<String, Seen> bodies = new ConcurrentHashMap<>();
    private final ConcurrentHashMap.KeySetView<String, Boolean> failures =
            ConcurrentHashMap.newKeySet();

    /** A body that was looked at: its bytes, and the release that it is of. */
    private record Seen(int hash, int release) {}

    /** How a client asks. */
    enum Mode {
        /** With the tag of what it has: most of the answers are 304. */
        TAGGED,
        /** For the whole feed, compressed. */
        GZIP,
        /** The one or the other in turn. */
        MIXED
    }

    /**
     * What came of it.
     *
     * @param answers how many answers there were
     * @param perSecond how many in a second
     * @param p99 the time in which 99 of 100 requests are answered, in milliseconds
     */
    record Result(int answers, double perSecond, double p99) {
        static Result of(long[] nanoseconds, Duration time) {
            long[] sorted = nanoseconds.clone();
            Arrays.sort(sorted);
            int at = (int) Math.min(sorted.length - 1L, sorted.length * 99L / 100);
            return new Result(
                    sorted.length, sorted.length * 1000.0 / time.toMillis(), sorted[at] / 1e6);
        }
    }

    ServingLoad() throws IOException {
        VALIDATOR.setLevel(Level.WARNING);
        // As the command line does: else answers wait for the clients' acknowledgements.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        Forum forum =
                Synthetic.builder(1)
                        .days(3)
                        .rooms(5)
                        .sessions(SESSIONS)
                        .participants(SESSIONS)
                        .languages("zh-Hans", "en")
                        .build()
                        .forum();
        Edition edition = forum.series().editions().get(0);
        paths =
                List.of(
                        edition.id() + "/en.ics",
                        edition.id() + "/zh-Hans.ics",
                        edition.id() + "/day/" + edition.firstDay() + "/en.ics");
        current = Release.builder(titled(forum, 1), 1, FIRST, "load").build();
        Feeds feeds =
                Feeds.builder(() -> current)
                        .options(Options.none().with(IcalFeed.AUTHORITY, "calendar.example"))
                        .build();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.setExecutor(serving);
        server.createContext("/", FeedHandler.of(feeds));
        server.start();
        address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** Gives every session a title that says the release. */
    private static Forum titled(Forum forum, int number) {
        Edition edition = forum.series().editions().get(0);
        Text title = Text.of("en", "Session of release " + number + ".");
        List<Session> sessions = new ArrayList<>();
        for (Session each : edition.sessions()) {
            sessions.add(each.toBuilder().title(title).build());
        }
        return forum.with(edition.toBuilder().sessions(sessions).build());
    }

    /** Releases the same once more, under the next number. */
    private void release() {
        Release before = current;
        int number = before.number() + 1;
        current =
                Release.builder(
                                titled(before.forum(), number),
                                number,
                                before.time().plusSeconds(1),
                                "load")
                        .base(before)
                        .build();
    }

    /** Asks for so long, with a new release once in a while; with no while there is none. */
    Result run(Mode mode, Duration time, Duration betweenReleases) throws IOException {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        long start = System.nanoTime();
        long end = start + time.toNanos();
        List<Future<long[]>> asking = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            int client = i;
            asking.add(clients.submit(() -> ask(client, mode, end)));
        }
        while (!betweenReleases.isZero() && System.nanoTime() < end) {
            LockSupport.parkNanos(betweenReleases.toNanos());
            release();
        }
        long[] all = asking.stream().flatMapToLong(each -> Arrays.stream(get(each))).toArray();
        clients.shutdown();
        return Result.of(all, time);
    }

    private static long[] get(Future<long[]> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("a client failed", e);
        }
    }

    private long[] ask(int client, Mode mode, long end) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        Map<String, String> tags = new ConcurrentHashMap<>();
        List<Long> times = new ArrayList<>();
        for (int i = client; System.nanoTime() < end; i++) {
            String path = paths.get(i % paths.size());
            boolean tagged =
                    mode == Mode.TAGGED || (mode == Mode.MIXED && i / paths.size() % 2 == 0);
            HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path));
            request.header("Accept-Encoding", "gzip");
            String tag = tags.get(path);
            if (tagged && tag != null) {
                request.header("If-None-Match", tag);
            }
            int number = current.number();
            long before = System.nanoTime();
            HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
            times.add(System.nanoTime() - before);
            String fault = fault(response, tagged ? tag : null, path, number);
            if (fault != null) {
                failures.add(path + ": " + fault);
            }
            response.headers().firstValue("ETag").ifPresent(each -> tags.put(path, each));
        }
        return times.stream().mapToLong(Long::longValue).toArray();
    }

    /** Returns what is wrong with an answer, null if nothing is. */
    private @Nullable String fault(
            HttpResponse<byte[]> response, @Nullable String tag, String path, int number)
            throws IOException {
        String given = response.headers().firstValue("ETag").orElse("");
        if (response.statusCode() == 304) {
            return given.equals(tag) ? null : "304 with another tag";
        }
        if (response.statusCode() != 200) {
            return "status " + response.statusCode();
        }
        int hash = Arrays.hashCode(response.body());
        Seen seen = bodies.get(path + given);
        if (seen == null) {
            String feed = new String(plain(response), StandardCharsets.UTF_8);
            int release = release(feed);
            int entries = count(feed, "SUMMARY[;:][^\r]* release \\d+\\.");
            int same = count(feed, "SUMMARY[;:][^\r]* release " + release + "\\.");
            if (entries == 0 || entries != same || !feed.endsWith("END:VCALENDAR\r\n")) {
                return entries + " entries, " + same + " of one release";
            }
            seen = new Seen(hash, release);
            bodies.putIfAbsent(path + given, seen);
        }
        if (seen.hash() != hash) {
            return "one tag for different bytes";
        }
        return seen.release() < number ? "an older release" : null;
    }

    private static int count(String feed, String line) {
        return (int) Pattern.compile("\r\n" + line).matcher(feed).results().count();
    }

    private static int release(String feed) {
        int start = feed.indexOf(" release ") + " release ".length();
        return Integer.parseInt(feed.substring(start, feed.indexOf('.', start)));
    }

    private static byte[] plain(HttpResponse<byte[]> response) throws IOException {
        ByteArrayInputStream body = new ByteArrayInputStream(response.body());
        boolean zipped = response.headers().firstValue("Content-Encoding").isPresent();
        try (var in = zipped ? new GZIPInputStream(body) : body) {
            return in.readAllBytes();
        }
    }

    /** Fails if any answer was wrong. */
    void check() {
        if (!failures.isEmpty()) {
            throw new IllegalStateException("wrong answers: " + new TreeSet<>(failures));
        }
    }

    @Override
    public void close() {
        server.stop(0);
        serving.shutdownNow();
    }
}
