package org.forumkit.validation;

import static org.forumkit.validation.Documents.at;
import static org.forumkit.validation.Documents.edition;
import static org.forumkit.validation.Documents.forum;
import static org.forumkit.validation.Documents.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.forumkit.finding.Severity;
import org.forumkit.model.Appearance;
import org.forumkit.model.Confirmation;
import org.forumkit.model.EditionState;
import org.forumkit.model.Forum;
import org.forumkit.model.OrganiserKind;
import org.forumkit.model.OrganiserRole;
import org.forumkit.model.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a caller may want of a check. */
class ValidationOptionsTests {
    private static List<String> found(Forum forum, ValidationOptions.Builder options) {
        return ForumValidator.standard().validate(forum, options.build()).stream()
                .map(each -> each.severity() + " " + each.key())
                .toList();
    }

    private static Forum ahead(Session... sessions) {
        return forum(
                edition().toBuilder()
                        .state(EditionState.PLANNED)
                        .organisers(
                                List.of(
                                        new OrganiserRole(
                                                OrganiserKind.UNDERTAKER, null, List.of("park"))))
                        .sessions(List.of(sessions))
                        .build());
    }

    private static Session tentative() {
        return session("s", 9, 10).toBuilder()
                .rooms(List.of("hall-a"))
                .appearances(
                        List.of(
                                Appearance.builder()
                                        .participant("wang")
                                        .confirmation(Confirmation.TENTATIVE)
                                        .build()))
                .build();
    }

    @Test
    void decideHowMuchARuleMatters() {
        Forum forum = ahead(session("s", 9, 10));
        assertEquals(List.of("HINT session.no-room"), found(forum, ValidationOptions.builder()));
        assertEquals(
                List.of("ERROR session.no-room"),
                found(
                        forum,
                        ValidationOptions.builder().severity("session.no-room", Severity.ERROR)));
        assertEquals(List.of(), found(forum, ValidationOptions.builder().off("session.no-room")));
        assertEquals(
                List.of("WARNING session.no-room"),
                found(
                        forum,
                        ValidationOptions.builder()
                                .off("session.no-room")
                                .severity("session.no-room", Severity.WARNING)));
    }

    /** The edition is on 26 August in Shanghai, where a day begins at 16:00 UTC. */
    @ParameterizedTest
    @CsvSource({
        "2025-08-11T15:59:59Z, false",
        "2025-08-11T16:00:00Z, true",
        "2025-08-26T15:59:59Z, true",
        "2025-08-26T16:00:00Z, false",
        "+1000000000-12-31T23:59:59Z, false",
        ", false"
    })
    void lookAtTheDocumentAtAMoment(Instant moment, boolean late) {
        assertEquals(
                late ? List.of("WARNING appearance.unconfirmed") : List.of(),
                found(ahead(tentative()), ValidationOptions.builder().at(moment)));
    }

    @Test
    void sayHowEarlyEverybodyShouldBeConfirmed() {
        Instant moment = Instant.parse("2025-08-24T00:00:00Z");
        ValidationOptions.Builder options = ValidationOptions.builder().at(moment);
        assertEquals(List.of(), found(ahead(tentative()), options.confirmationDays(1)));
        assertEquals(
                List.of("WARNING appearance.unconfirmed"),
                found(ahead(tentative()), options.confirmationDays(2)));
    }

    @Test
    void sayHowLongAProgrammeMayGoOn() {
        Session first = session("a", 9, 11).toBuilder().rooms(List.of("hall-a")).build();
        Session second = first.toBuilder().id("b").start(at(11, 9)).end(at(13, 0)).build();
        Session later = second.toBuilder().start(at(11, 10)).build();
        ValidationOptions.Builder options =
                ValidationOptions.builder().longestWithoutBreak(Duration.ofMinutes(239));
        assertEquals(List.of("HINT session.no-break"), found(ahead(first, second), options));
        assertEquals(List.of(), found(ahead(first, later), options));
        assertEquals(
                List.of(),
                found(ahead(first, second), options.longestWithoutBreak(Duration.ofHours(4))));
    }

    @Test
    void refuseWhatIsWrong() {
        ValidationOptions.Builder options = ValidationOptions.builder();
        assertEquals(
                "key must be the key of a rule, not \"room.twise\"; did you mean"
                        + " \"room.twice\"?",
                assertThrows(IllegalArgumentException.class, () -> options.off("room.twise"))
                        .getMessage());
        assertEquals(
                "confirmationDays must not be negative, not -1",
                assertThrows(IllegalArgumentException.class, () -> options.confirmationDays(-1))
                        .getMessage());
        assertEquals(
                "longestWithoutBreak must be positive, not PT0S",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> options.longestWithoutBreak(Duration.ZERO))
                        .getMessage());
        assertEquals(
                "options must not be null",
                assertThrows(
                                NullPointerException.class,
                                () -> ForumValidator.standard().validate(forum(), null))
                        .getMessage());
    }
}
