package org.forumkit.examples.commandline;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.forumkit.export.Options;
import org.forumkit.export.ical.IcalFeed;
import org.forumkit.export.ical.jdk.FeedHandler;
import org.forumkit.export.ical.serving.Feeds;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Serves the feeds of a document until it is interrupted. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Serves the calendar feeds of a document or release, and a page that lists them."
                        + " A file that is replaced is served from then on.")
final class ServeCommand implements Callable<Integer> {
    /**
     * As many as connections: a thread waits for each request that comes slowly, and none that
     * comes at once may have to wait for one.
     */
    private static final int CONNECTIONS = 500;

    private static final int SPARE_THREADS = 16;
    private static final long SECONDS_SPARE = 30;
    private static final long MILLIS_BETWEEN_LOOKS = 500;

    /**
     * The JDK's server waits for ever for slow clients if nobody tells it not to, in seconds; takes
     * any number of octets of headers; and makes each answer wait for the client to acknowledge its
     * headers.
     */
    private static final Map<String, String> SERVER =
            Map.of(
                    "sun.net.httpserver.nodelay", "true",
                    "sun.net.httpserver.maxReqTime", "10",
                    "sun.net.httpserver.maxRspTime", "60",
                    "sun.net.httpserver.maxReqHeaders", "100",
                    "sun.net.httpserver.maxReqHeaderSize", "32768",
                    "jdk.httpserver.maxConnections", String.valueOf(CONNECTIONS));

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "The document or release, JSON.")
    private String file = "";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "The port; 0 for any that is free; ${DEFAULT-VALUE} without it.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description =
                    "The address of this machine to listen at, as 0.0.0.0 for all; without it only"
                            + " this machine itself can ask.")
    private @Nullable String host;

    @Option(
            names = "--address",
            paramLabel = "URL",
            description =
                    "Where others find it, as https://calendar.example.org/; with it the page has"
                            + " links for Google and Outlook.")
    private @Nullable String address;

    @Option(
            names = "--option",
            paramLabel = "KEY=VALUE",
            description =
                    "An option of the feeds, as authority=calendar.example.org; may be given several"
                            + " times.")
    private Map<String, String> options = Map.of();

    @Mixin private ReaderLanguage language = new ReaderLanguage();

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path path = LocalFile.path(file);
        if (!Files.isRegularFile(path)) {
            throw new WrongCallException(
                    "there is no file \""
                            + file
                            + "\""
                            + Converters.didYouMean(file, LocalFile.siblings(path)));
        }
        Options chosen = options();
        URI given = address == null ? null : address(address);
        ServedFile served = new ServedFile(path, language.tag(), terminal);
        if (!served.read()) {
            return ForumCommand.WRONG_DATA;
        }
        SERVER.forEach(
                (key, value) -> {
                    if (System.getProperty(key) == null) {
                        System.setProperty(key, value);
                    }
                });
        HttpServer server = server();
        URI own = URI.create("http://" + authority(server.getAddress()) + "/");
        URI base = given == null ? own : given;
        Feeds feeds =
                Feeds.ofSnapshots(served)
                        .options(chosen)
                        .address(base.resolve(FeedSite.CALENDAR))
                        .onFailure(e -> terminal.say("forum: " + e.getMessage()))
                        .build();
        ExecutorService threads = threads();
        server.setExecutor(threads);
        server.createContext("/", FeedHandler.of(new FeedSite(served, feeds, base, given != null)));
        server.start();
        terminal.say("forum: listening at " + own + " until it is interrupted (Ctrl-C)");
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(MILLIS_BETWEEN_LOOKS);
                served.look();
            }
        } catch (InterruptedException e) {
            // That is how it ends.
        } finally {
            server.stop(0);
            threads.shutdownNow();
        }
        return ForumCommand.GOOD;
    }

    private static ExecutorService threads() {
        return new ThreadPoolExecutor(
                SPARE_THREADS,
                CONNECTIONS + SPARE_THREADS,
                SECONDS_SPARE,
                TimeUnit.SECONDS,
                new SynchronousQueue<>());
    }

    private HttpServer server() throws IOException {
        if (port < 0 || port > 65_535) {
            throw new WrongCallException("--port must be from 0 to 65535, not " + port);
        }
        InetAddress at =
                host == null ? InetAddress.getLoopbackAddress() : InetAddress.getByName(host);
        try {
            return HttpServer.create(new InetSocketAddress(at, port), 0);
        } catch (BindException e) {
            throw new WrongCallException("cannot listen at port " + port + ": " + e.getMessage());
        }
    }

    private static String authority(InetSocketAddress at) {
        String name =
                at.getAddress().isAnyLocalAddress()
                        ? "127.0.0.1"
                        : at.getAddress().getHostAddress();
        return (name.contains(":") ? "[" + name + "]" : name) + ":" + at.getPort();
    }

    private Options options() {
        try {
            return IcalFeed.create().options().parse(options);
        } catch (IllegalArgumentException e) {
            throw new WrongCallException(String.valueOf(e.getMessage()));
        }
    }

    private static URI address(String given) {
        try {
            URI uri = URI.create(given.endsWith("/") ? given : given + "/");
            if (uri.getHost() != null && String.valueOf(uri.getScheme()).matches("https?")) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // Said below.
        }
        throw new WrongCallException(
                "--address must be as https://calendar.example.org/, not \"" + given + "\"");
    }
}
