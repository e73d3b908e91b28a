package org.forumkit.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.forumkit.finding.Finding;
import org.forumkit.json.Fault;
import org.forumkit.json.ForumFormatException;
import org.forumkit.model.Forum;

/**
 * Reads a workbook whose sheets are tables as {@link Csv} reads them, and are brought together by
 * the ids of sessions, items and people.
 *
 * <p>It needs the artifact {@code org.dhatim:fastexcel-reader}, and for writing {@code
 * org.dhatim:fastexcel}; this library brings neither. Of a formula the last result is taken; what
 * stands in a cell that goes over several rows is said of each of them. Cells are read as they
 * come; a workbook that becomes larger than a file may be, or whose texts would take more than a
 * fourth of the memory that there is, is refused.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Xlsx implements Importer {
    /** The name that callers use. */
    public static final String ID = "xlsx";

    private Xlsx() {}

    /**
     * Returns the importer.
     *
     * @return the importer, never null
     */
    public static Xlsx create() {
        return new Xlsx();
    }

    @Override
    public String id() {
        return ID;
    }

    /**
     * {@inheritDoc}
     *
     * @throws UnsupportedOperationException if fastexcel-reader is not there
     */
    @Override
    public Imported read(InputStream in, String source, ImportOptions options) throws IOException {
        Objects.requireNonNull(in, "in must not be null");
        Objects.requireNonNull(source, "source must not be null");
        Objects.requireNonNull(options, "options must not be null");
        WorkbookParts parts = new WorkbookParts(in, source, options);
        byte[] book = parts.safe();
        try (XlsxBook opened = XlsxBook.open(book, parts.merged(), source)) {
            List<Table> tables = opened.tables(options);
            if (tables.stream().allMatch(each -> each.header() == null)) {
                throw new ForumFormatException(
                        List.of(
                                new Fault(
                                        source,
                                        1,
                                        1,
                                        "",
                                        "no sheet has a row that names a column that is known, such"
                                                + " as title, start or name, or that the"
                                                + " options name")));
            }
            return new TableSchedule(options).read(tables, ID);
        } catch (NoClassDefFoundError e) {
            throw missing("fastexcel-reader", "read", e);
        }
    }

    /**
     * Writes the tables of an edition of a document with all that an import kept beside the model,
     * for another tool of the same secretariat: it knows neither audience nor embargo. What is
     * published is made by {@link TableExporter}.
     *
     * @param forum the document, never null
     * @param edition the id of the edition, never null
     * @param out where to, never null; left open
     * @return what the tables have no place for, never null
     * @throws IllegalArgumentException if there is no such edition
     * @throws UnsupportedOperationException if fastexcel is not there
     * @throws IOException if the stream cannot be written
     */
    public static List<Finding> write(Forum forum, String edition, OutputStream out)
            throws IOException {
        Objects.requireNonNull(out, "out must not be null");
        Losses losses = new Losses();
        DocumentTables tables =
                new DocumentTables(forum, DocumentSchedule.find(forum, edition), losses, true);
        write(
                List.of(
                        tables.table(TableKind.SESSIONS),
                        tables.table(TableKind.PEOPLE),
                        tables.table(TableKind.ITEMS),
                        tables.table(TableKind.APPEARANCES)),
                forum.defaultLanguage(),
                Instant.EPOCH,
                losses,
                out,
                () -> {});
        return losses.findings();
    }

    static void write(
            List<OutgoingTable> tables,
            String language,
            Instant stamp,
            Losses losses,
            OutputStream out,
            Runnable pause)
            throws IOException {
        try {
            new XlsxWriter(language, stamp, losses).write(tables, out, pause);
        } catch (NoClassDefFoundError e) {
            throw missing("fastexcel", "written", e);
        }
    }

    private static UnsupportedOperationException missing(
            String artifact, String done, NoClassDefFoundError cause) {
        return new UnsupportedOperationException(
                "a workbook can be "
                        + done
                        + " only with the artifact org.dhatim:"
                        + artifact
                        + ", which has to be added",
                cause);
    }
}
