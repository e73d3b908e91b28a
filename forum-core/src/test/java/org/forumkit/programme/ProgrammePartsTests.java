package org.forumkit.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.forumkit.model.Audience;
import org.forumkit.model.Forum;
import org.forumkit.model.SessionStatus;
import org.forumkit.testkit.SampleForums;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgrammePartsTests {
    private static final Forum FORUM = SampleForums.withSeveralEditions();

    private static Programme.Builder builder(Audience audience) {
        return Programme.of(FORUM).audience(audience).languages("zh-Hans", "en");
    }

    private static List<Selection> atoms(Programme programme) {
        List<Selection> atoms = new ArrayList<>();
        atoms.add(Selection.everything());
        atoms.add(Selection.room("nowhere"));
        atoms.add(Selection.participant("nobody"));
        atoms.add(Selection.language("ru"));
        atoms.add(Selection.status(SessionStatus.CANCELLED));
        for (ProgrammeEdition edition : programme.editions()) {
            atoms.add(Selection.edition(edition.id()));
            edition.topics().forEach(each -> atoms.add(Selection.topic(each.id())));
            edition.countries().forEach(each -> atoms.add(Selection.country(each.code())));
            edition.participants().forEach(each -> atoms.add(Selection.participant(each.id())));
            edition.delegations().forEach(each -> atoms.add(Selection.delegation(each.id())));
            for (ProgrammeSession session : edition.sessions()) {
                atoms.add(Selection.session(session.id()));
                session.rooms().forEach(room -> atoms.add(Selection.room(room.id())));
                if (session.day() != null) {
                    atoms.add(Selection.day(session.day()));
                }
                for (ProgrammeAppearance each : session.allSpeakers()) {
                    if (each.organisation() != null) {
                        atoms.add(Selection.organisation(each.organisation().id()));
                    }
                }
            }
        }
        return atoms.stream().distinct().toList();
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void partsAreWhatTheBuilderSelects(Audience audience) {
        Programme whole = builder(audience).build();
        ProgrammeParts parts = ProgrammeParts.of(whole);
        List<Selection> atoms = atoms(whole);
        assertTrue(atoms.size() > 20, atoms::toString);
        List<Selection> all = new ArrayList<>(atoms);
        for (Selection first : atoms) {
            for (Selection second : atoms) {
                all.add(first.and(second));
                all.add(first.or(second));
            }
            all.add(first.or(Selection.country("KR")).and(Selection.language("en")));
        }
        for (Selection each : all) {
            Programme selected = whole.select(each);
            assertEquals(selected, parts.select(each), each::toString);
        }
        for (Selection each : atoms) {
            Programme built = builder(audience).select(each).build();
            assertEquals(built, parts.select(each), each::toString);
        }
    }

    @Test
    void filterOfAFilterIsBoth() {
        Programme whole = builder(Audience.INTERNAL).build();
        for (Selection first : atoms(whole)) {
            for (Selection second : atoms(whole)) {
                assertEquals(
                        whole.select(first.and(second)),
                        whole.select(first).select(second),
                        () -> first + " and " + second);
            }
        }
    }

    @Test
    @Tag("large")
    void aPartOfALargeEditionTakesNoTimeOfTheWhole() {
        Forum forum = ProgrammeScaleTests.large();
        ProgrammeParts parts =
                ProgrammeParts.of(Programme.of(forum).audience(Audience.INTERNAL).build());
        List<ProgrammeParticipant> all = parts.programme().edition().participants();
        // One after the other through all sessions and participants, it would take hours.
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> {
                    for (ProgrammeParticipant each : all) {
                        Programme part = parts.select(Selection.participant(each.id()));
                        assertEquals(List.of(each), part.edition().participants());
                    }
                });
    }
}
