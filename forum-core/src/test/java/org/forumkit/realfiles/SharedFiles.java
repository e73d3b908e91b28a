package org.forumkit.realfiles;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Finds test data that lies beside the checkout, or skips the test. */
public final class SharedFiles {

    private SharedFiles() {}

    /** Returns a file below the folder {@code shared}; skips the test where it is absent. */
    public static Path file(String name) {
        Path file = root().resolve(name);
        Assumptions.assumeTrue(
                Files.isRegularFile(file),
                "skipped: no file shared/" + name + " beside the checkout");
        return file;
    }

    private static Path root() {
        String given = System.getProperty("forum.shared", "");
        if (!given.isEmpty()) {
            return Path.of(given);
        }
        Path here = Path.of("").toAbsolutePath();
        while (here != null && !Files.isDirectory(here.resolve("shared"))) {
            here = here.getParent();
        }
        return here == null ? Path.of("shared") : here.resolve("shared");
    }
}
