package org.forumkit.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Appearance;
import org.forumkit.model.Audience;
import org.forumkit.model.Contact;
import org.forumkit.model.Delegation;
import org.forumkit.model.Document;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Notice;
import org.forumkit.model.Organisation;
import org.forumkit.model.Participant;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Visibility;
import org.forumkit.testkit.SampleForums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EmbargoesTests {
    private static final Pattern HIDDEN = Pattern.compile("\"hiddenUntil\": \"([^\"]+)\"");

    @Test
    void showsTheSameAtTheLastEndOfAnEmbargo() {
        Forum forum = SampleForums.withSecrets(Audience.PUBLIC);
        TreeSet<Instant> ends = new TreeSet<>();
        Matcher matcher = HIDDEN.matcher(ForumJson.toString(forum));
        while (matcher.find()) {
            ends.add(Instant.parse(matcher.group(1)));
        }
        assertTrue(!ends.isEmpty());
        TreeSet<Instant> moments = new TreeSet<>(ends);
        moments.add(SampleForums.AT);
        ends.forEach(end -> moments.add(end.plusSeconds(1)));
        ends.forEach(end -> moments.add(end.minusNanos(1)));
        for (Instant at : moments) {
            Instant last = Embargoes.lastEnd(forum, at);
            Instant floor = ends.floor(at);
            assertEquals(floor == null ? Instant.EPOCH : floor, last);
            for (Audience audience : Audience.values()) {
                Programme early = Programme.of(forum).audience(audience).at(last).build();
                Programme late = Programme.of(forum).audience(audience).at(at).build();
                assertEquals(early.editions(), late.editions(), at + " " + audience);
            }
        }
    }

    private static final Instant END = Instant.parse("2031-02-01T00:00:00Z");
    private static final Visibility HIDDEN_UNTIL =
            Visibility.builder().audience(Audience.PUBLIC).hiddenUntil(END).build();

    private static Forum forum(UnaryOperator<Edition.Builder> changes) {
        Edition edition = changes.apply(Edition.builder("e", Text.of("Edition"))).build();
        return Forum.builder(
                        "en",
                        Series.builder("s", Text.of("Series")).editions(List.of(edition)).build())
                .build();
    }

    private static Forum session(UnaryOperator<Session.Builder> changes) {
        Session session = changes.apply(Session.builder("x", Text.of("Session"))).build();
        return forum(each -> each.sessions(List.of(session)));
    }

    private static Forum item(UnaryOperator<Item.Builder> changes) {
        Item item = changes.apply(Item.builder("i").title(Text.of("Item"))).build();
        return session(each -> each.items(List.of(item)));
    }

    /** Each of these is the only thing that is hidden. */
    static Stream<Forum> hidden() {
        Appearance appearance =
                Appearance.builder().placeholder(Text.of("N")).visibility(HIDDEN_UNTIL).build();
        Document document = Document.builder(Text.of("Paper")).visibility(HIDDEN_UNTIL).build();
        return Stream.of(
                forum(each -> each).toBuilder()
                        .organisations(
                                List.of(
                                        Organisation.builder("o", Text.of("O"))
                                                .visibility(HIDDEN_UNTIL)
                                                .build()))
                        .build(),
                forum(
                        each ->
                                each.participants(
                                        List.of(
                                                Participant.builder("p")
                                                        .visibility(HIDDEN_UNTIL)
                                                        .build()))),
                forum(
                        each ->
                                each.delegations(
                                        List.of(
                                                Delegation.builder("d")
                                                        .visibility(HIDDEN_UNTIL)
                                                        .build()))),
                forum(
                        each ->
                                each.notices(
                                        List.of(
                                                Notice.builder("n", Text.of("N"))
                                                        .visibility(HIDDEN_UNTIL)
                                                        .build()))),
                forum(
                        each ->
                                each.contacts(
                                        List.of(
                                                Contact.builder("c", Text.of("C"))
                                                        .visibility(HIDDEN_UNTIL)
                                                        .build()))),
                session(each -> each.visibility(HIDDEN_UNTIL)),
                session(each -> each.appearances(List.of(appearance))),
                session(each -> each.documents(List.of(document))),
                item(each -> each.visibility(HIDDEN_UNTIL)),
                item(each -> each.appearances(List.of(appearance))),
                item(each -> each.documents(List.of(document))));
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void knowsTheEndOfWhateverIsHidden(Forum forum) {
        assertEquals(END, Embargoes.lastEnd(forum, END.plusSeconds(60)));
        assertEquals(END, Embargoes.lastEnd(forum, END));
        assertEquals(Instant.EPOCH, Embargoes.lastEnd(forum, END.minusNanos(1)));
    }

    @Test
    void isNeverLaterThanTheMoment() {
        Instant early = Instant.parse("1900-01-01T00:00:00Z");
        assertEquals(early, Embargoes.lastEnd(SampleForums.complete(), early));
        assertEquals(Instant.EPOCH, Embargoes.lastEnd(SampleForums.complete(), SampleForums.AT));
    }
}
