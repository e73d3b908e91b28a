package org.forumkit.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.forumkit.model.Audience;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.SessionStatus;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeParticipant;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.programme.Selection;
import org.junit.jupiter.api.Test;

/** A selection of a selection is what both select, in whichever order, however often. */
class SelectionLawTests {
    private static final long SEEDS = 40;

    private static List<Selection> selections(Forum forum, Random random) {
        Edition edition = forum.series().editions().get(0);
        int one = 1 + random.nextInt(4);
        return List.of(
                Selection.everything(),
                Selection.day(edition.firstDay()),
                Selection.room("e1-room-" + one),
                Selection.topic("e1-topic-" + one),
                Selection.session(edition.sessions().get(0).id()),
                Selection.participant("e1-participant-" + one),
                Selection.organisation("organisation-" + one),
                Selection.country("KR"),
                Selection.delegation("e1-delegation-" + one),
                Selection.language("ru"),
                Selection.status(SessionStatus.CONFIRMED),
                Selection.status(SessionStatus.CONFIRMED).or(Selection.country("CN")));
    }

    private static ProgrammeEdition edition(Forum forum, Selection selection) {
        return Programme.of(forum)
                .edition("edition-1")
                .audience(Audience.INTERNAL)
                .at(Instant.parse("2033-01-01T00:00:00Z"))
                .select(selection)
                .build()
                .edition();
    }

    private static List<ProgrammeSession> sessions(
            List<ProgrammeSession> all, Selection selection) {
        return all.stream().filter(selection::includes).toList();
    }

    private static List<ProgrammeParticipant> people(
            List<ProgrammeParticipant> all, Selection selection) {
        return all.stream().filter(selection::includes).toList();
    }

    @Test
    void selectsWhatOneSelectsOfTheOther() {
        int some = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Forum forum = Crowds.of(seed);
            List<Selection> all = selections(forum, new Random(seed));
            ProgrammeEdition whole = edition(forum, Selection.everything());
            for (Selection first : all) {
                ProgrammeEdition part = edition(forum, first);
                for (Selection second : all) {
                    String message = "seed " + seed + ", " + first + " and " + second;
                    ProgrammeEdition both = edition(forum, first.and(second));
                    assertEquals(sessions(part.sessions(), second), both.sessions(), message);
                    assertEquals(people(part.participants(), second), both.participants(), message);
                    assertEquals(both, edition(forum, second.and(first)), message);
                    some += both.sessions().isEmpty() ? 0 : 1;
                }
                String message = "seed " + seed + ", " + first;
                assertEquals(part, edition(forum, first.and(first)), message);
                assertEquals(part, edition(forum, first.or(first)), message);
                assertTrue(whole.sessions().containsAll(part.sessions()), message);
            }
        }
        assertTrue(some > 20 * SEEDS, "only " + some + " selections of something");
    }

    @Test
    void selectsWhatEitherSelects() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Forum forum = Crowds.of(seed);
            List<Selection> all = selections(forum, new Random(seed));
            ProgrammeEdition whole = edition(forum, Selection.everything());
            for (Selection first : all) {
                Selection second = all.get((int) (seed % all.size()));
                List<ProgrammeSession> either = new ArrayList<>(whole.sessions());
                either.removeIf(each -> !first.includes(each) && !second.includes(each));
                assertEquals(
                        either,
                        edition(forum, first.or(second)).sessions(),
                        "seed " + seed + ", " + first + " or " + second);
            }
        }
    }
}
