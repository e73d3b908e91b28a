package org.forumkit.validation;

import static org.forumkit.validation.Documents.session;
import static org.forumkit.validation.Documents.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.forumkit.model.Appearance;
import org.forumkit.model.Attendance;
import org.forumkit.model.Interpretation;
import org.forumkit.model.InterpretationMode;
import org.forumkit.model.Participant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterpretationsTests {
    private static List<String> languages(String tags) {
        return tags.isEmpty() ? List.of() : Arrays.asList(tags.split(" ", -1));
    }

    /** Returns what is found of a speaker of Mongolian in a session interpreted into English. */
    private static List<String> found(String ofEdition, String ofSession) {
        return Documents.found(
                        with(
                                edition ->
                                        edition.languages(languages(ofEdition))
                                                .participants(
                                                        List.of(
                                                                Participant.builder("wang")
                                                                        .person("wang-wei")
                                                                        .languages(List.of("mn"))
                                                                        .build()))
                                                .sessions(
                                                        List.of(
                                                                session("s", 9, 10).toBuilder()
                                                                        .languages(
                                                                                languages(
                                                                                        ofSession))
                                                                        .interpretation(
                                                                                List.of(english()))
                                                                        .appearances(
                                                                                List.of(
                                                                                        Appearance
                                                                                                .builder()
                                                                                                .participant(
                                                                                                        "wang")
                                                                                                .build()))
                                                                        .build()))))
                .stream()
                .filter(line -> line.contains("interpretation."))
                .toList();
    }

    private static Interpretation english() {
        return new Interpretation("en", InterpretationMode.SIMULTANEOUS, null);
    }

    @ParameterizedTest
    @CsvSource({
        "'', zh-Hans, false",
        "'', mn, true",
        "mn, zh-Hans, false",
        "zh-Hans, '', false",
        "zh-Hans mn, '', true",
        "'', '', true"
    })
    void goByTheEditionWhereASessionSaysNothing(String edition, String session, boolean covered) {
        assertEquals(
                covered
                        ? List.of()
                        : List.of(
                                "WARNING interpretation.speaker-uncovered"
                                        + " /series/editions/0/sessions/0/appearances/0/participant"
                                        + " wang"),
                found(edition, session));
    }

    @Test
    void coverALanguageWhoseChannelIsNotKnownYet() {
        assertEquals(
                List.of(),
                Documents.found(
                                with(
                                        edition ->
                                                edition.languages(List.of("zh-Hans", "en"))
                                                        .sessions(
                                                                List.of(
                                                                        session("s", 9, 10)
                                                                                .toBuilder()
                                                                                .attendance(
                                                                                        Attendance
                                                                                                .PLENARY)
                                                                                .languages(
                                                                                        List.of(
                                                                                                "zh-Hans"))
                                                                                .interpretation(
                                                                                        List.of(
                                                                                                english()))
                                                                                .build()))))
                        .stream()
                        .filter(line -> line.contains("interpretation."))
                        .toList());
    }
}
