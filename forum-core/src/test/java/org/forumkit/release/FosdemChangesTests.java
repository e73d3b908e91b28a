package org.forumkit.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.forumkit.model.Forum;
import org.forumkit.realfiles.RealSchedules;
import org.forumkit.words.Words;
import org.junit.jupiter.api.Test;

/** Two real revisions of one schedule. */
class FosdemChangesTests {

    private static Changes changes() throws IOException {
        Forum before = RealSchedules.fosdem("fosdem-2025-rev-af9e70b.xml");
        Forum after = RealSchedules.fosdem("fosdem-2025-rev-011033f.xml");
        return Changes.between(before, after);
    }

    private static List<Change> ofSessions(ChangeKind kind) throws IOException {
        return changes().of(kind).stream()
                .filter(each -> each.entity().kind() == EntityKind.SESSION)
                .toList();
    }

    @Test
    void countsExactlyWhatChanged() throws IOException {
        assertEquals(16, ofSessions(ChangeKind.NEW).size());
        assertEquals(3, ofSessions(ChangeKind.WITHDRAWN).size());
        assertEquals(8, ofSessions(ChangeKind.MOVED).size());
        assertEquals(3, ofSessions(ChangeKind.RETITLED).size());
        assertEquals(1, ofSessions(ChangeKind.LENGTH).size());
        assertEquals(9, ofSessions(ChangeKind.TEXT).size());
    }

    /** In three more, the same speakers stand in another order. */
    @Test
    void findsNineWithOtherSpeakers() throws IOException {
        List<Set<AppearanceChange.Kind>> kinds =
                ofSessions(ChangeKind.PEOPLE).stream()
                        .map(each -> ((Change.People) each).people())
                        .map(
                                each ->
                                        each.stream()
                                                .map(AppearanceChange::kind)
                                                .collect(Collectors.toSet()))
                        .toList();

        assertEquals(12, kinds.size());
        assertEquals(
                9,
                kinds.stream()
                        .filter(each -> !each.equals(Set.of(AppearanceChange.Kind.ORDER)))
                        .count());
    }

    @Test
    void tellsOfThem() throws IOException {
        List<String> lines =
                changes().lines(Words.standard(), "en").stream().map(ChangeLine::text).toList();

        assertTrue(
                lines.containsAll(
                        List.of(
                                "Retitled: TuxBake: Image Wrangler → TuxWrangler: Image Wrangler",
                                "Withdrawn: Open source MySQL at the core of mobile networks,"
                                        + " 2 February 2025, 11:55–12:25, H.1301 (Cornil)",
                                "Moved: Case Insensitive Trees in CephFS, 1 February 2025,"
                                        + " 14:40–15:10 → 17:45–18:15",
                                "Other length: Continuously Update Everything two years later,"
                                        + " 1 February 2025, 12:30–12:40 → 12:30–12:45",
                                "People: The IaC Tooling Multiverse and the Future of IaC: Roni"
                                        + " Frantchi → Ronny Orot",
                                "People: Kubernetes Emissions Insights: Turning Cloud-Native Green"
                                        + " (Without Recycling Pods): Jasper → Jasper Geurtsen")),
                () -> String.join("\n", lines));
    }
}
