package org.forumkit.validation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.forumkit.model.Appearance;
import org.forumkit.model.AppearanceRole;
import org.forumkit.model.Confirmation;
import org.forumkit.model.Edition;
import org.forumkit.model.EditionFormat;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Participant;
import org.forumkit.model.Session;
import org.forumkit.model.SessionKind;
import org.jspecify.annotations.Nullable;

/**
 * What is still to be done for an edition to come: {@code session.no-room}, {@code
 * session.no-speaker}, {@code session.no-abstract}, {@code session.no-moderator}; shortly before
 * it, {@code appearance.unconfirmed} and {@code appearance.unnamed}.
 */
final class Preparation implements Rule {
    private static final Set<SessionKind> SPOKEN =
            Set.of(
                    SessionKind.OPENING,
                    SessionKind.KEYNOTE,
                    SessionKind.DIALOGUE,
                    SessionKind.PANEL,
                    SessionKind.PROMOTION,
                    SessionKind.SIGNING,
                    SessionKind.CLOSING);
    private static final Set<SessionKind> DESCRIBED =
            Set.of(
                    SessionKind.KEYNOTE,
                    SessionKind.DIALOGUE,
                    SessionKind.PANEL,
                    SessionKind.PROMOTION);
    private static final Set<SessionKind> MODERATED =
            Set.of(SessionKind.DIALOGUE, SessionKind.PANEL);
    private static final Set<AppearanceRole> LEADING =
            Set.of(AppearanceRole.MODERATOR, AppearanceRole.CHAIR, AppearanceRole.HOST);

    @Override
    public void check(Forum forum, Report report) {
        for (int i = 0; i < forum.series().editions().size(); i++) {
            Edition edition = forum.series().editions().get(i);
            if (Planned.isAhead(edition, report.options().at())) {
                Place place = Place.ROOT.at("series").at("editions", i);
                new OfEdition(edition, place, report).check();
            }
        }
    }

    private static final class OfEdition {
        private final Edition edition;
        private final Place place;
        private final Report report;
        private final Map<String, Participant> participants = new HashMap<>();
        private final long days;

        OfEdition(Edition edition, Place place, Report report) {
            this.edition = edition;
            this.place = place;
            this.report = report;
            LocalDate today = Planned.day(edition, report.options().at());
            this.days =
                    today == null || edition.firstDay() == null
                            ? Long.MAX_VALUE
                            : ChronoUnit.DAYS.between(today, edition.firstDay());
        }

        void check() {
            edition.participants().forEach(each -> participants.putIfAbsent(each.id(), each));
            for (int i = 0; i < edition.sessions().size(); i++) {
                Session session = edition.sessions().get(i);
                if (Planned.isPlanned(session)) {
                    session(session, place.at("sessions", i));
                }
            }
        }

        private void session(Session session, Place at) {
            if (session.rooms().isEmpty()
                    && session.kind() != SessionKind.VISIT
                    && edition.format() != EditionFormat.ONLINE) {
                report.find("session.no-room", at.at("rooms"), null);
            }
            if (SPOKEN.contains(session.kind()) && !appears(session, false)) {
                report.find("session.no-speaker", at.at("appearances"), null);
            }
            if (MODERATED.contains(session.kind()) && !appears(session, true)) {
                report.find("session.no-moderator", at.at("appearances"), null);
            }
            if (DESCRIBED.contains(session.kind()) && session.description() == null) {
                report.find("session.no-abstract", at.at("description"), null);
            }
            if (days <= report.options().confirmationDays()) {
                settled(session.appearances(), at);
                for (int i = 0; i < session.items().size(); i++) {
                    settled(session.items().get(i).appearances(), at.at("items", i));
                }
            }
        }

        private boolean appears(Session session, boolean leading) {
            return Stream.concat(
                            Stream.of(session.appearances()),
                            session.items().stream().map(Item::appearances))
                    .flatMap(List::stream)
                    .anyMatch(
                            each ->
                                    each.confirmation() != Confirmation.DECLINED
                                            && isComing(each.participant())
                                            && LEADING.contains(each.role()) == leading);
        }

        /** Who is not on the list is another rule's. */
        private boolean isComing(@Nullable String id) {
            Participant participant = participants.get(id);
            return participant == null || Planned.isComing(participant);
        }

        private void settled(List<Appearance> appearances, Place at) {
            for (int i = 0; i < appearances.size(); i++) {
                Appearance each = appearances.get(i);
                Place where = at.at("appearances", i);
                String[] arguments = {"days", Long.toString(Math.max(0, days))};
                if (each.confirmation() == Confirmation.TENTATIVE) {
                    report.find(
                            "appearance.unconfirmed",
                            where.at("confirmation"),
                            "tentative",
                            arguments);
                }
                Participant participant = participants.get(each.participant());
                if (each.confirmation() == Confirmation.DECLINED) {
                    continue;
                }
                if (each.participant() == null && each.placeholder() != null) {
                    report.find("appearance.unnamed", where.at("placeholder"), null, arguments);
                } else if (participant != null && participant.person() == null) {
                    String id = participant.id();
                    report.find("appearance.unnamed", where.at("participant"), id, arguments);
                }
            }
        }
    }
}
