package org.forumkit.export.ical.serving;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The tokens of private feeds, in memory.
 *
 * <p>A token is 256 random bits and the last part of a feed's address. It is returned once, by
 * {@link #issue}; what is kept is its SHA-256, from which it cannot be got back. Whoever has the
 * token has the feed: one for each person and feed, so that one can be revoked alone.
 *
 * <p>Thread-safe.
 *
 * @since 0.1
 */
public final class FeedTokens implements PrivateFeeds {
    private static final int TOKEN_BYTES = 32;
    private static final int BUCKET_DIGITS = 8;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** By the first digits of the hash; the rest is compared in constant time. */
    private final Map<String, Map<String, Grant>> buckets = new ConcurrentHashMap<>();

    private final SecureRandom random;

    /**
     * Creates an empty store.
     *
     * @param random where tokens come from, as {@code new SecureRandom()}; never null
     */
    public FeedTokens(SecureRandom random) {
        this.random = Objects.requireNonNull(random, "random must not be null");
    }

    /**
     * Makes a new token for a feed.
     *
     * @param feed what it opens, never null
     * @return the token, 43 letters, digits, hyphens and underscores; it cannot be asked for again;
     *     never null
     */
    public String issue(FeedSpec feed) {
        Grant granted = new Grant.Granted(feed);
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        put(hash(token), granted);
        return token;
    }

    /**
     * Puts a token back that was kept elsewhere.
     *
     * @param hash the hash of the token, never null
     * @param grant what it opens, never null
     * @throws IllegalArgumentException if it is no hash
     */
    public void put(String hash, Grant grant) {
        Objects.requireNonNull(grant, "grant must not be null");
        bucket(checked(hash)).put(hash, grant);
    }

    /**
     * Revokes a token; who asks with it is told that the feed is gone.
     *
     * @param hash the hash of the token, never null
     * @return true if it was known and not revoked before
     * @throws IllegalArgumentException if it is no hash
     */
    public boolean revoke(String hash) {
        Map<String, Grant> bucket = buckets.get(start(checked(hash)));
        return bucket != null && bucket.replace(hash, new Grant.Revoked()) instanceof Grant.Granted;
    }

    @Override
    public Grant find(String hash) {
        byte[] wanted = checked(hash).getBytes(StandardCharsets.US_ASCII);
        Grant found = new Grant.Unknown();
        for (Map.Entry<String, Grant> each :
                buckets.getOrDefault(start(hash), Map.of()).entrySet()) {
            if (MessageDigest.isEqual(wanted, each.getKey().getBytes(StandardCharsets.US_ASCII))) {
                found = each.getValue();
            }
        }
        return found;
    }

    /**
     * Returns what is kept, to be put back later.
     *
     * @return what each token opens, by hash in order; never null
     */
    public Map<String, Grant> grants() {
        Map<String, Grant> all = new TreeMap<>();
        buckets.values().forEach(all::putAll);
        return all;
    }

    /**
     * Returns the hash of a token.
     *
     * @param token the token, never null
     * @return its SHA-256 in small hexadecimal digits, never null
     */
    public static String hash(String token) {
        return HexFormat.of().formatHex(Octets.sha256(token.getBytes(StandardCharsets.UTF_8)));
    }

    private Map<String, Grant> bucket(String hash) {
        return buckets.computeIfAbsent(start(hash), each -> new ConcurrentHashMap<>());
    }

    private static String start(String hash) {
        return hash.substring(0, BUCKET_DIGITS);
    }

    private static String checked(String hash) {
        Objects.requireNonNull(hash, "hash must not be null");
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException(
                    "hash must be 64 small hexadecimal digits, not "
                            + hash.length()
                            + " characters");
        }
        return hash;
    }
}
