package org.forumkit.statistics;

import static org.forumkit.statistics.Samples.edition;
import static org.forumkit.statistics.Samples.forum;
import static org.forumkit.statistics.Samples.lines;
import static org.forumkit.statistics.Samples.participant;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.forumkit.model.Appearance;
import org.forumkit.model.Confirmation;
import org.forumkit.model.Edition;
import org.forumkit.model.EditionState;
import org.forumkit.model.Figure;
import org.forumkit.model.FigureKind;
import org.forumkit.model.FigureState;
import org.forumkit.model.Item;
import org.forumkit.model.Participant;
import org.forumkit.model.ParticipantStatus;
import org.forumkit.model.Precision;
import org.forumkit.model.Session;
import org.forumkit.model.SessionKind;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.forumkit.model.Timing;
import org.forumkit.model.Topic;
import org.forumkit.testkit.SampleForums;
import org.junit.jupiter.api.Test;

class EditionStatisticsTests {

    private static EditionStatistics count(Edition edition) {
        return EditionStatistics.of(forum(edition), edition.id(), null);
    }

    private static Participant of(String id, String country, String part) {
        return Participant.builder(id)
                .person(id)
                .country(country)
                .subdivision(part)
                .status(ParticipantStatus.ATTENDED)
                .build();
    }

    @Test
    void countsParticipantsByWhatIsKnownOfThem() {
        Participant declined =
                participant("d", "park").toBuilder().status(ParticipantStatus.DECLINED).build();
        EditionStatistics statistics =
                count(
                        edition(2025).toBuilder()
                                .participants(
                                        List.of(
                                                participant("a", "ministry"),
                                                participant("b", "ministry"),
                                                participant("c", "unctad"),
                                                declined,
                                                of("e", "RU", "RU-KHA"),
                                                of("f", "RU", null),
                                                of("g", "RU", "RU-PRI"),
                                                of("h", null, null)))
                                .build());
        assertEquals(
                List.of(
                        "total  counted exact 7",
                        "country CN counted exact 2",
                        "country RU counted exact 3",
                        "country unknown counted exact 2",
                        "subdivision RU-KHA counted exact 1",
                        "subdivision RU-PRI counted exact 1",
                        "region region/in counted exact 3",
                        "region region/out counted exact 1",
                        "region region/international counted exact 1",
                        "region region/unknown counted exact 2",
                        "organisation-kind government counted exact 2",
                        "organisation-kind international counted exact 1",
                        "organisation-kind unknown counted exact 4",
                        "status attended counted exact 7",
                        "status declined counted exact 1"),
                lines(statistics, Measure.PARTICIPANTS));
        assertEquals(
                List.of(
                        "total  counted at-least 2",
                        "country CN counted at-least 1",
                        "country unknown counted exact 1",
                        "region region/in counted at-least 1",
                        "region region/international counted at-least 1",
                        "organisation-kind government counted at-least 1",
                        "organisation-kind international counted at-least 1"),
                lines(statistics, Measure.ORGANISATIONS));
        assertEquals(List.of("total  counted exact 7"), lines(statistics, Measure.PEOPLE));
        assertEquals(List.of("a", "b", "c", "e", "f", "g", "h"), statistics.people());
        assertEquals(List.of("CN", "RU"), statistics.countries());
        Statistic total = statistics.total(Measure.PARTICIPANTS, Origin.COUNTED);
        assertEquals(List.of(Text.of("Register 2025")), total.sources());
        assertEquals(FigureState.FINAL, total.state());
    }

    /**
     * Mongolia belonged in 2024 only, Korea belongs since the second day of the edition of 2025.
     */
    @Test
    void knowsTheRegionAsItWasThen() {
        List<Participant> participants =
                List.of(participant("a", "paper"), participant("b", "park"));
        assertEquals(
                List.of("region region/out counted exact 2"), sides(edition(2023), participants));
        assertEquals(
                List.of("region region/in counted exact 1", "region region/out counted exact 1"),
                sides(edition(2024), participants));
        assertEquals("KR", sideInside(edition(2025), participants));
        Edition undated = edition(2025).toBuilder().firstDay(null).lastDay(null).build();
        assertEquals(
                List.of("region region/unknown counted exact 2"), sides(undated, participants));
    }

    private static List<String> sides(Edition edition, List<Participant> participants) {
        Edition held = edition.toBuilder().participants(participants).build();
        return lines(count(held), Measure.PARTICIPANTS).stream()
                .filter(each -> each.startsWith("region"))
                .toList();
    }

    private static String sideInside(Edition edition, List<Participant> participants) {
        return participants.stream()
                .filter(each -> sides(edition, List.of(each)).get(0).contains("/in"))
                .map(each -> each.organisation().equals("park") ? "KR" : "MN")
                .findFirst()
                .orElse("");
    }

    @Test
    void leavesGapsWhereNothingIsKnown() {
        EditionStatistics statistics = count(edition(2025));
        assertEquals(List.of(), statistics.statistics());
        assertNull(statistics.total(Measure.PARTICIPANTS, Origin.COUNTED));
    }

    @Test
    void saysThatThereMayBeMore() {
        Participant some =
                Participant.builder("some")
                        .placeholder(Text.of("Participants from Indonesia"))
                        .country("ID")
                        .build();
        EditionStatistics statistics =
                count(edition(2025).toBuilder().participants(List.of(some)).build());
        assertEquals("total  counted at-least 1", lines(statistics, Measure.PARTICIPANTS).get(0));
        assertEquals("total  counted at-least 1", lines(statistics, Measure.COUNTRIES).get(0));
        assertEquals(List.of(), lines(statistics, Measure.PEOPLE));
    }

    @Test
    void takesAListOfSpeakersForNoListOfParticipants() {
        Session session =
                session("s", 9, 10).toBuilder()
                        .appearances(List.of(Appearance.builder().participant("a").build()))
                        .build();
        Edition edition =
                edition(2025).toBuilder()
                        .participants(List.of(participant("a", "ministry")))
                        .sessions(List.of(session))
                        .build();
        assertEquals(
                "total  counted at-least 1", lines(count(edition), Measure.PARTICIPANTS).get(0));
        assertEquals(List.of("total  counted exact 1"), lines(count(edition), Measure.SPEAKERS));
    }

    @Test
    void keepsStatedFiguresApart() {
        Figure about =
                Figure.builder(FigureKind.PARTICIPANTS, 200L)
                        .precision(Precision.ABOUT)
                        .asOf(LocalDate.of(2025, 8, 1))
                        .source(Text.of("Press"))
                        .build();
        Figure last =
                Figure.builder(FigureKind.PARTICIPANTS, 190L)
                        .asOf(LocalDate.of(2025, 7, 1))
                        .state(FigureState.FINAL)
                        .build();
        Figure projects = Figure.builder(FigureKind.PROJECTS, 3L).label(Text.of("Letters")).build();
        EditionStatistics statistics =
                count(
                        edition(2025).toBuilder()
                                .state(EditionState.ANNOUNCED)
                                .participants(List.of(participant("a", "ministry")))
                                .figures(List.of(about, last, projects))
                                .build());
        List<String> lines = lines(statistics, Measure.PARTICIPANTS);
        assertEquals("total  counted at-least 1", lines.get(0));
        assertEquals(
                List.of("total  stated about 200", "total  stated exact 190"),
                lines.subList(lines.size() - 2, lines.size()));
        assertEquals(190, statistics.total(Measure.PARTICIPANTS, Origin.STATED).value());
        assertEquals(List.of("label Letters stated exact 3"), lines(statistics, Measure.PROJECTS));
        assertEquals(
                FigureState.PROVISIONAL,
                statistics.total(Measure.PARTICIPANTS, Origin.COUNTED).state());
    }

    private static Session session(String id, int from, int to) {
        LocalDateTime day = LocalDate.of(2025, 8, 26).atStartOfDay();
        return Session.builder(id, Text.of(id))
                .start(day.withHour(from))
                .end(day.withHour(to))
                .languages(List.of("en"))
                .build();
    }

    private static Item item(String id, String participant, String runningTime) {
        return Item.builder(id)
                .runningTime(runningTime == null ? null : Duration.parse(runningTime))
                .appearances(List.of(Appearance.builder().participant(participant).build()))
                .build();
    }

    /** Two of these together are more than a duration can hold. */
    @Test
    void countsNoTimeThatNobodySpeaks() {
        List<Item> items = new ArrayList<>();
        for (String id : List.of("i1", "i2")) {
            Duration ages = Duration.ofSeconds(Long.MAX_VALUE);
            items.add(item(id, "a", null).toBuilder().runningTime(ages).build());
        }
        EditionStatistics statistics =
                count(
                        edition(2025).toBuilder()
                                .participants(List.of(participant("a", "ministry")))
                                .sessions(
                                        List.of(
                                                session("talks", 9, 11).toBuilder()
                                                        .items(items)
                                                        .build()))
                                .build());
        assertEquals(
                List.of(
                        "total  counted exact 120",
                        "country CN counted about 120",
                        "language en counted about 120"),
                lines(statistics, Measure.SPEAKING_TIME));
    }

    @Test
    void countsSessionsAndTheirTime() {
        Session talks =
                session("talks", 9, 11).toBuilder()
                        .topics(List.of("parks"))
                        .items(
                                List.of(
                                        item("i1", "a", "PT45M"),
                                        item("i2", "b", "PT30M").toBuilder()
                                                .languages(List.of("ko"))
                                                .build()))
                        .appearances(List.of(Appearance.builder().participant("c").build()))
                        .build();
        EditionStatistics statistics =
                count(
                        edition(2025).toBuilder()
                                .topics(
                                        List.of(
                                                Topic.builder("parks", Text.of("Parks"))
                                                        .vocabulary(List.of("digital", "green"))
                                                        .build()))
                                .participants(
                                        List.of(
                                                participant("a", "ministry"),
                                                participant("b", "park"),
                                                participant("c", "paper")))
                                .sessions(
                                        List.of(
                                                talks,
                                                session("lunch", 12, 13).toBuilder()
                                                        .kind(SessionKind.MEAL)
                                                        .build(),
                                                session("off", 14, 15).toBuilder()
                                                        .status(SessionStatus.CANCELLED)
                                                        .build()))
                                .build());
        assertEquals(
                List.of(
                        "total  counted exact 1",
                        "country CN counted exact 1",
                        "country KR counted exact 1",
                        "country MN counted exact 1",
                        "topic parks counted exact 1",
                        "vocabulary green counted exact 1",
                        "vocabulary digital counted exact 1",
                        "language en counted exact 1",
                        "language ko counted exact 1"),
                lines(statistics, Measure.SESSIONS));
        assertEquals(
                List.of(
                        "total  counted exact 120",
                        "country CN counted exact 45",
                        "country KR counted exact 30",
                        "country MN counted exact 45",
                        "topic parks counted exact 120",
                        "vocabulary green counted exact 120",
                        "vocabulary digital counted exact 120",
                        "language en counted exact 90",
                        "language ko counted exact 30"),
                lines(statistics, Measure.SPEAKING_TIME));
    }

    @Test
    void sharesWhatNobodyTimed() {
        Session talks =
                session("talks", 9, 10).toBuilder()
                        .items(List.of(item("i1", "a", "PT20M"), item("i2", "b", null)))
                        .build();
        Edition edition =
                edition(2025).toBuilder()
                        .participants(
                                List.of(participant("a", "ministry"), participant("b", "park")))
                        .sessions(List.of(talks))
                        .build();
        assertEquals(
                List.of(
                        "total  counted exact 60",
                        "country CN counted about 20",
                        "country KR counted about 40",
                        "language en counted about 60"),
                lines(count(edition), Measure.SPEAKING_TIME));
    }

    @Test
    void doesNotMeasureIndicativeTimes() {
        Session sketch = session("s", 9, 10).toBuilder().timing(Timing.INDICATIVE).build();
        EditionStatistics statistics =
                count(edition(2025).toBuilder().sessions(List.of(sketch)).build());
        assertEquals(List.of(), lines(statistics, Measure.SPEAKING_TIME));
        assertEquals("total  counted at-least 1", lines(statistics, Measure.SESSIONS).get(0));
    }

    /** In Berlin the clocks go back over the session, which takes an hour more than they show. */
    @Test
    void measuresTimeNotClocks() {
        LocalDateTime start = LocalDateTime.of(2025, 10, 26, 1, 0);
        Session night =
                Session.builder("night", Text.of("Night"))
                        .start(start)
                        .end(start.plusHours(4))
                        .build();
        Edition edition =
                edition(2025).toBuilder().zone("Europe/Berlin").sessions(List.of(night)).build();
        assertEquals(
                List.of("total  counted exact 300"), lines(count(edition), Measure.SPEAKING_TIME));
    }

    @Test
    void passesOverWhoDeclined() {
        Appearance declined =
                Appearance.builder().participant("a").confirmation(Confirmation.DECLINED).build();
        Session session = session("s", 9, 10).toBuilder().appearances(List.of(declined)).build();
        Edition edition =
                edition(2025).toBuilder()
                        .participants(List.of(participant("a", "ministry")))
                        .sessions(List.of(session))
                        .build();
        assertEquals(List.of(), lines(count(edition), Measure.SPEAKERS));
        assertEquals(
                List.of("total  counted exact 1", "language en counted exact 1"),
                lines(count(edition), Measure.SESSIONS));
    }

    @Test
    void countsTheSamplesAlikeInAnyOrder() {
        var forum = SampleForums.complete();
        Edition edition = forum.series().editions().get(0);
        java.util.ArrayList<Participant> turned = new java.util.ArrayList<>(edition.participants());
        java.util.Collections.reverse(turned);
        java.util.ArrayList<Session> sessions = new java.util.ArrayList<>(edition.sessions());
        java.util.Collections.reverse(sessions);
        assertEquals(
                EditionStatistics.of(forum, edition.id(), null),
                EditionStatistics.of(
                        forum.with(
                                edition.toBuilder()
                                        .participants(turned)
                                        .sessions(sessions)
                                        .build()),
                        edition.id(),
                        null));
    }

    @Test
    void refusesAnEditionThatThereIsNot() {
        assertEquals(
                "edition must be one of the document’s, not 1999",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> EditionStatistics.of(forum(), "1999", null))
                        .getMessage());
    }
}
