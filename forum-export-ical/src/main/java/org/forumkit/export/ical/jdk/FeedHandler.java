package org.forumkit.export.ical.jdk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.forumkit.export.ical.serving.FeedRequest;
import org.forumkit.export.ical.serving.FeedResource;
import org.forumkit.export.ical.serving.FeedResponse;
import org.forumkit.export.ical.serving.FeedService;

/**
 * Serves feeds with the JDK's HTTP server.
 *
 * <pre>{@code
 * server.createContext("/calendar/", FeedHandler.of(feeds));
 * }</pre>
 *
 * <p>The system property {@code sun.net.httpserver.nodelay}, set to {@code true} before the first
 * server is made, spares each answer a wait of up to 40 ms for the client's acknowledgement.
 *
 * <p>Immutable; thread-safe as the service that it calls is.
 *
 * @since 0.1
 */
public final class FeedHandler implements HttpHandler {
    private final FeedService service;

    private FeedHandler(FeedService service) {
        this.service = service;
    }

    /**
     * Returns a handler.
     *
     * @param service what answers, never null
     * @return the handler, never null
     */
    public static FeedHandler of(FeedService service) {
        return new FeedHandler(Objects.requireNonNull(service, "service must not be null"));
    }

    /**
     * Answers an exchange and closes it.
     *
     * @throws IOException if the client is gone
     */
    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            FeedResponse response = answer(exchange);
            response.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            int length = response.bodyLength();
            // 0 would mean chunks of unknown number; of HEAD the length stands in the headers.
            exchange.sendResponseHeaders(response.status(), length == 0 ? -1 : length);
            response.writeBody(exchange.getResponseBody());
        }
    }

    private FeedResponse answer(HttpExchange exchange) {
        String method = exchange.getRequestMethod();
        String context = exchange.getHttpContext().getPath();
        String path = exchange.getRequestURI().getPath();
        String below =
                path == null ? "" : path.substring(Math.min(context.length(), path.length()));
        if (!context.endsWith("/") && !below.isEmpty() && !below.startsWith("/")) {
            return new FeedResource.Unknown().answer(new FeedRequest(method, below, Map.of()));
        }
        String relative = below.startsWith("/") ? below.substring(1) : below;
        return service.answer(new FeedRequest(method, relative, exchange.getRequestHeaders()));
    }
}
