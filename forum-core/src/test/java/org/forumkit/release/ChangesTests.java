package org.forumkit.release;

import static org.forumkit.release.Meeting.EDITION;
import static org.forumkit.release.Meeting.at;
import static org.forumkit.release.Meeting.forum;
import static org.forumkit.release.Meeting.speaker;
import static org.forumkit.release.Meeting.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.forumkit.model.Appearance;
import org.forumkit.model.AppearanceRole;
import org.forumkit.model.Confirmation;
import org.forumkit.model.Delegation;
import org.forumkit.model.Figure;
import org.forumkit.model.FigureKind;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.OrganiserKind;
import org.forumkit.model.OrganiserRole;
import org.forumkit.model.Participant;
import org.forumkit.model.ParticipantStatus;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Precision;
import org.forumkit.model.RelatedEvent;
import org.forumkit.model.RelationKind;
import org.forumkit.model.Room;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.forumkit.model.Venue;
import org.forumkit.testkit.SampleForums;
import org.forumkit.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesTests {
    private static final Entity OPENING = Entity.of(EntityKind.SESSION, EDITION, "opening");
    private static final Entity PANEL = Entity.of(EntityKind.SESSION, EDITION, "panel");

    private static List<String> lines(Changes changes, String language) {
        return changes.lines(Words.standard(), language).stream().map(ChangeLine::text).toList();
    }

    private static List<String> lines(Forum after) {
        return lines(Changes.between(forum(), after), "en");
    }

    private static Forum moved() {
        return Meeting.withSession(
                forum(),
                "opening",
                each -> each.start(at("09:30")).end(at("10:00")).rooms(List.of("b")));
    }

    @Test
    void tellsOfAMove() {
        Changes changes = Changes.between(forum(), moved());

        assertEquals(
                List.of(
                        new Change.Move(
                                ChangeKind.MOVED,
                                OPENING,
                                new Placement(null, at("09:00"), at("09:30"), List.of("a")),
                                new Placement(null, at("09:30"), at("10:00"), List.of("b")))),
                changes.all());
        assertEquals(
                List.of("Moved: Opening, 09:00–09:30 → 09:30–10:00, Hall A → Hall B"),
                lines(changes, "en"));
        assertEquals(
                List.of("时间或地点变更：开幕式，09:00–09:30 → 09:30–10:00，A厅 → B厅"),
                lines(changes, "zh-Hans"));
        assertEquals(
                List.of("Перенесено: Opening, 09:00–09:30 → 09:30–10:00, Hall A → Hall B"),
                lines(changes, "ru"));
    }

    private static Forum counted(Figure... figures) {
        return Meeting.with(forum(), each -> each.figures(List.of(figures)));
    }

    private static Figure figure(FigureKind kind, long value) {
        return Figure.builder(kind, value).build();
    }

    /** A figure that came stands beside one of another kind that went, not in its place. */
    @Test
    void comparesFiguresOfOneKindOnly() {
        Figure people = figure(FigureKind.PARTICIPANTS, 200);
        Figure more = figure(FigureKind.PARTICIPANTS, 250);
        Figure countries = figure(FigureKind.COUNTRIES, 12);

        assertEquals(
                List.of(
                        "Figure: Meeting 2031, Countries: \u2013 \u2192 12",
                        "Figure: Meeting 2031, Participants: 200 \u2192 \u2013"),
                lines(Changes.between(counted(people), counted(countries)), "en"));
        assertEquals(
                List.of("Figure: Meeting 2031, Participants: 200 \u2192 \u2013"),
                lines(Changes.between(counted(people, more), counted(more)), "en"));
    }

    @Test
    void comparesRelatedEventsOfOneKindOnly() {
        RelatedEvent one = RelatedEvent.builder(RelationKind.FOLLOWS, Text.of("en", "A")).build();
        RelatedEvent other = RelatedEvent.builder(RelationKind.PART_OF, Text.of("en", "B")).build();
        Forum before = Meeting.with(forum(), each -> each.relatedEvents(List.of(one)));
        Forum after = Meeting.with(forum(), each -> each.relatedEvents(List.of(other)));
        Entity edition = Entity.of(EntityKind.EDITION, EDITION, EDITION);

        assertEquals(
                Set.of(
                        new Change.Value(ChangeKind.DETAIL, edition, "relatedEvents", one, null),
                        new Change.Value(ChangeKind.DETAIL, edition, "relatedEvents", null, other)),
                Set.copyOf(Changes.between(before, after).all()));
    }

    @Test
    void tellsOfRoomsInAnotherOrder() {
        Venue venue = Meeting.edition(forum()).venue();
        List<Room> turned = List.of(venue.rooms().get(1), venue.rooms().get(0));
        Forum after =
                Meeting.with(forum(), each -> each.venue(venue.toBuilder().rooms(turned).build()));

        assertEquals(
                List.of(
                        new Change.Order(
                                ChangeKind.ORDER,
                                Entity.of(EntityKind.VENUE, EDITION, "venue"),
                                "rooms",
                                List.of("a", "b"),
                                List.of("b", "a"))),
                Changes.between(forum(), after).all());
    }

    /** Who appeared by an id alone has a name as soon as the person is in the document. */
    @Test
    void tellsOfANameThatComesWithItsPerson() {
        Forum before = forum().toBuilder().people(forum().people().subList(0, 2)).build();
        Forum nameless =
                forum().toBuilder()
                        .people(
                                List.of(
                                        forum().people().get(0),
                                        forum().people().get(1),
                                        Person.builder("kim").build()))
                        .build();
        Entity first = Entity.of(EntityKind.ITEM, EDITION, "first");

        assertEquals(
                List.of(
                        new AppearanceChange(
                                AppearanceChange.Kind.RENAMED, speaker("p-kim"), speaker("p-kim"))),
                people(Changes.between(before, forum()), first));
        assertEquals(List.of(), people(Changes.between(before, nameless), first));
    }

    @Test
    void tellsOfAnotherPersonBehindAParticipantWhoIsAlone() {
        Forum after =
                Meeting.with(
                        forum(),
                        each ->
                                each.participants(
                                        List.of(
                                                Participant.builder("p-li")
                                                        .person("li-wei")
                                                        .build(),
                                                Participant.builder("p-anna")
                                                        .person("anna")
                                                        .build(),
                                                Participant.builder("p-kim")
                                                        .person("li-wei")
                                                        .build())));
        assertEquals(
                List.of(
                        new AppearanceChange(
                                AppearanceChange.Kind.REPLACED,
                                speaker("p-kim"),
                                speaker("p-kim"))),
                people(
                        Changes.between(forum(), after),
                        Entity.of(EntityKind.ITEM, EDITION, "first")));
    }

    private static List<AppearanceChange> people(Changes changes, Entity entity) {
        return changes.all().stream()
                .filter(each -> each.entity().equals(entity))
                .filter(Change.People.class::isInstance)
                .flatMap(each -> ((Change.People) each).people().stream())
                .toList();
    }

    @Test
    void takesATitleInOtherLanguagesForAnotherTitle() {
        Forum before = Meeting.withSession(forum(), "opening", e -> e.title(Text.of("en", "Open")));
        Forum after = Meeting.withSession(forum(), "opening", e -> e.title(Text.of("ru", "X")));
        Forum both =
                Meeting.withSession(
                        forum(), "opening", e -> e.title(Text.of("en", "Open").with("ru", "X")));

        assertEquals(ChangeKind.RETITLED, Changes.between(before, after).all().get(0).kind());
        assertEquals(ChangeKind.TRANSLATED, Changes.between(before, both).all().get(0).kind());
        assertEquals(ChangeKind.TRANSLATED, Changes.between(both, after).all().get(0).kind());
    }

    @Test
    void tellsOfAMoveToAnotherDay() {
        Forum before = Meeting.with(forum(), each -> each.lastDay(LocalDate.of(2031, 5, 21)));
        Forum later =
                Meeting.withSession(
                        before,
                        "opening",
                        each -> each.start(at("09:00").plusDays(1)).end(at("09:30").plusDays(1)));
        Forum sameDay = Meeting.withSession(before, "opening", each -> each.start(at("08:45")));
        Forum otherRoom = Meeting.withSession(before, "opening", each -> each.rooms(List.of("b")));

        assertEquals(
                List.of("Moved: Opening, 20 May 2031, 09:00–09:30 → 21 May 2031," + " 09:00–09:30"),
                lines(Changes.between(before, later), "en"));
        assertEquals(
                List.of("Moved: Opening, 20 May 2031, 09:00–09:30 → 08:45–09:30"),
                lines(Changes.between(before, sameDay), "en"));
        assertEquals(
                List.of("Moved: Opening, 20 May 2031, 09:00–09:30, Hall A → Hall B"),
                lines(Changes.between(before, otherRoom), "en"));
    }

    static Stream<List<Object>> oneChange() {
        Forum forum = forum();
        return Stream.of(
                List.of(
                        Meeting.withSession(forum, "opening", each -> each.end(at("09:45"))),
                        "Other length: Opening, 09:00–09:30 → 09:00–09:45"),
                List.of(
                        Meeting.withSession(
                                forum, "opening", each -> each.title(text("Welcome", "开幕式"))),
                        "Retitled: Opening → Welcome"),
                List.of(
                        Meeting.withSession(
                                forum, "opening", each -> each.title(text("Opening", "欢迎"))),
                        "Retitled: 开幕式 → 欢迎 (zh-Hans)"),
                List.of(
                        Meeting.withSession(
                                forum,
                                "opening",
                                each -> each.title(text("Opening", "开幕式").with("ru", "Открытие"))),
                        "Translation: Opening, title: {+Открытие+} (ru)"),
                List.of(
                        Meeting.withSession(
                                forum,
                                "opening",
                                each ->
                                        each.description(
                                                text(
                                                        "Welcome by the mayor of the meeting",
                                                        "东道主致欢迎辞"))),
                        "Text: Opening, description: Welcome by the [-host-]{+mayor+} of the"
                                + " meeting"),
                List.of(
                        Meeting.withSession(
                                forum, "opening", each -> each.status(SessionStatus.CANCELLED)),
                        "Status: Opening: Confirmed → Cancelled"),
                List.of(
                        Meeting.withSession(
                                forum, "opening", each -> each.topics(List.of("energy", "trade"))),
                        "Topics: Opening, topics: Trade → Energy, Trade"),
                List.of(
                        Meeting.withSession(
                                forum,
                                "opening",
                                each -> each.appearances(List.of(speaker("p-li")))),
                        "People: Opening: removed Anna Orlova (Speaker)"),
                List.of(
                        Meeting.withSession(
                                forum,
                                "opening",
                                each ->
                                        each.appearances(
                                                List.of(
                                                        speaker("p-li"),
                                                        speaker("p-anna"),
                                                        speaker("p-kim")))),
                        "People: Opening: added Kim Minjun (Speaker)"),
                List.of(
                        Meeting.withSession(
                                forum,
                                "opening",
                                each ->
                                        each.appearances(
                                                List.of(speaker("p-kim"), speaker("p-anna")))),
                        "People: Opening: Li Wei → Kim Minjun"),
                List.of(
                        Meeting.withSession(
                                forum,
                                "opening",
                                each ->
                                        each.appearances(
                                                List.of(speaker("p-anna"), speaker("p-li")))),
                        "People: Opening: in another order"),
                List.of(
                        Meeting.withSession(
                                forum,
                                "panel",
                                each ->
                                        each.appearances(
                                                List.of(
                                                        Appearance.builder()
                                                                .participant("p-anna")
                                                                .role(AppearanceRole.CHAIR)
                                                                .build()))),
                        "People: Panel: Anna Orlova: Moderator → Chair"),
                List.of(
                        Meeting.withSession(
                                forum,
                                "panel",
                                each ->
                                        each.appearances(
                                                List.of(
                                                        Appearance.builder()
                                                                .participant("p-anna")
                                                                .role(AppearanceRole.MODERATOR)
                                                                .confirmation(
                                                                        Confirmation.TENTATIVE)
                                                                .build()))),
                        "People: Panel: Anna Orlova: Confirmed → to be confirmed"),
                List.of(
                        Meeting.withSession(forum, "opening", each -> each.capacity(80)),
                        "Detail: Opening, capacity: – → 80"),
                List.of(
                        Meeting.withSession(
                                forum,
                                "panel",
                                each ->
                                        each.items(
                                                List.of(
                                                        Meeting.session(forum, "panel")
                                                                .items()
                                                                .get(1),
                                                        Meeting.session(forum, "panel")
                                                                .items()
                                                                .get(0)))),
                        "Order: Panel, items: Second, First"),
                List.of(
                        forum.with(Meeting.edition(forum).withoutSession("panel")),
                        "Withdrawn: Panel, 10:00–11:00, Hall B"),
                List.of(
                        forum.with(
                                Meeting.edition(forum)
                                        .with(Session.builder("visit", Text.of("Visit")).build())),
                        "New: Visit"),
                List.of(
                        Meeting.with(
                                forum,
                                each ->
                                        each.organisers(
                                                List.of(
                                                        new OrganiserRole(
                                                                OrganiserKind.HOST,
                                                                null,
                                                                List.of("bank", "park")),
                                                        new OrganiserRole(
                                                                OrganiserKind.SPONSOR,
                                                                null,
                                                                List.of("park"))))),
                        "Organisers: Meeting 2031: Host: The Bank → The Bank, The Park"),
                List.of(
                        Meeting.with(
                                forum,
                                each ->
                                        each.figures(
                                                List.of(
                                                        Figure.builder(
                                                                        FigureKind.PARTICIPANTS,
                                                                        230L)
                                                                .precision(Precision.ABOUT)
                                                                .asOf(LocalDate.of(2031, 5, 1))
                                                                .build()))),
                        "Figure: Meeting 2031, Participants: 200 → about 230 (1 May 2031)"),
                List.of(
                        Meeting.with(forum, each -> each.lastDay(LocalDate.of(2031, 5, 21))),
                        "Moved: Meeting 2031, last day: 20 May 2031 → 21 May 2031"),
                List.of(
                        Meeting.with(
                                forum,
                                each ->
                                        each.venue(
                                                Meeting.edition(forum).venue().toBuilder()
                                                        .name(text("Palace", "中心"))
                                                        .build())),
                        "Renamed: Centre → Palace"));
    }

    @ParameterizedTest
    @MethodSource("oneChange")
    void tellsOfOneChangeOnOneLine(List<Object> change) {
        assertEquals(List.of(change.get(1)), lines((Forum) change.get(0)));
    }

    @Test
    void tellsOfARenamedPersonWhereverTheyAppear() {
        List<Person> people = new ArrayList<>(forum().people());
        people.set(
                0,
                people.get(0).toBuilder()
                        .names(Map.of("en", PersonName.builder().full("Li Wei-Ming").build()))
                        .build());

        assertEquals(
                List.of("Renamed: Li Wei → Li Wei-Ming", "People: Opening: Li Wei → Li Wei-Ming"),
                lines(forum().toBuilder().people(people).build()));
    }

    @Test
    void tellsOfAParticipantWhoseStatusAndPersonChange() {
        Forum after =
                Meeting.with(
                        forum(),
                        each ->
                                each.participants(
                                        List.of(
                                                Participant.builder("p-li")
                                                        .person("kim")
                                                        .status(ParticipantStatus.ACCREDITED)
                                                        .build(),
                                                Participant.builder("p-anna")
                                                        .person("anna")
                                                        .build(),
                                                Participant.builder("p-kim")
                                                        .person("kim")
                                                        .email("secret@example.org")
                                                        .build())));
        assertEquals(
                List.of(
                        "People: Opening: Li Wei → Kim Minjun",
                        "Detail: Kim Minjun (participant), details",
                        "Status: Kim Minjun (participant): Registered → Accredited",
                        "Detail: Kim Minjun (participant), person: Li Wei → Kim Minjun"),
                lines(after));
    }

    @Test
    void findsNothingWhereNothingChanged() {
        for (Forum each :
                List.of(
                        forum(),
                        SampleForums.complete(),
                        SampleForums.withSeveralEditions(),
                        SampleForums.withoutEditions())) {
            assertTrue(Changes.between(each, each).isEmpty());
        }
    }

    /** What a ledger stamps is no change of a session, nor is the way a text is written. */
    @Test
    void looksAtWhatIsMeant() {
        Forum stamped =
                Meeting.withSession(
                        forum(),
                        "opening",
                        each -> each.revision(3).modified(Instant.parse("2031-01-01T00:00:00Z")));
        Forum plain =
                Meeting.withSession(
                        forum(),
                        "opening",
                        each -> each.title(Text.of("Opening").with("zh-hans", "开幕式")));

        assertEquals(List.of(), Changes.between(forum(), stamped).all());
        assertEquals(List.of(), Changes.between(forum(), plain).all());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void doesNotMindTheOrderOfWhatHasNone(long seed) {
        Forum complete = SampleForums.complete();
        Random random = new Random(seed);
        Forum shuffled =
                Meeting.with(
                                complete,
                                each ->
                                        each.sessions(
                                                        shuffled(
                                                                Meeting.edition(complete)
                                                                        .sessions(),
                                                                random))
                                                .participants(
                                                        shuffled(
                                                                Meeting.edition(complete)
                                                                        .participants(),
                                                                random))
                                                .figures(
                                                        shuffled(
                                                                Meeting.edition(complete).figures(),
                                                                random)))
                        .toBuilder()
                        .people(shuffled(complete.people(), random))
                        .organisations(shuffled(complete.organisations(), random))
                        .build();

        assertEquals(List.of(), Changes.between(complete, shuffled).all());
        assertEquals(
                Changes.between(complete, forum()).all(), Changes.between(shuffled, forum()).all());
    }

    private static <T> List<T> shuffled(List<T> all, Random random) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    @Test
    void goesBackAsItCame() {
        List<Forum> forums =
                Stream.concat(
                                oneChange().map(each -> (Forum) each.get(0)),
                                Stream.of(
                                        forum(),
                                        moved(),
                                        SampleForums.complete(),
                                        SampleForums.small(),
                                        SampleForums.withSeveralEditions()))
                        .toList();
        for (Forum before : forums) {
            for (Forum after : forums) {
                assertEquals(
                        Inverse.of(Changes.between(before, after).all()),
                        Inverse.sorted(Changes.between(after, before).all()));
            }
        }
    }

    @Test
    void tellsASessionFromTheRest() {
        Forum after = Meeting.withSession(moved(), "panel", each -> each.capacity(80));
        Changes changes = Changes.between(forum(), after);

        assertEquals(2, changes.all().size());
        assertEquals(
                List.of("Detail: Panel, capacity: – → 80"),
                lines(changes.ofSession(EDITION, "panel"), "en"));
        assertEquals(List.of(), changes.ofSession(EDITION, "none").all());
    }

    @Test
    void tellsWhatChangedForOne() {
        Forum after = Meeting.withSession(moved(), "panel", each -> each.end(at("12:00")));
        Changes changes = Changes.between(forum(), after);
        List<String> opening =
                List.of("Moved: Opening, 09:00–09:30 → 09:30–10:00, Hall A → Hall B");
        List<String> panel = List.of("Other length: Panel, 10:00–11:00 → 10:00–12:00");

        assertEquals(opening, lines(changes.forParticipant(EDITION, "p-li"), "en"));
        assertEquals(panel, lines(changes.forParticipant(EDITION, "p-kim"), "en"));
        assertEquals(2, changes.forParticipant(EDITION, "p-anna").all().size());
        assertEquals(List.of(), changes.forParticipant(EDITION, "p-none").all());
    }

    @Test
    void tellsOfTheItemsOfASessionWithIt() {
        List<Item> items = Meeting.session(forum(), "panel").items();
        Forum after =
                Meeting.withSession(
                        moved(),
                        "panel",
                        each ->
                                each.items(
                                        List.of(
                                                items.get(0).toBuilder()
                                                        .title(text("Start", "第一"))
                                                        .build(),
                                                items.get(1))));
        Changes changes = Changes.between(forum(), after);

        assertEquals(
                List.of("Retitled: First → Start"),
                lines(changes.ofSession(EDITION, "panel"), "en"));
        assertEquals(
                List.of("Moved: Opening, 09:00–09:30 → 09:30–10:00, Hall A → Hall B"),
                lines(changes.ofSession(EDITION, "opening"), "en"));
        assertEquals(List.of(), changes.ofSession("2032", "panel").all());
    }

    private static Forum sent(String li, String kim, String delegation, String other) {
        return Meeting.with(
                        forum(),
                        each ->
                                each.sessions(List.of())
                                        .participants(
                                                List.of(
                                                        Participant.builder("p-li")
                                                                .person("li-wei")
                                                                .delegation("d")
                                                                .build(),
                                                        Participant.builder("p-kim")
                                                                .person("kim")
                                                                .build()))
                                        .delegations(
                                                List.of(
                                                        Delegation.builder("d")
                                                                .name(Text.of("en", delegation))
                                                                .build(),
                                                        Delegation.builder("e")
                                                                .name(Text.of("en", other))
                                                                .build())))
                .toBuilder()
                .people(
                        List.of(
                                Person.builder("li-wei")
                                        .names(Map.of("en", PersonName.builder().full(li).build()))
                                        .build(),
                                Person.builder("kim")
                                        .names(Map.of("en", PersonName.builder().full(kim).build()))
                                        .build()))
                .build();
    }

    @Test
    void tellsOneOfTheirPersonAndDelegation() {
        Changes changes =
                Changes.between(sent("Li", "Kim", "D", "E"), sent("Li W.", "Kim M.", "DD", "EE"));

        assertEquals(4, changes.all().size());
        assertEquals(
                List.of("Renamed: Li → Li W.", "Renamed: D → DD"),
                lines(changes.forParticipant(EDITION, "p-li"), "en"));
        assertEquals(
                List.of("Renamed: Kim → Kim M."),
                lines(changes.forParticipant(EDITION, "p-kim"), "en"));
        assertEquals(List.of(), changes.forParticipant("2032", "p-kim").all());
    }

    @Test
    void tellsWhoIsTakenOutWhatTheyMiss() {
        Forum after =
                Meeting.withSession(
                        forum(), "opening", each -> each.appearances(List.of(speaker("p-li"))));

        assertEquals(
                List.of("People: Opening: removed Anna Orlova (Speaker)"),
                lines(Changes.between(forum(), after).forParticipant(EDITION, "p-anna"), "en"));
    }

    @Test
    void joinsWhatHasAnotherId() {
        Forum after =
                new IdentityMap(
                                List.of(
                                        new Identity(EntityKind.SESSION, EDITION, "opening", "o1"),
                                        new Identity(EntityKind.PERSON, null, "anna", "a2"),
                                        new Identity(EntityKind.PARTICIPANT, EDITION, "p-li", "p1"),
                                        new Identity(EntityKind.ROOM, EDITION, "a", "r1"),
                                        new Identity(EntityKind.TOPIC, EDITION, "trade", "t1"),
                                        new Identity(EntityKind.ORGANISATION, null, "bank", "b1"),
                                        new Identity(EntityKind.ITEM, EDITION, "first", "i1")))
                        .apply(forum());
        IdentityMap map =
                new IdentityMap(
                        List.of(
                                new Identity(EntityKind.SESSION, EDITION, "opening", "o1"),
                                new Identity(EntityKind.PERSON, null, "anna", "a2"),
                                new Identity(EntityKind.PARTICIPANT, EDITION, "p-li", "p1"),
                                new Identity(EntityKind.ROOM, EDITION, "a", "r1"),
                                new Identity(EntityKind.TOPIC, EDITION, "trade", "t1"),
                                new Identity(EntityKind.ORGANISATION, null, "bank", "b1"),
                                new Identity(EntityKind.ITEM, EDITION, "first", "i1")));

        assertFalse(Changes.between(forum(), after).isEmpty());
        assertEquals(List.of(), Changes.between(forum(), after, map).all());
        assertEquals("o1", Meeting.edition(after).sessions().get(0).id());
    }

    @Test
    void refusesAnIdThatSomethingElseHas() {
        IdentityMap map =
                new IdentityMap(
                        List.of(new Identity(EntityKind.SESSION, EDITION, "opening", "panel")));

        assertEquals(
                "identities must not give an id that something else has, not panel",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Changes.between(forum(), forum(), map))
                        .getMessage());
        assertEquals(
                "identities must be of what belongs to its edition and changes its id, not SESSION a",
                assertThrows(
                                IllegalArgumentException.class,
                                () ->
                                        new IdentityMap(
                                                List.of(
                                                        new Identity(
                                                                EntityKind.SESSION,
                                                                null,
                                                                "a",
                                                                "b"))))
                        .getMessage());
    }

    @Test
    void saysThatATextIsOnlyEncodedOtherwise() {
        String composed = "Caf\u00E9";
        String apart = "Cafe\u0301";
        String rest = " a".repeat(20);
        Forum before =
                Meeting.withSession(
                        forum(),
                        "opening",
                        each ->
                                each.title(Text.of(composed))
                                        .description(Text.of(composed + rest)));
        Forum after =
                Meeting.withSession(
                        before,
                        "opening",
                        each -> each.title(Text.of(apart)).description(Text.of(apart + rest)));

        assertEquals(
                List.of(
                        "Retitled: "
                                + composed
                                + " \u2192 "
                                + apart
                                + " (the same characters, encoded otherwise)",
                        "Text: "
                                + apart
                                + ", description: "
                                + apart
                                + " a".repeat(12)
                                + "\u2026 (the same characters, encoded otherwise)"),
                lines(Changes.between(before, after), "en"));
    }

    /** A context ends where a character does. */
    @Test
    void cutsAContextBetweenCharacters() {
        String thumb = "\uD83D\uDC4D\uD83C\uDFFD";
        Forum before =
                Meeting.withSession(
                        forum(),
                        "opening",
                        each ->
                                each.description(
                                        Text.of(thumb.repeat(20) + " old " + thumb.repeat(20))));
        Forum after =
                Meeting.withSession(
                        forum(),
                        "opening",
                        each ->
                                each.description(
                                        Text.of(thumb.repeat(20) + " new " + thumb.repeat(20))));

        assertEquals(
                List.of(
                        "Text: Opening, description: \u2026"
                                + thumb.repeat(7)
                                + " [-old-]{+new+} "
                                + thumb.repeat(7)
                                + "\u2026"),
                lines(Changes.between(before, after), "en"));
    }

    /** Ids twice, loose references, odd languages: there is nothing that a draft may not have. */
    @Test
    void takesADraftAsItIs() {
        Session twice =
                Session.builder("opening", Text.of(Map.of()))
                        .rooms(List.of("none", "none"))
                        .topics(List.of("x", "x"))
                        .appearances(
                                List.of(
                                        speaker("p-x"),
                                        speaker("p-x"),
                                        new Appearance(null, null, null, null, null, null)))
                        .build();
        Forum odd =
                Meeting.with(
                        forum(),
                        each ->
                                each.firstDay(null)
                                        .venue(null)
                                        .sessions(
                                                List.of(
                                                        twice,
                                                        twice,
                                                        Meeting.session(forum(), "panel"))));

        for (String language : List.of("en", "zh-Hans", "mn", "", "\uD800", "x-odd")) {
            assertFalse(lines(Changes.between(forum(), odd), language).isEmpty());
            assertFalse(lines(Changes.between(odd, forum()), language).isEmpty());
            assertFalse(lines(Changes.between(odd, SampleForums.complete()), language).isEmpty());
        }
        assertEquals(List.of(), Changes.between(odd, odd).all());
        assertEquals(PANEL.id(), "panel");
    }

    @Test
    void namesEverythingInEveryLanguage() {
        Changes changes = Changes.between(forum(), SampleForums.complete());
        for (String language : Words.LANGUAGES) {
            for (ChangeLine each : changes.lines(Words.standard(), language)) {
                assertTrue(each.text().lines().count() == 1, each.text());
                assertFalse(each.text().contains("null"), each.text());
            }
        }
    }
}
