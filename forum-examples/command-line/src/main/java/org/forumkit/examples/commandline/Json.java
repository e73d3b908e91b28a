package org.forumkit.examples.commandline;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes the results of commands as data. */
final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    /** Returns a record as a tree to add to. */
    static ObjectNode tree(Record value) {
        return MAPPER.valueToTree(value);
    }

    static String of(Object value) {
        return MAPPER.writeValueAsString(value) + "\n";
    }
}
