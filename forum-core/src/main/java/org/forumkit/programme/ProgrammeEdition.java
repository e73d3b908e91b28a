package org.forumkit.programme;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.forumkit.model.EditionFormat;
import org.forumkit.model.EditionState;
import org.jspecify.annotations.Nullable;

/**
 * One edition as an audience sees it: what an exporter prints or publishes.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id, stable for ever; never null
 * @param ordinal which holding of the series it is; null if there is none
 * @param ordinalNote what is uncertain about the ordinal; null if there is none
 * @param title its title; never null
 * @param theme its motto; null if there is none
 * @param description its purpose and background; null if there is none
 * @param topics its topics in order; never null, copied, unmodifiable
 * @param languages its working languages, BCP 47; never null, copied, unmodifiable
 * @param firstDay its first day; null if there is none
 * @param lastDay its last day; null if there is none
 * @param zone the zone of all its times, null if neither the document nor the caller named one
 * @param format where its participants meet; null if not known
 * @param venue where it is held; null if there is none
 * @param organisers who stands behind it, in protocol order; never null, copied, unmodifiable
 * @param relatedEvents what it is part of, beside, or after; never null, copied, unmodifiable
 * @param sessions its sessions by time, those without a time last; never null, copied, unmodifiable
 * @param participants its participants in the order asked for; never null, copied, unmodifiable
 * @param delegations its delegations by rank; never null, copied, unmodifiable
 * @param countries the countries of its participants and speakers, in protocol order; never null,
 *     copied, unmodifiable
 * @param notices practical information in order; never null, copied, unmodifiable
 * @param contacts who answers for what, in order; never null, copied, unmodifiable
 * @param figures its figures; never null, copied, unmodifiable
 * @param state where it stands; never null
 * @param remark what a reader has to know about the data; null if there is none
 * @param links where to find out more; never null, copied, unmodifiable
 * @param revision how often and when the edition itself changed; never null
 * @param sessionsRevision how often and when its sessions changed, all together and with those that
 *     were withdrawn, whatever part of them is selected; never null
 * @param times the span of the times of its sessions and their items, set-up included, in its zone;
 *     null if they have none of the years 1 to 9999
 * @since 0.1
 */
public record ProgrammeEdition(
        String id,
        @Nullable Integer ordinal,
        @Nullable LocalText ordinalNote,
        LocalText title,
        @Nullable LocalText theme,
        @Nullable LocalText description,
        List<ProgrammeTopic> topics,
        List<String> languages,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable ZoneId zone,
        @Nullable EditionFormat format,
        @Nullable ProgrammeVenue venue,
        List<ProgrammeOrganiser> organisers,
        List<ProgrammeEvent> relatedEvents,
        List<ProgrammeSession> sessions,
        List<ProgrammeParticipant> participants,
        List<ProgrammeDelegation> delegations,
        List<ProgrammeCountry> countries,
        List<ProgrammeNotice> notices,
        List<ProgrammeContact> contacts,
        List<ProgrammeFigure> figures,
        EditionState state,
        @Nullable LocalText remark,
        List<ProgrammeLink> links,
        ProgrammeRevision revision,
        ProgrammeRevision sessionsRevision,
        @Nullable TimeSpan times) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument that is never null is, or an element of a list
     */
    public ProgrammeEdition {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(title, "title must not be null");
        Objects.requireNonNull(state, "state must not be null");
        Objects.requireNonNull(revision, "revision must not be null");
        Objects.requireNonNull(sessionsRevision, "sessionsRevision must not be null");
        topics = List.copyOf(topics);
        languages = List.copyOf(languages);
        organisers = List.copyOf(organisers);
        relatedEvents = List.copyOf(relatedEvents);
        sessions = List.copyOf(sessions);
        participants = List.copyOf(participants);
        delegations = List.copyOf(delegations);
        countries = List.copyOf(countries);
        notices = List.copyOf(notices);
        contacts = List.copyOf(contacts);
        figures = List.copyOf(figures);
        links = List.copyOf(links);
    }

    /** Returns a part of this edition; the countries that stay keep their order. */
    ProgrammeEdition part(
            List<ProgrammeSession> someSessions,
            List<ProgrammeParticipant> someParticipants,
            List<ProgrammeCountry> someCountries) {
        return new ProgrammeEdition(
                id,
                ordinal,
                ordinalNote,
                title,
                theme,
                description,
                topics,
                languages,
                firstDay,
                lastDay,
                zone,
                format,
                venue,
                organisers,
                relatedEvents,
                someSessions,
                someParticipants,
                delegations,
                someCountries,
                notices,
                contacts,
                figures,
                state,
                remark,
                links,
                revision,
                sessionsRevision,
                TimeSpan.of(someSessions));
    }
}
