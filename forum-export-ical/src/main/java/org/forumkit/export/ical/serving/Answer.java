package org.forumkit.export.ical.serving;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.export.ical.serving.FeedResource.Found;
import org.forumkit.export.ical.serving.FeedResource.Gone;
import org.forumkit.export.ical.serving.FeedResource.Unavailable;
import org.jspecify.annotations.Nullable;

/** Answers one request: a pure function of request and resource. */
final class Answer {
    private final FeedRequest request;

    Answer(FeedRequest request) {
        this.request = request;
    }

    FeedResponse of(FeedResource resource) {
        boolean head = request.method().equals("HEAD");
        FeedResponse response =
                head || request.method().equals("GET")
                        ? get(resource)
                        : refusal(405, "Only GET and HEAD", Map.of("Allow", "GET, HEAD"));
        return head ? response.withoutBody() : response;
    }

    private FeedResponse get(FeedResource resource) {
        if (resource instanceof Found found) {
            return get(found.feed());
        }
        if (resource instanceof Gone) {
            return refusal(410, "This calendar was withdrawn", Map.of());
        }
        if (resource instanceof Unavailable unavailable) {
            Duration wait = unavailable.retryAfter();
            return refusal(
                    503,
                    "This calendar cannot be made now",
                    Map.of("Retry-After", String.valueOf(wait.toSeconds())));
        }
        return refusal(404, "There is no such calendar", Map.of());
    }

    private static FeedResponse refusal(int status, String reason, Map<String, String> more) {
        Octets body = Octets.of(reason + "\n");
        Map<String, String> headers = new LinkedHashMap<>(more);
        headers.put("Content-Type", "text/plain; charset=utf-8");
        headers.put("Content-Length", String.valueOf(body.length()));
        headers.put("Cache-Control", "no-store");
        headers.put("X-Content-Type-Options", "nosniff");
        return new FeedResponse(status, headers, body);
    }

    /** Evaluates the preconditions in the order of RFC 9110, 13.2.2. */
    private FeedResponse get(Feed feed) {
        boolean zipped =
                feed.isCompressible() && AcceptEncoding.prefersGzip(header("Accept-Encoding"));
        String selected = zipped ? feed.gzipEtag() : feed.etag();
        List<String> tags =
                zipped
                        ? List.of(selected, feed.etag())
                        : feed.isCompressible()
                                ? List.of(selected, feed.gzipEtag())
                                : List.of(selected);
        String ifMatch = header("If-Match");
        if (ifMatch != null) {
            if (EntityTags.matching(ifMatch, tags, true) == null) {
                return refusal(412, "This calendar is another one now", Map.of());
            }
        } else if (isModifiedAfter(feed, header("If-Unmodified-Since"), false)) {
            return refusal(412, "This calendar has changed since", Map.of());
        }
        String ifNoneMatch = header("If-None-Match");
        if (ifNoneMatch != null) {
            String known = EntityTags.matching(ifNoneMatch, tags, false);
            if (known != null) {
                return new FeedResponse(304, validators(feed, known), Octets.NONE);
            }
        } else if (!isModifiedAfter(feed, header("If-Modified-Since"), true)) {
            return new FeedResponse(304, validators(feed, selected), Octets.NONE);
        }
        Octets body = zipped ? feed.gzip() : feed.identity();
        Map<String, String> headers = validators(feed, selected);
        headers.put("Content-Type", feed.mediaType());
        headers.put("Content-Length", String.valueOf(body.length()));
        if (zipped) {
            headers.put("Content-Encoding", "gzip");
        }
        return new FeedResponse(200, headers, body);
    }

    /** Compares in whole seconds, which is all that a date of HTTP tells. */
    private static boolean isModifiedAfter(Feed feed, @Nullable String date, boolean otherwise) {
        Instant modified = feed.lastModified().truncatedTo(ChronoUnit.SECONDS);
        Instant moment = date == null ? null : HttpDates.parse(date, modified);
        return moment == null ? otherwise : modified.isAfter(moment);
    }

    private static Map<String, String> validators(Feed feed, String tag) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ETag", tag);
        headers.put("Last-Modified", HttpDates.format(feed.lastModified()));
        headers.put(
                "Cache-Control",
                feed.isShared()
                        ? "public, max-age=" + feed.maxAge().toSeconds()
                        : "private, no-cache");
        if (feed.isCompressible()) {
            headers.put("Vary", "Accept-Encoding");
        }
        headers.put("X-Content-Type-Options", "nosniff");
        if (!feed.isShared()) {
            headers.put("Referrer-Policy", "no-referrer");
            headers.put("X-Robots-Tag", "noindex");
        }
        return headers;
    }

    private @Nullable String header(String name) {
        return request.header(name);
    }
}
