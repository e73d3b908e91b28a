package org.forumkit.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Moves fields that the format does not have to where the format keeps them. */
final class Extensions {
    static final String NAME = "extensions";

    /** The fields to move by their path from the record that keeps them. */
    private final ObjectNode kept;

    private Extensions(ObjectNode kept) {
        this.kept = kept;
    }

    /** Returns the document, changed in place; it is without faults but for its unknown fields. */
    static JsonNode collect(JsonNode document) {
        record(document, Shape.FORUM);
        return document;
    }

    private static void record(JsonNode node, Shape.Fields shape) {
        ObjectNode object = (ObjectNode) node;
        Extensions extensions = new Extensions(object.objectNode());
        extensions.fields(object, shape, "");
        if (!extensions.kept.isEmpty()) {
            ObjectNode all =
                    object.get(NAME) instanceof ObjectNode given ? given : object.putObject(NAME);
            extensions.kept.forEachEntry((path, value) -> all.set(free(path, all), value));
        }
    }

    private void fields(ObjectNode object, Shape.Fields shape, String path) {
        List<String> names = new ArrayList<>(object.propertyNames());
        for (String name : names) {
            Shape.Field known = shape.fields().get(name);
            String place = path + escaped(name);
            if (known == null) {
                kept.set(place, object.remove(name));
            } else {
                value(object.get(name), known.shape(), place);
            }
        }
    }

    private void value(JsonNode node, Shape shape, String path) {
        if (node.isNull()) {
            return;
        }
        if (shape instanceof Shape.Fields fields) {
            if (fields.fields().containsKey(NAME)) {
                record(node, fields);
            } else {
                fields((ObjectNode) node, fields, path + "/");
            }
        } else if (shape instanceof Shape.ListOf list) {
            for (int i = 0; i < node.size(); i++) {
                value(node.get(i), list.element(), path + "/" + i);
            }
        } else if (shape instanceof Shape.MapOf map) {
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                value(entry.getValue(), map.value(), path + "/" + escaped(entry.getKey()));
            }
        }
    }

    /** Returns a name that is not taken; the document may have used the path itself already. */
    private static String free(String path, ObjectNode taken) {
        String name = path;
        while (taken.has(name)) {
            name = "/" + name;
        }
        return name;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
