package org.forumkit.validation;

import static org.forumkit.validation.Documents.edition;
import static org.forumkit.validation.Documents.forum;
import static org.forumkit.validation.Documents.session;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.UnaryOperator;
import org.forumkit.finding.Finding;
import org.forumkit.model.Appearance;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Participant;
import org.forumkit.model.ParticipantStatus;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.words.Words;
import org.junit.jupiter.api.Test;

/** Messages name sessions, rooms and people as readers know them. */
class PartiesTests {
    private static final Text OPENING = Text.of("en", "Opening").with("zh-Hans", "开幕式");
    private static final Text PANEL = Text.of("en", "Panel").with("zh-Hans", "圆桌会议");

    private static Session titled(
            String id, int from, Text title, UnaryOperator<Session.Builder> change) {
        return change.apply(session(id, from, from + 2).toBuilder().title(title)).build();
    }

    private static Forum both(UnaryOperator<Session.Builder> change) {
        return forum(
                edition().toBuilder()
                        .sessions(
                                List.of(
                                        titled("o", 9, OPENING, change),
                                        titled("p", 10, PANEL, change)))
                        .build());
    }

    private static UnaryOperator<Session.Builder> by(Appearance appearance) {
        return session -> session.appearances(List.of(appearance));
    }

    private static Appearance participant(String id) {
        return Appearance.builder().participant(id).build();
    }

    private static Finding only(Forum forum, String key) {
        List<Finding> found =
                ForumValidator.standard().validate(forum).stream()
                        .filter(each -> each.key().equals(key))
                        .toList();
        assertEquals(1, found.size(), key);
        return found.get(0);
    }

    private static String sentence(Forum forum, String key, String language) {
        return only(forum, key).sentence(Words.standard(), language);
    }

    @Test
    void nameARoomAndItsSessions() {
        Forum forum = both(session -> session.rooms(List.of("hall-a")));
        assertEquals(
                "The room “A” is taken by “Opening” and “Panel” at once, from 2025-08-26T10:00 to"
                        + " 2025-08-26T11:00",
                sentence(forum, "room.twice", "en"));
        assertEquals(
                "会议室“A”在 2025-08-26T10:00 至 2025-08-26T11:00 同时被“开幕式”和“圆桌会议”占用",
                sentence(forum, "room.twice", "zh-CN"));
    }

    @Test
    void keepIdsInTheData() {
        Finding finding = only(both(by(participant("wang"))), "person.twice");
        assertEquals("wang-wei", finding.value());
        assertEquals("o", finding.arguments().get("first"));
        assertEquals("p", finding.arguments().get("second"));
        assertEquals(
                "“Wang Wei” appears in “Opening” and “Panel” at once, from 2025-08-26T10:00 to"
                        + " 2025-08-26T11:00",
                finding.sentence(Words.standard(), "en"));
    }

    @Test
    void nameParticipantsAndOrganisations() {
        assertEquals(
                "“UNCTAD” appears in “Opening” and “Panel” at once, from 2025-08-26T10:00 to"
                        + " 2025-08-26T11:00",
                sentence(both(by(participant("unctad"))), "person.twice", "en"));
        assertEquals(
                "“Park” appears in “Opening” and “Panel” at once, from 2025-08-26T10:00 to"
                        + " 2025-08-26T11:00, and has too few people on the list",
                sentence(
                        both(by(Appearance.builder().organisation("park").build())),
                        "organisation.twice",
                        "en"));
    }

    @Test
    void nameTheEditionOfASessionElsewhere() {
        Edition first =
                edition().toBuilder()
                        .sessions(List.of(titled("o", 9, OPENING, by(participant("wang")))))
                        .build();
        Edition second =
                edition().toBuilder()
                        .id("side")
                        .sessions(List.of(titled("p", 10, PANEL, by(participant("wang")))))
                        .build();
        Finding finding = only(forum(first, second), "person.twice");
        assertEquals("2025/o", finding.arguments().get("first"));
        assertEquals(
                "“Wang Wei” appears in “2025/Opening” and “Panel” at once, from 2025-08-26T10:00"
                        + " to 2025-08-26T11:00",
                finding.sentence(Words.standard(), "en"));
    }

    @Test
    void areIdsWhereThereIsNoName() {
        Forum unknown = both(session -> session.rooms(List.of("cellar")));
        assertEquals(
                "The room “cellar” is taken by “Opening” and “Panel” at once, from"
                        + " 2025-08-26T10:00 to 2025-08-26T11:00",
                sentence(unknown, "room.twice", "en"));
    }

    @Test
    void nameWhoIsNotUnderstoodAndWhoDoesNotCome() {
        Participant.Builder wang =
                Participant.builder("wang").person("wang-wei").languages(List.of("mn"));
        Session panel =
                titled("p", 10, PANEL, by(participant("wang"))).toBuilder()
                        .languages(List.of("en"))
                        .build();
        Edition.Builder edition = edition().toBuilder().sessions(List.of(panel));
        assertEquals(
                "“Wang Wei” speaks mn, which is neither spoken on the floor nor interpreted",
                sentence(
                        forum(edition.participants(List.of(wang.build())).build()),
                        "interpretation.speaker-uncovered",
                        "en"));
        Participant gone = wang.status(ParticipantStatus.WITHDRAWN).build();
        assertEquals(
                "“Wang Wei” is down for this, but has declined or withdrawn",
                sentence(
                        forum(edition.participants(List.of(gone)).build()),
                        "participant.not-coming",
                        "en"));
    }
}
