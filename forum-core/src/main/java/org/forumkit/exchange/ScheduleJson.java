package org.forumkit.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * Reads a {@code schedule.json}: of version 1, as frab and pretalx write it, or schedule2.
 *
 * <p>What the published JSON Schema of version 1 says of names and forms is looked at, and told of
 * where the file deviates. As for the rest, see {@link ScheduleXml}: both formats have the same
 * fields, and give the same documents.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ScheduleJson implements Importer {
    /** The name that callers use. */
    public static final String ID = "schedule-json";

    private ScheduleJson() {}

    /**
     * Returns the importer.
     *
     * @return the importer, never null
     */
    public static ScheduleJson create() {
        return new ScheduleJson();
    }

    @Override
    public String id() {
        return ID;
    }

    /** {@inheritDoc} The format is {@code schedule-json} or {@code schedule2}. */
    @Override
    public Imported read(InputStream in, String source, ImportOptions options) throws IOException {
        Objects.requireNonNull(in, "in must not be null");
        Objects.requireNonNull(source, "source must not be null");
        Objects.requireNonNull(options, "options must not be null");
        return new JsonSchedule(new JsonParts(in, source, options), options).read();
    }
}
