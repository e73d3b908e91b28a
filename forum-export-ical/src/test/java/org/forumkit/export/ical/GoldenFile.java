package org.forumkit.export.ical;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with a file that is kept, octet for octet. With {@code -Dforum.golden.update=true} the
 * file is written instead, except where the environment says CI.
 */
final class GoldenFile {

    private GoldenFile() {}

    static void check(String name, byte[] actual) throws IOException {
        Path file = Path.of("src/test/resources/org/forumkit/export/ical", name);
        if (Boolean.getBoolean("forum.golden.update")) {
            assertNull(System.getenv("CI"), "kept files are not to be updated by CI");
            Files.createDirectories(file.getParent());
            Files.write(file, actual);
        }
        byte[] expected = Files.readAllBytes(file);
        assertEquals(
                new String(expected, StandardCharsets.UTF_8),
                new String(actual, StandardCharsets.UTF_8));
        assertArrayEquals(expected, actual);
    }
}
