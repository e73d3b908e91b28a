package org.forumkit.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.forumkit.model.Forum;

/** One document of every version of the format, with every field of that version in it. */
final class GoldenDocuments {
    private GoldenDocuments() {}

    static Path file(int version) {
        return Path.of("src/test/resources/org/forumkit/json", "forum-" + version + ".json");
    }

    static String text(int version) throws IOException {
        return Files.readString(file(version));
    }

    static Forum read(int version) throws IOException {
        return ForumJson.read(file(version));
    }
}
