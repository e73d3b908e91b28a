package org.forumkit.examples.dialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.forumkit.model.Appearance;
import org.forumkit.model.Confirmation;
import org.forumkit.model.Contact;
import org.forumkit.model.Country;
import org.forumkit.model.Edition;
import org.forumkit.model.EditionFormat;
import org.forumkit.model.EditionState;
import org.forumkit.model.Figure;
import org.forumkit.model.FigureKind;
import org.forumkit.model.Forum;
import org.forumkit.model.Link;
import org.forumkit.model.Notice;
import org.forumkit.model.NoticeKind;
import org.forumkit.model.Organisation;
import org.forumkit.model.OrganisationKind;
import org.forumkit.model.OrganiserKind;
import org.forumkit.model.OrganiserRole;
import org.forumkit.model.RelatedEvent;
import org.forumkit.model.RelationKind;
import org.forumkit.model.Room;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Topic;
import org.forumkit.model.Venue;

/** Generates one document; the order in which it draws random numbers is part of the result. */
final class SyntheticForum {
    static final LocalDate FIRST_DAY = LocalDate.of(2030, 5, 13);
    static final List<String> TOPIC_COLOURS =
            List.of("#1F5FA8", "#A8501F", "#2E7D4F", "#7A3E9D", "#8A6D00", "#00707A");

    private static final String FRAMEWORK = "framework";
    private static final String SECRETARIAT = "secretariat";

    private final Synthetic settings;
    private final SyntheticWords words;
    private final SyntheticPeople people;
    private final SyntheticSessions sessions;

    SyntheticForum(Synthetic settings) {
        this.settings = settings;
        this.words = new SyntheticWords(settings.languages());
        SyntheticRandom random = new SyntheticRandom(settings.seed());
        this.people = new SyntheticPeople(settings, words, random);
        this.sessions = new SyntheticSessions(settings, words, random, people);
    }

    Forum build() {
        people.build();
        Edition edition = edition();
        Series series =
                Series.builder("synthetic", words.text("series"))
                        .framework(FRAMEWORK)
                        .editions(List.of(edition))
                        .build();
        List<Organisation> organisations = new ArrayList<>();
        organisations.add(body(FRAMEWORK, words.text("framework")));
        organisations.add(
                body(SECRETARIAT, words.text("secretary")).toBuilder().parent(FRAMEWORK).build());
        organisations.addAll(people.organisations());
        return Forum.builder(settings.languages().get(0), series)
                .people(people.people())
                .organisations(organisations)
                .countries(
                        SyntheticPeople.COUNTRIES.stream()
                                .map(code -> Country.builder(code).build())
                                .toList())
                .build();
    }

    private static Organisation body(String id, Text name) {
        return Organisation.builder(id, name).kind(OrganisationKind.INTERNATIONAL).build();
    }

    private Edition edition() {
        List<Session> programme = sessions.build();
        return Edition.builder("synthetic-" + Long.toUnsignedString(settings.seed()), title())
                .ordinal(1 + (int) Long.remainderUnsigned(settings.seed(), 30))
                .theme(words.text("motto"))
                .description(sessions.description(Math.max(1, settings.sentences())))
                .topics(topics())
                .languages(settings.languages())
                .firstDay(FIRST_DAY)
                .lastDay(FIRST_DAY.plusDays(settings.days() - 1L))
                .zone("Asia/Shanghai")
                .format(EditionFormat.ON_SITE)
                .venue(venue())
                .organisers(
                        List.of(
                                role(OrganiserKind.FRAMEWORK, FRAMEWORK),
                                role(OrganiserKind.HOST, SECRETARIAT),
                                new OrganiserRole(
                                        OrganiserKind.UNDERTAKER,
                                        null,
                                        people.organisations().stream()
                                                .limit(2)
                                                .map(Organisation::id)
                                                .toList())))
                .relatedEvents(
                        List.of(
                                RelatedEvent.builder(RelationKind.PART_OF, words.text("expo"))
                                        .ordinal(12)
                                        .place(words.text("city"))
                                        .build()))
                .sessions(programme)
                .participants(people.participants())
                .delegations(people.delegations())
                .notices(notices())
                .contacts(
                        List.of(
                                contact("registration", "contact.registration", 1),
                                contact("media", "contact.media", 2)))
                .figures(
                        List.of(
                                figure(FigureKind.PARTICIPANTS, settings.participants()),
                                figure(FigureKind.SESSIONS, programme.size())))
                .state(EditionState.ANNOUNCED)
                .remark(words.text("remark"))
                .links(List.of(new Link("https://example.org/forum", null, null)))
                .build();
    }

    private Text title() {
        Text title = words.text("title");
        return words.each(
                language ->
                        SyntheticWords.in(language, title)
                                + " "
                                + Long.toUnsignedString(settings.seed()));
    }

    private static OrganiserRole role(OrganiserKind kind, String organisation) {
        return new OrganiserRole(kind, null, List.of(organisation));
    }

    private List<Topic> topics() {
        List<Topic> topics = new ArrayList<>();
        for (int i = 0; i < TOPIC_COLOURS.size(); i++) {
            topics.add(
                    Topic.builder(SyntheticSessions.topic(i), words.texts("theme").get(i))
                            .colour(TOPIC_COLOURS.get(i))
                            .build());
        }
        return topics;
    }

    private Venue venue() {
        List<Room> rooms = new ArrayList<>();
        rooms.add(Room.builder(SyntheticSessions.HALL, words.text("hall")).capacity(800).build());
        rooms.add(Room.builder(SyntheticSessions.FOYER, words.text("foyer")).build());
        Text room = words.text("room");
        for (int i = 0; i < settings.rooms(); i++) {
            int number = i + 1;
            rooms.add(
                    Room.builder(
                                    SyntheticSessions.room(i),
                                    words.each(
                                            language ->
                                                    SyntheticWords.in(language, room)
                                                            + " "
                                                            + (100 + number)))
                            .capacity(60 + 20 * (i % 8))
                            .build());
        }
        return Venue.builder(words.text("venue"))
                .city(words.text("city"))
                .country("CN")
                .rooms(rooms)
                .build();
    }

    private List<Notice> notices() {
        return List.of(
                notice(NoticeKind.REGISTRATION, "registration"),
                notice(NoticeKind.INTERPRETATION, "interpretation"),
                notice(NoticeKind.MEALS, "meals"),
                notice(NoticeKind.TRANSPORT, "transport"),
                notice(NoticeKind.INTERNET, "internet"),
                notice(NoticeKind.SAFETY, "safety"),
                notice(NoticeKind.WEATHER, "weather"));
    }

    private Notice notice(NoticeKind kind, String id) {
        return Notice.builder(id, words.text("notice." + id)).kind(kind).build();
    }

    private Contact contact(String id, String key, int number) {
        return Contact.builder(id, words.text(key))
                .name(words.text("secretary"))
                .organisation(SECRETARIAT)
                .languages(settings.languages())
                .telephone("+00 000 000 000" + number)
                .email(id + "@example.org")
                .hours(words.text("contact.hours"))
                .build();
    }

    private Figure figure(FigureKind kind, long value) {
        return Figure.builder(kind, value)
                .asOf(FIRST_DAY.minusDays(1))
                .source(words.text("source"))
                .build();
    }

    /** A speaker who is not known yet. */
    static Appearance unknown(SyntheticWords words) {
        return Appearance.builder()
                .placeholder(words.text("tba"))
                .confirmation(Confirmation.TENTATIVE)
                .build();
    }
}
