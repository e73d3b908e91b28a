package org.forumkit.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SortedIdTests {
    /** Around what fits in the numbers, and what ends them. */
    private static final String LETTERS = "\0-a\u00fe\u00ff\u0100\u4e2d\ud83d\udcc5";

    @Test
    void sortsAsStringsDoWhateverTheyHold() {
        Random random = new Random(1);
        List<String> ids = new ArrayList<>(List.of("", "person-1", "person-10", "person-2"));
        for (int i = 0; i < 3000; i++) {
            StringBuilder id = new StringBuilder(i % 3 == 0 ? "participant-" : "");
            for (int left = random.nextInt(8); left > 0; left--) {
                id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            ids.add(id.toString());
        }
        assertEquals(List.copyOf(new TreeSet<>(ids)), Shared.sorted(ids.stream()));
    }

    @Test
    void sortsIdsThatDifferBehindTheNumbers() {
        List<String> ids = List.of("northeast-asia-12", "northeast-asia-1", "northeast-asia-102");
        assertEquals(
                List.of("northeast-asia-1", "northeast-asia-102", "northeast-asia-12"),
                Shared.sorted(ids.stream()));
    }
}
