package org.forumkit.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.forumkit.json.ForumFormatException;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Forum;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever differs between two documents is a change, field by field. */
class EveryFieldTests {
    private static final JsonNode DOCUMENT = document();
    private static final Forum FORUM = forum(DOCUMENT);

    private final Set<String> seen = new TreeSet<>();
    private final List<String> unnoticed = new ArrayList<>();

    private static JsonNode document() {
        try (InputStream in =
                EveryFieldTests.class.getResourceAsStream("/org/forumkit/json/forum-1.json")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Forum forum(JsonNode document) {
        return ForumJson.read(document.toString(), "document");
    }

    @Test
    void isNoticedUnlessItMeansNothing() {
        change(DOCUMENT, "");
        assertTrue(seen.size() > 250, seen.size() + " fields");
        assertEquals(
                List.of(
                        "/series/editions/5/relatedEvents in another order",
                        "/series/editions/5/sessions/0/revision left out",
                        "/series/editions/5/sessions/0/modified left out",
                        "/series/editions/5/sessions in another order",
                        "/series/editions/5/participants in another order",
                        "/series/editions/5/figures in another order",
                        "/organisations in another order"),
                unnoticed);
    }

    private void change(JsonNode node, String at) {
        for (String name : node.propertyNames()) {
            remove(at, name);
            change(node.get(name), at + "/" + name.replace("~", "~0").replace("/", "~1"));
        }
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            change(node.get(i), at + "/" + i);
        }
        if (node.isArray() && node.size() > 1) {
            tried(at, "in another order", turned -> turn((ArrayNode) turned.at(at)));
        }
    }

    private static void turn(ArrayNode list) {
        list.add(list.remove(0));
    }

    private void remove(String at, String name) {
        tried(at + "/" + name, "left out", without -> ((ObjectNode) without.at(at)).remove(name));
    }

    private interface Edit {
        void on(JsonNode document);
    }

    /** Tries what all fields of one name of a kind of record have in common once. */
    private void tried(String at, String what, Edit edit) {
        if (!seen.add(at.replaceAll("/\\d+", "") + " " + what)) {
            return;
        }
        JsonNode changed = DOCUMENT.deepCopy();
        edit.on(changed);
        try {
            Forum after = forum(changed);
            boolean noticed = !Changes.between(FORUM, after).isEmpty();
            if (noticed == after.equals(FORUM)) {
                unnoticed.add(at + " " + what);
            }
        } catch (ForumFormatException e) {
            // A document does not go without it.
        }
    }
}
