package org.forumkit.export.ical.serving;

/**
 * Knows what the tokens of private feeds open. An application with a database asks that; {@link
 * FeedTokens} keeps them in memory.
 *
 * <p>An implementation may be called by any number of threads at once.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface PrivateFeeds {

    /**
     * Looks a token up.
     *
     * @param hash the SHA-256 of the token as {@link FeedTokens#hash} makes it, the token itself is
     *     not kept anywhere; never null. A comparison must not take longer the more characters
     *     agree; a look-up in an index of hashes does not, since nobody can choose a hash.
     * @return what it opens, never null
     */
    Grant find(String hash);
}
