package org.forumkit.export.ical;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Finds test data that lies beside the checkout, or skips the test. */
final class SharedFiles {

    private SharedFiles() {}

    static Path folder(String name) {
        Path folder = root().resolve(name);
        Assumptions.assumeTrue(
                Files.isDirectory(folder),
                "skipped: no folder shared/" + name + " beside the checkout");
        return folder;
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
