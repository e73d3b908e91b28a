package org.forumkit.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.forumkit.json.ForumJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTests {
    @TempDir private Path folder;

    @Test
    void goesToStandardOutput() {
        assertEquals(new Run(0, ForumJson.schema(), ""), Run.of("schema"));
        assertEquals(new Run(0, ForumJson.schema(), ""), Run.of("schema", "-o", "-"));
    }

    @Test
    void goesToAFileAndReplacesIt() throws IOException {
        Path file = Files.writeString(folder.resolve("forum.schema.json"), "an older one");

        assertEquals(new Run(0, "", ""), Run.of("schema", "-o", file));
        assertEquals(ForumJson.schema(), Files.readString(file));
    }

    @Test
    void doesNotReplaceAFolder() {
        assertEquals(
                new Run(
                        2,
                        "",
                        "forum schema: \""
                                + folder
                                + "\" is a folder, not a file\n"
                                + "Try forum schema --help\n"),
                Run.of("schema", "-o", folder));
    }

    @Test
    void letsADocumentNameIt() throws IOException {
        Path document =
                Run.write(folder, Run.sample().replaceFirst("\\{", "{\"\\$schema\": \"s.json\","));

        assertEquals(
                new Run(0, document + ": 0 errors, 0 warnings, 0 hints\n", ""),
                Run.of("validate", document));
    }
}
