package org.forumkit.validation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.forumkit.model.Appearance;
import org.forumkit.model.AppearanceRole;
import org.forumkit.model.Attendance;
import org.forumkit.model.Confirmation;
import org.forumkit.model.Edition;
import org.forumkit.model.EditionFormat;
import org.forumkit.model.EditionState;
import org.forumkit.model.Forum;
import org.forumkit.model.Interpretation;
import org.forumkit.model.InterpretationMode;
import org.forumkit.model.Item;
import org.forumkit.model.Organisation;
import org.forumkit.model.OrganiserKind;
import org.forumkit.model.OrganiserRole;
import org.forumkit.model.Participant;
import org.forumkit.model.ParticipantStatus;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.RelatedEvent;
import org.forumkit.model.RelationKind;
import org.forumkit.model.Room;
import org.forumkit.model.Session;
import org.forumkit.model.SessionKind;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.forumkit.model.Topic;
import org.forumkit.model.Venue;
import org.forumkit.schedule.Turnaround;

/** Adds to a document without a fault what is wrong beside what there is. */
final class RecordFaults {
    /** What has no room, no speaker and no end of its own to prepare. */
    private static final SessionKind PLAIN = SessionKind.VISIT;

    private static final Text TITLE =
            Text.of(
                    Map.of(
                            "en", "Added",
                            "zh-Hans", "\u65B0\u589E",
                            "ru", "\u041D\u043E\u0432\u043E\u0435",
                            "ko", "\uCD94\uAC00",
                            "ja", "\u8FFD\u52A0",
                            "mn", "\u0428\u0438\u043D\u044D"));

    private final Forum forum;
    private final Random random;
    private final Edition edition;
    private final String place;
    private final LocalDateTime early;
    private final Map<String, Mutant> mutants = new LinkedHashMap<>();

    private RecordFaults(Forum forum, long seed) {
        this.forum = forum;
        this.random = new Random(seed);
        int last = forum.series().editions().size() - 1;
        this.edition = forum.series().editions().get(last);
        this.place = "/series/editions/" + last;
        // Before all sessions, after the change of the day.
        this.early = edition.firstDay().atTime(6, 0);
        records();
        references();
        times();
        items();
        conflicts();
        languages();
        people();
        preparation();
    }

    /** Returns one mutant for each rule that more than one value is needed for. */
    static Map<String, Mutant> of(Forum forum, long seed) {
        return new RecordFaults(forum, seed).mutants;
    }

    /**
     * Returns what a mutant is judged by: not by what the languages of one text say of one another,
     * which is tried in {@link LanguageFaults} and follows from many a fault.
     */
    static ValidationOptions.Builder options() {
        ValidationOptions.Builder options = ValidationOptions.builder();
        ValidationRule.all().stream()
                .map(ValidationRule::key)
                .filter(RecordFaults::isOfLanguages)
                .forEach(options::off);
        return options;
    }

    private static boolean isOfLanguages(String key) {
        return key.startsWith("translation.") || key.startsWith("script.");
    }

    /** What the rules measure by in these documents. */
    static ValidationOptions options(String key, Forum forum) {
        List<Edition> editions = forum.series().editions();
        ValidationOptions.Builder options =
                options().turnaround(Turnaround.none().betweenRooms(Duration.ofMinutes(10)));
        if (key.equals("session.outside-hours")) {
            options.openingHours(LocalTime.of(5, 0), LocalTime.of(22, 0));
        }
        if (key.startsWith("appearance.un")) {
            LocalDate soon = editions.get(editions.size() - 1).firstDay().minusDays(9);
            options.at(Instant.parse(soon + "T00:00:00Z"));
        }
        return options.build();
    }

    private void add(String key, String at, Forum document) {
        mutants.put(key, new Mutant(key, at, document));
    }

    private void edition(String key, String at, UnaryOperator<Edition.Builder> change) {
        add(key, place + at, forum.with(change.apply(edition.toBuilder()).build()));
    }

    /** Adds a session that nothing else is wrong with to the edition to come. */
    private void session(String key, String at, Function<Session.Builder, Session.Builder> change) {
        edition(
                key,
                "/sessions/" + edition.sessions().size() + at,
                each -> each.sessions(with(edition.sessions(), change.apply(plain()).build())));
    }

    private void item(String key, String at, Item.Builder item) {
        session(key, "/items/0" + at, each -> each.items(List.of(item.build())));
    }

    private Session.Builder plain() {
        return plain("z-added");
    }

    private Session.Builder plain(String id) {
        return Session.builder(id, TITLE).kind(PLAIN).start(early).end(early.plusHours(1));
    }

    private static <T> List<T> with(List<T> all, T added) {
        List<T> more = new ArrayList<>(all);
        more.add(added);
        return more;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void records() {
        edition(
                "country.unlisted",
                "/venue/country",
                each -> each.venue(venue().country("FR").subdivision(null).build()));
        edition(
                "subdivision.unnamed",
                "/venue/subdivision",
                each -> each.venue(venue().country("CN").subdivision("CN-99").build()));
        edition(
                "subdivision.elsewhere",
                "/venue/subdivision",
                each -> each.venue(venue().country("CN").subdivision("KR-26").build()));
        Person nameless =
                Person.builder("nameless")
                        .names(Map.of("en", PersonName.builder().courtesyTitle("Dr").build()))
                        .build();
        add(
                "name.missing",
                "/people/" + forum.people().size() + "/names/en",
                forum.toBuilder().people(with(forum.people(), nameless)).build());
        edition(
                "participant.nobody",
                "/participants/" + edition.participants().size(),
                each ->
                        each.participants(
                                with(
                                        edition.participants(),
                                        Participant.builder("nobody").build())));
        session(
                "appearance.nobody",
                "/appearances/0",
                each -> each.appearances(List.of(Appearance.builder().build())));
        session(
                "record.two-at-once",
                "/items/0/runningTime",
                each ->
                        each.items(
                                List.of(
                                        Item.builder("two")
                                                .start(early)
                                                .end(early.plusMinutes(5))
                                                .runningTime(Duration.ofMinutes(5))
                                                .build())));
        duplicate();
    }

    private Venue.Builder venue() {
        return edition.venue().toBuilder();
    }

    /** The last of everything is named by nothing, so that it may be there twice. */
    private void duplicate() {
        List<Mutant> all = new ArrayList<>();
        all.add(
                again(
                        "/people/",
                        "/id",
                        forum.people(),
                        more -> forum.toBuilder().people(more).build()));
        all.add(
                again(
                        "/organisations/",
                        "/id",
                        forum.organisations(),
                        more -> forum.toBuilder().organisations(more).build()));
        all.add(
                again(
                        "/countries/",
                        "/code",
                        forum.countries(),
                        more -> forum.toBuilder().countries(more).build()));
        all.add(
                again(
                        place + "/participants/",
                        "/id",
                        edition.participants(),
                        more -> forum.with(edition.toBuilder().participants(more).build())));
        all.add(
                again(
                        place + "/topics/",
                        "/id",
                        edition.topics(),
                        more -> forum.with(edition.toBuilder().topics(more).build())));
        all.add(
                again(
                        place + "/venue/rooms/",
                        "/id",
                        edition.venue().rooms(),
                        more ->
                                forum.with(
                                        edition.toBuilder()
                                                .venue(venue().rooms(more).build())
                                                .build())));
        Mutant one = any(all);
        add("id.duplicate", one.pointer(), one.document());
    }

    private static <T> Mutant again(
            String list, String id, List<T> all, Function<List<T>, Forum> document) {
        List<T> more = with(all, all.get(all.size() - 1));
        return new Mutant("", list + all.size() + id, document.apply(more));
    }

    private void references() {
        int last = forum.organisations().size() - 1;
        Organisation own = forum.organisations().get(last);
        List<Organisation> organisations = new ArrayList<>(forum.organisations());
        organisations.set(last, own.toBuilder().parent(own.id()).build());
        add(
                "organisation.cycle",
                "/organisations/" + last + "/parent",
                forum.toBuilder().organisations(organisations).build());
        int guests = edition.participants().size();
        edition(
                "participant.companion-of",
                "/participants/" + (guests + 1) + "/accompanies",
                each -> {
                    List<Participant> all = new ArrayList<>(edition.participants());
                    String accompanied = random.nextBoolean() ? "aide" : "guest";
                    all.add(guest().accompanies(all.get(0).id()).build());
                    all.add(guest().id("aide").accompanies(accompanied).build());
                    return each.participants(all);
                });
        String topic = any(edition.topics()).id();
        if (random.nextBoolean()) {
            session("reference.repeated", "/topics/1", each -> each.topics(List.of(topic, topic)));
        } else {
            session(
                    "reference.repeated",
                    "/languages/2",
                    each -> each.languages(List.of("zh", "en", "zh-Hans")));
        }
        edition(
                "topic.no-vocabulary",
                "/topics/" + edition.topics().size() + "/vocabulary",
                each -> each.topics(with(edition.topics(), Topic.builder("new", TITLE).build())));
        RelatedEvent part =
                RelatedEvent.builder(RelationKind.PART_OF, TITLE)
                        .firstDay(edition.firstDay().plusDays(1))
                        .lastDay(edition.firstDay().plusDays(9))
                        .build();
        edition(
                "related-event.outside",
                "/relatedEvents/" + edition.relatedEvents().size() + "/firstDay",
                each -> each.relatedEvents(with(edition.relatedEvents(), part)));
        edition(
                "edition.no-undertaker",
                "/organisers",
                each ->
                        each.organisers(
                                edition.organisers().stream()
                                        .filter(role -> role.kind() != OrganiserKind.UNDERTAKER)
                                        .toList()));
    }

    private void times() {
        edition("zone.missing", "/zone", each -> each.zone(null));
        another(
                "time.skipped",
                "/sessions/0/start",
                "2036-03-30",
                2,
                each -> each.start(LocalDate.parse("2036-03-30").atTime(2, 30)));
        another(
                "time.ambiguous",
                "/sessions/0/start",
                "2036-10-26",
                1,
                each -> each.start(LocalDate.parse("2036-10-26").atTime(2, 30)));
        another(
                "session.over-day-change",
                "/sessions/0/end",
                "2036-07-01",
                2,
                each ->
                        each.start(LocalDate.parse("2036-07-01").atTime(23, 0))
                                .end(LocalDate.parse("2036-07-02").atTime(0, 1)));
        another(
                "session.no-break",
                "/sessions/0/start",
                "2036-07-01",
                1,
                each ->
                        each.start(LocalDate.parse("2036-07-01").atTime(9, 0))
                                .end(LocalDate.parse("2036-07-01").atTime(13, 1)));
        session(
                "time.end-before-start",
                "/end",
                each -> each.end(early.minusNanos(1 + random.nextInt(1_000_000_000))));
        session("time.start-missing", "/end", each -> each.start(null));
        session("session.without-start", "/start", each -> each.start(null).end(null));
        session(
                "session.without-end",
                "/end",
                each -> each.end(random.nextBoolean() ? null : early));
        session(
                "session.outside-edition",
                "/start",
                each -> each.start(early.plusDays(3)).end(early.plusDays(3).plusHours(1)));
        session(
                "session.outside-hours",
                "/start",
                each -> each.start(early.withHour(22)).end(early.withHour(22).plusMinutes(30)));
    }

    /** Adds an edition of its own with one session, on days on which the clocks may change. */
    private void another(
            String key, String at, String day, int days, UnaryOperator<Session.Builder> change) {
        LocalDate first = LocalDate.parse(day);
        boolean ahead = key.equals("session.no-break");
        Session session = change.apply(Session.builder("only", TITLE)).build();
        Edition added =
                Edition.builder("another", TITLE)
                        .firstDay(first)
                        .lastDay(first.plusDays(days - 1L))
                        .zone("Europe/Berlin")
                        .format(EditionFormat.ONLINE)
                        .state(ahead ? EditionState.ANNOUNCED : EditionState.HELD)
                        .organisers(
                                List.of(
                                        new OrganiserRole(
                                                OrganiserKind.UNDERTAKER,
                                                null,
                                                List.of("organisation-1"))))
                        .sessions(List.of(session))
                        .build();
        List<Edition> editions = with(forum.series().editions(), added);
        add(
                key,
                "/series/editions/" + (editions.size() - 1) + at,
                forum.toBuilder()
                        .series(forum.series().toBuilder().editions(editions).build())
                        .build());
    }

    private void items() {
        item("item.outside-session", "/start", Item.builder("i").start(early.minusMinutes(1)));
        item(
                "item.runs-over",
                "/runningTime",
                Item.builder("i").start(early.plusMinutes(50)).runningTime(Duration.ofMinutes(11)));
        session(
                "item.number-repeated",
                "/items/1/number",
                each ->
                        each.items(
                                List.of(
                                        Item.builder("i").number("Z-99").build(),
                                        Item.builder("j").number("Z-99").build())));
        session(
                "session.overfull",
                "/items",
                each ->
                        each.items(
                                List.of(
                                        Item.builder("i")
                                                .runningTime(Duration.ofMinutes(61))
                                                .build())));
    }

    /** Somebody who is nowhere else, so that the fault is the only one. */
    private Participant.Builder guest() {
        return Participant.builder("guest").person("person-5");
    }

    private Edition.Builder withGuest(Participant guest, Session... sessions) {
        List<Session> all = new ArrayList<>(edition.sessions());
        all.addAll(List.of(sessions));
        return edition.toBuilder().participants(with(edition.participants(), guest)).sessions(all);
    }

    private static List<Appearance> by(String participant) {
        return List.of(Appearance.builder().participant(participant).build());
    }

    private String added(int index) {
        return "/sessions/" + (edition.sessions().size() + index);
    }

    private void conflicts() {
        String room = edition.venue().rooms().get(4).id();
        session(
                "room.twice",
                "/rooms/0",
                each -> {
                    Session other =
                            any(edition.sessions().stream().filter(RecordFaults::isOn).toList());
                    return each.start(other.start())
                            .end(other.end())
                            .rooms(List.of(any(other.rooms())));
                });
        edition(
                "person.twice",
                added(1) + "/appearances/0",
                each ->
                        withGuest(
                                guest().build(),
                                plain("a").appearances(by("guest")).build(),
                                plain("b")
                                        .start(early.plusMinutes(59))
                                        .end(early.plusMinutes(99))
                                        .appearances(by("guest"))
                                        .build()));
        edition(
                "person.turnaround",
                added(1) + "/appearances/0",
                each ->
                        withGuest(
                                guest().build(),
                                plain("a").rooms(List.of(room)).appearances(by("guest")).build(),
                                plain("b")
                                        .start(early.plusMinutes(69))
                                        .end(early.plusMinutes(99))
                                        .rooms(List.of(edition.venue().rooms().get(0).id()))
                                        .appearances(by("guest"))
                                        .build()));
        List<Appearance> delegate =
                List.of(Appearance.builder().organisation("organisation-5").build());
        edition(
                "organisation.twice",
                added(1) + "/appearances/0",
                each ->
                        withGuest(
                                guest().build(),
                                plain("a").appearances(delegate).build(),
                                plain("b").appearances(delegate).build()));
    }

    private static boolean isOn(Session session) {
        return session.status() == SessionStatus.CONFIRMED
                || session.status() == SessionStatus.TENTATIVE;
    }

    private void languages() {
        session(
                "interpretation.channel-twice",
                "/interpretation/1/channel",
                each -> each.interpretation(List.of(into("en", 1), into("ru", 1))));
        session(
                "interpretation.language-twice",
                "/interpretation/1/language",
                each -> each.interpretation(List.of(into("en", 1), into("en-GB", 2))));
        edition(
                "interpretation.speaker-uncovered",
                added(0) + "/appearances/0/participant",
                each ->
                        withGuest(
                                guest().languages(List.of("fr")).build(),
                                plain().languages(List.of("en")).appearances(by("guest")).build()));
        session(
                "interpretation.audience-uncovered",
                "/interpretation",
                each -> each.attendance(Attendance.PLENARY).languages(List.of("fr")));
    }

    private static Interpretation into(String language, int channel) {
        return new Interpretation(language, InterpretationMode.SIMULTANEOUS, channel);
    }

    private void people() {
        edition(
                "participant.not-coming",
                added(0) + "/appearances/0/participant",
                each ->
                        withGuest(
                                guest().status(ParticipantStatus.WITHDRAWN).build(),
                                plain().appearances(by("guest")).build()));
        Room small = Room.builder("small", TITLE).capacity(10).build();
        edition(
                "session.capacity-over-rooms",
                added(0) + "/capacity",
                each ->
                        withGuest(
                                        guest().build(),
                                        plain().rooms(List.of("small")).capacity(11).build())
                                .venue(
                                        venue().rooms(with(edition.venue().rooms(), small))
                                                .build()));
        edition(
                "room.too-small",
                added(0) + "/capacity",
                each ->
                        withGuest(
                                        guest().build(),
                                        plain().attendance(Attendance.PLENARY).capacity(1).build())
                                .format(EditionFormat.ON_SITE));
    }

    private void preparation() {
        List<String> room = List.of(edition.venue().rooms().get(4).id());
        Text text = TITLE;
        edition(
                "session.no-room",
                added(0) + "/rooms",
                each ->
                        withGuest(guest().build(), plain().kind(SessionKind.OTHER).build())
                                .format(EditionFormat.ON_SITE));
        session(
                "session.no-speaker",
                "/appearances",
                each -> each.kind(SessionKind.KEYNOTE).rooms(room).description(text));
        speaker(
                "session.no-moderator",
                "/appearances",
                each -> each.kind(SessionKind.PANEL).rooms(room).description(text));
        speaker(
                "session.no-abstract",
                "/description",
                each -> each.kind(SessionKind.PROMOTION).rooms(room));
        Appearance known = Appearance.builder().participant("guest").build();
        edition(
                "appearance.unconfirmed",
                added(0) + "/appearances/0/confirmation",
                each ->
                        withGuest(
                                guest().build(),
                                plain().appearances(
                                                List.of(
                                                        known.toBuilder()
                                                                .confirmation(
                                                                        Confirmation.TENTATIVE)
                                                                .build()))
                                        .build()));
        session(
                "appearance.unnamed",
                "/appearances/0/placeholder",
                each -> each.appearances(List.of(Appearance.builder().placeholder(text).build())));
    }

    private void speaker(String key, String at, UnaryOperator<Session.Builder> change) {
        edition(
                key,
                added(0) + at,
                each ->
                        withGuest(
                                guest().build(),
                                change.apply(
                                                plain().appearances(
                                                                List.of(
                                                                        by("guest")
                                                                                .get(0)
                                                                                .toBuilder()
                                                                                .role(
                                                                                        AppearanceRole
                                                                                                .SPEAKER)
                                                                                .build())))
                                        .build()));
    }
}
