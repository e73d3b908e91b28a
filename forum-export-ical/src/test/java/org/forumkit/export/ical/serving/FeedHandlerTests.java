package org.forumkit.export.ical.serving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.forumkit.export.ical.jdk.FeedHandler;
import org.junit.jupiter.api.Test;

/** Feeds on the JDK's server. */
class FeedHandlerTests extends FeedServerContract {
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private HttpServer server;

    @Override
    int start(FeedService service) throws Exception {
        return start("/calendar/", service);
    }

    private int start(String context, FeedService service) throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(context, FeedHandler.of(service));
        server.setExecutor(threads);
        server.start();
        return server.getAddress().getPort();
    }

    @Override
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void aContextWithoutASlashAtItsEndTakesNoNeighbours() throws Exception {
        server.stop(0);
        FeedService echo =
                request ->
                        FeedResponse.of(
                                200, Map.of(), ("<" + request.path() + ">").getBytes(UTF_8));
        int port = start("/calendar", echo);
        HttpClient client = HttpClient.newHttpClient();
        for (Map.Entry<String, String> each :
                Map.of("/calendar", "<>", "/calendar/a%20b", "<a b>").entrySet()) {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + each.getKey()))
                            .build();
            assertEquals(each.getValue(), client.send(request, BodyHandlers.ofString()).body());
        }
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/calendars"))
                        .build();
        assertEquals(404, client.send(request, BodyHandlers.ofString()).statusCode());
    }
}
