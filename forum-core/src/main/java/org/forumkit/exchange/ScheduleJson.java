package org.forumkit.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.forumkit.finding.Finding;
import org.forumkit.model.Forum;

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

    /** The name of schedule2. */
    public static final String SECOND = "schedule2";

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

    /**
     * Writes an edition of a document with all that an import kept beside the model, for another
     * tool of the same secretariat: it knows neither audience nor embargo. What is published is
     * made by an exporter of the same id.
     *
     * @param forum the document, never null
     * @param edition the id of the edition, never null
     * @param out where to, never null; left open
     * @return what the format has no place for, never null
     * @throws IllegalArgumentException if there is no such edition, or its zone is none
     * @throws IOException if the stream cannot be written
     */
    public static List<Finding> write(Forum forum, String edition, OutputStream out)
            throws IOException {
        Objects.requireNonNull(out, "out must not be null");
        return DocumentSchedule.write(
                forum,
                edition,
                (schedule, losses) -> new ScheduleJsonWriter(out).write(schedule, () -> {}));
    }

    /**
     * Writes an edition of a document as a schedule2, with all that an import kept beside the
     * model, as {@link #write} does for version 1.
     *
     * @param forum the document, never null
     * @param edition the id of the edition, never null
     * @param out where to, never null; left open
     * @return what the format has no place for, never null
     * @throws IllegalArgumentException if there is no such edition, or its zone is none
     * @throws IOException if the stream cannot be written
     */
    public static List<Finding> writeSecond(Forum forum, String edition, OutputStream out)
            throws IOException {
        Objects.requireNonNull(out, "out must not be null");
        return DocumentSecond.write(forum, edition, out);
    }
}
