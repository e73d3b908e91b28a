package org.forumkit.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.model.Audience;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Participant;
import org.forumkit.model.ParticipantStatus;
import org.forumkit.model.Visibility;
import org.forumkit.release.Changes;
import org.forumkit.release.EntityKind;
import org.forumkit.release.Identity;
import org.forumkit.release.IdentityMap;
import org.forumkit.testkit.SampleForums;
import org.forumkit.words.Words;
import org.junit.jupiter.api.Test;

/** Participants who accompany others. */
class CompanionTests {
    private static final Forum SAMPLE = SampleForums.complete();

    private static Forum with(Participant... others) {
        Map<String, Participant> byId = new LinkedHashMap<>();
        Edition edition = SAMPLE.series().editions().get(0);
        edition.participants().forEach(each -> byId.put(each.id(), each));
        for (Participant each : others) {
            byId.put(each.id(), each);
        }
        return SAMPLE.with(
                edition.toBuilder().participants(new ArrayList<>(byId.values())).build());
    }

    private static Participant.Builder participant(String id) {
        return SAMPLE.series().editions().get(0).participants().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow()
                .toBuilder();
    }

    private static Participant companion() {
        return participant("bat").accompanies("wang").build();
    }

    private static Programme programme(Forum forum, Audience audience, Selection selection) {
        return Programme.of(forum)
                .audience(audience)
                .languages("zh-Hans", "en")
                .at(SampleForums.AT)
                .select(selection)
                .build();
    }

    private static ProgrammeAccompanied accompanied(Programme programme) {
        return programme.edition().participants().stream()
                .filter(each -> each.id().equals("bat"))
                .findFirst()
                .orElseThrow()
                .accompanies();
    }

    @Test
    void sayWhomTheyAccompany() {
        Programme programme =
                programme(with(companion()), Audience.DELEGATES, Selection.everything());
        ProgrammeAccompanied accompanied = accompanied(programme);
        assertEquals("wang", accompanied.id());
        assertEquals(
                List.of("王敏", "Min Wang"),
                accompanied.name().texts().stream().map(each -> each.value()).toList());
        assertEquals(
                List.of("", "Dr"),
                accompanied.courtesyTitle().texts().stream().map(each -> each.value()).toList());
        assertEquals(
                1,
                programme.edition().participants().stream()
                        .filter(each -> each.accompanies() != null)
                        .count());
    }

    @Test
    void nameNobodyWhomTheAudienceDoesNotSee() {
        Visibility staff = Visibility.builder().audience(Audience.INTERNAL).build();
        for (Participant hidden :
                List.of(
                        participant("wang").visibility(staff).build(),
                        participant("wang").status(ParticipantStatus.DECLINED).build())) {
            Forum forum = with(companion(), hidden);
            assertNull(accompanied(programme(forum, Audience.DELEGATES, Selection.everything())));
            assertEquals(
                    "wang",
                    accompanied(programme(forum, Audience.INTERNAL, Selection.everything())).id());
        }
        Forum unknown = with(participant("bat").accompanies("nobody").build());
        assertNull(accompanied(programme(unknown, Audience.INTERNAL, Selection.everything())));
    }

    /** A badge of one's own says whom one accompanies; its document has nobody else in it. */
    @Test
    void sayItInAProgrammeOfTheirOwn() {
        Forum forum = with(participant("bat").accompanies("somebody").build());
        Programme own = programme(forum, Audience.DELEGATES, Selection.participant("bat"));
        assertEquals("somebody", accompanied(own).id());
        Participant alone = own.document().series().editions().get(0).participants().get(0);
        assertEquals("bat", alone.id());
        assertNull(alone.accompanies());
        Programme all = programme(forum, Audience.DELEGATES, Selection.everything());
        assertEquals(
                List.of("somebody"),
                all.document().series().editions().get(0).participants().stream()
                        .filter(each -> each.accompanies() != null)
                        .map(Participant::accompanies)
                        .toList());
    }

    /** Nor does a delegation name a head who is not in the selection. */
    @Test
    void leaveDelegationsWithoutAHeadWhoIsNotThere() {
        Programme own = programme(SAMPLE, Audience.DELEGATES, Selection.participant("bat"));
        List<String> ids =
                own.document().series().editions().get(0).participants().stream()
                        .map(Participant::id)
                        .toList();
        assertEquals(
                List.of(),
                own.document().series().editions().get(0).delegations().stream()
                        .filter(each -> each.head() != null && !ids.contains(each.head()))
                        .toList());
        Programme head = programme(SAMPLE, Audience.DELEGATES, Selection.participant("kim"));
        assertEquals(
                1,
                head.document().series().editions().get(0).delegations().stream()
                        .filter(each -> "kim".equals(each.head()))
                        .count());
    }

    @Test
    void areToldOfAndFollowAnotherId() {
        Forum before = SAMPLE;
        Forum after = with(companion());
        String edition = SAMPLE.series().editions().get(0).id();
        assertEquals(
                List.of(
                        "Detail: Dorj Bat-Erdene (participant), accompanying person of: – → Min Wang"),
                Changes.between(before, after).lines(Words.standard(), "en").stream()
                        .map(each -> each.text())
                        .toList());
        Forum renamed =
                new IdentityMap(
                                List.of(
                                        new Identity(
                                                EntityKind.PARTICIPANT, edition, "wang", "w-1")))
                        .apply(after);
        assertEquals(
                List.of("w-1"),
                renamed.series().editions().get(0).participants().stream()
                        .filter(each -> each.accompanies() != null)
                        .map(Participant::accompanies)
                        .toList());
    }
}
