package org.forumkit.export.ical.serving;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.LanguageTags;
import org.forumkit.programme.Programme;
import org.forumkit.release.Release;
import org.jspecify.annotations.Nullable;

/**
 * The state of a document that is served at a time.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id what tells this state from any other, as a number with a hash; never null
 * @param forum the document, as programmes are made of it; never null
 * @param time when it was published: the stamp of its feeds and what they were last modified at;
 *     never null
 * @param release the release, whose ledger feeds follow; null for a draft
 * @since 0.1
 */
public record Snapshot(String id, Forum forum, Instant time, @Nullable Release release) {

    /**
     * Creates one; {@link #of} is the way in for a release.
     *
     * @throws NullPointerException if an argument but the release is null
     */
    public Snapshot {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(forum, "forum must not be null");
        Objects.requireNonNull(time, "time must not be null");
    }

    /**
     * Creates one of a draft.
     *
     * @param id what is different for every state, never null
     * @param forum the document, never null
     * @param time when it was published, never null
     */
    public Snapshot(String id, Forum forum, Instant time) {
        this(id, forum, time, null);
    }

    /** Starts a programme of it. */
    Programme.Builder programme() {
        return release == null ? Programme.of(forum) : Programme.of(release);
    }

    /**
     * Returns what is served of a release: its document with the ledger's sequence numbers, times
     * and what was withdrawn.
     *
     * @param release the release, never null
     * @return the state, never null
     */
    public static Snapshot of(Release release) {
        return new Snapshot(id(release), release.stamped(), release.time(), release);
    }

    /**
     * Returns the languages that the names of series and editions are in.
     *
     * @return tags of BCP 47, the default language first; never null or empty
     */
    public Set<String> languages() {
        Set<String> tags = new LinkedHashSet<>();
        tags.add(forum.defaultLanguage());
        Stream.concat(
                        Stream.of(forum.series().name()),
                        forum.series().editions().stream().map(Edition::title))
                .flatMap(each -> each.translations().keySet().stream())
                .filter(LanguageTags::hasLanguage)
                .forEach(tags::add);
        return tags;
    }

    static String id(Release release) {
        return release.number() + "-" + release.hash() + "-" + release.time();
    }
}
