package org.forumkit.validation;

import static org.forumkit.validation.Documents.edition;
import static org.forumkit.validation.Documents.forum;
import static org.forumkit.validation.Documents.found;
import static org.forumkit.validation.Documents.session;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.forumkit.finding.Finding;
import org.forumkit.model.Contact;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.OrganiserKind;
import org.forumkit.model.OrganiserRole;
import org.forumkit.model.Participant;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Topic;
import org.forumkit.words.Words;
import org.junit.jupiter.api.Test;

/** What is named twice in a list, and what has no form of an id, is said once. */
class RepetitionsTests {
    private static final String SESSION = "/series/editions/0/sessions/0";
    private static final String REPEATED = "WARNING reference.repeated ";

    private static Forum with(Session.Builder session) {
        return Documents.with(session.build());
    }

    private static Session.Builder plain() {
        return session("s", 9, 10).toBuilder();
    }

    @Test
    void findsTheSecondOfAnIdInEachList() {
        assertEquals(
                List.of(
                        REPEATED + SESSION + "/rooms/1 hall-a",
                        REPEATED + SESSION + "/rooms/3 hall-a"),
                found(with(plain().rooms(List.of("hall-a", "hall-a", "hall-b", "hall-a")))));
        assertEquals(
                List.of(REPEATED + SESSION + "/topics/1 green"),
                found(with(plain().topics(List.of("green", "green")))));
        assertEquals(
                List.of(REPEATED + SESSION + "/replaces/1 t"),
                found(with(plain().replaces(List.of("t", "t")))));
        Topic topic = Topic.builder("t", Text.of("T")).vocabulary(List.of("v", "v")).build();
        Forum forum = forum(edition().toBuilder().topics(List.of(topic)).build());
        assertEquals(
                List.of(REPEATED + "/series/editions/0/topics/0/vocabulary/1 v"),
                found(
                        forum.toBuilder()
                                .series(
                                        forum.series().toBuilder()
                                                .topics(
                                                        List.of(
                                                                Topic.builder("v", Text.of("V"))
                                                                        .build()))
                                                .build())
                                .build()));
        OrganiserRole host =
                new OrganiserRole(OrganiserKind.HOST, null, List.of("park", "unctad", "park"));
        assertEquals(
                List.of(REPEATED + "/series/editions/0/organisers/0/organisations/2 park"),
                found(Documents.with(each -> each.organisers(List.of(host)))));
    }

    @Test
    void findsTheSecondOfALanguage() {
        List<String> twice = List.of("zh-Hans", "en", "zh", "EN");
        String edition = "/series/editions/0";
        assertEquals(
                List.of(
                        REPEATED + edition + "/languages/2 zh",
                        REPEATED + edition + "/languages/3 EN"),
                found(Documents.with(each -> each.languages(twice))).stream()
                        .filter(each -> !each.contains("translation.missing"))
                        .toList());
        assertEquals(
                List.of(
                        REPEATED + edition + "/participants/0/languages/2 zh",
                        REPEATED + edition + "/participants/0/languages/3 EN"),
                found(
                        Documents.with(
                                each ->
                                        each.participants(
                                                List.of(
                                                        Participant.builder("wang")
                                                                .person("wang-wei")
                                                                .languages(twice)
                                                                .build())))));
        assertEquals(
                List.of(
                        REPEATED + edition + "/contacts/0/languages/2 zh",
                        REPEATED + edition + "/contacts/0/languages/3 EN"),
                found(
                        Documents.with(
                                each ->
                                        each.contacts(
                                                List.of(
                                                        Contact.builder("c", Text.of("C"))
                                                                .languages(twice)
                                                                .build())))));
        assertEquals(
                List.of(
                        REPEATED + SESSION + "/items/0/languages/1 ko",
                        REPEATED + SESSION + "/languages/1 ru"),
                found(
                        with(
                                plain().languages(List.of("ru", "ru"))
                                        .items(
                                                List.of(
                                                        Item.builder("i")
                                                                .languages(List.of("ko", "ko"))
                                                                .build())))));
    }

    @Test
    void takesTwoScriptsOrRegionsForTwoLanguages() {
        assertEquals(
                List.of(),
                found(
                        Documents.with(
                                each ->
                                        each.participants(
                                                List.of(
                                                        Participant.builder("wang")
                                                                .person("wang-wei")
                                                                .languages(
                                                                        List.of(
                                                                                "zh-Hans",
                                                                                "zh-Hant", "zh-CN",
                                                                                "en", "en-GB"))
                                                                .build())))));
    }

    @Test
    void callsWhatIsNamedTwiceByItsName() {
        Finding finding =
                ForumValidator.standard()
                        .validate(with(plain().rooms(List.of("hall-a", "hall-a"))))
                        .get(0);
        assertEquals(
                "\u201CA\u201D is named here already", finding.sentence(Words.standard(), "en"));
    }

    @Test
    void saysOnceThatSomethingIsNoId() {
        assertEquals(
                List.of("ERROR identifier.malformed " + SESSION + "/rooms/0 Hall A"),
                found(with(plain().rooms(List.of("Hall A")))));
        assertEquals(
                List.of(
                        "ERROR identifier.malformed " + SESSION + "/rooms/0 Hall A",
                        "ERROR identifier.malformed " + SESSION + "/rooms/1 Hall A"),
                found(with(plain().rooms(List.of("Hall A", "Hall A")))));
        assertEquals(
                List.of(
                        "ERROR identifier.malformed /series/editions/0/participants/0/person Wang Wei"),
                found(
                        Documents.with(
                                each ->
                                        each.participants(
                                                List.of(
                                                        Participant.builder("wang")
                                                                .person("Wang Wei")
                                                                .build())))));
        assertEquals(
                List.of("ERROR reference.unknown.room " + SESSION + "/rooms/0 Hall A"),
                ForumValidator.standard()
                        .validate(
                                with(plain().rooms(List.of("Hall A"))),
                                ValidationOptions.builder().off("identifier.malformed").build())
                        .stream()
                        .map(Documents::line)
                        .toList());
    }

    @Test
    void saysOnceThatSomethingUnknownIsMissing() {
        assertEquals(
                List.of(
                        "ERROR reference.unknown.room " + SESSION + "/rooms/0 c",
                        REPEATED + SESSION + "/rooms/1 c"),
                found(with(plain().rooms(List.of("c", "c")))));
        assertEquals(
                List.of(
                        "ERROR reference.unknown.room " + SESSION + "/rooms/0 c",
                        "ERROR reference.unknown.room " + SESSION + "/rooms/1 c"),
                ForumValidator.standard()
                        .validate(
                                with(plain().rooms(List.of("c", "c"))),
                                ValidationOptions.builder().off("reference.repeated").build())
                        .stream()
                        .map(Documents::line)
                        .toList());
    }
}
