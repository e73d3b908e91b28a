package org.forumkit.validation;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.forumkit.model.Appearance;
import org.forumkit.model.Attendance;
import org.forumkit.model.Confirmation;
import org.forumkit.model.Delegation;
import org.forumkit.model.Edition;
import org.forumkit.model.EditionFormat;
import org.forumkit.model.Figure;
import org.forumkit.model.FigureKind;
import org.forumkit.model.Forum;
import org.forumkit.model.Participant;
import org.forumkit.model.Room;
import org.forumkit.model.Session;
import org.forumkit.model.SessionKind;
import org.forumkit.model.Venue;
import org.jspecify.annotations.Nullable;

/**
 * Who is down for something comes, and there is room: {@code participant.not-coming}, {@code
 * room.too-small}, {@code session.capacity-over-rooms}.
 */
final class Attendances implements Rule {
    @Override
    public void check(Forum forum, Report report) {
        for (int i = 0; i < forum.series().editions().size(); i++) {
            Place place = Place.ROOT.at("series").at("editions", i);
            new OfEdition(forum.series().editions().get(i), place, report).check();
        }
    }

    private static final class OfEdition {
        private final Edition edition;
        private final Place place;
        private final Report report;
        private final Map<String, Participant> participants = new HashMap<>();
        private final Map<String, Room> rooms = new HashMap<>();
        private final boolean ahead;
        private long expected;

        OfEdition(Edition edition, Place place, Report report) {
            this.edition = edition;
            this.place = place;
            this.report = report;
            this.ahead = Planned.isAhead(edition, report.options().at());
        }

        void check() {
            for (Participant each : edition.participants()) {
                participants.putIfAbsent(each.id(), each);
                expected += Planned.isComing(each) ? 1 : 0;
            }
            for (Figure each : edition.figures()) {
                if (each.kind() == FigureKind.PARTICIPANTS) {
                    expected = Math.max(expected, each.value());
                }
            }
            Venue venue = edition.venue();
            if (venue != null) {
                venue.rooms().forEach(each -> rooms.putIfAbsent(each.id(), each));
            }
            for (int i = 0; i < edition.sessions().size(); i++) {
                Session session = edition.sessions().get(i);
                if (Planned.isPlanned(session)) {
                    Place at = place.at("sessions", i);
                    appearances(session.appearances(), at);
                    for (int j = 0; j < session.items().size(); j++) {
                        appearances(session.items().get(j).appearances(), at.at("items", j));
                    }
                    seats(session, at);
                }
            }
            for (int i = 0; i < edition.delegations().size(); i++) {
                Delegation each = edition.delegations().get(i);
                coming(each.head(), place.at("delegations", i).at("head"));
            }
        }

        private void appearances(List<Appearance> appearances, Place at) {
            for (int i = 0; i < appearances.size(); i++) {
                Appearance each = appearances.get(i);
                if (each.confirmation() != Confirmation.DECLINED) {
                    coming(each.participant(), at.at("appearances", i).at("participant"));
                }
            }
        }

        private void coming(@Nullable String id, Place at) {
            Participant participant = participants.get(id);
            if (participant != null && !Planned.isComing(participant)) {
                report.findNamed(
                        "participant.not-coming",
                        at,
                        participant.id(),
                        report.guide().participant(participant));
            }
        }

        private void seats(Session session, Place at) {
            Long seats = seats(session);
            Integer capacity = session.capacity();
            if (seats != null && capacity != null && capacity > seats) {
                String[] arguments = {"seats", seats.toString()};
                report.find(
                        "session.capacity-over-rooms",
                        at.at("capacity"),
                        capacity.toString(),
                        arguments);
            }
            Long held = capacity == null ? seats : Long.valueOf(capacity);
            if (held != null && ahead && isForAll(session) && expected > held) {
                String[] arguments = {"expected", Long.toString(expected)};
                Place where = capacity == null ? at.at("rooms", 0) : at.at("capacity");
                report.find("room.too-small", where, held.toString(), arguments);
            }
        }

        private @Nullable Long seats(Session session) {
            long seats = 0;
            for (String id : new LinkedHashSet<>(session.rooms())) {
                Room room = rooms.get(id);
                if (room == null || room.capacity() == null) {
                    return null;
                }
                seats += room.capacity();
            }
            return session.rooms().isEmpty() ? null : seats;
        }

        /** Those who watch from afar need no seat, and nobody knows how many they are. */
        private boolean isForAll(Session session) {
            return session.attendance() == Attendance.PLENARY
                    && session.kind() != SessionKind.BREAK
                    && edition.format() != EditionFormat.ONLINE
                    && edition.format() != EditionFormat.HYBRID;
        }
    }
}
