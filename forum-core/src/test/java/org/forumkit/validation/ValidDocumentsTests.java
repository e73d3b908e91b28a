package org.forumkit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.forumkit.model.Forum;
import org.forumkit.model.RandomRecords;
import org.junit.jupiter.api.Test;

/** Of drawn documents without a fault nothing is found; of those with one, that one. */
class ValidDocumentsTests {
    @Test
    void haveNoFinding() {
        for (long seed = 0; seed < 60; seed++) {
            Forum forum = RandomRecords.valid(Forum.class, seed);
            assertEquals(List.of(), Documents.found(forum), "seed " + seed);
        }
    }

    /** Each way of spoiling one value is tried at one of its places in each document. */
    @Test
    void haveTheOneFindingOfAValueThatIsSpoilt() {
        Set<String> tried = new TreeSet<>();
        for (long seed = 0; seed < 16; seed++) {
            ValueFaults faults = ValueFaults.of(RandomRecords.valid(Forum.class, seed));
            Random random = new Random(seed);
            for (String key : faults.keys()) {
                Mutant mutant = faults.mutant(key, random.nextInt(faults.count(key)));
                assertIsFound(mutant, RecordFaults.options().build(), seed);
                tried.add(key);
            }
        }
        tried.addAll(RecordFaults.of(RandomRecords.valid(Forum.class, 0), 0).keySet());
        tried.addAll(LanguageFaults.of(RandomRecords.valid(Forum.class, 0), 0).keySet());
        Set<String> rules = new TreeSet<>();
        ValidationRule.all().forEach(each -> rules.add(each.key()));
        assertEquals(rules, tried, "rules without a mutant");
    }

    @Test
    void haveTheOneFindingOfARecordThatIsSpoilt() {
        for (long seed = 0; seed < 8; seed++) {
            Forum forum = RandomRecords.valid(Forum.class, seed);
            for (Mutant mutant : RecordFaults.of(forum, seed).values()) {
                assertIsFound(mutant, RecordFaults.options(mutant.key(), forum), seed);
            }
        }
    }

    /** With every rule on; the same text without the fault has no finding. */
    @Test
    void haveTheOneFindingOfATextThatIsSpoilt() {
        for (long seed = 0; seed < 24; seed++) {
            Forum forum = RandomRecords.valid(Forum.class, seed);
            for (LanguageFaults.Fault fault : LanguageFaults.of(forum, seed).values()) {
                String what = fault.mutant().key() + ", seed " + seed;
                assertEquals(
                        List.of(),
                        ForumValidator.standard().validate(fault.twin(), fault.options()),
                        what);
                assertIsFound(fault.mutant(), fault.options(), seed);
            }
        }
    }

    private static void assertIsFound(Mutant mutant, ValidationOptions options, long seed) {
        assertEquals(
                List.of(mutant.key() + " " + mutant.pointer()),
                ForumValidator.standard().validate(mutant.document(), options).stream()
                        .map(each -> each.key() + " " + each.pointer())
                        .toList(),
                () -> mutant.key() + ", seed " + seed);
    }

    /** The options that mutants are judged by find nothing in what they were made of. */
    @Test
    void haveNoFindingByTheMeasuresOfTheirMutants() {
        for (long seed = 0; seed < 8; seed++) {
            Forum forum = RandomRecords.valid(Forum.class, seed);
            for (String key : List.of("session.outside-hours", "appearance.unnamed")) {
                ValidationOptions options = RecordFaults.options(key, forum);
                assertEquals(
                        List.of(),
                        ForumValidator.standard().validate(forum, options),
                        "seed " + seed);
            }
        }
    }
}
