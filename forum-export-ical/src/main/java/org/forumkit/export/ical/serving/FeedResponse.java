package org.forumkit.export.ical.serving;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a client is answered.
 *
 * <p>The header {@code Content-Length} is there wherever the length is known, also where the body
 * is not sent; {@code Date} is left to the server.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class FeedResponse {
    private final int status;
    private final Map<String, String> headers;
    private final Octets body;

    FeedResponse(int status, Map<String, String> headers, Octets body) {
        this.status = status;
        this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        this.body = body;
    }

    /**
     * Returns a response of one's own, for pages beside the feeds.
     *
     * @param status the status, from 200 to 599
     * @param headers the headers by name, without {@code Content-Length}; never null
     * @param body the body, copied; never null, empty for none
     * @return the response, never null
     * @throws IllegalArgumentException if the status is none of a final response
     */
    public static FeedResponse of(int status, Map<String, String> headers, byte[] body) {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException("status must be from 200 to 599, not " + status);
        }
        Objects.requireNonNull(headers, "headers must not be null");
        Objects.requireNonNull(body, "body must not be null");
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("Content-Length", String.valueOf(body.length));
        return new FeedResponse(status, all, Octets.copyOf(body));
    }

    /**
     * Returns this response with one header more, or another value of one.
     *
     * @param name the name, never null
     * @param value the value, never null
     * @return the response, never null
     */
    public FeedResponse with(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(
                Objects.requireNonNull(name, "name must not be null"),
                Objects.requireNonNull(value, "value must not be null"));
        return new FeedResponse(status, all, body);
    }

    /**
     * Returns this response without its body and with all its headers, as a request of HEAD is
     * answered.
     *
     * @return the response, never null
     */
    public FeedResponse withoutBody() {
        return new FeedResponse(status, headers, Octets.NONE);
    }

    /**
     * Returns the status.
     *
     * @return as 200
     */
    public int status() {
        return status;
    }

    /**
     * Returns the headers.
     *
     * @return the values by name, never null, unmodifiable
     */
    public Map<String, String> headers() {
        return headers;
    }

    /**
     * Returns the value of a header.
     *
     * @param name the name as in {@link #headers()}, never null
     * @return the value; null if the header is not there
     */
    public @Nullable String header(String name) {
        return headers.get(Objects.requireNonNull(name, "name must not be null"));
    }

    /**
     * Returns the length of the body that is sent.
     *
     * @return in bytes, 0 if none is sent
     */
    public int bodyLength() {
        return body.length();
    }

    /**
     * Returns the body that is sent.
     *
     * @return a copy, never null, empty if none is sent
     */
    public byte[] body() {
        return body.toBytes();
    }

    /**
     * Writes the body that is sent; neither flushes nor closes the stream.
     *
     * @param out where to, never null
     * @throws IOException if the stream cannot be written
     */
    public void writeBody(OutputStream out) throws IOException {
        body.writeTo(Objects.requireNonNull(out, "out must not be null"));
    }
}
