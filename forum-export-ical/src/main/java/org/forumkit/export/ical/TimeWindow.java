package org.forumkit.export.ical;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.forumkit.export.ical.internal.LineSink;
import org.forumkit.export.ical.internal.TimeZoneComponent;
import org.forumkit.programme.TimeSpan;
import org.jspecify.annotations.Nullable;

/** The local times that a zone has to be right for. */
final class TimeWindow {
    private LocalDateTime first = LocalDateTime.MAX;
    private LocalDateTime last = LocalDateTime.MIN;

    void include(@Nullable TimeSpan span) {
        if (span != null) {
            include(span.first());
            include(span.last());
        }
    }

    void include(LocalDateTime time) {
        if (time.isBefore(first)) {
            first = time;
        }
        if (time.isAfter(last)) {
            last = time;
        }
    }

    void write(ZoneId zone, LineSink out) throws IOException {
        Instant from = first.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
        Instant to = last.atZone(zone).withLaterOffsetAtOverlap().toInstant();
        TimeZoneComponent.write(out, zone, from, to);
    }
}
