package org.forumkit.validation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.forumkit.finding.Severity;
import org.forumkit.model.Forum;
import org.forumkit.schedule.Turnaround;
import org.jspecify.annotations.Nullable;

/**
 * What a caller wants of a check: how much each rule matters, and what the rules measure by.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ValidationOptions {
    private static final ValidationOptions STANDARD = builder().build();

    private final Map<String, Severity> severities;
    private final Set<String> off;
    private final @Nullable Instant at;
    private final int confirmationDays;
    private final Duration longestWithoutBreak;
    private final Turnaround turnaround;
    private final @Nullable OpeningHours hours;
    private final Map<LocalDate, OpeningHours> hoursOfDays;
    private final List<Forum> earlier;

    private ValidationOptions(Builder builder) {
        this.severities = Map.copyOf(builder.severities);
        this.off = Set.copyOf(builder.off);
        this.at = builder.at;
        this.confirmationDays = builder.confirmationDays;
        this.longestWithoutBreak = builder.longestWithoutBreak;
        this.turnaround = builder.turnaround;
        this.hours = builder.hours;
        this.hoursOfDays = Map.copyOf(builder.hoursOfDays);
        this.earlier = builder.earlier;
    }

    /**
     * Returns what holds unless the caller says otherwise.
     *
     * @return the options, never null
     */
    public static ValidationOptions standard() {
        return STANDARD;
    }

    /**
     * Returns a builder that starts from the standard.
     *
     * @return a new builder, never null
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns how much a finding matters, null if it is not wanted. */
    @Nullable Severity severity(String key, Severity standard) {
        return off.contains(key) ? null : severities.getOrDefault(key, standard);
    }

    @Nullable Instant at() {
        return at;
    }

    int confirmationDays() {
        return confirmationDays;
    }

    Duration longestWithoutBreak() {
        return longestWithoutBreak;
    }

    Turnaround turnaround() {
        return turnaround;
    }

    /** When the venue opens and closes; on the next day where it closes no later than it opens. */
    record OpeningHours(LocalTime opens, LocalTime closes) {}

    /** Returns the hours of a day, null if nobody has said any. */
    @Nullable OpeningHours hours(LocalDate day) {
        OpeningHours own = hoursOfDays.get(day);
        return own == null ? hours : own;
    }

    List<Forum> earlier() {
        return earlier;
    }

    /**
     * Builds {@link ValidationOptions}; not for use by several threads at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final Map<String, Severity> severities = new HashMap<>();
        private final Set<String> off = new HashSet<>();
        private @Nullable Instant at;
        private int confirmationDays = 14;
        private Duration longestWithoutBreak = Duration.ofHours(4);
        private Turnaround turnaround = Turnaround.none();
        private @Nullable OpeningHours hours;
        private final Map<LocalDate, OpeningHours> hoursOfDays = new HashMap<>();
        private List<Forum> earlier = List.of();

        private Builder() {}

        /**
         * Says how much all findings of a rule matter.
         *
         * @param key the rule's key, never null
         * @param severity how much they matter, never null
         * @return this builder, never null
         * @throws IllegalArgumentException if there is no such rule
         */
        public Builder severity(String key, Severity severity) {
            Objects.requireNonNull(severity, "severity must not be null");
            severities.put(ValidationRule.of(key).key(), severity);
            off.remove(key);
            return this;
        }

        /**
         * Says that the findings of a rule are not wanted.
         *
         * @param key the rule's key, never null
         * @return this builder, never null
         * @throws IllegalArgumentException if there is no such rule
         */
        public Builder off(String key) {
            off.add(ValidationRule.of(key).key());
            return this;
        }

        /**
         * Says at which moment the document is looked at.
         *
         * @param value the moment, null for none: what depends on it is then not looked at, as
         *     whether a speaker should be confirmed by now
         * @return this builder, never null
         */
        public Builder at(@Nullable Instant value) {
            this.at = value;
            return this;
        }

        /**
         * Says from when on whoever appears should be named and confirmed.
         *
         * @param value how many days before the edition's first day; 14 unless it is said; at least
         *     0
         * @return this builder, never null
         * @throws IllegalArgumentException if {@code value} is negative
         */
        public Builder confirmationDays(int value) {
            if (value < 0) {
                throw new IllegalArgumentException(
                        "confirmationDays must not be negative, not " + value);
            }
            this.confirmationDays = value;
            return this;
        }

        /**
         * Says for how long a programme may go on without a break.
         *
         * @param value how long, 4 hours unless it is said; more than nothing; never null
         * @return this builder, never null
         * @throws IllegalArgumentException if {@code value} is not positive
         */
        public Builder longestWithoutBreak(Duration value) {
            Objects.requireNonNull(value, "longestWithoutBreak must not be null");
            if (value.isNegative() || value.isZero()) {
                throw new IllegalArgumentException(
                        "longestWithoutBreak must be positive, not " + value);
            }
            this.longestWithoutBreak = value;
            return this;
        }

        /**
         * Says how long people need from room to room.
         *
         * @param value how long, no time unless it is said; never null
         * @return this builder, never null
         */
        public Builder turnaround(Turnaround value) {
            this.turnaround = Objects.requireNonNull(value, "turnaround must not be null");
            return this;
        }

        /**
         * Says when the venue is open each day, in the edition's zone, but on days that have hours
         * of their own.
         *
         * @param opening from when on, never null
         * @param closing until when, never null; not after the opening: on the next day
         * @return this builder, never null
         */
        public Builder openingHours(LocalTime opening, LocalTime closing) {
            this.hours = hours(opening, closing);
            return this;
        }

        /**
         * Says when the venue is open on one day, in the edition's zone.
         *
         * @param day the day, never null
         * @param opening from when on, never null
         * @param closing until when, never null; not after the opening: on the next day
         * @return this builder, never null
         */
        public Builder openingHours(LocalDate day, LocalTime opening, LocalTime closing) {
            Objects.requireNonNull(day, "day must not be null");
            hoursOfDays.put(day, hours(opening, closing));
            return this;
        }

        private static OpeningHours hours(LocalTime opening, LocalTime closing) {
            return new OpeningHours(
                    Objects.requireNonNull(opening, "opening must not be null"),
                    Objects.requireNonNull(closing, "closing must not be null"));
        }

        /**
         * Says what the document was in earlier releases, to find translations that are older than
         * what they translate; without it, nobody looks for them.
         *
         * @param value the earlier documents, the oldest first; never null, copied
         * @return this builder, never null
         */
        public Builder earlier(List<Forum> value) {
            this.earlier = List.copyOf(value);
            return this;
        }

        /**
         * Builds the options.
         *
         * @return the options, never null
         */
        public ValidationOptions build() {
            return new ValidationOptions(this);
        }
    }
}
