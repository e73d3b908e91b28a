package org.forumkit.exchange;

import java.util.HashSet;
import java.util.Set;
import org.forumkit.model.Attendance;
import org.forumkit.model.Confirmation;
import org.forumkit.model.EditionState;
import org.forumkit.model.OrganisationKind;
import org.forumkit.model.ParticipantStatus;
import org.forumkit.model.Timing;
import org.forumkit.programme.ProgrammeAppearance;
import org.forumkit.programme.ProgrammeDocument;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeOrganisation;
import org.forumkit.programme.ProgrammeParticipant;
import org.forumkit.programme.ProgrammeProfile;
import org.forumkit.programme.ProgrammeRoom;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.programme.ProgrammeTopic;
import org.forumkit.programme.ProgrammeVenue;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the tables of a programme have no column for; what is as usual is said by an empty
 * cell.
 */
final class ProgrammeLosses {
    private final Losses losses;
    private final Set<String> organisations = new HashSet<>();
    private final Set<String> people = new HashSet<>();

    ProgrammeLosses(Losses losses) {
        this.losses = losses;
    }

    private void unless(boolean isUsual, String field) {
        losses.of(field, isUsual ? 0 : 1);
    }

    void of(ProgrammeEdition edition) {
        losses.of("edition/title");
        losses.ofNullable("edition/ordinal", edition.ordinal());
        losses.ofNullable("edition/ordinalNote", edition.ordinalNote());
        losses.ofNullable("edition/theme", edition.theme());
        losses.ofNullable("edition/description", edition.description());
        losses.of("edition/languages", edition.languages().size());
        losses.ofNullable("edition/firstDay", edition.firstDay());
        losses.ofNullable("edition/lastDay", edition.lastDay());
        losses.ofNullable("edition/zone", edition.zone());
        losses.ofNullable("edition/format", edition.format());
        losses.of("edition/organisers", edition.organisers().size());
        losses.of("edition/relatedEvents", edition.relatedEvents().size());
        losses.of("edition/delegations", edition.delegations().size());
        losses.of("edition/notices", edition.notices().size());
        losses.of("edition/contacts", edition.contacts().size());
        losses.of("edition/figures", edition.figures().size());
        unless(edition.state() == EditionState.PLANNED, "edition/state");
        losses.ofNullable("edition/remark", edition.remark());
        losses.of("edition/links", edition.links().size());
        of(edition.venue());
        for (ProgrammeTopic each : edition.topics()) {
            losses.ofNullable("track/description", each.description());
            losses.ofNullable("track/colour", each.colour());
        }
    }

    private void of(@Nullable ProgrammeVenue venue) {
        if (venue == null) {
            return;
        }
        losses.of("venue");
        for (ProgrammeRoom each : venue.rooms()) {
            losses.ofNullable("room/location", each.location());
            losses.ofNullable("room/capacity", each.capacity());
        }
    }

    void of(ProgrammeSession session, boolean hasItems) {
        unless(session.timing() == Timing.FIXED, "session/timing");
        unless(session.attendance() == Attendance.PARALLEL, "session/attendance");
        losses.of("session/items", hasItems ? 0 : session.items().size());
        losses.of("session/replaces", session.successors().size());
        losses.ofNullable("session/setUp", session.setUp());
        session.links().forEach(each -> losses.ofNullable("link/language", each.language()));
    }

    void of(ProgrammeDocument document) {
        losses.of("document/languages", document.languages().isEmpty() ? 0 : 1);
        losses.ofNullable("document/mediaType", document.mediaType());
    }

    /** {@code isRow} says that the row is of who appears, and not of a session. */
    void of(ProgrammeAppearance appearance, boolean isRow) {
        unless(appearance.confirmation() == Confirmation.CONFIRMED, "appearance/confirmation");
        ProgrammeProfile profile = appearance.profile();
        if (profile != null && people.add(String.valueOf(appearance.person()))) {
            losses.ofNullable("person/biography", profile.biography());
            losses.ofNullable("person/portrait", profile.portrait());
        }
        if (appearance.participant() == null) {
            losses.ofNullable("appearance/courtesyTitle", appearance.courtesyTitle());
            losses.ofNullable("appearance/delegation", appearance.delegation());
            losses.ofNullable("appearance/position", isRow ? null : appearance.position());
            losses.ofNullable("appearance/organisation", isRow ? null : appearance.organisation());
            losses.ofNullable("appearance/country", isRow ? null : appearance.country());
        }
    }

    void of(ProgrammeParticipant participant) {
        losses.ofNullable("participant/courtesyTitle", participant.courtesyTitle());
        losses.ofNullable("participant/subdivision", participant.subdivision());
        losses.ofNullable("participant/delegation", participant.delegation());
        losses.ofNullable("participant/rank", participant.rank());
        unless(participant.status() == ParticipantStatus.REGISTERED, "participant/status");
        losses.ofNullable("participant/accreditation", participant.accreditation());
        losses.ofNullable("participant/accompanies", participant.accompanies());
        ProgrammeOrganisation organisation = participant.organisation();
        if (organisation != null && organisations.add(organisation.id())) {
            unless(organisation.kind() == OrganisationKind.OTHER, "organisation/kind");
            losses.ofNullable("organisation/shortName", organisation.shortName());
            losses.ofNullable("organisation/country", organisation.country());
            losses.ofNullable("organisation/subdivision", organisation.subdivision());
            losses.ofNullable("organisation/description", organisation.description());
            losses.ofNullable("organisation/logo", organisation.logo());
            losses.of("organisation/links", organisation.links().size());
        }
    }
}
