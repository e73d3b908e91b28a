package org.forumkit.export.ical;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.forumkit.export.ical.internal.LineSink;
import org.forumkit.export.ical.internal.TimeZoneComponent;
import org.forumkit.programme.ProgrammeItem;
import org.forumkit.programme.ProgrammeSession;
import org.jspecify.annotations.Nullable;

/** The local times that a zone has to be right for. */
final class TimeWindow {
    private LocalDateTime first = LocalDateTime.MAX;
    private LocalDateTime last = LocalDateTime.MIN;

    /** Includes a session with a usable start, whatever of it has an entry. */
    void include(ProgrammeSession session, LocalDateTime start, @Nullable LocalDateTime end) {
        include(start, end);
        LocalDateTime setUp = EditionPlan.setUp(session);
        if (setUp != null) {
            include(setUp, null);
        }
        include(session.items());
        include(session.withdrawnItems());
    }

    void include(LocalDateTime time) {
        include(time, null);
    }

    void include(TimeWindow other) {
        if (!other.isEmpty()) {
            include(other.first, other.last);
        }
    }

    private void include(List<ProgrammeItem> items) {
        for (int i = 0; i < items.size(); i++) {
            LocalDateTime start = items.get(i).start();
            if (start != null && EditionPlan.isUsable(start)) {
                include(start, EditionPlan.end(items.get(i)));
            }
        }
    }

    private void include(LocalDateTime start, @Nullable LocalDateTime end) {
        if (start.isBefore(first)) {
            first = start;
        }
        if ((end == null ? start : end).isAfter(last)) {
            last = end == null ? start : end;
        }
    }

    boolean isEmpty() {
        return first.isAfter(last);
    }

    void write(ZoneId zone, LineSink out) throws IOException {
        Instant from = first.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
        Instant to = last.atZone(zone).withLaterOffsetAtOverlap().toInstant();
        TimeZoneComponent.write(out, zone, from, to);
    }
}
