package org.forumkit.statistics;

import static org.forumkit.statistics.Samples.edition;
import static org.forumkit.statistics.Samples.forum;
import static org.forumkit.statistics.Samples.participant;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.forumkit.model.Edition;
import org.forumkit.model.Figure;
import org.forumkit.model.FigureKind;
import org.forumkit.model.Forum;
import org.forumkit.model.Participant;
import org.forumkit.model.Precision;
import org.forumkit.model.Text;
import org.forumkit.model.Topic;
import org.junit.jupiter.api.Test;

class EditionComparisonTests {

    private static Edition with(int year, Participant... participants) {
        return edition(year).toBuilder().participants(List.of(participants)).build();
    }

    private static Edition stating(int year, long participants, Precision precision) {
        return edition(year).toBuilder()
                .figures(
                        List.of(
                                Figure.builder(FigureKind.PARTICIPANTS, participants)
                                        .precision(precision)
                                        .build()))
                .build();
    }

    private static List<Growth> growth(Edition... editions) {
        EditionComparison comparison = EditionComparison.of(forum(editions));
        ComparisonRow total = comparison.rows().get(0);
        assertEquals(Measure.PARTICIPANTS, total.measure());
        assertEquals(Breakdown.TOTAL, total.breakdown());
        return Arrays.asList(
                total.cells().stream().map(ComparisonCell::growth).toArray(Growth[]::new));
    }

    @Test
    void growsFromTheNearestEditionThatHasANumber() {
        assertEquals(
                Arrays.asList(
                        null,
                        null,
                        new Growth("2023", Origin.COUNTED, 1, 50.0, Precision.EXACT, false)),
                growth(
                        with(2023, participant("a", "park"), participant("b", "park")),
                        edition(2024),
                        with(
                                2025,
                                participant("a", "park"),
                                participant("b", "park"),
                                participant("c", "park"))));
    }

    @Test
    void saysWhereCountedAndStatedMeet() {
        assertEquals(
                Arrays.asList(
                        null,
                        new Growth("2024", Origin.COUNTED, -198, -99.0, Precision.ABOUT, true)),
                growth(
                        stating(2024, 200, Precision.ABOUT),
                        with(2025, participant("a", "park"), participant("b", "park"))));
    }

    @Test
    void keepsCountedToCountedAndStatedToStated() {
        Edition both =
                stating(2025, 300, Precision.EXACT).toBuilder()
                        .participants(List.of(participant("a", "park")))
                        .build();
        assertEquals(
                Arrays.asList(
                        null, new Growth("2024", Origin.STATED, 100, 50.0, Precision.EXACT, false)),
                growth(stating(2024, 200, Precision.EXACT), both));
    }

    @Test
    void doesNotGrowFromAtLeast() {
        assertEquals(
                Arrays.asList(null, null),
                growth(
                        stating(2024, 200, Precision.AT_LEAST),
                        stating(2025, 300, Precision.EXACT)));
        assertEquals(
                Arrays.asList(null, null),
                growth(
                        stating(2024, 200, Precision.EXACT),
                        stating(2025, 100, Precision.AT_LEAST)));
        assertEquals(
                new Growth("2024", Origin.STATED, 100, 50.0, Precision.AT_LEAST, false),
                growth(stating(2024, 200, Precision.EXACT), stating(2025, 300, Precision.AT_LEAST))
                        .get(1));
    }

    @Test
    void hasNoPercentOfNothing() {
        assertEquals(
                new Growth("2024", Origin.STATED, 5, null, Precision.EXACT, false),
                growth(stating(2024, 0, Precision.EXACT), stating(2025, 5, Precision.EXACT))
                        .get(1));
    }

    @Test
    void knowsWhoIsNewAndWhoCameBack() {
        Forum forum =
                forum(
                        with(2023, participant("a", "ministry")),
                        with(2024, participant("b", "park")),
                        with(
                                2025,
                                participant("a", "ministry"),
                                participant("c", "paper"),
                                participant("d", "unctad")));
        EditionComparison comparison = EditionComparison.of(forum, List.of("2025"), null);
        assertEquals(
                List.of(
                        new Arrivals(
                                "2025",
                                Measure.PEOPLE,
                                List.of("c", "d"),
                                List.of("a"),
                                List.of("b")),
                        new Arrivals(
                                "2025",
                                Measure.ORGANISATIONS,
                                List.of("paper", "unctad"),
                                List.of("ministry"),
                                List.of("park")),
                        new Arrivals(
                                "2025",
                                Measure.COUNTRIES,
                                List.of("MN"),
                                List.of("CN"),
                                List.of("KR"))),
                comparison.arrivals());
        assertEquals(
                List.of("first-seen", "returning", "missing"),
                comparison.rows().stream()
                        .filter(each -> each.breakdown() == Breakdown.ARRIVAL)
                        .filter(each -> each.measure() == Measure.PEOPLE)
                        .map(ComparisonRow::key)
                        .toList());
    }

    @Test
    void doesNotTakeTheRecordsOfEarlierEditionsForAllThatThereWas() {
        Edition whole = with(2025, participant("a", "park"), participant("b", "paper"));
        List<Edition> earlier =
                List.of(
                        with(2024, participant("a", "park")),
                        edition(2024),
                        with(2024, Participant.builder("some").organisation("paper").build()));
        List<String> returning = new ArrayList<>();
        for (Edition each : earlier) {
            EditionComparison.of(forum(each, whole)).rows().stream()
                    .filter(row -> row.measure() == Measure.ORGANISATIONS)
                    .filter(row -> row.key().equals("returning"))
                    .map(row -> row.cells().get(1).counted())
                    .map(counted -> counted.precision() + " " + counted.value())
                    .forEach(returning::add);
        }
        assertEquals(List.of("EXACT 1", "AT_LEAST 0", "AT_LEAST 1"), returning);
    }

    @Test
    void doesNotMissAnybodyWhereTheListIsOpen() {
        Participant some = Participant.builder("some").organisation("paper").build();
        EditionComparison comparison =
                EditionComparison.of(forum(with(2024, participant("a", "park")), with(2025, some)));
        assertEquals(
                new Arrivals("2025", Measure.ORGANISATIONS, List.of("paper"), List.of(), List.of()),
                comparison.arrivals().stream()
                        .filter(each -> each.of() == Measure.ORGANISATIONS)
                        .toList()
                        .get(1));
        ComparisonRow returning =
                comparison.rows().stream()
                        .filter(each -> each.measure() == Measure.ORGANISATIONS)
                        .filter(each -> each.key().equals("returning"))
                        .findFirst()
                        .orElseThrow();
        assertNull(returning.cells().get(1).counted());
    }

    @Test
    void followsTopicsOfTheSeries() {
        Edition green =
                edition(2024).toBuilder()
                        .topics(
                                List.of(
                                        Topic.builder("t", Text.of("T"))
                                                .vocabulary(List.of("green"))
                                                .build()))
                        .build();
        Edition both =
                edition(2025).toBuilder()
                        .topics(
                                List.of(
                                        Topic.builder("t", Text.of("T"))
                                                .vocabulary(List.of("green", "digital"))
                                                .build()))
                        .build();
        assertEquals(
                List.of(
                        new TopicHistory(
                                "green",
                                Text.of("Green"),
                                "2024",
                                "2025",
                                List.of("2024", "2025"),
                                List.of()),
                        new TopicHistory(
                                "digital",
                                Text.of("Digital"),
                                "2025",
                                "2025",
                                List.of("2025"),
                                List.of("2024"))),
                EditionComparison.of(forum(edition(2023), green, both)).topics());
    }

    @Test
    void refusesAnEditionThatThereIsNot() {
        assertEquals(
                "editions must be of the document, not 1999",
                assertThrows(
                                IllegalArgumentException.class,
                                () ->
                                        EditionComparison.of(
                                                forum(edition(2025)),
                                                List.of("2025", "1999"),
                                                null))
                        .getMessage());
    }
}
