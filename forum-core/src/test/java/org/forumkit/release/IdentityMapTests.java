package org.forumkit.release;

import static org.forumkit.release.Meeting.EDITION;
import static org.forumkit.release.Meeting.forum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Session;
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
