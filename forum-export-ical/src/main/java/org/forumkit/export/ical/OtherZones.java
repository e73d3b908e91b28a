package org.forumkit.export.ical;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.forumkit.export.ExportRequest;
import org.forumkit.finding.Finding;
import org.forumkit.words.Dates;
import org.jspecify.annotations.Nullable;

/** Says when something is by the clocks of other places. */
record OtherZones(ZoneId own, List<ZoneId> others, Dates dates) {

    static OtherZones of(ExportRequest request, ZoneId own) {
        List<ZoneId> others = new ArrayList<>();
        for (String name : names(request)) {
            ZoneId zone = zone(name);
            if (zone != null) {
                others.add(zone);
            }
        }
        return new OtherZones(own, others, Dates.of(request.programme().languages().get(0)));
    }

    /** Reports the zones that there are not. */
    static void check(ExportRequest request, List<Finding> findings) {
        for (String name : names(request)) {
            if (zone(name) == null) {
                findings.add(Finding.warning("ical.zone-unknown", "", name));
            }
        }
    }

    private static List<String> names(ExportRequest request) {
        String zones = request.get(IcalFeed.ZONES);
        return zones.isEmpty() ? List.of() : List.of(zones.split(",", -1));
    }

    private static @Nullable ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Returns a line for each place whose clocks show another time. */
    List<String> lines(LocalDateTime start, @Nullable LocalDateTime end) {
        List<String> lines = new ArrayList<>(others.size());
        ZonedDateTime here = start.atZone(own);
        for (ZoneId each : others) {
            Instant at = here.toInstant();
            LocalDateTime from = here.withZoneSameInstant(each).toLocalDateTime();
            if (from.equals(here.toLocalDateTime())) {
                continue;
            }
            LocalDateTime until =
                    end == null
                            ? from
                            : end.atZone(own).withZoneSameInstant(each).toLocalDateTime();
            boolean sameDay =
                    from.toLocalDate().equals(start.toLocalDate())
                            && until.toLocalDate().equals(start.toLocalDate());
            String times =
                    sameDay
                            ? Dates.times(from.toLocalTime(), until.toLocalTime())
                            : dates.range(from, until);
            lines.add(times + " " + dates.zone(each, at));
        }
        return lines;
    }
}
