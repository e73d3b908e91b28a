package org.forumkit.schedule;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Objects;
import org.forumkit.model.Edition;
import org.forumkit.model.Item;
import org.jspecify.annotations.Nullable;

/**
 * Turns the local times of an edition into moments, so that they can be compared and subtracted.
 *
 * <p>A later local time is never an earlier moment: one that the clocks go forward over is the
 * moment at which they do, and of one that is there twice the first counts. An edition without a
 * zone that there is goes by UTC.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class EditionClock {
    private final ZoneRules rules;
    private final boolean known;

    private EditionClock(@Nullable ZoneRules rules) {
        this.known = rules != null;
        this.rules = rules == null ? ZoneOffset.UTC.getRules() : rules;
    }

    /**
     * Returns the clock of an edition.
     *
     * @param edition the edition, never null
     * @return its clock, never null
     */
    public static EditionClock of(Edition edition) {
        String zone = Objects.requireNonNull(edition, "edition must not be null").zone();
        try {
            return new EditionClock(zone == null ? null : ZoneId.of(zone).getRules());
        } catch (DateTimeException e) {
            return new EditionClock(null);
        }
    }

    /**
     * Tells whether the edition has a zone that there is.
     *
     * @return false if its moments mean nothing outside the edition
     */
    public boolean isKnown() {
        return known;
    }

    /**
     * Returns the moment of a local time.
     *
     * @param local the time in the edition's zone, never null
     * @return the moment, never null
     */
    public Instant moment(LocalDateTime local) {
        if (!rules.isFixedOffset()) {
            ZoneOffsetTransition transition = rules.getTransition(local);
            if (transition != null && transition.isGap()) {
                return transition.getInstant();
            }
        }
        return local.toInstant(rules.getOffset(local));
    }

    /**
     * Returns the local time of a moment.
     *
     * @param moment the moment, never null
     * @return the time in the edition's zone, never null
     * @throws DateTimeException if it is beyond all local times
     */
    public LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, rules.getOffset(moment));
    }

    /**
     * Returns when an item ends: at its end, or after its running time.
     *
     * @param item the item, never null
     * @return the time in the edition's zone; null if it is not said, or beyond all local times
     */
    public @Nullable LocalDateTime end(Item item) {
        LocalDateTime start = item.start();
        Duration runningTime = item.runningTime();
        if (item.end() != null || start == null || runningTime == null) {
            return start == null ? null : item.end();
        }
        try {
            return local(moment(start).plus(runningTime));
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }
}
