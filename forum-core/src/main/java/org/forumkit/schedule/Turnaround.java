package org.forumkit.schedule;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How long somebody needs from one session to the next.
 *
 * <p>Within one room no time is needed. Of two rooms of one venue the pair counts if it has a time
 * of its own, else what any two rooms need.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Turnaround {
    private static final Turnaround NONE =
            new Turnaround(Duration.ZERO, Duration.ZERO, Map.of(), Duration.ZERO);

    private final Duration rooms;
    private final Duration venues;
    private final Map<Set<String>, Duration> pairs;
    private final Duration longest;

    private Turnaround(
            Duration rooms, Duration venues, Map<Set<String>, Duration> pairs, Duration longest) {
        this.rooms = rooms;
        this.venues = venues;
        this.pairs = pairs;
        this.longest = longest;
    }

    /**
     * Returns that no time is needed.
     *
     * @return no time, never null
     */
    public static Turnaround none() {
        return NONE;
    }

    /**
     * Returns this with another time between any two rooms of one venue.
     *
     * @param time how long it takes, not negative; never null
     * @return the changed times, never null
     * @throws IllegalArgumentException if {@code time} is negative
     */
    public Turnaround betweenRooms(Duration time) {
        return new Turnaround(checked(time), venues, pairs, longer(time));
    }

    /**
     * Returns this with another time between two venues.
     *
     * @param time how long it takes, not negative; never null
     * @return the changed times, never null
     * @throws IllegalArgumentException if {@code time} is negative
     */
    public Turnaround betweenVenues(Duration time) {
        return new Turnaround(rooms, checked(time), pairs, longer(time));
    }

    /**
     * Returns this with another time between two rooms, either way.
     *
     * @param room the id of a room, never null
     * @param other the id of another room, never null
     * @param time how long it takes, not negative; never null
     * @return the changed times, never null
     * @throws IllegalArgumentException if {@code time} is negative or both rooms are one
     */
    public Turnaround between(String room, String other, Duration time) {
        Objects.requireNonNull(room, "room must not be null");
        Objects.requireNonNull(other, "other must not be null");
        if (room.equals(other)) {
            throw new IllegalArgumentException("other must be another room, not " + other);
        }
        Map<Set<String>, Duration> changed = new HashMap<>(pairs);
        changed.put(Set.of(room, other), checked(time));
        return new Turnaround(rooms, venues, Map.copyOf(changed), longer(time));
    }

    /** Tells whether any time is needed anywhere. */
    boolean isNone() {
        return longest.isZero();
    }

    /** Returns what is needed between two rooms that are not the same. */
    Duration needed(String room, String other, boolean sameVenue) {
        if (!sameVenue) {
            return venues;
        }
        return room.equals(other) || pairs.isEmpty()
                ? rooms
                : pairs.getOrDefault(Set.of(room, other), rooms);
    }

    private Duration longer(Duration time) {
        return time.compareTo(longest) > 0 ? time : longest;
    }

    private static Duration checked(Duration time) {
        if (Objects.requireNonNull(time, "time must not be null").isNegative()) {
            throw new IllegalArgumentException("time must not be negative, not " + time);
        }
        return time;
    }
}
