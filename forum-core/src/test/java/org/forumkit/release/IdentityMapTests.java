package org.forumkit.release;

import static org.forumkit.release.Meeting.EDITION;
import static org.forumkit.release.Meeting.forum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Appearance;
import org.forumkit.model.Contact;
import org.forumkit.model.Delegation;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Organisation;
import org.forumkit.model.Participant;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Topic;
import org.junit.jupiter.api.Test;

class IdentityMapTests {
    @Test
    void refusesAnItemsIdThatAnotherSessionHas() {
        Item other = Item.builder("third").build();
        Forum before = Meeting.withSession(forum(), "opening", each -> each.items(List.of(other)));
        assertEquals(
                "identities must not give an id that something else has, not third",
                refusal(before, before, item("first", "third")));
        assertEquals(
                "identities must not give an id that something else has, not second",
                refusal(before, before, item("third", "second")));
        // What changes ids with another has no id that something else has.
        IdentityMap turned =
                new IdentityMap(List.of(item("first", "third"), item("third", "first")));
        assertEquals(List.of(), Changes.between(before, turned.apply(before), turned).all());
    }

    @Test
    void refusesAnIdentityOfNothing() {
        String start = "identities must name something in one of the documents, not ";
        assertEquals(
                start + "item \"none\" -> \"nothing\" of \"2031\"",
                refusal(forum(), forum(), item("first", "first"), item("none", "nothing")));
        assertEquals(
                start + "session \"opening\" -> \"panel\" of \"2030\" and 1 more",
                refusal(
                        forum(),
                        forum(),
                        new Identity(EntityKind.SESSION, "2030", "opening", "panel"),
                        new Identity(EntityKind.PERSON, null, "a", "b")));
    }

    @Test
    void saysWhichIdentitiesJoinNothing() {
        Forum after = new IdentityMap(List.of(item("first", "i1"))).apply(forum());
        Identity done = item("first", "i1");
        Identity gone = item("second", "i2");
        Identity come = new Identity(EntityKind.TOPIC, null, "old", "trade");
        IdentityMap map = new IdentityMap(List.of(gone, done));

        assertEquals(List.of(gone), map.idle(forum(), after));
        assertEquals(List.of(gone, done), map.idle(after, forum()));
        assertEquals(List.of(come), new IdentityMap(List.of(come)).idle(forum(), after));
        assertEquals(
                List.of(ChangeKind.WITHDRAWN, ChangeKind.NEW),
                Changes.between(forum(), after, map).all().stream().map(Change::kind).toList());
    }

    /** What has an id twice is one thing as far as this goes, and may get another. */
    @Test
    void givesAnotherIdToWhatIsThereTwice() {
        Session panel = Meeting.session(forum(), "panel");
        Forum before =
                Meeting.with(
                        forum(),
                        each ->
                                each.sessions(
                                        List.of(
                                                Meeting.session(forum(), "opening"),
                                                panel,
                                                panel)));
        Forum after =
                new IdentityMap(List.of(new Identity(EntityKind.SESSION, EDITION, "panel", "p")))
                        .apply(before);

        assertEquals(
                List.of("opening", "p", "p"),
                Meeting.edition(after).sessions().stream().map(Session::id).toList());
    }

    /** In a document in which each id is the id of one thing, it is only the ids that change. */
    @Test
    void givesAnotherIdWhereverItIsReferredTo() {
        Forum before = withEveryReference();
        List<Identity> identities =
                List.of(
                        new Identity(EntityKind.PERSON, null, "anna", "anna-2"),
                        new Identity(EntityKind.ORGANISATION, null, "bank", "bank-2"),
                        new Identity(EntityKind.TOPIC, null, "shared", "shared-2"),
                        new Identity(EntityKind.TOPIC, EDITION, "trade", "trade-2"),
                        new Identity(EntityKind.ROOM, EDITION, "a", "a-2"),
                        new Identity(EntityKind.DELEGATION, EDITION, "d", "d-2"),
                        new Identity(EntityKind.PARTICIPANT, EDITION, "p-anna", "p-anna-2"),
                        new Identity(EntityKind.SESSION, EDITION, "opening", "opening-2"),
                        item("first", "first-2"));
        String json = ForumJson.toString(before);
        for (Identity each : identities) {
            String old = '"' + each.before() + '"';
            assertTrue(json.split(old, -1).length > 1, old);
            json = json.replace(old, '"' + each.after() + '"');
        }
        IdentityMap map = new IdentityMap(identities);

        assertEquals(json, ForumJson.toString(map.apply(before)));
        assertEquals(List.of(), map.idle(before, map.apply(before)));
        assertEquals(List.of(), Changes.between(before, map.apply(before), map).all());
        Forum noVenue = Meeting.with(forum(), each -> each.venue(null));
        IdentityMap other = new IdentityMap(List.of(item("first", "first-2")));
        assertEquals(List.of(), Changes.between(noVenue, other.apply(noVenue), other).all());
    }

    private static Forum withEveryReference() {
        Appearance ofBank = Appearance.builder().organisation("bank").build();
        Forum forum =
                Meeting.with(
                        Meeting.withSession(
                                forum(),
                                "panel",
                                each ->
                                        each.rooms(List.of("b", "a"))
                                                .topics(List.of("trade"))
                                                .replaces(List.of("opening"))
                                                .appearances(
                                                        List.of(ofBank, Meeting.speaker("p-anna")))
                                                .items(
                                                        List.of(
                                                                Item.builder("first")
                                                                        .appearances(
                                                                                List.of(
                                                                                        ofBank,
                                                                                        Meeting
                                                                                                .speaker(
                                                                                                        "p-anna")))
                                                                        .build()))),
                        each ->
                                each.topics(
                                                List.of(
                                                        Topic.builder("trade", Text.of("Trade"))
                                                                .vocabulary(List.of("shared"))
                                                                .build()))
                                        .delegations(
                                                List.of(
                                                        Delegation.builder("d")
                                                                .organisation("bank")
                                                                .head("p-anna")
                                                                .build()))
                                        .contacts(
                                                List.of(
                                                        Contact.builder("c", Text.of("Desk"))
                                                                .organisation("bank")
                                                                .build()))
                                        .participants(
                                                List.of(
                                                        Participant.builder("p-anna")
                                                                .person("anna")
                                                                .organisation("bank")
                                                                .delegation("d")
                                                                .build(),
                                                        Participant.builder("p-kim")
                                                                .person("kim")
                                                                .build())));
        return forum.toBuilder()
                .series(
                        forum.series().toBuilder()
                                .framework("bank")
                                .topics(List.of(Topic.builder("shared", Text.of("Shared")).build()))
                                .build())
                .organisations(
                        List.of(
                                Organisation.builder("bank", Text.of("Bank")).build(),
                                Organisation.builder("park", Text.of("Park"))
                                        .parent("bank")
                                        .build()))
                .build();
    }

    private static Identity item(String before, String after) {
        return new Identity(EntityKind.ITEM, EDITION, before, after);
    }

    private static String refusal(Forum before, Forum after, Identity... identities) {
        IdentityMap map = new IdentityMap(List.of(identities));
        return assertThrows(
                        IllegalArgumentException.class, () -> Changes.between(before, after, map))
                .getMessage();
    }
}
