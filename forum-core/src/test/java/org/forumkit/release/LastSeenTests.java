package org.forumkit.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.forumkit.json.ForumFormatException;
import org.forumkit.model.Audience;
import org.forumkit.model.Forum;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.forumkit.model.Visibility;
import org.junit.jupiter.api.Test;

/** What a ledger keeps for those who saw once what they are shown no more. */
class LastSeenTests {
    private static final Instant TIME = Instant.parse("2031-01-01T08:00:00Z");
    private static final Entity OPENING = Entity.of(EntityKind.SESSION, "2031", "opening");

    private final Release first = Release.builder(Meeting.forum(), 1, TIME, "Office").build();

    private static Instant day(int number) {
        return TIME.plus(number - 1, ChronoUnit.DAYS);
    }

    private static Release next(Release base, Forum forum) {
        int number = base.number() + 1;
        return Release.builder(forum, number, day(number), "Office").base(base).build();
    }

    private static Release next(Release base, Audience audience, SessionStatus status) {
        return next(
                base,
                Meeting.withSession(
                        base.forum(),
                        "opening",
                        each ->
                                each.title(Text.of("en", "For " + audience))
                                        .status(status)
                                        .visibility(
                                                Visibility.builder().audience(audience).build())));
    }

    private static List<String> lastSeen(Release release) {
        return release.ledger().entry(OPENING).lastSeen().stream()
                .map(
                        each ->
                                each.audience()
                                        + " "
                                        + ChronoUnit.DAYS.between(TIME, each.since())
                                        + " "
                                        + each.sequence()
                                        + " "
                                        + each.session().title().translations().get("en"))
                .toList();
    }

    @Test
    void eachAudienceHasWhatItSawLast() {
        Release press = next(first, Audience.PRESS, SessionStatus.CONFIRMED);
        assertEquals(List.of("PUBLIC 1 1 Opening"), lastSeen(press));
        Release staff = next(press, Audience.INTERNAL, SessionStatus.CONFIRMED);
        assertEquals(List.of("PUBLIC 1 1 Opening", "PRESS 2 2 For PRESS"), lastSeen(staff));
        Release delegates = next(staff, Audience.DELEGATES, SessionStatus.CONFIRMED);
        assertEquals(List.of("PUBLIC 1 1 Opening", "PRESS 2 2 For PRESS"), lastSeen(delegates));
        Release draft = next(delegates, Audience.DELEGATES, SessionStatus.DRAFT);
        assertEquals(
                List.of("PUBLIC 1 1 Opening", "PRESS 2 2 For PRESS", "DELEGATES 4 4 For DELEGATES"),
                lastSeen(draft));
        Release everybody = next(draft, Audience.PUBLIC, SessionStatus.CONFIRMED);
        assertEquals(List.of(), lastSeen(everybody));
        assertEquals(5, everybody.ledger().entry(OPENING).sequence());
        for (Release each : List.of(press, staff, delegates, draft, everybody)) {
            assertEquals(each, read(ReleaseJson.toBytes(each)));
        }
    }

    @Test
    void nothingIsKeptOfWhatWasHiddenFromTheBeginning() {
        Session hidden =
                Meeting.session(first.forum(), "opening").toBuilder()
                        .visibility(Visibility.builder().hiddenUntil(day(9)).build())
                        .build();
        Release release =
                Release.builder(
                                Meeting.forum().with(Meeting.edition(Meeting.forum()).with(hidden)),
                                1,
                                TIME,
                                "Office")
                        .build();
        assertEquals(
                List.of(), lastSeen(next(release, Audience.INTERNAL, SessionStatus.CONFIRMED)));
    }

    @Test
    void aLedgerThatCanNotBeIsRefused() {
        Release good = next(first, Audience.PRESS, SessionStatus.CONFIRMED);
        LedgerEntry entry = good.ledger().entry(OPENING);
        LastSeen seen = entry.lastSeen().get(0);
        Session other = Session.builder("other", Text.of("en", "Other")).build();
        assertEquals(
                List.of(
                        "0/sequence: must not be less than 0, not -1",
                        "0/session: must be that of the session \"opening\" of \"2031\"",
                        "0: must not be before it was created nor after the release"),
                faults(
                        good,
                        entry,
                        new LastSeen(
                                Audience.PUBLIC,
                                TIME.minusSeconds(1),
                                -1,
                                other,
                                seen.departed(),
                                null)));
    }

    private static List<String> faults(Release release, LedgerEntry entry, LastSeen seen) {
        LedgerEntry wrong =
                new LedgerEntry(
                        entry.entity(),
                        entry.sequence(),
                        entry.created(),
                        entry.modified(),
                        null,
                        null,
                        entry.departed(),
                        List.of(seen));
        Ledger ledger =
                new Ledger(
                        release.ledger().entries().stream()
                                .map(each -> each.equals(entry) ? wrong : each)
                                .toList(),
                        List.of());
        Release changed = Meeting.with(release, ledger);
        ForumFormatException refused =
                assertThrows(ForumFormatException.class, () -> read(ReleaseJson.toBytes(changed)));
        return refused.faults().stream()
                .map(each -> each.pointer().replaceAll(".*/lastSeen/", "") + ": " + each.message())
                .sorted()
                .toList();
    }

    private static Release read(byte[] json) {
        try {
            return ReleaseJson.read(new ByteArrayInputStream(json), "release");
        } catch (IOException e) {
            throw new IllegalStateException(new String(json, StandardCharsets.UTF_8), e);
        }
    }
}
