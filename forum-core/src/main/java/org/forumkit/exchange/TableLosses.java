package org.forumkit.exchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.forumkit.model.Appearance;
import org.forumkit.model.Attendance;
import org.forumkit.model.Confirmation;
import org.forumkit.model.Document;
import org.forumkit.model.Edition;
import org.forumkit.model.EditionState;
import org.forumkit.model.Item;
import org.forumkit.model.Organisation;
import org.forumkit.model.OrganisationKind;
import org.forumkit.model.Participant;
import org.forumkit.model.ParticipantStatus;
import org.forumkit.model.Person;
import org.forumkit.model.Room;
import org.forumkit.model.Session;
import org.forumkit.model.Timing;
import org.forumkit.model.Topic;
import org.forumkit.model.Venue;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the tables of an edition have no column for, field by field of each record that has a
 * row or is named in one; what is as usual is said by an empty cell.
 */
final class TableLosses {
    private final Losses losses;
    private final Set<Organisation> organisations = new HashSet<>();

    TableLosses(Losses losses) {
        this.losses = losses;
    }

    private void unless(boolean isHeld, String field) {
        losses.of(field, isHeld ? 0 : 1);
    }

    private void extensions(String record, Map<String, @Nullable Object> extensions) {
        boolean isMore = extensions.size() > 1 || !extensions.keySet().equals(Set.of(Extras.NAME));
        unless(extensions.isEmpty() || !isMore, record + "/extensions");
    }

    void of(Edition edition) {
        losses.ofNullable("edition/ordinal", edition.ordinal());
        losses.ofNullable("edition/ordinalNote", edition.ordinalNote());
        losses.of("edition/title");
        losses.ofNullable("edition/theme", edition.theme());
        losses.ofNullable("edition/description", edition.description());
        losses.of("edition/languages", edition.languages().size());
        unless(day(edition, edition.firstDay(), true), "edition/firstDay");
        unless(day(edition, edition.lastDay(), false), "edition/lastDay");
        losses.ofNullable("edition/dayChange", edition.dayChange());
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
        losses.of("edition/sources", edition.sources().size());
        losses.of("edition/links", edition.links().size());
        unless(edition.extensions().isEmpty(), "edition/extensions");
        if (edition.venue() != null) {
            of(edition.venue(), edition);
        }
        edition.topics().forEach(this::of);
        unnamed(
                "track",
                edition.topics().stream().map(Topic::id).toList(),
                edition,
                Session::topics);
    }

    /** Tells whether sessions say a day, as the first or the last. */
    private static boolean day(Edition edition, @Nullable LocalDate day, boolean isFirst) {
        List<LocalDate> days =
                edition.sessions().stream()
                        .map(Session::start)
                        .filter(Objects::nonNull)
                        .map(LocalDateTime::toLocalDate)
                        .sorted()
                        .toList();
        return day == null
                || (!days.isEmpty() && day.equals(days.get(isFirst ? 0 : days.size() - 1)));
    }

    private void of(Venue venue, Edition edition) {
        unless(venue.name().equals(edition.title()), "venue/name");
        losses.ofNullable("venue/city", venue.city());
        losses.ofNullable("venue/address", venue.address());
        losses.ofNullable("venue/country", venue.country());
        losses.ofNullable("venue/subdivision", venue.subdivision());
        losses.ofNullable("venue/geo", venue.geo());
        losses.of("venue/links", venue.links().size());
        losses.of("venue/floorPlans", venue.floorPlans().size());
        for (Room each : venue.rooms()) {
            losses.ofNullable("room/location", each.location());
            losses.ofNullable("room/capacity", each.capacity());
            unless(each.extensions().isEmpty(), "room/extensions");
        }
        unnamed("room", venue.rooms().stream().map(Room::id).toList(), edition, Session::rooms);
    }

    private void of(Topic topic) {
        losses.ofNullable("track/description", topic.description());
        losses.ofNullable("track/colour", topic.colour());
        losses.of("track/vocabulary", topic.vocabulary().size());
        unless(topic.extensions().isEmpty(), "track/extensions");
    }

    /** What no session names is in no row. */
    private void unnamed(
            String record,
            Collection<String> ids,
            Edition edition,
            Function<Session, List<String>> named) {
        Set<String> left = new HashSet<>(ids);
        edition.sessions().forEach(each -> left.removeAll(named.apply(each)));
        losses.of(record, left.size());
    }

    void of(Session session, boolean hasItems) {
        unless(session.timing() == Timing.FIXED, "session/timing");
        unless(session.attendance() == Attendance.PARALLEL, "session/attendance");
        losses.of("session/items", hasItems ? 0 : session.items().size());
        losses.ofNullable("session/visibility", session.visibility());
        losses.ofNullable("session/revision", session.revision());
        losses.ofNullable("session/modified", session.modified());
        losses.of("session/replaces", session.replaces().size());
        losses.ofNullable("session/setUp", session.setUp());
        extensions("session", session.extensions());
    }

    void of(Item item) {
        losses.ofNullable("item/visibility", item.visibility());
        extensions("item", item.extensions());
    }

    void of(Document document) {
        losses.of("document/languages", document.languages().isEmpty() ? 0 : 1);
        losses.ofNullable("document/mediaType", document.mediaType());
        losses.ofNullable("document/visibility", document.visibility());
    }

    void of(Appearance appearance) {
        losses.ofNullable("appearance/organisation", appearance.organisation());
        losses.ofNullable("appearance/placeholder", appearance.placeholder());
        unless(appearance.confirmation() == Confirmation.CONFIRMED, "appearance/confirmation");
        losses.ofNullable("appearance/visibility", appearance.visibility());
    }

    void of(Participant participant, Person person) {
        unless(participant.id().equals(person.id()), "participant/id");
        losses.ofNullable("participant/placeholder", participant.placeholder());
        losses.ofNullable("participant/subdivision", participant.subdivision());
        losses.ofNullable("participant/delegation", participant.delegation());
        losses.ofNullable("participant/rank", participant.rank());
        unless(participant.status() == ParticipantStatus.REGISTERED, "participant/status");
        losses.of("participant/languages", participant.languages().size());
        losses.ofNullable("participant/accreditation", participant.accreditation());
        losses.ofNullable("participant/visibility", participant.visibility());
        losses.ofNullable("participant/accompanies", participant.accompanies());
        unless(participant.extensions().isEmpty(), "participant/extensions");
        losses.ofNullable("person/nativeLanguage", person.nativeLanguage());
        extensions("person", person.extensions());
    }

    /** Of an organisation that many are of, each field is told once. */
    void of(Organisation organisation) {
        if (!organisations.add(organisation)) {
            return;
        }
        unless(organisation.kind() == OrganisationKind.OTHER, "organisation/kind");
        losses.ofNullable("organisation/shortName", organisation.shortName());
        losses.ofNullable("organisation/country", organisation.country());
        losses.ofNullable("organisation/subdivision", organisation.subdivision());
        losses.ofNullable("organisation/parent", organisation.parent());
        losses.ofNullable("organisation/description", organisation.description());
        losses.ofNullable("organisation/logo", organisation.logo());
        losses.of("organisation/links", organisation.links().size());
        losses.ofNullable("organisation/visibility", organisation.visibility());
        unless(organisation.extensions().isEmpty(), "organisation/extensions");
    }
}
