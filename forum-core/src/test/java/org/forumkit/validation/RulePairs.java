package org.forumkit.validation;

import static org.forumkit.validation.Documents.DAY;
import static org.forumkit.validation.Documents.at;
import static org.forumkit.validation.Documents.edition;
import static org.forumkit.validation.Documents.forum;
import static org.forumkit.validation.Documents.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.forumkit.model.Appearance;
import org.forumkit.model.AppearanceRole;
import org.forumkit.model.Attendance;
import org.forumkit.model.Confirmation;
import org.forumkit.model.Delegation;
import org.forumkit.model.Edition;
import org.forumkit.model.EditionState;
import org.forumkit.model.Figure;
import org.forumkit.model.FigureKind;
import org.forumkit.model.Forum;
import org.forumkit.model.Geo;
import org.forumkit.model.Interpretation;
import org.forumkit.model.InterpretationMode;
import org.forumkit.model.Item;
import org.forumkit.model.Link;
import org.forumkit.model.Organisation;
import org.forumkit.model.OrganiserKind;
import org.forumkit.model.OrganiserRole;
import org.forumkit.model.Participant;
import org.forumkit.model.ParticipantStatus;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Region;
import org.forumkit.model.RegionMember;
import org.forumkit.model.RelatedEvent;
import org.forumkit.model.RelationKind;
import org.forumkit.model.Room;
import org.forumkit.model.Session;
import org.forumkit.model.SessionKind;
import org.forumkit.model.Text;
import org.forumkit.model.Topic;
import org.forumkit.model.Venue;
import org.forumkit.schedule.Turnaround;

/** For each rule a document that breaks it, and one beside it that does not. */
final class RulePairs {
    /** What the rules measure by in these documents. */
    static final ValidationOptions OPTIONS = options().build();

    private static final Map<String, Pair> PAIRS = new LinkedHashMap<>();

    private RulePairs() {}

    /**
     * Two documents.
     *
     * @param broken in which the rule's finding is
     * @param kept in which it is not
     */
    record Pair(Forum broken, Forum kept) {}

    /** Returns options by which each rule looks at something. */
    static ValidationOptions.Builder options() {
        return ValidationOptions.builder()
                .at(Instant.parse("2025-08-20T00:00:00Z"))
                .openingHours(LocalTime.of(8, 0), LocalTime.of(22, 0))
                .turnaround(Turnaround.none().betweenRooms(Duration.ofMinutes(10)))
                .earlier(List.of(themed("One", "一")));
    }

    static Map<String, Pair> all() {
        return PAIRS;
    }

    static {
        texts();
        numbers();
        records();
        references();
        times();
        conflicts();
        interpretation();
        people();
        preparation();
        languages();
    }

    /** Adds a pair made by one change with a value that is wrong and one that is right. */
    private static <T> void pair(String key, T wrong, T right, Function<T, Forum> document) {
        PAIRS.put(key, new Pair(document.apply(wrong), document.apply(right)));
    }

    private static <T> void ofEdition(
            String key, T wrong, T right, BiFunction<Edition.Builder, T, Edition.Builder> change) {
        pair(key, wrong, right, each -> forum(change.apply(edition().toBuilder(), each).build()));
    }

    private static <T> void ofSession(
            String key, T wrong, T right, BiFunction<Session.Builder, T, Session.Builder> change) {
        ofEdition(
                key,
                wrong,
                right,
                (edition, each) ->
                        edition.sessions(
                                List.of(
                                        change.apply(session("s", 9, 10).toBuilder(), each)
                                                .build())));
    }

    /** As {@link #ofSession}, in an edition to come. */
    private static <T> void ofSessionAhead(
            String key, T wrong, T right, BiFunction<Session.Builder, T, Session.Builder> change) {
        ofEdition(
                key,
                wrong,
                right,
                (edition, each) ->
                        edition.state(EditionState.ANNOUNCED)
                                .sessions(
                                        List.of(
                                                change.apply(session("s", 9, 10).toBuilder(), each)
                                                        .build())));
    }

    private static void texts() {
        ofEdition("identifier.malformed", "A", "a", (edition, id) -> edition.id(id));
        ofEdition("text.blank", " ", "a", (edition, text) -> edition.theme(Text.of(text)));
        ofEdition(
                "text.empty",
                Text.of(Map.of()),
                Text.of("a"),
                (edition, text) -> edition.theme(text));
        ofEdition(
                "text.too-long",
                "a".repeat(100_000),
                "a",
                (edition, text) -> edition.theme(Text.of(text)));
        ofEdition(
                "text.control-character",
                "a\u0007",
                "a\u00E9",
                (edition, text) -> edition.theme(Text.of(text)));
        ofEdition(
                "text.direction-override",
                "a\u202E",
                "a\u200F",
                (edition, text) -> edition.theme(Text.of(text)));
        ofEdition(
                "text.half-character",
                "a\uD83D",
                "a\uD83D\uDE00",
                (edition, text) -> edition.theme(Text.of(text)));
        ofEdition(
                "language.unknown", "xx", "mn", (edition, tag) -> edition.theme(Text.of(tag, "a")));
        ofEdition(
                "country.unknown", "kr", "KR", (edition, code) -> edition.venue(venue(code, null)));
        ofEdition(
                "country.unlisted",
                "KR",
                "CN",
                (edition, code) -> edition.venue(venue(code, null)));
        ofEdition(
                "subdivision.unknown",
                "CN-2222",
                "CN-22",
                (edition, code) -> edition.venue(venue("CN", code)));
        ofEdition(
                "subdivision.elsewhere",
                "KR",
                "CN",
                (edition, code) -> edition.venue(venue(code, "CN-22")));
        ofEdition(
                "subdivision.unnamed",
                "CN-21",
                "CN-22",
                (edition, code) -> edition.venue(venue("CN", code)));
        pair("region-member.unknown", "Korea", "KR", code -> region(code));
        pair("value.not-blank", "", "KR", code -> region(code));
        ofEdition("zone.unknown", "Mars", "Asia/Seoul", (edition, zone) -> edition.zone(zone));
        pair(
                "zone.missing",
                null,
                "Asia/Seoul",
                (String zone) ->
                        forum(
                                edition().toBuilder()
                                        .zone(zone)
                                        .sessions(List.of(session("s", 9, 10)))
                                        .build()));
        ofEdition(
                "address.malformed",
                "example.org",
                "https://example.org",
                (edition, url) -> edition.links(List.of(new Link(url, null, null))));
        ofSession(
                "number.malformed",
                "-12",
                "P-12",
                (session, number) ->
                        session.items(List.of(Item.builder("i").number(number).build())));
        ofEdition(
                "colour.malformed",
                "green",
                "#00FF00",
                (edition, colour) ->
                        edition.topics(
                                List.of(Topic.builder("t", Text.of("T")).colour(colour).build())));
    }

    private static Venue venue(String country, String subdivision) {
        return Venue.builder(Text.of("V")).country(country).subdivision(subdivision).build();
    }

    private static Forum region(String code) {
        List<RegionMember> members = List.of(new RegionMember(code, null, null));
        Forum forum = forum();
        return forum.toBuilder()
                .series(
                        forum.series().toBuilder()
                                .regions(List.of(new Region("r", Text.of("R"), members)))
                                .build())
                .build();
    }

    private static void numbers() {
        ofEdition("value.positive", 0, 1, (edition, number) -> edition.ordinal(number));
        ofEdition(
                "value.positive-or-zero",
                -1L,
                0L,
                (edition, number) ->
                        edition.figures(List.of(Figure.builder(FigureKind.PARKS, number).build())));
        pair("value.min", 0, 1, version -> forum().toBuilder().formatVersion(version).build());
        pair("format.newer", 99, 1, version -> forum().toBuilder().formatVersion(version).build());
        ofEdition(
                "value.decimal-min", -90.5, -90.0, (edition, north) -> edition.venue(north(north)));
        ofEdition("value.decimal-max", 90.5, 90.0, (edition, north) -> edition.venue(north(north)));
        ofEdition(
                "value.not-empty",
                List.<String>of(),
                List.of("park"),
                (edition, organisations) ->
                        edition.organisers(
                                List.of(
                                        new OrganiserRole(
                                                OrganiserKind.HOST, null, organisations))));
    }

    private static Venue north(double north) {
        return Venue.builder(Text.of("V")).geo(new Geo(north, 125.0)).build();
    }

    private static void records() {
        pair(
                "name.missing",
                PersonName.builder().courtesyTitle("Dr").build(),
                PersonName.builder().full("Dr Wang").build(),
                name ->
                        forum().toBuilder()
                                .people(
                                        List.of(
                                                Person.builder("wang-wei")
                                                        .names(Map.of("en", name))
                                                        .build()))
                                .build());
        ofEdition(
                "participant.nobody",
                Participant.builder("p").build(),
                Participant.builder("p").organisation("park").build(),
                (edition, each) -> edition.participants(List.of(each)));
        ofSession(
                "appearance.nobody",
                Appearance.builder().build(),
                Appearance.builder().organisation("park").build(),
                (session, each) -> session.appearances(List.of(each)));
        ofSession(
                "record.two-at-once",
                "wang",
                null,
                (session, participant) ->
                        session.appearances(
                                List.of(
                                        Appearance.builder()
                                                .participant(participant)
                                                .organisation("park")
                                                .build())));
        ofEdition(
                "id.duplicate",
                "s",
                "t",
                (edition, id) ->
                        edition.sessions(List.of(session("s", 9, 10), session(id, 10, 11))));
    }

    private static void references() {
        pair("reference.unknown.person", "li", "wang-wei", id -> participant(id, "park", null));
        pair(
                "reference.unknown.organisation",
                "parc",
                "park",
                id -> participant("wang-wei", id, null));
        pair("reference.unknown.delegation", "e", "d", id -> participant("wang-wei", "park", id));
        ofSession(
                "reference.unknown.participant",
                "wong",
                "wang",
                (session, id) -> session.appearances(List.of(by(id))));
        ofSession(
                "reference.unknown.room",
                "hall-c",
                "hall-a",
                (session, id) -> session.rooms(List.of(id)));
        ofSession(
                "reference.unknown.topic",
                "grey",
                "green",
                (session, id) -> session.topics(List.of(id)));
        pair("reference.unknown.vocabulary", "w", "v", id -> topic(List.of(id)));
        ofEdition(
                "reference.unknown.edition",
                "2024",
                "2025",
                (edition, id) ->
                        edition.relatedEvents(
                                List.of(
                                        RelatedEvent.builder(RelationKind.FOLLOWS, Text.of("E"))
                                                .edition(id)
                                                .build())));
        ofSession(
                "reference.repeated",
                List.of("hall-a", "hall-a"),
                List.of("hall-a", "hall-b"),
                (session, rooms) -> session.rooms(rooms));
        pair(
                "organisation.cycle",
                "park",
                "unctad",
                parent ->
                        forum().toBuilder()
                                .organisations(
                                        List.of(
                                                forum().organisations().get(0),
                                                Organisation.builder("park", Text.of("P"))
                                                        .parent(parent)
                                                        .build()))
                                .build());
        ofEdition(
                "participant.companion-of",
                "aide",
                "wang",
                (edition, accompanied) ->
                        edition.participants(
                                List.of(
                                        companion("wang", null),
                                        companion("aide", "wang"),
                                        companion("other", accompanied))));
        pair("topic.no-vocabulary", List.of(), List.of("v"), RulePairs::topic);
    }

    private static Appearance by(String participant) {
        return Appearance.builder().participant(participant).build();
    }

    private static Forum participant(String person, String organisation, String delegation) {
        return forum(
                edition().toBuilder()
                        .participants(
                                List.of(
                                        Participant.builder("p")
                                                .person(person)
                                                .organisation(organisation)
                                                .delegation(delegation)
                                                .build()))
                        .delegations(List.of(Delegation.builder("d").build()))
                        .build());
    }

    private static Forum topic(List<String> vocabulary) {
        Topic topic = Topic.builder("t", Text.of("T")).vocabulary(vocabulary).build();
        Forum forum = forum(edition().toBuilder().topics(List.of(topic)).build());
        return forum.toBuilder()
                .series(
                        forum.series().toBuilder()
                                .topics(List.of(Topic.builder("v", Text.of("V")).build()))
                                .build())
                .build();
    }

    private static void times() {
        LocalDateTime skipped = LocalDateTime.parse("2025-03-30T02:30");
        LocalDateTime ambiguous = LocalDateTime.parse("2025-10-26T02:30");
        pair("time.skipped", skipped, skipped.plusHours(1), RulePairs::inBerlin);
        pair("time.ambiguous", ambiguous, ambiguous.plusHours(1), RulePairs::inBerlin);
        ofSession("time.end-before-start", at(8, 59), at(9, 0), (session, end) -> session.end(end));
        ofSession(
                "time.start-missing",
                null,
                at(9, 0),
                (Session.Builder session, LocalDateTime start) -> session.start(start));
        ofSession(
                "duration.not-positive",
                Duration.ZERO,
                Duration.ofMinutes(1),
                (session, time) -> session.items(List.of(running(null, time))));
        ofSession(
                "session.outside-edition",
                at(9, 0).plusDays(1),
                at(9, 0),
                (session, start) -> session.start(start).end(null));
        ofSession(
                "item.outside-session",
                at(10, 1),
                at(10, 0),
                (session, end) ->
                        session.items(List.of(Item.builder("i").start(at(9, 0)).end(end).build())));
        ofSession(
                "item.runs-over",
                Duration.ofMinutes(31),
                Duration.ofMinutes(30),
                (session, time) -> session.items(List.of(running(at(9, 30), time))));
        ofSession(
                "item.number-repeated",
                "P-1",
                "p-1",
                (session, number) ->
                        session.items(
                                List.of(
                                        Item.builder("a").number("P-1").build(),
                                        Item.builder("b").number(number).build())));
        ofSession(
                "session.overfull",
                Duration.ofMinutes(31),
                Duration.ofMinutes(30),
                (session, time) ->
                        session.items(
                                List.of(
                                        running(null, time),
                                        Item.builder("a").start(at(9, 0)).end(at(9, 30)).build(),
                                        Item.builder("b").start(at(9, 0)).end(at(9, 30)).build())));
        ofEdition(
                "session.over-day-change",
                at(0, 1).plusDays(1),
                at(0, 0).plusDays(1),
                (edition, end) ->
                        edition.lastDay(DAY.plusDays(1))
                                .sessions(
                                        List.of(session("s", 9, 10).toBuilder().end(end).build())));
        ofSession(
                "session.outside-hours",
                at(22, 1),
                at(22, 0),
                (session, end) -> session.start(at(21, 0)).end(end));
        ofEdition(
                "session.no-break",
                SessionKind.OTHER,
                SessionKind.BREAK,
                (edition, kind) ->
                        edition.state(EditionState.PLANNED)
                                .sessions(
                                        List.of(
                                                session("a", 9, 11),
                                                session("b", 11, 12).toBuilder().kind(kind).build(),
                                                session("c", 12, 14))));
    }

    private static Forum inBerlin(LocalDateTime start) {
        Session session =
                session("s", 9, 10).toBuilder().start(start).end(start.plusHours(5)).build();
        return forum(
                edition().toBuilder()
                        .zone("Europe/Berlin")
                        .firstDay(start.toLocalDate())
                        .lastDay(start.toLocalDate())
                        .sessions(List.of(session))
                        .build());
    }

    private static Item running(LocalDateTime start, Duration time) {
        return Item.builder("i").start(start).runningTime(time).build();
    }

    private static void conflicts() {
        ofEdition(
                "room.twice",
                List.of("hall-a"),
                List.of("hall-b"),
                (edition, rooms) ->
                        edition.sessions(
                                List.of(
                                        inRooms(List.of("hall-a"), "a", 9, 11),
                                        inRooms(rooms, "b", 10, 12))));
        ofEdition(
                "person.twice",
                "wang-2",
                "unctad",
                (edition, id) ->
                        edition.sessions(
                                List.of(
                                        appears("a", 9, 11, by("wang")),
                                        appears("b", 10, 12, by(id)))));
        ofEdition(
                "organisation.twice",
                "park",
                "unctad",
                (edition, id) ->
                        edition.sessions(
                                List.of(
                                        appears("a", 9, 11, as("park")),
                                        appears("b", 10, 12, as(id)))));
        ofEdition(
                "person.turnaround",
                List.of("hall-b"),
                List.of("hall-a"),
                (edition, rooms) ->
                        edition.sessions(
                                List.of(
                                        appears("a", 9, 10, by("wang")).toBuilder()
                                                .rooms(List.of("hall-a"))
                                                .build(),
                                        appears("b", 10, 12, by("wang")).toBuilder()
                                                .rooms(rooms)
                                                .build())));
    }

    private static Session inRooms(List<String> rooms, String id, int from, int to) {
        return session(id, from, to).toBuilder().rooms(rooms).build();
    }

    private static Session appears(String id, int from, int to, Appearance who) {
        return session(id, from, to).toBuilder().appearances(List.of(who)).build();
    }

    private static Appearance as(String organisation) {
        return Appearance.builder().organisation(organisation).build();
    }

    private static void interpretation() {
        ofSession(
                "interpretation.channel-twice",
                1,
                2,
                (session, channel) ->
                        session.interpretation(List.of(into("en", 1), into("ru", channel))));
        ofSession(
                "interpretation.language-twice",
                "en-GB",
                "ru",
                (session, language) ->
                        session.interpretation(List.of(into("en", 1), into(language, 2))));
        ofEdition(
                "interpretation.speaker-uncovered",
                "ru",
                "zh-Hant",
                (edition, language) ->
                        edition.participants(
                                        List.of(
                                                Participant.builder("wang")
                                                        .person("wang-wei")
                                                        .languages(List.of(language))
                                                        .build()))
                                .sessions(
                                        List.of(
                                                appears("s", 9, 10, by("wang")).toBuilder()
                                                        .languages(List.of("zh-Hans"))
                                                        .interpretation(List.of(into("en", 1)))
                                                        .build())));
        ofEdition(
                "interpretation.audience-uncovered",
                Attendance.PLENARY,
                Attendance.PARALLEL,
                (edition, attendance) ->
                        edition.languages(List.of("zh-Hans", "ru"))
                                .sessions(
                                        List.of(
                                                session("s", 9, 10).toBuilder()
                                                        .attendance(attendance)
                                                        .languages(List.of("zh-Hans"))
                                                        .build())));
    }

    private static Interpretation into(String language, int channel) {
        return new Interpretation(language, InterpretationMode.SIMULTANEOUS, channel);
    }

    private static void people() {
        ofEdition(
                "participant.not-coming",
                ParticipantStatus.WITHDRAWN,
                ParticipantStatus.INVITED,
                (edition, status) ->
                        edition.participants(
                                        List.of(
                                                Participant.builder("wang")
                                                        .person("wang-wei")
                                                        .status(status)
                                                        .build()))
                                .sessions(List.of(appears("s", 9, 10, by("wang")))));
        pair("session.capacity-over-rooms", 201, 200, capacity -> seats(capacity, 200, 2));
        pair("room.too-small", 201L, 200L, expected -> seats(null, 200, expected));
    }

    private static Participant companion(String id, String accompanied) {
        return Participant.builder(id).person("wang-wei").accompanies(accompanied).build();
    }

    private static Forum seats(Integer capacity, int seats, long expected) {
        Room room = Room.builder("hall-a", Text.of("A")).capacity(seats).build();
        return forum(
                edition().toBuilder()
                        .state(EditionState.PLANNED)
                        .venue(Venue.builder(Text.of("V")).rooms(List.of(room)).build())
                        .figures(List.of(Figure.builder(FigureKind.PARTICIPANTS, expected).build()))
                        .sessions(
                                List.of(
                                        inRooms(List.of("hall-a"), "s", 9, 10).toBuilder()
                                                .attendance(Attendance.PLENARY)
                                                .capacity(capacity)
                                                .build()))
                        .build());
    }

    private static void preparation() {
        ofEdition(
                "edition.no-undertaker",
                OrganiserKind.HOST,
                OrganiserKind.UNDERTAKER,
                (edition, kind) ->
                        edition.state(EditionState.PLANNED)
                                .organisers(
                                        List.of(new OrganiserRole(kind, null, List.of("park")))));
        ofEdition(
                "related-event.outside",
                DAY.minusDays(1),
                DAY,
                (Edition.Builder edition, LocalDate last) ->
                        edition.relatedEvents(
                                List.of(
                                        RelatedEvent.builder(RelationKind.PART_OF, Text.of("Expo"))
                                                .firstDay(DAY.minusDays(2))
                                                .lastDay(last)
                                                .build())));
        ofSessionAhead(
                "session.without-start",
                null,
                at(9, 0),
                (Session.Builder session, LocalDateTime start) -> session.start(start).end(null));
        ofSessionAhead(
                "session.without-end", at(9, 0), at(9, 1), (session, end) -> session.end(end));
        ofSessionAhead(
                "session.no-room",
                List.<String>of(),
                List.of("hall-a"),
                (session, rooms) -> session.rooms(rooms));
        ofSessionAhead(
                "session.no-speaker",
                AppearanceRole.MODERATOR,
                AppearanceRole.SPEAKER,
                (session, role) ->
                        session.kind(SessionKind.KEYNOTE).appearances(List.of(in(role))));
        ofSessionAhead(
                "session.no-moderator",
                AppearanceRole.SPEAKER,
                AppearanceRole.CHAIR,
                (session, role) -> session.kind(SessionKind.PANEL).appearances(List.of(in(role))));
        ofSessionAhead(
                "session.no-abstract",
                null,
                Text.of("About parks"),
                (Session.Builder session, Text text) ->
                        session.kind(SessionKind.PANEL).description(text));
        ofSessionAhead(
                "appearance.unconfirmed",
                Confirmation.TENTATIVE,
                Confirmation.CONFIRMED,
                (session, confirmation) ->
                        session.appearances(
                                List.of(
                                        by("wang").toBuilder()
                                                .confirmation(confirmation)
                                                .build())));
        ofSessionAhead(
                "appearance.unnamed",
                "unctad",
                "wang",
                (session, id) -> session.appearances(List.of(by(id))));
    }

    private static Appearance in(AppearanceRole role) {
        return by("wang").toBuilder().role(role).build();
    }

    private static void languages() {
        ofEdition(
                "translation.missing",
                List.of("en", "ru"),
                List.of("en"),
                (edition, languages) -> edition.languages(languages));
        pair("translation.stale", "一", "二", text -> themed("Two", text));
        translated("number-differs", "The 7th", "第六届", "第七届");
        translated("number-missing", "The 7th", "这一届", "第七届");
        translated("time-differs", "At 9:00", "上午9时30分", "上午9时");
        translated("time-missing", "At 9:00", "上午", "上午9时");
        translated("zone-differs", "Times in UTC+8", "时间（UTC+9）", "时间（UTC+8）");
        translated("name-differs", "With openEuler", "openEular社区", "openEuler社区");
        theme("script.wrong", "zh-Hans", "Открытие диалога", "对话会开幕");
        theme("script.variant", "zh-Hans", "國際產業園區", "国际产业园区");
        theme("script.look-alike", "en", "D\u0456alogue", "Dialogue");
    }

    private static Forum themed(String english, String chinese) {
        Text theme = Text.of("en", english).with("zh-Hans", chinese);
        return forum(edition().toBuilder().theme(theme).build());
    }

    private static void translated(String fault, String english, String wrong, String right) {
        ofEdition(
                "translation." + fault,
                wrong,
                right,
                (edition, text) -> edition.theme(Text.of("en", english).with("zh-Hans", text)));
    }

    private static void theme(String key, String language, String wrong, String right) {
        ofEdition(key, wrong, right, (edition, text) -> edition.theme(Text.of(language, text)));
    }
}
