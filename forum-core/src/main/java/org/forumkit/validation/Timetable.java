package org.forumkit.validation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import org.forumkit.finding.Severity;
import org.forumkit.model.Edition;
import org.forumkit.model.EditionState;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.validation.internal.Codes;
import org.jspecify.annotations.Nullable;

/**
 * Times are on the edition's days and there in its zone.
 *
 * <p>{@code zone.missing}, {@code time.skipped}, {@code time.ambiguous}, {@code
 * session.outside-edition}, {@code item.outside-session}, {@code session.without-start}, {@code
 * session.without-end}.
 */
final class Timetable implements Rule {
    @Override
    public void check(Forum forum, Report report) {
        for (int i = 0; i < forum.series().editions().size(); i++) {
            Place place = Place.ROOT.at("series").at("editions", i);
            new OfEdition(forum.series().editions().get(i), place, report).check();
        }
    }

    /** Returns the day of the programme; an end belongs to the day that it is the end of. */
    static LocalDate day(Edition edition, LocalDateTime time, int nanosBefore) {
        LocalTime change = edition.dayChange() == null ? LocalTime.MIDNIGHT : edition.dayChange();
        try {
            return time.minusNanos(change.toNanoOfDay() + nanosBefore).toLocalDate();
        } catch (DateTimeException e) {
            return time.toLocalDate();
        }
    }

    private static final class OfEdition {
        private final Edition edition;
        private final Place place;
        private final Report report;
        private final @Nullable ZoneRules zone;

        OfEdition(Edition edition, Place place, Report report) {
            this.edition = edition;
            this.place = place;
            this.report = report;
            this.zone =
                    edition.zone() != null && Codes.zones().contains(edition.zone())
                            ? ZoneId.of(edition.zone()).getRules()
                            : null;
        }

        void check() {
            boolean timed = false;
            for (int i = 0; i < edition.sessions().size(); i++) {
                Session session = edition.sessions().get(i);
                timed |= session.start() != null;
                session(session, place.at("sessions", i));
            }
            if (timed && edition.zone() == null) {
                report.error("zone.missing", place.at("zone"), null);
            }
        }

        private void session(Session session, Place at) {
            inZone(session.start(), at.at("start"));
            inZone(session.end(), at.at("end"));
            if (session.status() != SessionStatus.CANCELLED
                    && session.status() != SessionStatus.POSTPONED) {
                onDays(session, at);
                complete(session, at);
            }
            for (int i = 0; i < session.items().size(); i++) {
                Item item = session.items().get(i);
                Place place = at.at("items", i);
                inZone(item.start(), place.at("start"));
                inZone(item.end(), place.at("end"));
                if (!within(item.start(), session)) {
                    outsideSession(item.start(), place.at("start"), session);
                } else if (!within(item.end(), session)) {
                    outsideSession(item.end(), place.at("end"), session);
                }
            }
        }

        /**
         * A programme prints what has no times yet, but a calendar can hold no such entry. Of an
         * edition that was held, nobody needs to be told that the times are not known.
         */
        private void complete(Session session, Place at) {
            LocalDateTime start = session.start();
            LocalDateTime end = session.end();
            boolean held = edition.state() == EditionState.HELD;
            if (start == null && end == null && !held) {
                report.add(
                        Severity.HINT,
                        "session.without-start",
                        at.at("start").toString(),
                        session.id());
            } else if (start != null && (end == null ? !held : end.equals(start))) {
                report.add(
                        end == null ? Severity.HINT : Severity.WARNING,
                        "session.without-end",
                        at.at("end").toString(),
                        session.id());
            }
        }

        private void inZone(@Nullable LocalDateTime time, Place at) {
            if (time == null || zone == null) {
                return;
            }
            int offsets = zone.getValidOffsets(time).size();
            String name = String.valueOf(edition.zone());
            if (offsets == 0) {
                report.error("time.skipped", at, time.toString(), "zone", name);
            } else if (offsets > 1) {
                report.add(
                        Severity.WARNING,
                        "time.ambiguous",
                        at.toString(),
                        time.toString(),
                        "zone",
                        name);
            }
        }

        private void onDays(Session session, Place at) {
            LocalDate first = edition.firstDay();
            LocalDate last = edition.lastDay() == null ? first : edition.lastDay();
            LocalDateTime start = session.start();
            LocalDateTime end = session.end();
            if (first == null || last == null || last.isBefore(first) || start == null) {
                return;
            }
            LocalDate day = day(edition, start, 0);
            if (day.isBefore(first) || day.isAfter(last)) {
                outsideEdition(start, at.at("start"), first, last);
            } else if (end != null && end.isAfter(start) && day(edition, end, 1).isAfter(last)) {
                outsideEdition(end, at.at("end"), first, last);
            }
        }

        private void outsideEdition(LocalDateTime time, Place at, LocalDate first, LocalDate last) {
            report.error(
                    "session.outside-edition",
                    at,
                    time.toString(),
                    "firstDay",
                    first.toString(),
                    "lastDay",
                    last.toString());
        }

        private static boolean within(@Nullable LocalDateTime time, Session session) {
            LocalDateTime start = session.start();
            LocalDateTime end = session.end();
            return time == null
                    || start == null
                    || (!time.isBefore(start) && (end == null || !time.isAfter(end)));
        }

        private void outsideSession(@Nullable LocalDateTime time, Place at, Session session) {
            report.error(
                    "item.outside-session",
                    at,
                    String.valueOf(time),
                    "start",
                    String.valueOf(session.start()),
                    "end",
                    String.valueOf(session.end()));
        }
    }
}
