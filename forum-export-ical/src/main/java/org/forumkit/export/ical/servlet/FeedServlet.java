package org.forumkit.export.ical.servlet;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forumkit.export.ical.serving.FeedRequest;
import org.forumkit.export.ical.serving.FeedResponse;
import org.forumkit.export.ical.serving.FeedService;
import org.jspecify.annotations.Nullable;

/**
 * Serves feeds in a servlet container, mapped to a path such as {@code /calendar/*}.
 *
 * <pre>{@code
 * servletContext.addServlet("feeds", new FeedServlet(feeds)).addMapping("/calendar/*");
 * }</pre>
 *
 * <p>Thread-safe as the service that it calls is. The container must not compress what it serves:
 * the entity tags would no longer be those of the bytes.
 *
 * @since 0.1
 */
// Applications without a container compile without its module, so it cannot be required of them.
@SuppressWarnings("exports")
public final class FeedServlet implements Servlet {
    private final FeedService service;
    private volatile @Nullable ServletConfig config;

    /**
     * Creates a servlet.
     *
     * @param service what answers, never null
     */
    public FeedServlet(FeedService service) {
        this.service = Objects.requireNonNull(service, "service must not be null");
    }

    @Override
    public void init(ServletConfig given) {
        this.config = given;
    }

    @Override
    public @Nullable ServletConfig getServletConfig() {
        return config;
    }

    @Override
    public String getServletInfo() {
        return "Calendar feeds";
    }

    @Override
    public void destroy() {}

    /**
     * Answers a request.
     *
     * @throws ServletException if it is not of HTTP
     * @throws IOException if the client is gone
     */
    @Override
    public void service(ServletRequest request, ServletResponse response)
            throws ServletException, IOException {
        if (!(request instanceof HttpServletRequest asked)
                || !(response instanceof HttpServletResponse answered)) {
            throw new ServletException("only requests of HTTP can be answered");
        }
        FeedResponse answer = service.answer(request(asked));
        answered.setStatus(answer.status());
        answer.headers().forEach(answered::setHeader);
        answer.writeBody(answered.getOutputStream());
    }

    private static FeedRequest request(HttpServletRequest asked) {
        Map<String, List<String>> headers = new HashMap<>();
        for (String name : Collections.list(asked.getHeaderNames())) {
            headers.put(name, Collections.list(asked.getHeaders(name)));
        }
        String path = asked.getPathInfo();
        String relative = path == null ? "" : path.startsWith("/") ? path.substring(1) : path;
        return new FeedRequest(asked.getMethod(), relative, headers);
    }
}
