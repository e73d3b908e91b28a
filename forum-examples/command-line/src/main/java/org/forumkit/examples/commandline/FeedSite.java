package org.forumkit.examples.commandline;

import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.forumkit.export.ical.serving.Feed;
import org.forumkit.export.ical.serving.FeedRequest;
import org.forumkit.export.ical.serving.FeedResource;
import org.forumkit.export.ical.serving.FeedResponse;
import org.forumkit.export.ical.serving.FeedService;
import org.forumkit.export.ical.serving.Feeds;
import org.forumkit.export.ical.serving.Snapshot;
import org.forumkit.model.Edition;
import org.forumkit.programme.Programme;
import org.jspecify.annotations.Nullable;

/** The feeds below {@code calendar/}, and a page for each language that lists them. */
final class FeedSite implements FeedService {
    static final String CALENDAR = "calendar/";

    private final Supplier<Snapshot> current;
    private final Feeds feeds;
    private final URI address;
    private final boolean isPublic;

    FeedSite(Supplier<Snapshot> current, Feeds feeds, URI address, boolean isPublic) {
        this.current = current;
        this.feeds = feeds;
        this.address = address;
        this.isPublic = isPublic;
    }

    @Override
    public FeedResponse answer(FeedRequest request) {
        String path = request.path();
        if (path.startsWith(CALENDAR)) {
            String below = path.substring(CALENDAR.length());
            return feeds.answer(new FeedRequest(request.method(), below, request.headers()));
        }
        Snapshot snapshot = current.get();
        List<String> languages = List.copyOf(snapshot.languages());
        String language =
                path.isEmpty()
                        ? languages.get(0)
                        : path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        Edition edition = latest(snapshot);
        if (!languages.contains(language) || edition == null) {
            return new FeedResource.Unknown().answer(request);
        }
        Programme programme =
                Programme.of(snapshot.forum())
                        .edition(edition.id())
                        .languages(language)
                        .at(snapshot.time())
                        .build();
        byte[] page =
                new FeedPage(programme.edition(), language, address.resolve(CALENDAR), isPublic)
                        .toBytes(languages);
        Feed feed =
                Feed.builder(page, snapshot.time())
                        .mediaType("text/html; charset=utf-8")
                        .maxAge(Duration.ZERO)
                        .build();
        return new FeedResource.Found(feed)
                .answer(request)
                .with("Content-Security-Policy", FeedPage.POLICY)
                .with("Referrer-Policy", "no-referrer");
    }

    private static @Nullable Edition latest(Snapshot snapshot) {
        return snapshot.forum().series().editions().stream()
                .max(
                        Comparator.comparing((Edition each) -> !each.sessions().isEmpty())
                                .thenComparing(
                                        Edition::firstDay,
                                        Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElse(null);
    }
}
