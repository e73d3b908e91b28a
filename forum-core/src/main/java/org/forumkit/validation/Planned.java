package org.forumkit.validation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.forumkit.model.Edition;
import org.forumkit.model.EditionState;
import org.forumkit.model.Participant;
import org.forumkit.model.ParticipantStatus;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.schedule.EditionClock;
import org.jspecify.annotations.Nullable;

/** What is meant to take place, and who is meant to come. */
final class Planned {
    private Planned() {}

    /** Tells whether a session takes place as far as is known. */
    static boolean isPlanned(Session session) {
        return session.status() == SessionStatus.CONFIRMED
                || session.status() == SessionStatus.TENTATIVE;
    }

    /** Tells whether somebody comes as far as is known. */
    static boolean isComing(Participant participant) {
        return participant.status() != ParticipantStatus.DECLINED
                && participant.status() != ParticipantStatus.WITHDRAWN;
    }

    /** Tells whether there is still something to prepare: an edition that is over is as it is. */
    static boolean isAhead(Edition edition, @Nullable Instant at) {
        LocalDate today = day(edition, at);
        LocalDate last =
                Objects.requireNonNullElse(
                        edition.lastDay() == null ? edition.firstDay() : edition.lastDay(),
                        LocalDate.MAX);
        return (edition.state() == EditionState.PLANNED
                        || edition.state() == EditionState.ANNOUNCED)
                && (today == null || !today.isAfter(last));
    }

    /** Returns the day that it is at an edition, null if that is not known. */
    static @Nullable LocalDate day(Edition edition, @Nullable Instant at) {
        try {
            return at == null ? null : EditionClock.of(edition).local(at).toLocalDate();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
