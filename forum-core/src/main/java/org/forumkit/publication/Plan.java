package org.forumkit.publication;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.forumkit.model.Audience;
import org.forumkit.programme.PeopleOrder;
import org.jspecify.annotations.Nullable;

/**
 * What to make of one edition of a document: a list of files and of templates for many files.
 *
 * <p>In JSON it is a plan file; {@code RecordJson.of(Plan.class)} reads and writes it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param formatVersion the version of the format; never null, null is taken for 1
 * @param edition the id of the edition; null if the document has but one
 * @param release the number of the release that it is for, also for names of files and options;
 *     null for a draft or whatever release it is given
 * @param audience whom the files are for, unless an entry says otherwise; never null, null is taken
 *     for the public
 * @param zone the IANA zone in which times are shown, unless an entry says otherwise; null for the
 *     edition's own
 * @param at the moment that embargoes are measured by; null if all of them still hold
 * @param stamp the moment that the files say they were made; null only as long as the plan is not
 *     carried out
 * @param order in what order people stand; never null, null is taken for that of the document
 * @param entries what to make, in order; never null, copied, unmodifiable, null is taken for empty
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "formatVersion",
    "edition",
    "release",
    "audience",
    "zone",
    "at",
    "stamp",
    "order",
    "entries"
})
public record Plan(
        @JsonProperty("formatVersion") Integer formatVersion,
        @JsonProperty("edition") @Nullable String edition,
        @JsonProperty("release") @Nullable Integer release,
        @JsonProperty("audience") Audience audience,
        @JsonProperty("zone") @Nullable String zone,
        @JsonProperty("at") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable Instant at,
        @JsonProperty("stamp") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable Instant stamp,
        @JsonProperty("order") PeopleOrder order,
        @JsonProperty("entries") List<PlanEntry> entries) {

    /** The version of the format that this library writes and reads. */
    public static final int FORMAT_VERSION = 1;

    /**
     * Creates one; the builder is the better way in.
     *
     * @throws NullPointerException if an entry is null
     */
    public Plan {
        formatVersion = Objects.requireNonNullElse(formatVersion, FORMAT_VERSION);
        audience = Objects.requireNonNullElse(audience, Audience.PUBLIC);
        order = Objects.requireNonNullElse(order, PeopleOrder.GIVEN);
        entries = Values.list(entries);
    }

    /**
     * Returns a builder of a plan without entries.
     *
     * @return a new builder, never null
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that starts from this one.
     *
     * @return a new builder, never null
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.formatVersion = formatVersion;
        builder.edition = edition;
        builder.release = release;
        builder.audience = audience;
        builder.zone = zone;
        builder.at = at;
        builder.stamp = stamp;
        builder.order = order;
        builder.entries = entries;
        return builder;
    }

    /**
     * Builds {@link Plan}; not for use by several threads at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private Integer formatVersion = FORMAT_VERSION;
        private @Nullable String edition;
        private @Nullable Integer release;
        private Audience audience = Audience.PUBLIC;
        private @Nullable String zone;
        private @Nullable Instant at;
        private @Nullable Instant stamp;
        private PeopleOrder order = PeopleOrder.GIVEN;
        private List<PlanEntry> entries = List.of();

        private Builder() {}

        /**
         * Sets {@code formatVersion}.
         *
         * @param value the version of the format; never null, null is taken for 1
         * @return this builder, never null
         */
        public Builder formatVersion(Integer value) {
            this.formatVersion = Objects.requireNonNull(value, "formatVersion must not be null");
            return this;
        }

        /**
         * Sets {@code edition}.
         *
         * @param value the id of the edition; null if the document has but one
         * @return this builder, never null
         */
        public Builder edition(@Nullable String value) {
            this.edition = value;
            return this;
        }

        /**
         * Sets {@code release}.
         *
         * @param value the number of the release that it is for, also for names of files and
         *     options; null for a draft or whatever release it is given
         * @return this builder, never null
         */
        public Builder release(@Nullable Integer value) {
            this.release = value;
            return this;
        }

        /**
         * Sets {@code audience}.
         *
         * @param value whom the files are for, unless an entry says otherwise; never null, null is
         *     taken for the public
         * @return this builder, never null
         */
        public Builder audience(Audience value) {
            this.audience = Objects.requireNonNull(value, "audience must not be null");
            return this;
        }

        /**
         * Sets {@code zone}.
         *
         * @param value the IANA zone in which times are shown, unless an entry says otherwise; null
         *     for the edition's own
         * @return this builder, never null
         */
        public Builder zone(@Nullable String value) {
            this.zone = value;
            return this;
        }

        /**
         * Sets {@code at}.
         *
         * @param value the moment that embargoes are measured by; null if all of them still hold
         * @return this builder, never null
         */
        public Builder at(@Nullable Instant value) {
            this.at = value;
            return this;
        }

        /**
         * Sets {@code stamp}.
         *
         * @param value the moment that the files say they were made; null only as long as the plan
         *     is not carried out
         * @return this builder, never null
         */
        public Builder stamp(@Nullable Instant value) {
            this.stamp = value;
            return this;
        }

        /**
         * Sets {@code order}.
         *
         * @param value in what order people stand; never null, null is taken for that of the
         *     document
         * @return this builder, never null
         */
        public Builder order(PeopleOrder value) {
            this.order = Objects.requireNonNull(value, "order must not be null");
            return this;
        }

        /**
         * Sets {@code entries}.
         *
         * @param value what to make, in order; never null, copied
         * @return this builder, never null
         */
        public Builder entries(List<PlanEntry> value) {
            this.entries = Objects.requireNonNull(value, "entries must not be null");
            return this;
        }

        /**
         * Returns what was set.
         *
         * @return a new {@link Plan}, never null
         */
        public Plan build() {
            return new Plan(
                    formatVersion, edition, release, audience, zone, at, stamp, order, entries);
        }
    }
}
