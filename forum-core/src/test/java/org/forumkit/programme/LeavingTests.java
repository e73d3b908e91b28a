package org.forumkit.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
}
