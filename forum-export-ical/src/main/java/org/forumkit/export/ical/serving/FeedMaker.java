package org.forumkit.export.ical.serving;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.export.ical.IcalFeed;
import org.forumkit.model.Audience;
import org.forumkit.model.LanguageTags;
import org.forumkit.programme.Programme;
import org.jspecify.annotations.Nullable;

/** Makes feeds of snapshots, as the settings say. */
final class FeedMaker {
    private final Feeds.Builder settings;

    FeedMaker(Feeds.Builder settings) {
        this.settings = settings;
    }

    /**
     * A snapshot at a moment, with what the public can ask of it; the builder is only ever copied.
     */
    record State(
            String id,
            Snapshot snapshot,
            Programme.Builder programme,
            Instant at,
            Slices slices,
            Map<String, String> languages) {}

    /** Returns what embargoes of a snapshot are measured by. */
    Instant moment(Snapshot snapshot) {
        InstantSource clock = settings.clock;
        return clock == null ? snapshot.time() : clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    /** Returns what there is to serve of a snapshot at a moment. */
    State state(String id, Snapshot snapshot, Instant at) {
        Map<String, String> tags = new HashMap<>();
        for (String tag :
                settings.languages.isEmpty() ? snapshot.languages() : settings.languages) {
            tags.putIfAbsent(LanguageTags.canonical(tag), tag);
        }
        Programme.Builder programme = snapshot.programme();
        Programme all = programme.copy().audience(Audience.PUBLIC).at(at).build();
        return new State(id, snapshot, programme, at, new Slices(all), tags);
    }

    /** Makes a feed; without changes it is the one that there was before. */
    Feed make(State state, FeedCache.Key key, @Nullable Feed before) throws IOException {
        FeedSpec spec = key.spec();
        Exporter exporter = settings.exporters.get(spec.format());
        if (exporter == null) {
            throw new IllegalArgumentException(
                    "format must be one of "
                            + settings.exporters.keySet()
                            + ", not "
                            + spec.format());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.export(request(state, key, exporter), out);
        Instant published = state.snapshot().time();
        Instant at = state.at();
        Feed feed =
                Feed.builder(out.toByteArray(), at.isAfter(published) ? at : published)
                        .mediaType(exporter.mediaType())
                        .maxAge(settings.maxAge)
                        .shared(key.shared())
                        .compressible(settings.compressed)
                        .build();
        return before == null ? feed : after(before, feed);
    }

    /**
     * Returns the later of two feeds as those have to see it who ask by date: equal bytes are the
     * feed that was there, other bytes are of a later second, also where a release is taken back
     * for an older one.
     */
    private static Feed after(Feed before, Feed feed) {
        if (before.etag().equals(feed.etag())) {
            return before;
        }
        Instant next = before.lastModified().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        return feed.lastModified().isBefore(next) ? feed.modified(next) : feed;
    }

    private ExportRequest request(State state, FeedCache.Key key, Exporter exporter) {
        FeedSpec spec = key.spec();
        Programme.Builder programme =
                state.programme()
                        .copy()
                        .audience(spec.audience())
                        .languages(spec.languages())
                        .fallback(settings.fallback)
                        .at(state.at())
                        .words(settings.words)
                        .select(spec.selection());
        if (spec.edition() != null) {
            programme.edition(spec.edition());
        }
        Map<String, String> strings = new HashMap<>();
        String source = source(key);
        if (source != null && exporter.options().all().contains(IcalFeed.SOURCE)) {
            strings.put(IcalFeed.SOURCE.key(), source);
        }
        strings.putAll(settings.options.toStrings());
        strings.putAll(spec.options().toStrings());
        return ExportRequest.of(programme.build(), state.snapshot().time())
                .with(exporter.options().parse(strings))
                .with(settings.words);
    }

    private @Nullable String source(FeedCache.Key key) {
        URI address = settings.address;
        return address == null || key.path() == null ? null : address + key.path().toString();
    }
}
