package org.forumkit.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.forumkit.finding.Finding;
import org.forumkit.model.Audience;
import org.forumkit.model.Country;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.release.Change;
import org.forumkit.release.ChangeKind;
import org.forumkit.release.Changes;
import org.forumkit.release.Entity;
import org.forumkit.schedule.Conflicts;
import org.forumkit.schedule.Turnaround;
import org.forumkit.statistics.EditionStatistics;
import org.forumkit.validation.ForumValidator;
import org.junit.jupiter.api.Test;

/**
 * In which order a document has its people, organisations, countries and sessions is nobody's
 * business, but where the order is what is said: that of countries is the protocol's, that of
 * sessions at one time is the programme's.
 */
class InputOrderTests {
    private static final long SEEDS = 60;
    private static final Turnaround TURNAROUND =
            Turnaround.none().betweenRooms(Duration.ofMinutes(10));

    private static Forum inDisorder(Forum forum, long seed) {
        return Crowds.inDisorder(forum, new Random(-seed));
    }

    /** Of several places that share a fault one is told: the first. */
    private static final Set<String> ONE_OF_SEVERAL =
            Set.of(
                    "country.unlisted",
                    "subdivision.unnamed",
                    "organisation.cycle",
                    "translation.missing");

    private static Set<String> findings(Forum forum) {
        Set<String> all = new TreeSet<>();
        for (Finding each : ForumValidator.standard().validate(forum)) {
            boolean placed = !ONE_OF_SEVERAL.contains(each.key());
            all.add(
                    Crowds.named(
                            each.severity()
                                    + " "
                                    + each.key()
                                    + " "
                                    + (placed ? each.pointer() + " " + each.arguments() : "")
                                    + " "
                                    + each.value(),
                            forum));
        }
        return all;
    }

    @Test
    void doesNotChangeTheFindings() {
        int count = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Forum forum = Crowds.of(seed);
            Set<String> found = findings(forum);
            assertEquals(found, findings(inDisorder(forum, seed)), "seed " + seed);
            count += found.size();
        }
        assertTrue(count > 4 * SEEDS, "only " + count + " findings");
    }

    private static Set<String> conflicts(Forum forum) {
        Set<String> all = new TreeSet<>();
        Conflicts.of(forum, TURNAROUND)
                .forEach(each -> all.add(Crowds.named(each.toString(), forum)));
        return all;
    }

    @Test
    void doesNotChangeTheConflicts() {
        int count = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Forum forum = Crowds.of(seed);
            Set<String> found = conflicts(forum);
            assertEquals(found, conflicts(inDisorder(forum, seed)), "seed " + seed);
            count += found.size();
        }
        assertTrue(count > 2 * SEEDS, "only " + count + " conflicts");
    }

    private static Programme programme(Forum forum) {
        return Programme.of(forum)
                .audience(Audience.INTERNAL)
                .languages("zh-Hans", "en")
                .at(Instant.parse("2033-01-01T00:00:00Z"))
                .build();
    }

    @Test
    void ofPeopleAndOrganisationsDoesNotChangeTheProgramme() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Forum forum = Crowds.of(seed);
            Forum other = Crowds.withOthersFirst(forum, new Random(-seed));
            assertEquals(programme(forum), programme(other), "seed " + seed);
        }
    }

    private static List<ProgrammeSession> byTimeAndId(ProgrammeEdition edition) {
        List<ProgrammeSession> sessions = new ArrayList<>(edition.sessions());
        sessions.sort(
                Comparator.comparing(ProgrammeSession::start).thenComparing(ProgrammeSession::id));
        assertEquals(
                sessions.stream().map(ProgrammeSession::start).toList(),
                edition.sessions().stream().map(ProgrammeSession::start).toList());
        return sessions;
    }

    @Test
    void ofSessionsChangesTheProgrammeOnlyWhereTheyBeginTogether() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Forum forum = Crowds.of(seed);
            List<ProgrammeEdition> given = programme(forum).editions();
            List<ProgrammeEdition> other = programme(inDisorder(forum, seed)).editions();
            for (int i = 0; i < given.size(); i++) {
                String message = "seed " + seed + ", edition " + i;
                assertEquals(byTimeAndId(given.get(i)), byTimeAndId(other.get(i)), message);
                assertEquals(given.get(i).participants(), other.get(i).participants(), message);
                assertEquals(given.get(i).delegations(), other.get(i).delegations(), message);
                assertEquals(
                        new HashSet<>(given.get(i).countries()),
                        new HashSet<>(other.get(i).countries()),
                        message);
            }
        }
    }

    @Test
    void doesNotChangeTheFigures() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Forum forum = Crowds.of(seed);
            Forum other = inDisorder(forum, seed);
            for (Edition each : forum.series().editions()) {
                EditionStatistics given = EditionStatistics.of(forum, each.id(), null);
                EditionStatistics shuffled = EditionStatistics.of(other, each.id(), null);
                String message = "seed " + seed + ", " + each.id();
                assertEquals(
                        new HashSet<>(given.statistics()),
                        new HashSet<>(shuffled.statistics()),
                        message);
                assertEquals(given.organisations(), shuffled.organisations(), message);
                assertEquals(given.people(), shuffled.people(), message);
                assertEquals(given.countries(), shuffled.countries(), message);
            }
        }
    }

    @Test
    void isNoChangeButOfTheProtocol() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Forum forum = Crowds.of(seed);
            Forum other = inDisorder(forum, seed);
            List<String> given = forum.countries().stream().map(Country::code).toList();
            List<String> shuffled = other.countries().stream().map(Country::code).toList();
            List<Change> expected =
                    given.equals(shuffled)
                            ? List.of()
                            : List.of(
                                    new Change.Order(
                                            ChangeKind.ORDER,
                                            Entity.series(),
                                            "countries",
                                            given,
                                            shuffled));
            assertEquals(expected, Changes.between(forum, other).all(), "seed " + seed);
        }
    }

    @Test
    void doesNotChangeTheChanges() {
        int count = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Forum before = Crowds.of(seed);
            Forum after = Crowds.of(seed + SEEDS);
            Changes changes = Changes.between(before, after);
            Changes shuffled = Changes.between(inDisorder(before, seed), inDisorder(after, seed));
            assertEquals(
                    new HashSet<>(changes.all()), new HashSet<>(shuffled.all()), "seed " + seed);
            count += changes.all().size();
        }
        assertTrue(count > 20 * SEEDS, "only " + count + " changes");
    }
}
