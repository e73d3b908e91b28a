package org.forumkit.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Forum;
import org.forumkit.testkit.Fuzzer;
import org.junit.jupiter.api.condition.EnabledIf;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A document with some values changed is refused, or everything can be made of it. */
@EnabledIf(value = "org.forumkit.testkit.Fuzzer#runs", disabledReason = Fuzzer.ABSENT)
class ForumFuzzTests {
    private static final JsonNode TREE = Trees.of("/org/forumkit/json/forum-1.json");
    private static final Forum FORUM = ForumJson.read(TREE.toString(), "forum-1.json");

    @FuzzTest(maxDuration = "")
    void changedValues(byte[] edits) throws IOException {
        byte[] document;
        try {
            document = Trees.bytes(Edits.apply(TREE, edits));
        } catch (JacksonException | IllegalArgumentException e) {
            return;
        }
        Forum forum = ForumLaws.read(document);
        if (forum != null) {
            ForumLaws.validate(forum);
            ForumLaws.makeEverything(FORUM, forum);
        }
    }
}
