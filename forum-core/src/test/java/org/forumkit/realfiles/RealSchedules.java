package org.forumkit.realfiles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.forumkit.exchange.ImportOptions;
import org.forumkit.exchange.Imported;
import org.forumkit.exchange.Importer;
import org.forumkit.exchange.ScheduleJson;
import org.forumkit.exchange.ScheduleXml;
import org.forumkit.model.Forum;

/**
 * Schedules of other tools below the folder {@code shared}; skips the test where they are absent.
 */
public final class RealSchedules {

    private RealSchedules() {}

    /** Returns a schedule of FOSDEM as a document in English. */
    public static Forum fosdem(String name) throws IOException {
        return read(
                        "real/fosdem/" + name,
                        ImportOptions.standard()
                                .withZone(ZoneId.of("Europe/Brussels"))
                                .withLanguage("en"))
                .forum();
    }

    /** Reads a file below the folder {@code shared} by the importer for its ending. */
    public static Imported read(String name, ImportOptions options) throws IOException {
        Path file = SharedFiles.file(name);
        Importer importer = name.endsWith(".xml") ? ScheduleXml.create() : ScheduleJson.create();
        try (InputStream in = Files.newInputStream(file)) {
            return importer.read(in, name, options);
        }
    }
}
