package org.forumkit.export.ical;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.forumkit.export.ExportRequest;
import org.forumkit.finding.Finding;
import org.forumkit.model.SessionStatus;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeSession;
import org.jspecify.annotations.Nullable;

/**
 * What a feed shows of one edition.
 *
 * @param edition the edition
 * @param hasEntry whether the edition itself has an entry
 * @param sessions the sessions that have an entry, each with a usable start
 */
record EditionPlan(ProgrammeEdition edition, boolean hasEntry, List<ProgrammeSession> sessions) {

    /** Years of four digits, less a day for the offset of a zone and the end of an entry. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 30);

    static EditionPlan of(ProgrammeEdition edition, ExportRequest request, List<Finding> findings) {
        boolean sessions = request.get(IcalFeed.DETAIL) == FeedDetail.SESSIONS;
        boolean entry = !sessions || request.get(IcalFeed.EDITION_ENTRY);
        if (entry && !isUsable(edition.firstDay())) {
            findings.add(Finding.warning("ical.edition-without-days", "", edition.id()));
            entry = false;
        }
        if (entry && edition.lastDay() != null && !isUsable(edition.lastDay())) {
            findings.add(Finding.warning("ical.edition-without-end", "", edition.id()));
        }
        return new EditionPlan(
                edition, entry, sessions ? sessions(edition, request, findings) : List.of());
    }

    private static List<ProgrammeSession> sessions(
            ProgrammeEdition edition, ExportRequest request, List<Finding> findings) {
        if (edition.zone() == null) {
            if (!edition.sessions().isEmpty()) {
                findings.add(Finding.warning("ical.edition-without-zone", "", edition.id()));
            }
            return List.of();
        }
        boolean omit = request.get(IcalFeed.CANCELLED) == CancelledSessions.OMIT;
        List<ProgrammeSession> shown = new ArrayList<>(edition.sessions().size());
        for (ProgrammeSession session : edition.sessions()) {
            if (omit && takesNoPlace(session)) {
                continue;
            }
            if (!isUsable(day(session.start()))) {
                findings.add(Finding.warning("ical.session-without-start", "", session.id()));
                continue;
            }
            if (end(session) == null) {
                findings.add(Finding.warning("ical.session-without-end", "", session.id()));
            }
            shown.add(session);
        }
        return shown;
    }

    /** Whether a session is not held at the time that it names. */
    static boolean takesNoPlace(ProgrammeSession session) {
        return session.withdrawn()
                || session.status() == SessionStatus.CANCELLED
                || session.status() == SessionStatus.POSTPONED;
    }

    /** Returns when a planned session ends, or null if it does not say so rightly. */
    static @Nullable LocalDateTime end(ProgrammeSession session) {
        LocalDateTime start = session.start();
        LocalDateTime end = session.end();
        return start != null && end != null && isUsable(day(end)) && end.isAfter(start)
                ? end
                : null;
    }

    /** Returns the last day of an edition: the first if it names none, or none that can be. */
    static LocalDate lastDay(ProgrammeEdition edition, LocalDate first) {
        LocalDate last = edition.lastDay();
        return last == null || last.isBefore(first) || !isUsable(last) ? first : last;
    }

    private static @Nullable LocalDate day(@Nullable LocalDateTime time) {
        return time == null ? null : time.toLocalDate();
    }

    private static boolean isUsable(@Nullable LocalDate day) {
        return day != null && !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    /** Returns the zone that its times are written in, or null if they are written in UTC. */
    @Nullable ZoneId namedZone() {
        ZoneId zone = edition.zone();
        return zone == null || zone.getRules().isFixedOffset() ? null : zone;
    }
}
