package org.forumkit.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Objects;
import org.forumkit.finding.Finding;
import org.forumkit.json.Fault;
import org.forumkit.json.ForumFormatException;
import org.forumkit.model.Forum;

/**
 * Reads a table of sessions, of people, of items of sessions, or of who appears in which session or
 * item, with commas, semicolons or tabs between its cells.
 *
 * <p>What the columns hold is told by the row that names them, in any language of the library, or
 * by {@link ImportOptions#withColumns}. The encoding, the delimiter and the quote are found out
 * unless the options say them. Places are the line in which a row begins and the number of the
 * column.
 *
 * <ul>
 *   <li>A session's id is that of its row, or made of its title and start.
 *   <li>An item's place is the number that its row names, else that of its row; a time without a
 *       day is on the day of its session.
 *   <li>Several people in one cell stand between semicolons, or between commas where there is none.
 *   <li>Of a date such as 9/1/2026 the month is first in English and the day in other languages,
 *       unless one among the first thousand rows can be read in one way only.
 *   <li>An apostrophe before what a spreadsheet would take for a formula is not part of a text.
 *   <li>What the model has no place for is in the extension {@code schedule}, by the name of its
 *       column.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Csv implements Importer {
    /** The name that callers use. */
    public static final String ID = "csv";

    private Csv() {}

    /**
     * Returns the importer.
     *
     * @return the importer, never null
     */
    public static Csv create() {
        return new Csv();
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Imported read(InputStream in, String source, ImportOptions options) throws IOException {
        Objects.requireNonNull(in, "in must not be null");
        Objects.requireNonNull(source, "source must not be null");
        Objects.requireNonNull(options, "options must not be null");
        TableSchedule schedule = new TableSchedule(options);
        Table table = table(in, source, options, schedule);
        if (table.header() == null) {
            throw fault(
                    source,
                    table.isEmpty()
                            ? "the file is empty"
                            : "none of the first ten rows names a column that is known, such as"
                                    + " title, start or name, or that the options name");
        }
        return schedule.read(List.of(table), ID);
    }

    /**
     * Writes one table of an edition of a document with all that an import kept beside the model,
     * for another tool of the same secretariat: it knows neither audience nor embargo. What is
     * published is made by {@link TableExporter}.
     *
     * @param forum the document, never null
     * @param edition the id of the edition, never null
     * @param table which table, never null
     * @param delimiter what stands between two cells: a comma, a semicolon, a tab
     * @param out where to, never null; left open
     * @return what the table has no place for, never null
     * @throws IllegalArgumentException if there is no such edition
     * @throws IOException if the stream cannot be written
     */
    public static List<Finding> write(
            Forum forum, String edition, TableKind table, char delimiter, OutputStream out)
            throws IOException {
        Objects.requireNonNull(table, "table must not be null");
        Objects.requireNonNull(out, "out must not be null");
        Losses losses = new Losses();
        OutgoingTable rows =
                new DocumentTables(forum, DocumentSchedule.find(forum, edition), losses, false)
                        .table(table);
        new CsvWriter(delimiter, true, forum.defaultLanguage()).write(rows, out, () -> {});
        return losses.findings();
    }

    private static Table table(
            InputStream in, String source, ImportOptions options, TableSchedule schedule)
            throws IOException {
        try {
            CsvText text =
                    CsvText.open(
                            new LimitedStream(in, options.maxFileBytes()),
                            options.tables().charset());
            if (text.isGuessed()) {
                schedule.deviations()
                        .tell(
                                ImportRule.ENCODING,
                                new Node(Node.Kind.OTHER, "file", 1, 1),
                                "",
                                null,
                                "made",
                                text.charset().name());
            }
            CsvForm form =
                    CsvForm.of(text.head(), options.tables().delimiter(), options.tables().quote());
            return new Table(
                    source,
                    false,
                    new CsvRows(text.reader(), form, source, text.charset().name()),
                    options);
        } catch (LimitedStream.TooLongException e) {
            throw fault(source, "the file is larger than it may be");
        } catch (CharacterCodingException e) {
            throw fault(source, "these bytes are not in the encoding that the file has");
        }
    }

    private static ForumFormatException fault(String source, String message) {
        return new ForumFormatException(List.of(new Fault(source, 1, 1, "", message)));
    }
}
