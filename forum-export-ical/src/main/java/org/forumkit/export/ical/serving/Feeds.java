package org.forumkit.export.ical.serving;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forumkit.export.Exporter;
import org.forumkit.export.Options;
import org.forumkit.export.ical.IcalFeed;
import org.forumkit.export.ical.serving.FeedCache.Made;
import org.forumkit.model.LanguageTags;
import org.forumkit.release.Release;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The feeds of a forum, made when they are asked for and kept until there is a new release.
 *
 * <p>Open feeds, what the public may see, have the addresses of {@link FeedPath}; a part that is
 * not there for the public does not exist. Private feeds are at {@code private/TOKEN.ics}.
 *
 * <p>Each feed is made of one release as a whole. Feeds that many ask for at once are made once,
 * the others wait. If a feed cannot be made, the last one that could be is served on; where there
 * is none, the client is told to ask again later, and keeps what it has.
 *
 * <p>Thread-safe: any number of threads may ask at once. A thread that makes a feed does so itself;
 * no thread is started. What the caller gave is called by the asking threads: the supplier of the
 * release at every request, so that it should return what it has, and the listener for failures.
 *
 * @since 0.1
 */
public final class Feeds implements FeedService {
    private static final Pattern PRIVATELY =
            Pattern.compile("private/([A-Za-z0-9_-]{43})\\.([A-Za-z0-9-]{1,20})");

    private final Builder settings;
    private final FeedMaker maker;
    private final FeedCache cache;
    private final Map<MakingKey, CompletableFuture<Made>> making = new ConcurrentHashMap<>();
    private volatile FeedMaker.@Nullable State newest;

    private Feeds(Builder settings) {
        this.settings = settings;
        this.maker = new FeedMaker(settings);
        this.cache = new FeedCache(settings.cacheBytes);
    }

    /** What is being made, and of what. */
    private record MakingKey(String state, FeedCache.Key key) {}

    /**
     * Returns the feeds of releases as usual.
     *
     * @param current returns the release to serve; never null, never returns null
     * @return the feeds, never null
     */
    public static Feeds of(Supplier<Release> current) {
        return builder(current).build();
    }

    /**
     * Starts feeds of releases.
     *
     * @param current returns the release to serve; never null, never returns null
     * @return a new builder, never null
     */
    public static Builder builder(Supplier<Release> current) {
        Objects.requireNonNull(current, "current must not be null");
        Stamped stamped = new Stamped(current);
        return new Builder(stamped);
    }

    /**
     * Starts feeds of documents that need not be released.
     *
     * @param current returns the state to serve; never null, never returns null
     * @return a new builder, never null
     */
    public static Builder ofSnapshots(Supplier<Snapshot> current) {
        return new Builder(Objects.requireNonNull(current, "current must not be null"));
    }

    /** Stamps each release once. */
    private static final class Stamped implements Supplier<Snapshot> {
        private final Supplier<Release> current;
        private volatile @Nullable Snapshot last;

        Stamped(Supplier<Release> current) {
            this.current = current;
        }

        @Override
        public Snapshot get() {
            Release release = Objects.requireNonNull(current.get(), "release must not be null");
            Snapshot known = last;
            if (known == null || !known.id().equals(Snapshot.id(release))) {
                known = Snapshot.of(release);
                last = known;
            }
            return known;
        }
    }

    /**
     * Answers a request for an address.
     *
     * @param request what is asked for, never null
     * @return the answer, never null
     */
    @Override
    public FeedResponse answer(FeedRequest request) {
        return find(request.path()).answer(request);
    }

    /**
     * Returns what there is at an address.
     *
     * @param path the path below that of the feeds, as {@code 2025/en.ics}; never null
     * @return the feed, or why there is none; never null
     */
    public FeedResource find(String path) {
        Matcher privately = PRIVATELY.matcher(path);
        if (settings.privateFeeds != null && privately.matches()) {
            return find(settings.privateFeeds, privately.group(1), privately.group(2));
        }
        FeedPath address = FeedPath.parse(path);
        if (address == null || !settings.exporters.containsKey(address.format())) {
            return new FeedResource.Unknown();
        }
        FeedMaker.State state = state();
        if (state == null) {
            return unavailable();
        }
        String language =
                LanguageTags.lookup(address.language()).stream()
                        .map(state.languages()::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        return language == null || !state.slices().has(address)
                ? new FeedResource.Unknown()
                : find(state, FeedCache.Key.of(address.in(language)));
    }

    /**
     * Returns a feed without an address, for callers that have addresses of their own. Whether its
     * parts exist is for the caller to say.
     *
     * @param spec what it shows, never null
     * @param shared whether it is for everybody
     * @return the feed, or why there is none; never null
     */
    public FeedResource find(FeedSpec spec, boolean shared) {
        Objects.requireNonNull(spec, "spec must not be null");
        FeedMaker.State state = state();
        return state == null ? unavailable() : find(state, new FeedCache.Key(spec, shared, null));
    }

    private FeedResource find(PrivateFeeds feeds, String token, String format) {
        Grant grant;
        try {
            grant = feeds.find(FeedTokens.hash(token));
        } catch (RuntimeException e) {
            settings.onFailure.accept(e);
            return unavailable();
        }
        if (grant instanceof Grant.Granted granted && granted.feed().format().equals(format)) {
            return find(granted.feed(), false);
        }
        return grant instanceof Grant.Revoked
                ? new FeedResource.Gone()
                : new FeedResource.Unknown();
    }

    private FeedResource unavailable() {
        return new FeedResource.Unavailable(settings.retryAfter);
    }

    /**
     * Returns the state to serve; the last one if there is no other; null if there never was one.
     */
    private FeedMaker.@Nullable State state() {
        FeedMaker.State known = newest;
        try {
            Snapshot snapshot =
                    Objects.requireNonNull(settings.current.get(), "snapshot must not be null");
            Instant at = maker.moment(snapshot);
            String id = snapshot.id() + "@" + at;
            if (known == null || !known.id().equals(id)) {
                synchronized (making) {
                    known = newest;
                    if (known == null || !known.id().equals(id)) {
                        known = maker.state(id, snapshot, at);
                        newest = known;
                    }
                }
            }
        } catch (RuntimeException e) {
            settings.onFailure.accept(e);
        }
        return known;
    }

    private FeedResource find(FeedMaker.State state, FeedCache.Key key) {
        Made made = cache.get(key);
        if (made != null && made.state().equals(state.id())) {
            cache.weigh(key);
            return new FeedResource.Found(made.feed());
        }
        try {
            return new FeedResource.Found(made(state, key, made).feed());
        } catch (ExecutionException e) {
            return made == null ? unavailable() : new FeedResource.Found(made.feed());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return unavailable();
        }
    }

    /** Makes a feed, or waits for the thread that does. */
    private Made made(FeedMaker.State state, FeedCache.Key key, @Nullable Made before)
            throws ExecutionException, InterruptedException {
        MakingKey one = new MakingKey(state.id(), key);
        CompletableFuture<Made> mine = new CompletableFuture<>();
        CompletableFuture<Made> others = making.putIfAbsent(one, mine);
        if (others != null) {
            return others.get();
        }
        try {
            Made known = cache.get(key);
            Made made =
                    known != null && known.state().equals(state.id())
                            ? known
                            : new Made(
                                    state.id(),
                                    maker.make(state, key, before == null ? null : before.feed()));
            cache.put(key, made);
            mine.complete(made);
        } catch (IOException | RuntimeException e) {
            mine.completeExceptionally(e);
            settings.onFailure.accept(e);
        } finally {
            making.remove(one);
            // After an error, which goes up, the others must not wait for ever.
            mine.completeExceptionally(new IllegalStateException("the feed was not made"));
        }
        return mine.get();
    }

    /**
     * Builds {@link Feeds}; not for use by several threads at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private static final long USUAL_CACHE = 64L << 20;

        final Supplier<Snapshot> current;
        Map<String, Exporter> exporters = Map.of("ics", IcalFeed.create());
        Options options = Options.none();
        List<String> languages = List.of();
        List<String> fallback = List.of();
        Words words = Words.standard();
        long cacheBytes = USUAL_CACHE;
        Duration maxAge = Feed.USUAL_MAX_AGE;
        Duration retryAfter = Duration.ofMinutes(2);
        boolean compressed = true;
        @Nullable InstantSource clock;
        @Nullable URI address;
        @Nullable PrivateFeeds privateFeeds;
        Consumer<Exception> onFailure = e -> {};

        private Builder(Supplier<Snapshot> current) {
            this.current = current;
        }

        private Builder(Builder other) {
            this.current = other.current;
            this.exporters = other.exporters;
            this.options = other.options;
            this.languages = other.languages;
            this.fallback = other.fallback;
            this.words = other.words;
            this.cacheBytes = other.cacheBytes;
            this.maxAge = other.maxAge;
            this.retryAfter = other.retryAfter;
            this.compressed = other.compressed;
            this.clock = other.clock;
            this.address = other.address;
            this.privateFeeds = other.privateFeeds;
            this.onFailure = other.onFailure;
        }

        /**
         * Says how many bytes of feeds are kept; 64 MiB otherwise.
         *
         * @param bytes the bound, not negative; a feed beyond it is served and not kept
         * @return this builder, never null
         * @throws IllegalArgumentException if it is negative
         */
        public Builder cacheUpTo(long bytes) {
            if (bytes < 0) {
                throw new IllegalArgumentException("bytes must not be negative, not " + bytes);
            }
            this.cacheBytes = bytes;
            return this;
        }

        /**
         * Says what makes the feeds; {@link IcalFeed} otherwise.
         *
         * @param values the exporters, each with an extension of its own; never null or empty
         * @return this builder, never null
         * @throws IllegalArgumentException if there is none or two have the same extension
         */
        public Builder exporters(Exporter... values) {
            Map<String, Exporter> byExtension = new HashMap<>();
            for (Exporter each : values) {
                if (byExtension.put(each.fileExtension(), each) != null) {
                    throw new IllegalArgumentException(
                            "exporters must not share the extension " + each.fileExtension());
                }
            }
            if (byExtension.isEmpty()) {
                throw new IllegalArgumentException("exporters must not be empty");
            }
            this.exporters = Map.copyOf(byExtension);
            return this;
        }

        /**
         * Says the options of all feeds.
         *
         * @param values the options, never null
         * @return this builder, never null
         */
        public Builder options(Options values) {
            this.options = Objects.requireNonNull(values, "options must not be null");
            return this;
        }

        /**
         * Says in which languages there are open feeds; otherwise those that the name of the series
         * or the title of an edition is in.
         *
         * @param tags tags of BCP 47, never null
         * @return this builder, never null
         */
        public Builder languages(String... tags) {
            this.languages = List.of(tags);
            return this;
        }

        /**
         * Says which languages stand in, in this order, where a text has not the one of the feed,
         * before the document's default does; none otherwise.
         *
         * @param tags tags of BCP 47, never null
         * @return this builder, never null
         * @throws IllegalArgumentException if one names no language or is there twice
         */
        public Builder fallback(String... tags) {
            this.fallback = LanguageTags.checked("fallback", List.of(tags));
            return this;
        }

        /**
         * Says where the library's own words come from.
         *
         * @param values the words, never null
         * @return this builder, never null
         */
        public Builder words(Words values) {
            this.words = Objects.requireNonNull(values, "words must not be null");
            return this;
        }

        /**
         * Says how long an open feed is fresh; a quarter of an hour otherwise.
         *
         * @param value the time, not negative, never null
         * @return this builder, never null
         */
        public Builder maxAge(Duration value) {
            this.maxAge = Objects.requireNonNull(value, "maxAge must not be null");
            return this;
        }

        /**
         * Says when to ask again for what cannot be made; after two minutes otherwise.
         *
         * @param value the time, at least a second; never null
         * @return this builder, never null
         * @throws IllegalArgumentException if it is shorter than a second
         */
        public Builder retryAfter(Duration value) {
            this.retryAfter = new FeedResource.Unavailable(value).retryAfter();
            return this;
        }

        /**
         * Says whether feeds are compressed for those who ask for it; they are otherwise.
         *
         * @param value false if they never are
         * @return this builder, never null
         */
        public Builder compressed(boolean value) {
            this.compressed = value;
            return this;
        }

        /**
         * Says what embargoes are measured by, to the minute; otherwise the time of the release, so
         * that what is still hidden then is seen with a later one only.
         *
         * @param value the clock, as {@code InstantSource.system()}; never null
         * @return this builder, never null
         */
        public Builder clock(InstantSource value) {
            this.clock = Objects.requireNonNull(value, "clock must not be null");
            return this;
        }

        /**
         * Says where the feeds are served, so that each open one can say its own address.
         *
         * @param value the address below which they are, with a slash at its end; never null
         * @return this builder, never null
         * @throws IllegalArgumentException if there is no slash at its end
         */
        public Builder address(URI value) {
            if (!value.toString().endsWith("/")) {
                throw new IllegalArgumentException("address must end with a slash, not " + value);
            }
            this.address = value;
            return this;
        }

        /**
         * Says what the tokens of private feeds open; without it there are none.
         *
         * @param value who knows it, never null
         * @return this builder, never null
         */
        public Builder privateFeeds(PrivateFeeds value) {
            this.privateFeeds = Objects.requireNonNull(value, "privateFeeds must not be null");
            return this;
        }

        /**
         * Says who is told when a feed cannot be made, no release be had or no token be looked up.
         *
         * @param value who is told, by the thread that asked; never null
         * @return this builder, never null
         */
        public Builder onFailure(Consumer<Exception> value) {
            this.onFailure = Objects.requireNonNull(value, "onFailure must not be null");
            return this;
        }

        /**
         * Returns the feeds, of which none is made yet.
         *
         * @return the feeds, never null
         */
        public Feeds build() {
            return new Feeds(new Builder(this));
        }
    }
}
