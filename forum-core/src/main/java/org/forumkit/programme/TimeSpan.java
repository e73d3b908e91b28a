package org.forumkit.programme;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The first and the last of some times.
 *
 * <p>Immutable and thread-safe.
 *
 * @param first the first, in the zone that the other times are in; never null
 * @param last the last, in the same zone; never null
 * @since 0.1
 */
public record TimeSpan(LocalDateTime first, LocalDateTime last) {
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1, 1, 1, 0, 0);
    private static final LocalDateTime LATEST = LocalDateTime.of(9999, 12, 31, 0, 0);

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the last time is before the first
     */
    public TimeSpan {
        Objects.requireNonNull(first, "first must not be null");
        Objects.requireNonNull(last, "last must not be null");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "last must not be before first: " + first + ", " + last);
        }
    }

    /**
     * Returns the span of these times and others.
     *
     * @param other the others, in the same zone; never null
     * @return from the first of all to the last of all, never null
     */
    public TimeSpan and(TimeSpan other) {
        return new TimeSpan(
                other.first.isBefore(first) ? other.first : first,
                other.last.isAfter(last) ? other.last : last);
    }

    /** Returns the span of all that sessions say of their times, null if they say nothing. */
    static @Nullable TimeSpan of(List<ProgrammeSession> sessions) {
        Ends ends = new Ends();
        for (ProgrammeSession session : sessions) {
            ends.add(session.start());
            ends.add(session.end());
            ends.add(session.formerStart());
            ends.add(session.formerEnd());
            ends.addSetUp(session);
            ends.addItems(session.items());
            ends.addItems(session.withdrawnItems());
        }
        return ends.first == null || ends.last == null ? null : new TimeSpan(ends.first, ends.last);
    }

    /** Calendars write years of four digits: a day is left for offsets and for what has no end. */
    private static boolean isUsable(LocalDateTime time) {
        return !time.isBefore(EARLIEST) && time.isBefore(LATEST);
    }

    /** What of the times came first and last so far. */
    private static final class Ends {
        private @Nullable LocalDateTime first;
        private @Nullable LocalDateTime last;

        void add(@Nullable LocalDateTime time) {
            if (time == null || !isUsable(time)) {
                return;
            }
            if (first == null || time.isBefore(first)) {
                first = time;
            }
            if (last == null || time.isAfter(last)) {
                last = time;
            }
        }

        void addSetUp(ProgrammeSession session) {
            LocalDateTime start = session.start();
            Duration time = session.setUp();
            if (start != null && time != null && isUsable(start)) {
                add(start.minus(time));
            }
        }

        void addItems(List<ProgrammeItem> items) {
            for (ProgrammeItem item : items) {
                LocalDateTime start = item.start();
                Duration time = item.runningTime();
                add(start);
                add(item.end());
                if (start != null && time != null && isUsable(start)) {
                    add(start.plus(time));
                }
            }
        }
    }
}
