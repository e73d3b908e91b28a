package org.forumkit.export.ical.serving;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.forumkit.model.Audience;
import org.jspecify.annotations.Nullable;

/** The newest feed of each kind, up to so many bytes; who was asked for longest ago goes first. */
final class FeedCache {
    /** What an entry takes beside the bytes of its feed, roughly. */
    private static final int BYTES_PER_ENTRY = 1024;

    private final long maxBytes;
    private final Map<Key, Entry> entries = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    FeedCache(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    /**
     * What is asked for, of whatever release.
     *
     * @param spec what it shows
     * @param shared whether it is for everybody
     * @param path its address, null if it has none of its own
     */
    record Key(FeedSpec spec, boolean shared, @Nullable FeedPath path) {
        static Key of(FeedPath path) {
            return new Key(path.spec(Audience.PUBLIC), true, path);
        }
    }

    /**
     * A feed, and the state that it was made of.
     *
     * @param state the id of the state
     * @param feed the feed
     */
    record Made(String state, Feed feed) {}

    /** One with the weight that it was last seen to have. */
    private record Entry(Made made, long weight) {
        static Entry of(Made made) {
            return new Entry(made, made.feed().weight() + BYTES_PER_ENTRY);
        }
    }

    synchronized @Nullable Made get(Key key) {
        Entry entry = entries.get(key);
        return entry == null ? null : entry.made();
    }

    synchronized void put(Key key, Made made) {
        Entry removed = entries.remove(key);
        bytes -= removed == null ? 0 : removed.weight();
        Entry added = Entry.of(made);
        if (added.weight() <= maxBytes) {
            entries.put(key, added);
            bytes += added.weight();
            shrink();
        }
    }

    /** Weighs a feed again that may have been compressed since. */
    synchronized void weigh(Key key) {
        Entry entry = entries.get(key);
        if (entry != null && entry.made().feed().weight() + BYTES_PER_ENTRY != entry.weight()) {
            put(key, entry.made());
        }
    }

    synchronized long bytes() {
        return bytes;
    }

    private void shrink() {
        Iterator<Entry> eldest = entries.values().iterator();
        while (bytes > maxBytes && eldest.hasNext()) {
            bytes -= Objects.requireNonNull(eldest.next()).weight();
            eldest.remove();
        }
    }
}
