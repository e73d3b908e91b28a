package org.forumkit.export.ical.serving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.forumkit.export.ExportException;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.export.OptionSet;
import org.forumkit.export.Options;
import org.forumkit.export.ical.IcalFeed;
import org.forumkit.export.ical.serving.FeedResource.Found;
import org.forumkit.export.ical.serving.FeedResource.Unavailable;
import org.forumkit.finding.Finding;
import org.forumkit.model.Audience;
import org.forumkit.model.Forum;
import org.forumkit.model.Interpretation;
import org.forumkit.model.InterpretationMode;
import org.forumkit.model.Text;
import org.forumkit.programme.Selection;
import org.forumkit.release.Release;
import org.forumkit.testkit.SampleForums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds by address, made of the current release and kept. */
class FeedsTests {
    private final AtomicReference<Release> current = new AtomicReference<>(Releases.first());
    private final List<String> failures = new ArrayList<>();

    @Test
    void aReleaseIsServedAndTheNextOneFollowed() {
        Feeds feeds = Feeds.of(current::get);
        Feed first = feed(feeds, "2031/en.ics");
        assertTrue(text(first).contains("SUMMARY;LANGUAGE=en:Release 1\r\n"), text(first));
        assertEquals(Releases.FIRST, first.lastModified());
        assertSame(first, feed(feeds, "2031/en.ics"));

        current.set(Releases.next(current.get()));
        Feed second = feed(feeds, "2031/en.ics");
        assertTrue(text(second).contains("SUMMARY;LANGUAGE=en:Release 2\r\n"), text(second));
        assertFalse(text(second).contains("Release 1"));
        assertEquals(Releases.FIRST.plusSeconds(1), second.lastModified());
        assertNotEquals(first.etag(), second.etag());
    }

    @Test
    void languagesThatStandInComeBeforeTheDocumentsOwn() {
        Feeds feeds = Feeds.builder(current::get).languages("mn").build();
        String usual = text(feed(feeds, "2031/mn.ics"));
        assertTrue(usual.contains("SUMMARY;LANGUAGE=en:Release 1\r\n"), usual);
        Feeds.Builder builder =
                Feeds.builder(current::get).languages("mn").fallback("ru", "zh-Hans");
        String chinese = text(feed(builder.build(), "2031/mn.ics"));
        assertTrue(chinese.contains("SUMMARY;LANGUAGE=zh-Hans:第1版\r\n"), chinese);
        assertEquals(
                "fallback must be tags of BCP 47 such as zh-Hans, not \"zh_CN\"",
                assertThrows(IllegalArgumentException.class, () -> builder.fallback("zh_CN"))
                        .getMessage());
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() {
        Feeds feeds = Feeds.of(current::get);
        Feed quiet = feed(feeds, "2031/room/hall-b/en.ics");
        Release before = current.get();
        current.set(Releases.cancelled(before));
        Feed after = feed(feeds, "2031/room/hall-b/en.ics");
        assertSame(quiet, after);
        assertNotEquals(before.time(), current.get().time());
    }

    @Test
    void aReleaseThatIsTakenBackIsSeenByThoseWhoAskByDate() {
        Feeds feeds = Feeds.of(current::get);
        Release first = current.get();
        current.set(Releases.next(first));
        Feed second = feed(feeds, "2031/en.ics");
        current.set(first);
        Feed back = feed(feeds, "2031/en.ics");
        assertTrue(text(back).contains("Release 1"));
        assertEquals(second.lastModified().plusSeconds(1), back.lastModified());
    }

    /** Nothing is spoken in Korean any more, but those who follow it have to learn so. */
    @ParameterizedTest
    @ValueSource(strings = {"floor/ko", "language/ko", "interpretation/mn", "language/mn"})
    void aLanguageThatNothingIsInAnyMoreIsStillThere(String part) {
        Feeds feeds = Feeds.of(current::get);
        assertFalse(feeds.find("2031/" + part + "/en.ics") instanceof Found);
        current.set(
                Releases.changed(
                        current.get(),
                        first ->
                                first.languages(List.of("ko"))
                                        .interpretation(
                                                List.of(
                                                        new Interpretation(
                                                                "mn",
                                                                InterpretationMode.SIMULTANEOUS,
                                                                null)))));
        assertTrue(text(feed(feeds, "2031/" + part + "/en.ics")).contains("STATUS:CONFIRMED"));
        current.set(
                Releases.changed(
                        current.get(),
                        first -> first.languages(List.of()).interpretation(List.of())));
        String told = text(feed(feeds, "2031/" + part + "/en.ics"));
        assertTrue(told.contains("STATUS:CANCELLED"), told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en.ics",
                "zh-Hans.ics",
                "zh-cn.ics",
                "2031/ko.ics",
                "2031/day/2031-05-20/ru.ics",
                "2031/room/hall-a/en.ics",
                "country/KR/en.ics",
                "2031/country/KR/day/2031-05-20/en.ics",
                "2031/floor/zh-Hans/en.ics",
                "2031/interpretation/ru/en.ics",
                "2031/language/ru/en.ics",
            })
    void feedsHaveAddresses(String path) {
        FeedResource resource = Feeds.of(current::get).find(path);
        assertTrue(resource instanceof Found, path + ": " + resource);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "index.html",
                "en",
                ".ics",
                "en.pdf",
                "fr.ics",
                "x-private.ics",
                "2030/en.ics",
                "2031//en.ics",
                "/2031/en.ics",
                "2031/room/none/en.ics",
                "2031/room/../en.ics",
                "../../../../etc/passwd",
                "..\\..\\en.ics",
                "2031/house/main/en.ics",
                "2031/day/2031-5-20/en.ics",
                "2031/day/2031-02-30/en.ics",
                "2031/day/+2031-05-20/en.ics",
                "2031/day/2031-05-20/country/KR/en.ics",
                "2031/country/KR/country/MN/en.ics",
                "2031/en.ics/",
                "2031/en.ics?x=1",
                "2031/\u0000/en.ics",
                "2031/room/hall-a\r\nSet-Cookie: a/en.ics",
                "private/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics",
            })
    void whatIsNoAddressIsNotThere(String path) {
        FeedResource resource = Feeds.of(current::get).find(path);
        assertEquals(new FeedResource.Unknown(), resource);
    }

    @Test
    void longAddressesAreRefusedAtOnce() {
        String path = "2031/room/" + "a".repeat(1 << 20) + "/en.ics";
        assertEquals(new FeedResource.Unknown(), Feeds.of(current::get).find(path));
    }

    @Test
    void addressesAreWrittenAsTheyAreRead() {
        FeedPath path =
                FeedPath.of("2031", "zh-Hans").with("room", "hall-a").with("day", "2031-05-20");
        assertEquals("2031/day/2031-05-20/room/hall-a/zh-Hans.ics", path.toString());
        assertEquals(path, FeedPath.parse(path.toString()));
        assertThrows(IllegalArgumentException.class, () -> path.with("topic", "x"));
        assertThrows(IllegalArgumentException.class, () -> FeedPath.of("a/b", "en"));
        assertThrows(IllegalArgumentException.class, () -> FeedPath.of("a", "en").with("day", "1"));
    }

    @Test
    void whatThePublicMayNotSeeDoesNotExist() {
        Forum hiding = SampleForums.withSecrets(Audience.PUBLIC);
        Snapshot snapshot = new Snapshot("a", hiding, SampleForums.AT);
        Feeds feeds = Feeds.ofSnapshots(() -> snapshot).build();
        List<String> hidden = new ArrayList<>();
        Releases.edition(hiding).sessions().stream()
                .filter(each -> each.visibility() != null)
                .forEach(each -> hidden.add("2031/session/" + each.id() + "/en.ics"));
        assertFalse(hidden.isEmpty());
        for (String path : hidden) {
            FeedResource resource = feeds.find(path);
            assertFalse(
                    resource instanceof Found found
                            && text(found.feed()).contains(SampleForums.SECRET),
                    path);
        }
        assertFalse(text(feed(feeds, "2031/en.ics")).contains(SampleForums.SECRET));
    }

    @Test
    void optionsOfAllFeedsAndTheirOwnAddressAreInThem() {
        Feeds feeds =
                Feeds.builder(current::get)
                        .options(Options.none().with(IcalFeed.AUTHORITY, "calendar.example.org"))
                        .address(URI.create("https://forum.example/calendar/"))
                        .build();
        String feed = text(feed(feeds, "2031/zh-CN.ics")).replace("\r\n ", "");
        assertTrue(feed.contains("@calendar.example.org\r\n"), feed);
        assertTrue(
                feed.contains(
                        "SOURCE;VALUE=URI:https://forum.example/calendar/2031/zh-Hans.ics\r\n"),
                feed);
        assertThrows(
                IllegalArgumentException.class,
                () -> Feeds.builder(current::get).address(URI.create("https://forum.example/x")));
    }

    @Test
    void privateFeedsAreOpenedByTheirTokensOnly() {
        FeedTokens tokens = new FeedTokens(new SecureRandom());
        Feeds feeds = Feeds.builder(current::get).privateFeeds(tokens).build();
        FeedSpec spec =
                FeedSpec.of("en")
                        .edition("2031")
                        .audience(Audience.INTERNAL)
                        .select(Selection.room("hall-a"));
        String token = tokens.issue(spec);
        String path = "private/" + token + ".ics";
        assertFalse(feed(feeds, path).isShared());
        assertEquals(new FeedResource.Unknown(), feeds.find("private/" + token + ".jcal"));
        String other = (token.charAt(0) == 'A' ? 'B' : 'A') + token.substring(1);
        assertEquals(new FeedResource.Unknown(), feeds.find("private/" + other + ".ics"));

        assertTrue(tokens.revoke(FeedTokens.hash(token)));
        assertEquals(new FeedResource.Gone(), feeds.find(path));
        assertEquals(410, feeds.answer(new FeedRequest("GET", path, Map.of())).status());
        assertEquals(404, feeds.answer(new FeedRequest("GET", "private/x.ics", Map.of())).status());
    }

    @Test
    void theSameFeedForAllAndForOneAreKeptApart() {
        Feeds feeds = Feeds.of(current::get);
        FeedSpec spec = FeedSpec.of("en").edition("2031");
        Found open = (Found) feeds.find(spec, true);
        Found own = (Found) feeds.find(spec, false);
        assertTrue(open.feed().isShared());
        assertFalse(own.feed().isShared());
    }

    @Test
    void whatCannotBeMadeIsServedAsItWas() {
        Picky exporter = new Picky();
        Feeds feeds =
                Feeds.builder(current::get)
                        .exporters(exporter)
                        .onFailure(e -> failures.add(String.valueOf(e.getMessage())))
                        .build();
        Feed first = feed(feeds, "2031/en.txt");
        exporter.fails = true;
        current.set(Releases.next(current.get()));
        assertSame(first, feed(feeds, "2031/en.txt"));
        assertEquals(List.of("out of ink"), failures);

        FeedResource never = feeds.find("2031/ru.txt");
        assertEquals(new Unavailable(Duration.ofMinutes(2)), never);
        FeedResponse response = feeds.answer(new FeedRequest("GET", "2031/ru.txt", Map.of()));
        assertEquals(503, response.status());
        assertEquals("120", response.header("Retry-After"));

        exporter.fails = false;
        assertNotEquals(first.etag(), feed(feeds, "2031/en.txt").etag());
        assertEquals("2", text(feed(feeds, "2031/ru.txt")));
    }

    @Test
    void aSupplierThatFailsLeavesWhatWasThere() {
        Feeds feeds =
                Feeds.builder(current::get).onFailure(e -> failures.add(e.getMessage())).build();
        Release release = current.getAndSet(null);
        assertEquals(new Unavailable(Duration.ofMinutes(2)), feeds.find("2031/en.ics"));
        assertEquals(List.of("release must not be null"), failures);
        current.set(release);
        Feed feed = feed(feeds, "2031/en.ics");
        current.set(null);
        assertSame(feed, feed(feeds, "2031/en.ics"));
    }

    @Test
    void aFeedIsMadeOnceHoweverManyAsk() throws Exception {
        Picky exporter = new Picky();
        exporter.gate = new CountDownLatch(1);
        Feeds feeds = Feeds.builder(current::get).exporters(exporter).build();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Feed>> asked = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                asked.add(threads.submit(() -> feed(feeds, "2031/en.txt")));
            }
            assertTrue(exporter.started.await(10, TimeUnit.SECONDS));
            exporter.gate.countDown();
            Feed made = asked.get(0).get(10, TimeUnit.SECONDS);
            for (Future<Feed> each : asked) {
                assertSame(made, each.get(10, TimeUnit.SECONDS));
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(1, exporter.exports.get());
    }

    @Test
    void othersDoNotWaitForEverWhenMakingEndsInAnError() throws Exception {
        Picky exporter = new Picky();
        exporter.error = new StackOverflowError();
        Feeds feeds = Feeds.builder(current::get).exporters(exporter).build();
        assertThrows(StackOverflowError.class, () -> feeds.find("2031/en.txt"));
        exporter.error = null;
        assertEquals("1", text(feed(feeds, "2031/en.txt")));
    }

    @Test
    void theCacheHasABound() {
        Picky exporter = new Picky();
        int size = 1024 + 1;
        Feeds feeds = Feeds.builder(current::get).exporters(exporter).cacheUpTo(2L * size).build();
        for (String language : List.of("en", "ru", "en", "ko", "en", "ru")) {
            feed(feeds, "2031/" + language + ".txt");
        }
        // Of Russian, Korean and English the one that was asked for longest ago had to go.
        assertEquals(4, exporter.exports.get());

        Feeds without = Feeds.builder(current::get).exporters(exporter).cacheUpTo(0).build();
        feed(without, "2031/en.txt");
        feed(without, "2031/en.txt");
        assertEquals(6, exporter.exports.get());
        assertThrows(
                IllegalArgumentException.class, () -> Feeds.builder(current::get).cacheUpTo(-1));
    }

    @Test
    void compressedFormsCountToo() {
        FeedCache cache = new FeedCache(10_000);
        FeedCache.Key key = new FeedCache.Key(FeedSpec.of("en"), true, null);
        Feed feed = Feed.of(new byte[5_000], Instant.EPOCH);
        cache.put(key, new FeedCache.Made("a", feed));
        assertEquals(6_024, cache.bytes());
        int zipped = feed.gzip().length();
        cache.weigh(key);
        assertEquals(6_024 + zipped, cache.bytes());
        cache.put(key, new FeedCache.Made("b", Feed.of(new byte[20_000], Instant.EPOCH)));
        assertEquals(0, cache.bytes());
    }

    @Test
    void embargoesEndByTheClockWhereThereIsOne() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2031-05-01T00:00:10Z"));
        Picky exporter = new Picky();
        Feeds feeds = Feeds.builder(current::get).exporters(exporter).clock(now::get).build();
        Feed first = feed(feeds, "2031/en.txt");
        assertEquals(Instant.parse("2031-05-01T00:00:00Z"), exporter.at);
        now.set(Instant.parse("2031-05-01T00:00:59Z"));
        feed(feeds, "2031/en.txt");
        assertEquals(1, exporter.exports.get());
        now.set(Instant.parse("2031-05-01T00:01:00Z"));
        assertSame(first, feed(feeds, "2031/en.txt"));
        assertEquals(Instant.parse("2031-05-01T00:01:00Z"), exporter.at);

        Feed unclocked = feed(Feeds.builder(current::get).exporters(exporter).build(), "en.txt");
        assertEquals(Releases.FIRST, exporter.at);
        assertEquals(Releases.FIRST, unclocked.lastModified());
    }

    private static Feed feed(Feeds feeds, String path) {
        FeedResource resource = feeds.find(path);
        if (resource instanceof Found found) {
            return found.feed();
        }
        throw new AssertionError(path + ": " + resource);
    }

    private static String text(Feed feed) {
        return new String(feed.bytes(), UTF_8);
    }

    /** Writes the number of the release, and fails or waits where a test wants it to. */
    private static final class Picky implements Exporter {
        private final AtomicInteger exports = new AtomicInteger();
        private final CountDownLatch started = new CountDownLatch(1);
        private volatile CountDownLatch gate = new CountDownLatch(0);
        private volatile boolean fails;
        private volatile Error error;
        private volatile Instant at;

        @Override
        public String id() {
            return "picky";
        }

        @Override
        public Text displayName() {
            return Text.of("en", "Picky");
        }

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public String fileExtension() {
            return "txt";
        }

        @Override
        public OptionSet options() {
            return OptionSet.of();
        }

        @Override
        public List<Finding> export(ExportRequest request, OutputStream out) throws IOException {
            exports.incrementAndGet();
            at = request.programme().at();
            started.countDown();
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new ExportException(id(), "interrupted", e);
            }
            if (error != null) {
                throw error;
            }
            if (fails) {
                throw new IOException("out of ink");
            }
            String title = request.programme().edition().sessions().get(0).title().first().value();
            out.write(title.replaceAll("[^0-9]", "").getBytes(UTF_8));
            return List.of();
        }
    }
}
