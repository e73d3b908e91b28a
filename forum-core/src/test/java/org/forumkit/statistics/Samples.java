package org.forumkit.statistics;

import java.time.LocalDate;
import java.util.List;
import org.forumkit.model.Edition;
import org.forumkit.model.EditionState;
import org.forumkit.model.Forum;
import org.forumkit.model.Organisation;
import org.forumkit.model.OrganisationKind;
import org.forumkit.model.Participant;
import org.forumkit.model.ParticipantStatus;
import org.forumkit.model.Region;
import org.forumkit.model.RegionMember;
import org.forumkit.model.Series;
import org.forumkit.model.Text;
import org.forumkit.model.Topic;

/** Synthetic editions that are easy to count by hand. */
final class Samples {
    private Samples() {}

    static Forum forum(Edition... editions) {
        Region region =
                new Region(
                        "region",
                        Text.of("Region"),
                        List.of(
                                new RegionMember("CN", null, null),
                                new RegionMember("RU-KHA", null, null),
                                new RegionMember(
                                        "MN", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
                                new RegionMember("KR", LocalDate.of(2025, 8, 27), null)));
        Series series =
                Series.builder("series", Text.of("Series"))
                        .regions(List.of(region))
                        .topics(
                                List.of(
                                        Topic.builder("green", Text.of("Green")).build(),
                                        Topic.builder("digital", Text.of("Digital")).build()))
                        .editions(List.of(editions))
                        .build();
        return Forum.builder("en", series)
                .organisations(
                        List.of(
                                organisation("ministry", OrganisationKind.GOVERNMENT, "CN"),
                                organisation("park", OrganisationKind.PARK, "KR"),
                                organisation("paper", OrganisationKind.MEDIA, "MN"),
                                organisation("unctad", OrganisationKind.INTERNATIONAL, null)))
                .build();
    }

    private static Organisation organisation(String id, OrganisationKind kind, String country) {
        return Organisation.builder(id, Text.of("The " + id)).kind(kind).country(country).build();
    }

    static Edition edition(int year) {
        LocalDate day = LocalDate.of(year, 8, 26);
        return Edition.builder(String.valueOf(year), Text.of("Edition " + year))
                .ordinal(year - 2018)
                .firstDay(day)
                .lastDay(day.plusDays(1))
                .zone("Asia/Shanghai")
                .state(EditionState.HELD)
                .sources(List.of(Text.of("Register " + year)))
                .build();
    }

    static Participant participant(String person, String organisation) {
        return Participant.builder(person)
                .person(person)
                .organisation(organisation)
                .status(ParticipantStatus.ATTENDED)
                .build();
    }

    /** Returns numbers as one line each: measure, breakdown, key, precision and value. */
    static List<String> lines(EditionStatistics statistics, Measure measure) {
        return statistics.statistics().stream()
                .filter(each -> each.measure() == measure)
                .map(
                        each ->
                                EditionCount.word(each.breakdown())
                                        + " "
                                        + each.key()
                                        + " "
                                        + EditionCount.word(each.origin())
                                        + " "
                                        + EditionCount.word(each.precision())
                                        + " "
                                        + each.value())
                .toList();
    }
}
