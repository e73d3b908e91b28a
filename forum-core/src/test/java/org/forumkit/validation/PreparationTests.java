package org.forumkit.validation;

import static org.forumkit.validation.Documents.edition;
import static org.forumkit.validation.Documents.forum;
import static org.forumkit.validation.Documents.session;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.forumkit.model.Appearance;
import org.forumkit.model.EditionState;
import org.forumkit.model.Participant;
import org.forumkit.model.ParticipantStatus;
import org.forumkit.model.SessionKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreparationTests {
    @ParameterizedTest
    @CsvSource({"INVITED, false", "REGISTERED, false", "DECLINED, true", "WITHDRAWN, true"})
    void wantsASpeakerWhoComes(ParticipantStatus status, boolean missing) {
        Participant wang = Participant.builder("wang").person("wang-wei").status(status).build();
        Appearance speaks = Appearance.builder().participant("wang").build();
        assertEquals(
                missing
                        ? List.of(
                                "HINT session.no-speaker"
                                        + " /series/editions/0/sessions/0/appearances null")
                        : List.of(),
                Documents.found(
                                forum(
                                        edition().toBuilder()
                                                .state(EditionState.PLANNED)
                                                .participants(List.of(wang))
                                                .sessions(
                                                        List.of(
                                                                session("s", 9, 10).toBuilder()
                                                                        .kind(SessionKind.KEYNOTE)
                                                                        .appearances(
                                                                                List.of(speaks))
                                                                        .build()))
                                                .build()))
                        .stream()
                        .filter(line -> line.contains("no-speaker"))
                        .toList());
    }
}
