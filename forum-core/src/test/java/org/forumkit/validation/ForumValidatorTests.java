package org.forumkit.validation;

import static org.forumkit.validation.Documents.DAY;
import static org.forumkit.validation.Documents.at;
import static org.forumkit.validation.Documents.forum;
import static org.forumkit.validation.Documents.found;
import static org.forumkit.validation.Documents.session;
import static org.forumkit.validation.Documents.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.forumkit.finding.Finding;
import org.forumkit.finding.Severity;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Appearance;
import org.forumkit.model.Delegation;
import org.forumkit.model.Figure;
import org.forumkit.model.FigureKind;
import org.forumkit.model.Forum;
import org.forumkit.model.Geo;
import org.forumkit.model.Item;
import org.forumkit.model.Link;
import org.forumkit.model.OrganiserKind;
import org.forumkit.model.OrganiserRole;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.RandomRecords;
import org.forumkit.model.Region;
import org.forumkit.model.RegionMember;
import org.forumkit.model.RelatedEvent;
import org.forumkit.model.RelationKind;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Topic;
import org.forumkit.model.Venue;
import org.forumkit.words.Words;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForumValidatorTests {
    private static final ValidationOptions WITHOUT_TRANSLATIONS =
            ValidationOptions.builder().off("translation.missing").build();

    private static final String EDITION = "/series/editions/0/";

    private static List<String> foundInTheme(Text theme) {
        return found(with(builder -> builder.theme(theme)));
    }

    @Test
    void findsNothingInAGoodDocument() {
        assertEquals(List.of(), found(forum()));
        assertEquals(List.of(), found(with(session("opening", 9, 10))));
    }

    @Test
    void findsAllAtOnceInTheOrderOfTheDocument() {
        Forum forum =
                with(
                        builder ->
                                builder.id("2025!")
                                        .ordinal(0)
                                        .zone("Asia/Shanghia")
                                        .sessions(
                                                List.of(
                                                        session("a", 9, 10),
                                                        session("a", 11, 10).toBuilder()
                                                                .rooms(List.of("hall-c"))
                                                                .build())));
        assertEquals(
                List.of(
                        "ERROR language.unknown /defaultLanguage zh_CN",
                        "ERROR identifier.malformed /series/editions/0/id 2025!",
                        "ERROR value.positive /series/editions/0/ordinal 0",
                        "ERROR zone.unknown /series/editions/0/zone Asia/Shanghia",
                        "ERROR id.duplicate /series/editions/0/sessions/1/id a",
                        "ERROR time.end-before-start /series/editions/0/sessions/1/end"
                                + " 2025-08-26T10:00",
                        "ERROR reference.unknown.room /series/editions/0/sessions/1/rooms/0"
                                + " hall-c"),
                found(forum.toBuilder().defaultLanguage("zh_CN").build()));
    }

    @ParameterizedTest
    @CsvSource({
        "zh_CN, did you mean \u201Czh-CN\u201D?",
        "xx, not a language tag such as zh-Hans",
        "'', not a language tag such as zh-Hans",
        "en-, not a language tag such as zh-Hans"
    })
    void knowsLanguages(String tag, String ending) {
        List<Finding> findings =
                ForumValidator.standard()
                        .validate(
                                with(builder -> builder.languages(List.of("en", tag))),
                                WITHOUT_TRANSLATIONS);
        assertEquals(
                List.of("ERROR language.unknown /series/editions/0/languages/1 " + tag),
                findings.stream().map(Documents::line).toList());
        String message = findings.get(0).message(Words.standard(), "en");
        assertTrue(message.endsWith(ending), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hans", "zh-Hant-TW", "mn-Cyrl", "ru", "yue", "EN-gb"})
    void acceptsLanguages(String tag) {
        assertEquals(
                List.of(),
                ForumValidator.standard()
                        .validate(
                                with(builder -> builder.languages(List.of(tag))),
                                WITHOUT_TRANSLATIONS));
    }

    @Test
    void saysWhatTheLanguagesOfATextDoNotAgreeOn() {
        assertEquals(
                List.of(
                        "WARNING translation.number-differs /series/editions/0/theme/zh-Hans 第六届",
                        "WARNING script.wrong /series/editions/0/theme/ru 7회"),
                found(
                                with(
                                        builder ->
                                                builder.theme(
                                                        Text.of("en", "7th")
                                                                .with("zh-Hans", "第六届")
                                                                .with("ru", "7회 대화"))))
                        .stream()
                        .map(each -> each.replace(" 대화", ""))
                        .toList());
    }

    @Test
    void namesTheLanguageOfATextInThePointer() {
        assertEquals(
                List.of(
                        "ERROR text.blank /series/editions/0/theme/zh-Hans \u3000",
                        "ERROR language.unknown /series/editions/0/theme/zh_CN zh_CN",
                        "ERROR language.unknown /series/editions/0/theme/a~1b a/b",
                        "ERROR text.control-character /series/editions/0/theme/a~1b x\\u0000"),
                foundInTheme(
                        Text.of("zh-Hans", "\u3000")
                                .with("en", "fine")
                                .with("zh_CN", "\u8BBA\u575B")
                                .with("a/b", "x\0")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', text.blank, ''",
        "' ', text.blank, ' '",
        "'\u00A0', text.blank, '\u00A0'",
        "'\u2007\u202F ', text.blank, '\u2007\u202F '",
        "'\u200B\uFEFF\u00AD', text.blank, \\u200B\\uFEFF\\u00AD",
        "'a\u0000b', text.control-character, a\\u0000b",
        "'a\r\nBEGIN:VEVENT', text.control-character, a\\u000D\\u000ABEGIN:VEVENT",
        "'a\u0085b', text.control-character, a\\u0085b",
        "'a\u2028b', text.control-character, a\\u2028b",
        "'a\uFFFEb', text.control-character, a\\uFFFEb",
        "'a\u202Eb', text.direction-override, a\\u202Eb",
        "'a\u2066b', text.direction-override, a\\u2066b"
    })
    void refusesTextsThatAreUnfitForPrint(String text, String key, String value) {
        assertEquals(
                List.of("ERROR " + key + " " + EDITION + "theme " + value),
                foundInTheme(Text.of(text)));
        assertEquals(
                List.of("ERROR " + key + " " + EDITION + "theme/en " + value),
                foundInTheme(Text.of("en", text)));
    }

    @Test
    void countsToAPlaceWhoseNameIsBlank() {
        Session blank = Session.builder("opening", Text.of("en", " \u00A0")).build();
        Finding finding =
                ForumValidator.standard().validate(with(b -> b.sessions(List.of(blank)))).stream()
                        .filter(each -> each.key().equals("text.blank"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("Session 1", finding.place(Words.standard(), "en"));
    }

    @Test
    void countsToACharacterAsReadersDo() {
        for (String wrong : List.of("\n", "\u202E", "\uD800")) {
            Finding finding =
                    ForumValidator.standard()
                            .validate(with(b -> b.theme(Text.of("\uD83D\uDE00" + wrong + "b"))))
                            .get(0);
            assertEquals("2", finding.arguments().get("position"));
        }
    }

    @ParameterizedTest
    @CsvSource({"D800", "DC00", "DFFF"})
    void refusesHalfACharacter(String half) {
        String text = "a" + (char) Integer.parseInt(half, 16) + "b";
        assertEquals(
                List.of("ERROR text.half-character " + EDITION + "theme a\\u" + half + "b"),
                foundInTheme(Text.of(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D\uDE00", "\u1820\u180B", "\u200Fx", "a\u00ADb", "x\u200Dy"})
    void acceptsWhatOnlyLooksUnusual(String text) {
        assertEquals(List.of(), foundInTheme(Text.of(text)));
    }

    @Test
    void allowsLinesWhereTextIsLong() {
        Text lines = Text.of("a\n\tb");
        assertEquals(List.of(), found(with(builder -> builder.description(lines))));
        assertEquals(
                List.of("ERROR text.control-character /series/editions/0/theme a\\u000A\\u0009b"),
                foundInTheme(lines));
        assertEquals(
                List.of(
                        "ERROR text.control-character /series/editions/0/description a\\u000D\\u000Ab"),
                found(with(builder -> builder.description(Text.of("a\r\nb")))));
    }

    @Test
    void limitsLengthAndShortensTheValue() {
        assertEquals(List.of(), foundInTheme(Text.of("x".repeat(500))));
        Finding finding =
                ForumValidator.standard()
                        .validate(with(b -> b.theme(Text.of("x".repeat(1_000_000)))))
                        .get(0);
        assertEquals(
                new Finding(
                        Severity.ERROR,
                        "text.too-long",
                        "/series/editions/0/theme",
                        "x".repeat(59) + "\u2026" + "x".repeat(20),
                        Map.of("length", "1000000", "max", "500")),
                finding);
        assertEquals(
                "The text has 1000000 characters; at most 500 are allowed",
                finding.message(Words.standard(), "en"));
        assertEquals(
                "\u6587\u5B57\u6709 1000000 \u4E2A\u5B57\u7B26\uFF0C\u6700\u591A\u5141\u8BB8 500 \u4E2A",
                finding.message(Words.standard(), "zh-Hans"));
    }

    @Test
    void wantsATextInOneLanguageAtLeast() {
        assertEquals(
                List.of("ERROR text.empty /series/editions/0/theme null"),
                foundInTheme(Text.of(Map.of())));
    }

    @Test
    void checksStringsAsTexts() {
        Participant participant = Participant.builder("p").person("wang-wei").email("a\nb").build();
        assertEquals(
                List.of(
                        "ERROR text.control-character /series/editions/0/participants/0/email a\\u000Ab"),
                found(with(builder -> builder.participants(List.of(participant)))));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?b#c, true",
        "http://example.org, true",
        "HTTPS://example.org, true",
        "mailto:office@example.org, true",
        "https://\u8BBA\u575B.example.org/\u8BBA\u575B, false",
        "javascript:alert(1), false",
        "ftp://example.org, false",
        "www.example.org, false",
        "https:/example.org, false",
        "https://example.org/a b, false",
        "mailto:nobody, false",
        "'', false"
    })
    void wantsWebAddresses(String url, boolean good) {
        List<String> expected =
                good
                        ? List.of()
                        : List.of("ERROR address.malformed /series/editions/0/links/0/url " + url);
        assertEquals(
                expected,
                found(with(builder -> builder.links(List.of(new Link(url, null, null))))));
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Shanghai, true",
        "UTC, true",
        "Asia/shanghai, false",
        "+08:00, false",
        "CST8, false",
        "'', false"
    })
    void wantsZoneNames(String zone, boolean good) {
        List<String> expected =
                good ? List.of() : List.of("ERROR zone.unknown /series/editions/0/zone " + zone);
        assertEquals(expected, found(with(builder -> builder.zone(zone))));
    }

    @Test
    void wantsColoursAndIds() {
        assertEquals(
                List.of(
                        "ERROR identifier.malformed /series/editions/0/topics/0/id Green",
                        "ERROR colour.malformed /series/editions/0/topics/0/colour green",
                        "ERROR identifier.malformed /series/editions/0/topics/1/id -"),
                found(
                        with(
                                builder ->
                                        builder.topics(
                                                List.of(
                                                        Topic.builder("Green", Text.of("G"))
                                                                .colour("green")
                                                                .build(),
                                                        Topic.builder("-", Text.of("G"))
                                                                .colour("#00ff7F")
                                                                .build())))));
    }

    @Test
    void wantsNumbersInRange() {
        assertEquals(
                List.of(
                        "ERROR value.decimal-max /series/editions/0/venue/geo/latitude 90.5",
                        "ERROR value.decimal-min /series/editions/0/venue/geo/longitude -180.5",
                        "ERROR value.positive-or-zero /series/editions/0/delegations/0/quota -1",
                        "ERROR value.positive /series/editions/0/delegations/0/rank 0",
                        "ERROR value.positive-or-zero /series/editions/0/figures/0/value -1"),
                found(
                        with(
                                builder ->
                                        builder.venue(
                                                        Venue.builder(Text.of("V"))
                                                                .geo(new Geo(90.5, -180.5))
                                                                .build())
                                                .delegations(
                                                        List.of(
                                                                Delegation.builder("d")
                                                                        .quota(-1)
                                                                        .rank(0)
                                                                        .build()))
                                                .figures(
                                                        List.of(
                                                                Figure.builder(
                                                                                FigureKind.PARKS,
                                                                                -1L)
                                                                        .build())))));
        assertEquals(
                List.of("ERROR format.newer /formatVersion 2"),
                found(forum().toBuilder().formatVersion(2).build()));
        assertEquals(
                List.of("ERROR value.min /formatVersion 0"),
                found(forum().toBuilder().formatVersion(0).build()));
    }

    @Test
    void wantsNamesAndOrganisers() {
        Forum forum =
                with(
                        builder ->
                                builder.organisers(
                                        List.of(
                                                new OrganiserRole(
                                                        OrganiserKind.HOST, null, List.of()))));
        forum =
                forum.toBuilder()
                        .people(
                                List.of(
                                        forum.people().get(0),
                                        Person.builder("nobody").build(),
                                        Person.builder("doctor")
                                                .names(
                                                        Map.of(
                                                                "xx",
                                                                PersonName.builder()
                                                                        .courtesyTitle("Dr")
                                                                        .build()))
                                                .build()))
                        .build();
        assertEquals(
                List.of(
                        "ERROR value.not-empty /series/editions/0/organisers/0/organisations null",
                        "ERROR value.not-empty /people/1/names null",
                        "ERROR language.unknown /people/2/names/xx xx",
                        "ERROR name.missing /people/2/names/xx null"),
                found(forum));
    }

    @Test
    void wantsEndsNotBeforeStarts() {
        Forum forum =
                with(
                        builder ->
                                builder.lastDay(DAY.minusDays(1))
                                        .relatedEvents(
                                                List.of(
                                                        RelatedEvent.builder(
                                                                        RelationKind.PART_OF,
                                                                        Text.of("Expo"))
                                                                .firstDay(DAY)
                                                                .lastDay(DAY.minusDays(2))
                                                                .build())));
        forum =
                forum.toBuilder()
                        .series(
                                forum.series().toBuilder()
                                        .regions(
                                                List.of(
                                                        new Region(
                                                                "r",
                                                                Text.of("R"),
                                                                List.of(
                                                                        new RegionMember(
                                                                                "CN",
                                                                                DAY,
                                                                                DAY.minusDays(
                                                                                        3))))))
                                        .build())
                        .build();
        assertEquals(
                List.of(
                        "ERROR time.end-before-start /series/regions/0/members/0/validUntil"
                                + " 2025-08-23",
                        "ERROR time.end-before-start /series/editions/0/lastDay 2025-08-25",
                        "ERROR time.end-before-start /series/editions/0/relatedEvents/0/lastDay"
                                + " 2025-08-24"),
                found(forum));
    }

    @Test
    void wantsStartsWithEnds() {
        assertEquals(
                List.of(
                        "ERROR time.start-missing /series/editions/0/sessions/0/end"
                                + " 2025-08-26T10:00",
                        "ERROR time.start-missing /series/editions/0/sessions/0/items/0/end"
                                + " 2025-08-26T09:00"),
                found(
                        with(
                                session("a", 9, 10).toBuilder()
                                        .start(null)
                                        .items(List.of(Item.builder("i").end(at(9, 0)).build()))
                                        .build())));
        assertEquals(
                List.of("WARNING session.without-end /series/editions/0/sessions/0/end a"),
                found(with(session("a", 9, 9))));
    }

    @Test
    void wantsRunningTimesThatRun() {
        List<Item> items =
                List.of(
                        Item.builder("a").runningTime(Duration.ZERO).build(),
                        Item.builder("b").runningTime(Duration.ofMinutes(-5)).build(),
                        Item.builder("c").runningTime(Duration.ofMinutes(5)).build(),
                        Item.builder("d")
                                .start(at(9, 0))
                                .end(at(9, 5))
                                .runningTime(Duration.ofMinutes(5))
                                .build());
        assertEquals(
                List.of(
                        "ERROR duration.not-positive /series/editions/0/sessions/0/items/0/runningTime"
                                + " PT0S",
                        "ERROR duration.not-positive /series/editions/0/sessions/0/items/1/runningTime"
                                + " PT-5M",
                        "ERROR record.two-at-once /series/editions/0/sessions/0/items/3/runningTime"
                                + " PT5M"),
                found(with(session("a", 9, 10).toBuilder().items(items).build())));
    }

    @Test
    void wantsSomebodyToAppear() {
        List<Appearance> appearances =
                List.of(
                        Appearance.builder().build(),
                        Appearance.builder().participant("wang").organisation("park").build(),
                        Appearance.builder().participant("wang").placeholder(Text.of("x")).build(),
                        Appearance.builder().participant("wang").build(),
                        Appearance.builder().organisation("park").build(),
                        Appearance.builder()
                                .organisation("park")
                                .placeholder(Text.of("Representative"))
                                .build());
        String place = " /series/editions/0/sessions/0/appearances/";
        assertEquals(
                List.of(
                        "ERROR appearance.nobody" + place + "0 null",
                        "ERROR record.two-at-once" + place + "1/organisation park",
                        "ERROR record.two-at-once" + place + "2/placeholder null"),
                found(with(session("a", 9, 10).toBuilder().appearances(appearances).build())));
    }

    @Test
    void wantsParticipantsToBeSomebody() {
        List<Participant> participants =
                List.of(
                        Participant.builder("a").build(),
                        Participant.builder("b")
                                .person("wang-wei")
                                .placeholder(Text.of("x"))
                                .build(),
                        Participant.builder("c").placeholder(Text.of("x")).build(),
                        Participant.builder("d").organisation("park").build());
        assertEquals(
                List.of(
                        "ERROR participant.nobody /series/editions/0/participants/0 null",
                        "ERROR record.two-at-once /series/editions/0/participants/1/placeholder"
                                + " null"),
                found(with(builder -> builder.participants(participants))));
    }

    @Test
    void usesTheFactoryOfAnApplication() {
        try (var factory =
                Validation.byDefaultProvider()
                        .configure()
                        .messageInterpolator(new ParameterMessageInterpolator())
                        .buildValidatorFactory()) {
            Forum forum = with(builder -> builder.zone("Mars").theme(Text.of("a\0")));
            assertEquals(
                    ForumValidator.standard().validate(forum),
                    ForumValidator.using(factory).validate(forum));
        }
    }

    @Test
    void wantsADocumentAndAFactory() {
        ForumValidator validator = ForumValidator.standard();
        assertEquals(
                "forum must not be null",
                assertThrows(NullPointerException.class, () -> validator.validate(null))
                        .getMessage());
        assertEquals(
                "factory must not be null",
                assertThrows(NullPointerException.class, () -> ForumValidator.using(null))
                        .getMessage());
    }

    /** Whatever a document says, it is validated, and each finding has words in both languages. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void putsEveryFindingIntoWords(long seed) throws IOException {
        Forum forum = RandomRecords.any(Forum.class, seed);
        Set<String> pointers = new TreeSet<>();
        for (Finding finding : ForumValidator.standard().validate(forum)) {
            for (String language : List.of("en", "zh-Hans")) {
                String message = finding.message(Words.standard(), language);
                assertTrue(message.indexOf('{') < 0, message);
            }
            assertTrue(
                    Words.standard().all("zh-Hans").containsKey("finding." + finding.key()),
                    finding.key());
            pointers.add(finding.pointer());
        }
        JsonNode document = new ObjectMapper().readTree(ForumJson.toBytes(forum));
        for (String pointer : pointers) {
            // What is missing has its place in a record that is there.
            String owner = pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
            assertTrue(
                    !document.at(pointer).isMissingNode() || document.at(owner).isObject(),
                    pointer);
        }
    }
}
