package org.forumkit.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Changes a document as lines of text say: a place, a space, what becomes of the value there.
 *
 * <p>The place is a JSON pointer, or any other word, which stands for some place of the document.
 * What becomes of the value: nothing at all, so it is removed; {@code @} and a place, the value
 * there; {@code +}, it is there once more in its list; else JSON, or a string as it stands.
 */
final class Edits {
    private static final int MOST = 24;

    private final JsonNode original;
    private final JsonNode document;
    private final List<JsonPointer> places = new ArrayList<>();

    private Edits(JsonNode original) {
        this.original = original;
        this.document = original.deepCopy();
        collect(original, JsonPointer.empty());
    }

    /** Returns the document as it is after the edits; the one that is given is not changed. */
    static JsonNode apply(JsonNode original, byte[] lines) {
        Edits edits = new Edits(original);
        new String(lines, StandardCharsets.UTF_8).lines().limit(MOST).forEach(edits::edit);
        return edits.document;
    }

    private void collect(JsonNode node, JsonPointer at) {
        places.add(at);
        for (String name : node.propertyNames()) {
            collect(node.get(name), at.appendProperty(name));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), at.appendIndex(i));
        }
    }

    private JsonPointer place(String word) {
        if (!word.startsWith("/")) {
            return places.get(Math.floorMod(word.hashCode(), places.size()));
        }
        return JsonPointer.compile(word);
    }

    private void edit(String line) {
        int space = line.indexOf(' ');
        JsonPointer at = place(space < 0 ? line : line.substring(0, space));
        String value = space < 0 ? "" : line.substring(space + 1);
        if (at.matches()) {
            return;
        }
        JsonNode parent = document.at(at.head());
        String name = at.last().getMatchingProperty();
        int index = at.last().getMatchingIndex();
        if (parent instanceof ObjectNode object) {
            if (value.isEmpty()) {
                object.remove(name);
            } else {
                object.set(name, value(value));
            }
        } else if (parent instanceof ArrayNode list && index >= 0 && index < list.size()) {
            if (value.isEmpty()) {
                list.remove(index);
            } else if (value.equals("+")) {
                list.add(list.get(index).deepCopy());
            } else {
                list.set(index, value(value));
            }
        }
    }

    private JsonNode value(String value) {
        if (value.startsWith("@")) {
            return original.at(place(value.substring(1))).deepCopy();
        }
        try {
            return Trees.of(value.getBytes(StandardCharsets.UTF_8));
        } catch (JacksonException e) {
            return StringNode.valueOf(value);
        }
    }
}
