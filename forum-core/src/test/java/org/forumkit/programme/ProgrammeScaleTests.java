package org.forumkit.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forumkit.model.Appearance;
import org.forumkit.model.Audience;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Organisation;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.testkit.SampleForums;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An edition as large as one machine has to bear. */
class ProgrammeScaleTests {
    private static final int SESSIONS = 10_000;
    private static final int PARTICIPANTS = 100_000;

    /** Far above what it takes: only a step that is not linear goes beyond it. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Test
    @Tag("large")
    void growsLinearly() {
        Forum forum = large();
        ProgrammeEdition edition =
                assertTimeoutPreemptively(
                        LIMIT,
                        () ->
                                Programme.of(forum)
                                        .audience(Audience.INTERNAL)
                                        .languages("fr", "zh-TW")
                                        .order(PeopleOrder.ALPHABETICAL)
                                        .build()
                                        .edition());
        assertEquals(SESSIONS, edition.sessions().size());
        assertEquals(PARTICIPANTS, edition.participants().size());
    }

    static Forum large() {
        List<Person> people = new ArrayList<>();
        List<Participant> participants = new ArrayList<>();
        for (int index = 0; index < PARTICIPANTS; index++) {
            String id = "p" + index;
            people.add(
                    Person.builder(id)
                            .names(
                                    Map.of(
                                            "en",
                                            PersonName.builder()
                                                    .family("Family" + index * 7919 % PARTICIPANTS)
                                                    .given("Given")
                                                    .build()))
                            .build());
            participants.add(
                    Participant.builder(id)
                            .person(id)
                            .position(Text.of("en", "Position " + index))
                            .organisation("o" + index % 1_000)
                            .rank(index * 31 % 997 + 1)
                            .build());
        }
        List<Organisation> organisations = new ArrayList<>();
        for (int index = 0; index < 1_000; index++) {
            organisations.add(
                    Organisation.builder("o" + index, Text.of("en", "Organisation " + index))
                            .country("KR")
                            .build());
        }
        List<Session> sessions = new ArrayList<>();
        for (int index = 0; index < SESSIONS; index++) {
            List<Appearance> appearances = new ArrayList<>();
            for (int speaker = 0; speaker < 5; speaker++) {
                appearances.add(
                        Appearance.builder()
                                .participant("p" + (index * 5 + speaker) % PARTICIPANTS)
                                .build());
            }
            sessions.add(
                    Session.builder("s" + index, Text.of("en", "Session " + index))
                            .description(Text.of("en", "On " + index))
                            .start(SampleForums.FIRST_DAY.atStartOfDay().plusMinutes(index))
                            .appearances(appearances)
                            .build());
        }
        Edition edition =
                Edition.builder("2031", Text.of("en", "Large (synthetic)"))
                        .zone("Asia/Shanghai")
                        .sessions(sessions)
                        .participants(participants)
                        .build();
        return Forum.builder(
                        "en",
                        Series.builder("s", Text.of("en", "Series (synthetic)"))
                                .editions(List.of(edition))
                                .build())
                .people(people)
                .organisations(organisations)
                .build();
    }
}
