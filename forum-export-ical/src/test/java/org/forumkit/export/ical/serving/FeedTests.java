package org.forumkit.export.ical.serving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.forumkit.export.ical.serving.FeedResource.Found;
import org.forumkit.export.ical.serving.FeedResource.Gone;
import org.forumkit.export.ical.serving.FeedResource.Unavailable;
import org.forumkit.export.ical.serving.FeedResource.Unknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request for a feed is answered. */
class FeedTests {
    private static final Instant MODIFIED = Instant.parse("2025-08-20T06:30:15.900Z");
    private static final String DATE = "Wed, 20 Aug 2025 06:30:15 GMT";
    private static final byte[] BYTES =
            "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".repeat(40).getBytes(UTF_8);
    private static final Feed FEED = Feed.of(BYTES, MODIFIED);

    private static final String TAG = FEED.etag();

    private static final String GZIP_TAG = FEED.gzipEtag();

    @Test
    void getIsAnsweredWithAllThatACacheHasToKnow() {
        FeedResponse response = get();
        assertEquals(200, response.status());
        assertEquals(
                Map.of(
                        "ETag", TAG,
                        "Last-Modified", DATE,
                        "Cache-Control", "public, max-age=900",
                        "Vary", "Accept-Encoding",
                        "X-Content-Type-Options", "nosniff",
                        "Content-Type", "text/calendar; charset=utf-8",
                        "Content-Length", "1280"),
                response.headers());
        assertArrayEquals(BYTES, response.body());
    }

    @Test
    void tagsAreMadeOfTheBytesAndStrong() {
        assertEquals(
                "\"ungWv48Bz-pBQUDeXa4iI7AD\"", Feed.of("abc".getBytes(UTF_8), MODIFIED).etag());
        assertEquals(
                "\"ungWv48Bz-pBQUDeXa4iI7AD-gzip\"",
                Feed.of("abc".getBytes(UTF_8), Instant.EPOCH).gzipEtag());
        assertNotEquals(TAG, GZIP_TAG);
    }

    @Test
    void headIsGetWithoutABody() {
        for (String coding : List.of("", "gzip")) {
            FeedResponse get = get("Accept-Encoding", coding);
            FeedResponse head = answer(FEED, "HEAD", "Accept-Encoding", coding);
            assertEquals(200, head.status());
            assertEquals(get.headers(), head.headers());
            assertEquals(0, head.bodyLength());
        }
        assertEquals(304, answer(FEED, "HEAD", "If-None-Match", TAG).status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST",
                "PUT",
                "DELETE",
                "OPTIONS",
                "TRACE",
                "PROPFIND",
                "get",
                "",
                "G\u0000T"
            })
    void otherMethodsAreRefused(String method) {
        FeedResponse response = answer(FEED, method, "If-None-Match", TAG);
        assertEquals(405, response.status());
        assertEquals("GET, HEAD", response.header("Allow"));
        assertEquals("no-store", response.header("Cache-Control"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "304 | TAG",
                "304 | W/TAG",
                "304 | *",
                "304 | ' * '",
                "304 | '\"other\", TAG'",
                "304 | '\"other\",W/TAG'",
                "304 | ', ,\"a,b\" ,\tTAG ,'",
                "304 | 'unquoted, TAG'",
                "304 | '\"a, TAG'",
                "200 | '\"other\"'",
                "200 | 'W/\"other\"'",
                "200 | unquoted",
                "200 | ''",
                "200 | 'w/TAG'",
                "200 | '\"*\"'",
                "200 | '*, \"x\"'",
                "200 | 'TAGx'",
            })
    void tagsOfTheClientAreComparedWeakly(int status, String header) {
        FeedResponse response = get("If-None-Match", header.replace("TAG", TAG));
        assertEquals(status, response.status());
        assertEquals(TAG, response.header("ETag"));
    }

    @Test
    void notModifiedRepeatsWhatACacheUpdates() {
        FeedResponse response = get("If-None-Match", TAG);
        assertEquals(
                Map.of(
                        "ETag", TAG,
                        "Last-Modified", DATE,
                        "Cache-Control", "public, max-age=900",
                        "Vary", "Accept-Encoding",
                        "X-Content-Type-Options", "nosniff"),
                response.headers());
        assertEquals(0, response.bodyLength());
    }

    @Test
    void theTagOfEitherCodingIsKnownAndTheOneThatTheClientHasIsNamed() {
        FeedResponse response = get("If-None-Match", GZIP_TAG);
        assertEquals(304, response.status());
        assertEquals(GZIP_TAG, response.header("ETag"));
        response = answer(FEED, "GET", "If-None-Match", TAG, "Accept-Encoding", "gzip");
        assertEquals(304, response.status());
        assertEquals(TAG, response.header("ETag"));
        String both = TAG + ", " + GZIP_TAG;
        response = answer(FEED, "GET", "If-None-Match", both, "Accept-Encoding", "gzip");
        assertEquals(GZIP_TAG, response.header("ETag"));
        Feed plain = Feed.builder(BYTES, MODIFIED).compressible(false).build();
        assertEquals(200, answer(plain, "GET", "If-None-Match", GZIP_TAG).status());
    }

    @Test
    void severalLinesOfAHeaderAreOneList() {
        Map<String, List<String>> headers = Map.of("if-NONE-match", List.of("\"a\"", TAG));
        FeedRequest request = new FeedRequest("GET", "", headers);
        assertEquals(304, new Found(FEED).answer(request).status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "304 | Wed, 20 Aug 2025 06:30:15 GMT",
                "304 | Wed, 20 Aug 2025 06:30:16 GMT",
                "304 | Wednesday, 20-Aug-25 06:30:15 GMT",
                "304 | Wed Aug 20 06:30:15 2025",
                "304 | Sat Sep  6 06:30:15 2025",
                "304 | Fri, 31 Dec 9999 23:59:59 GMT",
                "200 | Wed, 20 Aug 2025 06:30:14 GMT",
                "200 | Tuesday, 20-Aug-24 06:30:15 GMT",
                "200 | Sun Aug  3 06:30:15 2025",
                "200 | Thu, 20 Aug 2025 06:30:15 GMT",
                "200 | Wed, 20 Aug 2025 06:30:15 CET",
                "200 | Wed, 20 Aug 2025 06:30:15 +0000",
                "200 | Wed, 32 Aug 2025 06:30:15 GMT",
                "200 | 2025-08-20T06:30:15Z",
                "200 | yesterday",
                "200 | ''",
            })
    void datesAreComparedInWholeSecondsAndIgnoredIfTheyAreNone(int status, String date) {
        assertEquals(status, get("If-Modified-Since", date).status());
    }

    @Test
    void tagsWinOverDates() {
        assertEquals(
                200,
                answer(FEED, "GET", "If-None-Match", "\"other\"", "If-Modified-Since", DATE)
                        .status());
        assertEquals(
                200, answer(FEED, "GET", "If-None-Match", "", "If-Modified-Since", DATE).status());
        assertEquals(
                304,
                answer(
                                FEED,
                                "GET",
                                "If-None-Match",
                                TAG,
                                "If-Modified-Since",
                                "Wed, 20 Aug 2003 06:30:15 GMT")
                        .status());
    }

    @Test
    void preconditionsOfAnotherStateFail() {
        assertEquals(200, get("If-Match", TAG).status());
        assertEquals(200, get("If-Match", "*").status());
        assertEquals(412, get("If-Match", "W/" + TAG).status());
        assertEquals(412, get("If-Match", "\"other\"").status());
        assertEquals(200, get("If-Unmodified-Since", DATE).status());
        assertEquals(412, get("If-Unmodified-Since", "Wed, 20 Aug 2025 06:30:14 GMT").status());
        assertEquals(200, get("If-Unmodified-Since", "yesterday").status());
        assertEquals(304, answer(FEED, "GET", "If-Match", TAG, "If-None-Match", TAG).status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip     | gzip",
                "gzip     | GZip",
                "gzip     | x-gzip",
                "gzip     | gzip, deflate, br",
                "gzip     | br;q=1.0, gzip;q=0.8, *;q=0.1",
                "gzip     | gzip;q=0.001",
                "gzip     | gzip ; q=1",
                "gzip     | *",
                "gzip     | *;q=0.5, identity;q=0.4",
                "gzip     | identity;q=0, gzip;q=0.1",
                "gzip     | identity, gzip",
                "identity | identity",
                "identity | gzip;q=0",
                "identity | gzip;q=0.000, *",
                "identity | gzip;q=0.5, identity",
                "identity | gzip;q=2",
                "identity | gzip;q=-1",
                "identity | gzip;q=0.1234",
                "identity | gzip;level=9",
                "identity | *;q=0",
                "identity | br, zstd",
                "identity | gzipped",
                "identity | ''",
            })
    void codingIsWhatTheClientAsksFor(String coding, String header) throws IOException {
        FeedResponse response = get("Accept-Encoding", header);
        boolean zipped = coding.equals("gzip");
        assertEquals(zipped ? "gzip" : null, response.header("Content-Encoding"));
        assertEquals(zipped ? GZIP_TAG : TAG, response.header("ETag"));
        assertEquals(String.valueOf(response.body().length), response.header("Content-Length"));
        byte[] body =
                zipped
                        ? new GZIPInputStream(new ByteArrayInputStream(response.body()))
                                .readAllBytes()
                        : response.body();
        assertArrayEquals(BYTES, body);
    }

    @Test
    void compressionCanBeSwitchedOff() {
        Feed plain = Feed.builder(BYTES, MODIFIED).compressible(false).build();
        FeedResponse response = answer(plain, "GET", "Accept-Encoding", "gzip");
        assertEquals(null, response.header("Content-Encoding"));
        assertEquals(null, response.header("Vary"));
        assertArrayEquals(BYTES, response.body());
    }

    @Test
    void privateFeedsAreKeptByNobodyElse() {
        Feed mine = Feed.builder(BYTES, MODIFIED).shared(false).build();
        for (String tag : List.of("\"other\"", mine.etag())) {
            FeedResponse response = answer(mine, "GET", "If-None-Match", tag);
            assertEquals("private, no-cache", response.header("Cache-Control"));
            assertEquals("no-referrer", response.header("Referrer-Policy"));
            assertEquals("noindex", response.header("X-Robots-Tag"));
        }
    }

    @Test
    void whatIsNotThereSaysWhatToDo() {
        assertEquals(404, new Unknown().answer(request("GET")).status());
        assertEquals(410, new Gone().answer(request("GET", "If-None-Match", "*")).status());
        FeedResponse later = new Unavailable(Duration.ofSeconds(90)).answer(request("GET"));
        assertEquals(503, later.status());
        assertEquals("90", later.header("Retry-After"));
        assertEquals("no-store", later.header("Cache-Control"));
        assertFalse(new String(later.body(), UTF_8).contains("VCALENDAR"));
        FeedResponse head = new Gone().answer(request("HEAD"));
        assertEquals(410, head.status());
        assertEquals(0, head.bodyLength());
    }

    @Test
    void nobodyChangesAFeed() {
        byte[] bytes = BYTES.clone();
        Feed feed = Feed.of(bytes, MODIFIED);
        bytes[0] = 'X';
        feed.bytes()[0] = 'X';
        get().body()[0] = 'X';
        assertArrayEquals(BYTES, feed.bytes());
        assertArrayEquals(BYTES, get().body());
    }

    @Test
    void wrongCallsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Feed.of(BYTES, Instant.MAX));
        Feed.Builder builder = Feed.builder(BYTES, MODIFIED);
        assertThrows(IllegalArgumentException.class, () -> builder.mediaType("a\r\nSet-Cookie: b"));
        assertThrows(IllegalArgumentException.class, () -> builder.maxAge(Duration.ofSeconds(-1)));
        assertThrows(IllegalArgumentException.class, () -> new Unavailable(Duration.ofMillis(9)));
        assertThrows(
                IllegalArgumentException.class, () -> FeedResponse.of(100, Map.of(), new byte[0]));
    }

    @Test
    void aRequestDoesNotTellItsPath() {
        FeedRequest request = new FeedRequest("GET", "private/secret.ics", Map.of());
        assertEquals("GET with a path of 18 characters", request.toString());
    }

    private static FeedResponse get(String... headers) {
        return answer(FEED, "GET", headers);
    }

    private static FeedResponse answer(Feed feed, String method, String... headers) {
        return new Found(feed).answer(request(method, headers));
    }

    private static FeedRequest request(String method, String... headers) {
        Map<String, List<String>> map = new HashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            map.computeIfAbsent(headers[i], each -> new ArrayList<>()).add(headers[i + 1]);
        }
        return new FeedRequest(method, "en.ics", map);
    }
}
