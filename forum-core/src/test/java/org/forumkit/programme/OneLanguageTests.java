package org.forumkit.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.forumkit.model.Audience;
import org.forumkit.model.Forum;
import org.forumkit.testkit.SampleForums;
import org.forumkit.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class OneLanguageTests {

    static final List<String> LANGUAGES = Words.LANGUAGES;

    private static final List<Forum> FORUMS =
            List.of(
                    SampleForums.complete(),
                    SampleForums.withSeveralEditions(),
                    SampleForums.withoutEditions());

    /** Everybody is in the order of the first language, so that one is asked for first. */
    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void isTheProgrammeOfThatLanguage(String language) {
        List<String> languages = new ArrayList<>(LANGUAGES);
        languages.remove(language);
        languages.add(0, language);
        for (Forum forum : FORUMS) {
            for (Audience audience : Audience.values()) {
                Programme.Builder builder =
                        Programme.of(forum).audience(audience).at(Instant.EPOCH);
                Programme all = builder.languages(languages).build();
                Programme one = builder.languages(language).build();
                Programme copy = all.in(language);
                assertEquals(one.series(), copy.series());
                assertEquals(one.editions(), copy.editions());
                assertEquals(List.of(language), copy.languages());
                assertEquals(audience, copy.audience());
            }
        }
    }

    @Test
    void keepsTheOrderOfTheFirst() {
        Programme both =
                Programme.of(SampleForums.complete())
                        .audience(Audience.DELEGATES)
                        .languages("zh-Hans", "en")
                        .build();
        Programme english = both.in("en");
        assertEquals(
                both.edition().participants().stream().map(ProgrammeParticipant::id).toList(),
                english.edition().participants().stream().map(ProgrammeParticipant::id).toList());
        for (int i = 0; i < both.edition().sessions().size(); i++) {
            assertEquals(
                    List.of(both.edition().sessions().get(i).title().in(1)),
                    english.edition().sessions().get(i).title().texts());
        }
        assertNotEquals(both.in("zh-Hans").edition(), english.edition());
    }

    @Test
    void isItselfInItsOnlyLanguageAndRefusesAnother() {
        Programme programme = Programme.of(SampleForums.small()).languages("en").build();
        assertSame(programme, programme.in("en"));
        assertEquals(
                "language must be one of [en], not \"ru\"",
                assertThrows(IllegalArgumentException.class, () -> programme.in("ru"))
                        .getMessage());
    }
}
