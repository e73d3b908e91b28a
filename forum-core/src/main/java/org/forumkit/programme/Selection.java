package org.forumkit.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.forumkit.model.Attendance;
import org.forumkit.model.LanguageTags;
import org.forumkit.model.SessionStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a programme is wanted, as a plain value.
 *
 * <p>It chooses among what the audience may see anyway. A selection of people (participant,
 * organisation, country, delegation) keeps the sessions in which they appear and the plenary ones,
 * and of the list of participants their entries; the others keep the whole list. A selection of
 * people, of a day, a room, a topic or a language also keeps sessions that were once part of it and
 * are no more, if a ledger tells of it: those then stand as withdrawn in the part that is selected.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public sealed interface Selection {

    /**
     * Tells whether an edition is part of it; one that is not is left out of the programme.
     *
     * @param edition the edition as the audience sees it, never null
     * @return true if it stays in the programme, for all selections but those of other editions
     */
    default boolean includes(ProgrammeEdition edition) {
        return true;
    }

    /**
     * Returns what it selects of an edition that is part of it.
     *
     * @param edition the edition as the audience sees it, never null
     * @return the selection that holds inside the edition, never null
     */
    default Selection within(ProgrammeEdition edition) {
        return this;
    }

    /**
     * Tells whether a session of an edition that is part of it is part of it too.
     *
     * @param session the session as the audience sees it, never null
     * @return true if it stays in the programme
     */
    boolean includes(ProgrammeSession session);

    /**
     * Tells whether an entry of the list of participants is part of it.
     *
     * @param participant the entry as the audience sees it, never null
     * @return true if it stays in the programme
     */
    default boolean includes(ProgrammeParticipant participant) {
        return true;
    }

    /**
     * Tells whether it selects among the participants too.
     *
     * @return true for a selection of people or one that has such a part; false if it keeps the
     *     whole list of participants
     */
    default boolean isOfPeople() {
        return false;
    }

    /**
     * Selects everything.
     *
     * @return the selection, never null
     */
    static Selection everything() {
        return new Everything();
    }

    /**
     * Selects an edition of a series. It is {@link #within} that tells it from others: what it says
     * of a session alone holds for those of that edition.
     *
     * @param id the edition's id, never null
     * @return the selection, never null
     */
    static Selection edition(String id) {
        return new OneEdition(id);
    }

    /**
     * Selects the sessions of a day of the programme.
     *
     * @param day the day, never null
     * @return the selection, never null
     */
    static Selection day(LocalDate day) {
        return new Day(day);
    }

    /**
     * Selects the sessions in a room.
     *
     * @param id the room's id, never null
     * @return the selection, never null
     */
    static Selection room(String id) {
        return new Room(id);
    }

    /**
     * Selects the sessions of a topic.
     *
     * @param id the topic's id, never null
     * @return the selection, never null
     */
    static Selection topic(String id) {
        return new Topic(id);
    }

    /**
     * Selects one session.
     *
     * @param id the session's id, never null
     * @return the selection, never null
     */
    static Selection session(String id) {
        return new OneSession(id);
    }

    /**
     * Selects the programme of a participant.
     *
     * @param id the participant's id, never null
     * @return the selection, never null
     */
    static Selection participant(String id) {
        return new Participant(id);
    }

    /**
     * Selects the programme of an organisation.
     *
     * @param id the organisation's id, never null
     * @return the selection, never null
     */
    static Selection organisation(String id) {
        return new Organisation(id);
    }

    /**
     * Selects the programme of a country.
     *
     * @param code the ISO 3166-1 alpha-2 code, never null
     * @return the selection, never null
     */
    static Selection country(String code) {
        return new Country(code);
    }

    /**
     * Selects the programme of a delegation.
     *
     * @param id the delegation's id, never null
     * @return the selection, never null
     */
    static Selection delegation(String id) {
        return new Delegation(id);
    }

    /**
     * Selects the sessions that a listener of a language can follow: spoken or interpreted.
     *
     * @param language the language, BCP 47; never null
     * @return the selection, never null
     */
    static Selection language(String language) {
        return new Language(language);
    }

    /**
     * Selects the sessions in which a language is spoken on the floor.
     *
     * @param language the language, BCP 47; never null
     * @return the selection, never null
     */
    static Selection floorLanguage(String language) {
        return new FloorLanguage(language);
    }

    /**
     * Selects the sessions that are interpreted into a language.
     *
     * @param language the language, BCP 47; never null
     * @return the selection, never null
     */
    static Selection interpretation(String language) {
        return new InterpretationLanguage(language);
    }

    /**
     * Selects sessions that were picked by hand.
     *
     * @param ids the sessions' ids, never null, copied
     * @return the selection, never null
     */
    static Selection sessions(Collection<String> ids) {
        return new Picked(Set.copyOf(ids));
    }

    /**
     * Selects the sessions of a status.
     *
     * @param status the status, never null
     * @return the selection, never null
     */
    static Selection status(SessionStatus status) {
        return new Status(status);
    }

    /**
     * Selects what both this and another selection select.
     *
     * @param other the other selection, never null
     * @return the selection, never null
     */
    default Selection and(Selection other) {
        return new And(this, other);
    }

    /**
     * Selects what this or another selection selects.
     *
     * @param other the other selection, never null
     * @return the selection, never null
     */
    default Selection or(Selection other) {
        return new Or(this, other);
    }

    /**
     * Everything.
     *
     * @since 0.1
     */
    record Everything() implements Selection {
        @Override
        public boolean includes(ProgrammeSession session) {
            return true;
        }
    }

    /**
     * One edition.
     *
     * @param id the edition's id, never null
     * @since 0.1
     */
    record OneEdition(String id) implements Selection {
        /** Creates one. */
        public OneEdition {
            Objects.requireNonNull(id, "id must not be null");
        }

        @Override
        public boolean includes(ProgrammeEdition edition) {
            return edition.id().equals(id);
        }

        @Override
        public Selection within(ProgrammeEdition edition) {
            return new Everything();
        }

        @Override
        public boolean includes(ProgrammeSession session) {
            return true;
        }
    }

    /**
     * The sessions of a day.
     *
     * @param day the day, never null
     * @since 0.1
     */
    record Day(LocalDate day) implements Selection {
        /** Creates one. */
        public Day {
            Objects.requireNonNull(day, "day must not be null");
        }

        @Override
        public boolean includes(ProgrammeSession session) {
            return day.equals(session.day()) || session.left().containsKey(this);
        }
    }

    /**
     * The sessions in a room.
     *
     * @param id the room's id, never null
     * @since 0.1
     */
    record Room(String id) implements Selection {
        /** Creates one. */
        public Room {
            Objects.requireNonNull(id, "id must not be null");
        }

        @Override
        public boolean includes(ProgrammeSession session) {
            return session.rooms().stream().anyMatch(room -> room.id().equals(id))
                    || session.left().containsKey(this);
        }
    }

    /**
     * The sessions of a topic.
     *
     * @param id the topic's id, never null
     * @since 0.1
     */
    record Topic(String id) implements Selection {
        /** Creates one. */
        public Topic {
            Objects.requireNonNull(id, "id must not be null");
        }

        @Override
        public boolean includes(ProgrammeSession session) {
            return session.topics().stream().anyMatch(topic -> topic.id().equals(id))
                    || session.left().containsKey(this);
        }
    }

    /**
     * One session.
     *
     * @param id the session's id, never null
     * @since 0.1
     */
    record OneSession(String id) implements Selection {
        /** Creates one. */
        public OneSession {
            Objects.requireNonNull(id, "id must not be null");
        }

        @Override
        public boolean includes(ProgrammeSession session) {
            return session.id().equals(id);
        }
    }

    /**
     * The programme of a participant.
     *
     * @param id the participant's id, never null
     * @since 0.1
     */
    record Participant(String id) implements Selection {
        /** Creates one. */
        public Participant {
            Objects.requireNonNull(id, "id must not be null");
        }

        @Override
        public boolean isOfPeople() {
            return true;
        }

        @Override
        public boolean includes(ProgrammeSession session) {
            return isPlenary(session)
                    || anybody(session, this, each -> id.equals(each.participant()));
        }

        @Override
        public boolean includes(ProgrammeParticipant participant) {
            return participant.id().equals(id);
        }
    }

    /**
     * The programme of an organisation.
     *
     * @param id the organisation's id, never null
     * @since 0.1
     */
    record Organisation(String id) implements Selection {
        /** Creates one. */
        public Organisation {
            Objects.requireNonNull(id, "id must not be null");
        }

        @Override
        public boolean isOfPeople() {
            return true;
        }

        @Override
        public boolean includes(ProgrammeSession session) {
            return isPlenary(session) || anybody(session, this, each -> isIt(each.organisation()));
        }

        @Override
        public boolean includes(ProgrammeParticipant participant) {
            return isIt(participant.organisation());
        }

        private boolean isIt(@Nullable ProgrammeOrganisation organisation) {
            return organisation != null && organisation.id().equals(id);
        }
    }

    /**
     * The programme of a country.
     *
     * @param code the ISO 3166-1 alpha-2 code, never null
     * @since 0.1
     */
    record Country(String code) implements Selection {
        /** Creates one. */
        public Country {
            Objects.requireNonNull(code, "code must not be null");
        }

        @Override
        public boolean isOfPeople() {
            return true;
        }

        @Override
        public boolean includes(ProgrammeSession session) {
            return isPlenary(session) || anybody(session, this, each -> isIt(each.country()));
        }

        @Override
        public boolean includes(ProgrammeParticipant participant) {
            return isIt(participant.country());
        }

        private boolean isIt(@Nullable ProgrammeCountry country) {
            return country != null && country.code().equals(code);
        }
    }

    /**
     * The programme of a delegation.
     *
     * @param id the delegation's id, never null
     * @since 0.1
     */
    record Delegation(String id) implements Selection {
        /** Creates one. */
        public Delegation {
            Objects.requireNonNull(id, "id must not be null");
        }

        @Override
        public boolean isOfPeople() {
            return true;
        }

        @Override
        public boolean includes(ProgrammeSession session) {
            return isPlenary(session)
                    || anybody(session, this, each -> id.equals(each.delegation()));
        }

        @Override
        public boolean includes(ProgrammeParticipant participant) {
            return id.equals(participant.delegation());
        }
    }

    /**
     * The sessions that a listener of a language can follow.
     *
     * @param language the language, BCP 47; never null
     * @since 0.1
     */
    record Language(String language) implements Selection {
        /** Creates one. */
        public Language {
            Objects.requireNonNull(language, "language must not be null");
        }

        @Override
        public boolean includes(ProgrammeSession session) {
            return new FloorLanguage(language).includes(session)
                    || new InterpretationLanguage(language).includes(session);
        }
    }

    /**
     * The sessions in which a language is spoken on the floor.
     *
     * @param language the language, BCP 47; never null
     * @since 0.1
     */
    record FloorLanguage(String language) implements Selection {
        /** Creates one. */
        public FloorLanguage {
            Objects.requireNonNull(language, "language must not be null");
        }

        @Override
        public boolean includes(ProgrammeSession session) {
            return isSpoken(session) || Leaving.last(session, this) != null;
        }

        boolean isSpoken(ProgrammeSession session) {
            return session.languages().stream()
                    .anyMatch(each -> LanguageTags.sameReader(language, each));
        }
    }

    /**
     * The sessions that are interpreted into a language.
     *
     * @param language the language, BCP 47; never null
     * @since 0.1
     */
    record InterpretationLanguage(String language) implements Selection {
        /** Creates one. */
        public InterpretationLanguage {
            Objects.requireNonNull(language, "language must not be null");
        }

        @Override
        public boolean includes(ProgrammeSession session) {
            return isHeard(session) || Leaving.last(session, this) != null;
        }

        boolean isHeard(ProgrammeSession session) {
            return session.interpretation().stream()
                    .anyMatch(each -> LanguageTags.sameReader(language, each.language()));
        }
    }

    /**
     * Sessions that were picked by hand.
     *
     * @param ids the sessions' ids; never null, copied, unmodifiable
     * @since 0.1
     */
    record Picked(Set<String> ids) implements Selection {
        /** Creates one. */
        public Picked {
            ids = Set.copyOf(ids);
        }

        @Override
        public boolean includes(ProgrammeSession session) {
            return ids.contains(session.id());
        }
    }

    /**
     * The sessions of a status.
     *
     * @param status the status, never null
     * @since 0.1
     */
    record Status(SessionStatus status) implements Selection {
        /** Creates one. */
        public Status {
            Objects.requireNonNull(status, "status must not be null");
        }

        @Override
        public boolean includes(ProgrammeSession session) {
            return session.status() == status;
        }
    }

    /**
     * What two selections both select.
     *
     * @param first the one selection, never null
     * @param second the other selection, never null
     * @since 0.1
     */
    record And(Selection first, Selection second) implements Selection {
        /** Creates one. */
        public And {
            Objects.requireNonNull(first, "first must not be null");
            Objects.requireNonNull(second, "second must not be null");
        }

        @Override
        public boolean includes(ProgrammeEdition edition) {
            return first.includes(edition) && second.includes(edition);
        }

        @Override
        public Selection within(ProgrammeEdition edition) {
            return new And(first.within(edition), second.within(edition));
        }

        @Override
        public boolean isOfPeople() {
            return first.isOfPeople() || second.isOfPeople();
        }

        @Override
        public boolean includes(ProgrammeSession session) {
            return first.includes(session) && second.includes(session);
        }

        @Override
        public boolean includes(ProgrammeParticipant participant) {
            return first.includes(participant) && second.includes(participant);
        }
    }

    /**
     * What one of two selections selects.
     *
     * @param first the one selection, never null
     * @param second the other selection, never null
     * @since 0.1
     */
    record Or(Selection first, Selection second) implements Selection {
        /** Creates one. */
        public Or {
            Objects.requireNonNull(first, "first must not be null");
            Objects.requireNonNull(second, "second must not be null");
        }

        @Override
        public boolean includes(ProgrammeEdition edition) {
            return first.includes(edition) || second.includes(edition);
        }

        @Override
        public Selection within(ProgrammeEdition edition) {
            if (!first.includes(edition)) {
                return second.within(edition);
            }
            return second.includes(edition)
                    ? new Or(first.within(edition), second.within(edition))
                    : first.within(edition);
        }

        @Override
        public boolean isOfPeople() {
            return first.isOfPeople() || second.isOfPeople();
        }

        @Override
        public boolean includes(ProgrammeSession session) {
            return first.includes(session) || second.includes(session);
        }

        @Override
        public boolean includes(ProgrammeParticipant participant) {
            return first.includes(participant) || second.includes(participant);
        }
    }

    private static boolean isPlenary(ProgrammeSession session) {
        return session.attendance() == Attendance.PLENARY;
    }

    /** Whether somebody appears in a session, or did and has to be told that it is off. */
    private static boolean anybody(
            ProgrammeSession session, Selection one, Predicate<ProgrammeAppearance> test) {
        Map<Selection, Instant> left = session.left();
        return session.concerned().contains(one)
                || (!left.isEmpty() && (left.containsKey(one) || left.containsKey(everything())))
                || session.allSpeakers().stream().anyMatch(test);
    }
}
