package org.forumkit.export.ical.serving;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A feed as it is served: its bytes and what HTTP has to know of them.
 *
 * <p>The entity tag is made of the SHA-256 of the bytes, so that equal bytes have equal tags on
 * every machine, and everything that changes a byte changes the tag. The compressed form has a tag
 * of its own, is made when it is first asked for, and kept.
 *
 * <p>Immutable, apart from the compressed form that it keeps, and thread-safe.
 *
 * @since 0.1
 */
public final class Feed {
    /** How long a feed is fresh if nothing else is said. */
    public static final Duration USUAL_MAX_AGE = Duration.ofMinutes(15);

    private static final int TAG_BYTES = 18;
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");
    private static final Pattern LINE =
            Pattern.compile("[\\x21-\\x7e]([\\x20-\\x7e]*[\\x21-\\x7e])?");

    private final Octets bytes;
    private final String tag;
    private final Instant lastModified;
    private final String mediaType;
    private final Duration maxAge;
    private final boolean shared;
    private final boolean compressible;
    private volatile @Nullable Octets gzip;

    private Feed(Feed other, Instant lastModified) {
        this.bytes = other.bytes;
        this.tag = other.tag;
        this.lastModified = lastModified;
        this.mediaType = other.mediaType;
        this.maxAge = other.maxAge;
        this.shared = other.shared;
        this.compressible = other.compressible;
    }

    private Feed(Octets bytes, String tag, Builder builder) {
        this.bytes = bytes;
        this.tag = tag;
        this.lastModified = builder.lastModified;
        this.mediaType = builder.mediaType;
        this.maxAge = builder.maxAge;
        this.shared = builder.shared;
        this.compressible = builder.compressible;
    }

    /**
     * Returns a public feed of media type {@code text/calendar; charset=utf-8}.
     *
     * @param bytes the feed, copied; never null
     * @param lastModified when what it shows last changed, of a year of four digits; never null
     * @return the feed, never null
     * @throws IllegalArgumentException if a header cannot tell the moment
     */
    public static Feed of(byte[] bytes, Instant lastModified) {
        return builder(bytes, lastModified).build();
    }

    /**
     * Starts a feed.
     *
     * @param bytes the feed, copied; never null
     * @param lastModified when what it shows last changed, of a year of four digits; never null
     * @return a new builder, never null
     * @throws IllegalArgumentException if a header cannot tell the moment
     */
    public static Builder builder(byte[] bytes, Instant lastModified) {
        return new Builder(bytes, lastModified);
    }

    /**
     * Returns the bytes.
     *
     * @return a copy, never null
     */
    public byte[] bytes() {
        return bytes.toBytes();
    }

    /**
     * Returns the length.
     *
     * @return in bytes
     */
    public int length() {
        return bytes.length();
    }

    /**
     * Returns the strong entity tag of the bytes as they are.
     *
     * @return the tag with its quotation marks, never null
     */
    public String etag() {
        return '"' + tag + '"';
    }

    /**
     * Returns the strong entity tag of the compressed bytes.
     *
     * @return the tag with its quotation marks, never null
     */
    public String gzipEtag() {
        return '"' + tag + "-gzip\"";
    }

    /**
     * Returns when what the feed shows last changed.
     *
     * @return the moment, never null
     */
    public Instant lastModified() {
        return lastModified;
    }

    /**
     * Returns the media type.
     *
     * @return with its parameters, never null
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Returns how long the feed is fresh.
     *
     * @return in whole seconds, never null
     */
    public Duration maxAge() {
        return maxAge;
    }

    /**
     * Tells whether the feed is for everybody, so that a cache between may keep it for all.
     *
     * @return false if it is for one person only
     */
    public boolean isShared() {
        return shared;
    }

    /**
     * Tells whether the feed may be sent compressed.
     *
     * @return true if it is compressed for those who ask for it
     */
    public boolean isCompressible() {
        return compressible;
    }

    Feed modified(Instant moment) {
        return new Feed(this, moment);
    }

    Octets identity() {
        return bytes;
    }

    Octets gzip() {
        Octets made = gzip;
        if (made == null) {
            synchronized (bytes) {
                made = gzip;
                if (made == null) {
                    made = bytes.gzip();
                    gzip = made;
                }
            }
        }
        return made;
    }

    /** Returns how many bytes are held in memory. */
    long weight() {
        Octets made = gzip;
        return (long) bytes.length() + (made == null ? 0 : made.length());
    }

    /**
     * Builds {@link Feed}; not for use by several threads at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final byte[] bytes;
        private final Instant lastModified;
        private String mediaType = "text/calendar; charset=utf-8";
        private Duration maxAge = USUAL_MAX_AGE;
        private boolean shared = true;
        private boolean compressible = true;

        private Builder(byte[] bytes, Instant lastModified) {
            this.bytes = Objects.requireNonNull(bytes, "bytes must not be null");
            this.lastModified =
                    Objects.requireNonNull(lastModified, "lastModified must not be null");
            if (lastModified.isBefore(FIRST) || lastModified.isAfter(LAST)) {
                throw new IllegalArgumentException(
                        "lastModified must be of a year of four digits, not " + lastModified);
            }
        }

        /**
         * Says what the bytes are.
         *
         * @param value the media type with its parameters, printable ASCII; never null
         * @return this builder, never null
         * @throws IllegalArgumentException if it cannot stand in a header
         */
        public Builder mediaType(String value) {
            Objects.requireNonNull(value, "mediaType must not be null");
            if (!LINE.matcher(value).matches()) {
                throw new IllegalArgumentException("mediaType must be printable ASCII");
            }
            this.mediaType = value;
            return this;
        }

        /**
         * Says how long the feed is fresh; {@link Feed#USUAL_MAX_AGE} otherwise.
         *
         * @param value the time, not negative; of a part of a second nothing is said; never null
         * @return this builder, never null
         * @throws IllegalArgumentException if it is negative
         */
        public Builder maxAge(Duration value) {
            Objects.requireNonNull(value, "maxAge must not be null");
            if (value.isNegative()) {
                throw new IllegalArgumentException("maxAge must not be negative, not " + value);
            }
            this.maxAge = Duration.ofSeconds(value.toSeconds());
            return this;
        }

        /**
         * Says whether the feed is for everybody; it is otherwise.
         *
         * @param value false if it is for one person: then caches between must not keep it, search
         *     engines not list it, and each use asks first whether it is still good
         * @return this builder, never null
         */
        public Builder shared(boolean value) {
            this.shared = value;
            return this;
        }

        /**
         * Says whether the feed is compressed for those who ask for it; it is otherwise.
         *
         * @param value false if it never is
         * @return this builder, never null
         */
        public Builder compressible(boolean value) {
            this.compressible = value;
            return this;
        }

        /**
         * Returns the feed.
         *
         * @return the feed, never null
         */
        public Feed build() {
            Octets octets = Octets.copyOf(bytes);
            byte[] hash = Arrays.copyOf(octets.sha256(), TAG_BYTES);
            return new Feed(
                    octets, Base64.getUrlEncoder().withoutPadding().encodeToString(hash), this);
        }
    }
}
