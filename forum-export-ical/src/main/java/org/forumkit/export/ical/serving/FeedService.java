package org.forumkit.export.ical.serving;

/**
 * Answers requests; what servers call.
 *
 * <p>An implementation may be called by any number of threads at once.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface FeedService {

    /**
     * Answers a request.
     *
     * @param request what is asked for, never null
     * @return the answer, never null; of HEAD without a body
     */
    FeedResponse answer(FeedRequest request);
}
