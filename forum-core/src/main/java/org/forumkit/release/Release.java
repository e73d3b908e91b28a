package org.forumkit.release;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forumkit.finding.Finding;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Forum;
import org.forumkit.model.Text;
import org.forumkit.validation.ForumValidator;
import org.forumkit.validation.ValidationOptions;
import org.forumkit.words.Blank;
import org.jspecify.annotations.Nullable;

/**
 * A document that was approved, with a number and a time, and what subscribers have to know of it.
 *
 * <p>Each release but the first is made from the one before and names that one's number and hash,
 * so that two that were made from the same are found.
 *
 * <p>Immutable and thread-safe.
 *
 * @param releaseVersion the version of the form of releases; never null, null is taken for {@code
 *     CURRENT_VERSION}
 * @param number its number, higher than that of the one before; never null
 * @param time when it was released, later than the one before; never null
 * @param approver who approved it, never null
 * @param note what is to be said of it; null if nothing is
 * @param base the release that it was made from; null for a first one
 * @param hash the SHA-256 of the document as {@code ForumJson} writes it, in small hexadecimal
 *     digits; never null
 * @param ledger the sequence numbers, times and what was withdrawn; never null
 * @param forum the document, never null
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "releaseVersion",
    "number",
    "time",
    "approver",
    "note",
    "base",
    "hash",
    "ledger",
    "forum"
})
public record Release(
        @JsonProperty("releaseVersion") Integer releaseVersion,
        @JsonProperty("number") Integer number,
        @JsonProperty("time") @JsonFormat(shape = JsonFormat.Shape.STRING) Instant time,
        @JsonProperty("approver") String approver,
        @JsonProperty("note") @Nullable Text note,
        @JsonProperty("base") @Nullable ReleaseBase base,
        @JsonProperty("hash") String hash,
        @JsonProperty("ledger") Ledger ledger,
        @JsonProperty("forum") Forum forum) {

    /** The version of the form of releases that this library writes. */
    public static final int CURRENT_VERSION = 1;

    /**
     * Creates one as it is read; the builder is the way to make one.
     *
     * @throws NullPointerException if an argument but {@code releaseVersion}, {@code note} or
     *     {@code base} is null
     */
    public Release {
        releaseVersion = releaseVersion == null ? CURRENT_VERSION : releaseVersion;
        Objects.requireNonNull(number, "number must not be null");
        Objects.requireNonNull(time, "time must not be null");
        Objects.requireNonNull(approver, "approver must not be null");
        Objects.requireNonNull(hash, "hash must not be null");
        Objects.requireNonNull(ledger, "ledger must not be null");
        Objects.requireNonNull(forum, "forum must not be null");
    }

    /**
     * Starts a release of a document.
     *
     * @param forum the document, never null
     * @param number the number, greater than 0
     * @param time when it is released, never null
     * @param approver who approved it, never null or blank
     * @return a new builder, never null
     * @throws IllegalArgumentException if the number is not greater than 0 or the approver is blank
     */
    public static Builder builder(Forum forum, int number, Instant time, String approver) {
        return new Builder(forum, number, time, approver);
    }

    /**
     * Returns the document for programmes and exporters.
     *
     * <p>Its sessions have the ledger's sequence number as revision and the ledger's time as time
     * of the last change. Those that were withdrawn stand at the end of their edition as cancelled,
     * with the rooms and topics that are still there; those that were drafts are left out. Items
     * that were withdrawn are not in it: a programme of the release has them from the ledger.
     *
     * @return the document, never null
     */
    public Forum stamped() {
        return stamped(Instant.MIN);
    }

    /**
     * Returns the document for programmes and exporters, without what was withdrawn long ago.
     *
     * @param since the time from which on what was withdrawn is still told of, never null
     * @return the document as {@link #stamped()} returns it, never null
     */
    public Forum stamped(Instant since) {
        return ledger.stamp(forum, Objects.requireNonNull(since, "since must not be null"));
    }

    /**
     * Tells whether this release was made from another.
     *
     * @param other the other, never null
     * @return true if it names the other's number and hash as its base
     */
    public boolean follows(Release other) {
        Objects.requireNonNull(other, "other must not be null");
        return new ReleaseBase(other.number, other.hash).equals(base);
    }

    /**
     * Finds releases that contradict one another: different ones made from the same one, different
     * first ones of a series, or different ones with the same number.
     *
     * @param releases the releases in any order, never null
     * @return {@code release.forked}, {@code release.first-twice} or {@code release.number-twice}
     *     for each that contradicts one before it, its pointer the place in the list; never null,
     *     empty if there is none
     */
    public static List<Finding> conflicts(List<Release> releases) {
        Map<Object, Release> byOrigin = new HashMap<>();
        Map<Integer, Release> byNumber = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < releases.size(); i++) {
            Release each = releases.get(i);
            Object origin = each.base == null ? each.forum.series().id() : each.base;
            Release sibling = byOrigin.putIfAbsent(origin, each);
            Release namesake = byNumber.putIfAbsent(each.number, each);
            if (sibling != null && !sibling.equals(each)) {
                findings.add(
                        each.base == null
                                ? each.conflict("release.first-twice", "/" + i, sibling)
                                : each.conflict("release.forked", "/" + i, sibling)
                                        .with("base", String.valueOf(each.base.number())));
            } else if (namesake != null && !namesake.equals(each)) {
                findings.add(each.conflict("release.number-twice", "/" + i, namesake));
            }
        }
        return List.copyOf(findings);
    }

    private Finding conflict(String key, String pointer, Release other) {
        return Finding.error(key, pointer, String.valueOf(number))
                .with("approver", approver)
                .with("other", String.valueOf(other.number))
                .with("otherApprover", other.approver);
    }

    /**
     * Builds {@link Release}; not for use by several threads at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final Forum forum;
        private final int number;
        private final Instant time;
        private final String approver;
        private @Nullable Text note;
        private @Nullable Release base;
        private ForumValidator validator = ForumValidator.standard();
        private ValidationOptions options = ValidationOptions.standard();

        private Builder(Forum forum, int number, Instant time, String approver) {
            this.forum = Objects.requireNonNull(forum, "forum must not be null");
            this.time = Objects.requireNonNull(time, "time must not be null");
            this.approver = Objects.requireNonNull(approver, "approver must not be null");
            this.number = number;
            if (number < 1) {
                throw new IllegalArgumentException("number must be greater than 0, not " + number);
            }
            if (Blank.is(approver)) {
                throw new IllegalArgumentException("approver must not be blank");
            }
        }

        /**
         * Says what is to be said of it.
         *
         * @param value the note; null for none
         * @return this builder, never null
         * @throws IllegalArgumentException if the note is in no language, is blank in one, has a
         *     tag that is not well formed, or is in a language twice; what is in {@code und} is in
         *     the document's default language
         */
        public Builder note(@Nullable Text value) {
            List<NoteCheck.Problem> problems =
                    value == null ? List.of() : NoteCheck.problems(value, forum.defaultLanguage());
            if (!problems.isEmpty()) {
                throw new IllegalArgumentException("note " + problems.get(0).message());
            }
            this.note = value;
            return this;
        }

        /**
         * Names the release that it is made from.
         *
         * @param value the release before; null for none
         * @return this builder, never null
         */
        public Builder base(@Nullable Release value) {
            this.base = value;
            return this;
        }

        /**
         * Says what checks the document.
         *
         * @param value the validator, the standard one unless it is said; never null
         * @return this builder, never null
         */
        public Builder validator(ForumValidator value) {
            this.validator = Objects.requireNonNull(value, "validator must not be null");
            return this;
        }

        /**
         * Says how the document is checked: what stands against the release is what is an error by
         * these options.
         *
         * @param value the options, the standard ones unless it is said; never null
         * @return this builder, never null
         */
        public Builder options(ValidationOptions value) {
            this.options = Objects.requireNonNull(value, "options must not be null");
            return this;
        }

        /**
         * Checks the document and releases it.
         *
         * @return the release, never null
         * @throws ReleaseRefusedException if the number is not higher than that of the base, the
         *     time not later, or the document has errors
         */
        public Release build() {
            List<Finding> reasons = new ArrayList<>();
            if (base != null) {
                compare(base, reasons);
            }
            reasons.addAll(validator.errors(forum, options));
            if (!reasons.isEmpty()) {
                throw new ReleaseRefusedException(reasons);
            }
            return new Release(
                    CURRENT_VERSION,
                    number,
                    time,
                    approver,
                    note,
                    base == null ? null : new ReleaseBase(base.number, base.hash),
                    ForumJson.hash(forum),
                    base == null
                            ? Ledger.first(forum, time)
                            : base.ledger.next(base.forum, forum, time),
                    forum);
        }

        private void compare(Release before, List<Finding> reasons) {
            if (number <= before.number) {
                reasons.add(
                        Finding.error("release.number-not-higher", "", String.valueOf(number))
                                .with("base", String.valueOf(before.number)));
            }
            if (!time.isAfter(before.time)) {
                reasons.add(
                        Finding.error("release.time-not-later", "", time.toString())
                                .with("base", String.valueOf(before.number))
                                .with("time", before.time.toString()));
            }
        }
    }
}
