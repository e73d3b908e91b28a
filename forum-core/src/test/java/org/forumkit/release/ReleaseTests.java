package org.forumkit.release;

import static org.forumkit.release.Meeting.EDITION;
import static org.forumkit.release.Meeting.at;
import static org.forumkit.release.Meeting.forum;
import static org.forumkit.release.Meeting.speaker;
import static org.forumkit.release.Meeting.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.forumkit.finding.Finding;
import org.forumkit.finding.Severity;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Appearance;
import org.forumkit.model.Audience;
import org.forumkit.model.Contact;
import org.forumkit.model.EditionState;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.ItemKind;
import org.forumkit.model.Notice;
import org.forumkit.model.Organisation;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Room;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.forumkit.model.Topic;
import org.forumkit.model.Venue;
import org.forumkit.model.Visibility;
import org.forumkit.validation.ForumValidator;
import org.forumkit.validation.ValidationOptions;
import org.forumkit.words.Words;
import org.junit.jupiter.api.Test;

class ReleaseTests {
    private static final Instant TIME = Instant.parse("2031-01-01T08:00:00Z");
    private static final Entity OPENING = Entity.of(EntityKind.SESSION, EDITION, "opening");
    private static final Entity PANEL = Entity.of(EntityKind.SESSION, EDITION, "panel");

    private static Instant day(int number) {
        return TIME.plus(number - 1, ChronoUnit.DAYS);
    }

    private static Release first() {
        return Release.builder(forum(), 1, TIME, "The secretariat").build();
    }

    private static Release next(Release base, Forum forum) {
        int number = base.number() + 1;
        return Release.builder(forum, number, day(number), "The secretariat").base(base).build();
    }

    private static LedgerEntry entry(Release release, Entity entity) {
        LedgerEntry entry = release.ledger().entry(entity);
        assertTrue(entry != null, entity.toString());
        return entry;
    }

    @Test
    void startsAtZero() {
        Release release = first();

        assertEquals(
                new LedgerEntry(OPENING, 0, TIME, TIME, null, null, List.of(), List.of()),
                entry(release, OPENING));
        assertEquals(
                List.of(
                        "ORGANISATION bank",
                        "ORGANISATION park",
                        "EDITION 2031",
                        "SESSION opening",
                        "SESSION panel",
                        "ITEM first",
                        "ITEM second",
                        "PARTICIPANT p-anna",
                        "PARTICIPANT p-kim",
                        "PARTICIPANT p-li"),
                release.ledger().entries().stream()
                        .map(each -> each.entity().kind() + " " + each.entity().id())
                        .toList());
        assertNull(release.base());
        assertEquals(ForumJson.hash(forum()), release.hash());
        assertEquals(64, release.hash().length());
    }

    @Test
    void raisesTheSequenceForWhatACalendarMustNotice() {
        List<Forum> notable =
                List.of(
                        Meeting.withSession(forum(), "opening", e -> e.start(at("08:00"))),
                        Meeting.withSession(forum(), "opening", e -> e.end(at("09:40"))),
                        Meeting.withSession(forum(), "opening", e -> e.rooms(List.of("b"))),
                        Meeting.withSession(forum(), "opening", e -> e.title(Text.of("Other"))),
                        Meeting.withSession(
                                forum(), "opening", e -> e.status(SessionStatus.CANCELLED)),
                        Meeting.with(forum(), e -> e.zone("Asia/Seoul")));
        for (Forum each : notable) {
            Session session = Meeting.session(each, "opening");
            boolean off = session.status() == SessionStatus.CANCELLED;
            assertEquals(
                    new LedgerEntry(
                            OPENING,
                            1,
                            TIME,
                            day(2),
                            null,
                            off ? day(2) : null,
                            session.rooms().contains("b") ? List.of(left("a")) : List.of(),
                            List.of()),
                    entry(next(first(), each), OPENING));
        }
    }

    private static Departure left(String room) {
        return new Departure(EntityKind.ROOM, room, null, null, null, day(2), Audience.PUBLIC);
    }

    @Test
    void changesTheTimeOnlyForWhatIsShown() {
        List<Person> people = new ArrayList<>(forum().people());
        people.set(
                0,
                people.get(0).toBuilder()
                        .names(Map.of("en", PersonName.builder().full("Li W.").build()))
                        .build());
        List<Forum> shown =
                List.of(
                        forum().toBuilder().people(people).build(),
                        Meeting.with(forum(), e -> e.theme(text("Together", "携手"))),
                        Meeting.withSession(forum(), "opening", e -> e.description(null)),
                        Meeting.withSession(
                                forum(),
                                "opening",
                                e ->
                                        e.appearances(
                                                List.of(
                                                        speaker("p-li"),
                                                        speaker("p-anna"),
                                                        speaker("p-kim")))));
        for (Forum each : shown) {
            assertEquals(
                    new LedgerEntry(OPENING, 0, TIME, day(2), null, null, List.of(), List.of()),
                    entry(next(first(), each), OPENING));
        }
        assertEquals(
                new LedgerEntry(PANEL, 0, TIME, TIME, null, null, List.of(), List.of()),
                entry(next(first(), shown.get(0)), PANEL),
                "the panel does not show who was renamed");
    }

    @Test
    void keepsWhatDidNotChange() {
        Release again = next(first(), forum());

        assertEquals(first().ledger(), again.ledger());
        assertEquals(first().hash(), again.hash());
        assertTrue(again.follows(first()));
        assertFalse(first().follows(again));
    }

    @Test
    void keepsATombstoneOfWhatIsWithdrawn() {
        Release release =
                next(first(), forum().with(Meeting.edition(forum()).withoutSession("panel")));
        Session left =
                Session.builder("panel", text("Panel", "座谈"))
                        .start(at("10:00"))
                        .end(at("11:00"))
                        .rooms(List.of("b"))
                        .build();

        assertNull(release.ledger().entry(PANEL));
        assertEquals(
                new Tombstone(
                        PANEL,
                        1,
                        TIME,
                        day(2),
                        left,
                        List.of(
                                new Departure(
                                        EntityKind.PARTICIPANT,
                                        "p-anna",
                                        null,
                                        null,
                                        null,
                                        day(2),
                                        Audience.PUBLIC),
                                new Departure(
                                        EntityKind.PARTICIPANT,
                                        "p-kim",
                                        null,
                                        null,
                                        null,
                                        day(2),
                                        Audience.PUBLIC)),
                        null,
                        List.of()),
                release.ledger().withdrawn().get(0));
        assertEquals(
                List.of("panel", "first", "second"),
                release.ledger().withdrawn().stream().map(each -> each.entity().id()).toList());
    }

    @Test
    void keepsOfAnItemWhatSaysThatItIsCancelled() {
        Item talk =
                Item.builder("talk")
                        .kind(ItemKind.SPEECH)
                        .title(Text.of("en", "Talk"))
                        .description(Text.of("en", "About"))
                        .start(at("10:10"))
                        .runningTime(Duration.ofMinutes(10))
                        .languages(List.of("en"))
                        .appearances(List.of(speaker("p-kim")))
                        .visibility(Visibility.builder().hiddenUntil(day(3)).build())
                        .build();
        Forum before =
                Meeting.withSession(
                        forum(),
                        "panel",
                        e ->
                                e.items(List.of(talk))
                                        .visibility(
                                                Visibility.builder()
                                                        .audience(Audience.PRESS)
                                                        .build()));
        Forum after = Meeting.withSession(before, "panel", e -> e.items(List.of()));
        Release first = Release.builder(before, 1, TIME, "A").build();
        Tombstone expected =
                new Tombstone(
                        Entity.of(EntityKind.ITEM, "2031", "talk"),
                        1,
                        TIME,
                        day(2),
                        null,
                        List.of(),
                        new WithdrawnItem(
                                "panel",
                                Audience.PRESS,
                                Item.builder("talk")
                                        .kind(ItemKind.SPEECH)
                                        .title(Text.of("en", "Talk"))
                                        .start(at("10:10"))
                                        .runningTime(Duration.ofMinutes(10))
                                        .visibility(
                                                Visibility.builder()
                                                        .audience(Audience.INTERNAL)
                                                        .build())
                                        .build()),
                        List.of());
        Release gone = next(first, after);
        assertEquals(List.of(expected), gone.ledger().withdrawn());
        assertEquals(List.of(), Meeting.session(gone.stamped(), "panel").items());
        Release moved =
                next(
                        first,
                        Meeting.withSession(
                                after,
                                "opening",
                                e ->
                                        e.items(
                                                List.of(
                                                        talk.toBuilder()
                                                                .start(at("09:10"))
                                                                .build()))));
        assertEquals(List.of(), moved.ledger().withdrawn());
        assertEquals(1, entry(moved, expected.entity()).sequence());
        Release back = Release.builder(before, 3, day(3), "A").base(gone).build();
        assertEquals(List.of(), back.ledger().withdrawn());
        assertEquals(
                new LedgerEntry(
                        expected.entity(), 2, TIME, day(3), null, null, List.of(), List.of()),
                entry(back, expected.entity()));
    }

    @Test
    void keepsWhoWasToAppearInWhatIsWithdrawnButNoPlaceholder() {
        Forum before =
                Meeting.withSession(
                        forum(),
                        "panel",
                        each ->
                                each.items(List.of())
                                        .appearances(
                                                List.of(
                                                        Appearance.builder()
                                                                .organisation("bank")
                                                                .build(),
                                                        Appearance.builder()
                                                                .placeholder(Text.of("en", "N. N."))
                                                                .build())));
        Release release =
                next(
                        Release.builder(before, 1, TIME, "A").build(),
                        before.with(Meeting.edition(before).withoutSession("panel")));

        Tombstone panel = release.ledger().withdrawn().get(0);
        assertEquals(List.of(), panel.session().appearances());
        assertEquals(
                List.of(
                        new Departure(
                                EntityKind.ORGANISATION,
                                "bank",
                                null,
                                null,
                                null,
                                day(2),
                                Audience.PUBLIC)),
                panel.departed());
    }

    /** A room or topic that the edition no longer has would be a reference to nothing. */
    @Test
    void stampsWhatIsWithdrawnWithTheRoomsAndTopicsThatThereAre() {
        Forum before =
                Meeting.withSession(
                        forum(),
                        "panel",
                        each -> each.rooms(List.of("b", "a")).topics(List.of("trade", "energy")));
        Forum after = before.with(Meeting.edition(before).withoutSession("panel"));
        Release first = Release.builder(before, 1, TIME, "A").build();
        Session all = Meeting.session(next(first, after).stamped(), "panel");
        Venue venue = Meeting.edition(forum()).venue();
        Forum fewer =
                Meeting.with(
                        rooms(after, venue.rooms().get(0)),
                        each -> each.topics(List.of(Meeting.edition(forum()).topics().get(0))));
        Session some = Meeting.session(next(first, fewer).stamped(), "panel");
        Forum outside = Meeting.with(after, each -> each.venue(null).topics(List.of()));
        Forum none =
                Meeting.withSession(outside, "opening", e -> e.rooms(List.of()).topics(List.of()));

        assertEquals(List.of("b", "a"), all.rooms());
        assertEquals(List.of("trade", "energy"), all.topics());
        assertEquals(List.of("a"), some.rooms());
        assertEquals(List.of("trade"), some.topics());
        assertEquals(List.of(), Meeting.session(next(first, none).stamped(), "panel").rooms());
    }

    @Test
    void stampsADocumentForExporters() {
        Forum changed =
                Meeting.withSession(
                        forum().with(Meeting.edition(forum()).withoutSession("panel")),
                        "opening",
                        each -> each.start(at("08:00")));
        Release release = next(first(), changed);
        Forum stamped = release.stamped();

        assertEquals(1, Meeting.session(stamped, "opening").revision());
        assertEquals(day(2), Meeting.session(stamped, "opening").modified());
        Session panel = Meeting.session(stamped, "panel");
        assertEquals(SessionStatus.CANCELLED, panel.status());
        assertEquals(1, panel.revision());
        assertEquals(day(2), panel.modified());
        assertEquals(
                ForumValidator.standard().validate(forum()),
                ForumValidator.standard().validate(stamped));
        assertEquals(
                List.of("opening"),
                Meeting.edition(release.stamped(day(3))).sessions().stream()
                        .map(Session::id)
                        .toList());
        assertEquals(changed, release.forum());
    }

    @Test
    void leavesOutADraftThatWasWithdrawn() {
        Forum draft =
                Meeting.withSession(forum(), "panel", each -> each.status(SessionStatus.DRAFT));
        Release release =
                next(
                        Release.builder(draft, 1, TIME, "A").build(),
                        draft.with(Meeting.edition(draft).withoutSession("panel")));

        assertEquals(1, Meeting.edition(release.stamped()).sessions().size());
    }

    @Test
    void takesBackWhatWasWithdrawn() {
        Release gone =
                next(first(), forum().with(Meeting.edition(forum()).withoutSession("panel")));
        Release back = next(gone, forum());

        assertEquals(
                new LedgerEntry(PANEL, 2, TIME, day(3), null, null, List.of(), List.of()),
                entry(back, PANEL));
        assertEquals(List.of(), back.ledger().withdrawn());
    }

    /** Whatever went first, the tombstones stand in the order of what they are of. */
    @Test
    void keepsTombstonesFromReleaseToRelease() {
        Release second =
                next(first(), forum().with(Meeting.edition(forum()).withoutSession("panel")));
        Release third = next(second, Meeting.with(forum(), each -> each.sessions(List.of())));

        assertEquals(
                List.of("SESSION panel " + day(2), "ITEM first " + day(2), "ITEM second " + day(2)),
                withdrawn(second));
        assertEquals(
                List.of(
                        "SESSION opening " + day(3),
                        "SESSION panel " + day(2),
                        "ITEM first " + day(2),
                        "ITEM second " + day(2)),
                withdrawn(third));
        assertEquals(second.ledger().withdrawn(), third.ledger().withdrawn().subList(1, 4));
    }

    private static List<String> withdrawn(Release release) {
        return release.ledger().withdrawn().stream()
                .map(
                        each ->
                                each.entity().kind()
                                        + " "
                                        + each.entity().id()
                                        + " "
                                        + each.withdrawn())
                .toList();
    }

    @Test
    void knowsWhereASessionWasThatNamesNoTimeAnyMore() {
        Forum open =
                Meeting.withSession(
                        forum(),
                        "opening",
                        each -> each.start(null).end(null).status(SessionStatus.POSTPONED));
        Placement was = new Placement(null, at("09:00"), at("09:30"), List.of("a"));
        Release second = next(first(), open);
        Release third =
                next(
                        second,
                        Meeting.withSession(open, "opening", e -> e.title(text("Begin", "始"))));
        Release fourth = next(third, forum());
        List<Departure> day =
                List.of(
                        new Departure(
                                null,
                                null,
                                at("09:00").toLocalDate(),
                                null,
                                null,
                                day(2),
                                Audience.PUBLIC));

        assertEquals(
                new LedgerEntry(OPENING, 1, TIME, day(2), was, day(2), day, List.of()),
                entry(second, OPENING));
        assertEquals(
                new LedgerEntry(OPENING, 2, TIME, day(3), was, day(2), day, List.of()),
                entry(third, OPENING));
        assertEquals(
                new LedgerEntry(OPENING, 3, TIME, day(4), null, null, List.of(), List.of()),
                entry(fourth, OPENING));
        assertNull(entry(Release.builder(open, 1, TIME, "A").build(), OPENING).former());
    }

    /** Whatever is shown with something changes its time, and what a calendar must notice more. */
    @Test
    void countsForEachWhatIsShownWithIt() {
        Entity edition = Entity.of(EntityKind.EDITION, Meeting.EDITION, Meeting.EDITION);
        Entity first = Entity.of(EntityKind.ITEM, Meeting.EDITION, "first");
        Organisation bank = forum().organisations().get(0);
        Organisation park = forum().organisations().get(1);
        Contact contact =
                Contact.builder("desk", text("Desk", "台")).organisation("desk-of").build();
        Organisation desk = Organisation.builder("desk-of", Text.of("en", "Desk")).build();
        Forum base =
                Meeting.with(forum(), each -> each.contacts(List.of(contact))).toBuilder()
                        .organisations(List.of(bank, park, desk))
                        .build();
        Organisation renamed = bank.toBuilder().name(Text.of("en", "Bank")).build();
        Organisation otherDesk = desk.toBuilder().name(Text.of("en", "Office")).build();
        Venue venue = Meeting.edition(forum()).venue();
        Room larger = venue.rooms().get(0).toBuilder().capacity(90).build();
        Room largerB = venue.rooms().get(1).toBuilder().capacity(90).build();
        Topic trade = Topic.builder("trade", Text.of("en", "Commerce")).build();

        String all = "edition 0 opening 0 first 0";
        assertEquals(all, changed(base, with(base, renamed, park, desk), edition, first));
        assertEquals(all, changed(base, with(base, bank, park, otherDesk), edition, first));
        assertEquals(
                "edition 0 opening 0 first 0",
                changed(base, rooms(base, larger, venue.rooms().get(1)), edition, first));
        assertEquals(
                "edition 0",
                changed(
                        base,
                        Meeting.withSession(base, "panel", e -> e.replaces(List.of("opening"))),
                        edition,
                        Entity.of(EntityKind.ITEM, Meeting.EDITION, "none")));
        Forum replacing = Meeting.withSession(base, "panel", e -> e.replaces(List.of("opening")));
        assertEquals(
                "edition 0",
                changed(
                        replacing,
                        Meeting.withSession(replacing, "panel", e -> e.replaces(List.of("other"))),
                        edition,
                        Entity.of(EntityKind.ITEM, Meeting.EDITION, "none")));
        assertEquals(
                "edition 1 opening 1 first 1",
                changed(
                        base,
                        Meeting.with(
                                base,
                                e ->
                                        e.venue(
                                                venue.toBuilder()
                                                        .name(Text.of("en", "Palace"))
                                                        .build())),
                        edition,
                        first));
        for (EditionState state : List.of(EditionState.CANCELLED, EditionState.POSTPONED)) {
            assertEquals(
                    "edition 1 opening 1 first 1",
                    changed(base, Meeting.with(base, e -> e.state(state)), edition, first));
        }
        assertEquals(
                "edition 1 opening 0 first 0",
                changed(
                        base,
                        Meeting.with(base, e -> e.state(EditionState.ANNOUNCED)),
                        edition,
                        first));
        assertEquals(
                all, changed(base, rooms(base, venue.rooms().get(0), largerB), edition, first));
        assertEquals(
                all,
                changed(
                        base,
                        Meeting.with(
                                base,
                                e ->
                                        e.topics(
                                                List.of(
                                                        trade,
                                                        Meeting.edition(forum()).topics().get(1)))),
                        edition,
                        first));
    }

    private static Forum with(Forum forum, Organisation... organisations) {
        return forum.toBuilder().organisations(List.of(organisations)).build();
    }

    private static Forum rooms(Forum forum, Room... rooms) {
        Venue venue = Meeting.edition(forum).venue();
        return Meeting.with(
                forum, each -> each.venue(venue.toBuilder().rooms(List.of(rooms)).build()));
    }

    /** Returns the sequence numbers of what has another time after a change. */
    private static String changed(Forum before, Forum after, Entity edition, Entity item) {
        Release next = next(Release.builder(before, 1, TIME, "A").build(), after);
        List<String> changed = new ArrayList<>();
        for (Entity each : List.of(edition, OPENING, item)) {
            LedgerEntry entry = next.ledger().entry(each);
            if (entry != null && entry.modified().equals(day(2))) {
                String name = each.equals(edition) ? "edition" : each.id();
                changed.add(name + " " + entry.sequence());
            }
        }
        return String.join(" ", changed);
    }

    @Test
    void keepsNotices() {
        Notice lunch = Notice.builder("lunch", text("Lunch at one", "午餐")).build();
        Forum before = Meeting.with(forum(), each -> each.notices(List.of(lunch)));
        Entity notice = Entity.of(EntityKind.NOTICE, Meeting.EDITION, "lunch");
        Release release = Release.builder(before, 1, TIME, "A").build();
        Notice later = lunch.toBuilder().text(text("Lunch at two", "午餐")).build();
        Forum after = Meeting.with(forum(), each -> each.notices(List.of(later)));

        assertEquals(
                new LedgerEntry(notice, 0, TIME, TIME, null, null, List.of(), List.of()),
                entry(release, notice));
        assertEquals(
                new LedgerEntry(notice, 1, TIME, day(2), null, null, List.of(), List.of()),
                entry(next(release, after), notice));
    }

    @Test
    void startsWithARevisionOfTheDocumentsOwn() {
        Forum published = Meeting.withSession(forum(), "opening", each -> each.revision(7));
        Release release = Release.builder(published, 1, TIME, "A").build();
        Release moved =
                next(
                        release,
                        Meeting.withSession(published, "opening", each -> each.start(at("08:00"))));

        assertEquals(7, entry(release, OPENING).sequence());
        assertEquals(8, entry(moved, OPENING).sequence());
    }

    /** One more would be less than 0, and the release could not be read. */
    @Test
    void keepsTheGreatestSequence() {
        Forum published =
                Meeting.withSession(
                        Meeting.withSession(
                                forum(), "opening", each -> each.revision(Integer.MAX_VALUE)),
                        "panel",
                        each -> each.revision(Integer.MAX_VALUE));
        Release release = Release.builder(published, 1, TIME, "A").build();
        Forum later =
                Meeting.withSession(
                        published.with(Meeting.edition(published).withoutSession("panel")),
                        "opening",
                        each -> each.start(at("08:00")));
        Release withdrawn = next(release, later);
        assertEquals(Integer.MAX_VALUE, entry(withdrawn, OPENING).sequence());
        Tombstone panel = withdrawn.ledger().withdrawn().get(0);
        assertEquals(Integer.MAX_VALUE, panel.sequence());
        Release back = next(withdrawn, published);
        assertEquals(Integer.MAX_VALUE, entry(back, panel.entity()).sequence());
    }

    /** Twenty releases: the opening moves in each, the panel goes and comes every fifth. */
    @Test
    void countsOverTwentyReleases() {
        Release release = first();
        for (int number = 2; number <= 20; number++) {
            int minute = number;
            Forum forum =
                    Meeting.withSession(
                            forum(),
                            "opening",
                            each -> each.start(at("08:00").plusMinutes(minute)));
            if (number % 5 == 0) {
                forum = forum.with(Meeting.edition(forum).withoutSession("panel"));
            }
            Release before = release;
            release = next(release, forum);
            assertTrue(release.follows(before));
            for (LedgerEntry each : release.ledger().entries()) {
                LedgerEntry old = before.ledger().entry(each.entity());
                assertTrue(old == null || old.sequence() <= each.sequence());
                assertTrue(old == null || !old.modified().isAfter(each.modified()));
                assertTrue(old == null || old.created().equals(each.created()));
            }
        }
        assertEquals(
                new LedgerEntry(OPENING, 19, TIME, day(20), null, null, List.of(), List.of()),
                entry(release, OPENING));
        assertEquals(
                List.of(7, "panel"),
                List.of(
                        release.ledger().withdrawn().get(0).sequence(),
                        release.ledger().withdrawn().get(0).entity().id()));
    }

    @Test
    void refusesALowerNumberAndAnEarlierTime() {
        Release.Builder builder =
                Release.builder(forum(), 1, TIME.minusSeconds(1), "B").base(first());
        ReleaseRefusedException e = assertThrows(ReleaseRefusedException.class, builder::build);

        assertEquals(
                "The number 1 is not higher than that of release 1\n"
                        + "2031-01-01T07:59:59Z is not later than 2031-01-01T08:00:00Z, the time of"
                        + " release 1",
                e.getMessage());
        assertEquals(
                List.of("release.number-not-higher", "release.time-not-later"),
                e.findings().stream().map(Finding::key).toList());
    }

    @Test
    void saysHowManyMoreReasonsThereAre() {
        Finding wrong = Finding.error("identifier.malformed", "/series/id", "S");
        String line = "/series/id: " + wrong.message(Words.standard(), "en");
        String twenty = String.join("\n", Collections.nCopies(20, line));

        assertEquals(
                twenty, new ReleaseRefusedException(Collections.nCopies(20, wrong)).getMessage());
        assertEquals(
                twenty + "\nand 1 more",
                new ReleaseRefusedException(Collections.nCopies(21, wrong)).getMessage());
    }

    @Test
    void refusesADocumentWithErrors() {
        Forum wrong = Meeting.withSession(forum(), "opening", each -> each.rooms(List.of("c")));

        assertEquals(
                "/series/editions/0/sessions/0/rooms/0: Session “Opening”: The venue has no room “c”",
                assertThrows(
                                ReleaseRefusedException.class,
                                Release.builder(wrong, 1, TIME, "A")::build)
                        .getMessage());
        assertEquals(
                "number must be greater than 0, not 0",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Release.builder(forum(), 0, TIME, "A"))
                        .getMessage());
        assertEquals(
                "approver must not be blank",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Release.builder(forum(), 1, TIME, " "))
                        .getMessage());
    }

    @Test
    void refusesANoteThatSaysNothingOrSaysItTwice() {
        assertEquals("note must be in some language", refusal(Text.of(Map.of())));
        assertEquals("note must not be blank", refusal(Text.of("\u3000")));
        assertEquals(
                "note must not be blank in \"ko\"", refusal(Text.of("en", "A").with("ko", " ")));
        assertEquals(
                "note must have language tags such as zh-Hans, not \"zh_Hans\"",
                refusal(Text.of("zh_Hans", "A")));
        assertEquals(
                "note must be in a language once, not in \"zh-Hans\" and \"ZH-hans\"",
                refusal(Text.of("zh-Hans", "A").with("ZH-hans", "B")));
        assertEquals(
                "note must be in a language once, not in \"en\" and \"und\", which is the"
                        + " document's \"en\"",
                refusal(Text.of("en", "A").with("und", "B")));
        Text three = Text.of("A").with("zh-Hans", "B").with("zh-Hant", "C");
        assertEquals(three, Release.builder(forum(), 1, TIME, "A").note(three).build().note());
        assertNull(Release.builder(forum(), 1, TIME, "A").note(three).note(null).build().note());
    }

    private static String refusal(Text note) {
        return assertThrows(
                        IllegalArgumentException.class,
                        () -> Release.builder(forum(), 1, TIME, "A").note(note))
                .getMessage();
    }

    @Test
    void findsTwoMadeFromTheSame() {
        Release first = first();
        Release one = Release.builder(forum(), 2, day(2), "Anna").base(first).build();
        Release other = Release.builder(forum(), 3, day(3), "Kim").base(first).build();
        Release namesake = Release.builder(forum(), 3, day(4), "Li").base(one).build();

        assertEquals(
                List.of(
                        "ERROR /2: Release 3 of Kim and release 2 of Anna were both made from"
                                + " release 1"),
                Release.conflicts(List.of(first, one, other)).stream()
                        .map(Finding::toString)
                        .toList());
        assertEquals(
                List.of("ERROR /1: Release 3 of Li is another one than release 3 of Kim"),
                Release.conflicts(List.of(other, namesake)).stream()
                        .map(Finding::toString)
                        .toList());
        assertEquals(List.of(), Release.conflicts(List.of(next(one, forum()), one, first, one)));
    }

    @Test
    void findsTwoFirstOnes() {
        Release other = Release.builder(forum(), 2, day(2), "Kim").build();
        Forum elsewhere =
                forum().toBuilder()
                        .series(forum().series().toBuilder().id("elsewhere").build())
                        .build();
        Release foreign = Release.builder(elsewhere, 3, day(2), "Li").build();

        assertEquals(
                List.of(
                        "ERROR /2: Release 2 of Kim and release 1 of The secretariat are both"
                                + " first ones, not made from another"),
                Release.conflicts(List.of(first(), foreign, other)).stream()
                        .map(Finding::toString)
                        .toList());
    }

    @Test
    void checksByTheOptionsOfTheCaller() {
        Forum wrong = Meeting.withSession(forum(), "opening", each -> each.rooms(List.of("c")));
        ValidationOptions mild =
                ValidationOptions.builder()
                        .severity("reference.unknown.room", Severity.WARNING)
                        .build();
        ValidationOptions strict =
                ValidationOptions.builder()
                        .openingHours(LocalTime.of(10, 0), LocalTime.of(12, 0))
                        .severity("session.outside-hours", Severity.ERROR)
                        .build();

        Release release =
                Release.builder(wrong, 1, TIME, "A")
                        .validator(ForumValidator.standard())
                        .options(mild)
                        .build();
        assertEquals(wrong, release.forum());
        assertEquals(
                List.of("session.outside-hours"),
                assertThrows(
                                ReleaseRefusedException.class,
                                Release.builder(forum(), 1, TIME, "A").options(strict)::build)
                        .findings()
                        .stream()
                        .map(Finding::key)
                        .toList());
    }
}
