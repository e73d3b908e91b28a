package org.forumkit.words;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody probably meant. */
class NearestTests {

    @ParameterizedTest
    @CsvSource({
        "vaildate, validate",
        "VALIDATE, validate",
        "valdate, validate",
        "validates, validate",
        "exprot, export",
        "eksport, export",
        "exporter, exporters",
        "exporters, exporters"
    })
    void findsAWordWithAFewLettersWrong(String word, String expected) {
        assertEquals(expected, Nearest.to(word, List.of("validate", "export", "exporters")));
    }

    @ParameterizedTest
    @CsvSource({"''", "x", "xyz", "publication", "va", "exp", "UTC+8", "exhibits"})
    void findsNothingNear(String word) {
        assertNull(Nearest.to(word, List.of("validate", "export")));
    }

    @Test
    void takesTheFirstOfTwoThatAreEquallyNear() {
        assertEquals("a4", Nearest.to("a9", List.of("a4", "a5")));
        assertEquals("a5", Nearest.to("a9", List.of("a5", "a4")));
    }

    @Test
    void findsNothingAmongNothing() {
        assertNull(Nearest.to("word", List.of()));
    }

    @Test
    void doesNotTakeForEver() {
        String long1 = "a".repeat(1_000_000);
        assertTimeoutPreemptively(
                ofSeconds(10),
                () -> {
                    assertNull(Nearest.to(long1, List.of(long1)));
                    assertNull(Nearest.to("abcdef", List.of(long1)));
                    assertEquals("abc", Nearest.to("abd", Collections.nCopies(100_000, "abc")));
                });
    }
}
