package org.forumkit.export.ical.serving;

import java.util.Objects;

/**
 * What a token of a private feed opens.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public sealed interface Grant {

    /**
     * A feed.
     *
     * @param feed what it shows, and to whom; never null
     * @since 0.1
     */
    record Granted(FeedSpec feed) implements Grant {
        /** Creates one. */
        public Granted {
            Objects.requireNonNull(feed, "feed must not be null");
        }
    }

    /**
     * Nothing any more: the client is told to stop asking.
     *
     * @since 0.1
     */
    record Revoked() implements Grant {}

    /**
     * Nothing: there never was such a token.
     *
     * @since 0.1
     */
    record Unknown() implements Grant {}
}
