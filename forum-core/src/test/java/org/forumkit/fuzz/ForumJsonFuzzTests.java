package org.forumkit.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.forumkit.model.Forum;
import org.forumkit.testkit.Fuzzer;
import org.junit.jupiter.api.condition.EnabledIf;

/** Any bytes are a document or are refused, and what is read is itself again. */
@EnabledIf(value = "org.forumkit.testkit.Fuzzer#runs", disabledReason = Fuzzer.ABSENT)
class ForumJsonFuzzTests {

    @FuzzTest(maxDuration = "")
    void anyBytes(byte[] data) throws IOException {
        Forum forum = ForumLaws.readInEveryWay(data);
        if (forum != null) {
            ForumLaws.validate(forum);
        }
    }
}
