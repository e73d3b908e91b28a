package org.forumkit.examples.dialogue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.forumkit.model.Appearance;
import org.forumkit.model.AppearanceRole;
import org.forumkit.model.Attendance;
import org.forumkit.model.Audience;
import org.forumkit.model.Confirmation;
import org.forumkit.model.Document;
import org.forumkit.model.Interpretation;
import org.forumkit.model.InterpretationMode;
import org.forumkit.model.Item;
import org.forumkit.model.ItemKind;
import org.forumkit.model.Participant;
import org.forumkit.model.ParticipantStatus;
import org.forumkit.model.Session;
import org.forumkit.model.SessionKind;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.forumkit.model.Visibility;

/** Generates the sessions: nobody is in two places, no room holds two sessions. */
final class SyntheticSessions {
    static final String HALL = "hall";
    static final String FOYER = "foyer";

    private static final Instant PUBLISHED =
            SyntheticForum.FIRST_DAY.minusDays(30).atStartOfDay().toInstant(ZoneOffset.UTC);

    private final Synthetic settings;
    private final SyntheticWords words;
    private final SyntheticRandom random;
    private final SyntheticPeople people;
    private final List<String> speakers = new ArrayList<>();
    private final List<Session> sessions = new ArrayList<>();
    private int nextSpeaker;
    private int takenInBlock;

    SyntheticSessions(
            Synthetic settings,
            SyntheticWords words,
            SyntheticRandom random,
            SyntheticPeople people) {
        this.settings = settings;
        this.words = words;
        this.random = random;
        this.people = people;
    }

    static String topic(int index) {
        return "topic-" + (index + 1);
    }

    static String room(int index) {
        return "room-" + (101 + index);
    }

    List<Session> build() {
        for (Participant each : people.participants()) {
            if (each.status() != ParticipantStatus.WITHDRAWN) {
                speakers.add(each.id());
            }
        }
        int rest = settings.sessions();
        for (int day = 0; day < settings.days() && rest > 0; day++) {
            int daysLeft = settings.days() - day;
            int today = (rest + daysLeft - 1) / daysLeft;
            rest -= today;
            day(
                    SyntheticForum.FIRST_DAY.plusDays(day),
                    SyntheticDay.of(day == 0, daysLeft == 1, today, settings.rooms()));
        }
        return List.copyOf(sessions);
    }

    private void day(LocalDate date, SyntheticDay day) {
        day.common().forEach(common -> sessions.add(common(date, common)));
        int left = day.parallel();
        for (LocalTime block : day.blocks()) {
            takenInBlock = 0;
            for (int room = 0; room < settings.rooms() && left > 0; room++, left--) {
                sessions.add(parallel(date.atTime(block), day.minutes(), room));
            }
        }
    }

    private String nextId() {
        return "session-" + (sessions.size() + 1);
    }

    private Session common(LocalDate date, SyntheticDay.Common common) {
        boolean rest = common.kind() == SessionKind.BREAK || common.kind() == SessionKind.MEAL;
        String id = nextId();
        Session.Builder builder =
                Session.builder(id, words.text(common.key()))
                        .kind(common.kind())
                        .start(date.atTime(common.start()))
                        .end(date.atTime(common.end()))
                        .attendance(Attendance.PLENARY)
                        .rooms(List.of(rest ? FOYER : HALL))
                        .modified(PUBLISHED);
        if (rest) {
            return builder.build();
        }
        takenInBlock = 0;
        ItemKind kind =
                switch (common.kind()) {
                    case OPENING -> ItemKind.ADDRESS;
                    case KEYNOTE -> ItemKind.KEYNOTE;
                    default -> ItemKind.SPEECH;
                };
        Duration length = Duration.between(common.start(), common.end());
        long minutes = Math.min(10, length.toMinutes() / 4);
        List<Item> items = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            Item.Builder item =
                    Item.builder(id + "-" + i)
                            .kind(kind)
                            .runningTime(Duration.ofMinutes(minutes))
                            .appearances(List.of(speaker(AppearanceRole.SPEAKER)));
            items.add(kind == ItemKind.KEYNOTE ? item.title(title()).build() : item.build());
        }
        return builder.items(items)
                .appearances(List.of(speaker(AppearanceRole.HOST)))
                .languages(settings.languages().subList(0, 1))
                .interpretation(interpretation(1))
                .build();
    }

    private Session parallel(LocalDateTime start, int minutes, int room) {
        String id = nextId();
        int number = sessions.size() + 1;
        int theme = random.below(SyntheticForum.TOPIC_COLOURS.size());
        int spoken = Math.min(settings.languages().size(), 1 + random.below(2));
        Session.Builder builder =
                Session.builder(id, title())
                        .kind(kind())
                        .start(start)
                        .end(start.plusMinutes(minutes))
                        .rooms(List.of(room(room)))
                        .topics(List.of(topic(theme)))
                        .items(items(id, start, minutes))
                        .appearances(List.of(speaker(AppearanceRole.MODERATOR)))
                        .languages(settings.languages().subList(0, spoken))
                        .interpretation(random.oneIn(2) ? interpretation(spoken) : List.of())
                        .status(status(number))
                        .modified(PUBLISHED.plus(Duration.ofHours(random.below(600))));
        if (settings.sentences() > 0 && !random.oneIn(6)) {
            builder.description(description(1 + random.below(settings.sentences())));
        }
        if (number % 11 == 0) {
            builder.visibility(
                    Visibility.builder()
                            .hiddenUntil(start.minusDays(1).toInstant(ZoneOffset.UTC))
                            .placeholder(words.text("embargoed"))
                            .build());
        }
        if (number % 4 == 0) {
            builder.revision(1 + random.below(3));
        }
        return builder.build();
    }

    private SessionKind kind() {
        return random.of(
                List.of(
                        SessionKind.DIALOGUE,
                        SessionKind.DIALOGUE,
                        SessionKind.PANEL,
                        SessionKind.PROMOTION,
                        SessionKind.SIGNING));
    }

    private static SessionStatus status(int number) {
        if (number % 31 == 30) {
            return SessionStatus.DRAFT;
        }
        if (number % 17 == 16) {
            return SessionStatus.CANCELLED;
        }
        return number % 9 == 8 ? SessionStatus.TENTATIVE : SessionStatus.CONFIRMED;
    }

    private List<Interpretation> interpretation(int spoken) {
        List<Interpretation> interpretation = new ArrayList<>();
        for (int i = spoken; i < settings.languages().size(); i++) {
            interpretation.add(
                    new Interpretation(
                            settings.languages().get(i), InterpretationMode.SIMULTANEOUS, i + 1));
        }
        return interpretation;
    }

    private List<Item> items(String session, LocalDateTime start, int minutes) {
        int count = 2 + random.below(3);
        boolean timed = minutes >= 20 && random.oneIn(3);
        int share = Math.max(1, minutes / (count + 1));
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Item.Builder item =
                    Item.builder(session + "-" + (i + 1))
                            .kind(ItemKind.PRESENTATION)
                            .title(title())
                            .appearances(List.of(speaker(AppearanceRole.SPEAKER)));
            if (timed) {
                item.start(start.plusMinutes((long) i * share))
                        .end(start.plusMinutes((i + 1L) * share));
            } else {
                item.runningTime(Duration.ofMinutes(share));
            }
            if (random.oneIn(9)) {
                item.documents(List.of(slides(session, i + 1)));
            }
            items.add(item.build());
        }
        if (random.oneIn(3)) {
            items.add(
                    Item.builder(session + "-" + (count + 1))
                            .kind(ItemKind.QUESTIONS)
                            .title(words.text("questions"))
                            .build());
        }
        return items;
    }

    private Document slides(String session, int number) {
        return Document.builder(title())
                .url("https://example.org/papers/" + session + "-" + number + ".pdf")
                .languages(settings.languages().subList(0, 1))
                .mediaType("application/pdf")
                .visibility(Visibility.builder().audience(Audience.DELEGATES).build())
                .build();
    }

    /** Everybody in turn, so that nobody comes twice in a block while there is somebody else. */
    private Appearance speaker(AppearanceRole role) {
        if (takenInBlock >= speakers.size() || random.oneIn(15)) {
            return SyntheticForum.unknown(words).toBuilder().role(role).build();
        }
        takenInBlock++;
        String speaker = speakers.get(nextSpeaker);
        nextSpeaker = (nextSpeaker + 1) % speakers.size();
        return Appearance.builder()
                .participant(speaker)
                .role(role)
                .confirmation(random.oneIn(7) ? Confirmation.TENTATIVE : Confirmation.CONFIRMED)
                .build();
    }

    /** A theme and an aspect of it; one title in nine is a long one. */
    private Text title() {
        Text theme = random.of(words.texts("theme"));
        Text aspect = random.of(words.texts("aspect"));
        Text subtitle = random.oneIn(9) ? words.text("subtitle") : null;
        return words.each(
                language ->
                        SyntheticWords.in(language, theme)
                                + (SyntheticWords.isSpaceless(language) ? "：" : ": ")
                                + SyntheticWords.in(language, aspect)
                                + (subtitle == null ? "" : SyntheticWords.in(language, subtitle)));
    }

    /** Returns a description of that many sentences, in paragraphs of three. */
    Text description(int sentences) {
        List<Text> chosen = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            chosen.add(random.of(words.texts("sentence")));
        }
        return words.each(
                language -> {
                    StringBuilder text = new StringBuilder();
                    for (int i = 0; i < chosen.size(); i++) {
                        if (i > 0 && i % 3 == 0) {
                            text.append("\n\n");
                        } else if (i > 0 && !SyntheticWords.isSpaceless(language)) {
                            text.append(' ');
                        }
                        text.append(SyntheticWords.in(language, chosen.get(i)));
                    }
                    return text.toString();
                });
    }
}
