package org.forumkit.export.ical.serving;

import java.time.Duration;
import java.util.Objects;

/**
 * What there is at an address: a feed, or the reason why there is none.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public sealed interface FeedResource {

    /**
     * Answers a request for this resource as RFC 9110 and RFC 9111 say. The same request to the
     * same resource has the same answer.
     *
     * <p>A feed is answered with 200; with 304 where the client has it already, by the entity tag
     * of any coding or, only without tags, by date; with 412 where a precondition fails. Any method
     * but GET and HEAD is answered with 405.
     *
     * @param request what is asked for, never null
     * @return the answer, never null; of HEAD without a body
     */
    default FeedResponse answer(FeedRequest request) {
        return new Answer(Objects.requireNonNull(request, "request must not be null")).of(this);
    }

    /**
     * There is a feed.
     *
     * @param feed the feed, never null
     * @since 0.1
     */
    record Found(Feed feed) implements FeedResource {
        /** Creates one. */
        public Found {
            Objects.requireNonNull(feed, "feed must not be null");
        }
    }

    /**
     * There is nothing: 404. A client keeps what it has and asks again.
     *
     * @since 0.1
     */
    record Unknown() implements FeedResource {}

    /**
     * There was a feed and it will never be again: 410. A client stops asking.
     *
     * @since 0.1
     */
    record Gone() implements FeedResource {}

    /**
     * The feed cannot be made now: 503. A client keeps what it has; an empty calendar would wipe
     * it.
     *
     * @param retryAfter when to ask again, at least a second; never null
     * @since 0.1
     */
    record Unavailable(Duration retryAfter) implements FeedResource {
        /**
         * Creates one.
         *
         * @throws IllegalArgumentException if the time is shorter than a second
         */
        public Unavailable {
            Objects.requireNonNull(retryAfter, "retryAfter must not be null");
            if (retryAfter.toSeconds() < 1) {
                throw new IllegalArgumentException(
                        "retryAfter must be a second or longer, not " + retryAfter);
            }
        }
    }
}
