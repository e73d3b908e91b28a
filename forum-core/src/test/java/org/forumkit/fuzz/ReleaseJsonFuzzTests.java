package org.forumkit.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.forumkit.json.ForumFormatException;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Forum;
import org.forumkit.programme.Programme;
import org.forumkit.release.Release;
import org.forumkit.release.ReleaseJson;
import org.forumkit.release.ReleaseRefusedException;
import org.forumkit.testkit.Fuzzer;
import org.junit.jupiter.api.condition.EnabledIf;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A file with some values changed is refused, or is a release that others follow. */
@EnabledIf(value = "org.forumkit.testkit.Fuzzer#runs", disabledReason = Fuzzer.ABSENT)
class ReleaseJsonFuzzTests {
    private static final JsonNode TREE = Trees.of("/org/forumkit/release/release-1.json");
    private static final Instant LATEST = Instant.MAX.minusSeconds(10);

    /** Bytes that begin with a brace are the file itself, others are edits of one. */
    @FuzzTest(maxDuration = "")
    void changedValues(byte[] data) throws IOException {
        byte[] file = data;
        if (data.length == 0 || data[0] != '{') {
            try {
                JsonNode tree = Edits.apply(TREE, data);
                file = Trees.bytes(hashed(tree));
            } catch (JacksonException | IllegalArgumentException e) {
                return;
            }
        }
        boolean named = ReleaseJson.isRelease(file);
        try {
            Release release = ReleaseJson.read(new ByteArrayInputStream(file), "file");
            assertEquals(Trees.of(file).hasNonNull("releaseVersion"), named);
            assertEquals(release, ForumLaws.release(release));
            use(release);
        } catch (ForumFormatException e) {
            assertFalse(e.faults().isEmpty());
        }
    }

    /** Returns the file with the hash that its document has now. */
    private static JsonNode hashed(JsonNode tree) {
        try {
            Forum forum = ForumJson.read(tree.path("forum").toString(), "forum");
            if (tree instanceof ObjectNode object && TREE.path("hash").equals(tree.path("hash"))) {
                object.put("hash", ForumJson.hash(forum));
            }
        } catch (ForumFormatException e) {
            // The whole file is refused for it.
        }
        return tree;
    }

    private static void use(Release release) throws IOException {
        release.stamped();
        release.stamped(Instant.EPOCH);
        Programme.of(release).build();
        if (release.number() > Integer.MAX_VALUE - 3 || release.time().isAfter(LATEST)) {
            return;
        }
        Forum without =
                release.forum().toBuilder()
                        .series(release.forum().series().toBuilder().editions(List.of()).build())
                        .build();
        follow(follow(follow(release, release.forum()), without), release.forum());
    }

    private static Release follow(Release release, Forum forum) throws IOException {
        try {
            Release next =
                    Release.builder(
                                    forum,
                                    release.number() + 1,
                                    release.time().plusSeconds(1),
                                    "Next")
                            .base(release)
                            .build();
            assertTrue(next.follows(release));
            assertEquals(next, ForumLaws.release(next));
            return next;
        } catch (ReleaseRefusedException e) {
            assertFalse(e.findings().isEmpty());
            return release;
        }
    }
}
