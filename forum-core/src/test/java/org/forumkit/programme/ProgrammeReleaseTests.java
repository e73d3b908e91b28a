package org.forumkit.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.forumkit.release.Release;
import org.junit.jupiter.api.Test;

/** What the ledger of a release brings to a programme. */
class ProgrammeReleaseTests {
    private static final LocalDate DAY = LocalDate.of(2031, 5, 20);

    private static Session.Builder session(String id) {
        return Session.builder(id, Text.of("en", "Title of " + id))
                .start(DAY.atTime(9, 0))
                .end(DAY.atTime(10, 0));
    }

    private static Forum forum(Session.Builder... sessions) {
        Edition edition =
                Edition.builder("e", Text.of("en", "Edition"))
                        .zone("Asia/Seoul")
                        .firstDay(DAY)
                        .sessions(Stream.of(sessions).map(Session.Builder::build).toList())
                        .build();
        return Forum.builder(
                        "en",
                        Series.builder("s", Text.of("en", "Series"))
                                .editions(List.of(edition))
                                .build())
                .build();
    }

    private static Instant time(int day) {
        return Instant.parse("2031-01-01T00:00:00Z").plusSeconds(86_400L * (day - 1));
    }

    private static Release release(Release base, int number, Session.Builder... sessions) {
        return Release.builder(forum(sessions), number, time(number), "Office").base(base).build();
    }

    private static ProgrammeSession find(Release release, String id) {
        return Programme.of(release).build().edition().sessions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsWhatWasWithdrawnAsOff() {
        Release first = release(null, 1, session("a"), session("b"));
        Release second = release(first, 2, session("a"));
        ProgrammeSession gone = find(second, "b");
        ProgrammeSession kept = find(second, "a");

        assertTrue(gone.withdrawn());
        assertEquals(SessionStatus.CANCELLED, gone.status());
        assertEquals(1, gone.sequence());
        assertEquals(time(1), gone.created());
        assertEquals(time(2), gone.offSince());
        assertFalse(kept.withdrawn());
        assertEquals(time(1), kept.created());
        assertEquals(time(1), kept.modified());
        assertNull(kept.offSince());
    }

    @Test
    void knowsWhenWhatWasPutOffWasToBe() {
        Release first = release(null, 1, session("a"));
        Release second =
                release(
                        first,
                        2,
                        session("a").status(SessionStatus.POSTPONED).start(null).end(null));
        ProgrammeSession off = find(second, "a");

        assertNull(off.start());
        assertEquals(DAY.atTime(9, 0), off.formerStart());
        assertEquals(DAY.atTime(10, 0), off.formerEnd());
        assertEquals(time(2), off.offSince());
        assertNull(find(first, "a").formerStart());
    }

    /** The number of all sessions together rises with each, also with what comes and goes. */
    @Test
    void addsUpWhatEverChanged() {
        Release first = release(null, 1, session("b"));
        Release second =
                release(
                        first,
                        2,
                        session("a"),
                        session("b").title(Text.of("en", "B")),
                        session("c"));
        Release third = release(second, 3, session("a"), session("c"));
        Release fourth = release(third, 4, session("a").title(Text.of("en", "A")), session("c"));

        assertEquals(new ProgrammeRevision(0, time(1), time(1)), together(first));
        assertEquals(new ProgrammeRevision(1, time(1), time(2)), together(second));
        assertEquals(new ProgrammeRevision(2, time(1), time(3)), together(third));
        assertEquals(new ProgrammeRevision(3, time(1), time(4)), together(fourth));
    }

    private static ProgrammeRevision together(Release release) {
        return Programme.of(release).build().edition().sessionsRevision();
    }
}
