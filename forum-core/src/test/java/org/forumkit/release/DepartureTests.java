package org.forumkit.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;
import org.forumkit.model.Appearance;
import org.forumkit.model.Attendance;
import org.forumkit.model.Audience;
import org.forumkit.model.Confirmation;
import org.forumkit.model.Delegation;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Interpretation;
import org.forumkit.model.InterpretationMode;
import org.forumkit.model.Item;
import org.forumkit.model.Organisation;
import org.forumkit.model.Participant;
import org.forumkit.model.ParticipantStatus;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.forumkit.model.Visibility;
import org.junit.jupiter.api.Test;

/** What a ledger keeps of those who leave a session that goes on. */
class DepartureTests {
    private static final Instant TIME = Instant.parse("2031-01-01T08:00:00Z");
    private static final Entity OPENING = Entity.of(EntityKind.SESSION, "2031", "opening");

    private static final Participant KIM =
            Participant.builder("p-kim")
                    .person("kim")
                    .organisation("park")
                    .delegation("seoul")
                    .build();

    private static Forum forum(Session opening, Participant... participants) {
        return Meeting.forum().toBuilder()
                .organisations(
                        List.of(
                                Organisation.builder("bank", Text.of("en", "Bank"))
                                        .country("KR")
                                        .build(),
                                Organisation.builder("park", Text.of("en", "Park"))
                                        .country("KR")
                                        .build()))
                .build()
                .with(
                        Meeting.edition(Meeting.forum()).toBuilder()
                                .participants(List.of(participants))
                                .delegations(
                                        List.of(
                                                Delegation.builder("seoul").country("KR").build(),
                                                Delegation.builder("hidden")
                                                        .country("KR")
                                                        .visibility(internal())
                                                        .build()))
                                .sessions(List.of(opening))
                                .build());
    }

    private static Visibility internal() {
        return Visibility.builder().audience(Audience.INTERNAL).build();
    }

    private static Session session(Appearance... appearances) {
        return Session.builder("opening", Text.of("en", "Opening"))
                .start(Meeting.at("09:00"))
                .end(Meeting.at("10:00"))
                .appearances(List.of(appearances))
                .build();
    }

    private static Appearance kim() {
        return Meeting.speaker("p-kim");
    }

    private static Instant day(int number) {
        return TIME.plus(number - 1, ChronoUnit.DAYS);
    }

    private static Release first(Forum forum) {
        return Release.builder(forum, 1, TIME, "Office").build();
    }

    private static Release next(Release base, Forum forum) {
        int number = base.number() + 1;
        return Release.builder(forum, number, day(number), "Office").base(base).build();
    }

    private static LedgerEntry entry(Release release) {
        LedgerEntry entry = release.ledger().entry(OPENING);
        assertNotNull(entry);
        return entry;
    }

    private static List<String> departed(Forum... forums) {
        Release release = first(forums[0]);
        for (int i = 1; i < forums.length; i++) {
            release = next(release, forums[i]);
        }
        return names(entry(release).departed());
    }

    private static List<String> names(List<Departure> departed) {
        return departed.stream()
                .map(
                        each ->
                                each.kind()
                                        + " "
                                        + each.id()
                                        + " "
                                        + ChronoUnit.DAYS.between(TIME, each.since())
                                        + " "
                                        + each.audience())
                .toList();
    }

    private static Forum change(UnaryOperator<Participant.Builder> change) {
        return forum(session(kim()), change.apply(KIM.toBuilder()).build());
    }

    @Test
    void keepsWhoLeftAndWhatTheyStoodFor() {
        List<String> all =
                List.of(
                        "PARTICIPANT p-kim 1 PUBLIC",
                        "DELEGATION seoul 1 DELEGATES",
                        "ORGANISATION park 1 PUBLIC",
                        "COUNTRY KR 1 PUBLIC");
        Forum whole = forum(session(kim()), KIM);
        assertEquals(all, departed(whole, forum(session(), KIM)));
        assertEquals(all, departed(whole, forum(session())));
        assertEquals(all, departed(whole, change(e -> e.status(ParticipantStatus.WITHDRAWN))));
        assertEquals(
                all,
                departed(
                        whole,
                        forum(
                                session(
                                        Appearance.builder()
                                                .participant("p-kim")
                                                .confirmation(Confirmation.DECLINED)
                                                .build()),
                                KIM)));
        assertEquals(
                all,
                departed(
                        forum(
                                session().toBuilder()
                                        .items(
                                                List.of(
                                                        Item.builder("talk")
                                                                .title(Text.of("en", "Talk"))
                                                                .appearances(List.of(kim()))
                                                                .build()))
                                        .build(),
                                KIM),
                        forum(session(), KIM)));
    }

    @Test
    void keepsNothingOfThoseWhoAreStillThereInAnotherWay() {
        Forum whole = forum(session(kim()), KIM);
        Appearance park = Appearance.builder().organisation("park").build();
        Appearance bank = Appearance.builder().organisation("bank").build();
        assertEquals(
                List.of("PARTICIPANT p-kim 1 PUBLIC", "DELEGATION seoul 1 DELEGATES"),
                departed(whole, forum(session(park), KIM)));
        assertEquals(
                List.of(
                        "PARTICIPANT p-kim 1 PUBLIC",
                        "DELEGATION seoul 1 DELEGATES",
                        "ORGANISATION park 1 PUBLIC"),
                departed(whole, forum(session(bank), KIM)));
        assertEquals(
                List.of(), departed(forum(session(park), KIM), forum(session(park, kim()), KIM)));
        assertEquals(
                List.of("ORGANISATION park 1 PUBLIC"),
                departed(whole, change(e -> e.organisation("bank"))));
        assertEquals(List.of("COUNTRY KR 1 PUBLIC"), departed(whole, change(e -> e.country("CN"))));
        assertEquals(
                List.of("DELEGATION seoul 1 DELEGATES"),
                departed(whole, change(e -> e.delegation(null))));
    }

    @Test
    void forgetsWhoComesBack() {
        Forum with = forum(session(kim()), KIM);
        Forum without = forum(session(), KIM);
        assertEquals(List.of(), departed(with, without, with));
        assertEquals(
                List.of(
                        "PARTICIPANT p-kim 3 PUBLIC",
                        "DELEGATION seoul 3 DELEGATES",
                        "ORGANISATION park 3 PUBLIC",
                        "COUNTRY KR 3 PUBLIC"),
                departed(with, without, with, without, without));
    }

    @Test
    void raisesTheSequence() {
        Forum with = forum(session(kim()), KIM);
        Forum without = forum(session(), KIM);
        Release left = next(first(with), without);
        assertEquals(1, entry(left).sequence());
        assertEquals(day(2), entry(left).modified());
        Release later =
                next(
                        left,
                        forum(
                                session().toBuilder().description(Text.of("en", "New")).build(),
                                KIM));
        assertEquals(1, entry(later).sequence());
        Release back = next(later, with);
        assertEquals(2, entry(back).sequence());
        assertEquals(day(4), entry(back).modified());
    }

    @Test
    void keepsWhoSawThem() {
        Visibility later = Visibility.builder().hiddenUntil(day(5)).build();
        Visibility seen = Visibility.builder().hiddenUntil(TIME).build();
        Visibility press = Visibility.builder().audience(Audience.PRESS).build();
        Forum without = forum(session(), KIM);
        Appearance hidden = kim().toBuilder().visibility(later).build();
        for (Forum each :
                List.of(
                        forum(session(hidden), KIM),
                        forum(session(kim()).toBuilder().visibility(internal()).build(), KIM),
                        forum(session(kim()), KIM.toBuilder().visibility(later).build()),
                        forum(
                                session(kim()).toBuilder().status(SessionStatus.DRAFT).build(),
                                KIM))) {
            assertEquals("PARTICIPANT p-kim 1 INTERNAL", departed(each, without).get(0));
        }
        assertEquals(
                "PARTICIPANT p-kim 1 PUBLIC",
                departed(forum(session(kim().toBuilder().visibility(seen).build()), KIM), without)
                        .get(0));
        assertEquals(
                "PARTICIPANT p-kim 1 PRESS",
                departed(forum(session(kim().toBuilder().visibility(press).build()), KIM), without)
                        .get(0));
        assertEquals(
                List.of(
                        "PARTICIPANT p-kim 1 PUBLIC",
                        "DELEGATION hidden 1 INTERNAL",
                        "ORGANISATION park 1 PUBLIC",
                        "COUNTRY KR 1 PUBLIC"),
                departed(change(e -> e.delegation("hidden")), without));
    }

    @Test
    void saysNothingOfWhoIsOnlyHidden() {
        Forum with = forum(session(kim()), KIM);
        Forum hidden = forum(session(kim().toBuilder().visibility(internal()).build()), KIM);
        assertEquals(List.of(), departed(with, hidden));
    }

    @Test
    void keepsThatASessionWasEverybodys() {
        Session all = session(kim()).toBuilder().attendance(Attendance.PLENARY).build();
        Session some = all.toBuilder().attendance(Attendance.INVITATION).build();
        assertEquals(List.of("null null 1 PUBLIC"), departed(forum(all, KIM), forum(some, KIM)));
        assertEquals(List.of(), departed(forum(all, KIM), forum(some, KIM), forum(all, KIM)));
    }

    @Test
    void keepsThemWithATombstoneToo() {
        Release with = first(forum(session(kim()), KIM));
        Release left = next(with, forum(session(Meeting.speaker("p-li")), KIM, LI));
        Edition edition = Meeting.edition(left.forum()).withoutSession("opening");
        Release gone = next(left, left.forum().with(edition));
        assertEquals(
                List.of(
                        "PARTICIPANT p-kim 1 PUBLIC",
                        "PARTICIPANT p-li 2 PUBLIC",
                        "DELEGATION seoul 1 DELEGATES",
                        "ORGANISATION park 1 PUBLIC",
                        "COUNTRY KR 1 PUBLIC"),
                names(gone.ledger().withdrawn().get(0).departed()));
        Release back = next(gone, forum(session(kim()), KIM, LI));
        assertEquals(List.of("PARTICIPANT p-li 2 PUBLIC"), names(entry(back).departed()));
        Release forgotten = next(back, forum(session(kim(), Meeting.speaker("p-li")), KIM, LI));
        assertEquals(List.of(), entry(forgotten).departed());
    }

    @Test
    void raisesTheItemsOfASessionThatSomebodyLeaves() {
        Session opening =
                session(kim()).toBuilder()
                        .items(List.of(Item.builder("talk").title(Text.of("en", "Talk")).build()))
                        .build();
        Entity talk = Entity.of(EntityKind.ITEM, "2031", "talk");
        Forum with = forum(opening, KIM);
        Forum without = forum(opening.toBuilder().appearances(List.of()).build(), KIM);
        Release left = next(first(with), without);
        assertEquals(
                new LedgerEntry(talk, 1, TIME, day(2), null, null, List.of(), List.of()),
                left.ledger().entry(talk));
        Release same = next(left, without);
        assertEquals(left.ledger().entry(talk), same.ledger().entry(talk));
        assertEquals(
                new LedgerEntry(talk, 2, TIME, day(4), null, null, List.of(), List.of()),
                next(same, with).ledger().entry(talk));
    }

    private static final Participant LI = Participant.builder("p-li").person("li-wei").build();

    /** Names each language that a session left, by where it was heard. */
    private static List<String> languages(Session... sessions) {
        Release release = first(forum(sessions[0]));
        for (int i = 1; i < sessions.length; i++) {
            release = next(release, forum(sessions[i]));
        }
        return entry(release).departed().stream()
                .map(each -> each.floor() + " " + each.interpretation() + " " + each.audience())
                .toList();
    }

    @Test
    void keepsTheLanguagesThatASessionWasIn() {
        Session whole =
                session().toBuilder()
                        .languages(List.of("zh-Hans", "en"))
                        .interpretation(
                                List.of(
                                        new Interpretation(
                                                "ko", InterpretationMode.CONSECUTIVE, null)))
                        .build();
        Session english = whole.toBuilder().languages(List.of("en")).build();
        Session alone = english.toBuilder().interpretation(List.of()).build();
        assertEquals(List.of("zh-Hans null PUBLIC"), languages(whole, english));
        assertEquals(
                List.of("null ko PUBLIC", "zh-Hans null PUBLIC"), languages(whole, english, alone));
        assertEquals(List.of(), languages(whole, alone, whole));
        assertEquals(
                List.of("null ko DELEGATES"),
                languages(
                        whole.toBuilder()
                                .languages(List.of())
                                .visibility(
                                        Visibility.builder().audience(Audience.DELEGATES).build())
                                .build(),
                        session()));
    }
}
