package org.forumkit.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.forumkit.model.Appearance;
import org.forumkit.model.Attendance;
import org.forumkit.model.Audience;
import org.forumkit.model.Confirmation;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Organisation;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.forumkit.model.Visibility;
import org.forumkit.release.Release;
import org.junit.jupiter.api.Test;

/** What a part of a programme says of sessions that it had once. */
class LeavingTests {
    private static final Instant TIME = Instant.parse("2031-01-01T08:00:00Z");
    private static final Selection KIM = Selection.participant("kim");
    private static final Selection LI = Selection.participant("li");
    private static final Selection PARK = Selection.organisation("park");
    private static final Selection KOREA = Selection.country("KR");

    private Release release = release(1, null, session("kim", "li"));

    private static Instant day(int number) {
        return TIME.plus(Duration.ofDays(number));
    }

    private static Session.Builder session(String... participants) {
        LocalDateTime start = LocalDateTime.of(2031, 5, 20, 9, 0);
        return Session.builder("talks", Text.of("en", "Talks"))
                .start(start)
                .end(start.plusHours(1))
                .description(Text.of("en", "Closed talks"))
                .online("https://live.example.org/")
                .items(
                        List.of(
                                Item.builder("first")
                                        .title(Text.of("en", "First"))
                                        .appearances(appearances("li"))
                                        .build()))
                .appearances(appearances(participants));
    }

    private static List<Appearance> appearances(String... participants) {
        return List.of(participants).stream()
                .map(each -> Appearance.builder().participant(each).build())
                .toList();
    }

    private static Person person(String id) {
        return Person.builder(id)
                .names(Map.of("en", PersonName.builder().full("Synthetic " + id).build()))
                .build();
    }

    private static Release release(int number, Release base, Session.Builder session) {
        Edition edition =
                Edition.builder("2031", Text.of("en", "Meeting"))
                        .zone("Asia/Shanghai")
                        .participants(
                                List.of(
                                        Participant.builder("kim")
                                                .person("kim")
                                                .organisation("park")
                                                .build(),
                                        Participant.builder("li").person("li").build(),
                                        Participant.builder("pak").person("pak").build()))
                        .sessions(session == null ? List.of() : List.of(session.build()))
                        .build();
        Forum forum =
                Forum.builder(
                                "en",
                                Series.builder("m", Text.of("en", "Meetings"))
                                        .editions(List.of(edition))
                                        .build())
                        .people(List.of(person("kim"), person("li"), person("pak")))
                        .organisations(
                                List.of(
                                        Organisation.builder("park", Text.of("en", "Park"))
                                                .country("KR")
                                                .build()))
                        .build();
        return Release.builder(forum, number, day(number), "Office").base(base).build();
    }

    private void next(Session.Builder session) {
        release = release(release.number() + 1, release, session);
    }

    private Programme programme(Audience audience) {
        return Programme.of(release).audience(audience).at(release.time()).build();
    }

    private List<ProgrammeSession> sessions(Selection selection) {
        Programme whole = programme(Audience.DELEGATES);
        Programme part = whole.select(selection);
        assertEquals(part, ProgrammeParts.of(whole).select(selection));
        return part.edition().sessions();
    }

    private ProgrammeSession only(Selection selection) {
        List<ProgrammeSession> sessions = sessions(selection);
        assertEquals(1, sessions.size());
        return sessions.get(0);
    }

    @Test
    void onlyThoseWhoLeftAreToldThatItIsOff() {
        next(session("li"));
        for (Selection each : List.of(KIM, PARK, KOREA, KIM.and(LI), KIM.and(PARK))) {
            ProgrammeSession told = only(each);
            assertTrue(told.withdrawn(), each.toString());
            assertEquals(day(2), told.offSince());
            assertEquals(SessionStatus.CONFIRMED, told.status());
            assertEquals(1, told.sequence());
            assertEquals(day(2), told.modified());
            assertEquals(day(1), told.created());
            assertEquals(null, told.description());
            assertEquals(null, told.online());
            assertEquals(List.of(), told.items());
            assertEquals(List.of(), told.speakers());
        }
        for (Selection each :
                List.of(LI, Selection.everything(), KIM.or(LI), Selection.session("talks"))) {
            ProgrammeSession told = only(each);
            assertFalse(told.withdrawn(), each.toString());
            assertEquals(null, told.offSince());
            assertEquals("Closed talks", told.description().first().value());
            assertEquals(1, told.items().size());
        }
        assertEquals(List.of(), sessions(Selection.participant("pak")));
        assertEquals(List.of(), sessions(Selection.delegation("seoul")));
    }

    @Test
    void itIsOffSinceTheFirstOfAllOrTheLastOfAnyLeft() {
        next(session("li"));
        next(session("pak").items(List.of()));
        assertEquals(day(2), only(KIM).offSince());
        assertEquals(day(3), only(LI).offSince());
        assertEquals(day(2), only(KIM.and(LI)).offSince());
        assertEquals(day(2), only(LI.and(KIM)).offSince());
        assertEquals(day(3), only(KIM.or(LI)).offSince());
        assertEquals(day(3), only(LI.or(KIM)).offSince());
        assertEquals(day(2), only(KIM.or(Selection.delegation("none"))).offSince());
        assertEquals(day(2), only(Selection.delegation("none").or(KIM)).offSince());
        assertEquals(day(2), only(KIM.and(Selection.session("talks"))).offSince());
        assertEquals(List.of(), sessions(KIM.and(Selection.session("other"))));
    }

    @Test
    void whatIsWithdrawnAltogetherIsOffForEachSinceTheyHaveItNoMore() {
        next(session("li"));
        next(null);
        assertEquals(day(2), only(KIM).offSince());
        assertEquals(day(3), only(LI).offSince());
        assertEquals(day(3), only(Selection.everything()).offSince());
        assertEquals(SessionStatus.CANCELLED, only(KIM).status());
        next(session("kim"));
        assertFalse(only(KIM).withdrawn());
        assertFalse(only(LI).withdrawn(), "who appears in an item");
        next(session("kim").items(List.of()));
        assertEquals(day(5), only(LI).offSince());
    }

    @Test
    void aPartOfAPartIsWhatBothSelect() {
        next(session("li"));
        next(session("pak").items(List.of()));
        next(session("pak", "li").attendance(Attendance.INVITATION));
        List<Selection> all =
                List.of(
                        KIM,
                        LI,
                        PARK,
                        Selection.participant("pak"),
                        KIM.or(LI),
                        KIM.and(LI),
                        Selection.session("talks"));
        Programme whole = programme(Audience.DELEGATES);
        for (Selection first : all) {
            for (Selection second : all) {
                assertEquals(
                        whole.select(first.and(second)),
                        whole.select(first).select(second),
                        first + " " + second);
            }
        }
    }

    @Test
    void aPlenarySessionIsEverybodysUntilItIsNot() {
        next(session("li").attendance(Attendance.PLENARY));
        assertFalse(only(KIM).withdrawn());
        assertFalse(only(Selection.delegation("any")).withdrawn());
        next(session("li").attendance(Attendance.INVITATION));
        assertEquals(day(3), only(KIM).offSince());
        assertEquals(day(3), only(Selection.delegation("any")).offSince());
        assertEquals(
                Map.of(KIM, day(2), PARK, day(2), KOREA, day(2), Selection.everything(), day(3)),
                only(LI).left());
        assertFalse(only(LI).withdrawn());
        assertFalse(only(Selection.everything()).withdrawn());
    }

    @Test
    void staffSeeThatWhoDeclinedIsStillOnTheList() {
        next(
                session("li")
                        .appearances(
                                List.of(
                                        Appearance.builder()
                                                .participant("kim")
                                                .confirmation(Confirmation.DECLINED)
                                                .build())));
        assertTrue(only(KIM).withdrawn());
        ProgrammeSession internal =
                programme(Audience.INTERNAL).select(KIM).edition().sessions().get(0);
        assertFalse(internal.withdrawn());
    }

    @Test
    void nobodyIsToldWhoDidNotKnow() {
        Visibility press = Visibility.builder().audience(Audience.PRESS).build();
        Appearance kim = Appearance.builder().participant("kim").visibility(press).build();
        next(session().appearances(List.of(kim)));
        next(session("li"));
        assertTrue(only(KIM).withdrawn());
        assertEquals(List.of(), programme(Audience.PUBLIC).select(KIM).edition().sessions());
        assertEquals(
                Set.of(), programme(Audience.PUBLIC).edition().sessions().get(0).left().keySet());
    }

    @Test
    void aSessionThatIsHiddenTellsNothing() {
        Visibility hidden =
                Visibility.builder()
                        .audience(Audience.INTERNAL)
                        .placeholder(Text.of("en", "Closed"))
                        .build();
        next(session("li").visibility(hidden));
        next(session("li").visibility(hidden));
        assertEquals(List.of(), sessions(KIM));
        assertEquals(Map.of(), only(Selection.everything()).left());
    }

    @Test
    void whatWasNeverSeenStaysHiddenWhenItsMomentComes() {
        Visibility later = Visibility.builder().hiddenUntil(day(10)).build();
        release = release(1, null, session("kim").visibility(later));
        next(null);
        Programme after = Programme.of(release).at(day(20)).build();
        assertEquals(List.of(), after.edition().sessions());
    }

    private static Item.Builder item(String id) {
        return Item.builder(id)
                .title(Text.of("en", "Item " + id))
                .description(Text.of("en", "Closed"))
                .start(LocalDateTime.of(2031, 5, 20, 9, 10))
                .appearances(appearances("li"));
    }

    private static Session.Builder with(Session.Builder session, Item.Builder... items) {
        return session.items(Stream.of(items).map(Item.Builder::build).toList());
    }

    private static List<String> withdrawn(ProgrammeSession session) {
        return session.withdrawnItems().stream()
                .map(
                        each ->
                                each.id()
                                        + " "
                                        + ChronoUnit.DAYS.between(TIME, each.withdrawnSince())
                                        + " "
                                        + each.revision().sequence())
                .toList();
    }

    private List<String> withdrawn(Audience audience, Instant at) {
        return Programme.of(release).audience(audience).at(at).build().edition().sessions().stream()
                .flatMap(each -> withdrawn(each).stream())
                .toList();
    }

    @Test
    void anItemThatIsWithdrawnIsKeptApartFromThoseThatAreHeld() {
        release = release(1, null, with(session("kim"), item("one"), item("two")));
        next(with(session("kim"), item("one")));
        ProgrammeSession told = only(Selection.everything());
        assertEquals(List.of("one"), told.items().stream().map(ProgrammeItem::id).toList());
        assertEquals(2, told.allSpeakers().size());
        assertEquals(List.of("two 2 1"), withdrawn(told));
        ProgrammeItem two = told.withdrawnItems().get(0);
        assertEquals("Item two", two.title().first().value());
        assertEquals(LocalDateTime.of(2031, 5, 20, 9, 10), two.start());
        assertEquals(null, two.description());
        assertEquals(List.of(), two.speakers());
        assertEquals(new ProgrammeRevision(1, day(1), day(2)), two.revision());
        next(with(session("kim"), item("one"), item("two")));
        assertEquals(List.of(), withdrawn(only(KIM)));
        assertEquals(2, only(KIM).items().get(1).revision().sequence());
        assertEquals(null, only(KIM).items().get(1).withdrawnSince());
    }

    @Test
    void anItemIsWithdrawnWithItsSession() {
        release = release(1, null, with(session("kim"), item("one"), item("two")));
        next(with(session("kim"), item("two")));
        next(null);
        ProgrammeSession told = only(Selection.everything());
        assertTrue(told.withdrawn());
        assertEquals(List.of(), told.items());
        assertEquals(List.of("one 2 1", "two 3 1"), withdrawn(told));
        next(with(session("kim"), item("two")));
        assertEquals(List.of("one 2 1"), withdrawn(only(Selection.everything())));
    }

    @Test
    void whoLeavesASessionIsToldOfTheItemsThatThereWereUntilThen() {
        release = release(1, null, with(session("kim"), item("one"), item("two")));
        next(with(session("kim"), item("one")));
        next(with(session("li"), item("one")));
        next(with(session("li"), item("one"), item("three")));
        next(with(session("li"), item("one")));
        assertEquals(List.of("one 3 1", "two 2 1"), withdrawn(only(KIM)));
        assertEquals(List.of(), only(KIM).withdrawnItems().get(0).speakers());
        assertEquals(null, only(KIM).withdrawnItems().get(0).description());
        assertEquals(day(5), only(KIM).withdrawnItems().get(0).revision().modified());
        assertEquals(List.of("three 5 1", "two 2 1"), withdrawn(only(LI)));
        next(with(session("li", "kim"), item("one")));
        assertEquals(List.of("three 5 1", "two 2 1"), withdrawn(only(KIM)));
        assertEquals(2, only(KIM).items().get(0).revision().sequence());
    }

    @Test
    void nobodyIsToldOfAnItemThatTheyNeverSaw() {
        Visibility press = Visibility.builder().audience(Audience.PRESS).build();
        Visibility later = Visibility.builder().hiddenUntil(day(10)).build();
        release =
                release(
                        1,
                        null,
                        with(session("kim"), item("one").visibility(press))
                                .visibility(
                                        Visibility.builder().audience(Audience.PUBLIC).build()));
        next(with(session("kim")));
        assertEquals(List.of(), withdrawn(Audience.PUBLIC, day(20)));
        assertEquals(List.of("one 2 1"), withdrawn(Audience.PRESS, day(20)));
        release = release(1, null, with(session("kim"), item("one").visibility(later)));
        next(with(session("kim")));
        assertEquals(List.of(), withdrawn(Audience.DELEGATES, day(20)));
        assertEquals(List.of("one 2 1"), withdrawn(Audience.INTERNAL, day(20)));
        for (Session.Builder hidden :
                List.of(
                        session("kim").visibility(later),
                        session("kim").status(SessionStatus.DRAFT))) {
            release = release(1, null, with(hidden, item("one")));
            next(with(session("kim")));
            assertEquals(List.of(), withdrawn(Audience.DELEGATES, day(20)));
            assertEquals(List.of("one 2 1"), withdrawn(Audience.INTERNAL, day(20)));
        }
    }

    @Test
    void whatStoodInPlaceOfAnItemIsWithdrawnWithIt() {
        Visibility instead =
                Visibility.builder()
                        .audience(Audience.INTERNAL)
                        .placeholder(Text.of("en", "A guest"))
                        .build();
        release = release(1, null, with(session("kim"), item("one").visibility(instead)));
        next(with(session("kim")));
        ProgrammeItem told = only(KIM).withdrawnItems().get(0);
        assertEquals("A guest", told.title().first().value());
        assertEquals(day(2), told.withdrawnSince());
        next(
                with(session("kim"))
                        .visibility(
                                Visibility.builder()
                                        .audience(Audience.INTERNAL)
                                        .placeholder(Text.of("en", "Closed"))
                                        .build()));
        assertEquals(List.of("one 2 1"), withdrawn(Audience.DELEGATES, day(20)));
    }
}
