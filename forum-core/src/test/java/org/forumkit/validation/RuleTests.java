package org.forumkit.validation;

import static org.forumkit.validation.Documents.at;
import static org.forumkit.validation.Documents.edition;
import static org.forumkit.validation.Documents.forum;
import static org.forumkit.validation.Documents.found;
import static org.forumkit.validation.Documents.foundAhead;
import static org.forumkit.validation.Documents.session;
import static org.forumkit.validation.Documents.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forumkit.finding.Finding;
import org.forumkit.finding.Landmark;
import org.forumkit.finding.Severity;
import org.forumkit.model.Appearance;
import org.forumkit.model.Contact;
import org.forumkit.model.Country;
import org.forumkit.model.Delegation;
import org.forumkit.model.EditionState;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Notice;
import org.forumkit.model.Organisation;
import org.forumkit.model.OrganiserKind;
import org.forumkit.model.OrganiserRole;
import org.forumkit.model.Participant;
import org.forumkit.model.Region;
import org.forumkit.model.RegionMember;
import org.forumkit.model.RelatedEvent;
import org.forumkit.model.RelationKind;
import org.forumkit.model.Room;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Subdivision;
import org.forumkit.model.Text;
import org.forumkit.model.Timing;
import org.forumkit.model.Topic;
import org.forumkit.model.Venue;
import org.forumkit.words.Words;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTests {
    private static final String EDITION = "/series/editions/0/";

    private static Appearance of(String participant) {
        return Appearance.builder().participant(participant).build();
    }

    @Nested
    class DuplicateIdsTests {
        @Test
        void findsThemOfEveryKind() {
            Topic topic = Topic.builder("green", Text.of("Green")).build();
            Item item = Item.builder("speech").build();
            Forum forum =
                    with(
                            builder ->
                                    builder.topics(List.of(topic, topic))
                                            .venue(
                                                    Venue.builder(Text.of("V"))
                                                            .rooms(
                                                                    List.of(
                                                                            Room.builder(
                                                                                            "a",
                                                                                            Text.of(
                                                                                                    "A"))
                                                                                    .build(),
                                                                            Room.builder(
                                                                                            "a",
                                                                                            Text.of(
                                                                                                    "A"))
                                                                                    .build()))
                                                            .build())
                                            .sessions(
                                                    List.of(
                                                            session("s", 9, 10).toBuilder()
                                                                    .items(List.of(item))
                                                                    .build(),
                                                            session("s", 10, 11).toBuilder()
                                                                    .items(List.of(item))
                                                                    .build()))
                                            .participants(
                                                    List.of(
                                                            Participant.builder("p")
                                                                    .organisation("park")
                                                                    .build(),
                                                            Participant.builder("p")
                                                                    .organisation("park")
                                                                    .build()))
                                            .delegations(
                                                    List.of(
                                                            Delegation.builder("d").build(),
                                                            Delegation.builder("d").build()))
                                            .notices(
                                                    List.of(
                                                            Notice.builder("n", Text.of("N"))
                                                                    .build(),
                                                            Notice.builder("n", Text.of("N"))
                                                                    .build()))
                                            .contacts(
                                                    List.of(
                                                            Contact.builder("c", Text.of("C"))
                                                                    .build(),
                                                            Contact.builder("c", Text.of("C"))
                                                                    .build())));
            assertEquals(
                    List.of(
                            "ERROR id.duplicate /series/editions/0/topics/1/id green",
                            "ERROR id.duplicate /series/editions/0/venue/rooms/1/id a",
                            "ERROR id.duplicate /series/editions/0/sessions/1/id s",
                            "ERROR id.duplicate /series/editions/0/participants/1/id p",
                            "ERROR id.duplicate /series/editions/0/delegations/1/id d",
                            "ERROR id.duplicate /series/editions/0/notices/1/id n",
                            "ERROR id.duplicate /series/editions/0/contacts/1/id c"),
                    found(forum));
        }

        @Test
        void aSessionThatIsThereTwiceIsOneFinding() {
            Session session =
                    session("s", 9, 10).toBuilder()
                            .rooms(List.of("hall-a"))
                            .appearances(List.of(of("wang")))
                            .items(List.of(Item.builder("speech").build()))
                            .build();
            Session other =
                    session("t", 10, 11).toBuilder()
                            .items(List.of(Item.builder("speech").build()))
                            .build();
            assertEquals(
                    List.of(
                            "ERROR id.duplicate /series/editions/0/sessions/1/id s",
                            "ERROR id.duplicate /series/editions/0/sessions/2/items/0/id speech"),
                    found(with(session, session, other)));
        }

        @Test
        void findsThemInTheWholeDocument() {
            Forum good = forum(edition(), edition());
            Region region = new Region("r", Text.of("R"), List.of());
            Topic topic = Topic.builder("t", Text.of("T")).build();
            Country country =
                    Country.builder("KR")
                            .subdivisions(
                                    List.of(
                                            new Subdivision("KR-11", Text.of("Seoul")),
                                            new Subdivision("KR-11", Text.of("Seoul"))))
                            .build();
            Forum forum =
                    good.toBuilder()
                            .series(
                                    good.series().toBuilder()
                                            .regions(List.of(region, region))
                                            .topics(List.of(topic, topic))
                                            .build())
                            .people(List.of(good.people().get(0), good.people().get(0)))
                            .organisations(
                                    List.of(
                                            good.organisations().get(0),
                                            good.organisations().get(0)))
                            .countries(
                                    List.of(
                                            good.countries().get(0),
                                            country,
                                            good.countries().get(0)))
                            .build();
            assertEquals(
                    List.of(
                            "ERROR id.duplicate /series/regions/1/id r",
                            "ERROR id.duplicate /series/topics/1/id t",
                            "HINT topic.no-vocabulary /series/editions/0/topics/0/vocabulary green",
                            "ERROR id.duplicate /series/editions/1/id 2025",
                            "HINT topic.no-vocabulary /series/editions/1/topics/0/vocabulary green",
                            "ERROR id.duplicate /people/1/id wang-wei",
                            "ERROR id.duplicate /organisations/1/id unctad",
                            "ERROR id.duplicate /countries/1/subdivisions/1/code KR-11",
                            "ERROR id.duplicate /countries/2/code CN"),
                    found(forum));
        }

        @Test
        void allowsOneIdForSeveralKindsAndEditions() {
            Session session =
                    session("green", 9, 10).toBuilder()
                            .items(List.of(Item.builder("green").build()))
                            .build();
            assertEquals(
                    List.of(),
                    found(
                            forum(
                                    edition().toBuilder().sessions(List.of(session)).build(),
                                    edition().toBuilder()
                                            .id("2026")
                                            .sessions(List.of(session))
                                            .build())));
        }

        @Test
        void saysWhereTheFirstIs() {
            Finding finding =
                    ForumValidator.standard()
                            .validate(with(session("s", 9, 10), session("s", 11, 12)))
                            .get(0);
            assertEquals(
                    "Session \u201CSession\u201D: The id \u201Cs\u201D is already taken at /series/editions/0/sessions/0/id",
                    finding.message(Words.standard(), "en"));
        }
    }

    @Nested
    class ReferencesTests {
        @Test
        void findsThoseThatLeadNowhere() {
            Forum good =
                    with(
                            builder ->
                                    builder.topics(
                                                    List.of(
                                                            Topic.builder("t", Text.of("T"))
                                                                    .vocabulary(List.of("v"))
                                                                    .build()))
                                            .organisers(
                                                    List.of(
                                                            new OrganiserRole(
                                                                    OrganiserKind.HOST,
                                                                    null,
                                                                    List.of("park", "parc"))))
                                            .relatedEvents(
                                                    List.of(
                                                            RelatedEvent.builder(
                                                                            RelationKind.FOLLOWS,
                                                                            Text.of("E"))
                                                                    .edition("2024")
                                                                    .build()))
                                            .sessions(
                                                    List.of(
                                                            session("s", 9, 10).toBuilder()
                                                                    .rooms(
                                                                            List.of(
                                                                                    "hall-a",
                                                                                    "hal-b"))
                                                                    .topics(List.of("u"))
                                                                    .appearances(
                                                                            List.of(of("wong")))
                                                                    .items(
                                                                            List.of(
                                                                                    Item.builder(
                                                                                                    "i")
                                                                                            .appearances(
                                                                                                    List
                                                                                                            .of(
                                                                                                                    Appearance
                                                                                                                            .builder()
                                                                                                                            .organisation(
                                                                                                                                    "x")
                                                                                                                            .build()))
                                                                                            .build()))
                                                                    .build()))
                                            .participants(
                                                    List.of(
                                                            Participant.builder("wang")
                                                                    .person("li-ming")
                                                                    .delegation("jilin")
                                                                    .build(),
                                                            Participant.builder("b")
                                                                    .organisation("y")
                                                                    .build()))
                                            .delegations(
                                                    List.of(
                                                            Delegation.builder("korea")
                                                                    .organisation("z")
                                                                    .head("kim")
                                                                    .build()))
                                            .contacts(
                                                    List.of(
                                                            Contact.builder("c", Text.of("C"))
                                                                    .organisation("q")
                                                                    .build())));
            Forum forum =
                    good.toBuilder()
                            .series(good.series().toBuilder().framework("un").build())
                            .organisations(
                                    List.of(
                                            Organisation.builder("park", Text.of("P"))
                                                    .parent("ministry")
                                                    .build()))
                            .build();
            assertEquals(
                    List.of(
                            "ERROR reference.unknown.organisation /series/framework un",
                            "ERROR reference.unknown.vocabulary "
                                    + EDITION
                                    + "topics/0/vocabulary/0 v",
                            "ERROR reference.unknown.organisation "
                                    + EDITION
                                    + "organisers/0/organisations/1 parc",
                            "ERROR reference.unknown.edition "
                                    + EDITION
                                    + "relatedEvents/0/edition 2024",
                            "ERROR reference.unknown.room " + EDITION + "sessions/0/rooms/1 hal-b",
                            "ERROR reference.unknown.topic " + EDITION + "sessions/0/topics/0 u",
                            "ERROR reference.unknown.organisation "
                                    + EDITION
                                    + "sessions/0/items/0/appearances/0/organisation x",
                            "ERROR reference.unknown.participant "
                                    + EDITION
                                    + "sessions/0/appearances/0/participant wong",
                            "ERROR reference.unknown.person "
                                    + EDITION
                                    + "participants/0/person li-ming",
                            "ERROR reference.unknown.delegation "
                                    + EDITION
                                    + "participants/0/delegation jilin",
                            "ERROR reference.unknown.organisation "
                                    + EDITION
                                    + "participants/1/organisation y",
                            "ERROR reference.unknown.organisation "
                                    + EDITION
                                    + "delegations/0/organisation z",
                            "ERROR reference.unknown.participant "
                                    + EDITION
                                    + "delegations/0/head kim",
                            "ERROR reference.unknown.organisation "
                                    + EDITION
                                    + "contacts/0/organisation q",
                            "ERROR reference.unknown.organisation /organisations/0/parent ministry"),
                    found(forum));
        }

        @Test
        void followsThoseThatAreThere() {
            Forum good =
                    with(
                            builder ->
                                    builder.topics(
                                                    List.of(
                                                            Topic.builder("t", Text.of("T"))
                                                                    .vocabulary(List.of("v"))
                                                                    .build()))
                                            .sessions(
                                                    List.of(
                                                            session("s", 9, 10).toBuilder()
                                                                    .rooms(List.of("hall-a"))
                                                                    .topics(List.of("t"))
                                                                    .appearances(
                                                                            List.of(of("wang")))
                                                                    .build()))
                                            .delegations(
                                                    List.of(
                                                            Delegation.builder("d")
                                                                    .head("wang")
                                                                    .organisation("park")
                                                                    .build()))
                                            .relatedEvents(
                                                    List.of(
                                                            RelatedEvent.builder(
                                                                            RelationKind.FOLLOWS,
                                                                            Text.of("E"))
                                                                    .edition("2025")
                                                                    .build())));
            assertEquals(
                    List.of(),
                    found(
                            good.toBuilder()
                                    .series(
                                            good.series().toBuilder()
                                                    .framework("unctad")
                                                    .topics(
                                                            List.of(
                                                                    Topic.builder("v", Text.of("V"))
                                                                            .build()))
                                                    .build())
                                    .build()));
        }

        @Test
        void saysWhatWasProbablyMeant() {
            Finding finding =
                    ForumValidator.standard()
                            .validate(
                                    with(
                                            session("s", 9, 10).toBuilder()
                                                    .rooms(List.of("hall-bb"))
                                                    .build()))
                            .get(0);
            assertEquals(Map.of("nearest", "hall-b"), finding.arguments());
            assertEquals(
                    "Session \u201CSession\u201D: The venue has no room \u201Chall-bb\u201D; did you mean \u201Chall-b\u201D?",
                    finding.message(Words.standard(), "en"));
            assertEquals(
                    "\u573A\u6B21\u201CSession\u201D\uFF1A\u4F1A\u573A\u6CA1\u6709\u4F1A\u8BAE\u5BA4\u201Chall-bb\u201D\uFF1B\u662F\u5426\u5E94\u4E3A\u201Chall-b\u201D\uFF1F",
                    finding.message(Words.standard(), "zh-CN"));
        }
    }

    @Nested
    class MalformedTests {
        private List<String> meant(Forum forum) {
            return ForumValidator.standard().validate(forum).stream()
                    .filter(each -> each.key().equals("identifier.malformed"))
                    .map(
                            each ->
                                    each.pointer()
                                            + " "
                                            + each.value()
                                            + ": "
                                            + each.arguments().get("nearest"))
                    .toList();
        }

        @Test
        void saysWhichIdWasProbablyMeant() {
            Session session =
                    session("Main Talk", 9, 10).toBuilder()
                            .rooms(List.of("Hall A"))
                            .appearances(List.of(of("Wang"), of("Nobody At All")))
                            .replaces(List.of("Main Talk"))
                            .build();
            Delegation delegation =
                    Delegation.builder("d").head("WANG").organisation("Park").build();
            Forum forum =
                    with(
                            builder ->
                                    builder.sessions(List.of(session))
                                            .delegations(List.of(delegation)));
            Finding room =
                    ForumValidator.standard().validate(forum).stream()
                            .filter(each -> each.pointer().endsWith("/rooms/0"))
                            .findFirst()
                            .orElseThrow();

            assertEquals(
                    List.of(
                            EDITION + "sessions/0/id Main Talk: null",
                            EDITION + "sessions/0/rooms/0 Hall A: hall-a",
                            EDITION + "sessions/0/appearances/0/participant Wang: wang",
                            EDITION + "sessions/0/appearances/1/participant Nobody At All: null",
                            EDITION + "sessions/0/replaces/0 Main Talk: null",
                            EDITION + "delegations/0/organisation Park: park",
                            EDITION + "delegations/0/head WANG: wang"),
                    meant(forum));
            assertEquals(
                    "Session \u201CSession\u201D: \u201CHall A\u201D is not an id: small letters,"
                            + " digits and hyphens, 64 at the most, the first no hyphen; did you"
                            + " mean \u201Chall-a\u201D?",
                    room.message(Words.standard(), "en"));
        }
    }

    @Nested
    class CountriesTests {
        @Test
        void wantsCodes() {
            assertEquals(
                    List.of(
                            "ERROR country.unknown /series/editions/0/venue/country kr",
                            "ERROR subdivision.unknown /series/editions/0/venue/subdivision CN-2222"),
                    found(
                            with(
                                    builder ->
                                            builder.venue(
                                                    Venue.builder(Text.of("V"))
                                                            .country("kr")
                                                            .subdivision("CN-2222")
                                                            .build()))));
        }

        @Test
        void wantsPartsOfTheirCountry() {
            assertEquals(
                    List.of(
                            "ERROR subdivision.elsewhere /series/editions/0/venue/subdivision CN-22"),
                    found(
                            with(
                                            builder ->
                                                    builder.venue(
                                                            Venue.builder(Text.of("V"))
                                                                    .country("KR")
                                                                    .subdivision("CN-22")
                                                                    .build()))
                                    .toBuilder()
                                    .countries(
                                            List.of(
                                                    Country.builder("KR").build(),
                                                    forum().countries().get(0)))
                                    .build()));
        }

        @Test
        void saysOnceWhatTheDocumentDoesNotList() {
            Delegation delegation =
                    Delegation.builder("a").country("RU").subdivision("RU-KHA").build();
            assertEquals(
                    List.of(
                            "HINT country.unlisted /series/editions/0/delegations/0/country RU",
                            "WARNING subdivision.unnamed"
                                    + " /series/editions/0/delegations/0/subdivision RU-KHA"),
                    found(
                            with(
                                    builder ->
                                            builder.delegations(
                                                    List.of(
                                                            delegation,
                                                            delegation.toBuilder()
                                                                    .id("b")
                                                                    .build())))));
        }

        @Test
        void wantsRegionsOfCountriesAndParts() {
            Forum good = forum();
            List<RegionMember> members =
                    List.of(
                            new RegionMember("KR", null, null),
                            new RegionMember("RU-KHA", null, null),
                            new RegionMember("Korea", null, null));
            assertEquals(
                    List.of("ERROR region-member.unknown /series/regions/0/members/2/code Korea"),
                    found(
                            good.toBuilder()
                                    .series(
                                            good.series().toBuilder()
                                                    .regions(
                                                            List.of(
                                                                    new Region(
                                                                            "r",
                                                                            Text.of("R"),
                                                                            members)))
                                                    .build())
                                    .build()));
        }
    }

    @Nested
    class ParentsTests {
        private Forum chain(int length, String lastParent) {
            List<Organisation> all = new ArrayList<>(forum().organisations());
            for (int i = 0; i < length; i++) {
                String parent = i == length - 1 ? lastParent : "o" + (i + 1);
                all.add(Organisation.builder("o" + i, Text.of("O")).parent(parent).build());
            }
            return forum().toBuilder().organisations(all).build();
        }

        @Test
        void followsALongChain() {
            assertEquals(List.of(), found(chain(50_000, "park")));
        }

        @Test
        void findsACycleOnce() {
            assertEquals(
                    List.of("ERROR organisation.cycle /organisations/3/parent o2"),
                    found(chain(3, "o1")));
            assertEquals(
                    List.of("ERROR organisation.cycle /organisations/2/parent o0"),
                    found(chain(1, "o0")));
            assertEquals(
                    Map.of("cycle", "o1 > o2 > o1"),
                    ForumValidator.standard().validate(chain(3, "o1")).get(0).arguments());
        }

        @Test
        void callsACycleByNames() {
            Text first = Text.of("en", "Bank").with("zh-Hans", "银行");
            Text second = Text.of("Fund");
            Forum cycle =
                    forum().toBuilder()
                            .organisations(
                                    List.of(
                                            Organisation.builder("o1", first).parent("o2").build(),
                                            Organisation.builder("o2", second).parent("o3").build(),
                                            Organisation.builder("o3", Text.of(Map.of()))
                                                    .parent("o1")
                                                    .build()))
                            .build();
            Finding finding =
                    ForumValidator.standard().validate(cycle).stream()
                            .filter(each -> each.key().equals("organisation.cycle"))
                            .findFirst()
                            .orElseThrow();
            assertEquals(
                    "The organisation is a part of itself: Bank > Fund > o3 > Bank",
                    finding.sentence(Words.standard(), "en"));
            assertEquals(
                    "机构隶属于自身：银行 > Fund > o3 > 银行", finding.sentence(Words.standard(), "zh-Hans"));
            assertEquals(Map.of("cycle", "o1 > o2 > o3 > o1"), finding.arguments());
        }

        @Test
        void namesSomeOfALongCycle() {
            Finding finding = ForumValidator.standard().validate(chain(12, "o0")).get(0);
            assertEquals(
                    "The organisation is a part of itself: " + "O > ".repeat(10) + "\u2026 > O",
                    finding.sentence(Words.standard(), "en"));
        }

        @Test
        void findsADeepCycle() {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(60),
                    () ->
                            assertEquals(
                                    List.of("ERROR organisation.cycle /organisations/2/parent o1"),
                                    found(chain(50_000, "o0"))));
        }
    }

    @Nested
    class TimetableTests {
        @Test
        void saysWhichSessionsACalendarCannotHoldOrNotRightly() {
            Session open = Session.builder("open", Text.of("Session")).build();
            Session begun = Session.builder("begun", Text.of("Session")).start(at(9, 0)).build();
            assertEquals(
                    List.of(
                            "HINT session.without-start /series/editions/0/sessions/0/start open",
                            "HINT session.without-end /series/editions/0/sessions/1/end begun",
                            "WARNING session.without-end /series/editions/0/sessions/2/end s"),
                    foundAhead(with(open, begun, session("s", 9, 9))));
            assertEquals(
                    List.of(),
                    found(with(open.toBuilder().status(SessionStatus.POSTPONED).build())));
            assertEquals(
                    List.of("WARNING session.without-end /series/editions/0/sessions/2/end s"),
                    found(
                            with(
                                    builder ->
                                            builder.state(EditionState.HELD)
                                                    .sessions(
                                                            List.of(
                                                                    open,
                                                                    begun,
                                                                    session("s", 9, 9))))));
        }

        @Test
        void wantsSessionsOnTheDays() {
            Session before =
                    session("a", 9, 10).toBuilder()
                            .start(at(23, 0).minusDays(1))
                            .end(at(1, 0))
                            .build();
            Session after =
                    session("b", 9, 10).toBuilder()
                            .start(at(23, 0))
                            .end(at(1, 0).plusDays(1))
                            .build();
            Session untilMidnight =
                    session("c", 9, 10).toBuilder()
                            .start(at(23, 0))
                            .end(at(0, 0).plusDays(1))
                            .build();
            assertEquals(
                    List.of(
                            "ERROR session.outside-edition /series/editions/0/sessions/0/start"
                                    + " 2025-08-25T23:00",
                            "ERROR session.outside-edition /series/editions/0/sessions/1/end"
                                    + " 2025-08-27T01:00"),
                    found(with(before, after, untilMidnight)));
        }

        @Test
        void countsTheNightToTheDayBefore() {
            Session reception =
                    session("a", 9, 10).toBuilder()
                            .start(at(23, 0))
                            .end(at(1, 0).plusDays(1))
                            .build();
            Session late =
                    session("b", 9, 10).toBuilder()
                            .start(at(0, 30).plusDays(1))
                            .end(at(4, 0).plusDays(1))
                            .build();
            Session early = session("c", 3, 5);
            assertEquals(
                    List.of(
                            "ERROR session.outside-edition /series/editions/0/sessions/2/start"
                                    + " 2025-08-26T03:00"),
                    found(
                            with(
                                    builder ->
                                            builder.dayChange(LocalTime.of(4, 0))
                                                    .sessions(List.of(reception, late, early)))));
        }

        @ParameterizedTest
        @EnumSource(
                value = SessionStatus.class,
                names = {"CANCELLED", "POSTPONED"})
        void leavesSessionsAloneThatDoNotTakePlace(SessionStatus status) {
            Session session =
                    session("a", 9, 10).toBuilder()
                            .start(at(9, 0).plusDays(9))
                            .end(at(10, 0).plusDays(9))
                            .status(status)
                            .build();
            assertEquals(List.of(), found(with(session)));
        }

        @Test
        void takesOneDayForTheLastIfNoneIsGiven() {
            Session next =
                    session("a", 9, 10).toBuilder()
                            .start(at(9, 0).plusDays(1))
                            .end(at(10, 0).plusDays(1))
                            .build();
            assertEquals(
                    List.of(
                            "ERROR session.outside-edition /series/editions/0/sessions/0/start"
                                    + " 2025-08-27T09:00"),
                    found(with(builder -> builder.lastDay(null).sessions(List.of(next)))));
            assertEquals(
                    List.of(),
                    found(
                            with(
                                    builder ->
                                            builder.firstDay(null)
                                                    .lastDay(null)
                                                    .sessions(List.of(next)))));
        }

        @Test
        void wantsItemsWithinTheirSession() {
            List<Item> items =
                    List.of(
                            Item.builder("a").start(at(9, 0)).end(at(10, 0)).build(),
                            Item.builder("b").start(at(8, 59)).end(at(9, 30)).build(),
                            Item.builder("c").start(at(9, 30)).end(at(10, 1)).build(),
                            Item.builder("d").build());
            assertEquals(
                    List.of(
                            "ERROR item.outside-session /series/editions/0/sessions/0/items/1/start"
                                    + " 2025-08-26T08:59",
                            "ERROR item.outside-session /series/editions/0/sessions/0/items/2/end"
                                    + " 2025-08-26T10:01"),
                    found(with(session("s", 9, 10).toBuilder().items(items).build())));
        }

        @Test
        void wantsTimesThatTheZoneHas() {
            LocalDate spring = LocalDate.of(2025, 3, 30);
            LocalDate autumn = LocalDate.of(2025, 10, 26);
            Session skipped =
                    session("a", 9, 10).toBuilder()
                            .start(spring.atTime(2, 30))
                            .end(spring.atTime(3, 30))
                            .build();
            Session twice =
                    session("b", 9, 10).toBuilder()
                            .start(autumn.atTime(1, 59))
                            .end(autumn.atTime(2, 30))
                            .items(
                                    List.of(
                                            Item.builder("i")
                                                    .start(autumn.atTime(2, 0))
                                                    .end(autumn.atTime(2, 30))
                                                    .build()))
                            .build();
            List<Session> sessions = List.of(skipped, twice);
            String place = EDITION + "sessions/";
            assertEquals(
                    List.of(
                            "ERROR time.skipped " + place + "0/start 2025-03-30T02:30",
                            "WARNING time.ambiguous " + place + "1/end 2025-10-26T02:30",
                            "WARNING time.ambiguous " + place + "1/items/0/start 2025-10-26T02:00",
                            "WARNING time.ambiguous " + place + "1/items/0/end 2025-10-26T02:30"),
                    found(
                            with(
                                    builder ->
                                            builder.zone("Europe/Berlin")
                                                    .firstDay(spring)
                                                    .lastDay(autumn)
                                                    .sessions(sessions))));
            assertEquals(
                    List.of(),
                    found(
                            with(
                                    builder ->
                                            builder.firstDay(spring)
                                                    .lastDay(autumn)
                                                    .sessions(sessions))));
        }

        @Test
        void wantsAZoneForTimes() {
            assertEquals(
                    List.of("ERROR zone.missing /series/editions/0/zone null"),
                    found(
                            with(
                                    builder ->
                                            builder.zone(null)
                                                    .sessions(
                                                            List.of(
                                                                    session("a", 9, 10),
                                                                    session("b", 9, 10))))));
            assertEquals(
                    List.of("HINT session.without-start /series/editions/0/sessions/0/start a"),
                    foundAhead(
                            with(
                                    builder ->
                                            builder.zone(null)
                                                    .sessions(
                                                            List.of(
                                                                    Session.builder(
                                                                                    "a",
                                                                                    Text.of("A"))
                                                                            .build())))));
        }

        @Test
        void survivesTheEndsOfTime() {
            Session session =
                    session("a", 9, 10).toBuilder()
                            .start(LocalDateTime.MIN)
                            .end(LocalDateTime.MAX)
                            .appearances(List.of(of("wang")))
                            .items(
                                    List.of(
                                            Item.builder("i")
                                                    .start(LocalDateTime.MAX)
                                                    .runningTime(Duration.ofSeconds(Long.MAX_VALUE))
                                                    .appearances(List.of(of("wang")))
                                                    .build()))
                            .build();
            assertEquals(
                    List.of(
                            "ERROR session.outside-edition /series/editions/0/sessions/0/start"
                                    + " -999999999-01-01T00:00",
                            "WARNING item.runs-over"
                                    + " /series/editions/0/sessions/0/items/0/runningTime"
                                    + " PT2562047788015215H30M7S"),
                    found(
                            with(
                                    builder ->
                                            builder.dayChange(LocalTime.of(4, 0))
                                                    .sessions(List.of(session)))));
        }
    }

    @Nested
    class ConflictRuleTests {
        @Test
        void findsARoomInUseTwice() {
            Session first = session("a", 9, 11).toBuilder().rooms(List.of("hall-a")).build();
            Session second =
                    session("b", 10, 12).toBuilder().rooms(List.of("hall-b", "hall-a")).build();
            assertEquals(
                    List.of(
                            new Finding(
                                    Severity.ERROR,
                                    "room.twice",
                                    "/series/editions/0/sessions/1/rooms/1",
                                    "hall-a",
                                    Map.of(
                                            "first",
                                            "a",
                                            "second",
                                            "b",
                                            "from",
                                            "2025-08-26T10:00",
                                            "until",
                                            "2025-08-26T11:00"),
                                    List.of(new Landmark("place.session", Text.of("Session"), 0)),
                                    Map.of(
                                            "value",
                                            new Landmark("place.room", Text.of("A"), 0),
                                            "first",
                                            new Landmark("place.session", Text.of("Session"), 0),
                                            "second",
                                            new Landmark("place.session", Text.of("Session"), 0)))),
                    ForumValidator.standard().validate(with(first, second)));
        }

        @Test
        void findsAPersonInTwoPlaces() {
            Session first =
                    session("a", 9, 11).toBuilder().appearances(List.of(of("wang"))).build();
            Session second =
                    session("b", 10, 12).toBuilder()
                            .items(
                                    List.of(
                                            Item.builder("i")
                                                    .appearances(List.of(of("wang-2")))
                                                    .build()))
                            .build();
            assertEquals(
                    List.of(
                            "ERROR person.twice"
                                    + " /series/editions/0/sessions/1/items/0/appearances/0"
                                    + " wang-wei"),
                    found(with(first, second)));
        }

        @Test
        void onlyWarnsOfTheUnnamedAndOfIndicativeTimes() {
            Session first =
                    session("a", 9, 11).toBuilder().appearances(List.of(of("unctad"))).build();
            Session second =
                    session("b", 10, 12).toBuilder().appearances(List.of(of("unctad"))).build();
            assertEquals(
                    List.of(
                            "WARNING person.twice /series/editions/0/sessions/1/appearances/0 unctad"),
                    found(with(first, second)));
            Session firm = session("a", 9, 11).toBuilder().rooms(List.of("hall-a")).build();
            Session indicative = firm.toBuilder().id("b").timing(Timing.INDICATIVE).build();
            assertEquals(
                    List.of("WARNING room.twice /series/editions/0/sessions/1/rooms/0 hall-a"),
                    found(with(firm, indicative)));
        }
    }

    @Test
    void takesSecondsForAHugeEditionWithAllWrong() {
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            sessions.add(
                    session("s" + i, 9, 10).toBuilder()
                            .rooms(List.of("hall-a", "hall-x" + i))
                            .build());
        }
        List<Participant> participants = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            participants.add(Participant.builder("p" + i).person("q" + i).build());
        }
        Forum forum = with(builder -> builder.sessions(sessions).participants(participants));
        List<String> found = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> found(forum));
        assertEquals(9_999 + 10_000 + 20_000, found.size());
    }
}
