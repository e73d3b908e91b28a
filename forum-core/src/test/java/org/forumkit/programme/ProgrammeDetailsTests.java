package org.forumkit.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.forumkit.model.Appearance;
import org.forumkit.model.Audience;
import org.forumkit.model.Delegation;
import org.forumkit.model.Document;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Organisation;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Room;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.forumkit.model.Venue;
import org.forumkit.model.Visibility;
import org.junit.jupiter.api.Test;

/** What follows from one record to another, value by value. */
class ProgrammeDetailsTests {
    private static final LocalDate DAY = LocalDate.of(2031, 5, 20);
    private static final Instant MODIFIED = Instant.parse("2031-01-01T00:00:00Z");
    private static final Instant OPENED = Instant.parse("2031-02-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2031-03-01T00:00:00Z");
    private static final Visibility SINCE =
            Visibility.builder().audience(Audience.PUBLIC).hiddenUntil(OPENED).build();

    private static Session.Builder session(String id) {
        return Session.builder(id, Text.of("en", "Title of " + id))
                .start(DAY.atTime(9, 0))
                .end(DAY.atTime(10, 0))
                .modified(MODIFIED);
    }

    private static Forum forum(UnaryOperator<Edition.Builder> changes) {
        Edition edition =
                changes.apply(Edition.builder("e", Text.of("en", "Edition")).zone("Asia/Seoul"))
                        .build();
        return Forum.builder(
                        "en",
                        Series.builder("s", Text.of("en", "Series"))
                                .editions(List.of(edition))
                                .build())
                .organisations(List.of(Organisation.builder("park", Text.of("en", "Park")).build()))
                .people(
                        List.of(
                                Person.builder("li")
                                        .names(
                                                Map.of(
                                                        "en",
                                                        PersonName.builder().full("Li").build()))
                                        .build()))
                .build();
    }

    private static ProgrammeEdition shown(Audience audience, Forum forum) {
        return Programme.of(forum).audience(audience).at(NOW).build().edition();
    }

    private static ProgrammeEdition shown(Session... sessions) {
        return shown(Audience.PUBLIC, forum(each -> each.sessions(List.of(sessions))));
    }

    @Test
    void nameWhatTookThePlaceOfWhatIsOff() {
        Session off = session("off").status(SessionStatus.CANCELLED).build();
        Session held = session("held").build();
        Session next = session("next").replaces(List.of("off", "held")).modified(OPENED).build();
        Session draft =
                session("draft").replaces(List.of("off")).status(SessionStatus.DRAFT).build();
        Session secret =
                session("secret")
                        .replaces(List.of("off"))
                        .visibility(
                                Visibility.builder()
                                        .audience(Audience.INTERNAL)
                                        .placeholder(Text.of("en", "Other"))
                                        .build())
                        .build();
        ProgrammeEdition edition = shown(off, held, next, draft, secret);
        ProgrammeSession shownOff = find(edition, "off");
        assertEquals(
                List.of(
                        new ProgrammeSuccessor(
                                "next", find(edition, "next").title(), DAY.atTime(9, 0))),
                shownOff.successors());
        assertEquals(OPENED, shownOff.modified());
        assertEquals(List.of(), find(edition, "held").successors());
        assertEquals(MODIFIED, find(edition, "held").modified());
    }

    private static ProgrammeSession find(ProgrammeEdition edition, String id) {
        return edition.sessions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countTheNumbersOfAllSessions() {
        ProgrammeEdition edition =
                shown(
                        session("a").revision(3).build(),
                        session("b").revision(4).modified(OPENED).build());
        assertEquals(new ProgrammeRevision(7, null, OPENED), edition.sessionsRevision());
        assertEquals(
                Integer.MAX_VALUE,
                shown(
                                session("a").revision(Integer.MAX_VALUE).build(),
                                session("b").revision(1).build())
                        .sessionsRevision()
                        .sequence());
    }

    @Test
    void changeWhenAnyPartOfThemIsOpened() {
        Item item = Item.builder("i").title(Text.of("en", "Item")).build();
        Document document =
                Document.builder(Text.of("en", "Paper")).url("https://a.example").build();
        Appearance appearance = Appearance.builder().organisation("park").build();
        List<Session> opened =
                List.of(
                        session("a").visibility(SINCE).build(),
                        session("a")
                                .items(List.of(item.toBuilder().visibility(SINCE).build()))
                                .build(),
                        session("a")
                                .appearances(
                                        List.of(appearance.toBuilder().visibility(SINCE).build()))
                                .build(),
                        session("a")
                                .documents(List.of(document.toBuilder().visibility(SINCE).build()))
                                .build(),
                        session("a")
                                .items(
                                        List.of(
                                                item.toBuilder()
                                                        .appearances(
                                                                List.of(
                                                                        appearance.toBuilder()
                                                                                .visibility(SINCE)
                                                                                .build()))
                                                        .build()))
                                .build(),
                        session("a")
                                .items(
                                        List.of(
                                                item.toBuilder()
                                                        .documents(
                                                                List.of(
                                                                        document.toBuilder()
                                                                                .visibility(SINCE)
                                                                                .build()))
                                                        .build()))
                                .build());
        for (Session each : opened) {
            assertEquals(OPENED, shown(each).sessions().get(0).modified(), each.toString());
            Forum forum = forum(edition -> edition.sessions(List.of(each)));
            assertEquals(MODIFIED, shown(Audience.INTERNAL, forum).sessions().get(0).modified());
        }
        assertEquals(
                MODIFIED,
                shown(session("a").items(List.of(item)).build()).sessions().get(0).modified());
    }

    @Test
    void standOnceInTextsThatFellBackToTheSame() {
        Forum forum = forum(edition -> edition.sessions(List.of(session("a").build())));
        ProgrammeSession shown =
                Programme.of(forum).languages("en", "ru", "ko").build().edition().sessions().get(0);
        assertEquals(List.of(shown.title().first()), shown.title().distinct());
    }

    @Test
    void changeAsItemsWhenTheyAreOpened() {
        Item item = Item.builder("i").title(Text.of("en", "Item")).build();
        Item opened = item.toBuilder().visibility(SINCE).build();
        List<Session> sessions =
                List.of(
                        session("a").items(List.of(opened)).build(),
                        session("a").items(List.of(item)).visibility(SINCE).build());
        for (Session each : sessions) {
            assertEquals(
                    OPENED, shown(each).sessions().get(0).items().get(0).revision().modified());
        }
        assertNull(
                shown(session("a").items(List.of(item)).build())
                        .sessions()
                        .get(0)
                        .items()
                        .get(0)
                        .revision()
                        .modified());
    }

    @Test
    void tellTheTimeToSetUpToNobodyElse() {
        Forum forum =
                forum(
                        each ->
                                each.sessions(
                                        List.of(
                                                session("a")
                                                        .setUp(Duration.ofMinutes(15))
                                                        .build())));
        assertEquals(
                Duration.ofMinutes(15), shown(Audience.INTERNAL, forum).sessions().get(0).setUp());
        assertNull(shown(Audience.DELEGATES, forum).sessions().get(0).setUp());
    }

    @Test
    void haveTheirVenue() {
        Venue venue = Venue.builder(Text.of("en", "Centre")).city(Text.of("en", "Town")).build();
        ProgrammeVenue shown =
                Objects.requireNonNull(
                        shown(Audience.PUBLIC, forum(each -> each.venue(venue))).venue());
        assertEquals("Centre", shown.name().first().value());
        assertNull(shown(Audience.PUBLIC, forum(each -> each)).venue());
    }

    @Test
    void showAPlaceholderBeforeTheOrganisation() {
        Appearance both =
                Appearance.builder()
                        .organisation("park")
                        .placeholder(Text.of("en", "A guest"))
                        .build();
        Appearance park = Appearance.builder().organisation("park").build();
        ProgrammeEdition edition = shown(session("a").appearances(List.of(both, park)).build());
        assertEquals(
                List.of("A guest true", "Park false"),
                edition.sessions().get(0).speakers().stream()
                        .map(each -> each.name().first().value() + " " + each.placeholder())
                        .toList());
    }

    @Test
    void callADelegationByItsSubdivision() {
        Forum forum =
                forum(
                        each ->
                                each.delegations(
                                        List.of(
                                                Delegation.builder("d")
                                                        .country("KR")
                                                        .subdivision("KR-26")
                                                        .build(),
                                                Delegation.builder("c").country("KR").build(),
                                                Delegation.builder("o")
                                                        .organisation("park")
                                                        .build())));
        assertEquals(
                List.of("KR-26", "South Korea", "Park"),
                shown(Audience.INTERNAL, forum).delegations().stream()
                        .map(each -> each.name().first().value())
                        .toList());
    }

    /** Also of such as do not speak. */
    @Test
    void nameTheCountriesOfTheParticipantsThatAreSelected() {
        Forum forum =
                forum(
                        each ->
                                each.sessions(List.of(session("a").rooms(List.of("r")).build()))
                                        .venue(
                                                Venue.builder(Text.of("en", "Centre"))
                                                        .rooms(
                                                                List.of(
                                                                        Room.builder(
                                                                                        "r",
                                                                                        Text.of(
                                                                                                "en",
                                                                                                "R"))
                                                                                .build()))
                                                        .build())
                                        .participants(
                                                List.of(
                                                        Participant.builder("p")
                                                                .person("li")
                                                                .country("JP")
                                                                .build())));
        ProgrammeEdition edition =
                Programme.of(forum)
                        .audience(Audience.DELEGATES)
                        .at(NOW)
                        .select(Selection.room("r"))
                        .build()
                        .edition();
        assertEquals(
                List.of("JP"), edition.countries().stream().map(ProgrammeCountry::code).toList());
        assertNull(edition.participants().get(0).courtesyTitle());
    }
}
