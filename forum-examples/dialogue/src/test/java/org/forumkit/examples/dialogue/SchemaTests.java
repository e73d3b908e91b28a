package org.forumkit.examples.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.stream.Stream;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Forum;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the examples write fits the schema. */
class SchemaTests {
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(ForumJson.schema());

    static Stream<Forum> documents() {
        return Stream.of(
                Dialogue.forum(),
                Synthetic.HANDBOOK_40.forum(),
                Synthetic.builder(1).build().forum(),
                Synthetic.builder(2).sessions(200).rooms(20).participants(500).build().forum());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void fits(Forum forum) {
        assertEquals(
                List.of(),
                SCHEMA.validate(
                        ForumJson.toString(forum),
                        InputFormat.JSON,
                        context ->
                                context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true))));
    }
}
